// What others share: vitrinectl sig list-shared, sig image-definition show-community and the like.
#include "app/cli/answers.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/access/accessjson.h"
#include "core/gallery/armjson.h"
#include "core/service/galleryservice.h"
#include "core/service/sharingservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace vitrine {
namespace {

const QString kUniqueName = QStringLiteral("--gallery-unique-name");
const QString kPublicName = QStringLiteral("--public-gallery-name");

/// A gallery that is shared, under the name it is shared by.
struct SharedGallery {
    Gallery gallery;
    QString name;
    std::optional<SharingProfile> community;

    QString uniqueId() const
    {
        return (community ? QStringLiteral("/CommunityGalleries/")
                          : QStringLiteral("/SharedGalleries/"))
            + name;
    }
};

Json toJson(const SharedGallery &shared)
{
    Json json{{"name", shared.name.toStdString()},
              {"location", shared.gallery.location.toStdString()},
              {"uniqueId", shared.uniqueId().toStdString()},
              {"identifier", {{"uniqueId", shared.uniqueId().toStdString()}}}};
    if (shared.community) {
        const CommunityInfo &told = shared.community->community;
        json["communityMetadata"] = {{"eula", told.eula.toStdString()},
                                     {"publicNames", {shared.name.toStdString()}},
                                     {"publisherContact", told.publisherContact.toStdString()},
                                     {"publisherUri", told.publisherUri.toStdString()}};
    }
    json["vitrine"] = {{"galleryId", shared.gallery.id().toString().toStdString()}};
    return json;
}

void print(Session &session, const std::vector<SharedGallery> &all, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Location"),
                       QStringLiteral("UniqueId"), QStringLiteral("Description")});
    for (const SharedGallery &one : all)
        table.addRow({one.name, one.gallery.location, one.uniqueId(), one.gallery.description});
    printRows(session.output(), table, all, asList,
              [](const SharedGallery &one) { return toJson(one); });
}

SharedGallery direct(const Gallery &gallery)
{
    return {gallery, gallery.uniqueName(), std::nullopt};
}

SharedGallery ofCommunity(const CommunityGallery &one)
{
    return {one.gallery, one.profile.publicName, one.profile};
}

// The gallery that the arguments name, in one of the two ways.
Result<SharedGallery> named(Session &session, Workspace &workspace)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has(kPublicName)) {
        const auto found = workspace.sharing().communityGallery(arguments.text(kPublicName));
        if (!found)
            return std::unexpected(found.error());
        return ofCommunity(*found);
    }
    const auto found =
        workspace.sharing().sharedGallery(session.subscriptionId(), arguments.text(kUniqueName));
    if (!found)
        return std::unexpected(found.error());
    return direct(*found);
}

Result<int> listShared(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto galleries =
        (*workspace)
            ->sharing()
            .sharedGalleries(session.subscriptionId(),
                             session.arguments().has(QStringLiteral("--shared-to")),
                             session.writtenLocation());
    if (!galleries)
        return std::unexpected(galleries.error());
    std::vector<SharedGallery> all;
    for (const Gallery &gallery : *galleries)
        all.push_back(direct(gallery));
    print(session, all, true);
    return 0;
}

Result<int> listCommunity(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto galleries = (*workspace)->sharing().communityGalleries(session.writtenLocation());
    if (!galleries)
        return std::unexpected(galleries.error());
    std::vector<SharedGallery> all;
    for (const CommunityGallery &one : *galleries)
        all.push_back(ofCommunity(one));
    print(session, all, true);
    return 0;
}

Result<int> showGallery(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto shared = named(session, **workspace);
    if (!shared)
        return std::unexpected(shared.error());
    print(session, {*shared}, false);
    return 0;
}

ResourceId definitionOf(const Session &session, const SharedGallery &shared)
{
    // The arguments of the session know it by name; its own id has the gallery's.
    return shared.gallery.id().child(QStringLiteral("images"), session.definitionId().name());
}

Result<int> listDefinitions(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto shared = named(session, **workspace);
    if (!shared)
        return std::unexpected(shared.error());
    const auto all = allPages<ImageDefinition>([&](const PageCursor &after, int limit) {
        return (*workspace)->galleries().definitions(shared->gallery.id(), after, limit);
    });
    if (!all)
        return std::unexpected(all.error());
    printDefinitions(session.output(), *all, true);
    return 0;
}

Result<int> showDefinition(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto shared = named(session, **workspace);
    if (!shared)
        return std::unexpected(shared.error());
    const auto definition = (*workspace)->galleries().definition(definitionOf(session, *shared));
    if (!definition)
        return std::unexpected(definition.error());
    printDefinitions(session.output(), {*definition}, false);
    return 0;
}

