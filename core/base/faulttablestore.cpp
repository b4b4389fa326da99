#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

constexpr std::array kRows{
    FaultEntry{"io.noSpace", "InsufficientStorage", 507,
               QT_TRANSLATE_NOOP("vitrine::Fault", "No space left"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "There is no space left to write %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The disk or the quota that holds it is full."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Free space there and try again.")},
    FaultEntry{
        "io.readOnly", "ReadOnlyStorage", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Storage is read-only"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 cannot be written."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Its file system is mounted read-only."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Mount it for writing, or choose another place.")},
    FaultEntry{
        "io.notFound", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "File or folder not found"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is not there."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "It was moved or deleted, or its disk is not mounted."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Check the path, or mount the disk that holds it.")},
    FaultEntry{"io.denied", "AccessDenied", 403,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Access denied"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 may not be opened."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The account this program runs under lacks the permission."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Give that account the permission, or choose another place.")},
    FaultEntry{
        "io.tooManyFiles", "TooManyFiles", 503,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Too many open files"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "%1 could not be opened because too many files are open."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The limit for this process or machine is reached."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Close other programs, or raise the limit with ulimit -n.")},
    FaultEntry{
        "io.failed", "StorageFailure", 500,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Input or output failed"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 could not be read or written."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The disk, its cable or the network mount reported an error."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Check the device in the system log and try again.")},
    FaultEntry{
        "region.name.taken", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Region name in use"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Region %1 is already registered, in folder %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Each region has exactly one folder."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Use the region as it is, or choose another name.")},
    FaultEntry{
        "region.folder.notAbsolute", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Folder path is not absolute"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is not a full path."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A region must mean the same folder wherever Vitrine is started."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Give the path from the root, for example /srv/images/westeurope.")},
    FaultEntry{
        "region.folder.foreign", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Folder belongs to another region"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The folder %2 for region %1 already belongs to %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Its region id file names another region or another catalogue."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Choose an empty folder for this region.")},
    FaultEntry{
        "region.import.noRegion", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Folder is not a region’s"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is not the folder of a region."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "It has no region id file, or it is the folder of an availability zone."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Give the region’s own folder, in which vitrine-region.json lies.")},
    FaultEntry{
        "region.import.foreign", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Region of another catalogue"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is region %2 of another catalogue."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Its replicas are sealed with that catalogue’s key, so nobody can tell "
                          "here whether they are what was published."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Open the catalogue the region belongs to, and export its versions.")},
    FaultEntry{
        "region.busy", "Conflict", 409, QT_TRANSLATE_NOOP("vitrine::Fault", "Region is in use"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Replica %2 of region %1 is in use."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A job, an export or a machine reads or writes there, perhaps of another "
                          "program."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Wait until it is over and move the region again; what is copied already "
                          "is not copied twice.")},
    FaultEntry{
        "region.move.machines", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Region holds disks of machines"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Region %1 cannot leave %2 while disks of machines stand there."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "These disks name each other, and machines that run have them open."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Publish what is to be kept of the machines, delete them, and try "
                          "again.")},
    FaultEntry{"region.folder.unusable", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Folder cannot serve as a region"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The folder %1 failed the trial write."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A region must be able to create, flush and rename files."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Check permissions, free space and the kind of file system, or choose another "
                   "folder.")},
    FaultEntry{"region.unreachable", "RegionUnavailable", 503,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Region is out of reach"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Region %1 has no usable folder at %2."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "The folder or its region id file is gone; most often the disk or share is not "
                   "mounted."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Mount the disk or share again, then retry. Nothing is written to an empty "
                   "mount point.")},
    FaultEntry{
        "region.mismatch", "RegionUnavailable", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Another disk stands in the region's place"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The folder %2 of region %1 belongs to %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The disk mounted there carries the id of another region or catalogue."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Mount the right disk at this place, then retry.")},
    FaultEntry{"region.noSpace", "InsufficientStorage", 507,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Region is full"),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Region %1 has no space left in %2: %3 more were to be written, %4 are free."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Replicas need the occupied size of the image, once per replica."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Free space there, lower the replica count or choose another region, then "
                   "retry. Replicas in other regions are not touched.")},
    FaultEntry{"region.readOnly", "ReadOnlyStorage", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Region is read-only"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Region %1 cannot be written in %2."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Its file system is mounted read-only, or this account may not write there."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Mount it for writing or mend the permissions, then retry.")},
    FaultEntry{
        "region.io", "StorageFailure", 500,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Region reports a disk fault"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Region %1 could not be read or written in %2: %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The disk, its cable or the network mount reported an error."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Check the device in the system log, then retry. What was written in doubt is "
            "written anew.")},
    FaultEntry{
        "region.notEmpty", "CannotDeleteResource", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Region still stores replicas"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Region %1 stores replicas of %2 image versions."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A region can be forgotten only when nothing is stored there."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Delete those versions first.")},
    FaultEntry{"store.manifest.damaged", "ReplicaDamaged", 500,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Replica's manifest is damaged"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The manifest of a replica is not what was written (%1)."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Its file was changed by another program or by a failing disk."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Repair the replica; it is made again from an intact one.")},
    FaultEntry{"store.pack.damaged", "ReplicaDamaged", 500,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Pack file is damaged"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Pack %1 is not what was written (%2)."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Its file was changed by another program or by a failing disk."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Repair the replica; damaged blocks are written anew.")},
    FaultEntry{
        "store.pack.missing", "ReplicaDamaged", 500,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Pack file is missing"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Replica %2 in region %1 refers to pack %3, which cannot be opened."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The file was deleted or its disk fails."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Repair the replica; it is made again from an intact one.")},
    FaultEntry{
        "store.pack.quarantined", "ReplicaDamaged", 500,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Replica shares a damaged pack file"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Replica %2 in region %1 has blocks in pack %3, which is in quarantine."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Damage was found in that file. It is kept aside, and what is intact in "
                          "it is still read, but nothing new relies on it."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Repair the replica: its blocks are written into a new file.")},
    FaultEntry{
        "store.repair.noCopy", "ReplicaDamaged", 500,
        QT_TRANSLATE_NOOP("vitrine::Fault", "No intact copy is left to repair from"),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Block %3 of replica %2 in region %1 is damaged, and no other replica and "
            "no source has it with the right digest."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The other copies are damaged as well or out of reach, and the source is "
                          "gone or has changed since."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Make the other regions or the source reachable and repair again. What "
                          "is damaged is kept in the quarantine of its region.")},
    FaultEntry{
        "store.block.damaged", "ReplicaDamaged", 500,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Replica is damaged"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Block %3 of replica %2 in region %1 does not match its digest."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The disk gave back other bytes than were written."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Repair the replica, and check the disk of this region.")},
    FaultEntry{"store.replica.missing", "ReplicaDamaged", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Replica is missing"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Replica %2 in region %1 has no manifest."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Its files were removed, or the region's disk was exchanged."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Repair the replica; it is made again from an intact one.")},
    FaultEntry{
        "store.verify.failed", "ReplicaDamaged", 500,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Verification failed"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Replica %2 in region %1 read back different bytes (pack %3)."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The disk accepted the data but does not hold it."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Retry; when it fails again, replace the disk of this region.")},
    FaultEntry{
        "store.verify.notChecked", "ReplicaNotChecked", 500,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Replicas could not be checked"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 replicas could not be checked."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Their regions could not be read; whether they are intact is not known."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Make the regions reachable and verify again.")},
    FaultEntry{
        "version.replicas.damaged", "ReplicaDamaged", 500,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Damaged replicas found"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 replicas failed the check."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Disks gave back other bytes than were written."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Repair the replicas, and check the disks.")},

};

}  // namespace

std::span<const FaultEntry> storeFaults()
{
    return kRows;
}

}  // namespace vitrine
