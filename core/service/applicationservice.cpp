#include "core/access/actions.h"
#include "core/access/passwordhash.h"
#include "core/catalog/principalrows.h"
#include "core/catalog/scoped.h"
#include "core/service/principaljson.h"
#include "core/service/principalservice.h"
#include "core/service/tenantchoice.h"

#include <nlohmann/json.hpp>

// Applications: registered in one tenant, consented to by others, with secrets that end.
namespace vitrine {
namespace {

constexpr std::size_t kSecretBytes = 32;
constexpr qsizetype kKeyPrefix = 8;

Fault notFound(const QString &appId)
{
    return Fault::of(QStringLiteral("application.notFound"), appId, {appId});
}

Result<Application> existing(Transaction &transaction, const QString &appId)
{
    auto found = findApplication(transaction, appId);
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::unexpected(notFound(appId));
    return std::move(**found);
}

QByteArray jsonOf(const Application &application)
{
    return application.appId.isEmpty() ? QByteArray() : compactJson(toJson(application));
}

Result<> note(Transaction &transaction, const Application &before, const Application &after)
{
    const QString &appId = before.appId.isEmpty() ? after.appId : before.appId;
    return audit(transaction, transaction.caller(), action::kPrincipalWrite, applicationPath(appId),
                 jsonOf(before), jsonOf(after));
}

}  // namespace

Result<Application> PrincipalService::createApplication(const Change &change, const QString &tenant,
                                                        const QString &displayName)
{
    if (auto sound = checkDisplayName(displayName, QStringLiteral("displayName")); !sound)
        return std::unexpected(std::move(sound.error()));
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<Application> {
        const auto home = chosenTenant(transaction, tenant);
        if (!home)
            return std::unexpected(home.error());
        const Application made{Uid::random().toDashedString(), home->id, displayName.trimmed()};
        auto done = insertApplication(transaction, made);
        if (done)
            done = note(transaction, {}, made);
        if (!done)
            return std::unexpected(std::move(done.error()));
        return made;
    });
}

Result<Application> PrincipalService::application(const QString &appId)
{
    return inRead(m_catalog,
                  [&](Transaction &transaction) { return existing(transaction, appId); });
}

Result<std::vector<Application>> PrincipalService::applications(const QString &tenant,
                                                                const QString &after, int limit)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<std::vector<Application>> {
        const auto chosen = chosenTenant(transaction, tenant);
        if (!chosen)
            return std::unexpected(chosen.error());
        return applicationPage(transaction, chosen->id, after, limit);
    });
}

Result<Principal> PrincipalService::createServicePrincipal(const Change &change,
                                                           const QString &appId,
                                                           const QString &tenant)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<Principal> {
        const auto application = existing(transaction, appId);
        if (!application)
            return std::unexpected(application.error());
        const auto chosen = chosenTenant(transaction, tenant);
        if (!chosen)
            return std::unexpected(chosen.error());
        auto present = findServicePrincipal(transaction, application->appId, chosen->id);
        if (!present)
            return std::unexpected(std::move(present.error()));
        if (*present)
            return std::move(**present);
        Principal made;
        made.id = Uid::random().toDashedString();
        made.tenantId = chosen->id;
        made.kind = PrincipalKind::ServicePrincipal;
        made.displayName = application->displayName;
        made.signInName = application->appId;
        made.appId = application->appId;
        auto done = insertPrincipal(transaction, made);
        if (done)
            done = audit(transaction, change.caller, action::kPrincipalWrite,
                         principalPath(made.id), {}, compactJson(toJson(made)));
        if (!done)
            return std::unexpected(std::move(done.error()));
        return made;
    });
}

Result<NewSecret> PrincipalService::resetSecret(const Change &change, const QString &appId,
                                                const QString &displayName, const QDateTime &endsAt,
                                                bool keepOthers)
{
    const QDateTime now = m_catalog.clock().now();
    if (!endsAt.isValid() || endsAt <= now)
        return std::unexpected(Fault::of(QStringLiteral("application.secret.endDate"),
                                         QStringLiteral("endDateTime"), {Fault::date(endsAt)}));
    const QString name = displayName.isEmpty() ? QStringLiteral("vitrine") : displayName;
    if (auto sound = checkDisplayName(name, QStringLiteral("displayName")); !sound)
        return std::unexpected(std::move(sound.error()));
    NewSecret made{{Uid::random().toDashedString(), name, now, endsAt.toUTC()}, {}};
    // It begins with its key's id, so that a sign-in has one hash to compare.
    made.text = made.secret.keyId.first(kKeyPrefix) + u'~' + randomText(kSecretBytes);
    const QString hash = passwordHash(secretOf(made.text));
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<NewSecret> {
        const auto before = existing(transaction, appId);
        if (!before)
            return std::unexpected(before.error());
        Result<> done;
        if (!keepOthers)
            done = removeApplicationSecrets(transaction, *before);
        if (done)
            done = insertApplicationSecret(transaction, *before, made.secret, hash);
        const auto after = existing(transaction, appId);
        if (done && after)
            done = note(transaction, *before, *after);
        if (!done || !after)
            return std::unexpected(!done ? done.error() : after.error());
        return made;
    });
}

Result<> PrincipalService::removeApplication(const Change &change, const QString &appId)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto found = findApplication(transaction, appId);
        if (!found || !*found)
            return found ? Result<>() : std::unexpected(found.error());
        if (auto removed = vitrine::removeApplication(transaction, **found); !removed)
            return removed;
        return note(transaction, **found, {});
    });
}

}  // namespace vitrine
