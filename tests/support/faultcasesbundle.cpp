// Bundles: what the guide does not know.
#include "core/bundle/bundleformat.h"
#include "core/bundle/bundlereader.h"
#include "core/service/bundleservice.h"
#include "tests/support/faultcases.h"

#include <QDir>
#include <QFile>

namespace vitrine::test {
namespace {

BundleExportRequest wanted(VersionFixture &at, const QString &name)
{
    BundleExportRequest request;
    request.selection = {
        at.subscription(), at.gallery().resourceGroup, at.gallery().name, at.definition().name, {}};
    request.folder = at.path(name);
    return request;
}

void publish(VersionFixture &at, const QString &number = QStringLiteral("1.0.0"), quint32 seed = 1)
{
    at.publish(at.request(number, at.fileSource(number, seed)));
}

QString exported(VersionFixture &at, const BundleExportRequest &request)
{
    at->replication().wait(at.need(at->bundles().startExport(at.caller(), request)));
    return request.folder;
}

/// A bundle of one version.
QString bundle(VersionFixture &at)
{
    publish(at);
    return exported(at, wanted(at, QStringLiteral("bundle")));
}

Problems imported(VersionFixture &at, const QString &folder, const QString &group = {})
{
    BundleImportRequest request;
    request.folder = folder;
    request.subscriptionId = at.subscription();
    request.resourceGroup = group;
    request.targetRegions = QStringList{at.west()};
    request.trust = at.need(at->bundles().fingerprint());
    return problemsOf(at->bundles().planImport(at.caller(), request));
}

void write(const QString &path, const QByteArray &bytes)
{
    if (!writeFile(path, bytes))
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString mapUri(const QString &folder)
{
    const BundleReader reader = VersionFixture::need(BundleReader::open(folder));
    return QUrl::fromLocalFile(reader.mapPath(reader.index().maps.front().digest)).toString();
}

void removeVersion(VersionFixture &at)
{
    at.need(at.versions().remove(
        at.caller(),
        at.definition().id().child(QStringLiteral("versions"), QStringLiteral("1.0.0")), true));
}

std::vector<FaultCase> exportCases()
{
    return {
        {{},
         "bundle",
         "export into a folder that is there",
         {"bundle.exists", "Conflict", 409, "{folder}/bundle"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->bundles().planExport(
                 at.caller(), wanted(at, QFileInfo(bundle(at)).fileName())));
         }},
        {{},
         "bundle",
         "export an image definition without versions",
         {"bundle.nothing", "InvalidParameter", 400, ""},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(
                 at->bundles().planExport(at.caller(), wanted(at, QStringLiteral("empty"))));
         }},
        {{},
         "bundle",
         "export in parts of 4 KiB",
         {"bundle.partSize.invalid", "InvalidParameter", 400, "partBytes"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             BundleExportRequest request = wanted(at, QStringLiteral("tiny"));
             request.partBytes = 4096;
             return problemsOf(at->bundles().planExport(at.caller(), request));
         }},
        {{},
         "bundle",
         "export a version that is encrypted",
         {"bundle.encrypted", "OperationNotAllowed", 409, "{definition}/versions/1.0.0"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             RegionalEncryption encryption;
             encryption.osDiskEncryptionSetId = at.addEncryptionSet(QStringLiteral("keys")).id();
             PublishRequest request =
                 at.request(QStringLiteral("1.0.0"),
                            at.add(at.source(SourceKind::Disk, QStringLiteral("secret"))));
             request.version.publishingProfile.targetRegions.front().encryption = encryption;
             at.publish(request);
             return problemsOf(
                 at->bundles().planExport(at.caller(), wanted(at, QStringLiteral("clear"))));
         }},
        {{},
         "bundle",
         "leave out what a bundle of another catalogue has",
         {"bundle.base.foreign", "InvalidParameter", 400, "{folder}/other"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             publish(at);
             VersionFixture other;
             if (!QDir().rename(bundle(other), at.path(QStringLiteral("other"))))
                 qFatal("cannot move the bundle");
             BundleExportRequest request = wanted(at, QStringLiteral("delta"));
             request.baseFolder = at.path(QStringLiteral("other"));
             return problemsOf(at->bundles().planExport(at.caller(), request));
         }},
        {{},
         "bundle",
         "publish a disk of a bundle as if it were a file",
         {"bundle.disk.notPublished", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString uri = mapUri(bundle(at));
             return problemsOf(at.versions().publish(
                 at.caller(), at.request(QStringLiteral("2.0.0"), {{}, uri})));
         }},
    };
}

std::vector<FaultCase> folderCases()
{
    return {
        {{},
         "bundle",
         "read a bundle in an empty folder",
         {"bundle.notFound", "NotFound", 404, "{folder}"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->bundles().describe(at.path(QString())));
         }},
        {{},
         "bundle",
         "read a bundle without its signature",
         {"bundle.file.missing", "NotFound", 404, "{folder}/bundle/signature"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString folder = bundle(at);
             QFile::remove(folder + QStringLiteral("/signature"));
             return problemsOf(at->bundles().describe(folder));
         }},
        {{},
         "bundle",
         "read a bundle whose metadata was changed",
         {"bundle.damaged", "InvalidParameter", 400, "{folder}/bundle/metadata.json"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString folder = bundle(at);
             const QString path = folder + QStringLiteral("/metadata.json");
             write(path, contentOf(path) + '\n');
             return problemsOf(at->bundles().describe(folder));
         }},
        {{},
         "bundle",
         "read a bundle whose index was changed",
         {"bundle.signature.invalid", "AuthorizationFailed", 403, "{folder}/bundle"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString folder = bundle(at);
             const QString path = folder + QStringLiteral("/bundle.json");
             write(path, contentOf(path) + '\n');
             return problemsOf(at->bundles().describe(folder));
         }},
        {{},
         "bundle",
         "read an index of five MiB",
         {"bundle.tooLarge", "InvalidParameter", 400, "{folder}/bundle/bundle.json"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString folder = bundle(at);
             write(folder + QStringLiteral("/bundle.json"), QByteArray(5 << 20, ' '));
             return problemsOf(at->bundles().describe(folder));
         }},
        {{},
         "bundle",
         "read the index of a newer format",
         {"bundle.format.unsupported", "InvalidParameter", 400, "bundle.json"},
         [](Lab &) { return problemsOf(BundleIndex::decode("{\"format\":2}", kBundleFile)); }},
    };
}

