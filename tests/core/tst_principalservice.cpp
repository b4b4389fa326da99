#include "core/access/passwordhash.h"
#include "core/catalog/auditrows.h"
#include "core/catalog/credentialrows.h"
#include "core/catalog/scoped.h"
#include "core/service/principalservice.h"
#include "core/service/signinservice.h"
#include "tests/support/servicehouse.h"

#include <QObject>
#include <QTest>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString kSecret = QStringLiteral("correct horse battery");

QStringList only(const char *reason)
{
    return {QString::fromLatin1(reason)};
}

}  // namespace

// Users, groups, applications and their secrets, and who may sign in with them.
class TestPrincipalService final : public QObject {
    Q_OBJECT

    // The person whose catalogue it is.
    static Caller owner() { return Caller::program(); }

    static Principal user(ServiceHouse &house, const QString &name, const QString &tenant = {})
    {
        const Secret password = secretOf(kSecret);
        const auto made = house->principals().createUser(owner(), {tenant, name, name}, &password);
        if (!made)
            qFatal("%s", faultJson(made.error()).constData());
        return *made;
    }
    static Application application(ServiceHouse &house)
    {
        const auto made =
            house->principals().createApplication(owner(), {}, QStringLiteral("myGalleryApp"));
        if (!made)
            qFatal("%s", faultJson(made.error()).constData());
        return *made;
    }
    static NewSecret secretFor(ServiceHouse &house, const Application &application, int days,
                               bool keepOthers = false)
    {
        const auto made = house->principals().resetSecret(
            owner(), application.appId, {}, house.clock().now().addDays(days), keepOthers);
        if (!made)
            qFatal("%s", faultJson(made.error()).constData());
        return *made;
    }
    static SignInRequest asApplication(const Application &application, const QString &tenant)
    {
        return {PrincipalKind::ServicePrincipal, application.appId, tenant};
    }

private Q_SLOTS:
    void aHashFitsItsPasswordAlone()
    {
        const QString hash = passwordHash(secretOf(kSecret));
        QVERIFY(hash.startsWith(QStringLiteral("scrypt$15$8$1$")));
        QVERIFY(!hash.contains(kSecret));
        QVERIFY(fitsPasswordHash(secretOf(kSecret), hash));
        QVERIFY(!fitsPasswordHash(secretOf(kSecret + u'x'), hash));
        QVERIFY(passwordHash(secretOf(kSecret)) != hash);
        for (const QString &nonsense :
             {QString(), QStringLiteral("scrypt$15$8$1"),
              QString(hash).replace(QStringLiteral("$15$"), QStringLiteral("$1$")),
              QString(hash).replace(QStringLiteral("$15$"), QStringLiteral("$40$")),
              hash.chopped(2)})
            QVERIFY2(!fitsPasswordHash(secretOf(kSecret), nonsense), qPrintable(nonsense));
    }

    void aUserSignsInWithThePassword()
    {
        ServiceHouse house;
        const Principal alice = user(house, QStringLiteral("alice@contoso"));
        SignInService service(house->catalog());
        const SignInRequest request{PrincipalKind::User, QStringLiteral("Alice@Contoso"), {}};
        const auto proof = service.check(request, secretOf(kSecret));
        QVERIFY(proof);
        QCOMPARE(proof->principal, alice);
        // A wrong name and a wrong password look the same.
        auto wrong = service.check(request, secretOf(QStringLiteral("wrong")));
        auto unknown =
            service.check({PrincipalKind::User, request.name + u'x', {}}, secretOf(kSecret));
        QCOMPARE(reasonsOf(wrong), only("signIn.refused"));
        QCOMPARE(reasonsOf(unknown), only("signIn.refused"));
        const auto log = inRead(house->catalog(),
                                [](Transaction &view) { return auditPage(view, {}, 0, 1000); });
        QVERIFY(log && log->size() > 2);
        QCOMPARE(std::ranges::count(*log, QStringLiteral("Denied"), &AuditRow::outcome), 2);
        QCOMPARE(log->back().action, QStringLiteral("Vitrine/principals/signIn/action"));
        QCOMPARE(reasonsOf(service.check(
                     {PrincipalKind::User, alice.signInName, QStringLiteral("nowhere")},
                     secretOf(kSecret))),
                 only("account.tenant.notFound"));
        QVERIFY(house->principals().update(owner(), alice.id, {{}, false}));
        QCOMPARE(reasonsOf(service.check(request, secretOf(kSecret))), only("signIn.disabled"));
        QCOMPARE(reasonsOf(service.check(request, secretOf(QStringLiteral("wrong")))),
                 only("signIn.refused"));
    }

