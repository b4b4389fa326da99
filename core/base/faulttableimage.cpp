#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// Arguments of every row: path, format. What follows them stands above the row.
constexpr std::array kRows{
    // Path, format found, format named.
    FaultEntry{"source.format.mismatch", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The file has another format"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is %2 by its content, not %3."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The file was named wrongly, or its beginning was made to look "
                                 "like another format. Reading it as something that it is not "
                                 "gives another disk."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Check where the file comes from. If the format found is the "
                                 "right one, name that one, or name none.")},
    FaultEntry{"source.image.backingFile", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The image needs another file"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 (%2) holds only the differences from another image."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "It is a snapshot, a checkpoint or a linked clone. The files that "
                                 "an image names are never opened: such a name can lead to any "
                                 "file of this machine."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Merge the image with its parent where both come from (in "
                                 "Hyper-V: Edit Disk, Merge; with QEMU: qemu-img convert), then "
                                 "choose the complete image.")},
    FaultEntry{"source.image.dataFile", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The data is in other files"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 (%2) describes a disk whose bytes are in other files."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Some formats spread a disk over several files. The files that an "
                                 "image names are never opened: such a name can lead to any file "
                                 "of this machine."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Write the disk into a single file where all of its files are, "
                                 "for example with: qemu-img convert -O qcow2 INPUT OUTPUT - then "
                                 "choose the new file.")},
    // The method.
    FaultEntry{"source.image.encrypted", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The image is encrypted"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 (%2) is encrypted (%3)."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The format itself hides the disk behind a key, and no key is "
                                 "asked for here. Encryption by the system on the disk, such as "
                                 "LUKS or BitLocker, would be no obstacle."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Write a copy without encryption where the key is known, then "
                                 "choose that copy. A disk encryption set can protect its "
                                 "replicas.")},
    // The field, what it says, what is wanted.
    FaultEntry{
        "source.image.header", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The header of the image is damaged"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The field “%3” of %1 (%2) is %4 and must be %5."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The file was altered after it was written, or was made by a "
                          "program that does not keep to the format. What such a header "
                          "leads to cannot be trusted."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Copy or download the file again and compare its checksum with "
                          "the original. If the original has the same fault, export the "
                          "disk anew from where it was made.")},
    // The table, the number of the entry, what it says.
    FaultEntry{"source.image.table", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A table of the image is damaged"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Entry %4 of the table “%3” of %1 (%2) is %5, which cannot be."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The tables of an image say where each part of the disk is. With "
                                 "a wrong entry, a part of the disk is lost or belongs to another "
                                 "place."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Copy or download the file again and compare its checksum with "
                                 "the original. If the original has the same fault, restore the "
                                 "image from a backup, or have the tool that made it check it.")},
    // What ends behind the file, where it ends, the size of the file; in bytes.
    FaultEntry{"source.image.truncated", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The image is incomplete"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "“%3” of %1 (%2) reaches to byte %4, but the file has only %5 "
                                 "bytes."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The file was cut off: an interrupted download or copy, or a "
                                 "full drive, is the usual case. The missing part is never "
                                 "replaced by zeros."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Copy or download the file again and compare its size and "
                                 "checksum with the original.")},
    // What is used twice, its place in the file.
    FaultEntry{"source.image.overlap", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Parts of the image overlap"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "“%3” at byte %4 of %1 (%2) is already used for something else."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "In a sound image, every byte of the file has one meaning. An "
                                 "image like this one was damaged by its writer, or was made so "
                                 "that a small file fills a large disk."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Ask for the image again from where it comes from, or restore it "
                                 "from a backup. Do not start a machine from it.")},
    // What the checksum belongs to.
    FaultEntry{"source.image.checksum", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A checksum of the image is wrong"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The checksum of “%3” of %1 (%2) does not match its bytes."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "These bytes changed after they were written: on the way here, on "
                                 "the drive, or by a program that does not know the format."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Copy or download the file again and compare its checksum with "
                                 "the original. If this happens to several files, check the drive "
                                 "and the memory of this machine.")},
    // The feature.
    FaultEntry{"source.image.feature", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The image uses a feature that is not read"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 (%2) needs the feature “%3”."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Without this feature, the disk in the file cannot be read "
                                 "faithfully. A part of it would be wrong or missing."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Write the disk anew without this feature, with the tool that "
                                 "made the image or, for an image that you trust, with: qemu-img "
                                 "convert -O qcow2 INPUT OUTPUT - then choose the new file.")},
    // The byte of the disk where the unit begins.
    FaultEntry{"source.image.compressed", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "A compressed part is damaged"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The compressed part of %1 (%2) for byte %3 of the disk cannot be "
                                 "unpacked."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Its bytes changed after they were written, or it unpacks to "
                                 "another size than the format allows. It is never replaced by "
                                 "zeros."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Copy or download the file again and compare its checksum with "
                                 "the original. If the original has the same fault, export the "
                                 "disk anew from where it was made.")},
    FaultEntry{
        "source.image.corrupt", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The image is marked as damaged"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The program that last wrote %1 (%2) marked it as damaged."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "That program found errors in the tables of the image and stopped "
                          "writing, so that they would not spread."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Restore the image from a backup. If there is none, mend a copy of "
                          "the file with: qemu-img check -r all COPY - and check the disk in "
                          "a machine before you publish it.")},
    FaultEntry{
        "source.image.savedState", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The machine was only suspended"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 (%2) is the disk of a machine in a saved state."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "What the machine had not yet written is in its saved memory, not "
                          "on the disk. Without that memory, the file systems on the disk "
                          "are as after a power failure."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Resume the machine, shut it down properly, then choose the image "
                          "again.")},
    // The size of the tables, the limit.
    FaultEntry{
        "source.image.tablesTooLarge", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The tables of the image are too large"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The tables of %1 (%2) take %3; at most %4 are read."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The disk is very large for the small units into which this file "
                          "divides it, or the figures in the file are wrong. Memory is "
                          "limited, so that a file cannot exhaust this machine."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Write the disk anew with larger units, for example with: qemu-img "
                          "convert -O qcow2 -o cluster_size=2M INPUT OUTPUT - then choose "
                          "the new file.")},
    FaultEntry{"source.image.dirty", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The image was not closed"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 (%2) is still in use, or was not closed after its last use."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A machine or a program has the image open, or ended without "
                                 "closing it. The tables in the file may not be up to date."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Shut down the machine that uses the image. If it was shut down "
                                 "properly, write a mended copy with: vitrinectl disk convert "
                                 "--repair --file INPUT --output-file OUTPUT - then check the copy "
                                 "in a machine. The original stays as it is.")},
    FaultEntry{"source.image.logNotReplayed", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "Changes wait in the log of the image"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The log of %1 (%2) holds changes that are not yet carried out."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The machine or the program that wrote the image ended without "
                                 "closing it. Without these changes, the tables of the image "
                                 "contradict each other."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Start the machine and shut it down properly. If that is not "
                                 "possible, write a mended copy with: vitrinectl disk convert "
                                 "--repair --file INPUT --output-file OUTPUT - then check the copy "
                                 "in a machine. The original stays as it is.")},
    FaultEntry{"source.image.footerMissing", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The end of the image is missing"),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "%1 (%2) has no sound footer at its end, only the copy of it at "
                                 "its beginning."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "The file was cut off or lengthened, or its writer was "
                                 "interrupted. Everything that the tables lead to may still be "
                                 "there."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "Copy or download the file again. If there is no better copy, "
                                 "write a mended one with: vitrinectl disk convert --repair --file "
                                 "INPUT --output-file OUTPUT - then check it in a machine. The "
                                 "original stays as it is.")},
};

}  // namespace

std::span<const FaultEntry> imageFaults()
{
    return kRows;
}

}  // namespace vitrine
