#include "core/service/galleryservice.h"
#include "core/service/sourceservice.h"
#include "tests/support/diskimages.h"
#include "tests/support/tempcatalog.h"

#include <QFile>
#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::TempCatalog;

namespace {

template <typename Value>
QStringList reasonsOf(const Result<Value> &result)
{
    QStringList reasons;
    if (!result) {
        for (const Fault &part : result.error().flattened())
            reasons << part.reason;
    }
    return reasons;
}

/// A catalogue with the group "Images" and disk files beside it.
class Depot {
public:
    Depot()
        : sources(*catalog)
    {
        const Policy policy;
        GalleryService galleries(*catalog, policy);
        if (!galleries.createGroup(
                catalog.caller(), {{}, QStringLiteral("Images"), QStringLiteral("westeurope"), {}}))
            qFatal("the fixture cannot be made");
        // One partition of type 0x83 from sector 2048: an MBR disk, so generation 1.
        const QByteArray disk =
            test::with(test::zeros(4 << 20), 0, test::mbrSector({{0x83, 2048, 4096}}));
        write(QStringLiteral("disk.raw"), disk);
        write(QStringLiteral("disk.vhd"), test::fixedVhd(disk));
        write(QStringLiteral("blank.raw"), test::zeros(1 << 20));
    }

    Source draft(const QString &name, SourceKind kind = SourceKind::Disk) const
    {
        Source source;
        source.kind = kind;
        source.resourceGroup = QStringLiteral("images");
        source.name = name;
        source.path = path(QStringLiteral("disk.raw"));
        return source;
    }
    QString path(const QString &file) const { return catalog.folder() + u'/' + file; }

    TempCatalog catalog;
    SourceService sources;

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the disk cannot be written");
    }
};

}  // namespace

