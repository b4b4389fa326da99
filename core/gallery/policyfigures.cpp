// The figures of a policy by name, as a catalogue stores them.
#include "core/gallery/ruletools.h"

namespace vitrine {
namespace {

constexpr qint64 kMebibyte = qint64{1} << 20;
constexpr qint64 kGreatestDisk = qint64{64} << 40;

struct Figure {
    const char16_t *name;
    qint64 least;
    qint64 greatest;
    qint64 (*get)(const Policy &);
    void (*set)(Policy &, qint64);
};

template <auto Member>
constexpr Figure figure(const char16_t *name, qint64 least, qint64 greatest)
{
    return {name, least, greatest,
            [](const Policy &policy) { return static_cast<qint64>(policy.*Member); },
            [](Policy &policy, qint64 value) {
                using Value = std::remove_reference_t<decltype(policy.*Member)>;
                policy.*Member = static_cast<Value>(value);
            }};
}

constexpr Figure kFigures[] = {
    figure<&Policy::maximumGalleries>(u"maximumGalleries", 1, 1'000'000),
    figure<&Policy::maximumDefinitions>(u"maximumDefinitions", 1, 1'000'000),
    figure<&Policy::maximumVersions>(u"maximumVersions", 1, 10'000'000),
    figure<&Policy::maximumReplicas>(u"maximumReplicas", 1, 100),
    figure<&Policy::maximumReadersPerSource>(u"maximumReadersPerSource", 1, 1'000),
    figure<&Policy::allowRestrictedRegions>(u"allowRestrictedRegions", 0, 1),
    figure<&Policy::jobHistoryDays>(u"jobHistoryDays", 1, 36'500),
    figure<&Policy::machinesPerReplica>(u"machinesPerReplica", 1, 1'000),
    figure<&Policy::maximumDataDiskBytes>(u"maximumDataDiskBytes", kMebibyte, kGreatestDisk),
    figure<&Policy::maximumOsDiskBytes>(u"maximumOsDiskBytes", kMebibyte, kGreatestDisk),
    figure<&Policy::maximumShallowDiskBytes>(u"maximumShallowDiskBytes", kMebibyte, kGreatestDisk),
    figure<&Policy::verifyIntervalDays>(u"verifyIntervalDays", 0, 3'650),
};

}  // namespace

QMap<QString, qint64> policyFigures(const Policy &policy)
{
    QMap<QString, qint64> figures;
    for (const Figure &figure : kFigures)
        figures.insert(QString::fromUtf16(figure.name), figure.get(policy));
    return figures;
}

Result<> setPolicyFigure(Policy &policy, const QString &name, qint64 value)
{
    for (const Figure &figure : kFigures) {
        const QString known = QString::fromUtf16(figure.name);
        if (known.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (auto sound = Fault::all(checkRange(known, value, figure.least, figure.greatest, known));
            !sound)
            return sound;
        figure.set(policy, value);
        return {};
    }
    return std::unexpected(
        Fault::of(QStringLiteral("policy.unknown"), name,
                  {name, policyFigures(policy).keys().join(QStringLiteral(", "))}));
}

}  // namespace vitrine
