// vitrinectl sig …
#include "app/cli/commands/resourceverbs.h"
#include "app/cli/commands/sharingarguments.h"
#include "app/cli/tr.h"
#include "core/gallery/armjson.h"
#include "core/service/galleryservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kDescription = QStringLiteral("--description");
const QString kSoftDelete = QStringLiteral("--soft-delete");
const QString kRetention = QStringLiteral("--soft-delete-retention-period");

struct GalleryNoun {
    using Row = Gallery;

    static ResourceId id(Session &session) { return session.galleryId(); }
    static Row draft(Session &session)
    {
        Gallery draft;
        draft.name = session.arguments().text(QStringLiteral("--gallery-name"));
        draft.location = session.writtenLocation();
        edit(session, draft);
        return draft;
    }
    static Result<Row> create(Session &session, Workspace &workspace, Row draft)
    {
        draft.subscriptionId = session.subscriptionId();
        draft.resourceGroup = session.resourceGroup();
        return workspace.galleries().createGallery(session.change(), std::move(draft));
    }
    static Result<std::vector<Row>> page(Session &session, Workspace &workspace,
                                         const PageCursor &after, int limit)
    {
        return workspace.galleries().galleries(session.resourceGroup(), after, limit);
    }
    static Result<Row> read(Session &session, Workspace &workspace)
    {
        return workspace.galleries().gallery(id(session));
    }
    static void edit(Session &session, Row &gallery)
    {
        Arguments &arguments = session.arguments();
        if (arguments.has(kDescription))
            gallery.description = arguments.text(kDescription);
        if (arguments.has(QStringLiteral("--tags")))
            gallery.tags = arguments.tags();
        SoftDeletePolicy &bin = gallery.softDeletePolicy;
        bin.isSoftDeleteEnabled = arguments.boolean(kSoftDelete).value_or(bin.isSoftDeleteEnabled);
        bin.retentionPeriodInDays =
            arguments.number(kRetention).value_or(bin.retentionPeriodInDays);
    }
    static Result<Row> withEdits(const ResourceEdits &edits, Row gallery)
    {
        const Result<Json> json = edits.appliedTo(toJson(gallery));
        if (!json)
            return std::unexpected(json.error());
        return readGallery(*json, std::move(gallery));
    }
    static Result<Row> update(Workspace &workspace, const Change &change, const Row &gallery)
    {
        return workspace.galleries().updateGallery(change, gallery);
    }
    static Result<> remove(Session &session, Workspace &workspace)
    {
        return workspace.galleries().deleteGallery(session.change(), id(session));
    }
    static void print(Output &output, const std::vector<Row> &galleries, bool asList)
    {
        printGalleries(output, galleries, asList);
    }
};

// What was asked only is not there; the rest has another etag than before its sharing changed.
Result<int> printChanged(Session &session, Workspace &workspace, const Gallery &gallery)
{
    if (session.change().validateOnly)
        return printWithSharing(session, workspace, gallery);
    const auto changed = workspace.galleries().gallery(gallery.id());
    if (!changed)
        return std::unexpected(changed.error());
    return printWithSharing(session, workspace, *changed);
}

// How a gallery is shared is a request of its own, which has no other words here.
void noteUnsaid(Session &session, const SharingWishes &wishes)
{
    if (asksEquivalent(session) && !wishes.isEmpty())
        session.arguments().addProblem(
            Fault::of(QStringLiteral("argument.conflict"), QStringLiteral("--equivalent"),
                      {QStringLiteral("--equivalent"), QStringLiteral("--permissions")}));
}

Result<int> create(Session &session)
{
    const SharingWishes wishes = sharingWishes(session);
    noteUnsaid(session, wishes);
    Gallery draft = GalleryNoun::draft(session);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<Gallery> present = GalleryNoun::read(session, **workspace);
    if (!present) {
        if (auto sound = SharingService::check(wishes); !sound)
            return std::unexpected(std::move(sound.error()));
    }
    const auto made = GalleryNoun::create(session, **workspace, std::move(draft));
    if (!made)
        return std::unexpected(made.error());
    if (asksEquivalent(session))
        return printEquivalent(session, {Creation<Gallery>{*made}});
    Change change = session.change();
    change.ifMatch.clear();
    if (!wishes.isEmpty() && (present || !change.validateOnly)) {
        const auto shared = (*workspace)->sharing().update(change, made->id(), wishes);
        if (!shared)
            return std::unexpected(shared.error());
    }
    return printChanged(session, **workspace, *made);
}