    void usersOfOneNameNeedTheirTenant()
    {
        ServiceHouse house;
        const auto tenant = house->accounts().createTenant(owner(), QStringLiteral("Fabrikam"));
        QVERIFY(tenant);
        const Principal here = user(house, QStringLiteral("bob"));
        const Principal there = user(house, QStringLiteral("bob"), tenant->id);
        SignInService service(house->catalog());
        QCOMPARE(reasonsOf(service.check({PrincipalKind::User, QStringLiteral("bob"), {}},
                                         secretOf(kSecret))),
                 only("signIn.refused"));
        QCOMPARE(
            service
                .check({PrincipalKind::User, QStringLiteral("bob"), QStringLiteral("fabrikam")},
                       secretOf(kSecret))
                ->principal.id,
            there.id);
        QCOMPARE(house->principals().principal(PrincipalKind::User, QStringLiteral("BOB"))->id,
                 here.id);
    }

    void aSecretOpensATenantThatHasConsented()
    {
        ServiceHouse house;
        const auto tenant = house->accounts().createTenant(owner(), QStringLiteral("Fabrikam"));
        const Application app = application(house);
        const NewSecret secret = secretFor(house, app, 10);
        SignInService service(house->catalog());
        const Secret text = secretOf(secret.text);
        QCOMPARE(reasonsOf(service.check(asApplication(app, tenant->id), text)),
                 only("signIn.noConsent"));
        const auto consent =
            house->principals().createServicePrincipal(owner(), app.appId, tenant->id);
        QVERIFY(consent);
        QCOMPARE(house->principals().createServicePrincipal(owner(), app.appId, tenant->id)->id,
                 consent->id);
        const auto proof = service.check(asApplication(app, QStringLiteral("FABRIKAM")), text);
        QVERIFY(proof);
        QCOMPARE(proof->principal.id, consent->id);
        // The home tenant has not.
        QCOMPARE(reasonsOf(service.check(asApplication(app, app.tenantId), text)),
                 only("signIn.noConsent"));
        for (const QString &wrong : {QString(), secret.text.chopped(1), secret.text.mid(1),
                                     secret.text.left(9) + QString(43, u'A')})
            QCOMPARE(reasonsOf(service.check(asApplication(app, tenant->id), secretOf(wrong))),
                     only("signIn.refused"));
        QCOMPARE(reasonsOf(service.check(
                     {PrincipalKind::ServicePrincipal, Uid::random().toDashedString(), tenant->id},
                     text)),
                 only("signIn.refused"));
        QCOMPARE(reasonsOf(service.check(asApplication(app, QStringLiteral("nowhere")), text)),
                 only("account.tenant.notFound"));
        QVERIFY(house->principals().remove(owner(), consent->id));
        QCOMPARE(reasonsOf(service.check(asApplication(app, tenant->id), text)),
                 only("signIn.noConsent"));
    }

    void aSecretEndsOnItsDay()
    {
        ServiceHouse house;
        const Application app = application(house);
        QVERIFY(house->principals().createServicePrincipal(owner(), app.appId, {}));
        const NewSecret secret = secretFor(house, app, 2);
        SignInService service(house->catalog());
        const auto proof = service.check(asApplication(app, app.tenantId), secretOf(secret.text));
        QVERIFY(proof);
        // Nobody stays signed in longer than the secret.
        const auto token = service.issue(*proof, SignInService::kStay);
        QCOMPARE(token->expiresAt, secret.secret.endsAt);
        QCOMPARE(service.resume(token->text, {})->principal.id, proof->principal.id);
        house.clock().advance(std::chrono::days(2));
        QCOMPARE(reasonsOf(service.check(asApplication(app, app.tenantId), secretOf(secret.text))),
                 only("signIn.secret.expired"));
        QCOMPARE(reasonsOf(service.resume(token->text, app.appId)), only("signIn.ended"));
        const QDateTime past = house.clock().now().addSecs(-1);
        QCOMPARE(reasonsOf(house->principals().resetSecret(owner(), app.appId, {}, past, false)),
                 only("application.secret.endDate"));
    }

