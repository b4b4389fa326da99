#include "tests/support/modelworld.h"
#include "tests/support/tempcatalog.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

class TstAccessModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePolicyAgreesWithTheModel_data();
    void thePolicyAgreesWithTheModel();
};

void TstAccessModel::thePolicyAgreesWithTheModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("%u", seed) << seed;
}

void TstAccessModel::thePolicyAgreesWithTheModel()
{
    QFETCH(const quint32, seed);
    constexpr int kSteps = 700;
    const TempCatalog catalog;
    auto transaction = Transaction::write(*catalog, Caller::program());
    QVERIFY(transaction);
    ModelWorld world(*transaction, seed);
    for (int step = 0; step < kSteps; ++step) {
        world.change();
        for (int question = 0; question < 3; ++question) {
            const QString difference = world.ask();
            QVERIFY2(
                difference.isEmpty(),
                qPrintable(
                    QStringLiteral("seed %1, step %2: %3").arg(seed).arg(step).arg(difference)));
        }
    }
}

QTEST_GUILESS_MAIN(TstAccessModel)
#include "tst_accessmodel.moc"
