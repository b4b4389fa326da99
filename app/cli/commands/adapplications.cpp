// vitrinectl ad app … and ad sp …
#include "app/cli/commands/adanswers.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/catalog/catalog.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

constexpr int kPageSize = 500;
constexpr int kMostYears = 100;
const QString kId = QStringLiteral("--id");
const QString kDisplayName = QStringLiteral("--display-name");
const QString kEndDate = QStringLiteral("--end-date");
const QString kYears = QStringLiteral("--years");

Result<int> createApplication(Session &session)
{
    const Result<Workspace *> workspace = session.openDirectory();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto made = (*workspace)
                          ->principals()
                          .createApplication(session.change(), askedTenant(session),
                                             session.arguments().text(kDisplayName));
    if (!made)
        return std::unexpected(made.error());
    printApplications(session.output(), {*made}, false);
    return 0;
}

Result<int> listApplications(Session &session)
{
    const Result<Workspace *> workspace = session.openDirectory();
    if (!workspace)
        return std::unexpected(workspace.error());
    std::vector<Application> all;
    for (QString after;;) {
        auto page = (*workspace)->principals().applications(askedTenant(session), after, kPageSize);
        if (!page)
            return std::unexpected(std::move(page.error()));
        all.insert(all.end(), page->begin(), page->end());
        if (page->size() < static_cast<std::size_t>(kPageSize))
            break;
        after = page->back().appId;
    }
    printApplications(session.output(), all, true);
    return 0;
}

Result<int> showApplication(Session &session)
{
    const Result<Workspace *> workspace = session.openDirectory();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto application = (*workspace)->principals().application(session.arguments().text(kId));
    if (!application)
        return std::unexpected(application.error());
    printApplications(session.output(), {*application}, false);
    return 0;
}

Result<int> deleteApplication(Session &session)
{
    const Result<Workspace *> workspace = session.openDirectory();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto removed = (*workspace)
                             ->principals()
                             .removeApplication(session.change(), session.arguments().text(kId));
    if (!removed)
        return std::unexpected(removed.error());
    return 0;
}

Result<int> resetCredential(Session &session)
{
    Arguments &arguments = session.arguments();
    arguments.allowOneOf({kYears, kEndDate});
    const int years = arguments.number(kYears, 1, kMostYears).value_or(1);
    QDateTime endsAt = arguments.date(kEndDate);
    const Result<Workspace *> workspace = session.openDirectory();
    if (!workspace)
        return std::unexpected(workspace.error());
    if (!arguments.has(kEndDate))
        endsAt = (*workspace)->catalog().clock().now().addYears(years);
    PrincipalService &principals = (*workspace)->principals();
    const auto made =
        principals.resetSecret(session.change(), arguments.text(kId), arguments.text(kDisplayName),
                               endsAt, arguments.has(QStringLiteral("--append")));
    if (!made)
        return std::unexpected(made.error());
    const auto application = principals.application(arguments.text(kId));
    if (!application)
        return std::unexpected(application.error());
    session.output().important(
        Tr::tr("The secret is shown this once. Keep it where only its user can read it."));
    OutputTable table({QStringLiteral("AppId"), QStringLiteral("Password"),
                       QStringLiteral("Tenant"), QStringLiteral("EndDateTime")});
    const QString end = dateText(made->secret.endsAt);
    table.addRow({application->appId, made->text, application->tenantId, end});
    session.output().print({{"appId", application->appId.toStdString()},
                            {"password", made->text.toStdString()},
                            {"tenant", application->tenantId.toStdString()},
                            {"endDateTime", end.toStdString()},
                            {"keyId", made->secret.keyId.toStdString()}},
                           table);
    return 0;
}

Result<int> createServicePrincipal(Session &session)
{
    const Result<Workspace *> workspace = session.openDirectory();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto made = (*workspace)
                          ->principals()
                          .createServicePrincipal(session.change(), session.arguments().text(kId),
                                                  askedTenant(session));
    if (!made)
        return std::unexpected(made.error());
    printPrincipals(session.output(), {*made}, false);
    return 0;
}

Result<int> updateServicePrincipal(Session &session)
{
    const PrincipalEdit edit{{}, session.arguments().boolean(QStringLiteral("--account-enabled"))};
    auto principal = askedPrincipal(session, PrincipalKind::ServicePrincipal, kId);
    if (!principal)
        return std::unexpected(std::move(principal.error()));
    principal =
        (*session.openDirectory())->principals().update(session.change(), principal->id, edit);
    if (!principal)
        return std::unexpected(std::move(principal.error()));
    printPrincipals(session.output(), {*principal}, false);
    return 0;
}

