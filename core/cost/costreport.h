#pragma once

#include "core/base/resourceid.h"
#include "core/cost/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

// What is stored and what it costs, as it is and as it was.
namespace vitrine {

/// By what the lines of a report stand. Tag: one line for each `name=value` of a version or its
/// definition, so that a version with two tags stands in two lines.
enum class CostGrouping { Version, Definition, Gallery, Region, Tag };

/// Returns `version`, `definition`, `gallery`, `region` or `tag`.
QString toString(CostGrouping grouping);
std::optional<CostGrouping> costGroupingOf(QStringView text);
QStringList costGroupingSpellings();

/// Which versions a question of cost is about. Empty members narrow nothing.
struct CostScope {
    ResourceId resource = {};  ///< a gallery, an image definition or an image version
    QString region = {};  ///< normalised: only what is stored there
    QString tagName = {};  ///< of the version or its definition, in any case
    std::optional<QString> tagValue = {};
};

/// What versions store and cost. Bytes are billed as the service bills them: the occupied bytes of
/// every replica. Stored is what the regions' folders took for them when they were written: a block
/// that was there already took nothing, and one that a deleted version has left to others is in no
/// line. What lies in the recycle bin counts.
struct CostLine {
    QString key;  ///< what the line is about: a resource id, a region, `name=value`; empty: all
    ResourceId resource = {};  ///< null for regions and tags
    int versions = 0;
    int replicas = 0;  ///< a zone-redundant replica is one
    std::uint64_t billedBytes = 0;
    std::uint64_t storedBytes = 0;  ///< over all zones
    std::uint64_t egressBytes = 0;  ///< that were copied between regions, once
    Money billed = {};  ///< a month
    Money stored = {};  ///< a month, if what is stored were billed; zones are in the price
    Money egress = {};  ///< once

    /// Adds the figures of \p other; the key stays.
    CostLine &operator+=(const CostLine &other);
};

struct CostReport {
    QString currency;
    CostGrouping grouping = CostGrouping::Gallery;
    std::vector<CostLine> lines;  ///< the most expensive first, then the largest
    CostLine others;  ///< what more lines than were asked for come to
    int othersCount = 0;
    CostLine total;  ///< each version once
    QStringList unpriced;  ///< regions of which a price is missing: the sums are not all of it
    bool hasExamplePrices = false;
};

/// One month of what versions cost at today's prices, each for the days it was there.
struct CostMonth {
    QDate month;  ///< its first day, UTC
    Money storage = {};
    Money egress = {};  ///< of what was published in it
    std::uint64_t billedBytes = 0;  ///< at its end, or now
    std::uint64_t publishedBytes = 0;  ///< billed bytes of what was published in it
    Money publishedPerMonth = {};  ///< what that costs a whole month
    int versions = 0;  ///< at its end, or now
    bool isForecast = false;
};

struct CostSeries {
    QString currency;
    std::vector<CostMonth> months;  ///< in their order, without gaps
    QStringList unpriced = {};
    bool hasExamplePrices = false;
};

}  // namespace vitrine
