#include "core/catalog/auditrows.h"
#include "core/catalog/query.h"
#include "core/catalog/scoped.h"
#include "tests/support/tempcatalog.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::TempCatalog;

namespace {

const QString kText = QStringLiteral("text");

}  // namespace

class TstAuditChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChainShowsWhatWasChanged_data();
    void theChainShowsWhatWasChanged();
    void aHeadThatWasKeptProvesTheLog();
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

QTEST_GUILESS_MAIN(TstAuditChain)
#include "tst_auditchain.moc"
