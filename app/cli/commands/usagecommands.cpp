// vitrinectl usage …
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/cost/costjson.h"
#include "core/service/costservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

QString warningOf(const Usage &usage)
{
    if (usage.isAtLimit())
        return QStringLiteral("AtLimit");
    return usage.isNearLimit() ? QStringLiteral("NearLimit") : QString();
}

Result<int> list(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto usages =
        (*workspace)->costs().usage(session.subscriptionId(), session.writtenLocation());
    if (!usages)
        return std::unexpected(usages.error());
    OutputTable table({QStringLiteral("Location"), QStringLiteral("Name"),
                       QStringLiteral("CurrentValue"), QStringLiteral("Limit"),
                       QStringLiteral("Percent"), QStringLiteral("Warning")});
    Json json = Json::array();
    for (const Usage &usage : *usages) {
        table.addRow({usage.region, toString(usage.kind), QString::number(usage.currentValue),
                      QString::number(usage.limit), QString::number(usage.permille() / 10),
                      warningOf(usage)});
        json.push_back(toJson(usage));
    }
    session.output().print(json, table);
    for (const Usage &usage : *usages) {
        if (usage.isNearLimit())
            //: %1 is a region, %2 the name of a limit, %3 percent
            session.output().important(Tr::tr("%1: %2 - %3 % of the limit is used.")
                                           .arg(usage.region, usageName(usage.kind),
                                                QString::number(usage.permille() / 10)));
    }
    return 0;
}

}  // namespace

CommandGroup usageCommands()
{
    using namespace argument;
    return {.name = QStringLiteral("usage"),
            .summary = Tr::tr("Show how much of the limits is used."),
            .groups = {},
            .commands = {{.name = QStringLiteral("list"),
                          .summary = Tr::tr("List what the subscription uses of each limit, with a "
                                            "warning from 80 % on."),
                          .arguments = {argument::location(
                              Tr::tr("Only this region. Default: every region in use."))},
                          .examples = {{Tr::tr("List the usage in West Europe."),
                                        QStringLiteral("usage list -l westeurope --output table")}},
                          .action = list}}};
}

}  // namespace vitrine
