#include "app/cli/commands/adanswers.h"

#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/principaljson.h"
#include "core/service/signedinaccounts.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

constexpr int kPageSize = 500;
const QString kTenant = QStringLiteral("--tenant");

}  // namespace

void printPrincipals(Output &output, const std::vector<Principal> &principals, bool asList)
{
    OutputTable table({QStringLiteral("DisplayName"), QStringLiteral("SignInName"),
                       QStringLiteral("Kind"), QStringLiteral("Id"),
                       QStringLiteral("AccountEnabled")});
    for (const Principal &principal : principals)
        table.addRow({principal.displayName, principal.signInName, toString(principal.kind),
                      principal.id, booleanText(principal.isEnabled)});
    printRows(output, table, principals, asList,
              [](const Principal &principal) { return toJson(principal); });
}

void printApplications(Output &output, const std::vector<Application> &applications, bool asList)
{
    OutputTable table(
        {QStringLiteral("DisplayName"), QStringLiteral("AppId"), QStringLiteral("Secrets")});
    for (const Application &application : applications)
        table.addRow({application.displayName, application.appId,
                      QString::number(application.secrets.size())});
    printRows(output, table, applications, asList,
              [](const Application &application) { return toJson(application); });
}

QString askedTenant(Session &session)
{
    if (session.arguments().has(kTenant))
        return session.arguments().text(kTenant);
    const std::vector<SavedAccount> accounts = session.accounts().accounts();
    return accounts.empty() ? QString() : accounts.back().tenantId;
}

Result<int> listPrincipals(Session &session, PrincipalKind kind)
{
    const Result<Workspace *> workspace = session.openDirectory();
    if (!workspace)
        return std::unexpected(workspace.error());
    std::vector<Principal> all;
    for (QString after;;) {
        auto page =
            (*workspace)->principals().principals(askedTenant(session), kind, after, kPageSize);
        if (!page)
            return std::unexpected(std::move(page.error()));
        all.insert(all.end(), page->begin(), page->end());
        if (page->size() < static_cast<std::size_t>(kPageSize))
            break;
        after = page->back().signInName;
    }
    printPrincipals(session.output(), all, true);
    return 0;
}

Result<Principal> askedPrincipal(Session &session, PrincipalKind kind, const QString &name)
{
    const Result<Workspace *> workspace = session.openDirectory();
    if (!workspace)
        return std::unexpected(workspace.error());
    return (*workspace)
        ->principals()
        .principal(kind, session.arguments().text(name), session.arguments().text(kTenant));
}

Result<int> showPrincipal(Session &session, PrincipalKind kind, const QString &name)
{
    const auto principal = askedPrincipal(session, kind, name);
    if (!principal)
        return std::unexpected(principal.error());
    printPrincipals(session.output(), {*principal}, false);
    return 0;
}

Result<int> removePrincipal(Session &session, PrincipalKind kind, const QString &name)
{
    const auto principal = askedPrincipal(session, kind, name);
    if (!principal && principal.error().reason == u"principal.notFound")
        return 0;
    if (!principal)
        return std::unexpected(principal.error());
    const Result<Workspace *> workspace = session.openDirectory();
    if (auto removed = (*workspace)->principals().remove(session.change(), principal->id); !removed)
        return std::unexpected(std::move(removed.error()));
    return 0;
}

namespace argument {

ArgumentSpec tenant()
{
    return {.name = kTenant,
            .shortName = QStringLiteral("-t"),
            .summary = Tr::tr("Name or id of the tenant. Default: that of who is signed in.")};
}

ArgumentSpec id(const QString &summary)
{
    return required(value(u"--id", summary));
}

ArgumentSpec accountEnabled()
{
    return {.name = QStringLiteral("--account-enabled"),
            .summary = Tr::tr("Whether it may sign in, and act."),
            .kind = ArgumentKind::Boolean};
}

}  // namespace argument

}  // namespace vitrine
