#include "app/cli/commands/treeremoval.h"

#include "app/cli/commands/equivalents.h"
#include "app/cli/session.h"
#include "app/cli/terminaltext.h"
#include "app/cli/tr.h"
#include "core/service/deletionservice.h"
#include "core/service/workspace.h"

namespace vitrine {

Result<int> removeTree(Session &session, Workspace &workspace, const ResourceId &id)
{
    const Result<DeletionPlan> plan = workspace.deletion().plan(id);
    if (!plan)
        return std::unexpected(plan.error());
    if (asksEquivalent(session)) {
        std::vector<ResourceRequest> deletions;
        for (const ResourceId &step : plan->steps)
            deletions.push_back(Deletion{.id = step, .isPermanent = true});
        return printEquivalent(session, deletions);
    }
    Output &output = session.output();
    const bool isQuestion = session.arguments().has(QStringLiteral("--validate-only"));
    const bool isMeant = session.arguments().has(QStringLiteral("--yes"));
    //: %1 is the size of what is stored
    output.important(
        Tr::tr("Deleted in this order, %1 stored:").arg(displaySize(plan->storedBytes)));
    int number = 0;
    for (const ResourceId &step : plan->steps)
        output.important(QStringLiteral("%1. %2").arg(++number).arg(step.toString()));
    if (isQuestion)
        return 0;
    if (!isMeant)
        return std::unexpected(
            session.arguments().missing(QStringLiteral("--yes | --validate-only")));
    const auto report = [&output](const ResourceId &done) {
        //: %1 is the id of a resource
        output.note(Tr::tr("Deleted: %1").arg(done.toString()));
    };
    const Result<> removed = workspace.deletion().run(session.change(), *plan, report);
    if (!removed)
        return std::unexpected(removed.error());
    return 0;
}

}  // namespace vitrine
