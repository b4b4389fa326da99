// Costs over real bytes: what is told before a publication is what is stored after it.
#include "core/catalog/query.h"
#include "core/catalog/versionrows.h"
#include "core/service/costservice.h"
#include "tests/support/versionfixture.h"

#include <QObject>
#include <QTest>

#include <algorithm>

using namespace vitrine;
using vitrine::test::VersionFixture;

namespace {

constexpr std::uint64_t kBlock = 128 << 10;
constexpr std::uint64_t kMib = 1 << 20;

QStringList reason(const char *text)
{
    return {QString::fromLatin1(text)};
}

/// A request with a data disk of zeros, to two regions with two replicas each.
PublishRequest twoRegions(VersionFixture &at, const QString &number, quint32 seed)
{
    PublishRequest request = at.request(
        number, at.fileSource(number + QStringLiteral(".raw"), seed), {at.west(), at.east()});
    request.version.publishingProfile.replicaCount = 2;
    const QString empty = at.path(QStringLiteral("empty.raw"));
    if (!test::writeFile(empty, test::zeros(2 << 20)))
        qFatal("cannot write the data disk");
    request.version.dataDisks.push_back(
        {.lun = 0, .source = {{}, QUrl::fromLocalFile(empty).toString()}});
    return request;
}

std::uint64_t storedOf(const CostReport &report, const QString &key)
{
    const auto line = std::ranges::find(report.lines, key, &CostLine::key);
    return line == report.lines.end() ? 0 : line->storedBytes;
}

RegionCoverage coverageIn(VersionFixture &at, const QString &region)
{
    const auto all = at.need(at->costs().coverage({.resource = at.gallery().id()}));
    const auto found = std::ranges::find(all, region, &RegionCoverage::region);
    return found == all.end() ? RegionCoverage{} : *found;
}

qint64 auditRows(VersionFixture &at)
{
    return *inRead(at->catalog(), [](Transaction &t) -> Result<qint64> {
        Query query = t.query("SELECT count(*) FROM audit");
        if (auto ran = query.run(); !ran)
            return std::unexpected(ran.error());
        return query.next() ? query.number(0) : -1;
    });
}

}  // namespace

