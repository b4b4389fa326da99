#include "app/cli/answers.h"

#include "app/cli/commands/rowanswer.h"
#include "app/cli/output.h"
#include "app/cli/terminaltext.h"
#include "core/gallery/armjson.h"
#include "core/service/care/regionhealth.h"
#include "core/service/regionservice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

template <typename Enum>
QString optionalText(const std::optional<Enum> &value)
{
    return value ? toString(*value) : QString();
}

Json faultMember(const Fault &fault)
{
    const QByteArray text = faultJson(fault);
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    return json.is_object() && json.contains("error") ? json["error"] : Json();
}

QString targetText(const PublishingProfile &profile)
{
    QStringList regions;
    for (const TargetRegion &region : profile.targetRegions)
        regions << QStringLiteral("%1=%2").arg(region.name).arg(profile.replicaCountOf(region));
    return regions.join(QLatin1Char(' '));
}

int percentOf(int permille)
{
    return permille < 0 ? 0 : permille / 10;
}

Json toJson(const JobReport &job)
{
    Json regions = Json::array();
    for (const PartProgress &part : job.parts) {
        Json json{{"name", part.name.toStdString()},
                  {"state", toString(part.state).toStdString()},
                  {"progress", percentOf(part.permille())}};
        if (part.fault)
            json["error"] = faultMember(*part.fault);
        regions.push_back(std::move(json));
    }
    Json json{{"id", job.uid.toString().toStdString()},
              {"kind", job.kind.toStdString()},
              {"resourceId", job.resourceId.toStdString()},
              {"state", toString(job.state).toStdString()},
              {"progress", percentOf(job.permille())},
              {"createdAt", dateText(job.createdAt).toStdString()},
              {"regions", std::move(regions)},
              {"priority", toString(job.priority).toStdString()},
              {"stalled", job.isStalled()},
              {"canCancel", job.canCancel},
              {"canPause", job.canPause},
              {"canResume", job.canResume},
              {"canRetry", job.canRetry}};
    if (job.endedAt.isValid())
        json["endedAt"] = dateText(job.endedAt).toStdString();
    if (!job.detail.isEmpty())
        json["outputFile"] = job.detail.toStdString();
    if (job.fault)
        json["error"] = faultMember(*job.fault);
    return json;
}

Json toJson(const RegionStatus &status)
{
    Json json = toJson(status.region);
    Json &own = json["vitrine"];
    own["state"] = status.fault ? "Unusable" : "Ready";
    if (status.freeBytes)
        own["freeBytes"] = *status.freeBytes;
    if (status.totalBytes)
        own["totalBytes"] = *status.totalBytes;
    if (status.fault)
        own["error"] = faultMember(*status.fault);
    return json;
}

Json replicaJson(const ReplicaStatus &one)
{
    const Replica &replica = one.replica;
    Json json{{"region", one.region.toStdString()},
              {"replica", replica.number},
              {"zone", replica.zone},
              {"health", toString(replica.health).toStdString()},
              {"checkedAt", dateText(replica.checkedAt).toStdString()},
              {"verifiedAt", dateText(replica.verifiedAt).toStdString()}};
    if (replica.finding)
        json["error"] = faultText(*replica.finding).message.toStdString();
    return json;
}

// The worst of a region's replicas; empty when it has none.
QString worstHealth(const std::vector<ReplicaStatus> &replicas, const QString &region)
{
    std::optional<ReplicaHealth> worst;
    for (const ReplicaStatus &one : replicas) {
        if (one.region == region)
            worst = std::max(worst.value_or(ReplicaHealth::NotChecked), one.replica.health);
    }
    return worst ? toString(*worst) : QString();
}

}  // namespace

QString shortName(const QString &resourceId)
{
    const Result<ResourceId> id = ResourceId::parse(resourceId);
    return id ? id->names().join(QLatin1Char('/')) : resourceId;
}

void printGroups(Output &output, const std::vector<ResourceGroup> &groups, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Location")});
    for (const ResourceGroup &group : groups)
        table.addRow({group.name, group.location});
    printRows(output, table, groups, asList,
              [](const ResourceGroup &group) { return toJson(group); });
}

void printRegions(Output &output, const std::vector<RegionStatus> &regions, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("DisplayName"),
                       QStringLiteral("Free"), QStringLiteral("Total"), QStringLiteral("State"),
                       QStringLiteral("Path")});
    for (const RegionStatus &status : regions)
        table.addRow({status.region.name, status.region.displayName,
                      status.freeBytes ? displaySize(*status.freeBytes) : QString(),
                      status.totalBytes ? displaySize(*status.totalBytes) : QString(),
                      status.fault ? faultText(*status.fault).title : QStringLiteral("Ready"),
                      status.region.path});
    printRows(output, table, regions, asList,
              [](const RegionStatus &status) { return toJson(status); });
}

