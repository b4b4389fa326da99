#include "core/base/faulttable.h"

#include <QtGlobal>

#include <array>

namespace vitrine {
namespace {

// The comment above a row names its arguments, from %1 on.
constexpr std::array kRows{
    // set id
    FaultEntry{
        "encryption.key.missing", "EncryptionKeyNotFound", 404,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The encryption key is missing"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The key of the disk encryption set %1 is not on this machine."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Keys are not in the catalogue: each is a file in the folder “keys” beside it, or in "
            "the one that VITRINE_KEYS names. The folder was not brought along, the file was "
            "deleted, or the set is older than encryption."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Bring the folder “keys” back from a backup or from the machine that made the set, "
            "then retry. For a set that encrypts nothing yet, delete it and create it again.")},
    // set id
    FaultEntry{
        "encryption.key.wrong", "EncryptionKeyMismatch", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The encryption key is another one"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The key found for the disk encryption set %1 is damaged or is not the "
                          "one that its disks were encrypted with."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The key file, or the root key that it is wrapped under, was changed or "
                          "comes from another place."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Bring the whole folder “keys” back from a backup that belongs to this "
                          "catalogue, then retry. The stored data is untouched.")},
    // set id
    FaultEntry{
        "encryption.passphrase.missing", "PassphraseRequired", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "A passphrase is needed"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The key of the disk encryption set %1 is protected by a passphrase, and "
                          "none was given."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Passphrases are read from a file only; no file was named, or it is "
                          "empty."),
        QT_TRANSLATE_NOOP(
            "vitrine::Fault",
            "Name the file with the passphrase: “--passphrase-file FILE”, or the environment "
            "variable VITRINE_PASSPHRASE_FILE for the console.")},
    // set id
    FaultEntry{
        "encryption.passphrase.wrong", "PassphraseWrong", 400,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The passphrase is wrong"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The passphrase does not open the key of the disk encryption set %1."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The file holds another passphrase, or the key was protected with a new "
                          "one meanwhile. One end of line behind the passphrase does not count, "
                          "everything else does."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Name the file with the right passphrase: “--passphrase-file FILE” or "
                          "VITRINE_PASSPHRASE_FILE.")},
    // set id, version id
    FaultEntry{
        "encryption.set.inUse", "OperationNotAllowed", 409,
        QT_TRANSLATE_NOOP("vitrine::Fault", "The encryption set is in use"),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "The disk encryption set %1 encrypts disks of the image version %2."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "With a set its key is destroyed, and with the key every disk that it "
                          "encrypts. Versions in a recycle bin count as well."),
        QT_TRANSLATE_NOOP("vitrine::Fault",
                          "Delete the image versions that are encrypted with the set first.")},
};

}  // namespace

std::span<const FaultEntry> encryptionFaults()
{
    return kRows;
}

}  // namespace vitrine
