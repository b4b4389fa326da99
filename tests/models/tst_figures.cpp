// Tables of figures: what people read, and what files get.
#include "models/figures/costfigures.h"
#include "models/figures/figuretablemodel.h"
#include "models/figures/pricemodel.h"
#include "models/words.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

class TestFigures final : public QObject {
    Q_OBJECT

private:
    static CostReport report()
    {
        CostReport report;
        report.currency = QStringLiteral("EUR");
        report.grouping = CostGrouping::Region;
        CostLine line;
        line.key = QStringLiteral("westeurope");
        line.versions = 2;
        line.replicas = 6;
        line.billedBytes = std::uint64_t{60} << 30;
        line.storedBytes = std::uint64_t{20} << 30;
        line.billed = Money{3'000'000};
        report.lines = {line};
        report.total = line;
        report.total.key.clear();
        return report;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void filesGetPlainNumbersAndStableNames()
    {
        QLocale::setDefault(QLocale(QLocale::French));
        const FigureTable table = CostFigures::report(report());
        const QByteArrayList lines = table.csv().split('\n');
        QCOMPARE(lines.at(0),
                 QByteArray("key,versions,replicas,billedBytes,storedBytes,egressBytes,"
                            "billedPerMonth,egressOnce\r"));
        QCOMPARE(lines.at(1), QByteArray("westeurope,2,6,64424509440,21474836480,0,3,0\r"));
        const QJsonArray rows = QJsonDocument::fromJson(table.json()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().value(QStringLiteral("billedPerMonth")).toDouble(), 3.0);
        QCOMPARE(rows.at(1).toObject().value(QStringLiteral("key")).toString(),
                 QStringLiteral("total"));
        QLocale::setDefault(QLocale::c());
    }

    void aLimitIsNamedFromEightyPercentOn()
    {
        const QString west = QStringLiteral("westeurope");
        const Usage below{UsageKind::Galleries, west, 79, 100};
        QVERIFY(CostFigures::nearLimits({below}).isEmpty());
        const QStringList near = CostFigures::nearLimits(
            {{UsageKind::Galleries, west, 80, 100}, below, {UsageKind::ImageVersions, west, 9, 9}});
        QCOMPARE(near.size(), 2);
        // The fullest first.
        QVERIFY(near[0].contains(QStringLiteral("in West Europe, 9 of 9 (")));
        QVERIFY(near[1].contains(QStringLiteral("in West Europe, 80 of 100 (")));
    }

    void aRegionSaysHowItStands()
    {
        RegionCoverage region{.region = QStringLiteral("westeurope")};
        QCOMPARE(CostFigures::sentence(region), QStringLiteral("West Europe: unused"));
        region.complete = 3;
        region.failed = 1;
        region.storedBytes = 1 << 20;
        const FigureTable table = CostFigures::coverage({region});
        QVERIFY(table.rows.front().hint.contains(QStringLiteral("1 failed")));
        QCOMPARE(table.csv().split('\n').at(1),
                 QByteArray("westeurope,failed,3,0,0,1,0,1048576\r"));
        QCOMPARE(table.rows.front().state, static_cast<int>(RegionState::Failed));
    }

    void pricesAreChangedWhereTheyStand()
    {
        PriceModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString west = QStringLiteral("westeurope");
        const Price general{{}, PriceItem::StandardLrs, Money{50'000}, false};
        model.setPrices(PriceTable(QStringLiteral("CAD"), {general}), {west});
        QCOMPARE(model.headerData(1, Qt::Vertical).toString(), QStringLiteral("West Europe"));
        const QModelIndex cell = model.index(1, 0);
        QCOMPARE(cell.data().toString(), QStringLiteral("0.05 (general)"));
        QVERIFY(!cell.data(PriceModel::IsOwnRole).toBool());
        QSignalSpy refused(&model, &PriceModel::refused);
        QVERIFY(!model.setData(cell, QStringLiteral("cheap"), Qt::EditRole));
        QCOMPARE(refused.size(), 1);
        QVERIFY(model.changes().empty());
        QVERIFY(model.setData(cell, QStringLiteral("0,0184"), Qt::EditRole));
        QCOMPARE(cell.data().toString(), QStringLiteral("0.0184"));
        QVERIFY(model.setData(model.index(0, 0), QString(), Qt::EditRole));
        const std::vector<PriceChange> changes = model.changes();
        QCOMPARE(changes.size(), std::size_t{2});
        QCOMPARE(changes.front().region, west);
        QCOMPARE(changes.front().perGib->micros, qint64{18'400});
        QVERIFY(changes.back().region.isEmpty() && !changes.back().perGib);
        // Examples count in their own currency alone.
        QCOMPARE(model.index(0, 0).data().toString(), Words::dash());
        model.setCurrency(examplePrices().currency);
        QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("example")));
        QVERIFY(model.setData(cell, QString(), Qt::EditRole));
        QCOMPARE(model.changes().size(), std::size_t{1});
    }

    void textsThatASpreadsheetWouldRunAreDefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QStringLiteral("web") << QByteArray("web");
        QTest::newRow("formula") << QStringLiteral("=1+2") << QByteArray("'=1+2");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("minus") << QStringLiteral("-cmd") << QByteArray("'-cmd");
        QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quotes") << QStringLiteral("a \"b\"") << QByteArray("\"a \"\"b\"\"\"");
        QTest::newRow("line") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    }
    void textsThatASpreadsheetWouldRunAreDefused()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, field);
        const FigureTable table{{{QStringLiteral("k"), {}}}, {{.cells = {textCell(text)}}}};
        QCOMPARE(table.csv(), "k\r\n" + field + "\r\n");
    }

    void whatIsNotKnownIsNoZero()
    {
        const FigureTable table{{{QStringLiteral("k"), {}}}, {{.cells = {{QStringLiteral("–")}}}}};
        QCOMPARE(table.csv(), QByteArray("k\r\n\r\n"));
        QVERIFY(QJsonDocument::fromJson(table.json())
                    .array()
                    .at(0)
                    .toObject()
                    .value(QStringLiteral("k"))
                    .isNull());
    }

    void smallAmountsKeepTheirDigits()
    {
        QCOMPARE(CostFigures::money(Money{12'400'000}, QStringLiteral("EUR")),
                 QStringLiteral("12.40 EUR"));
        QCOMPARE(CostFigures::money(Money{18'400}, QStringLiteral("EUR")),
                 QStringLiteral("0.0184 EUR"));
        QCOMPARE(CostFigures::money(Money{}, QStringLiteral("EUR")), QStringLiteral("0.00 EUR"));
    }

    void anEstimateSaysWhatItLeavesOut()
    {
        CostEstimate estimate;
        estimate.currency = QStringLiteral("EUR");
        CostEstimate::Region priced;
        priced.name = QStringLiteral("westeurope");
        priced.replicas = 2;
        priced.storedBytes = std::uint64_t{20} << 30;
        priced.storage = Money{1'000'000};
        CostEstimate::Region unpriced;
        unpriced.name = QStringLiteral("eastus");
        unpriced.replicas = 1;
        unpriced.storedBytes = std::uint64_t{10} << 30;
        unpriced.egressBytes = std::uint64_t{10} << 30;
        estimate.regions = {priced, unpriced};
        const QStringList lines = CostFigures::estimate(estimate);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).contains(QStringLiteral("30")));
        QVERIFY(lines.at(1).contains(QStringLiteral("10")));
        QVERIFY(lines.at(2).contains(QStringLiteral("East US")));
        estimate.isExact = false;
        QVERIFY(CostFigures::estimate(estimate).front() != lines.front());
    }

    void aTableShowsItsCells()
    {
        FigureTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(CostFigures::report(report()));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("2"));
        QCOMPARE(model.index(0, 1).data(FigureTableModel::ValueRole).toInt(), 2);
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(!model.index(0, 0).data(Qt::TextAlignmentRole).isValid());
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Replicas"));
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