    void aNewSecretEndsTheOthers()
    {
        ServiceHouse house;
        const Application app = application(house);
        QVERIFY(house->principals().createServicePrincipal(owner(), app.appId, {}));
        SignInService service(house->catalog());
        const SignInRequest request = asApplication(app, app.tenantId);
        const NewSecret first = secretFor(house, app, 10);
        const NewSecret second = secretFor(house, app, 10, true);
        const auto token =
            service.issue(*service.check(request, secretOf(first.text)), SignInService::kStay);
        QVERIFY(service.check(request, secretOf(second.text)));
        QCOMPARE(house->principals().application(app.appId)->secrets.size(), std::size_t{2});
        const NewSecret third = secretFor(house, app, 10);
        QCOMPARE(house->principals().application(app.appId)->secrets.size(), std::size_t{1});
        QVERIFY(service.check(request, secretOf(third.text)));
        QCOMPARE(reasonsOf(service.check(request, secretOf(first.text))), only("signIn.refused"));
        QCOMPARE(reasonsOf(service.resume(token->text, {})), only("signIn.ended"));
    }

    void aTokenEndsWhenItIsTakenBack()
    {
        ServiceHouse house;
        const Principal alice = user(house, QStringLiteral("alice"));
        SignInService service(house->catalog());
        const auto token = [&] {
            return service.issue({alice, {}, {}}, SignInService::kStay)->text;
        };
        const QString revoked = token();
        const QString old = token();
        QVERIFY(service.revoke(revoked));
        QCOMPARE(reasonsOf(service.resume(revoked, alice.signInName)), only("signIn.ended"));
        QVERIFY(service.resume(old, alice.signInName));
        QVERIFY(house->principals().setPassword(owner(), alice.id,
                                                secretOf(QStringLiteral("another one"))));
        QCOMPARE(reasonsOf(service.resume(old, alice.signInName)), only("signIn.ended"));
        const QString last = token();
        QVERIFY(house->principals().update(owner(), alice.id, {{}, false}));
        QCOMPARE(reasonsOf(service.resume(last, alice.signInName)), only("signIn.disabled"));
        QVERIFY(house->principals().update(owner(), alice.id, {{}, true}));
        QVERIFY(service.resume(last, alice.signInName));
        house.clock().advance(std::chrono::days(30));
        QCOMPARE(reasonsOf(service.resume(last, alice.signInName)), only("signIn.ended"));
        // The next one sweeps what has ended.
        house.clock().advance(std::chrono::seconds(1));
        QVERIFY(!token().isEmpty());
        QCOMPARE(house.number("SELECT count(*) FROM tokens"), qint64{1});
    }

    void theAccountOfTheSystemIsAUser()
    {
        ServiceHouse house;
        SignInService service(house->catalog());
        QVERIFY(service.checkOsAccount(Caller::desktopUser().name));
        const QString other = QStringLiteral("carol@elsewhere");
        QCOMPARE(reasonsOf(service.checkOsAccount(other)), only("signIn.osAccount.unknown"));
        const auto made = house->principals().createUser(
            owner(), {{}, QStringLiteral("Carol"), QStringLiteral("carol"), other}, nullptr);
        QVERIFY(made);
        QCOMPARE(service.checkOsAccount(other)->principal.id, made->id);
        // It has no password that could be guessed.
        QCOMPARE(reasonsOf(service.check({PrincipalKind::User, QStringLiteral("carol"), {}},
                                         secretOf({}))),
                 only("signIn.refused"));
    }

    void namesAndPasswordsAreChecked()
    {
        ServiceHouse house;
        PrincipalService &principals = house->principals();
        const Secret good = secretOf(kSecret);
        const Secret weak = secretOf(u"1234567");
        const auto create = [&](const QString &display, const QString &name,
                                const Secret &password) {
            return reasonsOf(principals.createUser(owner(), {{}, display, name}, &password));
        };
        const QString sound = QStringLiteral("dave");
        QCOMPARE(create(sound, sound, weak), only("principal.password.weak"));
        for (const QString &name :
             {QString(), QStringLiteral("a b"), QString(114, u'a'), QStringLiteral("a\u202eb")})
            QCOMPARE(create(sound, name, good), only("principal.name.invalid"));
        for (const QString &name : {QString(), QStringLiteral("  "), QStringLiteral("a\nb")})
            QCOMPARE(create(name, sound, good), only("principal.name.invalid"));
        QCOMPARE(create(sound, sound, good), QStringList());
        QCOMPARE(create(sound, QStringLiteral("DAVE"), good), only("principal.name.taken"));
        QCOMPARE(reasonsOf(principals.createServicePrincipal(owner(),
                                                             Uid::random().toDashedString(), {})),
                 only("application.notFound"));
        QCOMPARE(reasonsOf(principals.update(owner(), sound, {})), only("principal.notFound"));
    }

