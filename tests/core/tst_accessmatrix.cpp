// Who may do what: every role at every kind of scope, asked at places of two tenants through the
// services, against the tables below. They are written from the descriptions of the roles and know
// nothing of the code.
#include "core/service/adviceservice.h"
#include "core/service/costservice.h"
#include "core/service/labservice.h"
#include "core/service/listservice.h"
#include "tests/support/accessworld.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// What is asked about, from the whole catalogue down. What a group holds beside galleries counts
/// as the group.
enum Depth { Root, Tenant, Subscription, Group, InGallery, InDefinition, Never };

/// Where a role is given, and from what depth on it counts: in its own branch of the tree, in the
/// other group of the same subscription, in another tenant.
struct ScopeRow {
    const char *name;
    Depth near;
    Depth far;
    Depth foreign;
    std::function<QString(const AccessPlace &)> id;
};

// clang-format off
const std::array<ScopeRow, 6> kScopes{{
    {"everything", Root, Root, Root, [](const AccessPlace &) { return QStringLiteral("/"); }},
    {"tenant", Tenant, Tenant, Never, [](const AccessPlace &p) { return p.tenantScope(); }},
    {"subscription", Subscription, Subscription, Never, [](const AccessPlace &p) { return p.subscriptionScope(); }},
    {"group", Group, Never, Never, [](const AccessPlace &p) { return p.group.id().toString(); }},
    {"gallery", InGallery, Never, Never, [](const AccessPlace &p) { return p.gallery.id().toString(); }},
    {"definition", InDefinition, Never, Never, [](const AccessPlace &p) { return p.definition.id().toString(); }},
}};

/// A letter for each role.
struct RoleRow {
    char letter;
    const char16_t *name;
};
const std::array<RoleRow, 8> kRoles{{
    {'O', u"Owner"},
    {'K', u"Contributor"},
    {'R', u"Reader"},
    {'U', u"User Access Administrator"},
    {'S', u"Compute Gallery Sharing Admin"},
    {'L', u"Lab Contributor"},
    {'B', u"Lab Creator"},
    {'V', u"Looks at versions"},
}};
// clang-format on

const QString kDone = QStringLiteral("done");
const QString kDenied = QStringLiteral("denied");
const QString kHidden = QStringLiteral("hidden");

template <typename Value>
QString outcome(const Result<Value> &result)
{
    if (result)
        return kDone;
    const QStringList reasons = reasonsOf(result);
    if (reasons.contains(QStringLiteral("access.denied")))
        return kDenied;
    const bool isHidden = std::ranges::all_of(reasons, [](const QString &reason) {
        return reason.endsWith(QStringLiteral(".notFound"));
    });
    return isHidden ? kHidden : reasons.join(u' ');
}

/// Of a list: whether \p wanted is in it.
template <typename Value, typename Wanted>
QString listed(const Result<std::vector<Value>> &all, Wanted wanted)
{
    if (!all)
        return outcome(all);
    return std::ranges::any_of(*all, wanted) ? kDone : kHidden;
}

template <typename Resource>
auto is(const Resource &wanted)
{
    return [&wanted](const Resource &one) { return one.id() == wanted.id(); };
}

/// What somebody asks of the services at a place, and which roles let it be seen and done. Who may
/// not see it is told that it is not there; who sees it and may not do it is refused.
struct Operation {
    const char *name;
    Depth depth;
    const char *see;
    const char *act;
    std::function<QString(const AccessWorld &, const AccessPlace &, const Change &)> ask;
};

Gallery newGallery(const AccessPlace &place)
{
    Gallery gallery;
    gallery.subscriptionId = place.subscription;
    gallery.resourceGroup = place.group.name;
    gallery.name = QStringLiteral("fresh");
    return gallery;
}

LabAccount newLabAccount(const AccessPlace &place)
{
    LabAccount account;
    account.subscriptionId = place.subscription;
    account.resourceGroup = place.group.name;
    account.name = QStringLiteral("fresh");
    return account;
}