Result<int> listVersions(Session &session)
{
    constexpr int kPage = 500;
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto shared = named(session, **workspace);
    if (!shared)
        return std::unexpected(shared.error());
    const ResourceId definition = definitionOf(session, *shared);
    std::vector<ImageVersion> all;
    std::optional<VersionNumber> below;
    for (;;) {
        const auto page = (*workspace)->versions().versions(definition, below, kPage);
        if (!page)
            return std::unexpected(page.error());
        all.insert(all.end(), page->begin(), page->end());
        if (page->size() < static_cast<std::size_t>(kPage))
            break;
        below = all.back().number;
    }
    printVersions(session.output(), all, true);
    return 0;
}

Result<int> showVersion(Session &session)
{
    const VersionNumber number = session.arguments().version();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto shared = named(session, **workspace);
    if (!shared)
        return std::unexpected(shared.error());
    const auto version = (*workspace)
                             ->versions()
                             .version(definitionOf(session, *shared)
                                          .child(QStringLiteral("versions"), number.toString()));
    if (!version)
        return std::unexpected(version.error());
    printVersions(session.output(), {*version}, false);
    return 0;
}

ArgumentSpec uniqueName()
{
    return argument::required(
        argument::value(u"--gallery-unique-name",
                        Tr::tr("Name of the shared gallery, as sig list-shared tells it.")));
}

ArgumentSpec publicName()
{
    return argument::required(
        argument::value(u"--public-gallery-name",
                        Tr::tr("Public name of the gallery, as sig list-community tells it.")));
}

// The two ways in which something is shared: the end of the command's name, and its argument.
struct Way {
    QString suffix;
    ArgumentSpec gallery;
    QString example;
};

std::vector<Way> ways()
{
    return {{QStringLiteral("community"), publicName(),
             QStringLiteral(" --public-gallery-name contoso-ID")},
            {QStringLiteral("shared"), uniqueName(),
             QStringLiteral(" --gallery-unique-name ID-LINUX")}};
}

Command command(const Way &way, const char16_t *verb, const QString &group, const QString &summary,
                const Specs &more, const QString &exampleMore, CommandAction action)
{
    const QString name = QString::fromUtf16(verb) + u'-' + way.suffix;
    return {.name = name,
            .summary = summary,
            .arguments = argument::joined({way.gallery}, more),
            .examples = {{summary, group + u' ' + name + way.example + exampleMore}},
            .action = action};
}

}  // namespace

std::vector<Command> sharedGalleryCommands()
{
    using namespace argument;
    const QString group = QStringLiteral("sig");
    const ArgumentSpec location =
        argument::location(Tr::tr("Only galleries of this region. Default: of every region."));
    std::vector<Command> commands{
        {.name = QStringLiteral("list-community"),
         .summary = Tr::tr("List the galleries that are open to everybody."),
         .arguments = {location},
         .examples = {{Tr::tr("List the community's galleries as a table."),
                       QStringLiteral("sig list-community --output table")}},
         .action = listCommunity},
        {.name = QStringLiteral("list-shared"),
         .summary = Tr::tr("List the galleries that are shared with the subscription, or with its "
                           "tenant."),
         .arguments = {location,
                       value(u"--shared-to", Tr::tr("Those that are shared with the whole tenant."),
                             {QStringLiteral("tenant")})},
         .examples = {{Tr::tr("List what is shared with the tenant."),
                       QStringLiteral("sig list-shared --location westeurope --shared-to tenant")}},
         .action = listShared}};
    for (const Way &way : ways())
        commands.push_back(command(way, u"show", group, Tr::tr("Show a gallery that is shared."),
                                   {}, {}, showGallery));
    return commands;
}

std::vector<Command> sharedDefinitionCommands()
{
    const QString group = QStringLiteral("sig image-definition");
    const Specs one{argument::required(argument::definitionName())};
    std::vector<Command> commands;
    for (const Way &way : ways()) {
        commands.push_back(command(way, u"list", group,
                                   Tr::tr("List the image definitions of a shared gallery."), {},
                                   {}, listDefinitions));
        commands.push_back(
            command(way, u"show", group, Tr::tr("Show an image definition of a shared gallery."),
                    one, QStringLiteral(" --gallery-image-definition debian"), showDefinition));
    }
    return commands;
}

std::vector<Command> sharedVersionCommands()
{
    using namespace argument;
    const QString group = QStringLiteral("sig image-version");
    const Specs one{required(definitionName())};
    const QString debian = QStringLiteral(" --gallery-image-definition debian");
    std::vector<Command> commands;
    for (const Way &way : ways()) {
        commands.push_back(command(way, u"list", group,
                                   Tr::tr("List the image versions of a shared gallery."), one,
                                   debian, listVersions));
        commands.push_back(
            command(way, u"show", group, Tr::tr("Show an image version of a shared gallery."),
                    joined(one, {required(versionName())}),
                    debian + QStringLiteral(" --gallery-image-version 1.0.0"), showVersion));
    }
    return commands;
}

}  // namespace vitrine
