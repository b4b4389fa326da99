#include "tests/support/modelworld.h"

#include "core/access/actions.h"
#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/rightsrows.h"

namespace vitrine::test {

ModelWorld::ModelWorld(Transaction &transaction, quint32 seed)
    : m_t(transaction)
    , m_random(seed)
{
    makePlaces();
    for (int i = 0; i < kPrincipals; ++i)
        makePrincipal(i);
    m_start = m_model;
    run(m_t.query("SAVEPOINT start"));
}

void ModelWorld::restart()
{
    m_model = m_start;
    run(m_t.query("ROLLBACK TO start"));
}

void ModelWorld::settle()
{
    m_start = m_model;
    run(m_t.query("RELEASE start"));
    run(m_t.query("SAVEPOINT start"));
}

void ModelWorld::change()
{
    switch (below(7)) {
    case 0:
    case 1: return toggleAssignment();
    case 2: return toggleEnabled();
    case 3: return toggleMember();
    case 4: return toggleShare();
    case 5: return answerShare();
    default: return setPermissions();
    }
}

QString ModelWorld::ask()
{
    const Question question = anyQuestion();
    std::vector<int> identities{below(kPrincipals)};
    if (below(4) == 0)
        identities.push_back(below(kPrincipals));
    Caller caller{QStringLiteral("x"), {}};
    for (const int identity : identities)
        caller.principals << m_ids[static_cast<std::size_t>(identity)];
    const auto rights = readRights(m_t, caller);
    if (!rights)
        return rights.error().reason;
    const auto [scope, text] = anyPlace();
    const bool told = rights->allow(question.action, text);
    const bool expected = m_model.allows(identities, question.kind, scope, question.isInGallery);
    if (told == expected)
        return {};
    return QStringLiteral("%1 at %2: %3").arg(question.action, text).arg(told);
}

void ModelWorld::run(Query &&query)
{
    if (const auto ran = query.run(); !ran)
        qFatal("%s %s", qPrintable(ran.error().reason), qPrintable(ran.error().systemText));
}

void ModelWorld::makePlaces()
{
    const Subscription first = *defaultSubscription(m_t);
    m_tenants = {first.tenantId, Uid::random().toDashedString()};
    run(std::move(m_t.query("INSERT INTO tenants (id, display_name, name_folded) "
                            "VALUES (?, 'Other', 'other')")
                      .bind(m_tenants[1])));
    m_subscriptions = {first.id};
    m_model.tenantOfSubscription = {0, 0, 1};
    for (int i = 1; i < kSubscriptions; ++i) {
        m_subscriptions << Uid::random().toDashedString();
        const QString name = QString::number(i);
        if (!insertSubscription(m_t, {m_subscriptions[i], name, tenantOf(i), false}))
            qFatal("no subscription");
    }
    for (int subscription = 0; subscription < kSubscriptions; ++subscription) {
        for (int group = 0; group < kGroups; ++group)
            makeGallery(subscription, group);
    }
}

QString ModelWorld::tenantOf(int subscription) const
{
    return m_tenants[m_model.tenantOfSubscription[static_cast<std::size_t>(subscription)]];
}

void ModelWorld::makeGallery(int subscription, int group)
{
    const QString name = QStringLiteral("group%1").arg(group);
    Gallery gallery;
    gallery.uid = Uid::random();
    gallery.subscriptionId = m_subscriptions[subscription];
    gallery.resourceGroup = name;
    gallery.name = QStringLiteral("gallery%1").arg(group);
    if (!insertGroup(m_t, {m_subscriptions[subscription], name, {}, {}})
        || !insertGallery(m_t, gallery))
        qFatal("no gallery");
    m_galleryUids.push_back(gallery.uid);
    ModelGallery made;
    made.scope = {m_model.tenantOfSubscription[static_cast<std::size_t>(subscription)],
                  subscription, group, 0, -1};
    m_model.galleries.push_back(made);
}

void ModelWorld::makePrincipal(int i)
{
    ModelPrincipal principal;
    principal.tenant = i % kTenants;
    principal.isGroup = i < kGroupPrincipals * kTenants;
    m_model.principals.push_back(principal);
    m_ids.push_back(Uid::random().toDashedString());
    run(std::move(m_t.query("INSERT INTO principals (id, tenant_id, kind, display_name, "
                            "sign_in_name, sign_in_folded) VALUES (?, ?, ?, '', ?, ?)")
                      .bind(m_ids.back())
                      .bind(m_tenants[principal.tenant])
                      .bind(principal.isGroup ? QStringLiteral("Group") : QStringLiteral("User"))
                      .bind(m_ids.back())
                      .bind(m_ids.back())));
}

ModelWorld::Question ModelWorld::anyQuestion()
{
    static const std::array questions{
        Question{ModelAction::ReadGallery, action::kGalleryRead, true},
        Question{ModelAction::Read, action::kDefinitionRead, true},
        Question{ModelAction::Read, action::kVersionRead, true},
        Question{ModelAction::Read, action::kGroupRead, false},
        Question{ModelAction::Read, action::kAuditRead, false},
        Question{ModelAction::Write, action::kDefinitionWrite, true},
        Question{ModelAction::Write, action::kDiskWrite, false},
        Question{ModelAction::Delete, action::kVersionDelete, true},
        Question{ModelAction::Share, action::kGalleryShare, true},
        Question{ModelAction::Assign, action::kAssignmentWrite, false},
    };
    return questions[static_cast<std::size_t>(below(static_cast<int>(questions.size())))];
}

// A place in both worlds, from everything down to a definition.
std::pair<ModelScope, QString> ModelWorld::anyPlace()
{
    const int depth = below(6);
    ModelScope scope;
    if (depth == 0)
        return {scope, QStringLiteral("/")};
    if (depth == 1) {
        scope.tenant = below(kTenants);
        return {scope,
                QStringLiteral("/providers/Microsoft.Management/managementGroups/")
                    + m_tenants[scope.tenant]};
    }
    scope.subscription = below(kSubscriptions);
    scope.tenant = m_model.tenantOfSubscription[static_cast<std::size_t>(scope.subscription)];
    QString text = QStringLiteral("/subscriptions/") + m_subscriptions[scope.subscription];
    if (depth >= 3) {
        scope.group = below(kGroups);
        text += QStringLiteral("/resourceGroups/group%1").arg(scope.group);
    }
    if (depth >= 4) {
        scope.gallery = 0;
        text += QStringLiteral("/providers/Microsoft.Compute/galleries/gallery%1").arg(scope.group);
    }
    if (depth >= 5) {
        scope.definition = below(kDefinitions);
        text += QStringLiteral("/images/image%1").arg(scope.definition);
    }
    return {scope, text};
}

void ModelWorld::toggleAssignment()
{
    static constexpr std::array kNames{"Owner", "Contributor", "Reader",
                                       "Compute Gallery Sharing Admin"};
    const int principal = below(kPrincipals);
    const int role = below(static_cast<int>(kNames.size()));
    // Rarely at the very top: who owns everything has nothing left to be asked.
    auto [scope, text] = anyPlace();
    if (scope == ModelScope{} && below(5) != 0)
        return;
    const QString roleId =
        builtInRole(QString::fromLatin1(kNames[static_cast<std::size_t>(role)]))->id;
    const QString &id = m_ids[static_cast<std::size_t>(principal)];
    const std::tuple key(principal, static_cast<ModelRole>(role), scope);
    if (m_model.assignments.erase(key) != 0) {
        run(std::move(m_t.query("DELETE FROM role_assignments WHERE principal_id = ? "
                                "AND role_id = ? AND scope_folded = ?")
                          .bind(id)
                          .bind(roleId)
                          .bind(foldedScope(text))));
        return;
    }
    m_model.assignments.insert(key);
    run(std::move(m_t.query("INSERT INTO role_assignments (id, principal_id, role_id, scope, "
                            "scope_folded, created_at, created_by) "
                            "VALUES (?, ?, ?, ?, ?, 0, '')")
                      .bind(Uid::random().toDashedString())
                      .bind(id)
                      .bind(roleId)
                      .bind(text)
                      .bind(foldedScope(text))));
}

void ModelWorld::toggleEnabled()
{
    const auto i = static_cast<std::size_t>(below(kPrincipals));
    ModelPrincipal &principal = m_model.principals[i];
    principal.isEnabled = !principal.isEnabled;
    run(std::move(m_t.query("UPDATE principals SET is_enabled = ? WHERE id = ?")
                      .bind(principal.isEnabled)
                      .bind(m_ids[i])));
}

void ModelWorld::toggleMember()
{
    const int member = below(kPrincipals);
    const int group = below(kGroupPrincipals * kTenants);
    if (member == group)
        return;
    auto &groups = m_model.principals[static_cast<std::size_t>(member)].groups;
    const bool leaves = groups.erase(group) != 0;
    if (!leaves)
        groups.insert(group);
    const char *sql = leaves ? "DELETE FROM group_members WHERE group_id = ? AND member_id = ?"
                             : "INSERT INTO group_members (group_id, member_id) VALUES (?, ?)";
    run(std::move(m_t.query(sql)
                      .bind(m_ids[static_cast<std::size_t>(group)])
                      .bind(m_ids[static_cast<std::size_t>(member)])));
}

std::pair<ModelShare, QString> ModelWorld::anyGrantee()
{
    const bool isTenant = below(2) == 0;
    const int grantee = below(isTenant ? kTenants : kSubscriptions);
    return {{isTenant, grantee}, isTenant ? m_tenants[grantee] : m_subscriptions[grantee]};
}

void ModelWorld::toggleShare()
{
    const std::size_t gallery = anyGallery();
    const auto [share, id] = anyGrantee();
    auto &shares = m_model.galleries[gallery].shares;
    if (shares.erase(share) != 0) {
        run(std::move(
            m_t.query("DELETE FROM gallery_shares WHERE gallery_uid = ? AND grantee_id = ?")
                .bind(m_galleryUids[gallery])
                .bind(id)));
        return;
    }
    shares[share] = false;
    run(std::move(
        m_t.query("INSERT INTO gallery_shares (gallery_uid, grantee_kind, "
                  "grantee_id, answer, shared_at) VALUES (?, ?, ?, 'Pending', 0)")
            .bind(m_galleryUids[gallery])
            .bind(share.isTenant ? QStringLiteral("AADTenants") : QStringLiteral("Subscriptions"))
            .bind(id)));
}

void ModelWorld::answerShare()
{
    const std::size_t gallery = anyGallery();
    const auto [share, id] = anyGrantee();
    auto &shares = m_model.galleries[gallery].shares;
    const auto found = shares.find(share);
    if (found == shares.end())
        return;
    found->second = below(3) != 0;
    run(std::move(m_t.query("UPDATE gallery_shares SET answer = ? WHERE gallery_uid = ? "
                            "AND grantee_id = ?")
                      .bind(found->second ? QStringLiteral("Accepted") : QStringLiteral("Rejected"))
                      .bind(m_galleryUids[gallery])
                      .bind(id)));
}

void ModelWorld::setPermissions()
{
    const std::size_t gallery = anyGallery();
    const int permissions = below(8);
    ModelGallery &made = m_model.galleries[gallery];
    made.isCommunity = permissions == 0;
    made.isShared = permissions > 3;
    const QString text = made.isCommunity ? QStringLiteral("Community")
        : made.isShared                   ? QStringLiteral("Groups")
                                          : QStringLiteral("Private");
    const QString name = made.isCommunity ? m_galleryUids[gallery].toString() : QString();
    run(std::move(m_t.query("UPDATE galleries SET permissions = ?, "
                            "public_name_folded = nullif(?, '') WHERE uid = ?")
                      .bind(text)
                      .bind(name)
                      .bind(m_galleryUids[gallery])));
}

}  // namespace vitrine::test
