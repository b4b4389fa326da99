// What signing in, users, groups and applications are refused with.
#include "core/access/accountfile.h"
#include "core/access/passwordhash.h"
#include "core/service/accountservice.h"
#include "core/service/principalservice.h"
#include "core/service/signedinaccounts.h"
#include "tests/support/faultcases.h"

#include <QFile>

namespace vitrine::test {
namespace {

const QString kPassword = QStringLiteral("correct horse battery");

Result<Principal> makeUser(VersionFixture &at, const QString &name, const QString &tenant = {},
                           const QString &password = kPassword)
{
    const Secret secret = secretOf(password);
    return at->principals().createUser(Caller::program(), {tenant, name, name}, &secret);
}

SignInRequest asAlice()
{
    return {PrincipalKind::User, QStringLiteral("alice"), {}};
}

/// An application with a secret for two days.
struct App {
    explicit App(VersionFixture &at)
        : service(at->catalog())
    {
        const auto made = at->principals().createApplication(Caller::program(), {},
                                                             QStringLiteral("myGalleryApp"));
        if (!made)
            qFatal("%s", faultJson(made.error()).constData());
        application = *made;
        const auto secret =
            at->principals().resetSecret(Caller::program(), made->appId, {}, at.inDays(2), false);
        if (!secret)
            qFatal("%s", faultJson(secret.error()).constData());
        text = secret->text;
    }
    Problems check()
    {
        return problemsOf(service.check(
            {PrincipalKind::ServicePrincipal, application.appId, application.tenantId},
            secretOf(text)));
    }

