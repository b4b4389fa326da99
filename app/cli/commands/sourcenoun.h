#pragma once

#include "app/cli/commands/resourceverbs.h"
#include "core/service/sourceservice.h"

namespace vitrine {

/// Reads what disks, snapshots, managed images and machines are created with alike: name, group,
/// location and tags.
inline Source sourceDraft(Session &session, SourceKind kind)
{
    Source draft;
    draft.kind = kind;
    draft.name = session.arguments().text(QStringLiteral("--name"));
    draft.osType = session.arguments().choice<OsType>(QStringLiteral("--os-type"));
    draft.osState = session.arguments().choice<OsState>(QStringLiteral("--os-state"));
    draft.hyperVGeneration =
        session.arguments().choice<HyperVGeneration>(QStringLiteral("--hyper-v-generation"));
    draft.tags = session.arguments().tags();
    return draft;
}

/// Returns the type in ids of sources of \p kind, for example `disks`.
inline QString sourceType(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Disk: return QStringLiteral("disks");
    case SourceKind::Snapshot: return QStringLiteral("snapshots");
    case SourceKind::ManagedImage: return QStringLiteral("images");
    case SourceKind::VirtualMachine: return QStringLiteral("virtualMachines");
    }
    return {};
}

/// What the groups of sources share; each adds its own draft().
template <SourceKind kind>
struct SourceNoun {
    using Row = Source;

    static ResourceId id(Session &session) { return session.namedId(sourceType(kind)); }
    static Result<Row> create(Session &session, Workspace &workspace, Row draft)
    {
        const Result<QString> location = session.location();
        if (!location)
            return std::unexpected(location.error());
        draft.location = *location;
        draft.subscriptionId = session.subscriptionId();
        draft.resourceGroup = session.resourceGroup();
        return workspace.sources().create(session.change(), std::move(draft));
    }
    static Result<std::vector<Row>> page(Session &session, Workspace &workspace,
                                         const PageCursor &after, int limit)
    {
        return workspace.sources().sources(kind, session.resourceGroup(), after, limit);
    }
    static Result<Row> read(Session &session, Workspace &workspace)
    {
        return workspace.sources().source(id(session));
    }
    static Result<> remove(Session &session, Workspace &workspace)
    {
        return workspace.sources().remove(session.change(), id(session));
    }
    static void print(Output &output, const std::vector<Row> &sources, bool asList)
    {
        printSources(output, sources, asList);
    }
};

/// What the groups of top level resources say differently.
struct PlainWording {
    QString group;
    QString groupSummary;
    QString name;
    QString create;
    QString createExample;
    QString remove;
    QString list;
    QString show;
};

/// Makes a group with `create`, `delete`, `list` and `show` of resources that `--name` and
/// `--resource-group` name.
template <typename Noun>
CommandGroup plainCommands(const PlainWording &words, const Specs &createArguments,
                           CommandAction create = verb::create<Noun>)
{
    using namespace argument;
    const Specs one{required(resourceGroup()), argument::name(words.name)};
    const QString base = words.group + QLatin1Char(' ');
    const QString example = QStringLiteral(" --resource-group images --name debian");
    return {.name = words.group.section(QLatin1Char(' '), -1),
            .summary = words.groupSummary,
            .groups = {},
            .commands = {
                {.name = QStringLiteral("create"),
                 .summary = words.create,
                 .arguments = joined(one, createArguments),
                 .examples = {{words.create, words.createExample}},
                 .action = create},
                {.name = QStringLiteral("delete"),
                 .summary = words.remove,
                 .arguments = joined(one, {yes(), validateOnly(), equivalentArgument()}),
                 .examples = {{words.remove, base + QStringLiteral("delete") + example}},
                 .action = verb::remove<Noun>},
                {.name = QStringLiteral("list"),
                 .summary = words.list,
                 .arguments = {resourceGroup()},
                 .examples = {{words.list,
                               base + QStringLiteral("list --resource-group images -o table")}},
                 .action = verb::list<Noun>},
                {.name = QStringLiteral("show"),
                 .summary = words.show,
                 .arguments = one,
                 .examples = {{words.show, base + QStringLiteral("show") + example}},
                 .action = verb::show<Noun>},
            }};
}

}  // namespace vitrine
