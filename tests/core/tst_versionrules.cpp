#include "core/gallery/changerules.h"

#include <QObject>
#include <QTest>

#include <functional>

using namespace vitrine;

using Edit = std::function<void(ImageVersion &)>;
Q_DECLARE_METATYPE(Edit)

namespace {

const QDateTime kNow(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");

QStringList reasonsOf(const Problems &problems)
{
    QStringList reasons;
    for (const Fault &fault : problems)
        reasons << fault.reason;
    return reasons;
}

ResourceId compute(const char *type, const char *name, const char *subscription = "s1")
{
    return ResourceId::compute(QLatin1String(subscription), QStringLiteral("g"),
                               QLatin1String(type), QLatin1String(name));
}

VersionSource idSource(const ResourceId &id)
{
    return {id, {}};
}

VersionSource uriSource(const char *uri)
{
    return {{}, QString::fromUtf8(uri)};
}

DataDiskImage dataDisk(int lun, const VersionSource &source)
{
    DataDiskImage disk;
    disk.lun = lun;
    disk.source = source;
    return disk;
}

ImageVersion soundVersion()
{
    ImageVersion version;
    version.definitionId =
        compute("galleries", "gal").child(QStringLiteral("images"), QStringLiteral("deb"));
    version.location = kWest;
    version.number = {1, 0, 0};
    version.publishingProfile.targetRegions = {{kWest, {}, {}, {}, {}}, {kEast, 2, {}, {}, {}}};
    version.source = idSource(compute("disks", "os"));
    version.dataDisks = {dataDisk(0, idSource(compute("disks", "d0"))),
                         dataDisk(63, idSource(compute("snapshots", "d63")))};
    return version;
}

std::vector<TargetRegion> &regions(ImageVersion &version)
{
    return version.publishingProfile.targetRegions;
}

void makeShallow(ImageVersion &version)
{
    version.publishingProfile.replicationMode = ReplicationMode::Shallow;
    regions(version).resize(1);
}

const ResourceId kSet = compute("diskEncryptionSets", "keys");

// Encrypts the operating system disk and LUN 0 in both regions.
ImageVersion encryptedVersion()
{
    ImageVersion version = soundVersion();
    for (TargetRegion &region : regions(version))
        region.encryption = RegionalEncryption{kSet, {{0, kSet}}};
    return version;
}

QStringList list(std::initializer_list<const char *> reasons)
{
    QStringList texts;
    for (const char *reason : reasons)
        texts << QLatin1String(reason);
    return texts;
}

void addEdits()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("reasons");
}

void edit(const char *name, std::initializer_list<const char *> reasons, const Edit &edit)
{
    QTest::newRow(name) << edit << list(reasons);
}

}  // namespace

class TestVersionRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profile_data()
    {
        addEdits();
        edit("sound", {}, [](ImageVersion &) { });
        edit("no source region", {"version.targetRegions.sourceMissing"},
             [](ImageVersion &v) { regions(v).erase(regions(v).begin()); });
        edit("no target regions", {"version.targetRegions.sourceMissing"},
             [](ImageVersion &v) { regions(v).clear(); });
        edit("duplicate in another spelling", {"version.targetRegions.duplicate"},
             [](ImageVersion &v) {
                 regions(v).push_back({QStringLiteral("Europe Ouest"), {}, {}, {}, {}});
             });
        edit("three times", {"version.targetRegions.duplicate"}, [](ImageVersion &v) {
            for (int i = 0; i < 2; ++i)
                regions(v).push_back({kEast, {}, {}, {}, {}});
        });
        edit("restricted", {"region.restricted"}, [](ImageVersion &v) {
            regions(v).push_back({QStringLiteral("francesouth"), {}, {}, {}, {}});
        });
        edit("too many replicas", {"version.replicaCount.range"},
             [](ImageVersion &v) { regions(v)[1].regionalReplicaCount = 11; });
        edit("no replicas", {"version.replicaCount.range"},
             [](ImageVersion &v) { v.publishingProfile.replicaCount = 0; });
        edit("past", {"property.endOfLifeDate.past"},
             [](ImageVersion &v) { v.publishingProfile.endOfLifeDate = kNow; });
        edit("shallow", {}, [](ImageVersion &v) { makeShallow(v); });
        edit("shallow on fast storage", {}, [](ImageVersion &v) {
            makeShallow(v);
            v.publishingProfile.storageAccountType = StorageAccountType::PremiumLrs;
        });
        edit("shallow in two regions", {"version.shallow.property"}, [](ImageVersion &v) {
            makeShallow(v);
            regions(v).push_back({kEast, {}, {}, {}, {}});
        });
        edit("shallow in another region", {"version.targetRegions.sourceMissing"},
             [](ImageVersion &v) {
                 makeShallow(v);
                 regions(v)[0].name = kEast;
             });
        edit("shallow, two replicas", {"version.shallow.property", "version.shallow.property"},
             [](ImageVersion &v) {
                 makeShallow(v);
                 v.publishingProfile.replicaCount = 2;
                 regions(v)[0].regionalReplicaCount = 3;
             });
        edit("shallow in zones", {"version.shallow.property", "version.shallow.property"},
             [](ImageVersion &v) {
                 makeShallow(v);
                 v.publishingProfile.storageAccountType = StorageAccountType::StandardZrs;
                 regions(v)[0].storageAccountType = StorageAccountType::StandardZrs;
             });
        edit("shallow of a version", {"version.shallow.property"}, [](ImageVersion &v) {
            makeShallow(v);
            v.dataDisks.clear();
            v.source =
                idSource(v.definitionId.child(QStringLiteral("versions"), QStringLiteral("0.9.0")));
        });
        edit("tags", {"tags.invalid"},
             [](ImageVersion &v) { v.tags = {{QStringLiteral("?"), {}}}; });
    }
    void profile() { checkEdit(soundVersion()); }

    void sources_data()
    {
        addEdits();
        edit("a file", {}, [](ImageVersion &v) { v.source = uriSource("file:///disk.raw"); });
        edit("none", {"version.source.missing"}, [](ImageVersion &v) { v.source = {}; });
        edit("id and address", {"version.source.several"},
             [](ImageVersion &v) { v.source.uri = QStringLiteral("file:///disk.raw"); });
        edit("data disk without", {"version.source.missing"},
             [](ImageVersion &v) { v.dataDisks[0].source = {}; });
        edit("data disk with two", {"version.source.several"},
             [](ImageVersion &v) { v.dataDisks[0].source.uri = QStringLiteral("file:///x"); });
        for (const char *type : {"virtualMachines", "images"}) {
            edit(type, {}, [type](ImageVersion &v) {
                v.source = idSource(compute(type, "whole"));
                v.dataDisks.clear();
            });
        }
        edit("a version that has data disks", {}, [](ImageVersion &v) {
            v.source =
                idSource(v.definitionId.child(QStringLiteral("versions"), QStringLiteral("0.9.0")));
            for (DataDiskImage &disk : v.dataDisks)
                disk.source = {};
        });
        edit("whole source and own ones", {"version.source.several"},
             [](ImageVersion &v) { v.source = idSource(compute("virtualMachines", "vm")); });
        edit("an encryption set", {"version.source.kind"},
             [](ImageVersion &v) { v.source = idSource(kSet); });
        edit("a definition", {"version.source.kind"},
             [](ImageVersion &v) { v.source = idSource(v.definitionId); });
        edit("data disk of an image", {"version.disk.source.kind"},
             [](ImageVersion &v) { v.dataDisks[1].source = idSource(compute("images", "i")); });
        edit("one disk twice", {"version.sources.duplicate"},
             [](ImageVersion &v) { v.dataDisks[1].source = idSource(compute("disks", "OS")); });
        edit("one disk three times", {"version.sources.duplicate"}, [](ImageVersion &v) {
            for (DataDiskImage &disk : v.dataDisks)
                disk.source = v.source;
        });
        edit("one blob twice", {"version.sources.sameBlob"}, [](ImageVersion &v) {
            v.source = uriSource("https://a.blob.core.windows.net/c/x.vhd?sig=1");
            v.dataDisks[0].source = uriSource("https://A.blob.core.windows.net/c/./x.vhd?sig=2");
        });
        edit("two files", {}, [](ImageVersion &v) {
            v.source = uriSource("file:///a%3F1.raw");
            v.dataDisks[0].source = uriSource("file:///a%3F2.raw");
        });
        edit("LUN twice", {"version.dataDisks.lunDuplicate"},
             [](ImageVersion &v) { v.dataDisks[1].lun = 0; });
        edit("LUN 64", {"version.dataDisks.lunRange"},
             [](ImageVersion &v) { v.dataDisks[1].lun = 64; });
        edit("LUN -1 twice", {"version.dataDisks.lunRange", "version.dataDisks.lunDuplicate"},
             [](ImageVersion &v) { v.dataDisks[0].lun = v.dataDisks[1].lun = -1; });
    }
    void sources() { checkEdit(soundVersion()); }

    // Every row also says that replicas are not encrypted here: last, and once.
    void encryption_data()
    {
        addEdits();
        edit("sound", {}, [](ImageVersion &) { });
        edit("not on the system disk", {"version.encryption.required"},
             [](ImageVersion &v) { regions(v)[1].encryption->osDiskEncryptionSetId = {}; });
        edit("not on LUN 0", {"version.encryption.required"},
             [](ImageVersion &v) { regions(v)[0].encryption->dataDiskImages.clear(); });
        edit("not in a region", {"version.encryption.required", "version.encryption.required"},
             [](ImageVersion &v) { regions(v)[0].encryption.reset(); });
        edit("not a set", {"version.encryption.setInvalid"}, [](ImageVersion &v) {
            regions(v)[0].encryption->osDiskEncryptionSetId = compute("disks", "d");
        });
        edit("LUN without a set", {"version.encryption.setInvalid"}, [](ImageVersion &v) {
            regions(v)[0].encryption->dataDiskImages[0].diskEncryptionSetId = {};
        });
        edit("other subscription", {"version.encryption.otherSubscription"}, [](ImageVersion &v) {
            regions(v)[1].encryption->osDiskEncryptionSetId =
                compute("diskEncryptionSets", "keys", "s2");
        });
        edit("unknown LUN", {"version.encryption.lunUnknown", "version.encryption.lunUnknown"},
             [](ImageVersion &v) {
                 for (TargetRegion &region : regions(v))
                     region.encryption->dataDiskImages[0].lun = 7;
             });
        edit("LUN twice", {"version.encryption.lunDuplicate"}, [](ImageVersion &v) {
            regions(v)[0].encryption->dataDiskImages.push_back({0, kSet});
        });
        edit("of a file", {"version.encryption.sourceUnsupported"},
             [](ImageVersion &v) { v.source = uriSource("file:///disk.raw"); });
        edit("of a machine that was not read", {}, [](ImageVersion &v) {
            v.source = idSource(compute("virtualMachines", "vm"));
            v.dataDisks.clear();
        });
    }
    void encryption()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, reasons);
        ImageVersion version = encryptedVersion();
        edit(version);
        QCOMPARE(reasonsOf(check(version, Policy(), kNow)), reasons);
    }

    void encryptedLunsOfAReadMachine()
    {
        ImageVersion version = encryptedVersion();
        QVERIFY(checkEncryptedLuns(version).empty());
        version.dataDisks.clear();
        QCOMPARE(reasonsOf(checkEncryptedLuns(version)),
                 list({"version.encryption.lunUnknown", "version.encryption.lunUnknown"}));
    }

    void requiredNamesBothRegions()
    {
        ImageVersion version = encryptedVersion();
        regions(version)[1].encryption.reset();
        const Problems problems = check(version, Policy(), kNow);
        QCOMPARE(problems[0].arguments,
                 (QStringList{QStringLiteral("osDiskImage"), kEast, kSet.toString(), kWest}));
        QCOMPARE(problems[1].arguments.front(), QStringLiteral("LUN 0"));
        QCOMPARE(problems[0].target,
                 QStringLiteral("galleryImageVersion.properties.publishingProfile."
                                "targetRegions[1].encryption"));
    }

    void changes_data()
    {
        addEdits();
        edit("nothing", {}, [](ImageVersion &) { });
        edit("what may change", {}, [](ImageVersion &v) {
            regions(v).push_back({QStringLiteral("westus"), 3, StorageAccountType::StandardZrs,
                                  true, RegionalEncryption{kSet, {{0, kSet}}}});
            regions(v)[0].regionalReplicaCount = 4;
            regions(v)[1].excludeFromLatest = true;
            v.publishingProfile.replicaCount = 2;
            v.publishingProfile.excludeFromLatest = true;
            v.publishingProfile.endOfLifeDate = kNow.addDays(9);
            v.safetyProfile = {false, true};
            v.tags = {{QStringLiteral("a"), QStringLiteral("b")}};
        });
        edit("a region less", {}, [](ImageVersion &v) { regions(v).pop_back(); });
        edit("no storage profile", {}, [](ImageVersion &v) {
            v.source = {};
            v.dataDisks.clear();
            v.osDiskCaching = HostCaching::None;
        });
        edit("no encryption named", {}, [](ImageVersion &v) {
            for (TargetRegion &region : regions(v))
                region.encryption.reset();
        });
        edit("other source", {"property.change.notAllowed"},
             [](ImageVersion &v) { v.source = idSource(compute("disks", "other")); });
        edit("other source of a data disk", {"property.change.notAllowed"},
             [](ImageVersion &v) { v.dataDisks[0].source = uriSource("file:///x"); });
        edit("other caching", {"property.change.notAllowed", "property.change.notAllowed"},
             [](ImageVersion &v) {
                 v.osDiskCaching = HostCaching::None;
                 v.dataDisks[1].hostCaching = HostCaching::ReadOnly;
             });
        edit("other storage", {"property.change.notAllowed", "property.change.notAllowed"},
             [](ImageVersion &v) {
                 v.publishingProfile.storageAccountType = StorageAccountType::PremiumLrs;
                 regions(v)[1].storageAccountType = StorageAccountType::StandardZrs;
             });
        edit("other mode", {"property.change.notAllowed"}, [](ImageVersion &v) {
            v.publishingProfile.replicationMode = ReplicationMode::Shallow;
        });
        edit("another data disk", {"version.dataDisks.changed"}, [](ImageVersion &v) {
            v.dataDisks.push_back(dataDisk(5, idSource(compute("disks", "d5"))));
        });
        edit("another LUN", {"version.dataDisks.changed"},
             [](ImageVersion &v) { v.dataDisks[0].lun = 1; });
        edit("a data disk less", {"version.dataDisks.changed"},
             [](ImageVersion &v) { v.dataDisks.pop_back(); });
        edit("a new encrypted LUN", {"version.encryption.newLun"}, [](ImageVersion &v) {
            regions(v)[1].encryption->dataDiskImages.push_back({63, kSet});
        });
        edit("an encrypted LUN less", {"property.change.notAllowed"},
             [](ImageVersion &v) { regions(v)[1].encryption->dataDiskImages.clear(); });
        edit("other sets", {"property.change.notAllowed", "property.change.notAllowed"},
             [](ImageVersion &v) {
                 const ResourceId other = compute("diskEncryptionSets", "other");
                 regions(v)[0].encryption = RegionalEncryption{other, {{0, other}}};
             });
    }
    void changes()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, reasons);
        const ImageVersion present = encryptedVersion();
        ImageVersion wanted = present;
        edit(wanted);
        const Problems problems = changesNotAllowed(present, wanted);
        QCOMPARE(reasonsOf(problems), reasons);
        for (const Fault &fault : problems)
            QVERIFY2(fault.target.startsWith(QStringLiteral("galleryImageVersion.properties.")),
                     qPrintable(fault.target));
    }

    void whatIsLeftOutIsKept()
    {
        ImageVersion present = encryptedVersion();
        regions(present)[1].storageAccountType = StorageAccountType::PremiumLrs;
        present.osDiskCaching = HostCaching::ReadOnly;
        ImageVersion wanted = present;
        wanted.source = {};
        wanted.dataDisks.clear();
        wanted.osDiskCaching = HostCaching::ReadWrite;
        regions(wanted) = {{kEast, 5, {}, {}, {}},
                           {kWest, {}, {}, {}, {}},
                           {QStringLiteral("westus"), {}, {}, {}, {}}};
        keepAbsent(wanted, present);
        QVERIFY(wanted.source == present.source);
        QVERIFY(wanted.dataDisks == present.dataDisks);
        QVERIFY(wanted.osDiskCaching == HostCaching::ReadOnly);
        QVERIFY(regions(wanted)[0].storageAccountType == StorageAccountType::PremiumLrs);
        QCOMPARE(*regions(wanted)[0].regionalReplicaCount, 5);
        QVERIFY(regions(wanted)[1].encryption == regions(present)[0].encryption);
        QVERIFY(!regions(wanted)[2].encryption);
        QVERIFY(changesNotAllowed(present, wanted).empty());
    }

private:
    void checkEdit(ImageVersion version)
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, reasons);
        edit(version);
        QCOMPARE(reasonsOf(check(version, Policy(), kNow)), reasons);
    }
};

QTEST_GUILESS_MAIN(TestVersionRules)
#include "tst_versionrules.moc"