ImageDefinition newDefinition(const AccessPlace &place)
{
    ImageDefinition definition;
    definition.galleryId = place.gallery.id();
    definition.name = QStringLiteral("fresh");
    definition.identifier = {QStringLiteral("Contoso"), QStringLiteral("linux"), definition.name};
    return definition;
}

SharingWishes onlyByRole()
{
    SharingWishes wishes;
    wishes.permissions = SharingPermission::Private;
    return wishes;
}

RetentionRule keepThree(const AccessPlace &place)
{
    RetentionRule rule;
    rule.scope = place.definition.id();
    rule.name = QStringLiteral("three");
    rule.keepLast = 3;
    return rule;
}

template <typename Resource>
Resource tagged(Resource resource)
{
    resource.tags = {{QStringLiteral("a"), QStringLiteral("b")}};
    return resource;
}

Role newRole(const AccessPlace &place)
{
    Role role;
    role.name = QStringLiteral("Fresh");
    role.actions = {QStringLiteral("*/read")};
    role.assignableScopes = {place.group.id().toString()};
    return role;
}

AssignmentFilter rightThere(const AccessPlace &place)
{
    AssignmentFilter filter;
    filter.scope = place.gallery.id().toString();
    return filter;
}

// clang-format off
using W = const AccessWorld &;
using P = const AccessPlace &;
using C = const Change &;

