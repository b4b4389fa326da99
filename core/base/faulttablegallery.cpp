#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
    // the name
    FaultEntry{"gallery.name.invalid", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The gallery name is not valid"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot be the name of a gallery."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The name has 1 to 80 characters: English letters and digits, "
                                 "with underscores and periods between them. Dashes are not "
                                 "allowed."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Start and end with a letter or a digit and write an underscore "
                                 "where you would write a dash, as in “linux_images”."),
               "useSuggestedName", "1,2"},
    // name, resource group that has it
    FaultEntry{"gallery.name.taken", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The gallery name is taken"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The resource group %2 of this subscription already has a gallery "
                                 "“%1”."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A gallery name is unique in its subscription, whatever the "
                                 "resource group and the case of its letters."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Use the gallery that is there, or choose another name."),
               "useSuggestedName"},
    // the name
    FaultEntry{
        "definition.name.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The image definition name is not valid"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot be the name of an image definition."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The name has 1 to 80 characters: English letters and digits, "
                          "with underscores, dashes and periods between them."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Start and end with a letter or a digit, as in “debian-12”."),
        "useSuggestedName", "10"},
    // property, value, greatest length
    FaultEntry{"definition.identifier.invalid", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Publisher, offer or SKU is not valid"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%2” cannot be the %1 of an image definition."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The %1 has 1 to %3 characters: English letters, digits, dashes, "
                                 "underscores and periods, and does not end with a period."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Write the %1 in this form, without spaces and accents."),
               "useSuggestedIdentifier", "11"},
    // publisher, offer, SKU, name of the definition that has them
    FaultEntry{"definition.identifier.taken", "OperationNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Publisher, offer and SKU are taken"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The image definition %4 of this gallery is already identified by "
                                 "publisher %1, offer %2 and SKU %3."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Publisher, offer and SKU together name one image definition of a "
                                 "gallery, whatever the case of their letters."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Change one of the three, or publish the version in the "
                                 "definition that is there."),
               "useOtherIdentifier", "19"},
    // property, least, greatest
    FaultEntry{
        "definition.recommended.range", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The recommended range is reversed"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The least value of %1 is %2, more than the greatest, %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A recommended range goes from the least to the greatest value."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Exchange the two values, or leave one of them open."),
        "swapRange", "18"},
    // missing member
    FaultEntry{
        "definition.plan.incomplete", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The purchase plan is incomplete"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The purchase plan has no %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A purchase plan is its name, its publisher and its product together."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Fill in all three, as on the page of the image in the marketplace, or "
                          "leave the whole plan out.")},
    // name, value, what is allowed
    FaultEntry{
        "definition.feature.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "This feature is not known"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The feature %1 cannot be “%2”."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Allowed here: %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose a feature and a value from the list, or remove the feature."),
        "removeFeature"},
    // definition id
    FaultEntry{
        "definition.latest.none", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no latest version"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "No version of %1 can be used as the latest one."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A version counts as the latest when it is replicated, not excluded from "
                          "latest, not in the recycle bin, and before its end of life."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Name the version that you want, publish a new one, or stop excluding "
                          "one of them from latest.")},
    // the name
    FaultEntry{
        "retention.name.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The name is not valid for a rule"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot be the name of a retention rule."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The name has 1 to 60 characters: English letters, digits, dashes, "
                          "underscores and periods. It starts with a letter or a digit."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Choose a name such as “keep-last-five”.")},
    // name of the rule
    FaultEntry{
        "retention.rule.empty", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The rule keeps nothing"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The retention rule “%1” says neither how many versions stay nor for how "
                          "many days."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A rule lets every version go that it does not keep: this one would let "
                          "nearly all of them go."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Say how many of the newest versions stay, for how many days versions "
                          "stay, or both.")},
    // version, or the date of the simulation
    FaultEntry{
        "retention.outdated", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Something has changed since"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The rules come to something else now than what was shown: %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A version, a rule, or what uses a version was changed meanwhile, so "
                          "nothing was deleted."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Simulate again, look at the result, and apply that.")},
};

}  // namespace

std::span<const FaultEntry> galleryFaults()
{
    return kRows;
}

}  // namespace vitrine
