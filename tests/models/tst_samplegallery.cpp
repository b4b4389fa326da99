#include "core/disk/diskinspector.h"
#include "models/samplegallery.h"
#include "tests/support/tempworkspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vitrine;

class TestSampleGallery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDiskIsAProperVhd()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("disk.vhd"));
        QVERIFY(SampleGallery::writeDisk(path));
        const auto inspection = inspectDisk(path);
        QVERIFY(inspection);
        QCOMPARE(inspection->format, QStringLiteral("vhd"));
        QCOMPARE(inspection->virtualSizeBytes, std::uint64_t{64} << 20);
        QVERIFY(inspection->partitionTable == PartitionTable::Mbr);
    }
    void theSameDiskEveryTime()
    {
        const QTemporaryDir folder;
        QByteArray content[2];
        for (int i = 0; i < 2; ++i) {
            QFile file(folder.filePath(QString::number(i)));
            QVERIFY(SampleGallery::writeDisk(file.fileName()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            content[i] = file.read(qint64{64} << 20);  // the footer holds a random id
        }
        QVERIFY(content[0] == content[1]);
        QVERIFY(content[0].count('\0') < content[0].size());
    }
    void publishesAndGoesAwayAgain()
    {
        test::TempWorkspace workspace;
        QVERIFY(workspace.isOpen());
        SampleGallery sample(*workspace);
        QVERIFY(!sample.exists());
        const auto publication = sample.create(test::TempWorkspace::caller());
        if (!publication)
            QFAIL(faultJson(publication.error()).constData());
        QVERIFY(sample.exists());
        QVERIFY(workspace->replication().start(publication->job));
        workspace->replication().wait(publication->job);
        const auto version = workspace->versions().version(publication->version.id());
        QVERIFY(version);
        QVERIFY(version->provisioningState == ProvisioningState::Succeeded);
        QCOMPARE(workspace->regions().regions()->size(), std::size_t{3});
        // The job lets go of the version a moment after it is over.
        QTRY_VERIFY(sample.remove(test::TempWorkspace::caller()));
        QVERIFY(!sample.exists());
        QCOMPARE(workspace->regions().regions()->size(), std::size_t{1});
        QVERIFY(!QFile::exists(workspace.filePath(QStringLiteral("sample-data"))));
    }
};

QTEST_GUILESS_MAIN(TestSampleGallery)
#include "tst_samplegallery.moc"
