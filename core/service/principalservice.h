#pragma once

#include "core/access/application.h"
#include "core/access/principal.h"
#include "core/base/secret.h"
#include "core/service/change.h"

#include <optional>
#include <vector>

namespace vitrine {

/// A user to be made.
struct NewUser {
    QString tenant;  ///< id or name; empty: that of the default subscription
    QString displayName;
    QString signInName;
    QString osAccount = {};  ///< `NAME@MACHINE` that is signed in without a password
    bool isEnabled = true;
};

/// What changes of a principal; what has no value stays.
struct PrincipalEdit {
    std::optional<QString> displayName;
    std::optional<bool> isEnabled;
};

/// A secret of an application, shown this once.
struct NewSecret {
    ApplicationSecret secret;
    QString text;
};

/// Checks the length of a password. Errors: `principal.password.weak`.
Result<> checkPassword(const Secret &password);

/// Users, groups, applications and service principals. Who changes them needs the right to write
/// principals in their tenant (`access.denied`); who may not read them finds nothing.
/// Thread: any; what takes a password takes long enough to keep it from the GUI thread.
class PrincipalService {
public:
    explicit PrincipalService(Catalog &catalog);

    /// Makes a user. \p password null: one that only an account of the operating system signs in.
    /// Errors: `account.tenant.notFound`, `principal.name.invalid`, `principal.name.taken`,
    /// `principal.password.weak`.
    Result<Principal> createUser(const Change &change, const NewUser &user, const Secret *password);
    /// Makes a group, or returns the one of this short name. \p nickname empty: the display name
    /// without its spaces. Errors: as of createUser().
    Result<Principal> createGroup(const Change &change, const QString &tenant,
                                  const QString &displayName, const QString &nickname);
    /// Makes what an application is in \p tenant: the tenant consents to it. Returns the one that
    /// is there. Errors: `application.notFound`, `account.tenant.notFound`.
    Result<Principal> createServicePrincipal(const Change &change, const QString &appId,
                                             const QString &tenant);

    /// Returns up to \p limit principals of a tenant behind the one that signs in as \p after.
    /// Errors: `account.tenant.notFound`.
    Result<std::vector<Principal>> principals(const QString &tenant, PrincipalKind kind,
                                              const QString &after, int limit);
    /// Finds one by its id, or by what it signs in with (a group by its short name or its display
    /// name, a service principal by its application id) in \p tenant; empty: in the tenant of the
    /// default subscription, then in the others. Errors: `principal.notFound`.
    Result<Principal> principal(PrincipalKind kind, const QString &idOrName,
                                const QString &tenant = {});
    /// Errors: `principal.notFound`, `principal.name.invalid`.
    Result<Principal> update(const Change &change, const QString &id, const PrincipalEdit &edit);
    /// Gives a user another password; whoever is signed in as this user is signed out.
    /// Errors: `principal.notFound`, `principal.password.weak`.
    Result<Principal> setPassword(const Change &change, const QString &id, const Secret &password);
    /// Removes a principal, what it is assigned, and its sign-ins. What is not there is removed.
    /// Errors: `principal.lastOwner` for the last one that may do everything.
    Result<> remove(const Change &change, const QString &id);

    /// Adds a principal of the same tenant to a group. One that is in it stays.
    /// Errors: `principal.notFound`, `principal.group.tenant`, `principal.group.itself`.
    Result<> addMember(const Change &change, const QString &groupId, const QString &memberId);
    Result<> removeMember(const Change &change, const QString &groupId, const QString &memberId);
    Result<std::vector<Principal>> members(const QString &groupId);

    /// Registers an application in its home tenant. Names need not differ.
    /// Errors: `account.tenant.notFound`, `principal.name.invalid`.
    Result<Application> createApplication(const Change &change, const QString &tenant,
                                          const QString &displayName);
    /// Finds an application by its id. Errors: `application.notFound`.
    Result<Application> application(const QString &appId);
    /// Returns up to \p limit applications of a home tenant behind \p after, an application id.
    Result<std::vector<Application>> applications(const QString &tenant, const QString &after,
                                                  int limit);
    /// Gives an application a secret that ends at \p endsAt; the others go unless \p keepOthers.
    /// Errors: `application.notFound`, `application.secret.endDate`, `principal.name.invalid`.
    Result<NewSecret> resetSecret(const Change &change, const QString &appId,
                                  const QString &displayName, const QDateTime &endsAt,
                                  bool keepOthers);
    /// Removes an application and what it is in every tenant. What is not there is removed.
    Result<> removeApplication(const Change &change, const QString &appId);

private:
    Catalog &m_catalog;
};

}  // namespace vitrine
