#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
    // set id, subscription of the gallery
    FaultEntry{
        "version.encryption.otherSubscription", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The encryption set is elsewhere"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The disk encryption set %1 is not in subscription %2, the gallery's."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The keys of a set serve only the subscription they are in."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose a disk encryption set of subscription %2, or create one there."),
        "", "45,61"},
    // set id
    FaultEntry{
        "version.encryption.setNotFound", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The encryption set does not exist"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no disk encryption set %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "It was deleted, has another name, or is in another resource group."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose a set that is there (“vitrinectl disk-encryption-set list”), or "
                          "create it first."),
        "", "47"},
    // property path
    FaultEntry{"version.encryption.setInvalid", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This is not an encryption set"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The value of %1 is not the id of a disk encryption set."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "Such an id ends with /providers/Microsoft.Compute/diskEncryptionSets/NAME."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Copy the id that “vitrinectl disk-encryption-set list” prints, "
                                 "or leave the encryption out."),
               "", "49,50"},
    // LUN, region
    FaultEntry{"version.encryption.newLun", "PropertyChangeNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A disk cannot be encrypted later"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "LUN %1 is not encrypted in region %2 and cannot be from now on."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Replicas that exist keep the encryption they were made with."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Leave LUN %1 out of the encryption, or publish a new version "
                                 "with the encryption you need."),
               "removeNewLun", "51"},
    // disk, region without a set, set of the other region, region with it
    FaultEntry{
        "version.encryption.required", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Encryption is missing in a region"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "%1 has no disk encryption set in region %2, but has %3 in region %4."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A disk is encrypted in all target regions or in none."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose a disk encryption set for %2, or remove it in %4."),
        "removeEncryption", "54,55"},
    // LUN, LUNs of the version
    FaultEntry{
        "version.encryption.lunUnknown", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no disk with this LUN"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The encryption names LUN %1; the data disks of this version have: %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Only data disks that the version has can be encrypted."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Use the LUN of a data disk, or leave LUN %1 out of the encryption."),
        "removeEncryptionLun", "56"},
    // LUN, region
    FaultEntry{
        "version.encryption.lunDuplicate", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A LUN is encrypted twice"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The encryption in region %2 names LUN %1 more than once."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Each disk is encrypted with one disk encryption set."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Keep one entry for LUN %1."), "removeDuplicateLun",
        "57"},
    // source
    FaultEntry{"version.encryption.sourceUnsupported", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This source cannot be encrypted"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Replicas made from %1 cannot be encrypted."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A file that is not registered as a disk belongs to no "
                                 "subscription whose keys could be used."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Register the file as a disk or make a snapshot of it and publish "
                                 "that, or leave the encryption out."),
               "removeEncryption"},
    // image
    FaultEntry{"vm.osProfile.notAllowed", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A specialized image has its own profile"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 is specialized: a machine made from it takes no osProfile."),
               QT_TRANSLATE_NOOP(
                   "vitrine::Fault",
                   "A specialized image brings the computer name, accounts and keys with it."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Leave out the computer name, the account, the password and the "
                                 "keys, or choose a generalized image."),
               "removeOsProfile", "64"},
    // image
    FaultEntry{
        "vm.osProfile.missing", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A generalized image needs a profile"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "%1 is generalized: a machine made from it needs an osProfile."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A generalized image has no computer name and no account of its own."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Give the machine a computer name and an account with a password or a "
                          "key, or choose a specialized image."),
        "", "65"},
    // scale set, its state, state of the image
    FaultEntry{"vm.scaleSet.osState", "OperationNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The scale set has another state"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The machines of the scale set %1 are %2, but the image is %3."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "All machines of a scale set are made alike: from generalized "
                                 "images, or from specialized ones."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose an image that is %2, or create a new scale set."),
               "", "67"},
    // set id, version id, subscription of the set, subscription of the machine
    FaultEntry{
        "vm.encryption.otherSubscription", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The encryption set is out of reach"),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "%2 is encrypted with %1 of subscription %3; the machine would be in subscription %4."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "The keys of a disk encryption set serve only the subscription they are in."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Create the machine in subscription %3, or publish the version with a "
                          "set of subscription %4."),
        "", "68"},
    // machines, replicas in the region, replicas advised
    FaultEntry{
        "vm.replicas.few", "Advice", 200,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Many machines share few replicas"),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Machines to be made at the same time: %1; replicas in their region: %2; advised: %3."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "All these machines read the same replicas, so it takes long until they run."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Raise the replica count of this region to %3 (“vitrinectl sig "
                          "image-version update”), or make the machines in smaller groups."),
        "raiseReplicaCount", "69"},
    // the reference
    FaultEntry{
        "disk.imageReference.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "This does not name an image"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” does not name an image to make a disk from."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A disk is made from the id of an image version, or of an image "
                          "definition for its latest version."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Copy the id from the details of the image version."),
        "", "70"},
    // machine
    FaultEntry{"vm.running", "OperationNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The machine is running"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is running."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Only a machine that is off can be marked as generalized or made "
                                 "an image of: while it runs it may write at any moment."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Stop it first (“vitrinectl vm stop”), then try again.")},
    // machine
    FaultEntry{
        "vm.generalized", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The machine is generalized"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is generalized and cannot be started any more."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Its accounts and names were taken out so that images can be made "
                          "from it; starting it would put new ones in."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Publish a version from it and make a new machine from that.")},
    // machine
    FaultEntry{
        "vm.notMade", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The machine runs elsewhere"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 was not made here: it is only registered."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A registered machine is a source of images; something else runs it."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Start and stop it where it runs, or make a machine from an image "
                          "(“vitrinectl vm create --image”).")},
    // scale set, property, what it is, what the image has
    FaultEntry{
        "vm.scaleSet.layout", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The image does not fit the scale set"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%2 of the scale set %1 is “%3”; the image has “%4”."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A scale set changes from a managed image to another image only when "
                          "operating system, generation and LUNs of the data disks are the same."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose an image that is laid out alike, or create a new scale set.")},
    // region
    FaultEntry{
        "compute.host.missing", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Nothing runs machines in this region"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The region %1 has no compute host."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Without one, machines are disks and a definition that other "
                          "computers can run."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Name the region's host (“vitrinectl vm host set --location %1 --uri "
                          "qemu:///session”), or run the definition beside the machine's disks.")},
    // address of the host
    FaultEntry{
        "compute.host.failed", "ComputeHostFailed", 502,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The compute host refused"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The host %1 did not do what it was asked for."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "libvirt is not installed here, the host cannot be reached, or it cannot "
                          "run the machine; the details have its own words."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Check the address (“vitrinectl vm host show”) and that libvirt and QEMU "
                          "are installed on the host, then try again.")},
    // program or firmware
    FaultEntry{
        "bootTest.emulator.missing", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Boot tests need QEMU"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is not installed on this computer."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A boot test starts the image here, in a machine of QEMU; images of "
                          "generation V2 also need its UEFI firmware, OVMF."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Install QEMU (on Debian the packages qemu-system-x86 and ovmf), or run "
                          "the test on a computer that has it.")},
    // program
    FaultEntry{
        "bootTest.emulator.failed", "ComputeHostFailed", 502,
        QT_TRANSLATE_NOOP("vitrine::Fault", "QEMU ended before the test did"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 did not run the machine of the boot test."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "It is older than 6.0, memory ran out, or it refused its arguments; the "
                          "details have its own words. Nothing is known of the image."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Look at the details, then run the test again.")},
    // architecture
    FaultEntry{"bootTest.architecture", "OperationNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Images of this architecture are not started"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Boot tests do not start images for %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "They start images for x64."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Make a machine from the image in a region whose host runs this "
                                 "architecture (“vitrinectl vm create --image”) and start that.")},
    // version
    FaultEntry{
        "bootTest.running", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A boot test is running"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is being started already."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Of each version one boot test runs at a time."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Wait until the activity is over, or cancel it.")},
    // version
    FaultEntry{
        "bootTest.none", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The version was never started"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no boot test of %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "None was run, or the catalogue was moved without the folder "
                          "of its boot tests."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Run one (“vitrinectl sig image-version boot-test”).")},
};

}  // namespace

std::span<const FaultEntry> machineFaults()
{
    return kRows;
}

}  // namespace vitrine
