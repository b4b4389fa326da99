#include "core/cost/retention.h"

#include "core/gallery/ruletools.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace vitrine {
namespace {

constexpr int kMostKept = 1'000'000;
constexpr int kMostDays = 36'500;

struct HoldWords {
    const char *name;
    const char *text;  // of the context vitrine::Retention
};

// In the order of RetentionHold.
constexpr std::array kHolds{
    HoldWords{"keepLast", QT_TRANSLATE_NOOP("vitrine::Retention", "one of the newest versions")},
    HoldWords{"keepDays", QT_TRANSLATE_NOOP("vitrine::Retention", "not old enough")},
    HoldWords{"keepTag", QT_TRANSLATE_NOOP("vitrine::Retention", "kept by a tag")},
    HoldWords{"latest", QT_TRANSLATE_NOOP("vitrine::Retention", "the latest version")},
    HoldWords{"machine", QT_TRANSLATE_NOOP("vitrine::Retention", "machines were made from it")},
    HoldWords{"scaleSet", QT_TRANSLATE_NOOP("vitrine::Retention", "a scale set uses it")},
    HoldWords{"lab", QT_TRANSLATE_NOOP("vitrine::Retention", "a lab uses it")},
    HoldWords{"reader", QT_TRANSLATE_NOOP("vitrine::Retention", "a shallow version reads from it")},
    HoldWords{"unfinished",
              QT_TRANSLATE_NOOP("vitrine::Retention", "it is being made, changed or deleted")},
    HoldWords{"endOfLife",
              QT_TRANSLATE_NOOP("vitrine::Retention", "protected until its end of life")},
    HoldWords{"noRecycleBin",
              QT_TRANSLATE_NOOP("vitrine::Retention", "its gallery has no recycle bin")},
    HoldWords{"refused", QT_TRANSLATE_NOOP("vitrine::Retention", "the deletion would be refused")},
};

const HoldWords &wordsOf(RetentionHold hold)
{
    return kHolds.at(static_cast<std::size_t>(hold));
}

void checkFigure(Problems &problems, const QString &name, const std::optional<int> &value,
                 int greatest)
{
    if (value && (*value < 1 || *value > greatest))
        problems.push_back(Fault::of(
            QStringLiteral("property.value.range"), name,
            {name, QString::number(*value), QStringLiteral("1"), QString::number(greatest)}));
}

bool isKeptByTag(const Tags &tags, const Tags &kept)
{
    for (auto wanted = kept.cbegin(); wanted != kept.cend(); ++wanted) {
        for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
            if (tag.key().compare(wanted.key(), Qt::CaseInsensitive) == 0
                && (wanted.value().isEmpty()
                    || tag.value().compare(wanted.value(), Qt::CaseInsensitive) == 0))
                return true;
        }
    }
    return false;
}

void hold(RetentionVerdict &verdict, RetentionHold hold, bool applies)
{
    if (applies && std::ranges::find(verdict.holds, hold) == verdict.holds.end())
        verdict.holds.push_back(hold);
}

void ask(const RetentionRule &rule, const RetentionFacts &facts, const QDateTime &now,
         RetentionVerdict &verdict)
{
    // What was never finished is none of the versions that people count.
    const bool counts = facts.state != ProvisioningState::Failed;
    hold(verdict, RetentionHold::Number, counts && rule.keepLast && facts.rank < *rule.keepLast);
    hold(verdict, RetentionHold::Tag, isKeptByTag(facts.tags, rule.keepTags));
    if (!rule.keepDays)
        return;
    // Of a version that does not say when it was published the age is not known.
    const QDateTime due =
        facts.published.isValid() ? facts.published.addDays(*rule.keepDays) : QDateTime();
    hold(verdict, RetentionHold::Age, !due.isValid() || due > now);
    if (due.isValid() && (!verdict.due.isValid() || due > verdict.due))
        verdict.due = due;
}

}  // namespace

bool RetentionRule::covers(const ResourceId &definition) const
{
    return scope == definition || scope == definition.parent();
}

Problems check(const RetentionRule &rule)
{
    static const QRegularExpression kName(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,59}\\z"));
    Problems problems;
    if (!kName.match(rule.name).hasMatch())
        problems.push_back(Fault::of(QStringLiteral("retention.name.invalid"),
                                     QStringLiteral("name"), {rule.name}));
    if (!rule.scope.isType(kGalleryType) && !rule.scope.isType(kImageDefinitionType)) {
        const QString id = rule.scope.isNull() ? QString() : rule.scope.toString();
        problems.push_back(
            Fault::of(QStringLiteral("resourceId.invalid"), QStringLiteral("scope"), {id}));
    }
    if (!rule.keepLast && !rule.keepDays)
        problems.push_back(Fault::of(QStringLiteral("retention.rule.empty"),
                                     QStringLiteral("keepLast"), {rule.name}));
    checkFigure(problems, QStringLiteral("keepLast"), rule.keepLast, kMostKept);
    checkFigure(problems, QStringLiteral("keepDays"), rule.keepDays, kMostDays);
    append(problems, checkTags(rule.keepTags));
    return problems;
}

QString toString(RetentionHold hold)
{
    return QString::fromLatin1(wordsOf(hold).name);
}

QString retentionHoldText(RetentionHold hold)
{
    return QCoreApplication::translate("vitrine::Retention", wordsOf(hold).text);
}

bool RetentionVerdict::goesLater() const
{
    return holds.size() == 1 && holds.front() == RetentionHold::Age && due.isValid();
}

RetentionVerdict judge(const RetentionFacts &facts, const std::vector<RetentionRule> &rules,
                       const QDateTime &now)
{
    RetentionVerdict verdict;
    for (const RetentionRule &rule : rules)
        ask(rule, facts, now, verdict);
    const bool isDone =
        facts.state == ProvisioningState::Succeeded || facts.state == ProvisioningState::Failed;
    hold(verdict, RetentionHold::Latest, facts.isLatest);
    hold(verdict, RetentionHold::Machine, facts.machines > 0);
    hold(verdict, RetentionHold::ScaleSet, facts.scaleSets > 0);
    hold(verdict, RetentionHold::Lab, facts.labs > 0);
    hold(verdict, RetentionHold::Reader, facts.isRead);
    hold(verdict, RetentionHold::Unfinished, !isDone);
    hold(verdict, RetentionHold::EndOfLife, facts.isBeforeEndOfLife);
    hold(verdict, RetentionHold::NoRecycleBin, !facts.hasRecycleBin && !facts.mayGoForGood);
    // Nothing goes that no rule speaks of.
    hold(verdict, RetentionHold::Refused, rules.empty());
    return verdict;
}

}  // namespace vitrine
