#include "core/catalog/rightsrows.h"

#include "core/access/actions.h"
#include "core/catalog/accountrows.h"
#include "core/catalog/rows.h"

#include <QHash>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const QString kTenantScope = QStringLiteral("/providers/microsoft.management/managementgroups/");
const QString kSubscriptionScope = QStringLiteral("/subscriptions/");

/// A principal that is signed in.
struct Identity {
    QString principal;
    QString tenant;
};

/// A role that is assigned, to it or to a group it belongs to.
struct Assigned {
    QString role;
    QString scope;
};

Result<Identity> readIdentity(RowReader row)
{
    Identity identity;
    identity.principal = row.text();
    identity.tenant = row.text();
    return row.finish(std::move(identity));
}

/// A subscription and the tenant that owns it.
struct Owned {
    QString id;
    QString tenantId;
};

Result<Owned> readOwned(RowReader row)
{
    Owned owned;
    owned.id = row.text();
    owned.tenantId = row.text();
    return row.finish(std::move(owned));
}

Result<Assigned> readAssigned(RowReader row)
{
    Assigned assigned;
    assigned.role = row.text();
    assigned.scope = row.text();
    return row.finish(std::move(assigned));
}

Result<QString> readGalleryScope(RowReader row)
{
    const QString subscription = row.text();
    const QString group = row.text();
    return row.finish(
        ResourceId::compute(subscription, group, QStringLiteral("galleries"), row.text()).folded());
}

Result<QByteArray> readJson(RowReader row)
{
    return row.finish(row.json());
}

QStringList textsOf(const Json &json, const char *name)
{
    QStringList texts;
    if (json.contains(name) && json[name].is_array()) {
        for (const Json &text : json[name]) {
            if (text.is_string())
                texts << QString::fromStdString(text.get<std::string>());
        }
    }
    return texts;
}

std::shared_ptr<const Role> sharedReader()
{
    static const auto role = [] {
        Role reader;
        reader.name = QStringLiteral("Shared");
        reader.actions = {action::kGalleryRead, action::kDefinitionRead, action::kVersionRead};
        return std::make_shared<const Role>(std::move(reader));
    }();
    return role;
}