CommandGroup credentialCommands()
{
    using namespace argument;
    return {.name = QStringLiteral("credential"),
            .summary = Tr::tr("Manage the secrets of an application."),
            .groups = {},
            .commands = {
                {.name = QStringLiteral("reset"),
                 .summary = Tr::tr("Give an application a new secret, shown this once. The others "
                                   "end, and the sign-ins they were for."),
                 .arguments = {flag(u"--append", Tr::tr("Keep the other secrets.")),
                               value(u"--display-name", Tr::tr("What the secret is called.")),
                               value(u"--end-date",
                                     Tr::tr("When the secret ends, for example "
                                            "2030-12-31.")),
                               id(Tr::tr("Id of the application.")),
                               value(u"--years",
                                     Tr::tr("For how many years the secret is good. "
                                            "Default: 1.")),
                               validateOnly()},
                 .examples = {{Tr::tr("Make a secret for two years."),
                               QStringLiteral("ad app credential reset --years 2 --id "
                                              "00000000-0000-0000-0000-000000000001")}},
                 .action = resetCredential},
            }};
}

}  // namespace

CommandGroup adApplicationCommands()
{
    using namespace argument;
    const QString which = Tr::tr("Id of the application.");
    return {.name = QStringLiteral("app"),
            .summary = Tr::tr("Manage applications, each registered in its home tenant."),
            .groups = {credentialCommands()},
            .commands = {
                {.name = QStringLiteral("create"),
                 .summary = Tr::tr("Register an application."),
                 .arguments = {required(value(u"--display-name", Tr::tr("Name that people read."))),
                               tenant(), validateOnly()},
                 .examples = {{Tr::tr("Register an application."),
                               QStringLiteral("ad app create --display-name myGalleryApp")}},
                 .action = createApplication},
                {.name = QStringLiteral("delete"),
                 .summary = Tr::tr("Delete an application, and what it is in every tenant."),
                 .arguments = {id(which), validateOnly()},
                 .examples = {{Tr::tr("Delete an application."),
                               QStringLiteral("ad app delete --id "
                                              "00000000-0000-0000-0000-000000000001")}},
                 .action = deleteApplication},
                {.name = QStringLiteral("list"),
                 .summary = Tr::tr("List the applications of a tenant."),
                 .arguments = {tenant()},
                 .examples = {{Tr::tr("List the applications as a table."),
                               QStringLiteral("ad app list --output table")}},
                 .action = listApplications},
                {.name = QStringLiteral("show"),
                 .summary = Tr::tr("Show an application."),
                 .arguments = {id(which)},
                 .examples = {{Tr::tr("Show an application."),
                               QStringLiteral("ad app show --id "
                                              "00000000-0000-0000-0000-000000000001")}},
                 .action = showApplication},
            }};
}

CommandGroup adServicePrincipalCommands()
{
    using namespace argument;
    const QString which = Tr::tr("Id of the service principal, or of its application.");
    return {.name = QStringLiteral("sp"),
            .summary = Tr::tr("Manage service principals: what an application is in a tenant."),
            .groups = {},
            .commands = {
                {.name = QStringLiteral("create"),
                 .summary = Tr::tr("Consent to an application: make its service principal in a "
                                   "tenant."),
                 .arguments = {id(Tr::tr("Id of the application.")), tenant(), validateOnly()},
                 .examples = {{Tr::tr("Consent to an application of another tenant."),
                               QStringLiteral("ad sp create --tenant fabrikam --id "
                                              "00000000-0000-0000-0000-000000000001")}},
                 .action = createServicePrincipal},
                {.name = QStringLiteral("delete"),
                 .summary = Tr::tr("Delete a service principal, with what is assigned to it: the "
                                   "tenant consents no longer."),
                 .arguments = {id(which), tenant(), validateOnly()},
                 .examples = {{Tr::tr("Delete a service principal."),
                               QStringLiteral("ad sp delete --id "
                                              "00000000-0000-0000-0000-000000000001")}},
                 .action =
                     [](Session &session) {
                         return removePrincipal(session, PrincipalKind::ServicePrincipal, kId);
                     }},
                {.name = QStringLiteral("list"),
                 .summary = Tr::tr("List the service principals of a tenant."),
                 .arguments = {tenant()},
                 .examples = {{Tr::tr("List the service principals as a table."),
                               QStringLiteral("ad sp list --output table")}},
                 .action =
                     [](Session &session) {
                         return listPrincipals(session, PrincipalKind::ServicePrincipal);
                     }},
                {.name = QStringLiteral("show"),
                 .summary = Tr::tr("Show a service principal."),
                 .arguments = {id(which), tenant()},
                 .examples = {{Tr::tr("Show a service principal."),
                               QStringLiteral("ad sp show --id "
                                              "00000000-0000-0000-0000-000000000001")}},
                 .action =
                     [](Session &session) {
                         return showPrincipal(session, PrincipalKind::ServicePrincipal, kId);
                     }},
                {.name = QStringLiteral("update"),
                 .summary = Tr::tr("Change a service principal."),
                 .arguments = {accountEnabled(), id(which), tenant(), validateOnly()},
                 .examples = {{Tr::tr("Keep an application from acting in a tenant."),
                               QStringLiteral("ad sp update --account-enabled false --id "
                                              "00000000-0000-0000-0000-000000000001")}},
                 .action = updateServicePrincipal},
            }};
}

}  // namespace vitrine