    void aGroupHasMembersOfItsTenant()
    {
        ServiceHouse house;
        PrincipalService &principals = house->principals();
        const auto tenant = house->accounts().createTenant(owner(), QStringLiteral("Fabrikam"));
        const auto group =
            principals.createGroup(owner(), {}, QStringLiteral("Image Publishers"), {});
        QVERIFY(group);
        QCOMPARE(group->signInName, QStringLiteral("ImagePublishers"));
        QCOMPARE(principals.createGroup(owner(), {}, QStringLiteral("image publishers"), {})->id,
                 group->id);
        QCOMPARE(principals.principal(PrincipalKind::Group, QStringLiteral("image PUBLISHERS"))->id,
                 group->id);
        const Principal alice = user(house, QStringLiteral("alice"));
        const Principal stranger = user(house, QStringLiteral("eve"), tenant->id);
        const qint64 before = house.auditRows();
        QVERIFY(principals.addMember(owner(), group->id, alice.id));
        QVERIFY(principals.addMember(owner(), group->id, alice.id));
        QCOMPARE(house.auditRows(), before + 1);
        QCOMPARE(principals.members(group->id)->front(), alice);
        QCOMPARE(reasonsOf(principals.addMember(owner(), group->id, stranger.id)),
                 only("principal.group.tenant"));
        QCOMPARE(reasonsOf(principals.addMember(owner(), group->id, group->id)),
                 only("principal.group.itself"));
        QCOMPARE(reasonsOf(principals.addMember(owner(), alice.id, stranger.id)),
                 only("principal.notFound"));
        QVERIFY(principals.removeMember(owner(), group->id, alice.id));
        QVERIFY(principals.members(group->id)->empty());
        QVERIFY(principals.addMember(owner(), group->id, alice.id));
        QVERIFY(principals.remove(owner(), alice.id));
        QVERIFY(principals.members(group->id)->empty());
    }

    void theLastOwnerStays()
    {
        ServiceHouse house;
        const auto proof =
            SignInService(house->catalog()).checkOsAccount(Caller::desktopUser().name);
        QVERIFY(proof);
        const QString id = proof->principal.id;
        PrincipalService &principals = house->principals();
        QCOMPARE(reasonsOf(principals.remove(owner(), id)), only("principal.lastOwner"));
        QCOMPARE(reasonsOf(principals.update(owner(), id, {{}, false})),
                 only("principal.lastOwner"));
        QVERIFY(principals.principal(PrincipalKind::User, id)->isEnabled);
    }

    void onlyWhoMayWritePrincipalsChangesThem()
    {
        ServiceHouse house;
        const Principal alice = user(house, QStringLiteral("alice"));
        const Caller caller{alice.signInName, {alice.id}};
        PrincipalService &principals = house->principals();
        const Application app = application(house);
        QCOMPARE(reasonsOf(principals.createApplication(caller, {}, QStringLiteral("x"))),
                 only("account.noSubscription"));
        QCOMPARE(
            reasonsOf(principals.createApplication(caller, alice.tenantId, QStringLiteral("x"))),
            only("account.tenant.notFound"));
        QCOMPARE(reasonsOf(principals.resetSecret(caller, app.appId, {},
                                                  house.clock().now().addDays(1), false)),
                 only("access.denied"));
        QCOMPARE(reasonsOf(principals.setPassword(caller, alice.id, secretOf(kSecret))),
                 only("access.denied"));
        QCOMPARE(reasonsOf(principals.removeApplication(caller, app.appId)), only("access.denied"));
        // Nobody but the program sees what proves who somebody is.
        auto view = Transaction::read(house->catalog(), caller);
        QVERIFY(view);
        QVERIFY(findUsers(*view, alice.signInName, {})->empty());
    }

    void noSecretIsWrittenDown()
    {
        ServiceHouse house;
        const Principal alice = user(house, QStringLiteral("alice"));
        const Application app = application(house);
        QVERIFY(house->principals().createServicePrincipal(owner(), app.appId, {}));
        const NewSecret secret = secretFor(house, app, 10);
        SignInService service(house->catalog());
        const auto token = service.issue({alice, {}, {}}, SignInService::kStay);
        QVERIFY(token);
        for (const QString &name :
             {QStringLiteral("catalog.sqlite"), QStringLiteral("catalog.sqlite-wal")}) {
            QFile file(house.path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString &text : {kSecret, secret.text, secret.text.mid(9), token->text})
                QVERIFY2(!bytes.contains(text.toUtf8()), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestPrincipalService)
#include "tst_principalservice.moc"
