#include "core/cost/costjson.h"

#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

Json moneyJson(const std::optional<Money> &amount)
{
    return amount ? Json(jsonText(toString(*amount))) : Json();
}

Json namesJson(const QStringList &names)
{
    Json list = Json::array();
    for (const QString &name : names)
        list.push_back(jsonText(name));
    return list;
}

Json numberJson(const std::optional<int> &number)
{
    return number ? Json(*number) : Json();
}

Json regionJson(const CostEstimate::Region &region)
{
    return {{"region", jsonText(region.name)},
            {"storageAccountType", jsonText(toString(region.storageAccountType))},
            {"replicas", region.replicas},
            {"storedBytes", region.storedBytes},
            {"storedBytesBefore", region.storedBytesBefore},
            {"egressBytes", region.egressBytes},
            {"newBytes", region.newBytes ? Json(*region.newBytes) : Json()},
            {"storagePerMonth", moneyJson(region.storage)},
            {"storagePerMonthBefore", moneyJson(region.storageBefore)},
            {"egress", moneyJson(region.egress)}};
}

Json ruleFigures(const RetentionRule &rule)
{
    return {{"keepLast", numberJson(rule.keepLast)},
            {"keepDays", numberJson(rule.keepDays)},
            {"keepTags", tagsJson(rule.keepTags)}};
}

}  // namespace

Json toJson(const Price &price, const QString &currency)
{
    return {{"region", jsonText(price.region)},
            {"item", jsonText(toString(price.item))},
            {"perGib", moneyJson(price.perGib)},
            {"currency", jsonText(currency)},
            {"isExample", price.isExample}};
}

Json toJson(const CostEstimate &estimate)
{
    Json regions = Json::array();
    for (const CostEstimate::Region &region : estimate.regions)
        regions.push_back(regionJson(region));
    return {{"currency", jsonText(estimate.currency)},
            {"occupiedBytes", estimate.occupiedBytes},
            {"isExact", estimate.isExact},
            {"replicas", estimate.replicas()},
            {"storedBytes", estimate.storedBytes()},
            {"storedBytesBefore", estimate.storedBytesBefore()},
            {"egressBytes", estimate.egressBytes()},
            {"storagePerMonth", moneyJson(estimate.storage())},
            {"storagePerMonthBefore", moneyJson(estimate.storageBefore())},
            {"egress", moneyJson(estimate.egress())},
            {"unpricedRegions", namesJson(estimate.unpriced())},
            {"hasExamplePrices", estimate.hasExamplePrices},
            {"regions", std::move(regions)}};
}

Json toJson(const CostLine &line)
{
    return {{"key", jsonText(line.key)},
            {"versions", line.versions},
            {"replicas", line.replicas},
            {"billedBytes", line.billedBytes},
            {"storedBytes", line.storedBytes},
            {"egressBytes", line.egressBytes},
            {"billedPerMonth", moneyJson(line.billed)},
            {"storedPerMonth", moneyJson(line.stored)},
            {"egress", moneyJson(line.egress)}};
}

Json toJson(const CostReport &report)
{
    Json lines = Json::array();
    for (const CostLine &line : report.lines)
        lines.push_back(toJson(line));
    Json json{{"currency", jsonText(report.currency)},
              {"groupBy", jsonText(toString(report.grouping))},
              {"lines", std::move(lines)},
              {"total", toJson(report.total)},
              {"unpricedRegions", namesJson(report.unpriced)},
              {"hasExamplePrices", report.hasExamplePrices}};
    if (report.othersCount > 0) {
        json["others"] = toJson(report.others);
        json["others"]["lines"] = report.othersCount;
    }
    return json;
}

Json toJson(const CostMonth &month)
{
    return {{"month", jsonText(month.month.toString(QStringLiteral("yyyy-MM")))},
            {"isForecast", month.isForecast},
            {"storage", moneyJson(month.storage)},
            {"egress", moneyJson(month.egress)},
            {"billedBytes", month.billedBytes},
            {"publishedBytes", month.publishedBytes},
            {"versions", month.versions}};
}

