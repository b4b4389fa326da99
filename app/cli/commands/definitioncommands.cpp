// vitrinectl sig image-definition …
#include "app/cli/commands/definitionarguments.h"
#include "app/cli/commands/resourceverbs.h"
#include "app/cli/tr.h"
#include "core/catalog/galleryrows.h"
#include "core/gallery/armjson.h"
#include "core/service/galleryservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

struct DefinitionNoun {
    using Row = ImageDefinition;

    static ResourceId id(Session &session) { return session.definitionId(); }
    static Row draft(Session &session)
    {
        ImageDefinition draft;
        readDefinitionCreate(session.arguments(), draft);
        draft.location = session.writtenLocation();
        return draft;
    }
    static Result<Row> create(Session &session, Workspace &workspace, Row draft)
    {
        draft.galleryId = session.galleryId();
        return workspace.galleries().createDefinition(session.change(), std::move(draft));
    }
    static Result<std::vector<Row>> page(Session &session, Workspace &workspace,
                                         const PageCursor &after, int limit)
    {
        return workspace.galleries().definitions(session.galleryId(), after, limit);
    }
    static Result<Row> read(Session &session, Workspace &workspace)
    {
        return workspace.galleries().definition(id(session));
    }
    static void edit(Session &session, Row &definition)
    {
        readDefinitionUpdate(session.arguments(), definition);
    }
    static Result<Row> withEdits(const ResourceEdits &edits, Row definition)
    {
        const Result<Json> json = edits.appliedTo(toJson(definition));
        if (!json)
            return std::unexpected(json.error());
        return readDefinition(*json, std::move(definition));
    }
    static Result<Row> update(Workspace &workspace, const Change &change, const Row &definition)
    {
        return workspace.galleries().updateDefinition(change, definition);
    }
    static Result<> remove(Session &session, Workspace &workspace)
    {
        return workspace.galleries().deleteDefinition(session.change(), id(session));
    }
    static void print(Output &output, const std::vector<Row> &definitions, bool asList)
    {
        printDefinitions(output, definitions, asList);
    }
};

// Those of the gallery whose name, publisher, offer or SKU holds the text.
Result<int> listFiltered(Session &session)
{
    const QString filter = session.arguments().text(QStringLiteral("--filter"));
    if (filter.isEmpty())
        return verb::list<DefinitionNoun>(session);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    if (const auto gallery = (*workspace)->galleries().gallery(session.galleryId()); !gallery)
        return std::unexpected(gallery.error());
    auto view = Transaction::read((*workspace)->catalog());
    if (!view)
        return std::unexpected(std::move(view.error()));
    // As many as a catalogue may hold.
    constexpr int kAll = 1'000'000;
    auto found = searchDefinitions(*view, filter, kAll);
    if (!found)
        return std::unexpected(std::move(found.error()));
    std::erase_if(*found, [&session](const ImageDefinition &definition) {
        return definition.galleryId != session.galleryId();
    });
    printDefinitions(session.output(), *found, true);
    return 0;
}

}  // namespace

CommandGroup definitionCommands()
{
    using namespace argument;
    const Specs gallery{required(resourceGroup()), required(galleryName())};
    const Specs one = joined(gallery, {required(definitionName())});
    const QString base = QStringLiteral("sig image-definition ");
    const QString debian = QStringLiteral(" -g images -r linux -i debian");
    return {
        .name = QStringLiteral("image-definition"),
        .summary = Tr::tr("Manage image definitions."),
        .groups = {},
        .commands = {
            {.name = QStringLiteral("create"),
             .summary = Tr::tr("Create an image definition."),
             .arguments = joined(joined(one, definitionCreateArguments()), {equivalentArgument()}),
             .examples = {{Tr::tr("Create a definition for specialized Linux images with UEFI."),
                           base + QStringLiteral("create") + debian
                               + QStringLiteral(" --publisher acme --offer debian --sku 12 "
                                                "--os-type Linux --os-state Specialized "
                                                "--hyper-v-generation V2")}},
             .action = verb::create<DefinitionNoun>},
            {.name = QStringLiteral("delete"),
             .summary = Tr::tr("Delete an image definition that holds no image versions, or with "
                               "--cascade everything in it."),
             .arguments = joined(joined(one, {yes(), cascade(), equivalentArgument()}), change()),
             .examples = {{Tr::tr("Delete an image definition."),
                           base + QStringLiteral("delete") + debian}},
             .action = verb::remove<DefinitionNoun>},
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the image definitions of a gallery."),
             .arguments = joined(gallery,
                                 {value(u"--filter",
                                        Tr::tr("Only those whose name, publisher, offer or SKU "
                                               "contains this text, in any case."))}),
             .examples = {{Tr::tr("List the image definitions of a gallery as a table."),
                           base + QStringLiteral("list -g images -r linux --output table")}},
             .action = listFiltered},
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Show an image definition."),
             .arguments = one,
             .examples = {{Tr::tr("Show an image definition."),
                           base + QStringLiteral("show") + debian}},
             .action = verb::show<DefinitionNoun>},
            {.name = QStringLiteral("update"),
             .summary = Tr::tr("Change what may change of an image definition."),
             .arguments =
                 joined(joined(joined(one, definitionUpdateArguments()), argument::update()),
                        {equivalentArgument()}),
             .examples = {{Tr::tr("Recommend four to sixteen vCPUs."),
                           base + QStringLiteral("update") + debian
                               + QStringLiteral(" --set recommended.vCPUs.min=4 "
                                                "recommended.vCPUs.max=16")}},
             .action = verb::update<DefinitionNoun>},
        }};
}

}  // namespace vitrine