/// Reads the grants of one caller.
class RightsReader {
public:
    explicit RightsReader(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    Result<std::vector<Identity>> identities(const Caller &caller)
    {
        if (caller.principals.isEmpty())
            return identity("SELECT id, tenant_id FROM principals WHERE os_account = ? "
                            "AND is_enabled = 1",
                            caller.name);
        std::vector<Identity> all;
        for (const QString &principal : caller.principals) {
            auto found = identity("SELECT id, tenant_id FROM principals WHERE id = ? "
                                  "AND is_enabled = 1",
                                  principal);
            if (!found)
                return found;
            all.insert(all.end(), found->begin(), found->end());
        }
        return all;
    }

    /// Adds what is assigned to \p identity and to the groups of its tenant that it belongs to.
    Result<> addAssigned(const Identity &identity)
    {
        Query query = m_transaction.query(
            "WITH RECURSIVE mine (id) AS (VALUES (?) UNION "
            "SELECT m.group_id FROM mine CROSS JOIN group_members m ON m.member_id = mine.id "
            "CROSS JOIN principals p ON p.id = m.group_id "
            "WHERE p.tenant_id = ? AND p.is_enabled = 1) "
            "SELECT a.role_id, a.scope_folded FROM mine CROSS JOIN role_assignments a "
            "ON a.principal_id = mine.id");
        query.bind(identity.principal).bind(identity.tenant);
        const auto assigned = allRows(query, readAssigned);
        if (!assigned)
            return std::unexpected(assigned.error());
        for (const Assigned &one : *assigned) {
            auto role = roleOf(one.role);
            if (!role)
                return std::unexpected(std::move(role.error()));
            if (*role != nullptr)
                addGrant(identity, one.scope, *role);
        }
        return {};
    }

    /// Adds what is shared with the tenant of \p identity, or with a subscription it may read.
    Result<> addShared(const Identity &identity)
    {
        QStringList grantees{identity.tenant};
        const Rights assigned(m_grants);
        for (const Owned &subscription : m_subscriptions) {
            if (subscription.tenantId == identity.tenant
                && assigned.allowBelow(action::kSubscriptionRead,
                                       kSubscriptionScope + subscription.id))
                grantees << subscription.id;
        }
        Query query = m_transaction.query(
            "SELECT g.subscription_id, g.resource_group, g.name FROM gallery_shares s "
            "CROSS JOIN galleries g ON g.uid = s.gallery_uid "
            "WHERE s.grantee_id = ? AND s.answer = 'Accepted' AND g.permissions = 'Groups'");
        for (const QString &grantee : grantees) {
            if (auto added = addGalleries(query.bind(grantee)); !added)
                return added;
        }
        return {};
    }

    Result<> addCommunity()
    {
        Query query = m_transaction.query(
            "SELECT subscription_id, resource_group, name FROM galleries "
            "WHERE public_name_folded IS NOT NULL AND permissions = 'Community'");
        return addGalleries(query);
    }

    Result<> readSubscriptions()
    {
        Query query = m_transaction.query("SELECT id, tenant_id FROM subscriptions");
        auto all = allRows(query, readOwned);
        if (!all)
            return std::unexpected(std::move(all.error()));
        m_subscriptions = std::move(*all);
        return {};
    }

    std::vector<Grant> grants() && { return std::move(m_grants); }

private:
    Result<std::vector<Identity>> identity(const char *statement, const QString &key)
    {
        Query query = m_transaction.query(statement);
        return allRows(query.bind(key), readIdentity);
    }

    // Null for a role that is not there any more.
    Result<std::shared_ptr<const Role>> roleOf(const QString &id)
    {
        const auto known = m_roles.constFind(id);
        if (known != m_roles.cend())
            return *known;
        std::shared_ptr<const Role> role;
        if (auto builtIn = builtInRole(id)) {
            role = std::make_shared<const Role>(std::move(*builtIn));
        } else {
            Query query = m_transaction.query("SELECT properties FROM role_definitions "
                                              "WHERE id = ?");
            auto stored = firstRow(query.bind(id), readJson);
            if (!stored)
                return std::unexpected(std::move(stored.error()));
            if (*stored) {
                const Json json = Json::parse((*stored)->toStdString(), nullptr, false);
                Role custom;
                custom.id = id;
                custom.actions = textsOf(json, "actions");
                custom.notActions = textsOf(json, "notActions");
                role = std::make_shared<const Role>(std::move(custom));
            }
        }
        m_roles.insert(id, role);
        return role;
    }

    QString tenantOf(const QString &subscriptionId) const
    {
        const auto found = std::ranges::find(m_subscriptions, subscriptionId, &Owned::id);
        return found == m_subscriptions.end() ? QString() : found->tenantId;
    }

    void addGrant(const Identity &identity, const QString &scope,
                  const std::shared_ptr<const Role> &role)
    {
        if (scope.isEmpty()) {
            m_grants.push_back({scope, role});
        } else if (scope.startsWith(kTenantScope)) {
            if (scope.mid(kTenantScope.size()) != identity.tenant)
                return;
            m_grants.push_back({scope, role});
            for (const Owned &subscription : m_subscriptions) {
                if (subscription.tenantId == identity.tenant)
                    m_grants.push_back({kSubscriptionScope + subscription.id, role});
            }
        } else if (scope.startsWith(kSubscriptionScope)) {
            const QString subscription = scope.section(u'/', 2, 2);
            if (tenantOf(subscription) == identity.tenant)
                m_grants.push_back({scope, role});
        }
    }

    Result<> addGalleries(Query &query)
    {
        const auto scopes = allRows(query, readGalleryScope);
        if (!scopes)
            return std::unexpected(scopes.error());
        for (const QString &scope : *scopes)
            m_grants.push_back({scope, sharedReader()});
        return {};
    }

    Transaction &m_transaction;
    std::vector<Owned> m_subscriptions;
    QHash<QString, std::shared_ptr<const Role>> m_roles;
    std::vector<Grant> m_grants;
};

Result<> insertOwner(Transaction &transaction, const Caller &user)
{
    const auto subscription = defaultSubscription(transaction);
    if (!subscription)
        return std::unexpected(subscription.error());
    const QString id = Uid::random().toDashedString();
    auto made = transaction
                    .query("INSERT INTO principals (id, tenant_id, kind, display_name, "
                           "sign_in_name, sign_in_folded, os_account) "
                           "VALUES (?, ?, 'User', ?, ?, ?, ?)")
                    .bind(id)
                    .bind(subscription->tenantId)
                    .bind(user.name)
                    .bind(user.name)
                    .bind(user.name.toCaseFolded())
                    .bind(user.name)
                    .run();
    if (!made)
        return made;
    return transaction
        .query("INSERT INTO role_assignments (id, principal_id, role_id, scope, scope_folded, "
               "created_at, created_by) VALUES (?, ?, ?, '/', '', ?, ?)")
        .bind(Uid::random().toDashedString())
        .bind(id)
        .bind(builtInRole(u"Owner")->id)
        .bind(transaction.catalog().clock().now())
        .bind(Caller::program().name)
        .run();
}

Result<bool> hasPrincipals(Transaction &transaction)
{
    Query query = transaction.query("SELECT count(*) FROM (SELECT 1 FROM principals LIMIT 1)");
    const auto count = countOf(query);
    if (!count)
        return std::unexpected(count.error());
    return *count > 0;
}

}  // namespace