Json toJson(const CostSeries &series)
{
    Json months = Json::array();
    for (const CostMonth &month : series.months)
        months.push_back(toJson(month));
    return {{"currency", jsonText(series.currency)},
            {"months", std::move(months)},
            {"unpricedRegions", namesJson(series.unpriced)},
            {"hasExamplePrices", series.hasExamplePrices}};
}

Json toJson(const Usage &usage)
{
    const std::string name = jsonText(toString(usage.kind));
    const std::string localized = jsonText(usageName(usage.kind));
    return {{"name", Json{{"value", name}, {"localizedValue", localized}}},
            {"localName", localized},
            {"location", jsonText(usage.region)},
            {"currentValue", usage.currentValue},
            {"limit", usage.limit},
            {"unit", usage.isInBytes() ? "Bytes" : "Count"},
            {"percent", usage.permille() / 10},
            {"isNearLimit", usage.isNearLimit()},
            {"isAtLimit", usage.isAtLimit()}};
}

Json toJson(const ReplicaAdvice &advice)
{
    return {{"forMachines", advice.forMachines},
            {"forScaleSets", advice.forScaleSets},
            {"replicas", advice.needed()},
            {"withReserve", advice.withReserve()},
            {"limit", advice.limit},
            {"exceedsLimit", advice.exceedsLimit()}};
}

Json toJson(const Advice &advice)
{
    const AdviceText text = adviceText(advice);
    Json figures = Json::object();
    for (auto figure = advice.figures.cbegin(); figure != advice.figures.cend(); ++figure)
        figures[jsonText(figure.key())] = figure.value();
    return {{"code", jsonText(advice.code)},
            {"severity", jsonText(toString(advice.severity))},
            {"resourceId", jsonText(advice.resource.toString())},
            {"region", advice.region.isEmpty() ? Json() : Json(jsonText(advice.region))},
            {"title", jsonText(text.title)},
            {"message", jsonText(text.message)},
            {"remedy", jsonText(text.remedy)},
            {"figures", std::move(figures)},
            {"freedBytes", advice.freedBytes},
            {"savedPerMonth", moneyJson(advice.savedPerMonth)}};
}

Json toJson(const RetentionRule &rule)
{
    Json json{{"id", jsonText(rule.id().toString())},
              {"name", jsonText(rule.name)},
              {"scope", jsonText(rule.scope.toString())}};
    json.update(ruleFigures(rule));
    return json;
}

Json toJson(const RetentionVerdict &verdict)
{
    Json holds = Json::array();
    for (const RetentionHold hold : verdict.holds)
        holds.push_back(jsonText(toString(hold)));
    const char *fate = verdict.goes() ? "Goes" : verdict.goesLater() ? "Later" : "Stays";
    Json json{{"fate", fate}, {"heldBy", std::move(holds)}};
    putDate(json, "due", verdict.due);
    return json;
}

QByteArray storeProperties(const RetentionRule &rule)
{
    return compactJson(ruleFigures(rule));
}

Result<> restoreProperties(const QByteArray &json, RetentionRule &rule)
{
    const Json stored = Json::parse(json.begin(), json.end(), nullptr, false);
    if (!stored.is_object())
        return std::unexpected(Fault::of(QStringLiteral("catalog.corrupt"), rule.name,
                                         {QString::fromUtf8(json.left(80))}));
    rule.keepLast = countAt(stored, "keepLast");
    rule.keepDays = countAt(stored, "keepDays");
    auto tags = restoreTags(compactJson(objectAt(stored, "keepTags")));
    if (!tags)
        return std::unexpected(std::move(tags.error()));
    rule.keepTags = std::move(*tags);
    // Without either it would let nearly everything go: nobody has written such a rule.
    if (!rule.keepLast && !rule.keepDays)
        return std::unexpected(
            Fault::of(QStringLiteral("catalog.corrupt"), rule.name, {rule.name}));
    return {};
}

}  // namespace vitrine
