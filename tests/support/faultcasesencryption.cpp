#include "core/keys/filekeyring.h"
#include "core/service/encryptionsetservice.h"
#include "tests/support/faultcases.h"

#include <QDir>
#include <QFile>

namespace vitrine::test {
namespace {

// Makes the set *keys* and publishes version 1.0.0, whose system disk is encrypted with it.
DiskEncryptionSet publishEncrypted(VersionFixture &at)
{
    const DiskEncryptionSet set = at.addEncryptionSet(QStringLiteral("keys"));
    PublishRequest request =
        at.request(QStringLiteral("1.0.0"), {at.addDisk(QStringLiteral("os")), {}});
    request.version.publishingProfile.targetRegions[0].encryption =
        RegionalEncryption{set.id(), {}};
    at.publish(request);
    return set;
}

QString keysOf(VersionFixture &at)
{
    return at.path(QStringLiteral("keys"));
}

// Exports the version and tells what its replicas were refused for.
Problems exportDisk(VersionFixture &at)
{
    ExportRequest request;
    request.versionId =
        at.definition().id().child(QStringLiteral("versions"), QStringLiteral("1.0.0"));
    request.outputPath = at.path(QStringLiteral("exported.raw"));
    const Uid job = at.need(at->replication().startExport(at.caller(), request));
    at->replication().wait(job);
    const JobReport report = at.need(at->replication().job(job));
    return report.fault ? report.fault->flattened() : Problems();
}

QString passphraseIn(VersionFixture &at, const QString &name)
{
    if (!writeFile(at.path(name), name.toUtf8()))
        qFatal("the passphrase cannot be written");
    return at.path(name);
}

// Protects the key of a new set with a passphrase.
DiskEncryptionSet guardedSet(VersionFixture &at)
{
    const DiskEncryptionSet set = at.addEncryptionSet(QStringLiteral("keys"));
    at.need(at->encryptionSets().rotate(
        at.caller(), set.id(),
        {.keyUrl = {}, .passphraseFile = passphraseIn(at, QStringLiteral("right"))}));
    return set;
}

std::vector<FaultCase> keyCases()
{
    return {
        {{},
         "encryption",
         "export an encrypted disk without the folder of the keys",
         {"encryption.key.missing", "EncryptionKeyNotFound", 404,
          "{group}/providers/Microsoft.Compute/diskEncryptionSets/keys"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             publishEncrypted(at);
             QDir(keysOf(at)).removeRecursively();
             return exportDisk(at);
         }},
        {{},
         "encryption",
         "export an encrypted disk with another key",
         {"encryption.key.wrong", "EncryptionKeyMismatch", 409,
          "{group}/providers/Microsoft.Compute/diskEncryptionSets/keys"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const DiskEncryptionSet set = publishEncrypted(at);
             FileKeyRing ring({.folder = keysOf(at)});
             const KeyOwner owner{set.uid, set.id().toString()};
             at.need(ring.shred(owner));
             at.need(ring.make(owner));
             return exportDisk(at);
         }},
        {{},
         "encryption",
         "delete a set that encrypts a version",
         {"encryption.set.inUse", "OperationNotAllowed", 409,
          "{group}/providers/Microsoft.Compute/diskEncryptionSets/keys"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const DiskEncryptionSet set = publishEncrypted(at);
             return problemsOf(at->encryptionSets().remove(at.caller(), set.id()));
         }},
    };
}

std::vector<FaultCase> passphraseCases()
{
    return {
        {{},
         "encryption",
         "wrap a key anew without the passphrase that protects it",
         {"encryption.passphrase.missing", "PassphraseRequired", 400,
          "{group}/providers/Microsoft.Compute/diskEncryptionSets/keys"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const DiskEncryptionSet set = guardedSet(at);
             return problemsOf(at->encryptionSets().rotate(at.caller(), set.id(), {}));
         }},
        {{},
         "encryption",
         "wrap a key anew with another passphrase than protects it",
         {"encryption.passphrase.wrong", "PassphraseWrong", 400,
          "{group}/providers/Microsoft.Compute/diskEncryptionSets/keys"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const DiskEncryptionSet set = guardedSet(at);
             Workspace::Options options;
             options.passphraseFile = passphraseIn(at, QStringLiteral("wrong"));
             const auto other = at.need(Workspace::open(at->catalog().path(), options));
             return problemsOf(other->encryptionSets().rotate(at.caller(), set.id(), {}));
         }},
    };
}

}  // namespace

std::vector<FaultCase> encryptionFaultCases()
{
    std::vector<FaultCase> cases;
    for (auto &part : {keyCases(), passphraseCases()})
        cases.insert(cases.end(), part.begin(), part.end());
    return cases;
}

}  // namespace vitrine::test
