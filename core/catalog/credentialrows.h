#pragma once

#include "core/access/application.h"
#include "core/access/principal.h"
#include "core/base/digest.h"
#include "core/catalog/catalog.h"

#include <QDateTime>

#include <optional>
#include <vector>

// What proves who somebody is: hashes of passwords, of secrets and of tokens. They are the
// program's own: for every other caller there are none.
namespace vitrine {

/// A secret of an application, with the hash it is checked against.
struct SecretRow {
    QString keyId;
    QString hash;
    QDateTime endsAt;
};

/// A user, with the hash of its password.
struct UserRow {
    QString principalId;
    QString hash;
};

/// A sign-in that lasts.
struct TokenRow {
    Digest tokenHash;
    QString principalId;
    QString keyId;  ///< of the secret it was given for; empty without one
    QDateTime issuedAt;
    QDateTime expiresAt;
};

/// Finds the secret of an application whose id begins with \p keyPrefix, 8 hex digits.
Result<std::optional<SecretRow>> findSecret(Transaction &transaction, const QString &appId,
                                            const QString &keyPrefix);
/// Finds the users that sign in as \p name: in \p tenantId; empty: in any.
Result<std::vector<UserRow>> findUsers(Transaction &transaction, const QString &name,
                                       const QString &tenantId);
/// Finds the user that an account of the operating system is.
Result<std::optional<Principal>> findOsAccount(Transaction &transaction, const QString &osAccount);

/// Also removes the tokens that ended before \p token was issued.
Result<> insertToken(Transaction &transaction, const TokenRow &token);
Result<std::optional<TokenRow>> findToken(Transaction &transaction, const Digest &tokenHash);
Result<> removeToken(Transaction &transaction, const Digest &tokenHash);

}  // namespace vitrine
