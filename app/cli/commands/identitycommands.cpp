// vitrinectl login, logout, and what `account` has for those who are signed in
#include "app/cli/commands/signinanswers.h"
#include "app/cli/secretinput.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/accountservice.h"
#include "core/service/signedinaccounts.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const QString kServicePrincipal = QStringLiteral("--service-principal");
const QString kUserName = QStringLiteral("--username");
const QString kTenant = QStringLiteral("--tenant");
const QString kAllowNone = QStringLiteral("--allow-no-subscriptions");

// What the line lacks; az asks for the same.
void checkLine(Arguments &arguments)
{
    const auto require = [&arguments](const QString &name) {
        if (!arguments.has(name))
            arguments.addProblem(arguments.missing(name));
    };
    const bool hasSecret = arguments.has(QStringLiteral("--password"))
        || arguments.has(QStringLiteral("--password-file"));
    if (arguments.has(kServicePrincipal)) {
        require(kUserName);
        require(kTenant);
    } else if (hasSecret || arguments.has(kTenant)) {
        require(kUserName);
    }
}

Result<SavedAccount> signIn(Session &session)
{
    Arguments &arguments = session.arguments();
    checkLine(arguments);
    std::optional<Secret> secret;
    if (arguments.has(kUserName)) {
        auto asked = askedSecret(arguments);
        if (!asked)
            return std::unexpected(std::move(asked.error()));
        secret = std::move(*asked);
    }
    if (const Result<Workspace *> workspace = session.openSignedOut(); !workspace)
        return std::unexpected(workspace.error());
    SignedInAccounts &accounts = session.accounts();
    std::vector<Fault> ended;
    if (auto resumed = accounts.resumeLasting(ended); !resumed)
        return std::unexpected(std::move(resumed.error()));
    for (const Fault &fault : ended)
        session.output().note(faultText(fault).message);
    if (!secret)
        return accounts.signInOsAccount();
    const bool isApplication = arguments.has(kServicePrincipal);
    return accounts.signIn({isApplication ? PrincipalKind::ServicePrincipal : PrincipalKind::User,
                            arguments.text(kUserName), arguments.text(kTenant)},
                           *secret, true);
}

Result<int> login(Session &session)
{
    const Result<SavedAccount> account = signIn(session);
    if (!account)
        return std::unexpected(account.error());
    if (!session.arguments().has(kAllowNone)) {
        if (auto has = session.accounts().requireSubscription(*account); !has)
            return std::unexpected(std::move(has.error()));
    }
    const Result<Workspace *> workspace = session.openSignedOut();
    const auto all = (*workspace)->accounts().subscriptions();
    if (!all)
        return std::unexpected(all.error());
    printProfile(session, profileOf(*all, account->tenantId), true);
    return 0;
}

Result<int> logout(Session &session)
{
    if (const Result<Workspace *> workspace = session.openSignedOut(); !workspace)
        return std::unexpected(workspace.error());
    Result<> done = session.accounts().read();
    if (done)
        done = session.accounts().signOut(session.arguments().text(kUserName));
    if (!done)
        return std::unexpected(std::move(done.error()));
    return 0;
}

Result<int> clear(Session &session)
{
    if (const Result<Workspace *> workspace = session.openSignedOut(); !workspace)
        return std::unexpected(workspace.error());
    Result<> done = session.accounts().read();
    if (done)
        done = session.accounts().clear();
    if (!done)
        return std::unexpected(std::move(done.error()));
    return 0;
}

