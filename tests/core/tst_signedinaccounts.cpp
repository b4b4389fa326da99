#include "core/access/passwordhash.h"
#include "core/service/principalservice.h"
#include "core/service/signedinaccounts.h"
#include "tests/support/servicehouse.h"

#include <QFileInfo>
#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString kSecret = QStringLiteral("correct horse battery");

QStringList only(const char *reason)
{
    return {QString::fromLatin1(reason)};
}

/// Users alice of the first tenant and bob of a second one that has a subscription.
struct People {
    explicit People(ServiceHouse &house)
    {
        const Caller owner = Caller::program();
        const auto tenant = house->accounts().createTenant(owner, QStringLiteral("Fabrikam"));
        const Secret password = secretOf(kSecret);
        const auto user = [&](const QString &name, const QString &at) {
            return house->principals().createUser(owner, {at, name, name}, &password);
        };
        const auto first = user(QStringLiteral("alice"), {});
        const auto second = user(QStringLiteral("bob"), QStringLiteral("Fabrikam"));
        if (!tenant || !first || !second)
            qFatal("the people cannot be made");
        alice = *first;
        bob = *second;
    }

    static SignInRequest request(const Principal &user)
    {
        return {PrincipalKind::User, user.signInName, {}};
    }

    Principal alice;
    Principal bob;
};

}  // namespace

// Who is signed in, from one run of the program to the next.
class TestSignedInAccounts final : public QObject {
    Q_OBJECT

    static AccountFile fileOf(const ServiceHouse &house)
    {
        return AccountFile(house.path(QStringLiteral("config/accounts.json")));
    }
    static QByteArray contentOf(const AccountFile &file)
    {
        QFile open(file.path());
        return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
    }

private Q_SLOTS:
    void nobodyIsSignedInAtFirst()
    {
        ServiceHouse house;
        SignedInAccounts accounts(*house, fileOf(house));
        QVERIFY(accounts.resume());
        QVERIFY(accounts.accounts().empty());
        QCOMPARE(house->caller(), Caller::desktopUser());
        QVERIFY(!QFileInfo::exists(fileOf(house).path()));
        QCOMPARE(reasonsOf(accounts.signOut({})), only("signIn.notSignedIn"));
    }

    void oneOfEachTenantActsInLaterRuns()
    {
        ServiceHouse house;
        const People people(house);
        {
            SignedInAccounts accounts(*house, fileOf(house));
            QVERIFY(accounts.signIn(People::request(people.alice), secretOf(kSecret), true));
            QCOMPARE(house->caller(), (Caller{QStringLiteral("alice"), {people.alice.id}}));
            QVERIFY(accounts.signIn(People::request(people.bob), secretOf(kSecret), true));
        }
        const auto later = house.opened();
        SignedInAccounts accounts(*later, fileOf(house));
        QVERIFY(accounts.resume());
        QCOMPARE(later->caller(),
                 (Caller{QStringLiteral("bob"), {people.alice.id, people.bob.id}}));
        QCOMPARE(accounts.accountOf(people.alice.tenantId).name, QStringLiteral("alice"));
        QCOMPARE(accounts.accountOf(QStringLiteral("elsewhere")).name, QStringLiteral("bob"));
        QVERIFY(accounts.signOut(QStringLiteral("ALICE")));
        QCOMPARE(later->caller(), (Caller{QStringLiteral("bob"), {people.bob.id}}));
        QVERIFY(accounts.clear());
        QCOMPARE(later->caller(), Caller::desktopUser());
        QCOMPARE(house.number("SELECT count(*) FROM tokens"), qint64{0});
    }

    void oneReplacesTheOtherOfTheTenant()
    {
        ServiceHouse house;
        const People people(house);
        SignedInAccounts accounts(*house, fileOf(house));
        QVERIFY(accounts.signIn(People::request(people.alice), secretOf(kSecret), true));
        QVERIFY(accounts.signInOsAccount());
        QCOMPARE(accounts.accounts().size(), std::size_t{1});
        QCOMPARE(house->caller(), Caller::desktopUser());
        QCOMPARE(house.number("SELECT count(*) FROM tokens"), qint64{0});
    }