const std::vector<Operation> &operations()
{
    static const std::vector<Operation> all{
        {"set a figure of the policy", Root, "", "OK", [](W w, P, C c) { return outcome(setPolicy(w->catalog(), c, QStringLiteral("maximumGalleries"), 99)); }},
        {"choose the currency", Root, "", "OK", [](W w, P, C c) { return outcome(w->costs().setCurrency(c, QStringLiteral("CHF"))); }},
        {"make a tenant", Root, "", "OK", [](W w, P, C c) { return outcome(w->accounts().createTenant(c, QStringLiteral("Fresh"))); }},
        {"make a subscription", Tenant, "", "OK", [](W w, P p, C c) { return outcome(w->accounts().createSubscription(c, QStringLiteral("Fresh"), p.tenant)); }},
        {"make a group of people", Tenant, "", "O", [](W w, P p, C c) { return outcome(w->principals().createGroup(c, p.tenant, QStringLiteral("Fresh"), {})); }},
        {"list people", Tenant, "OKRU", "OKRU", [](W w, P p, C) { return listed(w->principals().principals(p.tenant, PrincipalKind::User, {}, 9), [](const Principal &one) { return one.displayName.startsWith(QStringLiteral("bystander")); }); }},
        {"see a group", Group, "OKRULB", "OKRULB", [](W w, P p, C) { return outcome(w->galleries().group(p.group.id())); }},
        {"list groups", Group, "OKRULB", "OKRULB", [](W w, P p, C) { return listed(w->galleries().groups(), is(p.group)); }},
        {"tag a group", Group, "OKRULB", "OK", [](W w, P p, C c) { return outcome(w->galleries().updateGroup(c, tagged(p.group))); }},
        {"make a gallery", Group, "OKRU", "OK", [](W w, P p, C c) { return outcome(w->galleries().createGallery(c, newGallery(p))); }},
        {"make a role", Group, "OKRU", "OU", [](W w, P p, C c) { return outcome(w->roles().createRole(c, newRole(p))); }},
        {"see a disk", Group, "OKRU", "OKRU", [](W w, P p, C) { return outcome(w->sources().source(p.disk.id())); }},
        {"forget a disk", Group, "OKRU", "OK", [](W w, P p, C c) { return outcome(w->sources().remove(c, p.disk.id())); }},
        {"see an encryption set", Group, "OKRU", "OKRU", [](W w, P p, C) { return outcome(w->encryptionSets().encryptionSet(p.set.id())); }},
        {"see a storage account", Group, "OKRU", "OKRU", [](W w, P p, C) { return outcome(w->storageAccounts().account(p.account.id())); }},
        {"forget a storage account", Group, "OKRU", "OK", [](W w, P p, C c) { return outcome(w->storageAccounts().remove(c, p.account.id())); }},
        {"see a lab account", Group, "OKRULB", "OKRULB", [](W w, P p, C) { return outcome(w->labs().account(p.labs.id())); }},
        {"list lab accounts", Group, "OKRULB", "OKRULB", [](W w, P p, C) { return listed(w->labs().accounts(), is(p.labs)); }},
        {"remove a lab account", Group, "OKRULB", "OKL", [](W w, P p, C c) { return outcome(w->labs().removeAccount(c, p.labs.id())); }},
        {"make a lab account", Group, "OKRU", "OK", [](W w, P p, C c) { return outcome(w->labs().createAccount(c, newLabAccount(p))); }},
        {"see a gallery", InGallery, "OKRUSL", "OKRUSL", [](W w, P p, C) { return outcome(w->galleries().gallery(p.gallery.id())); }},
        {"list galleries", InGallery, "OKRUSL", "OKRUSL", [](W w, P p, C) { return listed(w->galleries().galleries(), is(p.gallery)); }},
        {"tag a gallery", InGallery, "OKRUSL", "OKS", [](W w, P p, C c) { return outcome(w->galleries().updateGallery(c, tagged(p.gallery))); }},
        {"keep a gallery private", InGallery, "OKRUSL", "OKS", [](W w, P p, C c) { return outcome(w->sharing().update(c, p.gallery.id(), onlyByRole())); }},
        {"share a gallery", InGallery, "OKRUSL", "OS", [](W w, P p, C c) { return outcome(w->sharing().add(c, p.gallery.id(), {{}, {p.tenant}})); }},
        {"give a role", InGallery, "OKRU", "OU", [](W w, P p, C c) { return outcome(w->roles().assign(c, p.bystander.id, QStringLiteral("Contributor"), p.gallery.id().toString())); }},
        {"list who has a role", InGallery, "OKRU", "OKRU", [](W w, P p, C) { return listed(w->roles().assignments(rightThere(p)), [&p](const AssignedRole &one) { return one.assignment.scope == p.gallery.id().toString(); }); }},
        {"list what was done", InGallery, "OKRU", "OKRU", [](W w, P p, C) { return listed(ListService(w->catalog()).changes(p.gallery.id(), 9), [](const AuditRow &) { return true; }); }},
        {"make a definition", InGallery, "OKRUSL", "OKL", [](W w, P p, C c) { return outcome(w->galleries().createDefinition(c, newDefinition(p))); }},
        {"see a definition", InDefinition, "OKRULB", "OKRULB", [](W w, P p, C) { return outcome(w->galleries().definition(p.definition.id())); }},
        {"tag a definition", InDefinition, "OKRULB", "OKL", [](W w, P p, C c) { return outcome(w->galleries().updateDefinition(c, tagged(p.definition))); }},
        {"keep three versions", InGallery, "OKRUL", "OK", [](W w, P p, C c) { return outcome(w->advice().putRule(c, keepThree(p))); }},
        {"delete a definition", InGallery, "OKRULB", "OKL", [](W w, P p, C c) { return outcome(w->galleries().deleteDefinition(c, p.empty.id())); }},
        {"see a version", InDefinition, "OKRULBV", "OKRULBV", [](W w, P p, C) { return outcome(w->versions().version(p.version.id())); }},
        {"list versions", InDefinition, "OKRULB", "OKRULB", [](W w, P p, C) { return listed(w->versions().versions(p.definition.id()), is(p.version)); }},
        {"delete a version", InGallery, "OKRUL", "OKL", [](W w, P p, C c) { return outcome(w->versions().remove(c, p.version.id())); }},
    };
    return all;
}
// clang-format on

