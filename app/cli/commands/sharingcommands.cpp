// vitrinectl sig share …
#include "app/cli/answers.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/commands/sharingarguments.h"
#include "app/cli/tr.h"
#include "core/access/accessjson.h"
#include "core/gallery/armjson.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kSubscriptions = QStringLiteral("--subscription-ids");
const QString kTenants = QStringLiteral("--tenant-ids");
const QString kName = QStringLiteral("--gallery-unique-name");
const QString kSharedTo = QStringLiteral("--shared-to");

void printProfile(Session &session, const SharingProfile &profile)
{
    OutputTable table({QStringLiteral("Type"), QStringLiteral("Id"), QStringLiteral("Answer")});
    for (const GalleryShare &share : profile.shares)
        table.addRow({toString(share.kind), share.granteeId, toString(share.answer)});
    session.output().print(toJson(profile), table);
}

Grantees grantees(const Arguments &arguments)
{
    return {arguments.texts(kSubscriptions), arguments.texts(kTenants)};
}

void requireGrantee(Arguments &arguments)
{
    if (!arguments.has(kSubscriptions) && !arguments.has(kTenants))
        arguments.addProblem(arguments.missing(kSubscriptions + QStringLiteral(" | ") + kTenants));
}

using GranteeCall = Result<SharingProfile> (SharingService::*)(const Change &, const ResourceId &,
                                                               const Grantees &);
using GalleryCall = Result<SharingProfile> (SharingService::*)(const Change &, const ResourceId &);

Result<int> withGrantees(Session &session, GranteeCall call)
{
    requireGrantee(session.arguments());
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto profile = ((*workspace)->sharing().*call)(session.change(), session.galleryId(),
                                                         grantees(session.arguments()));
    if (!profile)
        return std::unexpected(profile.error());
    printProfile(session, *profile);
    return 0;
}

Result<int> withGallery(Session &session, GalleryCall call)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto profile = ((*workspace)->sharing().*call)(session.change(), session.galleryId());
    if (!profile)
        return std::unexpected(profile.error());
    printProfile(session, *profile);
    return 0;
}

Result<int> add(Session &session)
{
    return withGrantees(session, &SharingService::add);
}

Result<int> remove(Session &session)
{
    return withGrantees(session, &SharingService::remove);
}

Result<int> reset(Session &session)
{
    return withGallery(session, &SharingService::reset);
}

Result<int> enableCommunity(Session &session)
{
    return withGallery(session, &SharingService::enableCommunity);
}

Json toJson(const Invitation &invitation)
{
    return {{"name", invitation.uniqueName().toStdString()},
            {"location", invitation.location.toStdString()},
            {"description", invitation.description.toStdString()},
            {"sharedTo", toString(invitation.share.kind).toStdString()},
            {"granteeId", invitation.share.granteeId.toStdString()},
            {"answer", toString(invitation.share.answer).toStdString()},
            {"sharedAt", dateText(invitation.share.sharedAt).toStdString()},
            {"vitrine", {{"galleryId", invitation.galleryId.toString().toStdString()}}}};
}

void printInvitations(Session &session, const std::vector<Invitation> &all, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Location"),
                       QStringLiteral("SharedTo"), QStringLiteral("Answer"),
                       QStringLiteral("SharedAt")});
    for (const Invitation &one : all)
        table.addRow({one.uniqueName(), one.location, toString(one.share.kind),
                      toString(one.share.answer), dateText(one.share.sharedAt)});
    printRows(session.output(), table, all, asList,
              [](const Invitation &one) { return toJson(one); });
}

Result<int> listInvitations(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto all = (*workspace)->sharing().invitations(session.subscriptionId());
    if (!all)
        return std::unexpected(all.error());
    printInvitations(session, *all, true);
    return 0;
}

Result<int> answer(Session &session, ShareAnswer given)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Arguments &arguments = session.arguments();
    const auto answered = (*workspace)
                              ->sharing()
                              .answer(session.change(), session.subscriptionId(),
                                      arguments.has(kSharedTo), arguments.text(kName), given);
    if (!answered)
        return std::unexpected(answered.error());
    printInvitations(session, {*answered}, false);
    return 0;
}

Result<int> accept(Session &session)
{
    return answer(session, ShareAnswer::Accepted);
}

Result<int> reject(Session &session)
{
    return answer(session, ShareAnswer::Rejected);
}

Specs grantArguments()
{
    return {argument::values(u"--subscription-ids",
                             Tr::tr("Ids of subscriptions, separated by spaces; at most 30.")),
            argument::values(u"--tenant-ids",
                             Tr::tr("Ids of tenants, separated by spaces; at most 5."))};
}

Specs answerArguments()
{
    return {
        argument::required(argument::value(
            u"--gallery-unique-name", Tr::tr("Name of the gallery as list-invitations tells it."))),
        argument::value(u"--shared-to",
                        Tr::tr("Answer for the whole tenant instead of the subscription."),
                        {QStringLiteral("tenant")}),
        argument::validateOnly()};
}

