// vitrinectl account …
#include "app/cli/answers.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/commands/signinanswers.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/gallery/publicregions.h"
#include "core/service/accountservice.h"
#include "core/service/regionservice.h"
#include "core/service/signedinaccounts.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

#include <map>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kName = QStringLiteral("--name");
const QString kSubscription = QStringLiteral("--subscription");

Result<int> list(Session &session)
{
    const Result<Workspace *> workspace = session.openDirectory();
    if (!workspace)
        return std::unexpected(workspace.error());
    auto subscriptions = (*workspace)->accounts().subscriptions();
    if (!subscriptions)
        return std::unexpected(subscriptions.error());
    // Who is signed in to a tenant without a subscription is not forgotten.
    for (const SavedAccount &account : session.accounts().accounts()) {
        for (Subscription &one : profileOf(*subscriptions, account.tenantId)) {
            if (one.id == account.tenantId)
                subscriptions->push_back(std::move(one));
        }
    }
    printProfile(session, *subscriptions, true);
    return 0;
}

// `--name` as `--subscription`, which every command takes.
QString askedSubscription(const Session &session, const Arguments &arguments)
{
    return arguments.has(kName) ? arguments.text(kName) : session.subscriptionId();
}

Result<int> show(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto subscription =
        (*workspace)->accounts().subscription(askedSubscription(session, session.arguments()));
    if (!subscription)
        return std::unexpected(subscription.error());
    printProfile(session, {*subscription}, false);
    return 0;
}

// Who is signed in chooses alone; the account of the operating system chooses for the catalogue.
Result<Subscription> choose(Session &session, Workspace &workspace, const QString &idOrName)
{
    if (session.accounts().accounts().empty())
        return workspace.accounts().setDefault(session.change(), idOrName);
    auto subscription = workspace.accounts().subscription(idOrName);
    if (subscription && !session.change().validateOnly) {
        if (auto chosen = session.accounts().choose(subscription->id); !chosen)
            return std::unexpected(std::move(chosen.error()));
    }
    return subscription;
}

Result<int> set(Session &session)
{
    session.arguments().requireOneOf({kName, kSubscription});
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto subscription =
        choose(session, **workspace, askedSubscription(session, session.arguments()));
    if (!subscription)
        return std::unexpected(subscription.error());
    printProfile(session, {*subscription}, false);
    return 0;
}

Result<int> create(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto subscription =
        (*workspace)
            ->accounts()
            .createSubscription(session.change(), session.arguments().text(kName),
                                session.arguments().text(QStringLiteral("--tenant")));
    if (!subscription)
        return std::unexpected(subscription.error());
    printSubscriptions(session.output(), {*subscription}, false);
    return 0;
}

Result<int> listTenants(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto tenants = (*workspace)->accounts().tenants();
    if (!tenants)
        return std::unexpected(tenants.error());
    printTenants(session.output(), *tenants, true);
    return 0;
}

Result<int> createTenant(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto tenant =
        (*workspace)->accounts().createTenant(session.change(), session.arguments().text(kName));
    if (!tenant)
        return std::unexpected(tenant.error());
    printTenants(session.output(), {*tenant}, false);
    return 0;
}

// The public regions and those of this catalogue, with what is registered here.
Result<int> listLocations(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto regions = (*workspace)->regions().regions();
    if (!regions)
        return std::unexpected(regions.error());
    struct Location {
        QString displayName;
        QString geographyGroup;
        const Region *region = nullptr;
    };
    std::map<QString, Location> locations;
    for (const PublicRegion &region : publicRegions())
        locations[region.name] = {.displayName = region.displayName,
                                  .geographyGroup = region.geographyGroup};
    for (const Region &region : *regions) {
        Location &location = locations[region.name];
        location.region = &region;
        if (location.displayName.isEmpty())
            location.displayName = region.displayName.isEmpty() ? region.name : region.displayName;
    }
    OutputTable table({QStringLiteral("DisplayName"), QStringLiteral("Name"),
                       QStringLiteral("GeographyGroup"), QStringLiteral("Registered"),
                       QStringLiteral("Zones")});
    Json json = Json::array();
    for (const auto &[name, location] : locations) {
        const bool isHere = location.region != nullptr;
        const bool hasZones = isHere && location.region->hasZones();
        table.addRow({location.displayName, name, location.geographyGroup, booleanText(isHere),
                      booleanText(hasZones)});
        json.push_back({{"name", name.toStdString()},
                        {"displayName", location.displayName.toStdString()},
                        {"metadata", {{"geographyGroup", location.geographyGroup.toStdString()}}},
                        {"vitrine", {{"registered", isHere}, {"zones", hasZones}}}});
    }
    session.output().print(json, table);
    return 0;
}