Result<int> accessToken(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto subscription = (*workspace)->accounts().subscription(session.subscriptionId());
    if (!subscription)
        return std::unexpected(subscription.error());
    QString tenantId = subscription->tenantId;
    if (session.arguments().has(kTenant)) {
        tenantId = session.arguments().text(kTenant);
        const auto tenants = (*workspace)->accounts().tenants();
        if (!tenants)
            return std::unexpected(tenants.error());
        const auto found = std::ranges::find_if(*tenants, [&](const Tenant &tenant) {
            return tenant.id == tenantId.toLower() || tenant.displayName == tenantId;
        });
        if (found == tenants->end())
            return std::unexpected(
                Fault::of(QStringLiteral("account.tenant.notFound"), kTenant, {tenantId}));
        tenantId = found->id;
    }
    const SavedAccount account = session.accounts().accountOf(tenantId);
    if (!session.accounts().accounts().empty() && account.tenantId != tenantId)
        return std::unexpected(
            Fault::of(QStringLiteral("signIn.notSignedIn"), kTenant, {tenantId}));
    const auto token = session.accounts().accessToken(account);
    if (!token)
        return std::unexpected(token.error());
    const QString expires = token->expiresAt.toUTC().toString(Qt::ISODate);
    OutputTable table(
        {QStringLiteral("AccessToken"), QStringLiteral("ExpiresOn"), QStringLiteral("Tenant")});
    table.addRow({token->text, expires, tenantId});
    session.output().print({{"accessToken", token->text.toStdString()},
                            {"expiresOn", expires.toStdString()},
                            {"subscription", session.subscriptionId().toStdString()},
                            {"tenant", tenantId.toStdString()},
                            {"tokenType", "Bearer"}},
                           table);
    return 0;
}

ArgumentSpec tenant(const QString &summary)
{
    return {.name = kTenant, .shortName = QStringLiteral("-t"), .summary = summary};
}

ArgumentSpec userName(const QString &summary)
{
    return {.name = kUserName, .shortName = QStringLiteral("-u"), .summary = summary};
}

}  // namespace

Command loginCommand()
{
    using namespace argument;
    return {
        .name = QStringLiteral("login"),
        .summary = Tr::tr("Sign in: as a user, as a service principal, or without a name with the "
                          "account of the operating system. Whoever signs in stays signed in to "
                          "this catalogue on this machine, beside those of other tenants."),
        .arguments = {flag(u"--allow-no-subscriptions",
                           Tr::tr("Sign in even when there is no subscription to work in.")),
                      {.name = QStringLiteral("--password"),
                       .shortName = QStringLiteral("-p"),
                       .summary =
                           Tr::tr("Password of the user, or secret of the application. @FILE "
                                  "reads it from a file, @- from standard input. Default: it "
                                  "is asked for.")},
                      value(u"--password-file", Tr::tr("File that holds the password or secret.")),
                      flag(u"--service-principal", Tr::tr("Sign in as an application.")),
                      tenant(Tr::tr("Name or id of the tenant to sign in to.")),
                      userName(Tr::tr("Name of the user, or id of the application."))},
        .examples = {{Tr::tr("Sign in as an application, with its secret from a file."),
                      QStringLiteral("login --service-principal -u "
                                     "00000000-0000-0000-0000-000000000001 --password-file secret "
                                     "--tenant contoso")},
                     {Tr::tr("Use the account of the operating system."), QStringLiteral("login")}},
        .action = login};
}

Command logoutCommand()
{
    return {.name = QStringLiteral("logout"),
            .summary = Tr::tr("Sign somebody out."),
            .arguments = {userName(Tr::tr("Who signs out. Default: who signed in last."))},
            .examples = {{Tr::tr("Sign a user out."),
                          QStringLiteral("logout --username alice@contoso")}},
            .action = logout};
}

Command accountClearCommand()
{
    return {.name = QStringLiteral("clear"),
            .summary = Tr::tr("Sign everybody out. The account of the operating system acts then."),
            .arguments = {},
            .examples = {{Tr::tr("Sign everybody out."), QStringLiteral("account clear")}},
            .action = clear};
}

Command accessTokenCommand()
{
    return {.name = QStringLiteral("get-access-token"),
            .summary = Tr::tr("Get a token for programs, that stands for an hour for who is signed "
                              "in to the tenant of the subscription."),
            .arguments = {tenant(Tr::tr("Name or id of the tenant. Default: that of the "
                                        "subscription."))},
            .examples = {{Tr::tr("Get a token for the subscription that is chosen."),
                          QStringLiteral("account get-access-token")}},
            .action = accessToken};
}

}  // namespace vitrine