std::vector<Command> ownerCommands()
{
    using namespace argument;
    const Specs one{required(resourceGroup()), required(galleryName())};
    const QString name = QStringLiteral(" --resource-group images --gallery-name linux");
    return {
        {.name = QStringLiteral("add"),
         .summary = Tr::tr("Share a gallery with subscriptions and tenants. Those of another "
                           "tenant accept or reject it."),
         .arguments = joined(joined(one, grantArguments()), change()),
         .examples = {{Tr::tr("Share a gallery with a tenant."),
                       QStringLiteral("sig share add") + name
                           + QStringLiteral(" --tenant-ids ID")}},
         .action = add},
        {.name = QStringLiteral("enable-community"),
         .summary = Tr::tr("Open a gallery to everybody, under a public name."),
         .arguments = joined(one, change()),
         .examples = {{Tr::tr("Open a gallery to everybody."),
                       QStringLiteral("sig share enable-community") + name}},
         .action = enableCommunity},
        {.name = QStringLiteral("remove"),
         .summary = Tr::tr("Stop sharing a gallery with subscriptions and tenants."),
         .arguments = joined(joined(one, grantArguments()), change()),
         .examples = {{Tr::tr("Stop sharing a gallery with a tenant."),
                       QStringLiteral("sig share remove") + name
                           + QStringLiteral(" --tenant-ids ID")}},
         .action = remove},
        {.name = QStringLiteral("reset"),
         .summary = Tr::tr("Make a gallery private again."),
         .arguments = joined(one, change()),
         .examples = {{Tr::tr("Make a gallery private again."),
                       QStringLiteral("sig share reset") + name}},
         .action = reset},
    };
}

std::vector<Command> granteeCommands()
{
    const QString name = QStringLiteral(" --gallery-unique-name ID-LINUX");
    return {
        {.name = QStringLiteral("accept"),
         .summary = Tr::tr("Accept a gallery that another tenant shares."),
         .arguments = answerArguments(),
         .examples = {{Tr::tr("Accept a gallery."), QStringLiteral("sig share accept") + name}},
         .action = accept},
        {.name = QStringLiteral("list-invitations"),
         .summary = Tr::tr("List the galleries that others share with the subscription and its "
                           "tenant, and what was answered."),
         .arguments = {},
         .examples = {{Tr::tr("List the invitations as a table."),
                       QStringLiteral("sig share list-invitations --output table")}},
         .action = listInvitations},
        {.name = QStringLiteral("reject"),
         .summary = Tr::tr("Reject a gallery that another tenant shares."),
         .arguments = answerArguments(),
         .examples = {{Tr::tr("Reject a gallery."), QStringLiteral("sig share reject") + name}},
         .action = reject},
    };
}

}  // namespace

Specs sharingArguments()
{
    using namespace argument;
    return {
        value(u"--eula", Tr::tr("License terms of a community gallery.")),
        value(u"--permissions",
              Tr::tr("Sharing method: by roles only, also directly with subscriptions and "
                     "tenants, or with everybody. Default: Private."),
              {QStringLiteral("Private"), QStringLiteral("Groups"), QStringLiteral("Community")}),
        value(u"--public-name-prefix",
              Tr::tr("How the public name of a community gallery begins: 5 to 16 letters and "
                     "digits.")),
        value(u"--publisher-email", Tr::tr("Mail address of a community gallery's publisher.")),
        value(u"--publisher-uri", Tr::tr("Web address of a community gallery's publisher."))};
}

SharingWishes sharingWishes(Session &session)
{
    const Arguments &arguments = session.arguments();
    SharingWishes wishes;
    if (arguments.has(QStringLiteral("--permissions")))
        wishes.permissions = sharingPermission(arguments.text(QStringLiteral("--permissions")));
    wishes.community.publisherUri = arguments.text(QStringLiteral("--publisher-uri"));
    wishes.community.publisherContact = arguments.text(QStringLiteral("--publisher-email"));
    wishes.community.eula = arguments.text(QStringLiteral("--eula"));
    wishes.community.publicNamePrefix = arguments.text(QStringLiteral("--public-name-prefix"));
    return wishes;
}

Result<int> printWithSharing(Session &session, Workspace &workspace, const Gallery &gallery)
{
    auto profile = workspace.sharing().profile(gallery.id());
    // A gallery that was only asked for is not there.
    if (!profile && profile.error().reason == u"resource.notFound")
        profile = SharingProfile();
    if (!profile)
        return std::unexpected(profile.error());
    OutputTable table({QStringLiteral("Name"), QStringLiteral("ResourceGroup"),
                       QStringLiteral("Location"), QStringLiteral("ProvisioningState"),
                       QStringLiteral("Permissions"), QStringLiteral("Description")});
    table.addRow({gallery.name, gallery.resourceGroup, gallery.location,
                  toString(gallery.provisioningState), toString(profile->permissions),
                  gallery.description});
    Json json = toJson(gallery);
    json["properties"]["sharingProfile"] = toJson(*profile);
    session.output().print(json, table);
    return 0;
}

CommandGroup sharingCommands()
{
    CommandGroup group{.name = QStringLiteral("share"),
                       .summary = Tr::tr("Share galleries with other subscriptions and tenants, or "
                                         "with everybody."),
                       .groups = {},
                       .commands = ownerCommands()};
    for (Command &command : granteeCommands())
        group.commands.push_back(std::move(command));
    return group;
}

}  // namespace vitrine