class TestSourceService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDiskTellsWhatItIs()
    {
        Depot depot;
        const auto source =
            depot.sources.create(depot.catalog.caller(), depot.draft(QStringLiteral("web")));
        QVERIFY(source);
        QCOMPARE(source->format, QStringLiteral("raw"));
        QCOMPARE(source->diskSizeBytes, std::uint64_t{4} << 20);
        QVERIFY(source->hyperVGeneration == HyperVGeneration::V1);
        QVERIFY(source->osType == OsType::Linux);
        QCOMPARE(source->location, QStringLiteral("westeurope"));
        QCOMPARE(source->resourceGroup, QStringLiteral("Images"));
        QCOMPARE(source->timeCreated, depot.catalog.clock().now());
        QVERIFY(source->id().isType(kDiskType));
        const auto found = depot.sources.source(source->id());
        QVERIFY(found);
        QVERIFY(found->uid == source->uid);

        Source vhd = depot.draft(QStringLiteral("vhd"));
        vhd.path = depot.path(QStringLiteral("disk.vhd"));
        vhd.hyperVGeneration = HyperVGeneration::V2;
        const auto second = depot.sources.create(depot.catalog.caller(), vhd);
        QVERIFY(second);
        QCOMPARE(second->format, QStringLiteral("vhd"));
        QCOMPARE(second->diskSizeBytes, std::uint64_t{4} << 20);
        // What a person says beats what was detected.
        QVERIFY(second->hyperVGeneration == HyperVGeneration::V2);
    }

    void theSameRequestAgainIsWhatIsThere()
    {
        Depot depot;
        const Source draft = depot.draft(QStringLiteral("web"));
        const auto first = depot.sources.create(depot.catalog.caller(), draft);
        // The file need not be there any more for the request to be the same.
        QVERIFY(QFile::remove(draft.path));
        const auto again = depot.sources.create(depot.catalog.caller(), draft);
        QVERIFY(again);
        QVERIFY(again->uid == first->uid);
        Source other = draft;
        other.path = depot.path(QStringLiteral("disk.vhd"));
        other.hyperVGeneration = HyperVGeneration::V2;
        other.location = QStringLiteral("eastus");
        QCOMPARE(reasonsOf(depot.sources.create(depot.catalog.caller(), other)),
                 (QStringList{QStringLiteral("resource.otherLocation"),
                              QStringLiteral("property.change.notAllowed"),
                              QStringLiteral("property.change.notAllowed")}));
    }

    void problemsComeAllAtOnce()
    {
        Depot depot;
        Source wrong = depot.draft(QStringLiteral("a/b"));
        wrong.resourceGroup = QStringLiteral("none");
        wrong.location = QStringLiteral("Atlantis");
        wrong.path = depot.path(QStringLiteral("absent.raw"));
        QCOMPARE(
            reasonsOf(depot.sources.create(depot.catalog.caller(), wrong)),
            (QStringList{QStringLiteral("source.name.invalid"), QStringLiteral("group.notFound"),
                         QStringLiteral("region.unknown"), QStringLiteral("io.notFound")}));
        QVERIFY(depot.sources.sources()->empty());
    }

    void aManagedImageKnowsItsSystem()
    {
        Depot depot;
        Source image = depot.draft(QStringLiteral("img"), SourceKind::ManagedImage);
        image.path = depot.path(QStringLiteral("blank.raw"));
        QCOMPARE(reasonsOf(depot.sources.create(depot.catalog.caller(), image)),
                 QStringList{QStringLiteral("source.osType.missing")});
        image.osType = OsType::Linux;
        const auto made = depot.sources.create(depot.catalog.caller(), image);
        QVERIFY(made);
        QVERIFY(made->osState == OsState::Generalized);
    }

    void namesAndIdsAreResolved()
    {
        Depot depot;
        const auto disk =
            depot.sources.create(depot.catalog.caller(), depot.draft(QStringLiteral("web")));
        const auto snapshot = depot.sources.create(
            depot.catalog.caller(), depot.draft(QStringLiteral("web"), SourceKind::Snapshot));
        QVERIFY(disk && snapshot);
        const QString group = QStringLiteral("Images");
        const std::vector both{SourceKind::Disk, SourceKind::Snapshot};
        QVERIFY(depot.sources.resolve(QStringLiteral("WEB"), group, both)->uid == disk->uid);
        QVERIFY(depot.sources.resolve(QStringLiteral("web"), group, {SourceKind::Snapshot})->uid
                == snapshot->uid);
        QVERIFY(depot.sources.resolve(snapshot->id().toString(), {}, both)->uid == snapshot->uid);
        QCOMPARE(
            reasonsOf(depot.sources.resolve(disk->id().toString(), {}, {SourceKind::ManagedImage})),
            QStringList{QStringLiteral("source.kind.notAllowed")});
        QCOMPARE(reasonsOf(depot.sources.resolve(QStringLiteral("none"), group, both)),
                 QStringList{QStringLiteral("source.notFound")});
        QCOMPARE(reasonsOf(depot.sources.resolve(QStringLiteral("/none"), group, both)),
                 QStringList{QStringLiteral("resourceId.invalid")});
        QCOMPARE(depot.sources.sources(SourceKind::Snapshot)->size(), std::size_t{1});
        QCOMPARE(depot.sources.sources({}, group)->size(), std::size_t{2});
    }

    void removingForgetsTheRowAndKeepsTheFile()
    {
        Depot depot;
        const auto disk =
            depot.sources.create(depot.catalog.caller(), depot.draft(QStringLiteral("web")));
        QVERIFY(depot.sources.remove(depot.catalog.caller(), disk->id()));
        QVERIFY(QFile::exists(disk->path));
        QCOMPARE(reasonsOf(depot.sources.source(disk->id())),
                 QStringList{QStringLiteral("resource.notFound")});
        QCOMPARE(reasonsOf(depot.sources.remove(depot.catalog.caller(), disk->id())),
                 QStringList{QStringLiteral("resource.notFound")});
    }
};

QTEST_GUILESS_MAIN(TestSourceService)
#include "tst_sourceservice.moc"
