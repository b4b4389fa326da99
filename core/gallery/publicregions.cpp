#include "core/gallery/publicregions.h"

#include "core/gallery/resources.h"

#include <QFile>
#include <QHash>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace vitrine {
namespace {

constexpr char16_t kLocalRegion[] = u"local";

QString foldedSpelling(QStringView spelling)
{
    // Compatibility forms take the accents off their letters, so that they can be left out.
    const QString parts =
        spelling.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    for (const QChar c : parts) {
        const bool leftOut = c.isMark() || c.isSpace() || c.category() == QChar::Punctuation_Dash
            || c == u'\'' || c == u'’' || c == u'(' || c == u')' || c == u',' || c == u'.';
        if (!leftOut)
            folded += c;
    }
    return folded;
}

struct Registry {
    std::vector<PublicRegion> regions;
    QHash<QString, qsizetype> bySpelling;
};

QString textOf(const nlohmann::json &row, const char *key)
{
    const auto found = row.find(key);
    return found != row.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

bool flagOf(const nlohmann::json &row, const char *key)
{
    const auto found = row.find(key);
    return found != row.end() && found->is_boolean() && found->get<bool>();
}

std::optional<double> degreesOf(const nlohmann::json &row, const char *key)
{
    const auto found = row.find(key);
    return found != row.end() && found->is_number() ? std::optional(found->get<double>())
                                                    : std::nullopt;
}

PublicRegion regionOf(const nlohmann::json &row)
{
    PublicRegion region{textOf(row, "name"),
                        textOf(row, "displayName"),
                        textOf(row, "displayNameFr"),
                        {},
                        textOf(row, "geography"),
                        textOf(row, "geographyGroup"),
                        flagOf(row, "availabilityZones"),
                        flagOf(row, "accessRestricted"),
                        degreesOf(row, "latitude"),
                        degreesOf(row, "longitude")};
    if (const auto others = row.find("displayNameFrAlt");
        others != row.end() && others->is_array()) {
        for (const auto &other : *others) {
            if (other.is_string())
                region.otherSpellings << QString::fromStdString(other.get<std::string>());
        }
    }
    return region;
}

Registry loadRegistry()
{
    Registry registry;
    QFile file(QStringLiteral(":/vitrine/regions.json"));
    if (!file.open(QIODevice::ReadOnly))
        return registry;
    const QByteArray bytes = file.readAll();
    const auto json = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    const auto rows = json.is_object() ? json.find("regions") : json.end();
    if (rows == json.end() || !rows->is_array())
        return registry;
    for (const auto &row : *rows) {
        if (row.is_object() && !textOf(row, "name").isEmpty())
            registry.regions.push_back(regionOf(row));
    }
    std::ranges::sort(registry.regions, {}, [](const PublicRegion &region) {
        return std::tie(region.geographyGroup, region.name);
    });
    // Programmatic names go last and so win over any other region's alternative spelling.
    for (qsizetype i = 0; const PublicRegion &region : registry.regions) {
        for (const QString &spelling : region.otherSpellings)
            registry.bySpelling.insert(foldedSpelling(spelling), i);
        registry.bySpelling.insert(foldedSpelling(region.displayName), i);
        registry.bySpelling.insert(foldedSpelling(region.displayNameFr), i);
        ++i;
    }
    for (qsizetype i = 0; const PublicRegion &region : registry.regions)
        registry.bySpelling.insert(region.name, i++);
    return registry;
}

const Registry &registry()
{
    static const Registry loaded = loadRegistry();
    return loaded;
}

}  // namespace

const std::vector<PublicRegion> &publicRegions()
{
    return registry().regions;
}

const PublicRegion *findPublicRegion(QStringView spelling)
{
    const Registry &known = registry();
    const auto found = known.bySpelling.constFind(foldedSpelling(spelling));
    return found == known.bySpelling.cend() ? nullptr
                                            : &known.regions[static_cast<std::size_t>(*found)];
}

QString regionDisplayName(const QString &name, const QString &language)
{
    const bool french = language.startsWith(QStringLiteral("fr"), Qt::CaseInsensitive);
    if (name == QStringView(kLocalRegion))
        return french ? QStringLiteral("Locale") : QStringLiteral("Local");
    const PublicRegion *region = findPublicRegion(name);
    if (region == nullptr)
        return name;
    return french ? region->displayNameFr : region->displayName;
}

QString normalizedRegionName(QStringView name)
{
    const QString folded = foldedSpelling(name);
    // What the console shows in French for the region beside the catalogue.
    if (folded == u"locale")
        return QString::fromUtf16(kLocalRegion);
    const PublicRegion *region = findPublicRegion(folded);
    return region == nullptr ? folded : region->name;
}

}  // namespace vitrine
