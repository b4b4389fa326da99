// Retention rules as values: what they keep, and what nothing lets go.
#include "core/cost/costjson.h"
#include "core/cost/retention.h"

#include <QObject>
#include <QTest>

#include <algorithm>

using namespace vitrine;

namespace {

const QDateTime kNow(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
const ResourceId kGallery =
    ResourceId::compute(QStringLiteral("s"), QStringLiteral("g"), QStringLiteral("galleries"),
                        QStringLiteral("gallery"));
const ResourceId kImage = kGallery.child(QStringLiteral("images"), QStringLiteral("image"));

RetentionRule rule(std::optional<int> last, std::optional<int> days, const Tags &tags = {})
{
    return {Uid(), kGallery, QStringLiteral("rule"), last, days, tags};
}

RetentionFacts old(int rank)
{
    RetentionFacts facts;
    facts.rank = rank;
    facts.published = kNow.addDays(-100);
    return facts;
}

using Holds = std::vector<RetentionHold>;

Holds holdsOf(const RetentionFacts &facts, const std::vector<RetentionRule> &rules)
{
    return judge(facts, rules, kNow).holds;
}

QStringList reasonsOf(const Problems &problems)
{
    QStringList reasons;
    for (const Fault &problem : problems)
        reasons << problem.reason;
    return reasons;
}

}  // namespace

class TestRetention final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestOnesStay()
    {
        const std::vector<RetentionRule> three{rule(3, {})};
        QVERIFY(holdsOf(old(2), three) == Holds{RetentionHold::Number});
        QVERIFY(holdsOf(old(3), three).empty());
        RetentionFacts failed = old(0);
        failed.state = ProvisioningState::Failed;
        QVERIFY(holdsOf(failed, three).empty());
    }

    void youngOnesGoLater()
    {
        const RetentionVerdict young = judge(old(9), {rule({}, 120)}, kNow);
        QVERIFY(young.holds == Holds{RetentionHold::Age} && young.goesLater());
        QCOMPARE(young.due, kNow.addDays(20));
        QVERIFY(judge(old(9), {rule({}, 100)}, kNow).goes());
        RetentionFacts undated = old(9);
        undated.published = {};
        const RetentionVerdict unknown = judge(undated, {rule({}, 1)}, kNow);
        QVERIFY(!unknown.goes() && !unknown.goesLater());
    }

    void aTagKeeps()
    {
        RetentionFacts facts = old(9);
        facts.tags = {{QStringLiteral("Keep"), QStringLiteral("always")}};
        const auto keeps = [&facts](const char16_t *name, const char16_t *value) {
            return holdsOf(facts,
                           {rule(1, {}, {{QString::fromUtf16(name), QString::fromUtf16(value)}})})
                == Holds{RetentionHold::Tag};
        };
        QVERIFY(keeps(u"keep", u"") && keeps(u"keep", u"Always"));
        QVERIFY(!keeps(u"keep", u"never") && !keeps(u"other", u""));
    }

    void everyRuleMustLetGo()
    {
        QVERIFY(holdsOf(old(4), {rule(3, {}), rule(5, {})}) == Holds{RetentionHold::Number});
        const RetentionVerdict both = judge(old(4), {rule({}, 101), rule({}, 130)}, kNow);
        QCOMPARE(both.due, kNow.addDays(30));
    }

    void withoutARuleNothingGoes() { QVERIFY(!judge(old(9), {}, kNow).goes()); }

    void whatIsInUseStays_data()
    {
        QTest::addColumn<int>("hold");
        QTest::addColumn<std::function<void(RetentionFacts &)>>("edit");
        const auto row = [](const char *name, RetentionHold hold,
                            std::function<void(RetentionFacts &)> edit) {
            QTest::newRow(name) << static_cast<int>(hold) << std::move(edit);
        };
        row("latest", RetentionHold::Latest, [](auto &facts) { facts.isLatest = true; });
        row("machine", RetentionHold::Machine, [](auto &facts) { facts.machines = 1; });
        row("scale set", RetentionHold::ScaleSet, [](auto &facts) { facts.scaleSets = 1; });
        row("lab", RetentionHold::Lab, [](auto &facts) { facts.labs = 1; });
        row("reader", RetentionHold::Reader, [](auto &facts) { facts.isRead = true; });
        row("creating", RetentionHold::Unfinished,
            [](auto &facts) { facts.state = ProvisioningState::Creating; });
        row("deleting", RetentionHold::Unfinished,
            [](auto &facts) { facts.state = ProvisioningState::Deleting; });
        row("protected", RetentionHold::EndOfLife,
            [](auto &facts) { facts.isBeforeEndOfLife = true; });
        row("no bin", RetentionHold::NoRecycleBin,
            [](auto &facts) { facts.hasRecycleBin = false; });
    }
    void whatIsInUseStays()
    {
        QFETCH(int, hold);
        QFETCH(std::function<void(RetentionFacts &)>, edit);
        RetentionFacts facts = old(9);
        QVERIFY(holdsOf(facts, {rule(1, {})}).empty());
        edit(facts);
        const Holds holds = holdsOf(facts, {rule(1, {})});
        QVERIFY(holds == Holds{static_cast<RetentionHold>(hold)});
        QVERIFY(!toString(holds.front()).isEmpty() && !retentionHoldText(holds.front()).isEmpty());
    }

    void aPersonMayDoWithoutABin()
    {
        RetentionFacts facts = old(9);
        facts.hasRecycleBin = false;
        facts.mayGoForGood = true;
        QVERIFY(holdsOf(facts, {rule(1, {})}).empty());
    }

    void aRuleIsChecked()
    {
        QVERIFY(check(rule(1, 1)).empty());
        QCOMPARE(reasonsOf(check(rule({}, {}))),
                 QStringList(QStringLiteral("retention.rule.empty")));
        QCOMPARE(reasonsOf(check(rule(0, {}))),
                 QStringList(QStringLiteral("property.value.range")));
        QCOMPARE(reasonsOf(check(rule({}, 36'501))),
                 QStringList(QStringLiteral("property.value.range")));
        RetentionRule bad = rule(1, {});
        bad.name = QStringLiteral("../x");
        bad.scope = kImage.child(QStringLiteral("versions"), QStringLiteral("1.0.0"));
        QCOMPARE(reasonsOf(check(bad)),
                 QStringList({QStringLiteral("retention.name.invalid"),
                              QStringLiteral("resourceId.invalid")}));
    }

    void aRuleCoversItsScopeAlone()
    {
        RetentionRule one = rule(1, {});
        const ResourceId other = kGallery.child(QStringLiteral("images"), QStringLiteral("other"));
        QVERIFY(one.covers(kImage) && one.covers(other));
        one.scope = kImage;
        QVERIFY(one.covers(kImage) && !one.covers(other));
    }

    void whatIsStoredComesBack()
    {
        const RetentionRule before = rule(5, 90, {{QStringLiteral("keep"), QStringLiteral("yes")}});
        RetentionRule after;
        QVERIFY(restoreProperties(storeProperties(before), after));
        QVERIFY(after.keepLast == 5 && after.keepDays == 90 && after.keepTags == before.keepTags);
        for (const char *bad : {"", "[]", "{}", "{\"keepLast\": \"all\"}"})
            QVERIFY2(!restoreProperties(bad, after), bad);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
