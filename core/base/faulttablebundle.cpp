#include "core/base/faulttablebundle.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
    // folder
    FaultEntry{
        "bundle.exists", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The folder is there already"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is there already."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A bundle is made in a folder of its own, which appears when all of it is"
                          " written. Another program may be making it now."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Choose another name, or remove what is there.")},
    // folder
    FaultEntry{
        "bundle.notFound", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is no bundle"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is no bundle."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A bundle is a folder with bundle.json, metadata.json, a signature and "
                          "its parts."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Name the folder that has bundle.json in it.")},
    // file
    FaultEntry{
        "bundle.file.missing", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A file of the bundle is missing"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The bundle has no “%1”."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A bundle is only of use with all of its files, in one folder and under "
                          "their own names."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Copy all files of the bundle again.")},
    // file
    FaultEntry{
        "bundle.damaged", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The bundle is damaged"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is not what was signed."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "It was changed since the bundle was made, cut short on its way, or never"
                          " made by this program. Nothing of the bundle was used."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Copy the bundle again from where it was made, and check the drive.")},
    // file, size
    FaultEntry{
        "bundle.tooLarge", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is too much in the bundle"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” would be larger than %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Lists in bundles are bounded, so that reading one never takes much "
                          "memory."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Choose larger parts or fewer versions, in several bundles.")},
    // format
    FaultEntry{"bundle.format.unsupported", "InvalidParameter", 400,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The bundle is newer than this program"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "The bundle has format %1."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "It was made by a newer Vitrine."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Install that version of Vitrine here.")},
    // folder
    FaultEntry{
        "bundle.signature.invalid", "AuthorizationFailed", 403,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The signature of the bundle is wrong"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The signature of “%1” does not fit."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "bundle.json was changed after it was signed, or the signature is of "
                          "another bundle. Nothing of the bundle was used."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Copy the bundle again from where it was made.")},
    // fingerprint
    FaultEntry{
        "bundle.signature.notTrusted", "AuthorizationFailed", 403,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Nobody has said to trust this key"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "The bundle is signed with the key %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A signature tells that the bundle is whole, but not who made it. A "
                          "person has to compare the fingerprint with the one that was shown when "
                          "the bundle was made."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "If it is the same, import again with this fingerprint: --trust %1.")},
    // version, bundle
    FaultEntry{
        "bundle.base.missing", "NotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "An earlier bundle is missing"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The bundle leaves out what %1 has, which is not here."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "It was made against the earlier bundle %2, so it only has what is new "
                          "since."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Import bundle %2 into the same resource group first.")},
    // folder
    FaultEntry{
        "bundle.base.foreign", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The earlier bundle is another catalogue's"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is not signed by this catalogue."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A bundle leaves out what an earlier one of the same catalogue has."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Name an earlier bundle of this catalogue, or none.")},
    // version
    FaultEntry{"bundle.encrypted", "OperationNotAllowed", 409,
               QT_TRANSLATE_NOOP("vitrine::Fault", "The version is encrypted"),
               QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is encrypted with a disk encryption set."),
               QT_TRANSLATE_NOOP("vitrine::Fault",
                                 "A bundle holds its blocks in clear: the bytes would leave their "
                                 "encryption."),
               QT_TRANSLATE_NOOP("vitrine::Fault", "Leave the version out.")},
    // none
    FaultEntry{
        "bundle.nothing", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "There is nothing to carry"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "No version was found that could go into a bundle."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "What was chosen has no version that is Succeeded, or none that you may "
                          "read."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Choose other galleries or image definitions.")},
    // size, smallest, largest
    FaultEntry{
        "bundle.partSize.invalid", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The size of the parts is not possible"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Parts of %1 are not possible."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Parts have between %2 and %3. Drives with FAT take files of less than 4 "
                          "GiB."),
        QT_TRANSLATE_NOOP("vitrine::Fault", "Choose a size within these limits.")},
    // version
    FaultEntry{
        "bundle.version.differs", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "Another version has this name"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 is here and has other content."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "A version never changes. The one in the bundle has other disks, or the "
                          "one here lies in the recycle bin."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Import into another subscription, or delete the version here.")},
    // version
    FaultEntry{
        "bundle.version.unfinished", "Conflict", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "An import of this version is not finished"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "%1 was begun from somewhere else."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Its import was interrupted, and is to go on from the folder where it was"
                          " begun."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Put the bundle back into that folder and import it again, or delete the "
                          "version.")},
    // source
    FaultEntry{
        "bundle.disk.notPublished", "InvalidParameter", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A disk of a bundle is imported"),
        QT_TRANSLATE_NOOP("vitrine::Fault", "“%1” is a disk of a bundle."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "It may refer to versions that were carried before. Only an import checks"
                          " the signature and who may read those."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Import the bundle instead: vitrinectl bundle import, or File ▸ Import "
                          "bundle in the console.")},
};

}  // namespace

std::span<const FaultEntry> bundleFaults()
{
    return kRows;
}

}  // namespace vitrine