    SignInService service;
    Application application;
    QString text;
};

Problems readAccounts(VersionFixture &at, QFileDevice::Permissions others)
{
    const QString path = at.path(QStringLiteral("accounts.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("no JSON") < 0
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | others))
        qFatal("the file cannot be written");
    file.close();
    return problemsOf(AccountFile(path).read(at->catalog().uid()));
}

std::vector<FaultCase> signInCases()
{
    return {
        {{},
         "sign-in",
         "sign in with a wrong password",
         {"signIn.refused", "AuthenticationFailed", 401, "username"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const auto user = makeUser(at, QStringLiteral("alice"));
             return user ? problemsOf(SignInService(at->catalog())
                                          .check(asAlice(), secretOf(QStringLiteral("wrong"))))
                         : problemsOf(user);
         }},
        {{},
         "sign-in",
         "sign in with a secret that ended",
         {"signIn.secret.expired", "AuthenticationFailed", 401, "password"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             App app(at);
             at.clock().advance(std::chrono::days(2));
             return app.check();
         }},
        {{},
         "sign-in",
         "sign in to a tenant that has not consented",
         {"signIn.noConsent", "UnauthorizedClient", 401, "tenant"},
         [](Lab &lab) { return App(lab.workspace()).check(); }},
        {{},
         "sign-in",
         "sign in with a disabled account",
         {"signIn.disabled", "AuthenticationFailed", 401, "username"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const auto user = makeUser(at, QStringLiteral("alice"));
             const auto disabled =
                 at->principals().update(Caller::program(), user->id, {{}, false});
             return disabled
                 ? problemsOf(SignInService(at->catalog()).check(asAlice(), secretOf(kPassword)))
                 : problemsOf(disabled);
         }},
        {{},
         "sign-in",
         "use a sign-in that was never made",
         {"signIn.ended", "ExpiredAuthenticationToken", 401, "username"},
         [](Lab &lab) {
             return problemsOf(SignInService(lab.workspace()->catalog())
                                   .resume(QStringLiteral("guess"), QStringLiteral("alice")));
         }},
        {{},
         "sign-in",
         "sign in with an account of the system that nobody knows",
         {"signIn.osAccount.unknown", "AuthenticationFailed", 401, "username"},
         [](Lab &lab) {
             return problemsOf(SignInService(lab.workspace()->catalog())
                                   .checkOsAccount(QStringLiteral("carol@elsewhere")));
         }},
        {{},
         "sign-in",
         "sign in without a role in any subscription",
         {"signIn.noSubscription", "SubscriptionNotFound", 404, "tenant"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const auto user = makeUser(at, QStringLiteral("alice"));
             SignedInAccounts accounts(*at.operator->(),
                                       AccountFile(at.path(QStringLiteral("accounts.json"))));
             const auto account = accounts.signIn(asAlice(), secretOf(kPassword), true);
             return user && account ? problemsOf(accounts.requireSubscription(*account))
                                    : problemsOf(account);
         }},
        {{},
         "sign-in",
         "sign out who is not signed in",
         {"signIn.notSignedIn", "NotFound", 404, "username"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             SignedInAccounts accounts(*at.operator->(),
                                       AccountFile(at.path(QStringLiteral("accounts.json"))));
             return problemsOf(accounts.signOut(QStringLiteral("alice")));
         }},
        {{},
         "sign-in",
         "keep the accounts in a file that others read",
         {"signIn.file.unsafe", "AuthorizationFailed", 403, "{folder}/accounts.json"},
         [](Lab &lab) { return readAccounts(lab.workspace(), QFileDevice::ReadOther); }},
        {{},
         "sign-in",
         "keep the accounts in a file that holds something else",
         {"signIn.file.invalid", "InvalidParameter", 400, "{folder}/accounts.json"},
         [](Lab &lab) { return readAccounts(lab.workspace(), {}); }},
    };
}

std::vector<FaultCase> principalCases()
{
    return {
        {{},
         "principal",
         "show a user that does not exist",
         {"principal.notFound", "Request_ResourceNotFound", 404, "nobody"},
         [](Lab &lab) {
             return problemsOf(lab.workspace()->principals().principal(PrincipalKind::User,
                                                                       QStringLiteral("nobody")));
         }},
        {{},
         "principal",
         "make a user with a space in the name",
         {"principal.name.invalid", "Request_BadRequest", 400, "signInName"},
         [](Lab &lab) {
             return problemsOf(makeUser(lab.workspace(), QStringLiteral("alice smith")));
         }},
        {{},
         "principal",
         "make a user twice",
         {"principal.name.taken", "Request_MultipleObjectsWithSameKeyValue", 409, "signInName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const auto first = makeUser(at, QStringLiteral("alice"));
             return first ? problemsOf(makeUser(at, QStringLiteral("Alice"))) : problemsOf(first);
         }},
        {{},
         "principal",
         "make a user with a password of 7 characters",
         {"principal.password.weak", "PasswordComplexityRequirementsNotMet", 400, "password"},
         [](Lab &lab) {
             return problemsOf(
                 makeUser(lab.workspace(), QStringLiteral("alice"), {}, QStringLiteral("1234567")));
         }},
        {{},
         "principal",
         "delete the only owner of everything",
         {"principal.lastOwner", "Conflict", 409, "{id}"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const auto owner =
                 SignInService(at->catalog()).checkOsAccount(Caller::desktopUser().name);
             return owner
                 ? problemsOf(at->principals().remove(Caller::program(), owner->principal.id))
                 : problemsOf(owner);
         }},
        {{},
         "principal",
         "add a user of another tenant to a group",
         {"principal.group.tenant", "Request_BadRequest", 400, "{id}"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const auto tenant =
                 at->accounts().createTenant(Caller::program(), QStringLiteral("Fabrikam"));
             const auto group = at->principals().createGroup(Caller::program(), {},
                                                             QStringLiteral("publishers"), {});
             const auto user = makeUser(at, QStringLiteral("eve"), tenant->id);
             return user
                 ? problemsOf(at->principals().addMember(Caller::program(), group->id, user->id))
                 : problemsOf(user);
         }},
        {{},
         "principal",
         "add a group to itself",
         {"principal.group.itself", "Request_BadRequest", 400, "{id}"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const auto group = at->principals().createGroup(Caller::program(), {},
                                                             QStringLiteral("publishers"), {});
             return problemsOf(at->principals().addMember(Caller::program(), group->id, group->id));
         }},
        {{},
         "application",
         "show an application that does not exist",
         {"application.notFound", "Request_ResourceNotFound", 404, "nothing"},
         [](Lab &lab) {
             return problemsOf(
                 lab.workspace()->principals().application(QStringLiteral("nothing")));
         }},
        {{},
         "application",
         "make a secret that ended yesterday",
         {"application.secret.endDate", "Request_BadRequest", 400, "endDateTime"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const App app(at);
             return problemsOf(at->principals().resetSecret(
                 Caller::program(), app.application.appId, {}, at.inDays(-1), false));
         }},
    };
}

}  // namespace

std::vector<FaultCase> identityFaultCases()
{
    std::vector<FaultCase> cases = signInCases();
    for (FaultCase &one : principalCases())
        cases.push_back(std::move(one));
    return cases;
}

}  // namespace vitrine::test
