#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
    // name or id
    FaultEntry{
        "access.role.unknown", "RoleDefinitionDoesNotExist", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The role does not exist"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no role “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The name is misspelt, or the role was deleted."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Look at the roles that are there: “vitrinectl role definition list”.")},
    // property
    FaultEntry{"access.role.incomplete", "InvalidRoleDefinition", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The role is not complete"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The role says nothing useful about %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A role has a name of at most 128 characters, at least one "
                                 "action, and at least one scope where it can be assigned."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Give the property a value; “/” as a scope means everywhere.")},
    // action
    FaultEntry{"access.role.action", "InvalidActionOrNotAction", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This is not an action"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot be an action of a role."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "An action is a path such as Microsoft.Compute/galleries/read, "
                                 "where * stands for any text."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Take the actions from the built-in roles: “vitrinectl role definition list”.")},
    // name
    FaultEntry{
        "access.role.nameTaken", "RoleDefinitionWithSameNameExists", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The role’s name is taken"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is already a role “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Roles are found by their names, which differ in the whole catalogue."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose another name, or update the role that is there.")},
    // name
    FaultEntry{
        "access.role.builtIn", "RoleDefinitionIsBuiltIn", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A built-in role never changes"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is a built-in role."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Everybody relies on what the built-in roles permit."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Create a role of your own with the actions that you need.")},
    // name
    FaultEntry{
        "access.role.inUse", "RoleDefinitionHasAssignments", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The role is assigned"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Somebody still has the role %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A role can be deleted only when nobody has it any more."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Remove its assignments first: “vitrinectl role assignment list --all --role”.")},
    // name or id
    FaultEntry{
        "access.principal.unknown", "PrincipalNotFound", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Nobody is known by this name"),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "There is no user, group or application “%1” in the tenant that owns the scope."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The name is misspelt, or the tenant does not know this user, group or "
                          "application yet."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Look who is there: “vitrinectl ad user list”, “ad group list”, “ad sp list”.")},
    // name
    FaultEntry{"access.principal.ambiguous", "AmbiguousPrincipal", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Several have this name"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "More than one user, group or application is called “%1”."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Display names need not differ; ids and sign-in names do."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Name it by its object id.")},
    // name or id, tenant
    FaultEntry{
        "access.principal.otherTenant", "PrincipalNotFound", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A role does not cross tenants"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is not of the tenant %2, which owns the scope."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A tenant decides who acts in it: only users, groups and service "
                          "principals of its own have roles there."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Give the application a service principal in that tenant (“vitrinectl ad "
                          "sp create --id APPID --tenant TENANT”) and assign the role to it, or "
                          "share the gallery with the other tenant.")},
    // scope
    FaultEntry{
        "access.scope.invalid", "InvalidScope", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A role cannot be assigned here"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is no scope of a role."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A role is assigned at everything (/), a tenant, a subscription, a "
                          "resource group, a gallery or an image definition."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Give the full id of one of these; a role counts there and below.")},
    // role, scope, its scopes
    FaultEntry{"access.scope.notAssignable", "RoleDefinitionScopeNotAssignable", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The role is not meant for this scope"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 cannot be assigned at %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The role can be assigned at these scopes and below: %3."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose one of these scopes, or add the scope to the role.")},
    // id
    FaultEntry{
        "access.assignment.notFound", "RoleAssignmentNotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The role assignment does not exist"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no role assignment “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "It was removed already, or the id is misspelt."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Look at what is assigned: “vitrinectl role assignment list --all”.")},
    // gallery, permissions
    FaultEntry{
        "sharing.permissions.notGroups", "SharingUpdateNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The gallery is not shared directly"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The sharing method of gallery %1 is %2, not Groups."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Only a gallery whose sharing method is Groups is shared with "
                          "subscriptions and tenants."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Change the sharing method first: “vitrinectl sig update --permissions Groups”.")},
    // gallery, permissions
    FaultEntry{
        "sharing.notCommunity", "SharingUpdateNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The gallery is not for the community"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The sharing method of gallery %1 is %2, not Community."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Only a gallery whose sharing method is Community, and which says who "
                          "publishes it, is opened to everybody."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Change the sharing method first: “vitrinectl sig update --permissions Community”.")},
    // gallery
    FaultEntry{
        "sharing.encrypted", "SharingEncryptedImageNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "What is encrypted cannot be shared"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Gallery %1 cannot both hold image versions encrypted with disk "
                          "encryption sets and be shared."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The keys stay with their owner, so others could not read the image."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Keep encrypted versions in a private gallery, or publish them without "
                          "disk encryption sets.")},
    // properties
    FaultEntry{"sharing.community.incomplete", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The community has to know the publisher"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "These properties of the community gallery are missing: %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Whoever uses an image of the community must be able to see who "
                                 "publishes it, and under which terms."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Give all of them: publisher’s web address and mail address, "
                                 "license terms, and a prefix for the public name.")},
    // prefix
    FaultEntry{
        "sharing.community.prefix", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The public name’s prefix is not valid"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot begin a public name."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The prefix has 5 to 16 English letters and digits."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Choose a prefix such as “contoso”.")},
    // address
    FaultEntry{
        "sharing.community.contact", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "This is not a mail address"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot be the publisher’s contact."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "People of the community write to this address when an image is harmful."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Write an address such as “images@contoso.com”.")},
    // gallery
    FaultEntry{"sharing.stillShared", "GallerySharedCannotChange", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The gallery is still shared"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Others can still see gallery %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A shared gallery is not deleted, and does not change its sharing "
                                 "method, behind the backs of those who use it."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "End the sharing first: “vitrinectl sig share reset”.")},
    // gallery, number, limit
    FaultEntry{
        "sharing.tooMany", "SharingLimitExceeded", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The gallery is shared too often"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Gallery %1 would be shared with %2 of them; the limit is %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A gallery is shared with at most 30 subscriptions and 5 tenants."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Share with a whole tenant instead of its subscriptions, or open the "
                          "gallery to the community.")},
    // name
    FaultEntry{"sharing.gallery.notFound", "GalleryNotFound", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "No such gallery is shared with you"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "There is no shared gallery “%1”."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "The name is misspelt, the sharing has ended, or it was not accepted yet."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Look at what is shared: “vitrinectl sig list-shared”, “sig "
                                 "list-community”, “sig share list-invitations”.")},
    // name
    FaultEntry{
        "sharing.invitation.notFound", "InvitationNotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no such invitation"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Nobody has offered a gallery “%1” here."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The offer was withdrawn, the name is misspelt, or it was made to the "
                          "tenant instead of the subscription."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Look at the invitations: “vitrinectl sig share list-invitations”.")},
};

}  // namespace

std::span<const FaultEntry> accessFaults()
{
    return kRows;
}

}  // namespace vitrine
