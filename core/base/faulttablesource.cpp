#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

constexpr std::array kRows{
    FaultEntry{"source.file.notRegular", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This is not a file"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is a folder, a device or a pipe."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A disk image is read from an ordinary file, whose size is "
                                 "known and whose bytes stay where they are."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose a disk image file. To publish a device, copy it into "
                                 "a file first, for example with dd.")},
    FaultEntry{"source.file.symlink", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This is a link to a file"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is a symbolic link to %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A link can be turned to another file while the image is "
                                 "being copied, so links are not followed."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Choose the file itself, %2.")},
    FaultEntry{"source.file.empty", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The file is empty"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 has no bytes."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "It was made but not filled, or a download or copy ended "
                                 "before it began."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Copy or download the disk image again, then choose it again.")},
    FaultEntry{"source.file.changed", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The disk image changed while it was read"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 was written to, replaced or removed after reading began."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A virtual machine, a download or another program still works "
                                 "on the file. A copy of it would mix old and new contents."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Shut the machine down or wait for the other program to end, "
                                 "then start again. Nothing was published.")},
    FaultEntry{"source.file.unreadable", "SourceUnreadable", 500,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The disk image cannot be read"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Reading %1 failed at byte %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The disk or the network drive that holds the file did not "
                                 "deliver what is stored there. The missing part is never "
                                 "replaced by zeros."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Check that drive (its cable, its connection, the system "
                                 "log), copy the file to a sound one, and start again from the "
                                 "copy.")},
    FaultEntry{"source.format.unsupported", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This disk format is not read"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is a disk image in the format %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Vitrine reads raw images, VHD, VHDX, QCOW2 and VMDK. Taken as "
                                 "raw, this file would give a disk that no machine can start "
                                 "from."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Convert an image that you trust, for example with: qemu-img "
                                 "convert -O qcow2 INPUT OUTPUT - then choose the new file.")},
    FaultEntry{"source.format.packed", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The file is packed"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is an archive or a compressed file (%2)."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The disk image is inside of it. Archives are never unpacked "
                                 "unasked, because a small one can hold an enormous disk."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Unpack the file (for example with unxz, gunzip, unzstd, "
                                 "unzip or tar -xf), then choose the disk image that comes "
                                 "out.")},
    FaultEntry{
        "source.format.ambiguous", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The file claims to be several formats"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 carries the marks of more than one format: %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Programs would disagree about which disk this is. Such files "
                          "are made by mistake when one image is written over another, "
                          "or on purpose to deceive."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Ask for the image again from where it comes from, or convert "
                          "it with the tool that made it, naming its format.")},
    FaultEntry{"source.size.invalid", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The size cannot be that of a disk"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The disk in %1 would have %2 bytes."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A disk has whole sectors of 512 bytes, at least one. A file of "
                                 "another size was usually cut off on its way."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Copy or download the file again and compare its size with the "
                                 "original. If it is meant to be so, fill up its last sector with: "
                                 "truncate --size=%3 FILE")},
    FaultEntry{"source.size.tooLarge", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The disk is too large"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The disk in %1 has %2 GiB."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Disks of at most %3 GiB are read."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Shrink the disk with the tools of the system that is on it, or "
                                 "divide what it holds over several disks.")},
    FaultEntry{"source.name.invalid", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This name cannot be used"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "“%1” cannot be the name of a disk, a snapshot or a managed "
                                 "image."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Such a name has 1 to 80 characters: English letters, digits, "
                                 "dots, dashes and underscores. It begins with a letter or "
                                 "digit and does not end with a dot or a dash."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Enter another name.")},
    FaultEntry{
        "source.notFound", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The source does not exist"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no disk, snapshot or managed image %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "It was never registered here, it was removed, or it is in "
                          "another resource group."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Check the name and the resource group (vitrinectl disk list "
                          "shows what is there), or register the file first with "
                          "vitrinectl disk create.")},
    FaultEntry{"source.kind.notAllowed", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "This kind of source does not fit here"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is of the kind %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "An image version's operating system disk comes from a disk "
                                 "or a snapshot; a managed image is given as a whole, not disk "
                                 "by disk."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose a source of another kind, or give this one by the "
                                 "option or field that is meant for it.")},
    FaultEntry{"source.osType.missing", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The operating system is not known"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 was given without an operating system, and the disk does "
                                 "not show which one it has."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A managed image is the image of a system, either Linux or "
                                 "Windows."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose Linux or Windows; on the command line, add --os-type "
                                 "Linux or --os-type Windows.")},
    FaultEntry{"export.folder.missing", "NotFound", 404,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The folder does not exist"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "There is no folder %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "It was mistyped or removed, or the drive that holds it is "
                                 "not mounted."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose another folder, create this one, or mount the drive.")},
    FaultEntry{"export.file.exists", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The file exists already"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is already there."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "An export never replaces a file unasked."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose another name, remove the file, or confirm that it may "
                                 "be overwritten.")},
    FaultEntry{
        "export.file.notRegular", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "This cannot be the output file"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is a folder, a link or a device."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "A disk is exported into an ordinary file of its own."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Enter the name of a new file.")},
    FaultEntry{"export.file.tooLarge", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The drive does not take so large a file"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 would have %2 bytes."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The file system of that folder limits the size of a file "
                                 "(FAT: 4 GiB), or a limit is set for this program (ulimit "
                                 "-f)."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Choose a folder on a drive with ext4, XFS, NTFS or exFAT, or "
                                 "raise the limit.")},
    FaultEntry{"export.vhd.tooLarge", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The disk is too large for a VHD"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 would hold a disk of %2 GiB; a VHD holds at most %3 GiB."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The VHD format has no room for larger disks."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Export the disk as raw.")},
    FaultEntry{"export.nestedFormat", "Conflict", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The output would be taken for another format"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The disk to be written to %1 looks like a file of another "
                                 "format: %2."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "What stands in the first or the last sectors of the disk is "
                                 "what programs look for in such files. They would open the "
                                 "export as that, and possibly follow it to other files."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Make sure that this is the disk you want. If it is, allow "
                                 "nested formats for this export and name the format raw to "
                                 "every program that opens the file.")},
};

}  // namespace

std::span<const FaultEntry> sourceFaults()
{
    return kRows;
}

}  // namespace vitrine
