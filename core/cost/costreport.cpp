#include "core/cost/costreport.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vitrine {
namespace {

constexpr std::array<std::pair<CostGrouping, const char16_t *>, 5> kSpellings{
    {{CostGrouping::Version, u"version"},
     {CostGrouping::Definition, u"definition"},
     {CostGrouping::Gallery, u"gallery"},
     {CostGrouping::Region, u"region"},
     {CostGrouping::Tag, u"tag"}}};

}  // namespace

QString toString(CostGrouping grouping)
{
    const auto found =
        std::ranges::find(kSpellings, grouping, &decltype(kSpellings)::value_type::first);
    return found == kSpellings.end() ? QString() : QString::fromUtf16(found->second);
}

std::optional<CostGrouping> costGroupingOf(QStringView text)
{
    for (const auto &[grouping, spelling] : kSpellings) {
        if (text.compare(QString::fromUtf16(spelling), Qt::CaseInsensitive) == 0)
            return grouping;
    }
    return std::nullopt;
}

QStringList costGroupingSpellings()
{
    QStringList list;
    for (const auto &[grouping, spelling] : kSpellings)
        list << QString::fromUtf16(spelling);
    return list;
}

CostLine &CostLine::operator+=(const CostLine &other)
{
    versions += other.versions;
    replicas += other.replicas;
    billedBytes += other.billedBytes;
    storedBytes += other.storedBytes;
    egressBytes += other.egressBytes;
    billed += other.billed;
    stored += other.stored;
    egress += other.egress;
    return *this;
}

}  // namespace vitrine
