// vitrinectl vm host …: what runs the machines of a region.
#include "app/cli/commands/machinenoun.h"
#include "app/cli/tr.h"
#include "core/service/computeservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

void printHost(Output &output, const QString &region, const QString &uri)
{
    OutputTable table({QStringLiteral("Location"), QStringLiteral("Uri")});
    table.addRow({region, uri});
    output.print(Json{{"location", region.toStdString()}, {"uri", uri.toStdString()}}, table);
}

QString regionOf(Session &session)
{
    return session.writtenLocation();
}

Result<int> putHost(Session &session, const QString &uri)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const QString region = regionOf(session);
    const auto put = (*workspace)->compute().setHost(session.change(), region, uri);
    if (!put)
        return std::unexpected(put.error());
    printHost(session.output(), region, uri);
    return 0;
}

Result<int> setHost(Session &session)
{
    return putHost(session, session.arguments().text(QStringLiteral("--uri")));
}

Result<int> removeHost(Session &session)
{
    return putHost(session, {});
}

Result<int> showHost(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const QString region = regionOf(session);
    const auto uri = (*workspace)->compute().host(region);
    if (!uri)
        return std::unexpected(uri.error());
    printHost(session.output(), region, *uri);
    return 0;
}

}  // namespace

CommandGroup machineHostCommands()
{
    using namespace argument;
    const ArgumentSpec region = required(location(Tr::tr("Region of the machines.")));
    return {.name = QStringLiteral("host"),
            .summary = Tr::tr("Manage what runs the machines of a region."),
            .groups = {},
            .commands = {
                {.name = QStringLiteral("set"),
                 .summary = Tr::tr("Name what runs the machines of a region."),
                 .arguments = {region,
                               required(value(u"--uri",
                                              Tr::tr("Address of libvirt, for example "
                                                     "qemu:///session or qemu:///system."))),
                               validateOnly()},
                 .examples = {{Tr::tr("Run the machines of a region on this computer."),
                               QStringLiteral("vm host set --location westeurope --uri "
                                              "qemu:///session")}},
                 .action = setHost},
                {.name = QStringLiteral("show"),
                 .summary = Tr::tr("Show what runs the machines of a region."),
                 .arguments = {region},
                 .examples = {{Tr::tr("Show what runs the machines of a region."),
                               QStringLiteral("vm host show --location westeurope")}},
                 .action = showHost},
                {.name = QStringLiteral("remove"),
                 .summary = Tr::tr("Run the machines of a region nowhere."),
                 .arguments = {region, validateOnly()},
                 .examples = {{Tr::tr("Run the machines of a region nowhere."),
                               QStringLiteral("vm host remove --location westeurope")}},
                 .action = removeHost},
            }};
}

}  // namespace vitrine