Result<qint64> accessRevision(Transaction &transaction)
{
    Query query = transaction.query("SELECT value FROM meta WHERE key = 'accessRevision'");
    const auto revision = countOf(query);
    if (!revision)
        return std::unexpected(revision.error());
    return *revision;
}

Result<Rights> readRights(Transaction &transaction, const Caller &caller)
{
    RightsReader reader(transaction);
    const auto identities = reader.identities(caller);
    if (!identities)
        return std::unexpected(identities.error());
    if (identities->empty())
        return Rights();
    if (auto read = reader.readSubscriptions(); !read)
        return std::unexpected(std::move(read.error()));
    for (const Identity &identity : *identities) {
        if (auto added = reader.addAssigned(identity); !added)
            return std::unexpected(std::move(added.error()));
    }
    for (const Identity &identity : *identities) {
        if (auto added = reader.addShared(identity); !added)
            return std::unexpected(std::move(added.error()));
    }
    if (auto added = reader.addCommunity(); !added)
        return std::unexpected(std::move(added.error()));
    return Rights(std::move(reader).grants());
}

Result<> requireRight(Transaction &transaction, const Caller &caller, QStringView action,
                      const QString &scope)
{
    if (caller.isProgram())
        return {};
    const auto rights = readRights(transaction, caller);
    if (!rights)
        return std::unexpected(rights.error());
    if (rights->allow(action, scope))
        return {};
    return std::unexpected(Fault::of(QStringLiteral("job.notAuthorized"), scope,
                                     {caller.name, action.toString(), scope}));
}

Result<> ensureOwner(Catalog &catalog, const Caller &user)
{
    {
        auto reading = Transaction::read(catalog, Caller::program());
        if (!reading)
            return std::unexpected(std::move(reading.error()));
        const auto present = hasPrincipals(*reading);
        if (!present || *present)
            return present ? Result<>() : std::unexpected(present.error());
    }
    auto change = Transaction::write(catalog, Caller::program());
    if (!change)
        return std::unexpected(std::move(change.error()));
    // Another process may have been first.
    const auto present = hasPrincipals(*change);
    if (!present || *present)
        return present ? Result<>() : std::unexpected(present.error());
    if (auto made = insertOwner(*change, user); !made)
        return made;
    return change->commit();
}

}  // namespace vitrine
