// vitrinectl group …
#include "app/cli/commands/resourceverbs.h"
#include "app/cli/tr.h"
#include "core/gallery/armjson.h"
#include "core/service/galleryservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kName = QStringLiteral("--name");

ArgumentSpec groupName()
{
    ArgumentSpec spec = argument::name(Tr::tr("Name of the resource group."));
    spec.otherNames = {QStringLiteral("--resource-group"), QStringLiteral("-g")};
    return spec;
}

struct GroupNoun {
    using Row = ResourceGroup;

    static ResourceId id(Session &session)
    {
        return ResourceId::group(session.subscriptionId(), session.arguments().text(kName));
    }
    static Row draft(Session &session)
    {
        return {.subscriptionId = {},
                .name = session.arguments().text(kName),
                .location = session.writtenLocation(),
                .tags = session.arguments().tags()};
    }
    static Result<Row> create(Session &session, Workspace &workspace, Row draft)
    {
        draft.subscriptionId = session.subscriptionId();
        return workspace.galleries().createGroup(session.change(), std::move(draft));
    }
    static Result<std::vector<Row>> page(Session &, Workspace &workspace, const PageCursor &after,
                                         int limit)
    {
        return workspace.galleries().groups(after, limit);
    }
    static Result<Row> read(Session &session, Workspace &workspace)
    {
        return workspace.galleries().group(id(session));
    }
    static void edit(Session &session, Row &group)
    {
        if (session.arguments().has(QStringLiteral("--tags")))
            group.tags = session.arguments().tags();
    }
    static Result<Row> withEdits(const ResourceEdits &edits, Row group)
    {
        const Result<Json> json = edits.appliedTo(toJson(group));
        if (!json)
            return std::unexpected(json.error());
        Problems problems;
        for (const auto &[key, value] : json->items()) {
            if (key == "tags" && (value.is_object() || value.is_null()))
                continue;
            const QString path = QString::fromStdString(
                key == "properties" && !value.empty() ? value.begin().key() : key);
            problems.push_back(Fault::of(QStringLiteral("property.unknown"), path, {path}));
        }
        if (Result<> sound = Fault::all(std::move(problems)); !sound)
            return std::unexpected(std::move(sound.error()));
        group.tags.clear();
        const Json tags = json->value("tags", Json::object());
        for (const auto &[key, value] : tags.items())
            group.tags.insert(QString::fromStdString(key),
                              QString::fromStdString(value.is_string() ? value.get<std::string>()
                                                                       : value.dump()));
        return group;
    }
    static Result<Row> update(Workspace &workspace, const Change &change, const Row &group)
    {
        return workspace.galleries().updateGroup(change, group);
    }
    static Result<> remove(Session &session, Workspace &workspace)
    {
        return workspace.galleries().deleteGroup(session.change(), id(session));
    }
    static void print(Output &output, const std::vector<Row> &groups, bool asList)
    {
        printGroups(output, groups, asList);
    }
};

Result<int> exists(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto group = GroupNoun::read(session, **workspace);
    if (!group && group.error().reason != u"group.notFound")
        return std::unexpected(group.error());
    OutputTable table({QStringLiteral("Result")});
    table.addRow({group ? QStringLiteral("true") : QStringLiteral("false")});
    session.output().print(Json(group.has_value()), table);
    return 0;
}

}  // namespace

CommandGroup groupCommands()
{
    using namespace argument;
    return {.name = QStringLiteral("group"),
            .summary = Tr::tr("Manage resource groups."),
            .groups = {},
            .commands = {
                {.name = QStringLiteral("create"),
                 .summary = Tr::tr("Create a resource group."),
                 .arguments = {groupName(),
                               argument::required(argument::location(
                                   Tr::tr("Region of the group, in any spelling of its name."))),
                               argument::tags(), validateOnly(), equivalentArgument()},
                 .examples = {{Tr::tr("Create a resource group in West Europe."),
                               QStringLiteral("group create --name images --location westeurope")}},
                 .action = verb::create<GroupNoun>},
                {.name = QStringLiteral("delete"),
                 .summary = Tr::tr("Delete a resource group that holds nothing, or with --cascade "
                                   "everything in it."),
                 .arguments = {groupName(), yes(), cascade(), validateOnly(), equivalentArgument()},
                 .examples = {{Tr::tr("Show in which order a group and everything in it would go."),
                               QStringLiteral("group delete --name images --cascade "
                                              "--validate-only")}},
                 .action = verb::remove<GroupNoun>},
                {.name = QStringLiteral("exists"),
                 .summary = Tr::tr("Tell whether a resource group exists."),
                 .arguments = {groupName()},
                 .examples = {{Tr::tr("Tell whether a resource group exists."),
                               QStringLiteral("group exists --name images")}},
                 .action = exists},
                {.name = QStringLiteral("list"),
                 .summary = Tr::tr("List the resource groups."),
                 .arguments = {},
                 .examples = {{Tr::tr("List the resource groups as a table."),
                               QStringLiteral("group list --output table")}},
                 .action = verb::list<GroupNoun>},
                {.name = QStringLiteral("show"),
                 .summary = Tr::tr("Show a resource group."),
                 .arguments = {groupName()},
                 .examples = {{Tr::tr("Show a resource group."),
                               QStringLiteral("group show --name images")}},
                 .action = verb::show<GroupNoun>},
                {.name = QStringLiteral("update"),
                 .summary = Tr::tr("Change the tags of a resource group."),
                 .arguments = joined({groupName(), argument::tags(), validateOnly()}, edits()),
                 .examples = {{Tr::tr("Set one tag and keep the others."),
                               QStringLiteral("group update --name images --set tags.team=web")}},
                 .action = verb::update<GroupNoun>},
            }};
}

}  // namespace vitrine
