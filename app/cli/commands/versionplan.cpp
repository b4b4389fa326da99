// What `sig image-version create` and `update` answer to `--what-if`.
#include "app/cli/commands/versionplan.h"

#include "app/cli/commands/costarguments.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/cost/costjson.h"
#include "core/service/version/plan.h"

#include <nlohmann/json.hpp>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kWhatIf = QStringLiteral("--what-if");

QString kindText(RegionPlan::Kind kind)
{
    switch (kind) {
    case RegionPlan::Kind::Added: return QStringLiteral("Added");
    case RegionPlan::Kind::Removed: return QStringLiteral("Removed");
    case RegionPlan::Kind::Changed: return QStringLiteral("Changed");
    case RegionPlan::Kind::Kept: return QStringLiteral("Kept");
    }
    return {};
}

QString numberText(const std::optional<VersionNumber> &number)
{
    return number ? number->toString() : QStringLiteral("-");
}

Json secondsJson(const std::optional<std::chrono::seconds> &seconds)
{
    return seconds ? Json(seconds->count()) : Json();
}

Json versionJson(const std::optional<VersionNumber> &number)
{
    return number ? Json(number->toString().toStdString()) : Json();
}

Json regionJson(const RegionPlan &plan)
{
    Json json{{"region", plan.region.toStdString()},
              {"change", kindText(plan.kind).toStdString()},
              {"replicasBefore", plan.replicasBefore},
              {"replicasAfter", plan.replicasAfter},
              {"excludeFromLatestBefore", plan.excludedBefore},
              {"excludeFromLatestAfter", plan.excludedAfter},
              {"copies", plan.copies},
              {"isExact", plan.isExact},
              {"blocksToWrite", plan.isExact ? Json(plan.blocksToWrite) : Json()},
              {"bytesToWrite", plan.bytesToWrite},
              {"bytesToCopy", plan.bytesToCopy},
              {"bytesFreedAtMost", plan.bytesFreed},
              {"estimatedSeconds", secondsJson(plan.estimate)}};
    if (plan.fault) {
        const QByteArray text = faultJson(*plan.fault);
        const Json fault = Json::parse(text.begin(), text.end(), nullptr, false);
        if (fault.is_object() && fault.contains("error"))
            json["error"] = fault["error"];
    }
    return json;
}

Json planJson(const ReplicationPlan &plan)
{
    Json regions = Json::array();
    for (const RegionPlan &region : plan.regions)
        regions.push_back(regionJson(region));
    Json losses = Json::array();
    for (const QString &loss : plan.losses())
        losses.push_back(loss.toStdString());
    Json latest = Json::array();
    for (const LatestChange &change : plan.latest)
        latest.push_back(
            {{"region", change.region.isEmpty() ? Json() : Json(change.region.toStdString())},
             {"before", versionJson(change.before)},
             {"after", versionJson(change.after)}});
    return {
        {"id", plan.version.toString().toStdString()},
        {"isNew", plan.isNew},
        {"copiedFrom", plan.copiedFrom.isEmpty() ? Json() : Json(plan.copiedFrom.toStdString())},
        {"regions", std::move(regions)},
        {"total",
         {{"copies", plan.copies()},
          {"isExact", plan.isExact()},
          {"bytesToWrite", plan.bytesToWrite()},
          {"bytesToCopy", plan.bytesToCopy()},
          {"bytesFreedAtMost", plan.bytesFreed()},
          {"estimatedSeconds", secondsJson(plan.estimate())}}},
        {"losses", std::move(losses)},
        {"latest", std::move(latest)}};
}

OutputTable planTable(const ReplicationPlan &plan)
{
    OutputTable table({QStringLiteral("Region"), QStringLiteral("Change"),
                       QStringLiteral("Replicas"), QStringLiteral("Copies"),
                       QStringLiteral("BytesToWrite"), QStringLiteral("BytesFreedAtMost"),
                       QStringLiteral("EstimatedSeconds")});
    for (const RegionPlan &region : plan.regions) {
        const QString most = region.isExact ? QString() : QStringLiteral("<= ");
        table.addRow(
            {region.region, kindText(region.kind),
             QStringLiteral("%1 -> %2").arg(region.replicasBefore).arg(region.replicasAfter),
             QString::number(region.copies),
             region.copies > 0 ? most + QString::number(region.bytesToWrite) : QStringLiteral("0"),
             QString::number(region.bytesFreed),
             region.estimate ? QString::number(region.estimate->count()) : QString()});
    }
    return table;
}

}  // namespace

ArgumentSpec whatIf()
{
    return argument::flag(
        u"--what-if",
        Tr::tr("Show what every region would gain and lose, with bytes and time, and change "
               "nothing."));
}

bool asksWhatIf(Session &session)
{
    return session.arguments().has(kWhatIf);
}

void printPlan(Output &output, const ReplicationPlan &plan, const CostEstimate &cost)
{
    Json json = planJson(plan);
    json["cost"] = toJson(cost);
    output.print(json, planTable(plan));
    //: %1 and %2 are amounts with their currency
    output.note(Tr::tr("Cost at most: %1 a month, and %2 once for copies between regions.")
                    .arg(toString(cost.storage()) + u' ' + cost.currency,
                         toString(cost.egress()) + u' ' + cost.currency));
    notePrices(output, cost.unpriced(), cost.hasExamplePrices);
    if (!plan.losses().isEmpty())
        output.note(
            //: %1 is a list of regions with the number of replicas that are left
            Tr::tr("This removes replicas: %1").arg(plan.losses().join(QLatin1Char(' '))));
    for (const LatestChange &change : plan.latest) {
        if (change.region.isEmpty())
            //: %1 and %2 are version numbers, or a dash for none
            output.note(Tr::tr("The latest version changes: %1 -> %2")
                            .arg(numberText(change.before), numberText(change.after)));
        else
            //: %1 is a region, %2 and %3 are version numbers, or a dash for none
            output.note(
                Tr::tr("The latest version in %1 changes: %2 -> %3")
                    .arg(change.region, numberText(change.before), numberText(change.after)));
    }
}

}  // namespace vitrine
