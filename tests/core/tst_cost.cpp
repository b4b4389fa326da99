// Prices, estimates, limits and advice as values: the figures of the seed documents.
#include "core/cost/advice.h"
#include "core/cost/costjson.h"
#include "core/cost/replicaadvice.h"
#include "core/cost/timeline.h"
#include "core/cost/usage.h"

#include <QObject>
#include <QTest>
#include <nlohmann/json.hpp>

#include <limits>

using namespace vitrine;

namespace {

constexpr std::uint64_t kGib = std::uint64_t{1} << 30;
const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");
const QString kSouth = QStringLiteral("southcentralus");

Money money(const char16_t *text)
{
    return parseMoney(text).value();
}

PriceTable prices()
{
    return {QStringLiteral("CAD"),
            {{{}, PriceItem::StandardLrs, money(u"0.05")},
             {kEast, PriceItem::StandardLrs, money(u"0.04")},
             {{}, PriceItem::Egress, money(u"0.02")}}};
}

// Three regions with two replicas each.
CostDemand seedDemand()
{
    CostDemand demand{kWest, 10 * kGib, {}};
    for (const QString &region : {kWest, kEast, kSouth})
        demand.regions.push_back({region, 2});
    return demand;
}

QDateTime day(int year, int month, int dayOfMonth)
{
    return {QDate(year, month, dayOfMonth), QTime(0, 0), Qt::UTC};
}

ImageVersion versionIn(const QStringList &regions)
{
    ImageVersion version;
    version.location = regions.first();
    version.publishingProfile.replicaCount = 2;
    for (const QString &region : regions)
        version.publishingProfile.targetRegions.push_back({region, {}, {}, {}, {}});
    return version;
}

QStringList codesOf(const std::vector<Advice> &list)
{
    QStringList codes;
    for (const Advice &advice : list)
        codes << advice.code;
    return codes;
}

}  // namespace

