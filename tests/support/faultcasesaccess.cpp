// Who may do what, and with whom galleries are shared: newer than the guide.
#include "core/catalog/encryptionrows.h"
#include "core/catalog/versionrows.h"
#include "core/service/accountservice.h"
#include "core/service/principalservice.h"
#include "core/service/roleservice.h"
#include "core/service/sharingservice.h"
#include "tests/support/faultcases.h"

namespace vitrine::test {
namespace {

Role draftRole(const char16_t *name)
{
    Role role;
    role.name = QString::fromUtf16(name);
    role.actions = {QStringLiteral("*/read")};
    return role;
}

Principal addUser(VersionFixture &at, const char16_t *name, const QString &tenant = {})
{
    NewUser draft;
    draft.tenant = tenant;
    draft.displayName = QStringLiteral("Robin");
    draft.signInName = QString::fromUtf16(name);
    return at.need(at->principals().createUser(at.caller(), draft, nullptr));
}

Problems assign(VersionFixture &at, const QString &who, const char16_t *role, const QString &scope)
{
    return problemsOf(at->roles().assign(at.caller(), who, QString::fromUtf16(role), scope));
}

QString scopeOf(const VersionFixture &at)
{
    return QStringLiteral("/subscriptions/") + at.subscription();
}

SharingWishes community()
{
    return {.permissions = SharingPermission::Community,
            .community = {.publisherUri = QStringLiteral("https://contoso.example"),
                          .publisherContact = QStringLiteral("images@contoso.example"),
                          .eula = QStringLiteral("As it is."),
                          .publicNamePrefix = QStringLiteral("contoso")}};
}

Problems wish(VersionFixture &at, const SharingWishes &wishes)
{
    return problemsOf(at->sharing().update(at.caller(), at.gallery().id(), wishes));
}

Problems wishPermissions(VersionFixture &at, SharingPermission permissions)
{
    return wish(at, {.permissions = permissions, .community = {}});
}

Problems shareWith(VersionFixture &at, const QStringList &tenants)
{
    return problemsOf(at->sharing().add(at.caller(), at.gallery().id(),
                                        {.subscriptions = {}, .tenants = tenants}));
}

// Notes that a version is encrypted, without its disks.
void encrypt(VersionFixture &at)
{
    PublishRequest request =
        at.request(QStringLiteral("1.0.0"), {at.addDisk(QStringLiteral("os")), {}});
    ImageVersion version = request.version;
    version.uid = Uid::random();
    version.location = at.west();
    version.publishingProfile.targetRegions[0].encryption =
        RegionalEncryption{at.addEncryptionSet(QStringLiteral("keys")).id(), {}};
    at.write([&](Transaction &transaction) -> Result<> {
        if (auto made = insertVersion(transaction, at.definition().uid, version); !made)
            return made;
        return noteEncryptionSets(transaction, version);
    });
}

std::vector<FaultCase> roleCases()
{
    return {
        {{},
         "role",
         "show a role that does not exist",
         {"access.role.unknown", "RoleDefinitionDoesNotExist", 404, "role"},
         [](Lab &lab) {
             return problemsOf(lab.workspace()->roles().role(QStringLiteral("King")));
         }},
        {{},
         "role",
         "create a role without a name",
         {"access.role.incomplete", "InvalidRoleDefinition", 400, "roleName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->roles().createRole(at.caller(), draftRole(u"")));
         }},
        {{},
         "role",
         "create a role with the action “read everything”",
         {"access.role.action", "InvalidActionOrNotAction", 400, "actions"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             Role role = draftRole(u"Looker");
             role.actions = {QStringLiteral("read everything")};
             return problemsOf(at->roles().createRole(at.caller(), role));
         }},
        {{},
         "role",
         "create a role named Reader",
         {"access.role.nameTaken", "RoleDefinitionWithSameNameExists", 409, "roleName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->roles().createRole(at.caller(), draftRole(u"Reader")));
         }},
        {{},
         "role",
         "delete the role Reader",
         {"access.role.builtIn", "RoleDefinitionIsBuiltIn", 409, "role"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->roles().deleteRole(at.caller(), QStringLiteral("Reader")));
         }},
        {{},
         "role",
         "delete a role that somebody has",
         {"access.role.inUse", "RoleDefinitionHasAssignments", 409, "role"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             at.need(at->roles().createRole(at.caller(), draftRole(u"Looker")));
             assign(at, addUser(at, u"robin").id, u"Looker", scopeOf(at));
             return problemsOf(at->roles().deleteRole(at.caller(), QStringLiteral("Looker")));
         }},
        {{},
         "role assignment",
         "give a role to nobody",
         {"access.principal.unknown", "PrincipalNotFound", 400, "assignee"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return assign(at, QStringLiteral("nobody"), u"Reader", scopeOf(at));
         }},
        {{},
         "role assignment",
         "give a role to Robin when two have this display name",
         {"access.principal.ambiguous", "AmbiguousPrincipal", 409, "assignee"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             addUser(at, u"one");
             addUser(at, u"two");
             return assign(at, QStringLiteral("Robin"), u"Reader", scopeOf(at));
         }},
        {{},
         "role assignment",
         "give a user of another tenant a role",
         {"access.principal.otherTenant", "PrincipalNotFound", 400, "assignee"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const Tenant tenant =
                 at.need(at->accounts().createTenant(at.caller(), QStringLiteral("Fabrikam")));
             return assign(at, addUser(at, u"robin", tenant.id).id, u"Reader", scopeOf(at));
         }},
        {{},
         "role assignment",
         "give a role at “here”",
         {"access.scope.invalid", "InvalidScope", 400, "scope"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return assign(at, QStringLiteral("nobody"), u"Reader", QStringLiteral("here"));
         }},
        {{},
         "role assignment",
         "give a role of one gallery in the subscription",
         {"access.scope.notAssignable", "RoleDefinitionScopeNotAssignable", 400, "scope"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             Role role = draftRole(u"Looker");
             role.assignableScopes = {at.gallery().id().toString()};
             at.need(at->roles().createRole(at.caller(), role));
             return assign(at, QStringLiteral("nobody"), u"Looker", scopeOf(at));
         }},
        {{},
         "role assignment",
         "remove a role assignment that does not exist",
         {"access.assignment.notFound", "RoleAssignmentNotFound", 404, "id"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->roles().unassign(at.caller(), QStringLiteral("none")));
         }},
    };
}

