#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
    // caller, action, scope, names of roles
    FaultEntry{
        "access.denied", "AuthorizationFailed", 403,
        QT_TRANSLATE_NOOP("vitrine::Fault", "You may not do this"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 may not do %2 at %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "What no role permits is denied, and none that is assigned to you "
                          "there or above permits this."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Ask an owner to assign you one of these roles: %4.")},
    // path of the catalogue, number of the row
    FaultEntry{"audit.changed", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The audit log was changed"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Row %2 of the audit log of %1 is not what was written."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Every row carries a digest of itself and of the row before it. "
                                 "Somebody changed, moved or removed rows with another program, or "
                                 "the log never held what was expected of it."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Compare the log with a backup of the catalogue; what stands from "
                                 "this row on proves nothing.")},
    // path of the catalogue, number of rows
    FaultEntry{
        "audit.truncated", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The audit log was cut short"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The audit log of %1 has %2 rows; its last ones are missing."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The catalogue keeps the digest of the last row, and no row has "
                          "it. Somebody removed rows with another program."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Compare the log with a backup of the catalogue.")},
    // path of the catalogue, number of rows
    FaultEntry{"audit.unproved", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The audit log is not proved"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%2 rows of the audit log of %1 are not proved by its seal."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The log is sealed with a key that is kept outside the catalogue, "
                                 "and the key is not there now or was not when the rows were "
                                 "written."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Bring back the folder of the keys. If you vouch for the rows, "
                                 "seal the log anew with vitrinectl audit seal.")},
    // caller, action, scope
    FaultEntry{"job.notAuthorized", "AuthorizationFailed", 403,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The work may not go on"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1, for whom this was being done, may no longer do %2 at %3."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A role was taken away, or an account disabled, while the work "
                                 "went on; nothing more was committed."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Whoever may change the image version can start the work again.")},
    // caller
    FaultEntry{"account.noSubscription", "AuthorizationFailed", 403,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Nothing here is open to you"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 has no role in any subscription."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "This catalogue belongs to others, or you are signed in with "
                                 "another account than usual."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Sign in with another account, or ask an owner of the catalogue "
                                 "for a role.")},
    // resource, tenant of the caller's subscription, subscription of the resource
    FaultEntry{"access.linkedSubscription", "LinkedAuthorizationFailed", 403,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The source belongs to another tenant"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 is in subscription %3, which tenant %2 may not use."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A tenant shares nothing with another one unless it is told to."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose a source in a subscription of your own tenant, or work in "
                                 "a subscription of the tenant that owns it."),
               "", "62"},
    // the name
    FaultEntry{"account.name.invalid", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The display name is not valid"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "“%1” cannot be the name of a tenant or a subscription."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Such a name has 1 to 64 characters and is not only spaces."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Choose a name such as “Production”.")},
    // name or id
    FaultEntry{
        "account.tenant.notFound", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The tenant does not exist"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no tenant “%1” in this catalogue."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The name or id is misspelt, or the tenant is in another catalogue."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Look at the tenants that are there: “vitrinectl account tenant list”.")},
    // name or id
    FaultEntry{
        "account.subscription.notFound", "SubscriptionNotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The subscription does not exist"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no subscription “%1” in this catalogue."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "The name or id is misspelt, or the subscription is in another catalogue."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Choose one of the subscriptions that are there: “vitrinectl account list”.")},
    // name, names that exist
    FaultEntry{
        "policy.unknown", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no such limit"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The policy has no figure “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The policy of a catalogue holds these figures: %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Use one of these names.")},
    // the name
    FaultEntry{"storage.name.invalid", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The storage account name is not valid"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot be the name of a storage account."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "The name has 3 to 24 characters: lower case English letters and digits only."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Choose a name such as “images2026”."),
               "useSuggestedName"},
    // the name
    FaultEntry{"storage.name.taken", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The storage account name is taken"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "There is already a storage account “%1”."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The name is part of the address of every file in the account, so "
                                 "it is unique in the whole catalogue."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Use the account that is there, or choose another name."),
               "useSuggestedName"},
    // path
    FaultEntry{"storage.folder.missing", "NotFound", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The folder does not exist"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "There is no folder %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The files of a storage account are in a folder of this machine; "
                                 "it was moved or removed, or its drive is not mounted."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Attach the drive or correct the path, then try again.")},
    // region
    FaultEntry{"region.restricted", "LocationNotAvailableForResourceType", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The region has restricted access"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The region %1 is open only to those who were given access."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Some public regions are kept as a reserve for others and are not "
                                 "offered to everybody."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose another region, or allow restricted regions in the policy "
                                 "of this catalogue (allowRestrictedRegions)."),
               "removeRegion"},
    // name
    FaultEntry{"signIn.refused", "AuthenticationFailed", 401,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The sign-in was refused"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” could not sign in."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "There is no such account here, or its password or secret is "
                                 "another one. Which of the two is not told to anybody."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Check the name, the secret and the tenant. Where several tenants "
                                 "have this user, name the tenant.")},
    // application, date
    FaultEntry{
        "signIn.secret.expired", "AuthenticationFailed", 401,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The secret has expired"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The secret of the application %1 ended on %2."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "A secret of an application is good until a date that was set when it was made."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Make a new one with “vitrinectl ad app credential reset --id APPID”, in "
                          "the application's home tenant.")},
    // name
    FaultEntry{"signIn.disabled", "AuthenticationFailed", 401,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The account is disabled"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 may not sign in at present."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Somebody who manages the accounts of this tenant has disabled this one."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Ask for it to be enabled, or sign in with another account.")},
    // application, tenant, application id, tenant id
    FaultEntry{
        "signIn.noConsent", "UnauthorizedClient", 401,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The tenant has not consented"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The application %1 is not known in the tenant %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "An application acts in a tenant as a service principal, which exists "
                          "once the tenant has consented to it."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Somebody who manages the accounts of %2 consents with “vitrinectl ad sp "
                          "create --id %3 --tenant %4”.")},
    // name
    FaultEntry{
        "signIn.ended", "ExpiredAuthenticationToken", 401,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The sign-in has ended"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is not signed in any more."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A sign-in lasts at most thirty days, not longer than the secret it was "
                          "made with, and ends when the password or the secret is replaced."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Sign in again, or sign out to use the account of this desktop.")},
    // account of the operating system
    FaultEntry{"signIn.osAccount.unknown", "AuthenticationFailed", 401,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This desktop account is unknown"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is no user of this catalogue."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The account that first opened a catalogue is its owner; other "
                                 "accounts of the machine are added by hand."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Sign in with a name and a password, or ask an owner for "
                                 "“vitrinectl ad user create --os-account %1”.")},
    // name, tenant
    FaultEntry{
        "signIn.noSubscription", "SubscriptionNotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no subscription to work in"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 sees no subscription of the tenant %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "No role is assigned to this account in a subscription of the tenant, or "
                          "in anything in one."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Ask an owner for a role, or sign in with --allow-no-subscriptions.")},
    // name
    FaultEntry{"signIn.notSignedIn", "NotFound", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This account is not signed in"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is not signed in to this catalogue."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Nobody of this name has signed in here, or the sign-in was ended before."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Look at who is signed in: “vitrinectl account list”.")},
    // path
    FaultEntry{
        "signIn.file.unsafe", "AuthorizationFailed", 403,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Others can read who is signed in"),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "%1 can be read or written by other accounts of this machine, or belongs to one."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Who has this file acts as the accounts in it, so that it has to be yours alone."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Delete it and sign in again, or take the rights of the others away: chmod 600.")},
    // path
    FaultEntry{
        "signIn.file.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The file of accounts is damaged"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 does not hold signed-in accounts."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The file was changed by hand, or is of a newer version of the program."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Delete it and sign in again: it holds nothing else.")},
    // kind, name or id
    FaultEntry{"principal.notFound", "Request_ResourceNotFound", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The account does not exist"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "There is no %1 “%2” that you may see."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The name or id is misspelt, it is in another tenant, or you may "
                                 "not read the accounts of its tenant."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Look at those that are there: “vitrinectl ad user list”, “ad "
                                 "group list” or “ad sp list”.")},
    // name
    FaultEntry{"principal.name.invalid", "Request_BadRequest", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The name is not valid"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot be the name of an account."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A display name has 1 to 256 characters; a name to sign in with "
                                 "has 1 to 113, without spaces. Neither has control characters."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Choose a name such as “alice@contoso”.")},
    // name
    FaultEntry{
        "principal.name.taken", "Request_MultipleObjectsWithSameKeyValue", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The name is taken"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is already an account “%1” in this tenant."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "What a user signs in with, and the short name of a group, is unique in "
                          "its tenant; so is an account of the operating system in the catalogue."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Use the account that is there, or choose another name.")},
    // shortest, longest
    FaultEntry{"principal.password.weak", "PasswordComplexityRequirementsNotMet", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The password is too short or too long"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "A password has %1 to %2 bytes."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "A short password is soon found by trying."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Choose a longer one; several words are good.")},
    // name
    FaultEntry{
        "principal.lastOwner", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The last owner has to stay"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is the only owner of everything."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Without an owner nobody could give rights any more, not even back."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Assign the role Owner at “/” to another user first.")},
    // member, group
    FaultEntry{
        "principal.group.tenant", "Request_BadRequest", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The member is of another tenant"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is not of the tenant of the group %2."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "A group has members of its own tenant only: nothing crosses tenants through it."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Use the service principal that the application has in the group's "
                          "tenant, or a user of that tenant.")},
    // group
    FaultEntry{"principal.group.itself", "Request_BadRequest", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A group is no member of itself"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The group %1 cannot be in itself."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A group passes on to its members what it may do; to itself it "
                                 "has nothing to pass on."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Name another member.")},
    // application id
    FaultEntry{
        "application.notFound", "Request_ResourceNotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The application does not exist"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no application “%1”."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "The id is misspelt, or the application was deleted or is in another catalogue."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Look at those that are there: “vitrinectl ad app list”. An application "
                          "is named by its id.")},
    // date
    FaultEntry{"application.secret.endDate", "Request_BadRequest", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The secret would have ended already"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "A secret that ends on %1 could never be used."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The end of a secret lies in the future."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose a later date, or leave it out: one year is usual.")},
    // what was given
    FaultEntry{
        "price.amount.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The price makes no sense"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is not the price of a GiB."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A price is 0 or more and at most one million, with up to six decimals."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Write it as a number such as 0.05.")},
    // what was given
    FaultEntry{
        "price.currency.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The currency makes no sense"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is not the code of a currency."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Currencies are named by three capital letters."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Write a code such as EUR, CAD or USD.")},
};

}  // namespace

std::span<const FaultEntry> accountFaults()
{
    return kRows;
}

}  // namespace vitrine
