// vitrinectl sig image-version update
#include "app/cli/commands/resourceverbs.h"
#include "app/cli/commands/versionactions.h"
#include "app/cli/commands/versionarguments.h"
#include "app/cli/commands/versionplan.h"
#include "core/gallery/armjson.h"
#include "core/service/costservice.h"
#include "core/service/versionservice.h"

#include <nlohmann/json.hpp>

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

}  // namespace

Specs versionUpdateArguments()
{
    Specs specs = argument::joined(publishingArguments(), argument::update());
    specs.push_back(argument::yes());
    specs.push_back(whatIf());
    specs.push_back(equivalentArgument());
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
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    VersionService &versions = (*workspace)->versions();
    const bool asks = asksWhatIf(session);
    if (asks || !change.validateOnly) {
        const Result<ReplicationPlan> plan =
            versions.planUpdate(change, after, asks ? PlanDepth::Regions : PlanDepth::Catalogue);
        if (!plan)
            return std::unexpected(plan.error());
        if (asks) {
            const auto cost = (*workspace)->costs().estimate(*plan, after);
            if (!cost)
                return std::unexpected(cost.error());
            printPlan(session.output(), *plan, *cost);
            return 0;
        }
        const bool accepted = session.arguments().has(QStringLiteral("--yes"));
        if (Result<> allowed = requireAccepted(*plan, accepted); !allowed)
            return std::unexpected(std::move(allowed.error()));
    }
    const Result<Publication> publication = versions.update(change, after);
    if (!publication)
        return std::unexpected(publication.error());
    if (asksEquivalent(session))
        return printEquivalent(session, {Alteration<ImageVersion>{before, after}});
    return followPublication(session, *publication);
}

}  // namespace vitrine
