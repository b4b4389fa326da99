#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
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
};

}  // namespace

std::span<const FaultEntry> accountFaults()
{
    return kRows;
}

}  // namespace vitrine
