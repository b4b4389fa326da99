#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
    // the name
    FaultEntry{
        "version.name.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The version number is not valid"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is not a version number."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A version number is Major.Minor.Patch: three whole numbers from 0 "
                          "to 2147483647 with periods between them."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Write three numbers, for example 1.0.0 or 2026.11.2."),
        "useNextVersion", "48"},
    // version id
    FaultEntry{
        "version.exists", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "This image version exists"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Version %1 is already there with another source or other "
                          "properties."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A published version never changes its content, so that machines "
                          "made from it stay alike."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Publish under the next free version number, or delete the version "
                          "that is there first."),
        "useNextVersion"},
    // source
    FaultEntry{"version.source.notFound", "NotFound", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The source does not exist"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The source %1 was not found."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The disk, snapshot, image or file is not registered here, or was "
                                 "removed."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose a source from the list, or register the disk image first: "
                                 "“vitrinectl disk create”."),
               "", "53"},
    // source, its region, region of the version
    FaultEntry{
        "version.source.otherRegion", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The source is in another region"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The source %1 is in region %2, but the version is created in %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A version is made in the region of its source and replicated "
                          "from there."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Create the version in %2 with %3 as a further target region, or "
                          "register the source in %3."),
        "", "31"},
    // no arguments
    FaultEntry{
        "version.source.missing", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The version has no source"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Nothing says which disk the version is made from."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A version is made from exactly one disk, snapshot, managed image, "
                          "image version or file."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose the source, for example with “--os-snapshot” or "
                          "“--managed-image”.")},
    // one source, the other
    FaultEntry{
        "version.source.several", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The version has two sources"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Both %1 and %2 are given as the source."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A version is made from exactly one disk, snapshot, managed image, "
                          "image version or file."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Leave out one of the two."), "", "52"},
    // source, version made from it
    FaultEntry{
        "version.source.busy", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The source is in use"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "%1 is the source of %2, which is not fully replicated yet."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A managed image serves one version at a time until all regions of "
                          "that version are done."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Wait until the activity of that version has ended, or cancel it, "
                          "then publish again."),
        "retryLater"},
    // region
    FaultEntry{
        "version.region.unknown", "LocationNotAvailableForResourceType", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A region stores no replicas here"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The region %1 is not registered in this catalogue."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Replicas are stored in the folder of a registered region; the "
                          "name of a public region alone is not enough."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Register the region with its folder, “vitrinectl region create "
                          "--name %1 --path FOLDER”, or choose a region that is."),
        "removeRegion", "25"},
    // region
    FaultEntry{
        "version.zrs.notSupported", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The region has no zones"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Standard_ZRS is asked for in region %1, which is not zone "
                          "redundant."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Zone-redundant storage writes to three availability zones, which "
                          "this region does not have."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Choose Standard_LRS or Premium_LRS for this region."),
        "chooseStandardLrs", "24"},
    // source, its OS type, OS type of the definition
    FaultEntry{
        "version.osType.mismatch", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The operating systems differ"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The source %1 holds %2, but the image definition is for %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "All versions of an image definition have the operating system "
                          "type of the definition."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Choose an image definition for %2, or create one."),
        "createDefinition", "40"},
    // source, its generation, generation of the definition
    FaultEntry{"version.generation.mismatch", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The hypervisor generations differ"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The source %1 is of generation %2, but the image definition is "
                                 "for %3."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "V1 disks start from an MBR by BIOS, V2 disks from an EFI system "
                                 "partition; a machine of the other generation cannot start them."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose an image definition of generation %2, or create one."),
               "createDefinition", "39"},
    // source, its OS state, OS state of the definition
    FaultEntry{"version.osState.mismatch", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The operating system states differ"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The source %1 is %2, but the image definition is for images that "
                                 "are %3."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A generalized image gets its name and users with each machine, a "
                                 "specialized one brings its own."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose an image definition whose state is %2, or create one."),
               "createDefinition", "38,66"},
    // regions asked for, region of the version
    FaultEntry{"version.targetRegions.sourceMissing", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The version's own region is missing"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The target regions %1 do not contain %2, where the version is "
                                 "created."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The first replica is always made in the version's own region."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Add %2 to the target regions, or create the version in one of "
                                 "them."),
               "addSourceRegion", "29"},
    // region
    FaultEntry{"version.targetRegions.duplicate", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A target region is named twice"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The region %1 is in the list more than once."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Different spellings of one region, such as “West Europe” and "
                                 "“westeurope”, are the same region."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Keep one entry for %1 and give it the replica count you need."),
               "removeDuplicateRegion", "59"},
    // value, least, greatest
    FaultEntry{
        "version.replicaCount.range", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The replica count is out of range"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "%1 replicas are asked for; from %2 to %3 are possible in one "
                          "region."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Each replica is a full copy; more than %3 in one region only cost "
                          "space."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Choose a number from %2 to %3."), "useNearestValue",
        "30"},
    // version id
    FaultEntry{
        "version.notAvailable", "GalleryImageNotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no replica to read"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "No replica of %1 that was asked for can be read."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The version was never replicated there, its replication is not "
                          "over, or the folder of the region cannot be reached."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose another region, retry the replication in Activities, or "
                          "attach the disk that holds the region."),
        "", ""},
    // id of the version or definition, region
    FaultEntry{
        "version.notInRegion", "GalleryImageNotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The image is not in this region"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 has no finished replica in the region %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A machine is made from a replica of its own region, and the image was "
                          "not replicated there, or is not yet."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Add %2 to the target regions of the image version, or make the machine "
                          "in a region that has a replica."),
        "", "63"},
    // version id
    FaultEntry{
        "version.busy", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The version is being replicated"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "%1 cannot be changed or deleted while its replication runs."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "An activity of this version is writing its replicas."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Cancel the activity, or wait until it has ended, then try "
                          "again.")},
    // version id; nested: what each region said
    FaultEntry{"version.delete.regionUnreachable", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A region cannot be reached"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 was kept: not all of its replicas could be removed."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The folder of a region is away or cannot be written, so the "
                                 "space there would never be given back."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Attach the disk or mount that holds the region named below, then "
                                 "delete the version again.")},
    // source, its size, greatest size
    FaultEntry{
        "version.source.tooLarge", "GallerySourceResourceExceedsMaxSize", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The source is too large"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The disk of %1 has %2; at most %3 can be published."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The size of the virtual disk counts, not the space it occupies."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Shrink the file system and the disk, or choose a smaller "
                          "source.")},
    // version id
    FaultEntry{
        "version.wait.failed", "ReplicationFailed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The version is not coming"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 has failed, so waiting for it leads to nothing."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Its source could not be read, or no region could be written."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Look at its activity, mend what it names, and retry it there or "
                          "publish again.")},
    // version id, seconds
    FaultEntry{"version.wait.timedOut", "OperationTimedOut", 504,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The wait is over"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 did not get there within %2 seconds."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The time given for waiting has passed. Nothing was stopped by "
                                 "that."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Wait again with a greater “--timeout”, or look at the progress "
                                 "of its activity.")},
    // version id
    FaultEntry{
        "version.beingDeleted", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The version is being deleted"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is being deleted or lies in the recycle bin."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Nothing of a version can be changed from the moment its deletion begins."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Restore the version from the recycle bin first, or let the deletion end "
                          "and publish again.")},
    // version id, end of life
    FaultEntry{
        "version.delete.beforeEndOfLife", "DeleteGalleryImageVersionBlockedBeforeEndOfLife", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The version is protected from deletion"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is protected until its end of life, %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Its safety profile forbids the deletion before that date "
                          "(blockDeletionBeforeEndOfLife)."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Wait for that date, or take the protection away first: “vitrinectl sig image-version "
            "update” with “--set safetyProfile.blockDeletionBeforeEndOfLife=false”."),
        "allowDeletion"},
    // version id, date
    FaultEntry{
        "version.endOfLife", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The version's life is over"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 reached its end of life on %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "From that date on no new machine is made from it."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose a newer version, or give this one a later end-of-life date."),
        "useLatest"},
    // version id, regions that are not done
    FaultEntry{"version.replicating", "OperationNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The replication is not over"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is still being replicated to %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "What is wanted now relies on the replicas that are being made."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Wait until its activity has ended, or cancel the activity, then try again."),
               "retryLater"},
    // version id, regions
    FaultEntry{"version.regions.removalBlocked", "OperationNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Its regions are protected"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 cannot be removed from %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Its safety profile forbids taking away regions to which it is "
                                 "replicated (allowDeletionOfReplicatedLocations)."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Keep these regions, or allow it first: “vitrinectl sig image-version update” "
                   "with “--set safetyProfile.allowDeletionOfReplicatedLocations=true”."),
               "keepRegions"},
    // version id, regions with the replicas that are left
    FaultEntry{"version.regions.removalNotConfirmed", "OperationNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Replicas would be removed"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 would lose replicas: %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "With fewer regions or replicas an image is less available, so "
                                 "that somebody has to agree to it."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Look at the plan with “--what-if”; then repeat the command with "
                                 "“--yes”, or tick in the plan that you understand the loss.")},
    // version id
    FaultEntry{
        "version.notDeleted", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The version is not in the recycle bin"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 was not deleted."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Only versions in the recycle bin of a gallery can be restored or purged."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Look at what is in the recycle bin: “vitrinectl sig image-version "
                          "list-soft-deleted”. To remove this version, delete it.")},
};

}  // namespace

std::span<const FaultEntry> versionFaults()
{
    return kRows;
}

}  // namespace vitrine
