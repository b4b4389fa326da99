#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
    // the name
    FaultEntry{
        "lab.name.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The name is not valid for a lab"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” cannot be the name of a lab account or a lab."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The name has 1 to 60 characters: English letters, digits, dashes, "
                          "underscores and periods. It starts with a letter or a digit and does "
                          "not end with a dash or a period."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Choose a name such as “linux-101”.")},
    // account, gallery that is attached
    FaultEntry{
        "lab.gallery.attached", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Another gallery is attached"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The lab account %1 already has the gallery “%2” attached."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A lab account has one shared image gallery at a time."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Detach the gallery first (“vitrinectl lab account detach-gallery”); "
                          "labs made from it stay. Then attach the other one.")},
    // account
    FaultEntry{"lab.gallery.notAttached", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "No gallery is attached"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The lab account %1 has no shared image gallery attached."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Images for labs, and images made of their templates, are in the "
                                 "gallery that is attached to the account."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Attach a gallery (“vitrinectl lab account attach-gallery”), or "
                                 "make the lab from a registered disk.")},
    // image, size of its disk, largest size
    FaultEntry{
        "lab.image.tooLarge", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The disk is too large for a lab"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The operating system disk of %1 has %2; a lab takes at most %3."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Lab Services use only images whose operating system disk is not larger than that."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose another image, or publish a version with a smaller disk.")},
    // image, number of its disks
    FaultEntry{"lab.image.severalDisks", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A lab takes a single disk"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The image %1 has %2 disks."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Lab Services use only images with an operating system disk and no data disks."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose another image, or publish a version without data disks.")},
    // image
    FaultEntry{
        "lab.image.encrypted", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The image is encrypted"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The image %1 is encrypted with a disk encryption set."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The disks of a lab lie in clear in its region’s folder: what an image "
                          "keeps secret would be there for all to read."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose an image that is not encrypted in the lab account’s region.")},
    // image, account
    FaultEntry{
        "lab.image.disabled", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The image is disabled"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The image “%1” is disabled in the lab account %2."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Whoever administers the account has taken the image out of what labs are made from."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Choose another image, or enable this one (“vitrinectl lab account image enable”).")},
    // image, region
    FaultEntry{
        "lab.image.notInRegion", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The image is not in this region"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "There is nothing of %1 in region %2 that a lab could be made from."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "A lab needs a disk in the region of its account: of a gallery image a version that is "
            "replicated there, succeeded, not excluded from latest and before its end of life."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Replicate a version to %2, or choose another image.")},
    // image, account, attached gallery
    FaultEntry{
        "lab.image.otherGallery", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The image is in another gallery"),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "The image %1 is not in the gallery “%3”, which is attached to the lab account %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Labs are made from the images of the attached gallery."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose an image of “%3”, or attach the gallery of this image instead.")},
    // lab
    FaultEntry{
        "lab.busy", "Conflict", 409, QT_TRANSLATE_NOOP("vitrine::Fault", "The lab is at work"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Something is being done with the disks of the lab “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A template is being laid down, machines are being made, or an export is "
                          "beginning, here or in another process."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Wait until it is over; Activities and “vitrinectl job list” show how far it is.")},
    // lab
    FaultEntry{
        "lab.template.notReady", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The template is not there yet"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The template of the lab “%1” is not finished."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Its disk is being laid down, or that has failed."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Wait until it is there, or create the lab again with the same image, "
                          "which goes on with it.")},
    // lab
    FaultEntry{"lab.template.unfinished", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The template was not finished"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The work on the template of the lab “%1” was stopped."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Somebody cancelled it, or the process that was at it ended."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Create the lab again with the same image, which makes the "
                                 "template anew, or delete it.")},
    // lab
    FaultEntry{
        "lab.notPublished", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The lab is not published"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The lab “%1” has no machines yet."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Machines are made when a lab is published, from its template as it is then."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Publish the lab first (“vitrinectl lab publish”).")},
    // lab, number, capacity
    FaultEntry{"lab.machine.notFound", "NotFound", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The machine does not exist"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The lab “%1” has no machine %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Its machines are numbered from 1 to %3."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Name one of them, or leave the number out to mean all.")},
    // lab, version
    FaultEntry{"lab.export.running", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The template is being exported"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The template of the lab “%1” is being exported as %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A template is exported once at a time, and its disk and its "
                                 "gallery are needed until the end."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Wait until the export is over, or cancel it.")},
    // name, gallery
    FaultEntry{
        "lab.export.nameTaken", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "An image of this name exists"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The gallery “%2” already has an image definition “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Creating a new image leaves every other image as it is."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Choose another name, or update the existing image if this lab was made from it.")},
    // lab, gallery
    FaultEntry{
        "lab.export.nothingToUpdate", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no image to update"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The lab “%1” has no such image in the gallery “%2”."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A lab updates the image it was made from, or the one it was exported "
                          "as; neither is in the gallery that is attached."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Create a new image instead.")},
    // image
    FaultEntry{
        "lab.export.generalized", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The image is generalized"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The image “%1” is generalized and cannot take the template of a lab."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A template is exported as it is, with its accounts and names: always "
                          "specialized. All versions of an image are of one kind."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Create a new image instead.")},
    // region, number of labs
    FaultEntry{
        "lab.region.used", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Labs have their disks here"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The folder of region %1 holds the disks of %2 labs."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "A region that is forgotten would take them along."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Delete the labs first (“vitrinectl lab delete”).")},
};

}  // namespace

std::span<const FaultEntry> labFaults()
{
    return kRows;
}

}  // namespace vitrine
