// vitrinectl lab account …
#include "app/cli/commands/labarguments.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/commands/sourcenoun.h"
#include "app/cli/tr.h"
#include "core/lab/labjson.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kGallery = QStringLiteral("--gallery-name");
const QString kImages = QStringLiteral("--images");

struct LabAccountNoun {
    using Row = LabAccount;

    static ResourceId id(Session &session) { return labAccountId(session); }
    static Row draft(Session &session)
    {
        LabAccount draft;
        draft.name = session.arguments().text(QStringLiteral("--name"));
        draft.tags = session.arguments().tags();
        return draft;
    }
    static Result<Row> create(Session &session, Workspace &workspace, Row draft)
    {
        const Result<QString> location = session.location();
        if (!location)
            return std::unexpected(location.error());
        draft.location = *location;
        draft.subscriptionId = session.subscriptionId();
        draft.resourceGroup = session.resourceGroup();
        return workspace.labs().createAccount(session.change(), std::move(draft));
    }
    static ResourceRequest request(const Row &account)
    {
        return LabAccountCreation{account.id(), account.location, account.tags};
    }
    static Result<std::vector<Row>> page(Session &session, Workspace &workspace,
                                         const PageCursor &after, int limit)
    {
        return workspace.labs().accounts(session.resourceGroup(), after, limit);
    }
    static Result<Row> read(Session &session, Workspace &workspace)
    {
        return workspace.labs().account(id(session));
    }
    static Result<> remove(Session &session, Workspace &workspace)
    {
        return workspace.labs().removeAccount(session.change(), id(session));
    }
    static void print(Output &output, const std::vector<Row> &accounts, bool asList)
    {
        printLabAccounts(output, accounts, asList);
    }
};

Result<int> answer(Session &session, const Result<LabAccount> &account)
{
    if (!account)
        return std::unexpected(account.error());
    printLabAccounts(session.output(), {*account}, false);
    return 0;
}

Result<int> attachGallery(Session &session)
{
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    const auto gallery =
        session.idOf(session.arguments().text(kGallery), QStringLiteral("galleries"));
    if (!gallery)
        return std::unexpected(gallery.error());
    const auto attached = (*labs)->attachGallery(session.change(), labAccountId(session), *gallery);
    if (attached && asksEquivalent(session))
        return printEquivalent(session, {GalleryAttachment{attached->id(), *gallery}});
    return answer(session, attached);
}

Result<int> detachGallery(Session &session)
{
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    return answer(session, (*labs)->detachGallery(session.change(), labAccountId(session)));
}

Result<int> enableImages(Session &session, bool enabled)
{
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    return answer(session,
                  (*labs)->enableImages(session.change(), labAccountId(session),
                                        session.arguments().texts(kImages), enabled));
}

// Why no lab can be made of it, in one cell; empty when one can.
QString whyNot(const LabImage &image)
{
    QStringList titles;
    for (const Fault &fault : image.obstacles)
        titles << faultText(fault).title;
    return titles.join(QStringLiteral("; "));
}

Json imageJson(const LabImage &image)
{
    Json json{{"name", image.definition.name.toStdString()},
              {"id", image.definition.id().toString().toStdString()},
              {"enabledState", image.isEnabled ? "Enabled" : "Disabled"},
              {"isUsable", image.isUsable()},
              {"obstacles", Json::array()}};
    if (image.version)
        json["version"] = image.version->number.toString().toStdString();
    for (const Fault &fault : image.obstacles)
        json["obstacles"].push_back(Json{{"reason", fault.reason.toStdString()},
                                         {"message", faultText(fault).message.toStdString()}});
    return json;
}

Result<int> listImages(Session &session)
{
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    constexpr int kPage = 500;
    std::vector<LabImage> images;
    PageCursor cursor;
    for (bool isLast = false; !isLast;) {
        auto page = (*labs)->images(labAccountId(session), cursor, kPage);
        if (!page)
            return std::unexpected(page.error());
        isLast = page->size() < static_cast<std::size_t>(kPage);
        if (!page->empty())
            cursor = PageCursor::behind(page->back().definition);
        std::ranges::move(*page, std::back_inserter(images));
    }
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Version"), QStringLiteral("Enabled"),
                       QStringLiteral("Usable"), QStringLiteral("WhyNot")});
    for (const LabImage &image : images)
        table.addRow({image.definition.name,
                      image.version ? image.version->number.toString() : QString(),
                      booleanText(image.isEnabled), booleanText(image.isUsable()), whyNot(image)});
    printRows(session.output(), table, images, true, imageJson);
    return 0;
}

