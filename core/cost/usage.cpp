#include "core/cost/usage.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace vitrine {
namespace {

struct Kind {
    const char *name;
    const char *text;  // of the context vitrine::Usage
    qint64 (*limit)(const Policy &);
};

// In the order of UsageKind.
constexpr std::array kKinds{
    Kind{"Galleries", QT_TRANSLATE_NOOP("vitrine::Usage", "Galleries"),
         [](const Policy &policy) { return qint64{policy.maximumGalleries}; }},
    Kind{"ImageDefinitions", QT_TRANSLATE_NOOP("vitrine::Usage", "Image definitions"),
         [](const Policy &policy) { return qint64{policy.maximumDefinitions}; }},
    Kind{"ImageVersions", QT_TRANSLATE_NOOP("vitrine::Usage", "Image versions"),
         [](const Policy &policy) { return qint64{policy.maximumVersions}; }},
    Kind{"ReplicasPerVersion", QT_TRANSLATE_NOOP("vitrine::Usage", "Replicas of one version"),
         [](const Policy &policy) { return qint64{policy.maximumReplicas}; }},
    Kind{"OsDiskBytes", QT_TRANSLATE_NOOP("vitrine::Usage", "Largest operating system disk"),
         [](const Policy &policy) { return static_cast<qint64>(policy.maximumOsDiskBytes); }},
    Kind{"DataDiskBytes", QT_TRANSLATE_NOOP("vitrine::Usage", "Largest data disk"),
         [](const Policy &policy) { return static_cast<qint64>(policy.maximumDataDiskBytes); }},
};

const Kind &kindOf(UsageKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

}  // namespace

int Usage::permille() const
{
    if (limit <= 0)
        return 0;
    // Sizes are far below the bound, and a count above it is far above any limit.
    constexpr qint64 kBound = std::numeric_limits<qint64>::max() / 1'000;
    const qint64 share = std::min(currentValue, kBound) * 1'000 / limit;
    return static_cast<int>(std::min<qint64>(share, std::numeric_limits<int>::max()));
}

QString toString(UsageKind kind)
{
    return QString::fromLatin1(kindOf(kind).name);
}

QString usageName(UsageKind kind)
{
    return QCoreApplication::translate("vitrine::Usage", kindOf(kind).text);
}

qint64 limitOf(UsageKind kind, const Policy &policy)
{
    return kindOf(kind).limit(policy);
}

}  // namespace vitrine
