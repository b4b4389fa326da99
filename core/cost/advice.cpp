#include "core/cost/advice.h"

#include "core/gallery/publicregions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

struct Words {
    const char *code;
    // Source texts of the context vitrine::Advice; the comment above a row names its arguments.
    const char *title;
    const char *message;
    const char *remedy;
};

constexpr std::array kWords{
    // version, region, machines and scale sets' instances, replicas, how many there should be
    Words{"replicas.few", QT_TRANSLATE_NOOP("vitrine::Advice", "Too few replicas"),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "%3 machines in %2 were made from %1, which has %4 replicas there; %5 "
                            "are recommended when they are made at the same time."),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "Raise the number of replicas in %2 to %5, or make the machines in "
                            "batches.")},
    // version, region, replicas, how many are enough
    Words{"replicas.many", QT_TRANSLATE_NOOP("vitrine::Advice", "More replicas than needed"),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "%1 has %3 replicas in %2; for what was made from it there, %4 are "
                            "enough, one of them in reserve."),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "Lower the number of replicas in %2 to %4, unless many machines are "
                            "soon to be made at the same time.")},
    // version, regions
    Words{"replicas.reserve", QT_TRANSLATE_NOOP("vitrine::Advice", "A single replica"),
          QT_TRANSLATE_NOOP("vitrine::Advice", "%1 has only one replica in: %2."),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "Have one replica more than machines need: one for each 20 machines "
                            "made at the same time, and one for each scale set of up to 600.")},
    // version, number of regions, how many at a time
    Words{"regions.phases", QT_TRANSLATE_NOOP("vitrine::Advice", "Many regions at once"),
          QT_TRANSLATE_NOOP("vitrine::Advice", "%1 is replicated to %2 regions."),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "Replicate in phases: publish to the source region and a few others, "
                            "and add the rest, about %3 at a time, when those are done.")},
    // version, source region, part of the world of most targets, how many targets are there
    Words{
        "regions.farSource",
        QT_TRANSLATE_NOOP("vitrine::Advice", "The source is far from its targets"),
        QT_TRANSLATE_NOOP("vitrine::Advice",
                          "%1 is copied out of %2, but most of its target regions (%4) are in "
                          "another part of the world: %3."),
        QT_TRANSLATE_NOOP("vitrine::Advice",
                          "Publish from a region near most of the targets: it is faster, and less "
                          "goes over long distances.")},
    // version, days
    Words{"version.unused", QT_TRANSLATE_NOOP("vitrine::Advice", "A version that nobody uses"),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "%1 was published %2 days ago, is not the latest version, and no "
                            "machine, scale set or lab refers to it."),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "Delete it, keep it in one region only, or let a retention rule say "
                            "how long versions stay.")},
    // version
    Words{"version.excluded", QT_TRANSLATE_NOOP("vitrine::Advice", "An excluded version is kept"),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "%1 is excluded from latest everywhere, and no machine, scale set or "
                            "lab refers to it."),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "Delete it, or take the exclusion back if it is to be used.")},
    // version, date
    Words{"version.endOfLife", QT_TRANSLATE_NOOP("vitrine::Advice", "Past its end of life"),
          QT_TRANSLATE_NOOP("vitrine::Advice", "The end of life of %1 was %2; it is still stored."),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "Move what still uses it to a newer version, then delete it.")},
    // version, how many machines, scale sets and labs use it, date
    Words{"version.endOfLifeUsed",
          QT_TRANSLATE_NOOP("vitrine::Advice", "In use past its end of life"),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "The end of life of %1 was %3, and %2 machines, scale sets or labs "
                            "still refer to it."),
          QT_TRANSLATE_NOOP("vitrine::Advice",
                            "Move them to a newer version before this one is deleted.")},
};

const Words *wordsOf(const QString &code)
{
    const auto found = std::ranges::find_if(
        kWords, [&code](const Words &words) { return code == QLatin1String(words.code); });
    return found == kWords.end() ? nullptr : &*found;
}

// In one pass, so that what a person typed is never expanded again.
QString filled(const char *source, const QStringList &arguments)
{
    const QString text = QCoreApplication::translate("vitrine::Advice", source);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype index = text[i] == u'%' && i + 1 < text.size()
            ? qsizetype{text[i + 1].unicode()} - qsizetype{u'1'}
            : -1;
        if (index >= 0 && index < 9) {
            out += arguments.value(index);
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

void addPhases(std::vector<Advice> &list, const ImageVersion &version)
{
    const auto count = static_cast<int>(version.publishingProfile.targetRegions.size());
    if (count < kRegionsInOnePhase)
        return;
    list.push_back({.code = QStringLiteral("regions.phases"),
                    .severity = AdviceSeverity::Hint,
                    .resource = version.id(),
                    .arguments = {version.id().toString(), QString::number(count),
                                  QString::number(kRegionsInOnePhase)},
                    .figures = {{QStringLiteral("regions"), count}}});
}

void addFarSource(std::vector<Advice> &list, const ImageVersion &version)
{
    const PublicRegion *source = findPublicRegion(version.location);
    if (source == nullptr)
        return;
    QMap<QString, int> targets;
    for (const TargetRegion &target : version.publishingProfile.targetRegions) {
        if (const PublicRegion *region = findPublicRegion(target.name))
            ++targets[region->geographyGroup];
    }
    const int near = targets.value(source->geographyGroup);
    const auto most = std::ranges::max_element(targets);
    if (most == targets.end() || *most <= near)
        return;
    list.push_back({.code = QStringLiteral("regions.farSource"),
                    .severity = AdviceSeverity::Hint,
                    .resource = version.id(),
                    .region = version.location,
                    .arguments = {version.id().toString(), source->displayName, most.key(),
                                  QString::number(*most)},
                    .figures = {{QStringLiteral("targetsNear"), near},
                                {QStringLiteral("targetsFar"), *most}}});
}

void addReserve(std::vector<Advice> &list, const ImageVersion &version)
{
    const PublishingProfile &profile = version.publishingProfile;
    if (profile.isShallow())
        return;
    QStringList single;
    for (const TargetRegion &target : profile.targetRegions) {
        if (profile.replicaCountOf(target) == 1)
            single << target.name;
    }
    if (single.isEmpty())
        return;
    list.push_back({.code = QStringLiteral("replicas.reserve"),
                    .severity = AdviceSeverity::Hint,
                    .resource = version.id(),
                    .arguments = {version.id().toString(), single.join(QStringLiteral(", "))},
                    .figures = {{QStringLiteral("regions"), single.size()}}});
}

}  // namespace

QString toString(AdviceSeverity severity)
{
    switch (severity) {
    case AdviceSeverity::Hint: return QStringLiteral("Hint");
    case AdviceSeverity::Saving: return QStringLiteral("Saving");
    case AdviceSeverity::Warning: return QStringLiteral("Warning");
    }
    return {};
}

AdviceText adviceText(const Advice &advice)
{
    const Words *words = wordsOf(advice.code);
    if (words == nullptr)
        return {advice.code, advice.arguments.join(u' '), {}};
    return {filled(words->title, advice.arguments), filled(words->message, advice.arguments),
            filled(words->remedy, advice.arguments)};
}

QStringList adviceCodes()
{
    QStringList codes;
    for (const Words &words : kWords)
        codes << QString::fromLatin1(words.code);
    return codes;
}

std::vector<Advice> publishingAdvice(const ImageVersion &version)
{
    std::vector<Advice> list;
    addPhases(list, version);
    addFarSource(list, version);
    addReserve(list, version);
    return list;
}

}  // namespace vitrine