CommandGroup imageCommands()
{
    using namespace argument;
    const Specs account = labAccountArguments();
    ArgumentSpec images = required(
        values(u"--images", Tr::tr("Names of image definitions of the attached gallery.")));
    const QString line = QStringLiteral("lab account image %1 -g teaching -n school --images "
                                        "Debian");
    return {.name = QStringLiteral("image"),
            .summary = Tr::tr("Say which images of the attached gallery labs may be made from."),
            .groups = {},
            .commands = {
                {.name = QStringLiteral("disable"),
                 .summary = Tr::tr("Take images out of what labs are made from."),
                 .arguments = joined(account, {images, validateOnly()}),
                 .examples = {{Tr::tr("Disable an image."), line.arg(QStringLiteral("disable"))}},
                 .action = [](Session &session) { return enableImages(session, false); }},
                {.name = QStringLiteral("enable"),
                 .summary = Tr::tr("Let labs be made from images."),
                 .arguments = joined(account, {images, validateOnly()}),
                 .examples = {{Tr::tr("Enable an image."), line.arg(QStringLiteral("enable"))}},
                 .action = [](Session &session) { return enableImages(session, true); }},
                {.name = QStringLiteral("list"),
                 .summary = Tr::tr("List the images of the attached gallery, and why no lab can be "
                                   "made of some."),
                 .arguments = account,
                 .examples = {{Tr::tr("List the images of a lab account."),
                               QStringLiteral("lab account image list -g teaching -n school -o "
                                              "table")}},
                 .action = listImages},
            }};
}

}  // namespace

void printLabAccounts(Output &output, const std::vector<LabAccount> &accounts, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("ResourceGroup"),
                       QStringLiteral("Location"), QStringLiteral("Gallery")});
    for (const LabAccount &account : accounts)
        table.addRow({account.name, account.resourceGroup, account.location,
                      account.galleryId.isNull() ? QString() : account.galleryId.name()});
    printRows(output, table, accounts, asList,
              [](const LabAccount &account) { return toJson(account); });
}

Specs labAccountArguments()
{
    using namespace argument;
    return {required(resourceGroup()), name(Tr::tr("Name of the lab account."))};
}

ResourceId labAccountId(const Session &session)
{
    return session.namedId(QStringLiteral("labaccounts"), QStringLiteral("Microsoft.LabServices"));
}

CommandGroup labAccountCommands()
{
    using namespace argument;
    CommandGroup group = plainCommands<LabAccountNoun>(
        {.group = QStringLiteral("lab account"),
         .groupSummary = Tr::tr("Manage the lab accounts, in which labs are made."),
         .name = Tr::tr("Name of the lab account."),
         .create = Tr::tr("Create a lab account."),
         .createExample = QStringLiteral("lab account create --resource-group teaching --name "
                                         "school"),
         .remove = Tr::tr("Delete a lab account without labs."),
         .list = Tr::tr("List the lab accounts."),
         .show = Tr::tr("Show a lab account.")},
        {argument::location(Tr::tr("Region of the account and of its labs. Default: the location "
                                   "of the resource group.")),
         argument::tags(), validateOnly(), equivalentArgument()});
    ArgumentSpec gallery = required(value(
        u"--gallery-name", Tr::tr("Name of a gallery in the resource group, or its whole id.")));
    gallery.shortName = QStringLiteral("-r");
    group.commands.push_back(
        {.name = QStringLiteral("attach-gallery"),
         .summary = Tr::tr("Attach a shared image gallery; all its images are enabled then."),
         .arguments =
             joined(labAccountArguments(), {gallery, validateOnly(), equivalentArgument()}),
         .examples = {{Tr::tr("Attach a gallery."),
                       QStringLiteral("lab account attach-gallery -g teaching -n school -r "
                                      "Courses")}},
         .action = attachGallery});
    group.commands.push_back(
        {.name = QStringLiteral("detach-gallery"),
         .summary = Tr::tr("Detach the shared image gallery. Labs made from it stay."),
         .arguments = joined(labAccountArguments(), {validateOnly()}),
         .examples = {{Tr::tr("Detach the gallery."),
                       QStringLiteral("lab account detach-gallery -g teaching -n school")}},
         .action = detachGallery});
    group.groups.push_back(imageCommands());
    return group;
}

}  // namespace vitrine
