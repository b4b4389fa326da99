#include "models/compute/machinelists.h"

#include "core/service/computeservice.h"
#include "core/service/sourceservice.h"
#include "core/service/workspace.h"
#include "models/words.h"

#include <QLocale>

namespace vitrine {
namespace {

QString imageOf(const ResourceId &id)
{
    return id.isNull() ? Words::dash() : Words::resource(id);
}

template <typename Row>
std::optional<PageCursor> behind(const std::vector<Row> &rows, int limit)
{
    return std::ssize(rows) < limit ? std::nullopt : std::optional(PageCursor::behind(rows.back()));
}

}  // namespace

MachineLists::State MachineLists::stateOf(const Source &source,
                                          const std::optional<Machine> &machine)
{
    if (source.osState == OsState::Generalized)
        return Generalized;
    if (!machine)
        return Registered;
    return machine->powerState == PowerState::Running ? Running : Off;
}

QString MachineLists::word(State state)
{
    switch (state) {
    case Registered: return tr("Registered only");
    case Off: return tr("Off");
    case Running: return tr("Running");
    case Generalized: return tr("Generalized");
    }
    return {};
}

QString MachineLists::word(PowerState state)
{
    switch (state) {
    case PowerState::Deallocated: return tr("Deallocated");
    case PowerState::Stopped: return tr("Stopped");
    case PowerState::Running: return tr("Running");
    }
    return {};
}

QStringList MachineLists::machineHeadings()
{
    return {tr("Name"),   tr("State"),   tr("Image"),
            tr("Region"), tr("OS type"), tr("Resource group")};
}

RowListModel::Reader MachineLists::machines(Workspace &workspace)
{
    return [&workspace](const PageCursor &after, int limit) -> Result<ListPage> {
        const auto sources =
            workspace.sources().sources(SourceKind::VirtualMachine, {}, after, limit);
        if (!sources)
            return std::unexpected(sources.error());
        ListPage page{{}, behind(*sources, limit)};
        for (const Source &source : *sources) {
            const auto machine = workspace.compute().machine(source.id());
            if (!machine)
                return std::unexpected(machine.error());
            const State state = stateOf(source, *machine);
            const bool isOff = *machine && state == Off;
            page.rows.push_back(
                {.key = source.id().toString(),
                 .texts = {source.name, isOff ? word((*machine)->powerState) : word(state),
                           imageOf(*machine ? (*machine)->imageId : ResourceId()),
                           Words::region(source.location),
                           source.osType ? Words::osType(*source.osType) : Words::dash(),
                           source.resourceGroup},
                 .state = state});
        }
        return page;
    };
}

QStringList MachineLists::scaleSetHeadings()
{
    return {tr("Name"),   tr("Capacity"), tr("Image"),
            tr("Region"), tr("OS type"),  tr("Resource group")};
}

RowListModel::Reader MachineLists::scaleSets(Workspace &workspace)
{
    return [&workspace](const PageCursor &after, int limit) -> Result<ListPage> {
        const auto sets = workspace.compute().scaleSets({}, after, limit);
        if (!sets)
            return std::unexpected(sets.error());
        ListPage page{{}, behind(*sets, limit)};
        for (const ScaleSet &set : *sets)
            page.rows.push_back({.key = set.id().toString(),
                                 .texts = {set.name, QLocale().toString(set.capacity),
                                           imageOf(set.imageId), Words::region(set.location),
                                           Words::osType(set.osType), set.resourceGroup}});
        return page;
    };
}

QStringList MachineLists::instanceHeadings()
{
    return {tr("Instance"), tr("State"), tr("Computer name"), tr("Image")};
}

RowListModel::Reader MachineLists::instances(Workspace &workspace, const ResourceId &id)
{
    return [&workspace, id](const PageCursor &after, int limit) -> Result<ListPage> {
        const int from = after.name.isEmpty() ? 0 : after.name.toInt() + 1;
        const auto machines = workspace.compute().instances(id, from, limit);
        if (!machines)
            return std::unexpected(machines.error());
        ListPage page;
        for (const Machine &machine : *machines)
            page.rows.push_back(
                {.key = QString::number(machine.instance),
                 .texts = {QLocale().toString(machine.instance), word(machine.powerState),
                           machine.computerName.isEmpty() ? Words::dash() : machine.computerName,
                           imageOf(machine.imageId)},
                 .state = machine.powerState == PowerState::Running ? Running : Off});
        if (std::ssize(page.rows) == limit)
            page.next = PageCursor{page.rows.back().key, {}};
        return page;
    };
}

}  // namespace vitrine
