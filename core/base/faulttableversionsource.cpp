#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
    // LUN
    FaultEntry{
        "version.dataDisks.lunDuplicate", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A LUN is used twice"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Two data disks have the LUN %1."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "The LUN is the place where a machine finds a data disk, so each disk has its own."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Give one of the two disks another LUN, or remove it."),
        "removeDuplicateLun", "33"},
    // LUN, least, greatest
    FaultEntry{
        "version.dataDisks.lunRange", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The LUN is out of range"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "A data disk has the LUN %1; it can be from %2 to %3."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A machine has a limited number of places for data disks."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Give the disk a free LUN from %2 to %3."),
        "useFreeLun"},
    // LUN
    FaultEntry{
        "version.dataDisks.changed", "PropertyChangeNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The data disks cannot be changed"),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "The data disk with LUN %1 is only in the version or only in the request."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A published version keeps the disks and LUNs it was made with, so that "
                          "machines made from it stay alike."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Leave the data disks as they are, or publish a new version with the disks you need."),
        "keepDataDisks", "60"},
    // source id
    FaultEntry{"version.sources.duplicate", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "One source is used for two disks"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is the source of more than one disk."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Each disk of a version is made from a source of its own."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Keep the disk that is meant to be made from it and choose other "
                                 "sources for the rest."),
               "removeDuplicateSource", "34"},
    // address
    FaultEntry{
        "version.sources.sameBlob", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "One file is used for two disks"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "%1 is the source of the operating system disk and of a data disk, or of "
                          "two data disks."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Each disk of a version is made from a file of its own."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose another file for one of them, or leave that data disk out."),
        "removeDuplicateSource", "58"},
    // source id
    FaultEntry{"version.source.kind", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This cannot be the source of a version"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 is no managed image, no machine and no image version."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "A version as a whole is made from a managed image, a virtual machine or "
                   "another image version; single disks are made from disks, snapshots or files."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose one of these, or give a disk or a snapshot as the "
                                 "operating system disk (--os-snapshot)."),
               "", "36"},
    // source id
    FaultEntry{"version.disk.source.kind", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This cannot be the source of a disk"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is neither a managed disk nor a snapshot."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "A single disk of a version is made from a managed disk, a snapshot or a file."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose a disk, a snapshot or a file, or give this source for the "
                                 "whole version (--managed-image or --virtual-machine)."),
               "", "37"},
    // machine id
    FaultEntry{
        "version.vm.ephemeralDisk", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The machine's disk is ephemeral"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The operating system disk of the machine %1 is ephemeral."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "An ephemeral disk lives on the host only and is gone when the machine "
                          "stops, so there is nothing to copy from."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Make the machine again with a managed disk, or choose another source."),
        "", "41"},
    // machine id, disk id
    FaultEntry{
        "version.vm.ultraDisk", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The machine has an Ultra disk"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The machine %1 has the disk %2, which is stored as UltraSSD_LRS."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Disks of this storage type cannot be captured with a machine."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Detach the disk from the machine, move it to another storage type, or "
                          "give the disks one by one as sources."),
        "", "42"},
    // machine id
    FaultEntry{
        "version.vm.unmanagedDisk", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The machine has unmanaged disks"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A disk of the machine %1 is only a file, not a managed disk."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "A version is made from a machine only when all its disks are managed disks."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Register the file as a disk (“vitrinectl disk create”) and attach that "
                          "to the machine, or give the file itself as the source."),
        "", "43"},
    // source, replications that read it
    FaultEntry{
        "version.source.tooManyRequests", "TooManyRequests", 429,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The source is read too often"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Replications that read %1 at this moment: %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Too many readers at a time make all of them slow."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Wait until some of these activities have ended, then publish again."),
        "retryLater", "44"},
    // source, subscription of the version, subscription of the source
    FaultEntry{"version.source.encryptedElsewhere", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The encrypted source is elsewhere"),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "The encrypted source %1 is in subscription %3, but the version is in %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The keys of an encrypted disk never leave their subscription."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Create the version in a gallery of subscription %3, or choose a "
                                 "source that is not encrypted."),
               "", "46"},
    // source, its plan, plan of the definition
    FaultEntry{
        "version.plan.mismatch", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The purchase plans differ"),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "The source %1 has the purchase plan %2, but the image definition has %3."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "All versions of an image definition are sold under the plan of the definition."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Choose the image definition with the same purchase plan, or create one."),
        "createDefinition"},
    // LUN, its size, greatest size
    FaultEntry{"version.dataDisk.tooLarge", "GallerySourceResourceExceedsMaxSize", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A data disk is too large"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The data disk with LUN %1 has %2; at most %3 can be published."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The size of the virtual disk counts, not the space it occupies."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Shrink the file system and the disk, or leave this disk out of the version.")},
    // source, where the disk shows it
    FaultEntry{
        "version.osState.notGeneralized", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The disk is not generalized"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The image definition is for generalized images, but the system on %1 is "
                          "in use. This shows it: %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Every machine made from this disk would have the identity, the keys and "
                          "the users of the one machine it comes from."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Generalize the system where it runs (Linux: “cloud-init clean "
                          "--machine-id --logs” or “waagent -deprovision+user”; Windows: “sysprep "
                          "/generalize /oobe /shutdown”) and choose its disk again, or publish to "
                          "an image definition for specialized images. If the disk is meant to be "
                          "as it is, register it with “vitrinectl disk create --os-state "
                          "Generalized”.")},
    // path
    FaultEntry{"source.disk.cutShort", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The end of the disk is missing"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The partition table in %1 was made for a larger disk than this "
                                 "one."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The file was cut off while it was copied or downloaded, or the "
                                 "disk was made smaller without its partition table."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Copy or download the file again and compare its size with the "
                                 "original. If all partitions are whole and only the second table "
                                 "of a GPT is missing, write it anew with: sgdisk "
                                 "--move-second-header FILE")},
    // disk id
    FaultEntry{"source.disk.notFound", "NotFound", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The machine's disk does not exist"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The managed disk %1 is not registered here."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A machine that is registered names its managed disks, and they "
                                 "are registered before it."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Register the disk first (“vitrinectl disk create”), or correct the id.")},
    // LUN, version id, LUNs of its data disks
    FaultEntry{"version.dataDisk.notFound", "NotFound", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The version has no such data disk"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%2 has no data disk with LUN %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The LUNs of its data disks: [%3]."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Name one of these LUNs, or leave the LUN out for the operating system disk.")},
    // disk id, machine id
    FaultEntry{"source.disk.attached", "OperationNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The disk is attached to a machine"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is a disk of the machine %2."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "A machine that is registered needs its disks for as long as it is there."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Remove the registration of the machine first: “vitrinectl vm "
                                 "delete”. The files stay.")},
    // disk id, its location, machine id, location of the machine
    FaultEntry{
        "source.disk.otherLocation", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The disk is in another region"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The disk %1 is in region %2, but the machine %3 is in %4."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "A machine and its managed disks are in one region."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Register the machine in region %2, or choose disks of region %4.")},
    // property, its value
    FaultEntry{
        "version.shallow.property", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A shallow version cannot have this"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "A shallow version cannot have %1 “%2”."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A shallow version is not copied. It has one replica in its own region, "
                          "which is read from a disk, snapshot, managed image, machine or file. "
                          "Further replicas, zones, encryption and another version as the source "
                          "need a full copy."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Leave out %1, or publish with the replication mode Full.")},
    // version id, path of the source
    FaultEntry{
        "version.shallow.sourceMissing", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The source of a shallow version is gone"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 cannot be read: its source %2 is not there."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A shallow version is not copied: whoever reads it reads its source."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Put the source back to where it was. Nothing else can repair the "
                          "version: without its source, delete it and publish it anew.")},
    // version id, path of the source
    FaultEntry{
        "version.shallow.sourceChanged", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The source of a shallow version has changed"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "%1 cannot be read: its source %2 is not what was published any more."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A shallow version is not copied. Every block that is read from its "
                          "source is compared with what was published, and there is no copy to "
                          "repair it from."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Restore the source as it was. If that is not possible, delete the "
                          "version and publish what the source is now under the next number; with "
                          "the replication mode Full it is copied.")},
    // source id, version id
    FaultEntry{"source.shallow.used", "OperationNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A shallow version needs the source"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 cannot be deleted: the shallow version %2 is read from it."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A shallow version is not copied: it would be lost with its "
                                 "source."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Delete the version first, from the recycle bin too. To keep what "
                                 "is in it, publish the source again with the replication mode "
                                 "Full.")},
};

}  // namespace

std::span<const FaultEntry> versionSourceFaults()
{
    return kRows;
}

}  // namespace vitrine
