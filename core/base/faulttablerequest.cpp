#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
    // how many problems
    FaultEntry{"request.invalid", "MultipleErrorsOccurred", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The request has several problems"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 problems were found; nothing was changed."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A request is checked as a whole before anything is done."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Correct each problem listed below, then send it again.")},
    // the text
    FaultEntry{"resourceId.invalid", "LinkedInvalidPropertyId", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Not a resource id"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot be read as a resource id."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A resource id has the form /subscriptions/…/resourceGroups/…/"
                                 "providers/Microsoft.Compute/TYPE/NAME."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Copy the id from the details of the resource, or from the “id” "
                                 "that the list and show commands print."),
               "", "35"},
    // resource id
    FaultEntry{"resource.notFound", "ResourceNotFound", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The resource does not exist"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "There is no %1 in this catalogue."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "It was deleted, has another name, or belongs to another "
                                 "resource group or catalogue."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Refresh the list and look up the exact name, or open the "
                                 "catalogue that holds it.")},
    // id of the missing parent
    FaultEntry{
        "parent.notFound", "ParentResourceNotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The parent resource does not exist"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Nothing can be done below %1: it does not exist."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "An image definition lives in a gallery, and an image version "
                          "in an image definition."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Create the parent first, or correct the names of the gallery, "
                          "the definition and the resource group."),
        "", "12,26"},
    // name, location it has, resource group, location asked for
    FaultEntry{"resource.otherLocation", "InvalidResourceLocation", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The name is in use in another location"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 is already in location %2 in the resource group %3, so it "
                                 "cannot be created in %4."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The location of a resource is fixed when it is created."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose another name or resource group, or ask for the location "
                                 "that it already has."),
               "useItsLocation", "6,8"},
    // id, number of nested resources, the first of their ids
    FaultEntry{"resource.notEmpty", "CannotDeleteResource", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The resource still holds others"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 cannot be deleted: it holds %2 other resources, among them "
                                 "%3."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A gallery with image definitions, and an image definition with "
                                 "image versions, are kept until they are empty."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Delete the image versions first, then their definitions, then "
                                 "the gallery, or all of it in that order: “--cascade”."),
               "deleteTree", "5,20"},
    // property path, value it has, value asked for
    FaultEntry{"property.change.notAllowed", "PropertyChangeNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This property cannot be changed"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is “%2” and cannot become “%3”."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "This property is fixed when the resource is created, because "
                                 "machines made from it rely on it."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Keep the value it has, or create a new resource under another "
                                 "name with the value you need."),
               "keepValue", "7,32"},
    // name, character
    FaultEntry{
        "resource.name.trailing", "InvalidResourceName", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The name ends with a wrong character"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The name “%1” ends with “%2”."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A name may hold this character inside, but it begins and ends with a "
                          "letter or a digit."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Take the last character away, or put a letter or a digit after it."),
        "useSuggestedName", "3,9"},
    // id, what changed since
    FaultEntry{
        "resource.changed", "PreconditionFailed", 412,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The resource was changed meanwhile"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "%1 is no longer as it was when you opened it. Changed since: %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Somebody else, or another window or program on this catalogue, saved a "
                          "change first. Nothing of theirs was overwritten."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Look at the resource again, then make your change on what is there now."),
        "reload"},
    // kind of resource, how many there are, limit, region
    FaultEntry{
        "quota.exceeded", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The limit is reached"),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Resources of type %1 in region %4 of this subscription: %2; the limit is %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The number of galleries, image definitions and image versions is "
                          "limited for each subscription and region."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Delete what is no longer needed, use another region or subscription, or "
                          "raise the limit in the policy of this catalogue.")},
    // property, value, least, greatest
    FaultEntry{
        "property.value.range", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The value is out of range"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is %2; it can be from %3 to %4."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The value is too small or too large to make sense for this property."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Give a whole number from %3 to %4."),
        "useNearestValue", "30"},
    // property, value
    FaultEntry{
        "property.uri.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "This is not a web address"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%2” cannot be used for %1."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "The property holds a complete web address, which readers of the image can open."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Write an address that begins with https:// or http://, or leave the property empty.")},
    // property path
    FaultEntry{"property.unknown", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "There is no such property"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The property “%1” does not exist."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "The path is misspelt, or the property belongs to another kind of resource."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Look the path up in the answer of the show command; its parts "
                                 "are separated by periods.")},
    // the text
    FaultEntry{"property.date.invalid", "InvalidRequestFormat", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The date cannot be read"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is not a date."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Dates are read in the ISO 8601 forms only, so that day and month "
                                 "are never mixed up."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Write the date as 2030-12-31, or with a time as "
                                 "2030-12-31T18:00:00+01:00."),
               "", "15"},
    // date asked for, the time now
    FaultEntry{"property.endOfLifeDate.past", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The end-of-life date is over"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The end-of-life date %1 does not lie in the future; it is now "
                                 "%2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "An image cannot be published when its life has already ended."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose a later date, or leave the end-of-life date empty. Check "
                                 "the clock of this machine if the time shown is wrong."),
               "clearEndOfLife", "16"},
    // name of the tag
    FaultEntry{
        "tags.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A tag cannot be stored"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The tag “%1” is not allowed."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A resource has at most 50 tags. The name of a tag has 1 to 512 "
                          "characters without < > % & \\ ? /, and no other name that differs "
                          "only in case; its value has at most 256 characters."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Shorten, rename or remove this tag.")},
    // name of the region
    FaultEntry{"region.unknown", "LocationNotAvailableForResourceType", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The region is not known"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "“%1” is neither a registered region nor the name of a public "
                                 "region."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The name is misspelt, or the region was not registered in this "
                                 "catalogue."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose a region from the list, or register it with its folder: "
                                 "“vitrinectl region create --name NAME --path FOLDER”."),
               "", "4,13,25"},
    // the name
    FaultEntry{
        "region.name.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The region name is not valid"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot be the name of a region."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A region name has 1 to 63 letters and digits; spaces, accents and "
                          "dashes are left out when names are compared."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose a public region from the list, or a name such as "
                          "“paris2”.")},
    // the name
    FaultEntry{"group.name.invalid", "InvalidResourceName", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The resource group name is not valid"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot be the name of a resource group."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The name has 1 to 90 characters: letters, digits, underscores, "
                                 "dashes, periods and parentheses, and does not end with a "
                                 "period."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Choose a name such as “images-production”.")},
    // the name
    FaultEntry{
        "group.notFound", "ResourceGroupNotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The resource group does not exist"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no resource group “%1” in this catalogue."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The name is misspelt, or the resource group was not created."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose a resource group from the list, or create it: “vitrinectl "
                          "group create --name NAME --location REGION”.")},
    // argument, command
    FaultEntry{"argument.unknown", "UnrecognizedArgument", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The argument is not known"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%2” has no argument “%1”."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The argument is misspelt or belongs to another command."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "See the arguments with “%2 --help”.")},
    // argument, command
    FaultEntry{
        "argument.missing", "RequiredArgumentMissing", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "An argument is missing"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%2” needs the argument “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The command has no default for this argument."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Add “%1”, and its value where it takes one. “%2 --help” explains it.")},
    // argument, value, values or form that are allowed
    FaultEntry{"argument.invalidValue", "InvalidArgumentValue", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The value of an argument is not valid"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%2” is not a value of “%1”."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Allowed here: %3."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Give “%1” one of the values allowed."), "",
               "21"},
    // argument, value
    FaultEntry{
        "argument.number.invalid", "InvalidArgumentValue", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "This is not a whole number"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%2” is not a whole number, as “%1” needs one."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Only digits are read, with a minus sign in front at most."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Give “%1” a number such as 3."), "", "17,23,28"},
    // argument, value
    FaultEntry{
        "argument.date.invalid", "InvalidArgumentValue", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "This is not a date"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%2” is not a date, as “%1” needs one."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Dates are read in the ISO 8601 forms only, so that day and month are never mixed up."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Give “%1” a date such as 2030-12-31, or with a time 2030-12-31T18:00:00+01:00."),
        "", "14,22,27"},
    // one argument, the other
    FaultEntry{"argument.conflict", "MutuallyExclusiveArguments", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Two arguments exclude each other"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” and “%2” cannot be given together."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Each of them decides the same thing."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Leave out one of the two.")},
    // what was typed, command or group it was typed after
    FaultEntry{
        "command.unknown", "CommandNotFound", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The command is not known"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%2” has no command “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The command is misspelt or stands in another group."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "See the commands with “%2 --help”.")},
    // command
    FaultEntry{"command.usage", "CommandUsage", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The command line cannot be read"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” was called in a form it does not know."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Words are missing, stand in the wrong place, or a quotation mark "
                                 "is not closed."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "See the form and examples with “%1 --help”.")},
    // property, value, what is allowed
    FaultEntry{
        "property.value.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The value does not fit the property"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 cannot be “%2”."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Allowed here: %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Give one of the values allowed, in the form shown.")},
};

}  // namespace

std::span<const FaultEntry> requestFaults()
{
    return kRows;
}

}  // namespace vitrine
