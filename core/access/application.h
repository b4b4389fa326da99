#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace vitrine {

/// What an application can prove itself with; the secret itself is kept nowhere.
struct ApplicationSecret {
    QString keyId;  ///< 8-4-4-4-12 hex digits
    QString displayName;
    QDateTime startsAt;  ///< UTC, like the next one
    QDateTime endsAt;

    bool operator==(const ApplicationSecret &) const = default;
};

/// An application as it is registered in its home tenant. In a tenant it acts as a service
/// principal, which exists once the tenant has consented.
struct Application {
    QString appId;  ///< 8-4-4-4-12 hex digits
    QString tenantId;  ///< the home tenant
    QString displayName;
    std::vector<ApplicationSecret> secrets = {};  ///< the one that ends last first

    bool operator==(const Application &) const = default;
};

/// Returns what the audit log calls an application.
inline QString applicationPath(const QString &appId)
{
    return QStringLiteral("/applications/") + appId;
}

}  // namespace vitrine
