#include "tests/cli/programrun.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

// What an administrator writes before, and after, versions are published.
class TestVitrinectlCosts : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;

    Json answer(const QString &line) const
    {
        return m_program.run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts)).json();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem =
            m_program.setUp(m_program.makeRawDisk(QStringLiteral("os.raw"), 4, 1));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void theSeedsExampleIsEstimated()
    {
        const Json told =
            answer(QStringLiteral("cost estimate --occupied 10GiB 0 --replica-count 2 "
                                  "--target-regions westeurope eastus southcentralus"));
        constexpr std::uint64_t kGib = std::uint64_t{1} << 30;
        QCOMPARE(told.value("replicas", 0), 6);
        QCOMPARE(told.value("storedBytes", std::uint64_t{0}), 60 * kGib);
        QCOMPARE(told.value("egressBytes", std::uint64_t{0}), 20 * kGib);
        QCOMPARE(m_program.refused(lineWords("cost estimate --occupied ten --target-regions a")),
                 QStringList(QStringLiteral("argument.invalidValue")));
    }

    void anEstimateOfAFileIsWhatIsBilled()
    {
        const QString regions = QStringLiteral("westeurope=2 eastus=1");
        const Json told = answer(QStringLiteral("cost estimate --source %1 --target-regions %2")
                                     .arg(m_program.path(QStringLiteral("os.raw")), regions));
        const ProgramResult made = m_program.runVersion(
            QStringLiteral("create"), QStringLiteral("1.0.0"),
            QStringList{QStringLiteral("--os-snapshot"), QStringLiteral("disk"),
                        QStringLiteral("--target-regions")}
                + regions.split(u' '));
        QVERIFY2(made.code == 0, qPrintable(made.errors));
        const Json shown = answer(QStringLiteral("cost show -g rg -r gal"));
        QVERIFY(told.value("storedBytes", 0) > 0);
        QCOMPARE(shown["total"].value("billedBytes", 0), told.value("storedBytes", 1));
        QCOMPARE(shown["total"].value("egressBytes", 0), told.value("egressBytes", 1));
        QCOMPARE(shown["total"].value("billedPerMonth", ""), told.value("storagePerMonth", "none"));
        const Json months = answer(QStringLiteral("cost forecast --months 2 --past 1"));
        QCOMPARE(months["months"].size(), std::size_t{3});
    }

    void replicasAreAdvised()
    {
        QCOMPARE(answer(QStringLiteral("advice replicas --machines 120")).value("replicas", 0), 6);
        QCOMPARE(answer(QStringLiteral("advice replicas --scale-sets 5")).value("replicas", 0), 5);
        QVERIFY(answer(QStringLiteral("advice list")).is_array());
    }

    void limitsAreShownWithAWarning()
    {
        QCOMPARE(m_program.runAll({lineWords("policy set -n maximumGalleries --value 1")}),
                 QString());
        const ProgramResult result = m_program.run(lineWords("usage list -l westeurope"));
        const Json galleries = result.json().at(0);
        QCOMPARE(galleries["name"].value("value", ""), std::string("Galleries"));
        QCOMPARE(galleries.value("currentValue", 0), 1);
        QCOMPARE(galleries.value("limit", 0), 1);
        QVERIFY(galleries.value("isNearLimit", false));
        QVERIFY(result.errors.contains(QStringLiteral("100 %")));
    }

    void pricesAreSetAndReset()
    {
        const Json prices = answer(QStringLiteral(
            "price set --currency CAD --region eastus --item Standard_LRS --price 0.25"));
        QCOMPARE(prices.size(), std::size_t{1});
        QCOMPARE(prices[0].value("perGib", ""), std::string("0.25"));
        QCOMPARE(prices[0].value("currency", ""), std::string("CAD"));
        QVERIFY(answer(QStringLiteral("price reset")).size() > 1);
    }

    void whatIsSimulatedIsApplied()
    {
        QCOMPARE(m_program.runAll(
                     {lineWords("retention rule create -g rg -r gal -n last "
                                "--keep-last 1"),
                      lineWords("sig image-version create -g rg -r gal -i deb -e "
                                "2.0.0 --os-snapshot disk --target-regions westeurope eastus")}),
                 QString());
        const Json held = answer(QStringLiteral("retention simulate"));
        QCOMPARE(held.value("goes", 1), 0);
        QCOMPARE(m_program.refused(lineWords("retention apply --permanent")),
                 QStringList(QStringLiteral("argument.missing")));
        const Json done = answer(QStringLiteral("retention apply --permanent --yes"));
        QCOMPARE(done.value("goes", 0), 1);
        const Json left = answer(QStringLiteral("sig image-version list -g rg -r gal -i deb"));
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left[0].value("name", ""), std::string("2.0.0"));
        QCOMPARE(answer(QStringLiteral("retention rule list")).size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlCosts)
#include "tst_vitrinectlcosts.moc"
