// Random requests, most of them wrong in one way or another: what a question promises is what
// the request does, and a request that is refused leaves no trace.
#include "core/catalog/catalog.h"
#include "core/catalog/query.h"
#include "core/service/regionservice.h"
#include "core/service/workspace.h"
#include "tests/support/randomrequests.h"
#include "tests/support/tempcatalog.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int kDefaultRequests = 1'500;

QString makeDisk(const QString &path, char letter)
{
    QByteArray bytes(1 << 20, '\0');
    bytes.replace(4096, 512, QByteArray(512, letter));
    bytes[510] = '\x55';
    bytes[511] = '\xaa';
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a disk image");
    return path;
}

}  // namespace

class TestRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAQuestionPromisesIsDone()
    {
        bool isNumber = false;
        const int given = qEnvironmentVariableIntValue("VITRINE_REQUESTS", &isNumber);
        const int count = isNumber ? given : kDefaultRequests;
        const quint32 seed = qEnvironmentVariableIsSet("VITRINE_SEED")
            ? qEnvironmentVariable("VITRINE_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        qInfo("%d requests, seed %u", count, seed);

        QTemporaryDir folder;
        // A fault may say what time it is: the clock stands still between question and request.
        ManualClock clock;
        Workspace::Options options;
        options.clock = &clock;
        auto opened = Workspace::open(folder.filePath(QStringLiteral("catalog.sqlite")), options);
        QVERIFY(opened);
        Workspace &workspace = **opened;
        const Caller caller = testCaller(QStringLiteral("tester"));
        for (const char16_t *name : {u"westeurope", u"eastus"})
            QVERIFY(workspace.regions().create(caller, QString::fromUtf16(name),
                                               folder.filePath(QString::fromUtf16(name))));
        const auto nextRequest =
            randomRequests(workspace, seed,
                           {makeDisk(folder.filePath(QStringLiteral("a.raw")), 'a'),
                            makeDisk(folder.filePath(QStringLiteral("b.raw")), 'b'),
                            folder.filePath(QStringLiteral("missing.raw"))});
        int accepted = 0;
        for (int i = 0; i < count; ++i) {
            const Request request = nextRequest();
            Change question(caller);
            question.validateOnly = true;
            const QStringList before = traces(workspace.catalog());
            const Answer promised = request(question);
            QCOMPARE(traces(workspace.catalog()), before);
            const Answer done = request(Change(caller));
            if (done != promised)
                qWarning("request %d of seed %u", i, seed);
            QCOMPARE(done.problems, promised.problems);
            QCOMPARE(done.resource, promised.resource);
            if (!done.problems.isEmpty())
                QCOMPARE(traces(workspace.catalog()), before);
            else
                ++accepted;
        }
        qInfo("%d accepted, %d refused; %lld shallow versions", accepted, count - accepted,
              shallowVersions(workspace.catalog()));
        // Requests that never succeed, or always do, would prove nothing.
        QVERIFY(accepted > count / 20 && accepted < count * 19 / 20);
        checkWhole(workspace.catalog());
    }

private:
    // Everything a request could leave behind in the catalogue.
    static QStringList traces(Catalog &catalog)
    {
        auto view = Transaction::read(catalog);
        if (!view)
            return {QStringLiteral("unreadable")};
        Query query = view->query(
            "SELECT (SELECT count(*) FROM audit), (SELECT count(*) FROM resource_groups), "
            "(SELECT count(*) || '/' || total(revision) FROM galleries), "
            "(SELECT count(*) || '/' || total(revision) FROM image_definitions), "
            "(SELECT count(*) || '/' || total(revision) FROM image_versions), "
            "(SELECT count(*) FROM jobs), (SELECT count(*) FROM job_regions), "
            "(SELECT count(*) FROM replicas)");
        if (!query.run() || !query.next())
            return {QStringLiteral("unreadable")};
        QStringList list;
        for (int column = 0; column < 8; ++column)
            list << query.text(column);
        return list;
    }

    // How many there have been, deleted ones included.
    static qint64 shallowVersions(Catalog &catalog)
    {
        auto view = Transaction::read(catalog);
        if (!view)
            return -1;
        Query query = view->query("SELECT count(*) FROM audit WHERE before IS NULL "
                                  "AND after LIKE '%\"replicationMode\":\"Shallow\"%'");
        return query.run() && query.next() ? query.number(0) : -1;
    }

    static void checkWhole(Catalog &catalog)
    {
        auto view = Transaction::read(catalog);
        QVERIFY(view);
        Query integrity = view->query("PRAGMA integrity_check");
        QVERIFY(integrity.run() && integrity.next());
        QCOMPARE(integrity.text(0), QStringLiteral("ok"));
        Query keys = view->query("PRAGMA foreign_key_check");
        QVERIFY(keys.run());
        QVERIFY(!keys.next());
        // A version has a definition, a definition a gallery, and an open job its version.
        Query orphans =
            view->query("SELECT count(*) FROM jobs WHERE state = 'Queued' AND version_uid NOT IN "
                        "(SELECT uid FROM image_versions)");
        QVERIFY(orphans.run() && orphans.next());
        QCOMPARE(orphans.number(0), 0);
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tests/support/testcaller.h"

#include "tst_requests.moc"