ArgumentSpec subscriptionName()
{
    // az's other name for it, --subscription, is an argument of every command.
    return {.name = kName,
            .shortName = QStringLiteral("-n"),
            .summary = Tr::tr("Name or id of the subscription."),
            .otherNames = {QStringLiteral("-s")}};
}

CommandGroup tenantCommands()
{
    using namespace argument;
    return {.name = QStringLiteral("tenant"),
            .summary = Tr::tr("Manage tenants: organisations that share nothing unless told to."),
            .groups = {},
            .commands = {
                {.name = QStringLiteral("create"),
                 .summary = Tr::tr("Create a tenant."),
                 .arguments = {argument::name(Tr::tr("Name of the tenant.")), validateOnly()},
                 .examples = {{Tr::tr("Create a tenant."),
                               QStringLiteral("account tenant create --name acme")}},
                 .action = createTenant},
                {.name = QStringLiteral("list"),
                 .summary = Tr::tr("List the tenants."),
                 .arguments = {},
                 .examples = {{Tr::tr("List the tenants as a table."),
                               QStringLiteral("account tenant list --output table")}},
                 .action = listTenants},
            }};
}

}  // namespace

CommandGroup accountCommands()
{
    using namespace argument;
    return {.name = QStringLiteral("account"),
            .summary = Tr::tr("Manage subscriptions and tenants, and who is signed in."),
            .groups = {tenantCommands()},
            .commands = {
                accountClearCommand(),
                {.name = QStringLiteral("create"),
                 .summary = Tr::tr("Create a subscription."),
                 .arguments = {argument::name(Tr::tr("Name of the subscription.")),
                               value(u"--tenant",
                                     Tr::tr("Name or id of its tenant. Default: that "
                                            "of the default subscription.")),
                               validateOnly()},
                 .examples = {{Tr::tr("Create a subscription."),
                               QStringLiteral("account create --name production")}},
                 .action = create},
                accessTokenCommand(),
                {.name = QStringLiteral("list"),
                 .summary = Tr::tr("List the subscriptions, and who is signed in to each."),
                 .arguments = {},
                 .examples = {{Tr::tr("List the subscriptions as a table."),
                               QStringLiteral("account list --output table")}},
                 .action = list},
                {.name = QStringLiteral("list-locations"),
                 .summary = Tr::tr("List the locations that are known, and which are registered."),
                 .arguments = {},
                 .examples = {{Tr::tr("List the locations as a table."),
                               QStringLiteral("account list-locations --output table")}},
                 .action = listLocations},
                {.name = QStringLiteral("set"),
                 .summary = Tr::tr("Choose the subscription that commands use without "
                                   "--subscription."),
                 .arguments = {subscriptionName(), validateOnly()},
                 .examples = {{Tr::tr("Choose a subscription."),
                               QStringLiteral("account set --name production")}},
                 .action = set},
                {.name = QStringLiteral("show"),
                 .summary = Tr::tr("Show a subscription. Default: the one that is chosen."),
                 .arguments = {subscriptionName()},
                 .examples = {{Tr::tr("Show the subscription that is chosen."),
                               QStringLiteral("account show")}},
                 .action = show},
            }};
}

}  // namespace vitrine
