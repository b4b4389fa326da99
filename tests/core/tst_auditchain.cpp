#include "core/catalog/auditrows.h"
#include "core/catalog/auditseal.h"
#include "core/catalog/query.h"
#include "core/catalog/scoped.h"
#include "core/keys/filekeyring.h"
#include "tests/support/tempcatalog.h"

#include <QFileInfo>
#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::TempCatalog;

namespace {

const QString kText = QStringLiteral("text");

/// A catalogue with a ring of keys beside it, as programs have it.
class SealedCatalog {
public:
    SealedCatalog() { open(true); }

    /// Opens it as another start of the program would; the ring of keys is where it was, or not.
    void open(bool hasKeys)
    {
        catalog.open();
        catalog->setKeyRing(std::make_shared<FileKeyRing>(FileKeyRing::Setting{
            catalog.folder()
            + (hasKeys ? QStringLiteral("/keys") : QStringLiteral("/elsewhere"))}));
    }
    Result<> note(int rows = 1)
    {
        return inWrite(*catalog, Caller::program(), [rows](Transaction &t) -> Result<> {
            for (int i = 0; i < rows; ++i) {
                if (auto put = audit(t, Caller::program(), kText, QStringLiteral("/a"), {}, {});
                    !put)
                    return put;
            }
            return {};
        });
    }
    AuditCheck check()
    {
        auto view = Transaction::read(*catalog);
        return *checkAudit(*view);
    }
    /// Does what somebody does who has the file and everything in it.
    Result<> forge(const QByteArray &sql)
    {
        return inWrite(*catalog, Caller::program(), [&](Transaction &t) -> Result<> {
            for (const QByteArray &one : sql.split(';')) {
                if (auto ran = t.query(one.constData()).run(); !ran)
                    return ran;
            }
            return {};
        });
    }

    TempCatalog catalog;
};

}  // namespace

class TstAuditChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChainShowsWhatWasChanged_data();
    void theChainShowsWhatWasChanged();
    void aHeadThatWasKeptProvesTheLog();
    void theSealShowsWhatTheChainDoesNot_data();
    void theSealShowsWhatTheChainDoesNot();
    void theSealMovesOnWithEveryRow();
    void withoutItsKeyNothingIsProved();
    void rowsWrittenWithoutTheKeyStayUnproved();
    void whoMayNotSetThePolicyMayNotSeal();
};

void TstAuditChain::theChainShowsWhatWasChanged_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("broken");
    QTest::addColumn<bool>("truncated");
    const auto row = [](const char *name, const char *sql, qint64 broken, bool truncated) {
        QTest::addRow("%s", name) << QByteArray(sql) << broken << truncated;
    };
    row("nothing", "SELECT 1", 0, false);
    row("who", "UPDATE audit SET caller = 'eve' WHERE sequence = 3", 3, false);
    row("what", "UPDATE audit SET action = 'x' WHERE sequence = 3", 3, false);
    row("when", "UPDATE audit SET at = at + 1 WHERE sequence = 4", 4, false);
    row("state", "UPDATE audit SET after = '{}' WHERE sequence = 2", 2, false);
    row("outcome", "UPDATE audit SET outcome = 'Denied' WHERE sequence = 2", 2, false);
    row("tenant", "UPDATE audit SET tenant_id = 'x' WHERE sequence = 2", 2, false);
    row("digest", "UPDATE audit SET digest = '' WHERE sequence = 2", 2, false);
    row("taken out", "DELETE FROM audit WHERE sequence = 3", 4, false);
    row("cut off", "DELETE FROM audit WHERE sequence > 3", 0, true);
    row("emptied", "DELETE FROM audit", 0, true);
    row("swapped",
        "UPDATE audit SET sequence = CASE sequence WHEN 3 THEN -4 WHEN 4 THEN -3 ELSE sequence END",
        3, false);
    row("made up",
        "INSERT INTO audit (at, caller, action, resource_id) VALUES (1, 'eve', 'x', 'y')", 6, true);
}

void TstAuditChain::theChainShowsWhatWasChanged()
{
    QFETCH(const QByteArray, sql);
    const TempCatalog catalog;
    QVERIFY(inWrite(*catalog, Caller::program(), [&](Transaction &t) -> Result<> {
        for (int i = 0; i < 5; ++i) {
            if (auto written = audit(t, Caller::program(), kText, QStringLiteral("/a"),
                                     QByteArray::number(i), "{\"x\":1}");
                !written)
                return written;
        }
        return {};
    }));
    QVERIFY(inWrite(*catalog, Caller::program(), [&](Transaction &t) -> Result<> {
        for (const char *trigger :
             {"DROP TRIGGER audit_is_never_changed", "DROP TRIGGER audit_is_never_deleted"}) {
            if (auto dropped = t.query(trigger).run(); !dropped)
                return dropped;
        }
        if (auto ran = t.query(sql.constData()).run(); !ran)
            return ran;
        return t.query("UPDATE audit SET sequence = -sequence WHERE sequence < 0").run();
    }));
    auto view = Transaction::read(*catalog);
    const auto check = checkAudit(*view);
    QVERIFY(check);
    QTEST(check->firstBroken, "broken");
    QTEST(check->isTruncated, "truncated");
}

