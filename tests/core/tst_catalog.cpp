#include "core/catalog/catalog.h"
#include "core/catalog/migration.h"
#include "core/catalog/query.h"
#include "core/catalog/scoped.h"
#include "tests/support/tempcatalog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QProcess>
#include <QTest>

#include <latch>
#include <thread>

using namespace vitrine;
using vitrine::test::TempCatalog;

namespace {

Result<> addNote(Transaction &transaction, const QString &note)
{
    return audit(transaction, {QStringLiteral("test")}, QStringLiteral("note"), note, {}, {});
}

Result<qint64> countNotes(Transaction &transaction)
{
    Query query = transaction.query("SELECT count(*) FROM audit");
    if (auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    return query.next() ? query.number(0) : -1;
}

Result<> runSql(Catalog &catalog, const char *sql)
{
    return inWrite(catalog, Caller::program(),
                   [sql](Transaction &t) { return t.query(sql).run(); });
}

// What the second process of a test does: open, write, report by exit code.
int writeNotes(const QString &path, int count)
{
    const auto catalog = Catalog::open(path);
    if (!catalog) {
        qCritical().noquote() << catalog.error().reason << catalog.error().systemText;
        return 2;
    }
    for (int i = 0; i < count; ++i) {
        const auto written = inWrite(**catalog, Caller::program(), [](Transaction &t) {
            return addNote(t, QStringLiteral("child"));
        });
        if (!written)
            return 3;
    }
    return 0;
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace

class TestCatalog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewCatalogueHasAnIdentityAndASubscription()
    {
        TempCatalog catalog;
        const Uid uid = catalog->uid();
        const Digest key = catalog->manifestKey();
        QVERIFY(!uid.isNull());
        QVERIFY(!key.isNull());
        const auto subscription = inRead(*catalog, defaultSubscription);
        QVERIFY(subscription);
        QCOMPARE(subscription->displayName, QStringLiteral("Default"));
        QCOMPARE(subscription->id.size(), 36);
        catalog.open();
        QVERIFY(catalog->uid() == uid);
        QVERIFY(catalog->manifestKey() == key);
        QVERIFY(TempCatalog()->uid() != uid);
    }

    void onlyTheOwnerMayReadANewCatalogue()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a/b/catalog.sqlite"));
        const auto catalog = Catalog::open(path);
        QVERIFY(catalog);
        QVERIFY(runSql(**catalog, "INSERT INTO meta (key, value) VALUES ('x', 'y')"));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        for (const QString &name :
             {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm"),
              dir.filePath(QStringLiteral("a")), dir.filePath(QStringLiteral("a/b"))}) {
            QVERIFY2(QFileInfo::exists(name), qPrintable(name));
            QVERIFY2(!(QFileInfo(name).permissions() & others), qPrintable(name));
        }
    }

    void theSettingsAreThoseOfDurability()
    {
        TempCatalog catalog;
        auto transaction = Transaction::read(*catalog);
        QVERIFY(transaction);
        const auto pragma = [&transaction](const char *sql) {
            Query query = transaction->query(sql);
            return query.run() && query.next() ? query.text(0) : QString();
        };
        QCOMPARE(pragma("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(pragma("PRAGMA synchronous"), QStringLiteral("2"));
        QCOMPARE(pragma("PRAGMA foreign_keys"), QStringLiteral("1"));
        QCOMPARE(pragma("PRAGMA busy_timeout"), QStringLiteral("10000"));
        QCOMPARE(pragma("PRAGMA user_version"), QString::number(kSchemaVersion));
    }

    void whatIsNotCommittedLeavesNoTrace()
    {
        TempCatalog catalog;
        {
            auto transaction = Transaction::write(*catalog);
            QVERIFY(transaction);
            QVERIFY(addNote(*transaction, QStringLiteral("lost")));
            QCOMPARE(*countNotes(*transaction), 1);
        }
        const auto failed = inWrite(*catalog, Caller::program(), [](Transaction &t) -> Result<> {
            if (auto added = addNote(t, QStringLiteral("lost")); !added)
                return added;
            return std::unexpected(Fault::of(QStringLiteral("program.defect")));
        });
        QVERIFY(!failed);
        QCOMPARE(*inRead(*catalog, countNotes), 0);
        QVERIFY(inWrite(*catalog, Caller::program(),
                        [](Transaction &t) { return addNote(t, QStringLiteral("kept")); }));
        QCOMPARE(*inRead(*catalog, countNotes), 1);
    }

    void aReadSnapshotDoesNotMove()
    {
        TempCatalog catalog;
        auto reading = Transaction::read(*catalog);
        QVERIFY(reading);
        QCOMPARE(*countNotes(*reading), 0);
        bool written = false;
        std::jthread([&] {
            written = inWrite(*catalog, Caller::program(), [](Transaction &t) {
                          return addNote(t, QStringLiteral("x"));
                      }).has_value();
        }).join();
        QVERIFY(written);
        QCOMPARE(*countNotes(*reading), 0);
        QVERIFY(reading->commit());
        QCOMPARE(*inRead(*catalog, countNotes), 1);
    }

    void threadsWriteSideBySide()
    {
        TempCatalog catalog;
        constexpr int kThreads = 4;
        constexpr int kNotes = 25;
        std::atomic<int> failures = 0;
        {
            std::latch start(kThreads);
            std::vector<std::jthread> threads;
            for (int i = 0; i < kThreads; ++i) {
                threads.emplace_back([&] {
                    start.arrive_and_wait();
                    for (int n = 0; n < kNotes; ++n) {
                        if (!inWrite(*catalog, Caller::program(), [](Transaction &t) {
                                return addNote(t, QStringLiteral("x"));
                            }))
                            ++failures;
                    }
                });
            }
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(*inRead(*catalog, countNotes), kThreads * kNotes);
        // Every connection but this thread's is closed: the journal can be merged away.
        catalog.close();
        QVERIFY(!QFileInfo::exists(catalog.path() + QStringLiteral("-wal")));
    }

    void aWriterThatHoldsOnMakesOthersBusy()
    {
        TempCatalog catalog;
        {
            // Ten seconds are too long for a test; the setting is the thread's connection's.
            auto transaction = Transaction::read(*catalog);
            QVERIFY(transaction->query("PRAGMA busy_timeout = 50").run());
        }
        std::latch held(1);
        std::latch release(1);
        std::jthread writer([&] {
            auto transaction = Transaction::write(*catalog);
            held.count_down();
            release.wait();
        });
        held.wait();
        const auto refused = Transaction::write(*catalog);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("catalog.busy"));
        QCOMPARE(refused.error().arguments.value(0), catalog->path());
        // Readers are never kept waiting.
        QVERIFY(inRead(*catalog, countNotes));
        release.count_down();
        writer.join();
        QVERIFY(Transaction::write(*catalog));
    }

    void aNewerSchemaIsRefused()
    {
        TempCatalog catalog;
        QVERIFY(runSql(*catalog, "PRAGMA user_version = 99"));
        catalog.close();
        const auto opened = Catalog::open(catalog.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, QStringLiteral("catalog.tooNew"));
        QCOMPARE(
            opened.error().arguments,
            (QStringList{catalog.path(), QStringLiteral("99"), QString::number(kSchemaVersion)}));
    }

    void aFileThatIsNoDatabaseIsRefused()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("catalog.sqlite"));
        const QByteArray text(20'000, 'x');
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto opened = Catalog::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, QStringLiteral("catalog.corrupt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

    void aDatabaseOfAnotherProgramIsRefused()
    {
        TempCatalog catalog;
        QVERIFY(runSql(*catalog, "PRAGMA application_id = 1"));
        catalog.close();
        const auto opened = Catalog::open(catalog.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, QStringLiteral("catalog.corrupt"));
    }

    void damageIsFoundWhenOpening()
    {
        TempCatalog catalog;
        QVERIFY(inWrite(*catalog, Caller::program(), [](Transaction &t) -> Result<> {
            for (int i = 0; i < 2000; ++i) {
                if (auto added = addNote(t, QString(100, u'n')); !added)
                    return added;
            }
            return {};
        }));
        catalog.close();
        const qint64 size = QFileInfo(catalog.path()).size();
        QVERIFY(size > 200'000);
        overwrite(catalog.path(), size / 2, QByteArray(8192, '\xa5'));
        const auto opened = Catalog::open(catalog.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, QStringLiteral("catalog.corrupt"));
    }

    void aLargeCatalogueIsCheckedOnceADay()
    {
        TempCatalog catalog;
        QVERIFY(inWrite(*catalog, Caller::program(), [](Transaction &t) -> Result<> {
            for (int i = 0; i < 40; ++i) {
                if (auto added = addNote(t, QString(1 << 20, u'n')); !added)
                    return added;
            }
            return {};
        }));
        catalog.open();  // checks and remembers
        catalog.close();
        overwrite(catalog.path(), QFileInfo(catalog.path()).size() / 2, QByteArray(4096, '\xa5'));
        catalog.open();
        catalog.close();
        catalog.clock().advance(std::chrono::hours(25));
        const auto opened = Catalog::open(catalog.path(), catalog.clock());
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, QStringLiteral("catalog.corrupt"));
    }

    void aCutFileIsDamaged()
    {
        TempCatalog catalog;
        catalog.close();
        QVERIFY(QFile::resize(catalog.path(), QFileInfo(catalog.path()).size() / 2));
        const auto opened = Catalog::open(catalog.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, QStringLiteral("catalog.corrupt"));
    }

    void placesThatCannotHoldACatalogueAreNamed()
    {
        QTemporaryDir dir;
        QCOMPARE(Catalog::open(dir.path()).error().reason, QStringLiteral("io.failed"));
        QFile file(dir.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto opened = Catalog::open(dir.filePath(QStringLiteral("file/catalog.sqlite")));
        QCOMPARE(opened.error().reason, QStringLiteral("io.notFound"));
    }

    void theAuditLogIsNeverChanged()
    {
        TempCatalog catalog;
        QVERIFY(inWrite(*catalog, Caller::program(), [&](Transaction &t) {
            return audit(t, catalog.caller(), QStringLiteral("galleries/write"),
                         QStringLiteral("/id"), {}, "{\"a\":1}");
        }));
        QVERIFY(!runSql(*catalog, "UPDATE audit SET caller = 'mallory'"));
        QVERIFY(!runSql(*catalog, "DELETE FROM audit"));
        auto transaction = Transaction::read(*catalog);
        Query query =
            transaction->query("SELECT at, caller, action, resource_id, before, after FROM audit");
        QVERIFY(query.run());
        QVERIFY(query.next());
        QCOMPARE(query.date(0), catalog.clock().now());
        QCOMPARE(query.text(1), catalog.caller().name);
        QCOMPARE(query.text(2), QStringLiteral("galleries/write"));
        QCOMPARE(query.text(3), QStringLiteral("/id"));
        QVERIFY(query.value(4).isNull());
        QCOMPARE(query.bytes(5), QByteArray("{\"a\":1}"));
        QVERIFY(!query.next());
    }

    void brokenStatementsAreFaults()
    {
        TempCatalog catalog;
        QCOMPARE(runSql(*catalog, "SELECT nothing FROM nowhere").error().reason,
                 QStringLiteral("catalog.failed"));
        QCOMPARE(
            runSql(*catalog, "INSERT INTO meta (key, value) VALUES ('uid', 'x')").error().reason,
            QStringLiteral("catalog.duplicate"));
        QCOMPARE(
            runSql(*catalog, "INSERT INTO meta (key, value) VALUES ('y', NULL)").error().reason,
            QStringLiteral("catalog.failed"));
    }

    void aFullDiskIsNamed()
    {
        TempCatalog catalog;
        auto transaction = Transaction::write(*catalog);
        QVERIFY(transaction);
        QVERIFY(transaction->query("PRAGMA max_page_count = 1").run());
        Result<> added;
        for (int i = 0; added && i < 10'000; ++i)
            added = addNote(*transaction, QString(1000, u'n'));
        QVERIFY(!added);
        QCOMPARE(added.error().reason, QStringLiteral("io.noSpace"));
    }

    // The last one: ThreadSanitizer allows no new threads once QProcess has forked.
    void processesOpenANewCatalogueAtOnce()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("new/catalog.sqlite"));
        constexpr int kProcesses = 4;
        constexpr int kNotes = 10;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < kProcesses; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            processes.back()->start(
                QCoreApplication::applicationFilePath(),
                {QStringLiteral("--write-notes"), path, QString::number(kNotes)});
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(60'000));
            QCOMPARE(process->exitCode(), 0);
        }
        const auto catalog = Catalog::open(path);
        QVERIFY(catalog);
        QCOMPARE(*inRead(**catalog, countNotes), kProcesses * kNotes);
        const auto subscriptions = inRead(**catalog, [](Transaction &t) -> Result<qint64> {
            Query query = t.query("SELECT count(*) FROM subscriptions");
            if (auto ran = query.run(); !ran)
                return std::unexpected(ran.error());
            return query.next() ? query.number(0) : -1;
        });
        QCOMPARE(*subscriptions, 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write-notes")
        return writeNotes(arguments.value(2), arguments.value(3).toInt());
    TestCatalog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_catalog.moc"
