#include "core/catalog/accountrows.h"
#include "core/catalog/query.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "tests/support/tempcatalog.h"

#include <QFile>
#include <QObject>
#include <QSqlDatabase>
#include <QTest>

using namespace vitrine;

namespace {

const QString kSubscription = QStringLiteral("11111111-2222-3333-4444-555555555555");
const QString kTenant = QStringLiteral("66666666-7777-8888-9999-aaaaaaaaaaaa");
const QString kGallery = QString(32, u'1');
const QString kDefinition = QString(32, u'2');
const QString kRegion = QString(32, u'3');

// Rows as the release with schema 1 wrote them.
const QStringList kRows{
    QStringLiteral("INSERT INTO meta VALUES ('uid', '0123456789abcdef0123456789abcdef'), "
                   "('manifestKey', '%1')")
        .arg(QString(64, u'a')),
    QStringLiteral("INSERT INTO subscriptions VALUES ('%1', 'Default', '%2')")
        .arg(kSubscription, kTenant),
    QStringLiteral("INSERT INTO resource_groups VALUES ('%1', 'Images', 'images', 'westeurope', "
                   "'{\"a\":\"b\"}')")
        .arg(kSubscription),
    QStringLiteral("INSERT INTO regions VALUES ('%1', 'westeurope', 'West Europe', '/w', 0)")
        .arg(kRegion),
    QStringLiteral("INSERT INTO sources VALUES ('44444444444444444444444444444444', 'Disk', '%1', "
                   "'Images', 'images', 'Web', 'web', 'westeurope', '/d.raw', 'raw', 512, 'Linux', "
                   "'', 'V2', 1795262400000, '{}')")
        .arg(kSubscription),
    QStringLiteral(
        "INSERT INTO galleries VALUES ('%1', '%2', 'Images', 'images', 'Linux', 'linux', "
        "'westeurope', 'for servers', 'Succeeded', '{}')")
        .arg(kGallery, kSubscription),
    QStringLiteral("INSERT INTO image_definitions VALUES ('%1', '%2', 'Debian', 'debian', "
                   "'westeurope', 'Linux', 'Generalized', 'V2', 'Contoso', 'os', 'twelve', "
                   "'contoso', 'os', 'twelve', 'text', 1893456000000, 'Succeeded', '{}')")
        .arg(kDefinition, kGallery),
    // Lies behind the other one by its id, before it by its name.
    QStringLiteral("INSERT INTO image_definitions VALUES ('%1', '%2', 'Alma', 'alma', "
                   "'eastus', 'Linux', 'Generalized', 'V2', 'Contoso', 'os', 'nine', "
                   "'contoso', 'os', 'nine', '', NULL, 'Succeeded', '{}')")
        .arg(QString(32, u'9'), kGallery),
};

QString version(int number, bool isExcluded, const QString &regionExclusion)
{
    return QStringLiteral("INSERT INTO image_versions VALUES ('%1', '%2', 1, 0, %3, 'westeurope', "
                          "'Succeeded', %4, 1795262400000, NULL, 1024, 512, '%5', "
                          "'{\"targetRegions\":[{\"name\":\"westeurope\","
                          "\"regionalReplicaCount\":2%6}],\"replicaCount\":1,"
                          "\"storageAccountType\":\"Standard_LRS\",\"excludeFromLatest\":%7,"
                          "\"sourceId\":\"\",\"sourceUri\":\"file:///disk.raw\","
                          "\"publishedDate\":\"2026-11-21T12:00:00.000Z\"}', '{\"k\":\"v\"}')")
        .arg(number, 32, 10, QLatin1Char('0'))
        .arg(kDefinition)
        .arg(number)
        .arg(isExcluded ? 1 : 0)
        .arg(QString(64, u'c'), regionExclusion,
             isExcluded ? QStringLiteral("true") : QStringLiteral("false"));
}

const QString kReplica =
    QStringLiteral("INSERT INTO replicas VALUES ('%1', '%2', 2, '%3', 100, 1795262400000)")
        .arg(1, 32, 10, QLatin1Char('0'))
        .arg(kRegion, QString(64, u'd'));

// A file of schema 1 with something of everything in it.
void makeOldCatalogue(const QString &path)
{
    QFile script(QStringLiteral(":/vitrine/migrations/0001.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    QStringList statements =
        QString::fromUtf8(script.readAll()).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    statements += kRows;
    statements << version(1, false, {})
               << version(2, true, QStringLiteral(",\"excludeFromLatest\":false"))
               << version(3, true, QStringLiteral(",\"excludeFromLatest\":true"))
               << version(4, true, {}) << kReplica;
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
    database.setDatabaseName(path);
    QVERIFY(database.open());
    for (const QString &statement : std::as_const(statements)) {
        const auto ran = Query(database, statement.toUtf8().constData()).run();
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().systemText));
    }
}

}  // namespace

