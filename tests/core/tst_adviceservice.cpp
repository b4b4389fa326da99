// Advice and retention over a real catalogue: what is shown is what is done.
#include "core/catalog/labrows.h"
#include "core/catalog/machinerows.h"
#include "core/service/adviceservice.h"
#include "tests/support/versionfixture.h"

#include <QObject>
#include <QTest>

#include <algorithm>

using namespace vitrine;
using vitrine::test::VersionFixture;

namespace {

constexpr std::uint64_t kBlock = 128 << 10;

QStringList reason(const char *text)
{
    return {QString::fromLatin1(text)};
}

/// A gallery with a recycle bin, and versions published a hundred days ago.
struct House {
    explicit House(int versions, bool hasBin = true)
    {
        if (hasBin) {
            Gallery gallery = at.gallery();
            gallery.softDeletePolicy.isSoftDeleteEnabled = true;
            at.need(at->galleries().updateGallery(at.caller(), gallery));
        }
        for (int i = 1; i <= versions; ++i) {
            const QString number = QStringLiteral("%1.0.0").arg(i);
            made.push_back(at.publish(
                at.request(number, at.fileSource(number + QStringLiteral(".raw"), quint32(i)))));
        }
        at.clock().advance(std::chrono::days(100));
    }

    AdviceService &advice() { return at->advice(); }
    Result<RetentionRule> putRule(const QString &name, std::optional<int> last,
                                  std::optional<int> days, const ResourceId &scope)
    {
        return advice().putRule(at.caller(), {Uid(), scope, name, last, days, {}});
    }
    void keepLast(int count)
    {
        at.need(putRule(QStringLiteral("rule"), count, {}, at.gallery().id()));
    }
    RetentionSimulation simulated(bool mayGoForGood = false)
    {
        return at.need(advice().simulate({}, mayGoForGood));
    }
    QStringList due(const RetentionSimulation &simulation) const
    {
        QStringList numbers;
        for (const RetentionStep &step : simulation.due())
            numbers << step.id.name();
        return numbers;
    }
    QStringList holds(const QString &number)
    {
        QStringList names;
        for (const RetentionStep &step : simulated().steps) {
            if (step.id.name() != number)
                continue;
            for (const RetentionHold hold : step.verdict.holds)
                names << toString(hold);
        }
        return names;
    }
    /// Writes the rows of machines made from a version in West Europe.
    void addMachines(const ImageVersion &version, int count)
    {
        const Region region = at.need(at->regions().region(at.west()));
        at.write([&](Transaction &t) -> Result<> {
            ImageBase base;
            base.uid = Uid::random();
            base.regionUid = region.uid;
            base.imageUid = version.uid;
            base.imageId = version.id();
            if (auto put = insertBase(t, base); !put)
                return put;
            for (int i = 0; i < count; ++i) {
                Machine machine;
                machine.uid = Uid::random();
                machine.baseUid = base.uid;
                machine.imageId = version.id();
                if (auto put = insertMachine(t, machine); !put)
                    return put;
            }
            return {};
        });
    }
    void addScaleSet(const ImageVersion &version)
    {
        ScaleSet set;
        set.uid = Uid::random();
        set.subscriptionId = at.subscription();
        set.resourceGroup = at.gallery().resourceGroup;
        set.name = QStringLiteral("set");
        set.location = at.west();
        set.imageId = version.id();
        set.capacity = 3;
        at.write([&](Transaction &t) { return insertScaleSet(t, set); });
    }
    void addLab(const ImageVersion &version)
    {
        LabAccount account;
        account.uid = Uid::random();
        account.subscriptionId = at.subscription();
        account.resourceGroup = at.gallery().resourceGroup;
        account.name = QStringLiteral("school");
        account.location = at.west();
        Lab lab;
        lab.uid = Uid::random();
        lab.accountId = account.id();
        lab.name = QStringLiteral("lab");
        lab.location = at.west();
        lab.versionId = version.id();
        at.write([&](Transaction &t) -> Result<> {
            if (auto put = insertLabAccount(t, account); !put)
                return put;
            return insertLab(t, account, lab);
        });
    }
    QStringList codes(int unusedAfterDays = kUnusedAfterDays)
    {
        QStringList codes;
        for (const Advice &one : at.need(advice().advice({}, unusedAfterDays)))
            codes << one.code;
        return codes;
    }

    VersionFixture at;
    std::vector<ImageVersion> made;
};

}  // namespace