std::vector<FaultCase> importCases()
{
    return {
        {{},
         "bundle",
         "import a bundle without trusting its key",
         {"bundle.signature.notTrusted", "AuthorizationFailed", 403, "{folder}/bundle"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             BundleImportRequest request;
             request.folder = bundle(at);
             request.subscriptionId = at.subscription();
             return problemsOf(at->bundles().startImport(at.caller(), request));
         }},
        {{},
         "bundle",
         "import what leaves out an earlier bundle into another group",
         {"bundle.base.missing", "NotFound", 404,
          "/subscriptions/{subscription}/resourceGroups/Other/providers/Microsoft.Compute/"
          "galleries/gallery/images/image/versions/1.0.0"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             BundleExportRequest request = wanted(at, QStringLiteral("delta"));
             request.baseFolder = bundle(at);
             return imported(at, exported(at, request), QStringLiteral("Other"));
         }},
        {{},
         "bundle",
         "import a version whose name is taken",
         {"bundle.version.differs", "Conflict", 409, "{definition}/versions/1.0.0"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString folder = bundle(at);
             removeVersion(at);
             publish(at, QStringLiteral("1.0.0"), 2);
             return imported(at, folder);
         }},
        {{},
         "bundle",
         "go on with an import from another folder",
         {"bundle.version.unfinished", "Conflict", 409, "{definition}/versions/1.0.0"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString folder = bundle(at);
             removeVersion(at);
             PublishRequest begun = at.request(QStringLiteral("1.0.0"), {{}, mapUri(folder)});
             begun.isImport = true;
             at.need(at.versions().publish(at.caller(), begun));
             const QString moved = at.path(QStringLiteral("moved"));
             if (!QDir().rename(folder, moved))
                 qFatal("cannot move the bundle");
             return imported(at, moved);
         }},
    };
}

}  // namespace

std::vector<FaultCase> bundleFaultCases()
{
    std::vector<FaultCase> cases;
    for (auto &part : {exportCases(), folderCases(), importCases()})
        cases.insert(cases.end(), part.begin(), part.end());
    return cases;
}

}  // namespace vitrine::test