void printRegion(Output &output, const RegionStatus &region, const RegionHealth &health)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Free"), QStringLiteral("State"),
                       QStringLiteral("Replicas"), QStringLiteral("Intact"),
                       QStringLiteral("Suspect"), QStringLiteral("Damaged"),
                       QStringLiteral("NotChecked"), QStringLiteral("Due"),
                       QStringLiteral("DaysUntilFull"), QStringLiteral("Path")});
    table.addRow({region.region.name, region.freeBytes ? displaySize(*region.freeBytes) : QString(),
                  region.fault ? faultText(*region.fault).title : QStringLiteral("Ready"),
                  QString::number(health.replicas), QString::number(health.intact),
                  QString::number(health.suspect), QString::number(health.damaged),
                  QString::number(health.notChecked), QString::number(health.due),
                  health.daysUntilFull ? QString::number(*health.daysUntilFull) : QString(),
                  region.region.path});
    Json json = toJson(region);
    json["vitrine"]["health"] = {
        {"replicas", health.replicas},
        {"intact", health.intact},
        {"suspect", health.suspect},
        {"damaged", health.damaged},
        {"notChecked", health.notChecked},
        {"due", health.due},
        {"lastCheckedAt", dateText(health.lastChecked).toStdString()},
        {"storedBytes", health.storedBytes},
        {"dailyBytes", health.dailyBytes},
        {"daysUntilFull", health.daysUntilFull ? Json(*health.daysUntilFull) : Json()}};
    output.print(json, table);
}

void printSources(Output &output, const std::vector<Source> &sources, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("ResourceGroup"),
                       QStringLiteral("Location"), QStringLiteral("OsType"),
                       QStringLiteral("OsState"), QStringLiteral("HyperVGeneration"),
                       QStringLiteral("DiskSizeBytes"), QStringLiteral("DataDisks"),
                       QStringLiteral("Format"), QStringLiteral("Path")});
    for (const Source &source : sources)
        table.addRow({source.name, source.resourceGroup, source.location,
                      optionalText(source.osType), optionalText(source.osState),
                      optionalText(source.hyperVGeneration), QString::number(source.diskSizeBytes),
                      QString::number(source.dataDisks.size()), source.format, source.path});
    printRows(output, table, sources, asList, [](const Source &source) { return toJson(source); });
}

void printGalleries(Output &output, const std::vector<Gallery> &galleries, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("ResourceGroup"),
                       QStringLiteral("Location"), QStringLiteral("ProvisioningState"),
                       QStringLiteral("Description")});
    for (const Gallery &gallery : galleries)
        table.addRow({gallery.name, gallery.resourceGroup, gallery.location,
                      toString(gallery.provisioningState), gallery.description});
    printRows(output, table, galleries, asList,
              [](const Gallery &gallery) { return toJson(gallery); });
}

void printDefinitions(Output &output, const std::vector<ImageDefinition> &definitions, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Location"), QStringLiteral("OsType"),
                       QStringLiteral("OsState"), QStringLiteral("HyperVGeneration"),
                       QStringLiteral("Publisher"), QStringLiteral("Offer"), QStringLiteral("Sku"),
                       QStringLiteral("ProvisioningState")});
    for (const ImageDefinition &definition : definitions)
        table.addRow({definition.name, definition.location, toString(definition.osType),
                      toString(definition.osState), toString(definition.hyperVGeneration),
                      definition.identifier.publisher, definition.identifier.offer,
                      definition.identifier.sku, toString(definition.provisioningState)});
    printRows(output, table, definitions, asList,
              [](const ImageDefinition &definition) { return toJson(definition); });
}

void printVersions(Output &output, const std::vector<ImageVersion> &versions, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Location"),
                       QStringLiteral("ProvisioningState"), QStringLiteral("TargetRegions"),
                       QStringLiteral("ReplicationMode"), QStringLiteral("ExcludeFromLatest"),
                       QStringLiteral("PublishedDate"), QStringLiteral("EndOfLifeDate")});
    for (const ImageVersion &version : versions) {
        const PublishingProfile &profile = version.publishingProfile;
        table.addRow({version.number.toString(), version.location,
                      toString(version.provisioningState), targetText(profile),
                      toString(profile.replicationMode), booleanText(profile.excludeFromLatest),
                      dateText(profile.publishedDate), dateText(profile.endOfLifeDate)});
    }
    printRows(output, table, versions, asList,
              [](const ImageVersion &version) { return toJson(version); });
}

void printReplication(Output &output, const ImageVersion &version, const ReplicationStatus &status,
                      const std::vector<ReplicaStatus> &replicas)
{
    OutputTable table({QStringLiteral("Region"), QStringLiteral("State"),
                       QStringLiteral("Progress"), QStringLiteral("Replicas"),
                       QStringLiteral("Details"), QStringLiteral("Health")});
    for (const RegionalReplicationStatus &region : status.summary)
        table.addRow(
            {region.region, toString(region.state), QString::number(region.progress),
             QStringLiteral("%1/%2").arg(region.replicasCommitted).arg(region.replicasWanted),
             region.fault ? faultText(*region.fault).message : QString(),
             worstHealth(replicas, region.region)});
    Json json = toJson(version, &status);
    Json &list = json["vitrine"]["replicas"] = Json::array();
    for (const ReplicaStatus &one : replicas)
        list.push_back(replicaJson(one));
    output.print(json, table);
}

void printJobs(Output &output, const std::vector<JobReport> &jobs, bool asList)
{
    OutputTable table({QStringLiteral("Id"), QStringLiteral("Kind"), QStringLiteral("State"),
                       QStringLiteral("Progress"), QStringLiteral("CreatedAt"),
                       QStringLiteral("EndedAt"), QStringLiteral("Version")});
    for (const JobReport &job : jobs)
        table.addRow({job.uid.toString(), job.kind, toString(job.state),
                      QString::number(percentOf(job.permille())), dateText(job.createdAt),
                      dateText(job.endedAt), shortName(job.resourceId)});
    printRows(output, table, jobs, asList, [](const JobReport &job) { return toJson(job); });
}

}  // namespace vitrine