class TestAdviceService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsWhatIsDone()
    {
        House h(4);
        h.keepLast(2);
        const RetentionSimulation shown = h.simulated();
        QCOMPARE(h.due(shown), QStringList({QStringLiteral("1.0.0"), QStringLiteral("2.0.0")}));
        QCOMPARE(shown.billedBytes(), 2 * kBlock);
        QVERIFY(shown.storedBytes() > 0 && shown.perMonth() > Money{});
        QStringList gone;
        h.at.need(h.advice().apply(h.at.caller(), shown,
                                   [&gone](const ResourceId &id) { gone << id.name(); }));
        QCOMPARE(gone, h.due(shown));
        const auto bin = h.at.need(h.at.versions().deletedVersions(h.at.gallery().id()));
        QCOMPARE(bin.size(), std::size_t{2});
        QCOMPARE(h.at.need(h.at.versions().versionCount(h.at.definition().id())), 2);
        QVERIFY(h.simulated().due().empty());
    }

    void aQuestionDeletesNothing()
    {
        House h(2);
        h.keepLast(1);
        Change question(h.at.caller());
        question.validateOnly = true;
        h.at.need(h.advice().apply(question, h.simulated()));
        QCOMPARE(h.at.need(h.at.versions().versionCount(h.at.definition().id())), 2);
    }

    void whatChangedSinceStopsAll()
    {
        House h(3);
        h.keepLast(1);
        const RetentionSimulation shown = h.simulated();
        ImageVersion changed = h.made.front();
        changed.tags = {{QStringLiteral("a"), QStringLiteral("b")}};
        h.at.need(h.at.versions().update(h.at.caller(), changed));
        QCOMPARE(h.at.reasons(h.advice().apply(h.at.caller(), shown)),
                 reason("retention.outdated"));
        h.addMachines(h.made[1], 1);
        QCOMPARE(h.at.reasons(h.advice().apply(h.at.caller(), shown)),
                 reason("retention.outdated"));
        QCOMPARE(h.at.need(h.at.versions().versionCount(h.at.definition().id())), 3);
    }

    void whatIsUsedStays()
    {
        House h(5);
        h.keepLast(1);
        h.addMachines(h.made[0], 1);
        h.addScaleSet(h.made[1]);
        h.addLab(h.made[2]);
        QCOMPARE(h.due(h.simulated()), QStringList(QStringLiteral("4.0.0")));
        QCOMPARE(h.holds(QStringLiteral("1.0.0")), QStringList(QStringLiteral("machine")));
        QCOMPARE(h.holds(QStringLiteral("2.0.0")), QStringList(QStringLiteral("scaleSet")));
        QCOMPARE(h.holds(QStringLiteral("3.0.0")), QStringList(QStringLiteral("lab")));
        QCOMPARE(h.holds(QStringLiteral("5.0.0")),
                 QStringList({QStringLiteral("keepLast"), QStringLiteral("latest")}));
    }

    void withoutABinOnlyWhoSaysSoDeletes()
    {
        House h(2, false);
        h.keepLast(1);
        QVERIFY(h.simulated().due().empty());
        QCOMPARE(h.holds(QStringLiteral("1.0.0")), QStringList(QStringLiteral("noRecycleBin")));
        const RetentionSimulation meant = h.simulated(true);
        QCOMPARE(meant.due().size(), std::size_t{1});
        QVERIFY(!meant.due().front().toBin);
        h.at.need(h.advice().apply(h.at.caller(), meant));
        QCOMPARE(h.at.reasons(h.at.versions().version(h.made[0].id())),
                 reason("resource.notFound"));
    }

    void whatTheDeletionRefusesStays()
    {
        House h(2);
        h.keepLast(1);
        ImageVersion kept = h.made.front();
        kept.publishingProfile.endOfLifeDate = h.at.inDays(10);
        kept.safetyProfile.blockDeletionBeforeEndOfLife = true;
        h.at.need(h.at.versions().update(h.at.caller(), kept));
        QCOMPARE(h.holds(QStringLiteral("1.0.0")), QStringList(QStringLiteral("endOfLife")));
        h.at.clock().advance(std::chrono::days(11));
        QVERIFY(h.holds(QStringLiteral("1.0.0")).isEmpty());
    }

    void youngVersionsGoLater()
    {
        House h(2);
        h.at.need(h.putRule(QStringLiteral("age"), {}, 130, h.at.definition().id()));
        const RetentionSimulation shown = h.simulated();
        QVERIFY(shown.due().empty());
        QVERIFY(shown.steps.front().verdict.goesLater());
        QCOMPARE(shown.steps.front().id.name(), QStringLiteral("1.0.0"));
        QCOMPARE(shown.steps.front().verdict.due, h.at.inDays(30));
    }

    void rulesAreKeptByGalleryAndName()
    {
        House h(0);
        const ResourceId image = h.at.definition().id();
        const ResourceId gallery = h.at.gallery().id();
        const RetentionRule first = h.at.need(h.putRule(QStringLiteral("a"), 3, {}, gallery));
        h.at.need(h.putRule(QStringLiteral("b"), {}, 30, image));
        const RetentionRule changed = h.at.need(h.putRule(QStringLiteral("A"), 4, {}, gallery));
        QCOMPARE(changed.uid, first.uid);
        QCOMPARE(h.at.need(h.advice().rules()).size(), std::size_t{2});
        QCOMPARE(h.at.need(h.advice().rules(gallery)).size(), std::size_t{2});
        const auto ofImage = h.at.need(h.advice().rules(image));
        QVERIFY(ofImage.size() == 1 && ofImage.front().keepDays == 30);
        QCOMPARE(h.at.reasons(h.advice().removeRule(h.at.caller(), image, QStringLiteral("a"))),
                 reason("resource.notFound"));
        h.at.need(h.advice().removeRule(h.at.caller(), gallery, QStringLiteral("a")));
        QCOMPARE(h.at.need(h.advice().rules(gallery)).size(), std::size_t{1});
        h.at.need(h.at->galleries().deleteDefinition(h.at.caller(), image));
        QVERIFY(h.at.need(h.advice().rules()).empty());
        QCOMPARE(h.at.reasons(h.putRule(QStringLiteral("c"), {}, {}, gallery)),
                 reason("retention.rule.empty"));
    }

    void adviceNamesWhatNobodyUses()
    {
        House h(3);
        QCOMPARE(h.codes(),
                 QStringList({QStringLiteral("version.unused"), QStringLiteral("version.unused")}));
        QVERIFY(h.codes(101).isEmpty());
        h.addLab(h.made[0]);
        const auto left = h.at.need(h.advice().advice(h.at.gallery().id()));
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left.front().resource, h.made[1].id());
        QCOMPARE(left.front().freedBytes, kBlock);
        QVERIFY(left.front().savedPerMonth > Money{});
        ImageVersion excluded = h.made[1];
        excluded.publishingProfile.excludeFromLatest = true;
        h.at.need(h.at.versions().update(h.at.caller(), excluded));
        QCOMPARE(h.codes(), QStringList(QStringLiteral("version.excluded")));
    }

    void adviceKnowsTheEndOfLife()
    {
        House h(2);
        ImageVersion ending = h.made[0];
        ending.publishingProfile.endOfLifeDate = h.at.inDays(1);
        h.at.need(h.at.versions().update(h.at.caller(), ending));
        h.at.clock().advance(std::chrono::days(2));
        QCOMPARE(h.codes(), QStringList(QStringLiteral("version.endOfLife")));
        h.addMachines(h.made[0], 1);
        QCOMPARE(h.codes(), QStringList(QStringLiteral("version.endOfLifeUsed")));
    }

    void adviceCountsReplicas()
    {
        House h(1);
        h.addMachines(h.made[0], 20);
        QCOMPARE(h.codes(), QStringList(QStringLiteral("replicas.reserve")));
        h.addScaleSet(h.made[0]);
        const auto few = h.at.need(h.advice().advice());
        QCOMPARE(few.size(), std::size_t{1});
        QCOMPARE(few.front().code, QStringLiteral("replicas.few"));
        QCOMPARE(few.front().figures.value(QStringLiteral("advised")), qint64{3});
        ImageVersion more = h.made[0];
        more.publishingProfile.replicaCount = 5;
        h.at.run(h.at.need(h.at.versions().update(h.at.caller(), more)).job);
        const auto many = h.at.need(h.advice().advice());
        QCOMPARE(many.size(), std::size_t{1});
        QCOMPARE(many.front().code, QStringLiteral("replicas.many"));
        QCOMPARE(many.front().freedBytes, 2 * kBlock);
    }
};

QTEST_GUILESS_MAIN(TestAdviceService)
#include "tst_adviceservice.moc"
