#pragma once

#include "core/base/fault.h"

#include <QString>

#include <optional>

namespace vitrine {

enum class PrincipalKind { User, Group, ServicePrincipal };

/// Returns the service's spelling, for example `ServicePrincipal`.
QString toString(PrincipalKind kind);
/// Reads it without regard to case; std::nullopt for any other text.
std::optional<PrincipalKind> parsePrincipalKind(QStringView text);

/// Who can be given a role: a user, a group or an application, each of one tenant.
struct Principal {
    QString id;  ///< 8-4-4-4-12 hex digits
    QString tenantId;
    PrincipalKind kind = PrincipalKind::User;
    QString displayName;
    /// What a user signs in with, a group's short name, a service principal's application id;
    /// unique in the tenant, in any case of letters.
    QString signInName;
    QString appId;  ///< of a service principal; empty for the others
    QString osAccount;  ///< of a user: the account that is signed in without a password
    bool isEnabled = true;

    bool operator==(const Principal &) const = default;
};

/// Checks a name that people read: 1 to 256 characters, no control characters. \p target names the
/// property. Errors: `principal.name.invalid`.
Result<> checkDisplayName(const QString &name, const QString &target);
/// Checks a name to sign in with: 1 to 113 characters, no spaces and no control characters.
/// Errors: `principal.name.invalid`.
Result<> checkSignInName(const QString &name, const QString &target);

/// Returns the scope that stands for all of a tenant.
QString tenantScope(const QString &tenantId);
/// Returns what the audit log calls a principal.
QString principalPath(const QString &principalId);

}  // namespace vitrine