    void theFileIsForItsOwnerAndHoldsNoSecret()
    {
        ServiceHouse house;
        const People people(house);
        const AccountFile file = fileOf(house);
        SignedInAccounts accounts(*house, file);
        QVERIFY(accounts.signIn(People::request(people.alice), secretOf(kSecret), true));
        const auto mode =
            QFile::permissions(file.path()) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser);
        QCOMPARE(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY(contentOf(file).contains("alice"));
        QVERIFY(!contentOf(file).contains(kSecret.toUtf8()));
        QVERIFY(QFile::setPermissions(file.path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                          | QFileDevice::ReadGroup));
        QCOMPARE(reasonsOf(accounts.resume()), only("signIn.file.unsafe"));
        QCOMPARE(reasonsOf(accounts.clear()), only("signIn.file.unsafe"));
    }

    void aFileThatMakesNoSenseIsRefused()
    {
        ServiceHouse house;
        const AccountFile file(house.path(QStringLiteral("accounts.json")));
        const QByteArray uid = house->catalog().uid().toString().toLatin1();
        for (const QByteArray &text :
             {QByteArray(), QByteArray("[]"), QByteArray("{\"format\":2,\"catalogs\":{}}"),
              QByteArray("{\"format\":1,\"catalogs\":{\"") + uid + "\":[]}}",
              QByteArray("{\"format\":1,\"catalogs\":{\"") + uid + "\":{\"accounts\":[{}]}}}",
              QByteArray(1 << 21, ' ')}) {
            QFile written(file.path());
            QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QVERIFY(written.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
            written.write(text);
            written.close();
            QCOMPARE(reasonsOf(file.read(house->catalog().uid())), only("signIn.file.invalid"));
        }
    }

    void whoDoesNotStayIsForgotten()
    {
        ServiceHouse house;
        const People people(house);
        SignedInAccounts accounts(*house, fileOf(house));
        QVERIFY(accounts.signIn(People::request(people.alice), secretOf(kSecret), false));
        QCOMPARE(house->caller().principals, QStringList{people.alice.id});
        SignedInAccounts later(*house, fileOf(house));
        QVERIFY(later.resume());
        QCOMPARE(house->caller(), Caller::desktopUser());
    }

    void aRefusedSignInChangesNothing()
    {
        ServiceHouse house;
        const People people(house);
        SignedInAccounts accounts(*house, fileOf(house));
        QVERIFY(accounts.signIn(People::request(people.alice), secretOf(kSecret), true));
        const QByteArray before = contentOf(fileOf(house));
        QCOMPARE(reasonsOf(accounts.signIn(People::request(people.bob),
                                           secretOf(QStringLiteral("wrong")), true)),
                 only("signIn.refused"));
        QCOMPARE(contentOf(fileOf(house)), before);
        QCOMPARE(house->caller().principals, QStringList{people.alice.id});
    }

    void whatHasEndedIsToldAndSignedOut()
    {
        ServiceHouse house;
        const People people(house);
        {
            SignedInAccounts accounts(*house, fileOf(house));
            QVERIFY(accounts.signIn(People::request(people.alice), secretOf(kSecret), true));
            QVERIFY(accounts.signIn(People::request(people.bob), secretOf(kSecret), true));
        }
        QVERIFY(house->principals().setPassword(Caller::program(), people.alice.id,
                                                secretOf(QStringLiteral("another one"))));
        house->signIn(Caller::desktopUser());
        SignedInAccounts accounts(*house, fileOf(house));
        QCOMPARE(reasonsOf(accounts.resume()), only("signIn.ended"));
        QCOMPARE(house->caller(), Caller::desktopUser());
        std::vector<Fault> ended;
        QVERIFY(accounts.resumeLasting(ended));
        QCOMPARE(ended.size(), std::size_t{1});
        QCOMPARE(house->caller(), (Caller{QStringLiteral("bob"), {people.bob.id}}));
        QVERIFY(accounts.resume());
    }

    void aForgedFileActsAsNobody()
    {
        ServiceHouse house;
        const People people(house);
        QVERIFY(fileOf(house).change(house->catalog().uid(), [&](SavedAccounts &saved) {
            SavedAccount forged;
            forged.principalId = people.alice.id;
            forged.tenantId = people.alice.tenantId;
            forged.token = QStringLiteral("guess");
            saved.accounts.push_back(forged);
        }));
        SignedInAccounts accounts(*house, fileOf(house));
        QCOMPARE(reasonsOf(accounts.resume()), only("signIn.ended"));
        QVERIFY(accounts.read());
        QVERIFY(accounts.signIn(People::request(people.bob), secretOf(kSecret), true));
        QCOMPARE(house->caller().principals, QStringList{people.bob.id});
    }
};

QTEST_GUILESS_MAIN(TestSignedInAccounts)
#include "tst_signedinaccounts.moc"