Result<int> show(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto gallery = GalleryNoun::read(session, **workspace);
    if (!gallery)
        return std::unexpected(gallery.error());
    return printWithSharing(session, **workspace, *gallery);
}

Result<int> update(Session &session)
{
    const SharingWishes wishes = sharingWishes(session);
    noteUnsaid(session, wishes);
    const auto rows = verb::edited<GalleryNoun>(session);
    if (!rows)
        return std::unexpected(rows.error());
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    Change change = verb::changeOf(session, rows->first);
    const auto row = GalleryNoun::update(**workspace, change, rows->second);
    if (!row)
        return std::unexpected(row.error());
    if (asksEquivalent(session))
        return printEquivalent(session, {Alteration<Gallery>{rows->first, rows->second}});
    if (!wishes.isEmpty()) {
        if (!change.validateOnly)
            change.ifMatch = row->etag();
        const auto shared = (*workspace)->sharing().update(change, row->id(), wishes);
        if (!shared)
            return std::unexpected(shared.error());
    }
    return printChanged(session, **workspace, *row);
}

Specs propertyArguments()
{
    return argument::joined(
        sharingArguments(),
        {argument::value(u"--description", Tr::tr("Description of the gallery.")),
         {.name = kSoftDelete,
          .summary = Tr::tr("Whether deleted versions go to the recycle bin: true or false."),
          .kind = ArgumentKind::Boolean},
         argument::value(u"--soft-delete-retention-period",
                         Tr::tr("Days for which a deleted version can be restored.")),
         argument::tags()});
}

}  // namespace

CommandGroup galleryCommands()
{
    using namespace argument;
    const Specs one{required(resourceGroup()), required(galleryName())};
    const QString name = QStringLiteral(" --resource-group images --gallery-name linux");
    return {
        .name = QStringLiteral("sig"),
        .summary = Tr::tr("Manage shared image galleries."),
        .groups = {},
        .commands = {
            {.name = QStringLiteral("create"),
             .summary = Tr::tr("Create an image gallery."),
             .arguments = joined(joined(one, propertyArguments()),
                                 {argument::location(Tr::tr("Region of the gallery. Default: the "
                                                            "location of the resource group.")),
                                  validateOnly(), equivalentArgument()}),
             .examples = {{Tr::tr("Create a gallery in the resource group's location."),
                           QStringLiteral("sig create") + name},
                          {Tr::tr("Create a gallery that keeps deleted versions for 30 days."),
                           QStringLiteral("sig create") + name
                               + QStringLiteral(" --soft-delete true "
                                                "--soft-delete-retention-period 30")}},
             .action = create},
            {.name = QStringLiteral("delete"),
             .summary = Tr::tr("Delete an image gallery that holds no image definitions, or with "
                               "--cascade everything in it."),
             .arguments = joined(joined(one, {yes(), cascade(), equivalentArgument()}), change()),
             .examples = {{Tr::tr("Delete a gallery."), QStringLiteral("sig delete") + name}},
             .action = verb::remove<GalleryNoun>},
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the image galleries."),
             .arguments = {resourceGroup()},
             .examples = {{Tr::tr("List all galleries as a table."),
                           QStringLiteral("sig list --output table")}},
             .action = verb::list<GalleryNoun>},
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Show an image gallery."),
             .arguments = one,
             .examples = {{Tr::tr("Show a gallery."), QStringLiteral("sig show") + name}},
             .action = show},
            {.name = QStringLiteral("update"),
             .summary = Tr::tr("Change the description, the tags, the recycle bin or the sharing "
                               "method of a gallery."),
             .arguments = joined(joined(joined(one, propertyArguments()), argument::update()),
                                 {equivalentArgument()}),
             .examples = {{Tr::tr("Change the description."),
                           QStringLiteral("sig update") + name
                               + QStringLiteral(" --set description=Servers")}},
             .action = update},
        }};
}

}  // namespace vitrine