class TestMigration final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("old.sqlite"));
        {
            makeOldCatalogue(m_path);
            if (QTest::currentTestFailed())
                return;
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        auto opened = Catalog::open(m_path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().systemText));
        m_catalog = std::move(*opened);
        auto transaction = Transaction::read(*m_catalog);
        QVERIFY(transaction);
        m_transaction = std::make_unique<Transaction>(std::move(*transaction));
    }
    void cleanupTestCase()
    {
        m_transaction.reset();
        m_catalog.reset();
    }

    void theFileIsSound()
    {
        Query check = t().query("PRAGMA integrity_check");
        QVERIFY(check.run() && check.next());
        QCOMPARE(check.text(0), QStringLiteral("ok"));
        Query keys = t().query("PRAGMA foreign_key_check");
        QVERIFY(keys.run());
        QVERIFY(!keys.next());
        QCOMPARE(m_catalog->uid().toString(), QStringLiteral("0123456789abcdef0123456789abcdef"));
    }

    void tenantAndSubscriptionAreTheOldOnes()
    {
        const auto all = tenants(t());
        QCOMPARE(all->size(), std::size_t{1});
        QCOMPARE(all->front().id, kTenant);
        QCOMPARE(all->front().displayName, QStringLiteral("Default"));
        const auto subscription = defaultSubscription(t());
        QVERIFY(subscription);
        QCOMPARE(subscription->id, kSubscription);
        QCOMPARE(subscription->tenantId, kTenant);
        QCOMPARE(subscription->displayName, QStringLiteral("Default"));
    }

    void groupsRegionsAndSourcesAreFoundAgain()
    {
        const auto group =
            findGroup(t(), ResourceId::group(kSubscription, QStringLiteral("images")));
        QVERIFY(group && *group);
        QCOMPARE((*group)->tags.value(QStringLiteral("a")), QStringLiteral("b"));
        const auto region = findRegion(t(), QStringLiteral("West Europe"));
        QVERIFY(region && *region);
        QVERIFY(!(*region)->hasZones());
        QCOMPARE((*region)->path, QStringLiteral("/w"));
        const auto source =
            findSource(t(),
                       ResourceId::compute(kSubscription, QStringLiteral("Images"),
                                           QStringLiteral("disks"), QStringLiteral("Web")));
        QVERIFY(source && *source);
        QVERIFY((*source)->sku == DiskSku::StandardLrs);
        QVERIFY((*source)->hyperVGeneration == HyperVGeneration::V2);
        QVERIFY((*source)->dataDisks.empty());
    }

    void galleriesAndDefinitionsAreFoundAgain()
    {
        const auto gallery = findGallery(t(), galleryId());
        QVERIFY(gallery && *gallery);
        QCOMPARE((*gallery)->description, QStringLiteral("for servers"));
        QVERIFY((*gallery)->softDeletePolicy == SoftDeletePolicy());
        QCOMPARE((*gallery)->revision, 1);
        const auto definition = findDefinition(t(), definitionId());
        QVERIFY(definition && *definition);
        QCOMPARE((*definition)->revision, 1);
        QVERIFY((*definition)->architecture == Architecture::X64);
        QVERIFY((*definition)->endOfLifeDate.isValid());
        QCOMPARE(*definitionCountIn(t(), kSubscription, QStringLiteral("westeurope")), 1);
        const auto page = definitionPage(t(), (*gallery)->uid, {}, 5);
        QCOMPARE(page->size(), std::size_t{2});
        QCOMPARE(page->front().name, QStringLiteral("Alma"));
        QCOMPARE(*definitionCount(t(), (*gallery)->uid), 2);
        QCOMPARE(searchDefinitions(t(), QStringLiteral("al"), 5)->size(), std::size_t{1});
        QCOMPARE(searchDefinitions(t(), QStringLiteral("ebi"), 5)->size(), std::size_t{1});
        QCOMPARE(searchDefinitions(t(), QStringLiteral("elev"), 5)->size(), std::size_t{0});
        QCOMPARE(searchDefinitions(t(), QStringLiteral("TWELV"), 5)->size(), std::size_t{1});
        QCOMPARE(searchGalleries(t(), QStringLiteral("inux"), 5)->size(), std::size_t{1});
    }

    void versionsAndReplicasAreFoundAgain()
    {
        const auto page = versionPage(t(), Uid::parse(kDefinition), {}, 10);
        QVERIFY(page);
        QCOMPARE(page->size(), std::size_t{4});
        const ImageVersion &first = page->back();
        QCOMPARE(first.number.toString(), QStringLiteral("1.0.1"));
        QCOMPARE(first.revision, 1);
        QCOMPARE(first.publishingProfile.publishedDate.toMSecsSinceEpoch(), 1'795'262'400'000);
        QVERIFY(!first.publishingProfile.endOfLifeDate.isValid());
        QVERIFY(!first.isSoftDeleted());
        QCOMPARE(first.source.uri, QStringLiteral("file:///disk.raw"));
        QCOMPARE(first.publishingProfile.targetRegions.front().regionalReplicaCount, 2);
        QVERIFY(first.publishingProfile.replicationMode == ReplicationMode::Full);
        QVERIFY(first.safetyProfile == SafetyProfile());
        QCOMPARE(first.osDiskSizeBytes, std::uint64_t{1024});
        QCOMPARE(first.tags.value(QStringLiteral("k")), QStringLiteral("v"));
        QCOMPARE(*versionCountIn(t(), kSubscription, QStringLiteral("westeurope")), 4);
        const auto stored = replicas(t(), first.uid);
        QCOMPARE(stored->size(), std::size_t{1});
        QCOMPARE(stored->front().zone, 0);
        QCOMPARE(stored->front().number, 2);
        QCOMPARE(stored->front().storedBytes, std::uint64_t{100});
    }

    void latestStillKnowsWhatIsExcluded()
    {
        const Uid definition = Uid::parse(kDefinition);
        const QDateTime now = m_catalog->clock().now();
        const auto latest = latestVersionRow(t(), definition, {}, now);
        QVERIFY(latest && *latest);
        QCOMPARE((*latest)->number.patch, 1);
        // 1.0.2 is excluded, but not in its region; 1.0.3 and 1.0.4 are excluded everywhere.
        Query query = t().query("SELECT patch FROM image_versions WHERE never_latest = 1 "
                                "ORDER BY patch");
        QVERIFY(query.run() && query.next());
        QCOMPARE(query.number(0), 3);
        QVERIFY(query.next());
        QCOMPARE(query.number(0), 4);
        QVERIFY(!query.next());
    }

private:
    Transaction &t() { return *m_transaction; }
    static ResourceId galleryId()
    {
        return ResourceId::compute(kSubscription, QStringLiteral("Images"),
                                   QStringLiteral("galleries"), QStringLiteral("Linux"));
    }
    static ResourceId definitionId()
    {
        return galleryId().child(QStringLiteral("images"), QStringLiteral("Debian"));
    }

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Transaction> m_transaction;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