std::vector<FaultCase> sharingCases()
{
    const char *const profile = "properties.sharingProfile";
    return {
        {{},
         "sharing",
         "share a private gallery with a tenant",
         {"sharing.permissions.notGroups", "SharingUpdateNotAllowed", 409, profile},
         [](Lab &lab) { return shareWith(lab.workspace(), {QStringLiteral("any")}); }},
        {{},
         "sharing",
         "open a private gallery to the community",
         {"sharing.notCommunity", "SharingUpdateNotAllowed", 409, profile},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->sharing().enableCommunity(at.caller(), at.gallery().id()));
         }},
        {{},
         "sharing",
         "share a gallery that holds an encrypted version",
         {"sharing.encrypted", "SharingEncryptedImageNotAllowed", 409, profile},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             encrypt(at);
             return wishPermissions(at, SharingPermission::Groups);
         }},
        {{},
         "sharing",
         "make a community gallery without saying who publishes it",
         {"sharing.community.incomplete", "InvalidParameter", 400,
          "properties.sharingProfile.communityGalleryInfo.publisherUri"},
         [](Lab &lab) { return wishPermissions(lab.workspace(), SharingPermission::Community); }},
        {{},
         "sharing",
         "make a community gallery with the prefix con-toso",
         {"sharing.community.prefix", "InvalidParameter", 400,
          "properties.sharingProfile.communityGalleryInfo.publicNamePrefix"},
         [](Lab &lab) {
             SharingWishes wishes = community();
             wishes.community.publicNamePrefix = QStringLiteral("con-toso");
             return wish(lab.workspace(), wishes);
         }},
        {{},
         "sharing",
         "make a community gallery with the contact “nobody”",
         {"sharing.community.contact", "InvalidParameter", 400,
          "properties.sharingProfile.communityGalleryInfo.publisherContact"},
         [](Lab &lab) {
             SharingWishes wishes = community();
             wishes.community.publisherContact = QStringLiteral("nobody");
             return wish(lab.workspace(), wishes);
         }},
        {{},
         "sharing",
         "make a community’s gallery private without ending the sharing",
         {"sharing.stillShared", "GallerySharedCannotChange", 409, profile},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             wish(at, community());
             at.need(at->sharing().enableCommunity(at.caller(), at.gallery().id()));
             return wishPermissions(at, SharingPermission::Private);
         }},
        {{},
         "sharing",
         "share a gallery with six tenants",
         {"sharing.tooMany", "SharingLimitExceeded", 409, "properties.sharingProfile.groups"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             wishPermissions(at, SharingPermission::Groups);
             QStringList tenants;
             for (int i = 0; i <= kMaximumSharedTenants; ++i)
                 tenants << at.need(at->accounts().createTenant(at.caller(),
                                                                QStringLiteral("Tenant %1").arg(i)))
                                .id;
             return shareWith(at, tenants);
         }},
        {{},
         "sharing",
         "show a shared gallery that nobody shares",
         {"sharing.gallery.notFound", "GalleryNotFound", 404, "galleryName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(
                 at->sharing().sharedGallery(at.subscription(), QStringLiteral("none")));
         }},
        {{},
         "sharing",
         "accept an invitation that nobody made",
         {"sharing.invitation.notFound", "InvitationNotFound", 404, "galleryName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->sharing().answer(at.caller(), at.subscription(), false,
                                                    QStringLiteral("none"), ShareAnswer::Accepted));
         }},
    };
}

}  // namespace

std::vector<FaultCase> accessFaultCases()
{
    std::vector<FaultCase> cases = roleCases();
    for (FaultCase &one : sharingCases())
        cases.push_back(std::move(one));
    return cases;
}

}  // namespace vitrine::test