class TestCostService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEstimateIsWhatIsStoredAfterwards()
    {
        VersionFixture at;
        const PublishRequest request = twoRegions(at, QStringLiteral("1.0.0"), 1);
        const CostEstimate told = at.need(at->costs().estimateExactly(request));
        QVERIFY(told.isExact);
        QCOMPARE(told.occupiedBytes, kBlock);
        QCOMPARE(told.storedBytes(), 4 * kBlock);
        QCOMPARE(told.egressBytes(), kBlock);
        const ReplicationPlan plan = at.need(at.versions().planPublication(at.caller(), request));
        const CostEstimate planned = at.need(at->costs().estimate(plan, request.version));
        QVERIFY(planned.occupiedBytes >= told.occupiedBytes);
        const ImageVersion made = at.publish(request);
        QCOMPARE(made.occupiedBytes, told.occupiedBytes);
        const CostReport report =
            at.need(at->costs().report({.resource = made.id()}, CostGrouping::Region));
        QCOMPARE(report.total.billedBytes, told.storedBytes());
        QCOMPARE(report.total.egressBytes, told.egressBytes());
        QCOMPARE(report.total.replicas, told.replicas());
        QCOMPARE(report.total.billed.micros, told.storage().micros);
        QCOMPARE(report.total.egress.micros, told.egress().micros);
        QCOMPARE(report.total.versions, 1);
        // Both replicas of a region lie in one folder here, which has each block once or twice.
        QVERIFY(report.total.storedBytes > 0
                && report.total.storedBytes <= report.total.billedBytes);
        QCOMPARE(at.need(at->costs().estimate(made)).storedBytes(), told.storedBytes());
        const ReplicationPlan again = at.need(at.versions().planPublication(at.caller(), request));
        const CostEstimate repeated = at.need(at->costs().estimate(again, request.version));
        QCOMPARE(repeated.storedBytes(), told.storedBytes());
        QCOMPARE(repeated.egressBytes(), std::uint64_t{0});
    }

    void aPlanTellsWhatARegionMoreCosts()
    {
        VersionFixture at;
        const ImageVersion made = at.publish(
            at.request(QStringLiteral("1.0.0"), at.fileSource(QStringLiteral("d.raw"), 1)));
        ImageVersion wanted = made;
        wanted.publishingProfile.targetRegions.push_back({at.east(), 3, {}, {}, {}});
        const ReplicationPlan plan = at.need(at.versions().planUpdate(at.caller(), wanted));
        const CostEstimate told = at.need(at->costs().estimate(plan, wanted));
        QVERIFY(told.isExact);
        QCOMPARE(told.storedBytes(), 4 * kBlock);
        QCOMPARE(told.storedBytesBefore(), kBlock);
        QCOMPARE(told.egressBytes(), kBlock);
        at.run(at.need(at.versions().update(at.caller(), wanted)).job);
        const CostReport report = at.need(at->costs().report({}, CostGrouping::Region));
        QCOMPARE(report.total.billedBytes, told.storedBytes());
        QCOMPARE(report.total.egressBytes, told.egressBytes());
        std::uint64_t newBytes = 0;
        for (const CostEstimate::Region &region : told.regions)
            newBytes += region.newBytes.value_or(0);
        QCOMPARE(storedOf(report, at.east()), newBytes);
    }

    void whatTwoVersionsShareIsBilledTwiceAndStoredOnce()
    {
        VersionFixture at;
        at.publish(at.request(QStringLiteral("1.0.0"), at.fileSource(QStringLiteral("a.raw"), 7)));
        at.publish(at.request(QStringLiteral("2.0.0"), at.fileSource(QStringLiteral("b.raw"), 7)));
        const CostReport report =
            at.need(at->costs().report({.resource = at.gallery().id()}, CostGrouping::Version));
        QCOMPARE(report.lines.size(), std::size_t{2});
        QCOMPARE(report.total.billedBytes, 2 * kBlock);
        QVERIFY(report.total.storedBytes < report.total.billedBytes);
        QVERIFY(report.total.stored < report.total.billed);
        const CostReport one = at.need(at->costs().report({}, CostGrouping::Version, 1));
        QCOMPARE(one.lines.size(), std::size_t{1});
        QCOMPARE(one.othersCount, 1);
        QCOMPARE(one.lines.front().billedBytes + one.others.billedBytes, one.total.billedBytes);
    }

    void linesStandByTagAndRegion()
    {
        VersionFixture at;
        PublishRequest tagged = twoRegions(at, QStringLiteral("1.0.0"), 1);
        tagged.version.tags = {{QStringLiteral("env"), QStringLiteral("prod")}};
        at.publish(tagged);
        at.publish(at.request(QStringLiteral("2.0.0"), at.fileSource(QStringLiteral("b.raw"), 2)));
        CostService &costs = at->costs();
        const CostReport byTag = at.need(costs.report({}, CostGrouping::Tag));
        QCOMPARE(byTag.lines.size(), std::size_t{1});
        QCOMPARE(byTag.lines.front().key, QStringLiteral("env=prod"));
        QCOMPARE(byTag.lines.front().billedBytes, 4 * kBlock);
        QCOMPARE(byTag.total.billedBytes, 5 * kBlock);
        const CostReport prod = at.need(
            costs.report({.tagName = QStringLiteral("ENV"), .tagValue = QStringLiteral("prod")},
                         CostGrouping::Region));
        QCOMPARE(prod.total.versions, 1);
        QCOMPARE(prod.lines.size(), std::size_t{2});
        const CostReport east = at.need(costs.report({.region = at.east()}, CostGrouping::Gallery));
        QCOMPARE(east.total.billedBytes, 2 * kBlock);
        QCOMPARE(east.lines.front().resource, at.gallery().id());
        QCOMPARE(at.reasons(costs.report({.resource = at.gallery().id().child(
                                              QStringLiteral("images"), QStringLiteral("none"))},
                                         CostGrouping::Version)),
                 reason("resource.notFound"));
    }

    void pricesAreSetAndReset()
    {
        VersionFixture at;
        CostService &costs = at->costs();
        const Money five = *parseMoney(u"5");
        at.need(costs.setPrice(at.caller(), QStringLiteral("Europe Ouest"), PriceItem::StandardLrs,
                               five));
        at.need(costs.setCurrency(at.caller(), QStringLiteral("CAD")));
        const PriceTable own = at.need(costs.prices());
        QCOMPARE(own.currency(), QStringLiteral("CAD"));
        QCOMPARE(own.find(at.west(), PriceItem::StandardLrs)->perGib.micros, five.micros);
        QVERIFY(!own.find(at.east(), PriceItem::StandardLrs));
        const CostEstimate estimate = at.need(
            costs.estimate(CostDemand{at.west(), 1 << 30, {{at.west(), 1}, {at.east(), 1}}}));
        QCOMPARE(estimate.storage().micros, five.micros);
        QCOMPARE(estimate.unpriced(), QStringList(at.east()));
        const qint64 rows = auditRows(at);
        at.need(costs.setCurrency(at.caller(), QStringLiteral("CAD")));
        QCOMPARE(auditRows(at), rows);
        at.need(costs.resetPrices(at.caller()));
        QCOMPARE(auditRows(at), rows + 1);
        QVERIFY(at.need(costs.prices()).find(at.west(), PriceItem::StandardLrs)->isExample);
    }

    void wrongPricesAreRefused()
    {
        VersionFixture at;
        CostService &costs = at->costs();
        const auto set = [&](const QString &region, Money amount) {
            return at.reasons(costs.setPrice(at.caller(), region, PriceItem::Egress, amount));
        };
        QCOMPARE(set({}, Money{-1}), reason("price.amount.invalid"));
        QCOMPARE(set({}, Money{kGreatestPrice.micros + 1}), reason("price.amount.invalid"));
        QCOMPARE(set(QStringLiteral("atlantis"), Money{1}), reason("region.unknown"));
        QCOMPARE(at.reasons(costs.setCurrency(at.caller(), QStringLiteral("euro"))),
                 reason("price.currency.invalid"));
        const PriceTable prices = at.need(costs.prices());
        for (const Price &price : prices.prices())
            QVERIFY(price.isExample);
    }

    void severalPricesAreSetTogetherOrNotAtAll()
    {
        VersionFixture at;
        CostService &costs = at->costs();
        const std::vector<PriceChange> sound{{at.west(), PriceItem::StandardLrs, Money{1}},
                                             {{}, PriceItem::Egress, Money{2}}};
        std::vector<PriceChange> unsound = sound;
        unsound.push_back({QStringLiteral("atlantis"), PriceItem::Egress, Money{3}});
        const qint64 rows = auditRows(at);
        QCOMPARE(at.reasons(costs.changePrices(at.caller(), unsound, QStringLiteral("CAD"))),
                 reason("region.unknown"));
        unsound.back() = {{}, PriceItem::Egress, Money{-3}};
        QCOMPARE(at.reasons(costs.changePrices(at.caller(), unsound, QStringLiteral("cad"))),
                 (QStringList{QStringLiteral("price.currency.invalid"),
                              QStringLiteral("price.amount.invalid")}));
        QVERIFY(at.need(costs.prices()).find(at.west(), PriceItem::StandardLrs)->isExample);
        QCOMPARE(auditRows(at), rows);
        const PriceTable set =
            at.need(costs.changePrices(at.caller(), sound, QStringLiteral("CAD")));
        QCOMPARE(set.currency(), QStringLiteral("CAD"));
        QCOMPARE(set.find(at.east(), PriceItem::Egress)->perGib.micros, qint64{2});
        QCOMPARE(auditRows(at), rows + 1);
        const PriceTable less = at.need(
            costs.changePrices(at.caller(), {{at.west(), PriceItem::StandardLrs, std::nullopt}}));
        QVERIFY(!less.find(at.west(), PriceItem::StandardLrs));
        QVERIFY(less.find(at.west(), PriceItem::Egress));
    }

    void regionsTellHowTheirVersionsStand()
    {
        VersionFixture at;
        QCOMPARE(coverageIn(at, at.west()).state(), RegionState::Unused);
        const ImageVersion made = at.publish(twoRegions(at, QStringLiteral("1.0.0"), 1));
        const RegionCoverage whole = coverageIn(at, at.east());
        QCOMPARE(whole.state(), RegionState::Complete);
        QCOMPARE(whole.complete, 1);
        QCOMPARE(whole.replicas, 2);
        const CostReport report = at.need(at->costs().report({}, CostGrouping::Region));
        QCOMPARE(whole.storedBytes, storedOf(report, at.east()));
        std::vector<Replica> rows;
        at.write([&](Transaction &transaction) -> Result<> {
            rows = at.need(replicas(transaction, made.uid));
            rows.front().health = ReplicaHealth::Damaged;
            rows.front().finding = Fault::of(QStringLiteral("store.pack.damaged"), {}, {});
            return recordHealth(transaction, rows.front());
        });
        const auto region = [&](const Uid &uid) {
            const auto all = at.need(at->regions().regions());
            return std::ranges::find(all, uid, &Region::uid)->name;
        };
        const QString damaged = region(rows.front().regionUid);
        const QString other = damaged == at.east() ? at.west() : at.east();
        QCOMPARE(coverageIn(at, damaged).state(), RegionState::Failed);
        QCOMPARE(coverageIn(at, damaged).replicas, 1);
        QCOMPARE(coverageIn(at, other).state(), RegionState::Complete);
        at.write([&](Transaction &transaction) {
            return removeReplica(transaction, made.uid, rows.back().regionUid, rows.back().number);
        });
        QCOMPARE(coverageIn(at, region(rows.back().regionUid)).missing, 1);
        ImageVersion wanted = made;
        wanted.publishingProfile.targetRegions.back().regionalReplicaCount = 3;
        at.need(at.versions().update(at.caller(), wanted));
        const QString grown = wanted.publishingProfile.targetRegions.back().name;
        QCOMPARE(coverageIn(at, grown).replicating, 1);
    }

    void whatLiesInTheBinTakesRoomAndCoversNothing()
    {
        VersionFixture at;
        Gallery gallery = at.gallery();
        gallery.softDeletePolicy.isSoftDeleteEnabled = true;
        at.need(at->galleries().updateGallery(at.caller(), gallery));
        const ImageVersion made = at.publish(at.request(QStringLiteral("1.0.0"), at.fileSource()));
        const std::uint64_t bytes = coverageIn(at, at.west()).storedBytes;
        QVERIFY(bytes > 0);
        at.need(at.versions().remove(at.caller(), made.id()));
        QCOMPARE(coverageIn(at, at.west()).versions(), 0);
        QCOMPARE(coverageIn(at, at.west()).storedBytes, bytes);
    }

    void historyKeepsWhatWasDeleted()
    {
        VersionFixture at;
        const ImageVersion made = at.publish(
            at.request(QStringLiteral("1.0.0"), at.fileSource(QStringLiteral("a.raw"), 1)));
        at.clock().advance(std::chrono::days(31));
        const CostSeries before = at.need(at->costs().history({}, 2));
        at.need(at.versions().remove(at.caller(), made.id(), true));
        const CostSeries after = at.need(at->costs().history({}, 2));
        QCOMPARE(before.months.size(), std::size_t{2});
        QCOMPARE(before.months.front().publishedBytes, kBlock);
        QCOMPARE(after.months.front().storage.micros, before.months.front().storage.micros);
        QCOMPARE(after.months.front().billedBytes, kBlock);
        QCOMPARE(before.months.back().billedBytes, kBlock);
        QCOMPARE(after.months.back().billedBytes, std::uint64_t{0});
        const CostSeries elsewhere = at.need(
            at->costs().history({.resource = at.addDefinition(QStringLiteral("other")).id()}, 2));
        QCOMPARE(elsewhere.months.front().billedBytes, std::uint64_t{0});
        const CostSeries ahead = at.need(at->costs().forecast({}, 2, 3));
        QCOMPARE(ahead.months.size(), std::size_t{5});
        QCOMPARE(ahead.months[2].publishedBytes, kBlock);
    }

    void usageIsCountedAgainstTheLimits()
    {
        Policy policy;
        policy.maximumDefinitions = 1;
        policy.maximumReplicas = 2;
        VersionFixture at(policy);
        at.publish(twoRegions(at, QStringLiteral("1.0.0"), 1));
        const std::vector<Usage> all = at.need(at->costs().usage({}, at.west()));
        const auto of = [&all](UsageKind kind) {
            return *std::ranges::find(all, kind, &Usage::kind);
        };
        QCOMPARE(of(UsageKind::Galleries).currentValue, qint64{1});
        QVERIFY(!of(UsageKind::Galleries).isNearLimit());
        QVERIFY(of(UsageKind::ImageDefinitions).isAtLimit());
        QCOMPARE(of(UsageKind::ImageVersions).currentValue, qint64{1});
        QCOMPARE(of(UsageKind::ReplicasPerVersion).currentValue, qint64{2});
        QVERIFY(of(UsageKind::ReplicasPerVersion).isNearLimit());
        QCOMPARE(of(UsageKind::OsDiskBytes).currentValue, static_cast<qint64>(kMib));
        QCOMPARE(of(UsageKind::DataDiskBytes).currentValue, static_cast<qint64>(2 * kMib));
        // Everything is in West Europe; the other region holds replicas alone.
        QCOMPARE(at.need(at->costs().usage()).size(), all.size());
        QCOMPARE(at.reasons(at->costs().usage(QStringLiteral("nobody"))),
                 reason("account.subscription.notFound"));
    }

    void whoSeesNothingIsToldNothing()
    {
        VersionFixture at;
        at.publish(at.request(QStringLiteral("1.0.0"), at.fileSource()));
        at->signIn({QStringLiteral("mallory@elsewhere"), {Uid::random().toDashedString()}});
        const CostReport report = at.need(at->costs().report({}, CostGrouping::Gallery));
        QVERIFY(report.lines.empty());
        QCOMPARE(report.total.billedBytes, std::uint64_t{0});
        QCOMPARE(at.reasons(at->costs().setCurrency(at->caller(), QStringLiteral("CAD"))),
                 reason("access.denied"));
    }
};

QTEST_GUILESS_MAIN(TestCostService)
#include "tst_costservice.moc"
