#pragma once

#include "core/access/principal.h"
#include "core/base/fault.h"
#include "core/base/secret.h"

#include <QDateTime>

#include <chrono>

namespace vitrine {

class Catalog;

/// What somebody says who wants to sign in.
struct SignInRequest {
    PrincipalKind kind = PrincipalKind::User;  ///< a user or a service principal
    QString name;  ///< what the user signs in with; the application id
    /// Id or name. Empty, for a user only: the tenant that has the only user of this name.
    QString tenant;
};

/// Who proved to be whom, and what by.
struct Proof {
    Principal principal;
    QString keyId;  ///< the application's secret; empty for a user
    QDateTime endsAt;  ///< when that secret ends; invalid when it does not
};

/// Stands for a sign-in for as long as it lasts. The catalogue has only its hash.
struct AccessToken {
    QString text;  ///< 256 random bits in base64url
    QDateTime expiresAt;  ///< UTC
};

/// Checks who somebody is. It reads as the program: nobody is signed in yet.
/// Thread: any, but check() not from the GUI thread.
class SignInService {
public:
    /// How long somebody stays signed in, at most, and how long an access token is for.
    static constexpr std::chrono::days kStay{30};
    static constexpr std::chrono::hours kAccess{1};

    explicit SignInService(Catalog &catalog);

    /// Checks a password or a secret. A wrong name, a wrong password and a wrong secret are one
    /// fault and take the same time; what is said beyond that is said to who knows the secret.
    /// Errors: `account.tenant.notFound`, `signIn.refused`, `signIn.secret.expired`,
    /// `signIn.disabled`, `signIn.noConsent`.
    Result<Proof> check(const SignInRequest &request, const Secret &secret);
    /// Returns the user that \p osAccount, `NAME@MACHINE`, is. The caller answers for it being the
    /// account of this process. Errors: `signIn.osAccount.unknown`, `signIn.disabled`.
    Result<Proof> checkOsAccount(const QString &osAccount);

    /// Gives out a token that ends after \p lifetime, or with the secret, and notes the sign-in.
    Result<AccessToken> issue(const Proof &proof, std::chrono::seconds lifetime);
    /// Returns who a token stands for. Errors: `signIn.ended` for one that has expired, was
    /// withdrawn or never was, with \p name in the words; `signIn.disabled`.
    Result<Proof> resume(const QString &token, const QString &name);
    /// Ends the sign-in of a token; one that is not there has ended.
    Result<> revoke(const QString &token);

private:
    Result<Proof> checkUser(const SignInRequest &request, const Secret &secret);
    Result<Proof> checkApplication(const SignInRequest &request, const Secret &secret);

    Catalog &m_catalog;
};

}  // namespace vitrine
