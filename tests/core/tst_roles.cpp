#include "core/access/actions.h"
#include "core/catalog/auditrows.h"
#include "tests/support/accesshouse.h"

#include <QObject>
#include <QTest>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Role draftRole(const QString &name)
{
    Role role;
    role.name = name;
    role.description = QStringLiteral("Publishes versions.");
    role.actions = {QStringLiteral("*/read"),
                    QStringLiteral("Microsoft.Compute/galleries/images/versions/*")};
    role.notActions = {QStringLiteral("Microsoft.Compute/galleries/images/versions/delete")};
    return role;
}

QStringList one(const char16_t *reason)
{
    return {QString::fromUtf16(reason)};
}

}  // namespace

class TestRoles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rolesAreMadeChangedAndDeleted()
    {
        AccessHouse house;
        RoleService &roles = house.roles();
        const std::size_t builtIn = roles.roles()->size();
        const auto made = roles.createRole(house.caller(), draftRole(QStringLiteral("Publisher")));
        QVERIFY(made);
        QVERIFY(!made->isBuiltIn);
        QCOMPARE(roles.roles()->size(), builtIn + 1);
        QCOMPARE(*roles.role(QStringLiteral("PUBLISHER")), *made);
        QCOMPARE(*roles.role(made->id.toUpper()), *made);

        Role wanted = *made;
        wanted.name = QStringLiteral("Editor");
        wanted.notActions.clear();
        QCOMPARE(*roles.updateRole(house.caller(), wanted), wanted);
        QCOMPARE(*roles.role(QStringLiteral("editor")), wanted);
        const qint64 rows = house.auditRows();
        QVERIFY(roles.updateRole(house.caller(), wanted));
        QCOMPARE(house.auditRows(), rows);

        QVERIFY(roles.deleteRole(house.question(), QStringLiteral("editor")));
        QVERIFY(roles.role(QStringLiteral("editor")));
        QVERIFY(roles.deleteRole(house.caller(), QStringLiteral("editor")));
        QCOMPARE(reasonsOf(roles.role(QStringLiteral("editor"))), one(u"access.role.unknown"));
    }

    void aRoleThatMakesNoSenseIsRefused()
    {
        AccessHouse house;
        RoleService &roles = house.roles();
        Role empty;
        empty.assignableScopes.clear();
        QCOMPARE(reasonsOf(roles.createRole(house.caller(), empty)),
                 QStringList(3, QStringLiteral("access.role.incomplete")));
        Role role = draftRole(QStringLiteral("Publisher"));
        for (const char16_t *action : {u"", u"a b", u"a//b", u"/read", u"read/"}) {
            role.actions = {QString::fromUtf16(action)};
            QCOMPARE(reasonsOf(roles.createRole(house.caller(), role)), one(u"access.role.action"));
        }
        role = draftRole(QStringLiteral("Publisher"));
        role.assignableScopes = {QStringLiteral("nonsense")};
        QCOMPARE(reasonsOf(roles.createRole(house.caller(), role)), one(u"access.scope.invalid"));
        role = draftRole(QStringLiteral("reader"));
        QCOMPARE(reasonsOf(roles.createRole(house.caller(), role)), one(u"access.role.nameTaken"));
        QVERIFY(roles.createRole(house.caller(), draftRole(QStringLiteral("Publisher"))));
        QCOMPARE(
            reasonsOf(roles.createRole(house.caller(), draftRole(QStringLiteral("PUBLISHER")))),
            one(u"access.role.nameTaken"));
    }

    void builtInRolesStay()
    {
        AccessHouse house;
        const QStringList refused = one(u"access.role.builtIn");
        QCOMPARE(reasonsOf(
                     house.roles().updateRole(house.caller(), draftRole(QStringLiteral("Reader")))),
                 refused);
        QCOMPARE(reasonsOf(house.roles().deleteRole(house.caller(), QStringLiteral("owner"))),
                 refused);
    }

    void aRoleThatSomebodyHasIsNotDeleted()
    {
        AccessHouse house;
        const Principal bob = house.user(QStringLiteral("bob"));
        const Role role = house.made(
            house.roles().createRole(house.caller(), draftRole(QStringLiteral("Publisher"))));
        const AssignedRole given = house.give(bob, u"publisher", house.subscriptionScope());
        QCOMPARE(reasonsOf(house.roles().deleteRole(house.caller(), role.id)),
                 one(u"access.role.inUse"));
        QVERIFY(house.roles().unassign(house.caller(), given.assignment.id));
        QVERIFY(house.roles().deleteRole(house.caller(), role.id));
    }

    void aRoleIsGivenOnceAndTaken()
    {
        AccessHouse house;
        RoleService &roles = house.roles();
        const Principal bob = house.user(QStringLiteral("bob"));
        const QString scope = house.galleryId().toString();
        QVERIFY(roles.assign(house.question(), bob.id, QStringLiteral("Reader"), scope));
        const AssignmentFilter there{.scope = scope};
        QVERIFY(roles.assignments(there)->empty());

        const AssignedRole given = house.give(bob, u"reader", scope.toUpper());
        QCOMPARE(given.assignment.scope, scope);
        QCOMPARE(given.roleName, QStringLiteral("Reader"));
        const qint64 rows = house.auditRows();
        // By each of the names it has.
        for (const QString &name : {bob.id, bob.signInName, bob.displayName}) {
            const auto again = roles.assign(house.caller(), name, given.assignment.roleId, scope);
            QVERIFY(again);
            QCOMPARE(again->assignment.id, given.assignment.id);
        }
        QCOMPARE(house.auditRows(), rows);
        QCOMPARE(roles.assignments(there)->size(), std::size_t{1});
        QCOMPARE(roles.assignments(there)->front().assignee.signInName, bob.signInName);

        QVERIFY(roles.unassign(house.caller(), given.assignment.id));
        QVERIFY(roles.assignments(there)->empty());
        QCOMPARE(reasonsOf(roles.unassign(house.caller(), given.assignment.id)),
                 one(u"access.assignment.notFound"));
    }

    void assignmentsAreInheritedDownwards()
    {
        AccessHouse house;
        const ResourceId definition = house.definition().id();
        const Principal bob = house.user(QStringLiteral("bob"));
        const QString tenant = QStringLiteral("/providers/Microsoft.Management/managementGroups/")
            + house.subscription().tenantId;
        const QStringList scopes{tenant, house.subscriptionScope(),
                                 house.galleryId().parent().toString(),
                                 house.galleryId().toString(), definition.toString()};
        for (const QString &scope : scopes)
            house.give(bob, u"Reader", scope);
        AssignmentFilter filter{
            .scope = definition.toString(), .isInherited = true, .assignee = bob.signInName};
        QCOMPARE(house.roles().assignments(filter)->size(), std::size_t{5});
        filter.assignee.clear();
        // And the owner of everything.
        QCOMPARE(house.roles().assignments(filter)->size(), std::size_t{6});
        filter.role = QStringLiteral("Owner");
        QCOMPARE(house.roles().assignments(filter)->size(), std::size_t{1});
        filter = {.scope = house.galleryId().toString(), .isInherited = false};
        QCOMPARE(house.roles().assignments(filter)->size(), std::size_t{1});
        QCOMPARE(house.roles().assignments()->size(), std::size_t{6});
    }

    void whatCannotBeAssignedIsRefused()
    {
        AccessHouse house;
        RoleService &roles = house.roles();
        const Principal bob = house.user(QStringLiteral("bob"));
        const Principal eve = house.user(QStringLiteral("eve"), house.foreignTenant().id);
        const QString gallery = house.galleryId().toString();
        const auto assign = [&](const QString &who, const char16_t *role, const QString &scope) {
            return reasonsOf(roles.assign(house.caller(), who, QString::fromUtf16(role), scope));
        };
        QCOMPARE(assign(bob.id, u"King", gallery), one(u"access.role.unknown"));
        QCOMPARE(assign(QStringLiteral("nobody"), u"Reader", gallery),
                 one(u"access.principal.unknown"));
        QCOMPARE(assign(eve.id, u"Reader", gallery), one(u"access.principal.otherTenant"));
        // Names are looked up in the tenant of the scope only.
        QCOMPARE(assign(eve.signInName, u"Reader", gallery), one(u"access.principal.unknown"));
        QCOMPARE(assign(eve.signInName, u"Reader", house.foreignScope()), QStringList());
        for (const QString &scope :
             {QString(), QStringLiteral("here"),
              gallery + QStringLiteral("/images/a/versions/1.0.0"),
              QStringLiteral("/subscriptions/%1/resourceGroups/images/providers/"
                             "Microsoft.Compute/disks/os")
                  .arg(house.subscription().id)})
            QCOMPARE(assign(bob.id, u"Reader", scope), one(u"access.scope.invalid"));
        QCOMPARE(assign(bob.id, u"Reader", gallery + QStringLiteral("2")),
                 one(u"resource.notFound"));
        QCOMPARE(assign(bob.id, u"Reader", QStringLiteral("/subscriptions/none")),
                 one(u"account.subscription.notFound"));

        Role narrow = draftRole(QStringLiteral("Narrow"));
        narrow.assignableScopes = {gallery};
        QVERIFY(roles.createRole(house.caller(), narrow));
        QCOMPARE(assign(bob.id, u"Narrow", house.subscriptionScope()),
                 one(u"access.scope.notAssignable"));
        QCOMPARE(assign(bob.id, u"Narrow", house.definition().id().toString()), QStringList());
    }

    void aNameThatSeveralHaveIsRefused()
    {
        AccessHouse house;
        const auto twin = [&house](const QString &signIn) {
            NewUser draft;
            draft.displayName = QStringLiteral("Twin");
            draft.signInName = signIn;
            return house.made(house->principals().createUser(house.caller(), draft, nullptr));
        };
        twin(QStringLiteral("a@example.com"));
        twin(QStringLiteral("b@example.com"));
        QCOMPARE(
            reasonsOf(house.roles().assign(house.caller(), QStringLiteral("Twin"),
                                           QStringLiteral("Reader"), house.subscriptionScope())),
            one(u"access.principal.ambiguous"));
    }

    void theLastOwnerOfEverythingStays()
    {
        AccessHouse house;
        AssignmentFilter owners{.scope = QStringLiteral("/")};
        const AssignedRole first = house.roles().assignments(owners)->front();
        QCOMPARE(reasonsOf(house.roles().unassign(house.caller(), first.assignment.id)),
                 one(u"principal.lastOwner"));
        house.give(house.user(QStringLiteral("bob")), u"Owner", QStringLiteral("/"));
        QVERIFY(house.roles().unassign(house.caller(), first.assignment.id));
    }

    void onlyWhoMayDecidesWhoMay()
    {
        AccessHouse house;
        const QString gallery = house.galleryId().toString();
        const Principal bob = house.user(QStringLiteral("bob"));
        const Principal kim = house.user(QStringLiteral("kim"));
        const QStringList denied = one(u"access.denied");
        for (const char16_t *role : {u"Reader", u"Contributor", u"Compute Gallery Sharing Admin"}) {
            house.give(bob, role, house.subscriptionScope());
            QCOMPARE(reasonsOf(house.roles().assign(house.callerOf(bob), kim.id,
                                                    QStringLiteral("Reader"), gallery)),
                     denied);
        }
        const AssignedRole given = house.give(bob, u"User Access Administrator", gallery);
        QVERIFY(
            house.roles().assign(house.callerOf(bob), kim.id, QStringLiteral("Reader"), gallery));
        QCOMPARE(
            reasonsOf(house.roles().assign(house.callerOf(bob), kim.id, QStringLiteral("Reader"),
                                           house.subscriptionScope())),
            denied);
        Role role = draftRole(QStringLiteral("Mine"));
        QCOMPARE(reasonsOf(house.roles().createRole(house.callerOf(bob), role)), denied);
        role.assignableScopes = {gallery};
        QVERIFY(house.roles().createRole(house.callerOf(bob), role));

        {
            const SignedIn signedIn(*house, house.callerOf(kim));
            QVERIFY(house.roles().may(action::kGalleryRead, gallery));
            const auto refused = house.roles().may(action::kGalleryWrite, gallery);
            QCOMPARE(reasonsOf(refused), denied);
            QVERIFY(refused.error().arguments.join(u' ').contains(u"Contributor"));
            QVERIFY(house.roles().maySomewhere(action::kGalleryRead));
            QCOMPARE(reasonsOf(house.roles().maySomewhere(action::kGalleryWrite)), denied);
        }
        QVERIFY(house.roles().unassign(house.caller(), given.assignment.id));
        QCOMPARE(reasonsOf(house.roles().assign(house.callerOf(bob), kim.id,
                                                QStringLiteral("Owner"), gallery)),
                 denied);
    }

    void aGalleryOfTheSameNameBeginsWithNothing()
    {
        AccessHouse house;
        const Principal bob = house.user(QStringLiteral("bob"));
        house.give(bob, u"Owner", house.galleryId().toString());
        QVERIFY(house.galleries().deleteGallery(house.caller(), house.galleryId()));
        QVERIFY(house.galleries().createGallery(house.caller(), house.draftGallery()));
        QVERIFY(house.roles().assignments({.scope = house.galleryId().toString()})->empty());
    }

    void theLogTellsWhoGotWhat()
    {
        AccessHouse house;
        const Principal bob = house.user(QStringLiteral("bob"));
        house.give(bob, u"Reader", house.galleryId().toString());
        const QString gallery = house.galleryId().toString();
        const auto rows =
            inRead(house->catalog(), [&](Transaction &t) { return newestAudit(t, gallery, 1); });
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t{1});
        QCOMPARE(rows->front().action, action::kAssignmentWrite);
        QVERIFY(!rows->front().before.contains(bob.id.toUtf8()));
        QVERIFY(rows->front().after.contains(bob.id.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
