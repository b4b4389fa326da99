// vitrinectl sig image-version update
#include "app/cli/commands/resourceverbs.h"
#include "app/cli/commands/versionactions.h"
#include "app/cli/commands/versionarguments.h"
#include "app/cli/tr.h"
#include "core/gallery/armjson.h"
#include "core/service/versionservice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

struct VersionNoun {
    using Row = ImageVersion;

    static Result<Row> read(Session &session, Workspace &workspace)
    {
        return workspace.versions().version(session.versionId());
    }
    static void edit(Session &session, Row &version)
    {
        readPublishing(session.arguments(), version);
    }
    static Result<Row> withEdits(const ResourceEdits &edits, Row version)
    {
        const Result<Json> json = edits.appliedTo(toJson(version));
        if (!json)
            return std::unexpected(json.error());
        return readVersion(*json, std::move(version));
    }
};

// What goes away, as REGION or REGION=COUNT that is left.
QStringList lost(const PublishingProfile &before, const PublishingProfile &after)
{
    QStringList list;
    for (const TargetRegion &region : before.targetRegions) {
        const auto same = std::find_if(
            after.targetRegions.begin(), after.targetRegions.end(),
            [&region](const TargetRegion &other) { return other.name == region.name; });
        if (same == after.targetRegions.end())
            list << region.name;
        else if (after.replicaCountOf(*same) < before.replicaCountOf(region))
            list << QStringLiteral("%1=%2").arg(region.name).arg(after.replicaCountOf(*same));
    }
    return list;
}

}  // namespace

Specs versionUpdateArguments()
{
    Specs specs = argument::joined(publishingArguments(), argument::update());
    specs.push_back(argument::yes());
    return specs;
}

Result<int> updateVersion(Session &session)
{
    session.arguments().version();
    auto rows = verb::edited<VersionNoun>(session);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    auto &[before, after] = *rows;
    if (Result<> read = readEncryption(session, after); !read)
        return std::unexpected(std::move(read.error()));
    const Change change = verb::changeOf(session, before);
    const QStringList removed = lost(before.publishingProfile, after.publishingProfile);
    if (!removed.isEmpty() && !change.validateOnly
        && !session.arguments().has(QStringLiteral("--yes"))) {
        session.output().important(
            //: %1 is a list of regions with the number of replicas that are left
            Tr::tr("This removes replicas: %1").arg(removed.join(QLatin1Char(' '))));
        return std::unexpected(session.arguments().missing(QStringLiteral("--yes")));
    }
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<Publication> publication = (*workspace)->versions().update(change, after);
    if (!publication)
        return std::unexpected(publication.error());
    return followPublication(session, *publication);
}

}  // namespace vitrine