class TestCost final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSeedsExampleStoresSixTimesTenGib()
    {
        const CostEstimate estimate = estimateCost(seedDemand(), prices());
        QCOMPARE(estimate.replicas(), 6);
        QCOMPARE(estimate.storedBytes(), 60 * kGib);
        QCOMPARE(estimate.egressBytes(), 20 * kGib);
        for (const CostEstimate::Region &region : estimate.regions) {
            QCOMPARE(region.storedBytes, 20 * kGib);
            QCOMPARE(region.egressBytes, region.name == kWest ? 0 : 10 * kGib);
        }
        QCOMPARE(toString(estimate.storage()), QStringLiteral("2.80"));
        QCOMPARE(toString(estimate.egress()), QStringLiteral("0.40"));
        QVERIFY(estimate.unpriced().isEmpty() && !estimate.hasExamplePrices);
    }

    void whatIsThereAlreadyIsNotCopiedAgain()
    {
        CostDemand demand = seedDemand();
        demand.regions[1].replicasBefore = 1;
        demand.regions[2].replicas = 0;
        demand.regions[2].replicasBefore = 2;
        const CostEstimate estimate = estimateCost(demand, prices());
        QCOMPARE(estimate.egressBytes(), std::uint64_t{0});
        QCOMPARE(estimate.storedBytes(), 40 * kGib);
        QCOMPARE(estimate.storedBytesBefore(), 30 * kGib);
    }

    void aShallowVersionStoresNothing()
    {
        ImageVersion version = versionIn({kWest, kEast});
        QCOMPARE(demandOf(version, kGib).occupiedBytes, kGib);
        version.publishingProfile.replicationMode = ReplicationMode::Shallow;
        QCOMPARE(estimateCost(demandOf(version, kGib), prices()).storedBytes(), std::uint64_t{0});
    }

    void aMissingPriceIsToldAndNotZero()
    {
        CostDemand demand = seedDemand();
        demand.regions[0].storageAccountType = StorageAccountType::PremiumLrs;
        const CostEstimate estimate = estimateCost(demand, prices());
        QCOMPARE(estimate.unpriced(), QStringList(kWest));
        QVERIFY(!estimate.regions[0].storage);
        QVERIFY(estimate.regions[1].storage);
    }

    void hugeFiguresDoNotWrap()
    {
        CostDemand demand = seedDemand();
        demand.occupiedBytes = std::numeric_limits<std::uint64_t>::max() / 2;
        const CostEstimate estimate = estimateCost(demand, prices());
        QCOMPARE(estimate.storedBytes(), std::numeric_limits<std::uint64_t>::max());
        QVERIFY(estimate.storage() > Money{});
    }

    void money_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("cents") << QStringLiteral("0.05") << QStringLiteral("0.05");
        QTest::newRow("comma") << QStringLiteral("1,5") << QStringLiteral("1.50");
        QTest::newRow("whole") << QStringLiteral("12") << QStringLiteral("12.00");
        QTest::newRow("finest") << QStringLiteral("0.000001") << QStringLiteral("0.000001");
        QTest::newRow("greatest") << QStringLiteral("1000000") << QStringLiteral("1000000.00");
        for (const char *bad : {"", "-1", "1.", ".5", "1.2.3", "0.0000001", "1000001", "1e3", "x",
                                "99999999999999999999"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    }
    void money()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        const auto amount = parseMoney(typed);
        QCOMPARE(amount ? toString(*amount) : QString(), shown);
    }

    void aPriceIsThatOfTheGib()
    {
        QCOMPARE(priceOf(kGib / 2, ::money(u"0.05")).micros, ::money(u"0.025").micros);
        QCOMPARE(priceOf(0, kGreatestPrice).micros, qint64{0});
        QCOMPARE(priceOf(std::numeric_limits<std::uint64_t>::max(), kGreatestPrice).micros,
                 std::numeric_limits<qint64>::max());
        QCOMPARE(shareOf(::money(u"10"), 1, 3).micros, ::money(u"3.333333").micros);
        Money most{std::numeric_limits<qint64>::max()};
        QCOMPARE((most += ::money(u"1")).micros, std::numeric_limits<qint64>::max());
    }

    void ownPricesComeBeforeExamples()
    {
        QVERIFY(!examplePrices().prices.empty());
        const QString currency = examplePrices().currency;
        QVERIFY(checkCurrency(currency));
        const PriceTable plain({}, {});
        QCOMPARE(plain.currency(), currency);
        for (const PriceItem item : {PriceItem::StandardLrs, PriceItem::StandardZrs,
                                     PriceItem::PremiumLrs, PriceItem::Egress})
            QVERIFY(plain.find(QStringLiteral("anywhere"), item)->isExample);
        const PriceTable own(currency, {{{}, PriceItem::StandardLrs, ::money(u"1")}});
        QCOMPARE(own.find(kWest, PriceItem::StandardLrs)->perGib.micros, ::money(u"1").micros);
        // A general price of one's own beats a region's example, which is not listed either.
        QVERIFY(!own.find(QStringLiteral("brazilsouth"), PriceItem::StandardLrs)->isExample);
        for (const Price &price : own.prices())
            QVERIFY(price.isExample == (price.item != PriceItem::StandardLrs));
        QVERIFY(!PriceTable(QStringLiteral("XXX"), {}).find(kWest, PriceItem::Egress));
    }

    void aCurrencyIsThreeCapitals()
    {
        for (const char16_t *bad : {u"", u"eur", u"EURO", u"E1R", u"€"})
            QVERIFY(!checkCurrency(QString::fromUtf16(bad)));
    }

    void replicasAreOneForTwentyMachinesAndForEachScaleSet()
    {
        const Policy policy;
        QCOMPARE(adviseReplicas({120, {}}, policy).needed(), 6);
        QCOMPARE(adviseReplicas({121, {}}, policy).needed(), 7);
        QCOMPARE(adviseReplicas({0, std::vector<int>(5, 600)}, policy).needed(), 5);
        QCOMPARE(adviseReplicas({0, {601}}, policy).needed(), 2);
        QCOMPARE(adviseReplicas({20, {600}}, policy).needed(), 2);
        QCOMPARE(adviseReplicas({}, policy).needed(), 1);
        QCOMPARE(adviseReplicas({120, {}}, policy).withReserve(), 7);
        const ReplicaAdvice many = adviseReplicas({1'000, {}}, policy);
        QVERIFY(many.exceedsLimit());
        QCOMPARE(many.needed(), 50);
        QCOMPARE(many.withReserve(), 50);
        QCOMPARE(adviseReplicas({200, {}}, policy).withReserve(), policy.maximumReplicas);
    }

    void aWarningIsDueFromEightyPercentOn()
    {
        const Policy policy;
        const qint64 limit = limitOf(UsageKind::Galleries, policy);
        QCOMPARE(limit, qint64{100});
        QVERIFY(!(Usage{UsageKind::Galleries, kWest, 79, limit}).isNearLimit());
        const Usage near{UsageKind::Galleries, kWest, 80, limit};
        QVERIFY(near.isNearLimit() && !near.isAtLimit());
        QVERIFY((Usage{UsageKind::Galleries, kWest, 100, limit}).isAtLimit());
        QCOMPARE((Usage{UsageKind::Galleries, kWest, 150, limit}).permille(), 1'500);
        QCOMPARE(limitOf(UsageKind::ImageDefinitions, policy), qint64{1'000});
        QCOMPARE(limitOf(UsageKind::ImageVersions, policy), qint64{10'000});
        QCOMPARE(limitOf(UsageKind::ReplicasPerVersion, policy), qint64{10});
        QCOMPARE(limitOf(UsageKind::DataDiskBytes, policy), qint64{1} << 40);
        QVERIFY((Usage{UsageKind::DataDiskBytes, kWest, qint64{1} << 62, 1}).isNearLimit());
        QCOMPARE(toJson(near)["name"]["value"].get<std::string>(), std::string("Galleries"));
    }

    void aMonthCostsForTheDaysAVersionWasThere()
    {
        // June has 30 days; ten of them are over.
        CostTimeline timeline(day(2026, 6, 11), 3);
        CostLife life{day(2026, 5, 17), day(2026, 6, 6), {}, kGib, ::money(u"31"), ::money(u"1")};
        timeline.add(life);
        const auto &months = timeline.months();
        QCOMPARE(months.size(), std::size_t{3});
        QCOMPARE(months[0].month, QDate(2026, 4, 1));
        QCOMPARE(months[0].storage.micros, qint64{0});
        QCOMPARE(months[1].storage.micros, ::money(u"15").micros);
        QCOMPARE(months[1].egress.micros, ::money(u"1").micros);
        QCOMPARE(months[1].billedBytes, kGib);
        QCOMPARE(months[1].publishedBytes, kGib);
        QCOMPARE(months[2].storage.micros, ::money(u"5.166667").micros);
        QCOMPARE(months[2].billedBytes, std::uint64_t{0});
        QCOMPARE(months[2].versions, 0);
    }

    void aForecastGrowsByWhatCameBeforeAndEndsLives()
    {
        const QDateTime now = day(2026, 6, 11);
        CostTimeline timeline(now, 3);
        CostForecast forecast(now, 2);
        // 2 GiB in April, none in May: one a month. The first of them ends with July.
        for (const QDateTime &end : {day(2026, 8, 1), QDateTime()}) {
            const CostLife life{day(2026, 4, 10), {}, end, kGib, ::money(u"1"), ::money(u"0.5")};
            timeline.add(life);
            forecast.add(life);
        }
        const auto months = forecast.months(timeline.months());
        QCOMPARE(months.size(), std::size_t{2});
        QVERIFY(months[0].isForecast);
        QCOMPARE(months[0].month, QDate(2026, 7, 1));
        QCOMPARE(months[0].storage.micros, ::money(u"2.5").micros);
        QCOMPARE(months[0].egress.micros, ::money(u"0.5").micros);
        QCOMPARE(months[0].billedBytes, 2 * kGib);  // one has left, one has come
        QCOMPARE(months[1].storage.micros, ::money(u"2.5").micros);
        QCOMPARE(months[1].billedBytes, 3 * kGib);
        QVERIFY(CostForecast(now, 2).months({}).back().storage == Money{});
    }

    void adviceBeforePublishingKnowsRegions()
    {
        QVERIFY(publishingAdvice(versionIn({kWest, kEast})).empty());
        QCOMPARE(codesOf(publishingAdvice(versionIn({kWest, kEast, kSouth}))),
                 QStringList(QStringLiteral("regions.farSource")));
        const QStringList five{kWest, QStringLiteral("northeurope"), QStringLiteral("uksouth"),
                               QStringLiteral("francecentral"), kEast};
        QCOMPARE(codesOf(publishingAdvice(versionIn(five))),
                 QStringList(QStringLiteral("regions.phases")));
        ImageVersion single = versionIn({kWest});
        single.publishingProfile.replicaCount = 1;
        QCOMPARE(codesOf(publishingAdvice(single)),
                 QStringList(QStringLiteral("replicas.reserve")));
    }

    void everyAdviceHasWords()
    {
        for (const QString &code : adviceCodes()) {
            Advice advice;
            advice.code = code;
            for (int i = 1; i <= 5; ++i)
                advice.arguments << QStringLiteral("<%%1>").arg(i);
            const AdviceText text = adviceText(advice);
            QVERIFY2(!text.title.isEmpty() && !text.remedy.isEmpty(), qPrintable(code));
            // What stands in an argument is not expanded again.
            QVERIFY2(text.message.contains(QStringLiteral("<%1>")), qPrintable(text.message));
        }
    }
};

QTEST_GUILESS_MAIN(TestCost)
#include "tst_cost.moc"