QString expected(const Operation &operation, char role, Depth from)
{
    const auto has = [role](const char *roles) { return QByteArray(roles).contains(role); };
    const bool isReached = operation.depth >= from;
    if (isReached && has(operation.act))
        return kDone;
    // What needs no seeing of anything is refused to whoever may not do it, in either word.
    if (*operation.see == '\0')
        return {};
    return isReached && has(operation.see) ? kDenied : kHidden;
}

}  // namespace

class TstAccessMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRoleAtEveryScope_data();
    void everyRoleAtEveryScope();
    void cleanupTestCase();

private:
    void askEverything(const Principal &principal, char role, const ScopeRow &scope,
                       std::size_t tenant);
    void askAt(const AccessPlace &place, const Caller &caller, char role, Depth from,
               const char *where);

    std::unique_ptr<AccessWorld> m_world;
    int m_cells = 0;
    QStringList m_different;
};

void TstAccessMatrix::initTestCase()
{
    m_world = std::make_unique<AccessWorld>();
    Role looks;
    looks.name = QStringLiteral("Looks at versions");
    looks.actions = {QStringLiteral("Microsoft.Compute/galleries/images/versions/read")};
    QVERIFY((*m_world)->roles().createRole(m_world->caller(), looks));
}

void TstAccessMatrix::everyRoleAtEveryScope_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t row = 0; row < kRoles.size(); ++row)
        QTest::addRow("%s", qPrintable(QString::fromUtf16(kRoles[row].name)))
            << static_cast<int>(row);
}

void TstAccessMatrix::everyRoleAtEveryScope()
{
    QFETCH(const int, row);
    const RoleRow &role = kRoles[static_cast<std::size_t>(row)];
    m_different.clear();
    for (const ScopeRow &scope : kScopes) {
        for (std::size_t tenant = 0; tenant < 2; ++tenant) {
            const AccessPlace &home = m_world->place(tenant, 0);
            const Principal principal = m_world->user(QStringLiteral("%1%2%3")
                                                          .arg(QLatin1Char(role.letter))
                                                          .arg(tenant)
                                                          .arg(QString::fromLatin1(scope.name)),
                                                      home.tenant);
            m_world->give(principal, role.name, scope.id(home));
            askEverything(principal, role.letter, scope, tenant);
        }
    }
    QVERIFY2(m_different.isEmpty(), qPrintable(m_different.join(u'\n')));
}

void TstAccessMatrix::askEverything(const Principal &principal, char role, const ScopeRow &scope,
                                    std::size_t tenant)
{
    const Caller caller = AccessWorld::callerOf(principal);
    const SignedIn signedIn(**m_world, caller);
    askAt(m_world->place(tenant, 0), caller, role, scope.near, scope.name);
    askAt(m_world->place(tenant, 1), caller, role, scope.far, scope.name);
    askAt(m_world->place(1 - tenant, 0), caller, role, scope.foreign, scope.name);
}

void TstAccessMatrix::askAt(const AccessPlace &place, const Caller &caller, char role, Depth from,
                            const char *where)
{
    Change question(caller);
    question.validateOnly = true;
    for (const Operation &operation : operations()) {
        ++m_cells;
        const QString told = operation.ask(*m_world, place, question);
        const QString wanted = expected(operation, role, from);
        const bool isRefused = told == kHidden || told == kDenied;
        if (wanted.isEmpty() ? !isRefused : told != wanted)
            m_different << QStringLiteral("%1 with %2 at %3, asked in %4/%5: %6 instead of %7")
                               .arg(QString::fromLatin1(operation.name), QChar::fromLatin1(role),
                                    QString::fromLatin1(where), place.tenant, place.group.name,
                                    told, wanted);
    }
}

void TstAccessMatrix::cleanupTestCase()
{
    QVERIFY2(m_cells >= 4000, qPrintable(QString::number(m_cells)));
    m_world.reset();
}

QTEST_GUILESS_MAIN(TstAccessMatrix)
#include "tst_accessmatrix.moc"