void TstAuditChain::aHeadThatWasKeptProvesTheLog()
{
    const TempCatalog catalog;
    const auto note = [&catalog] {
        return inWrite(*catalog, Caller::program(), [](Transaction &t) {
            return audit(t, Caller::program(), kText, QStringLiteral("/a"), {}, {});
        });
    };
    const auto check = [&catalog](const QString &expected) {
        auto view = Transaction::read(*catalog);
        return *checkAudit(*view, expected);
    };
    QVERIFY(note());
    const QString head = check({}).head;
    QVERIFY(note());
    QVERIFY(check(head).isIntact());
    QVERIFY(!check(QString(head).replace(0, 1, QStringLiteral("x"))).isIntact());
}

void TstAuditChain::theSealShowsWhatTheChainDoesNot_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isIntact");
    const auto row = [](const char *name, const char *sql, bool isIntact) {
        QTest::addRow("%s", name) << QByteArray(sql) << isIntact;
    };
    row("nothing", "SELECT 1", true);
    // The head is set back as well: the chain alone is whole.
    row("cut off",
        "DROP TRIGGER audit_is_never_deleted;"
        "DELETE FROM audit WHERE sequence > 3;"
        "UPDATE meta SET value = (SELECT '3 ' || digest FROM audit WHERE sequence = 3) "
        "WHERE key = 'auditHead'",
        false);
    row("emptied",
        "DROP TRIGGER audit_is_never_deleted;"
        "DELETE FROM audit;DELETE FROM meta WHERE key = 'auditHead'",
        false);
    row("unsealed", "DELETE FROM meta WHERE key = 'auditSeal'", false);
    row("cut off and unsealed",
        "DROP TRIGGER audit_is_never_deleted;"
        "DELETE FROM audit WHERE sequence > 3;"
        "UPDATE meta SET value = (SELECT '3 ' || digest FROM audit WHERE sequence = 3) "
        "WHERE key = 'auditHead';DELETE FROM meta WHERE key = 'auditSeal'",
        false);
    row("sealed by guess",
        "DROP TRIGGER audit_is_never_deleted;"
        "DELETE FROM audit WHERE sequence > 3;"
        "UPDATE meta SET value = (SELECT '3 ' || digest FROM audit WHERE sequence = 3) "
        "WHERE key = 'auditHead';"
        "UPDATE meta SET value = (SELECT '3 ' || digest || ' ' || digest FROM audit "
        "WHERE sequence = 3) WHERE key = 'auditSeal'",
        false);
}

void TstAuditChain::theSealShowsWhatTheChainDoesNot()
{
    QFETCH(const QByteArray, sql);
    SealedCatalog log;
    QVERIFY(log.note(5));
    QVERIFY(sealAudit(*log.catalog, Caller::program()));
    QVERIFY(log.check().isSealed);
    QVERIFY(log.forge(sql));
    QTEST(log.check().isIntact(), "isIntact");
    // Who goes on working does not hide it.
    QVERIFY(log.note());
    QTEST(log.check().isIntact(), "isIntact");
}

void TstAuditChain::theSealMovesOnWithEveryRow()
{
    SealedCatalog log;
    QVERIFY(log.note());
    QVERIFY(!log.check().isSealed);
    QVERIFY(log.check().isIntact());
    QVERIFY(sealAudit(*log.catalog, Caller::program()));
    log.open(true);
    QVERIFY(log.note(3));
    const AuditCheck check = log.check();
    QVERIFY(check.isSealed && check.isIntact());
    QCOMPARE(check.rows, qint64{5});
    QCOMPARE(check.unproved, qint64{0});
}

void TstAuditChain::withoutItsKeyNothingIsProved()
{
    SealedCatalog log;
    QVERIFY(log.note(2));
    QVERIFY(sealAudit(*log.catalog, Caller::program()));
    log.open(false);
    const AuditCheck check = log.check();
    QCOMPARE(check.firstBroken, qint64{0});
    QCOMPARE(check.unproved, check.rows);
    QCOMPARE(check.unprovedWhy->reason, QStringLiteral("encryption.key.missing"));
    QVERIFY(!check.isIntact());
}

void TstAuditChain::rowsWrittenWithoutTheKeyStayUnproved()
{
    SealedCatalog log;
    QVERIFY(sealAudit(*log.catalog, Caller::program()));
    log.open(false);
    QVERIFY(log.note(2));
    log.open(true);
    QVERIFY(log.note());
    QCOMPARE(log.check().unproved, qint64{3});
    QCOMPARE(log.check().firstBroken, qint64{0});
    QVERIFY(!log.check().isIntact());
    // Until somebody vouches for them.
    QVERIFY(sealAudit(*log.catalog, Caller::program()));
    QVERIFY(log.check().isIntact());
}

void TstAuditChain::whoMayNotSetThePolicyMayNotSeal()
{
    SealedCatalog log;
    const Caller stranger{QStringLiteral("mallory@nowhere")};
    const auto done = sealAudit(*log.catalog, stranger);
    QVERIFY(!done);
    QCOMPARE(done.error().reason, QStringLiteral("access.denied"));
    QVERIFY(!log.check().isSealed);
    QVERIFY(!QFileInfo::exists(log.catalog.folder() + QStringLiteral("/keys")));
}

QTEST_GUILESS_MAIN(TstAuditChain)
#include "tst_auditchain.moc"
