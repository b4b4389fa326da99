#include "tests/cli/programrun.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

// Users, applications, and signing in: as a script does it, with the flow across tenants.
class TestVitrinectlIdentity : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;
    QString m_appId;
    QString m_secret;

    Json answer(const QStringList &line) const { return m_program.run(line).json(); }
    Json answer(const char *line) const { return answer(lineWords(line)); }
    static QString text(const Json &json, const char *name)
    {
        return json.is_object() ? QString::fromStdString(json.value(name, "")) : QString();
    }
    QString reasonOf(const QStringList &line) const { return m_program.refused(line).join(u' '); }
    QStringList loginAs(const QString &secret, const QString &tenant) const
    {
        return lineWords("login --service-principal -u")
            << m_appId << QStringLiteral("-p") << secret << QStringLiteral("--tenant") << tenant;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem =
            m_program.runAll({lineWords("account tenant create -n fabrikam"),
                              lineWords("account create -n theirs --tenant fabrikam")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void anApplicationIsRegistered()
    {
        const Json made = answer("ad app create --display-name myGalleryApp");
        m_appId = text(made, "appId");
        QCOMPARE(m_appId.size(), 36);
        const Json secret = answer(lineWords("ad app credential reset --years 2 --id") << m_appId);
        m_secret = text(secret, "password");
        QVERIFY(m_secret.size() > 40);
        const ProgramResult shown = m_program.run(lineWords("ad app show --id") << m_appId);
        QCOMPARE(shown.json()["passwordCredentials"].size(), std::size_t{1});
        QVERIFY(!shown.out.contains(m_secret));
        QVERIFY(!m_program.run(lineWords("audit list")).out.contains(m_secret));
        QCOMPARE(
            reasonOf(lineWords("ad app credential reset --end-date 2020-01-01 --id") << m_appId),
            QStringLiteral("application.secret.endDate"));
        QCOMPARE(reasonOf(lineWords("ad app show --id nothing")),
                 QStringLiteral("application.notFound"));
    }

    void itSignsInWhereItHasConsent()
    {
        const QString theirs = QStringLiteral("fabrikam");
        QCOMPARE(reasonOf(loginAs(m_secret, theirs)), QStringLiteral("signIn.noConsent"));
        const Json principal = answer(lineWords("ad sp create --tenant fabrikam --id") << m_appId);
        QCOMPARE(text(principal, "appId"), m_appId);
        QCOMPARE(answer("ad sp list --tenant fabrikam").size(), std::size_t{1});
        QCOMPARE(reasonOf(loginAs(m_secret, theirs)), QStringLiteral("signIn.noSubscription"));
        QCOMPARE(reasonOf(loginAs(m_secret + u'x', theirs)), QStringLiteral("signIn.refused"));
        QCOMPARE(reasonOf(loginAs(m_secret, QStringLiteral("nowhere"))),
                 QStringLiteral("account.tenant.notFound"));
        const ProgramResult refused = m_program.run(loginAs(m_secret + u'x', theirs));
        QVERIFY(!refused.errors.contains(m_secret));
        // Whoever was refused is not signed in.
        QCOMPARE(answer("account list")[0]["user"].value("type", ""), std::string("user"));
        QCOMPARE(answer("group list").size(), std::size_t{0});

        const Json in =
            answer(loginAs(m_secret, theirs) << QStringLiteral("--allow-no-subscriptions"));
        QCOMPARE(QString::fromStdString(in[0]["user"].value("name", "")), m_appId);
        QCOMPARE(in[0]["user"].value("type", ""), std::string("servicePrincipal"));
        QVERIFY(!QFile(m_program.path(QStringLiteral("accounts.json"))).fileName().isEmpty());
        // It may do nothing yet, in either tenant.
        QVERIFY(m_program.run(lineWords("group create -n rg -l westeurope")).code != 0);
        QCOMPARE(answer("account list").size(), std::size_t{1});
    }

    void twoTenantsActTogether()
    {
        QCOMPARE(m_program.run(lineWords("account clear")).code, 0);
        const QString home = text(answer("account show"), "tenantId");
        QVERIFY(m_program.run(lineWords("ad sp create --id") << m_appId).code == 0);
        for (const QString &tenant : {home, QStringLiteral("fabrikam")})
            QCOMPARE(
                m_program
                    .run(loginAs(m_secret, tenant) << QStringLiteral("--allow-no-subscriptions"))
                    .code,
                0);
        QCOMPARE(answer("account list").size(), std::size_t{2});
        QFile file(m_program.path(QStringLiteral("accounts.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY(saved.contains(m_appId.toLatin1()) && !saved.contains(m_secret.toLatin1()));
        QCOMPARE(m_program.run(lineWords("logout")).code, 0);
        QCOMPARE(answer("account list").size(), std::size_t{1});
        QCOMPARE(m_program.run(lineWords("logout --username") << m_appId).code, 0);
        QCOMPARE(reasonOf(lineWords("logout --username") << m_appId),
                 QStringLiteral("signIn.notSignedIn"));
        // The account of the system acts again.
        QCOMPARE(m_program.run(lineWords("group create -n rg -l westeurope")).code, 0);
        const Json token = answer("account get-access-token");
        QCOMPARE(text(token, "tokenType"), QStringLiteral("Bearer"));
        QCOMPARE(text(token, "accessToken").size(), 43);
    }

    void aUserSignsInWithAPasswordFromAFile()
    {
        QFile file(m_program.path(QStringLiteral("password")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse battery\n");
        file.close();
        const QStringList password{QStringLiteral("--password-file"), file.fileName()};
        const Json made = answer(lineWords("ad user create --user-principal-name alice@contoso "
                                           "--display-name Alice")
                                 + password);
        QCOMPARE(text(made, "userPrincipalName"), QStringLiteral("alice@contoso"));
        QCOMPARE(
            reasonOf(lineWords("ad user create --user-principal-name ALICE@contoso") + password),
            QStringLiteral("principal.name.taken"));
        const QStringList login =
            lineWords("login --allow-no-subscriptions -u alice@contoso") + password;
        QCOMPARE(m_program.run(login).code, 0);
        QVERIFY(m_program.run(lineWords("group list")).code != 0
                || answer("group list").size() == 0);
        QCOMPARE(m_program.run(lineWords("login")).code, 0);
        QCOMPARE(answer("account list")[0]["user"].value("type", ""), std::string("user"));
        QCOMPARE(m_program
                     .run(lineWords("ad user update --id alice@contoso --account-enabled "
                                    "false"))
                     .code,
                 0);
        QCOMPARE(reasonOf(login), QStringLiteral("signIn.disabled"));
        QCOMPARE(m_program.run(lineWords("ad user delete --id alice@contoso")).code, 0);
        QCOMPARE(reasonOf(login), QStringLiteral("signIn.refused"));
        QCOMPARE(m_program.run(lineWords("account clear")).code, 0);
    }

    void groupsHaveMembers()
    {
        const QString group = text(answer("ad group create --display-name publishers"), "id");
        const Json member = answer(lineWords("ad sp show --id") << m_appId);
        const QStringList who{QStringLiteral("--group"), QStringLiteral("publishers"),
                              QStringLiteral("--member-id"), text(member, "id")};
        QCOMPARE(m_program.run(lineWords("ad group member add") + who).code, 0);
        QCOMPARE(answer("ad group member list -g publishers").size(), std::size_t{1});
        QCOMPARE(m_program.run(lineWords("ad group member remove") + who).code, 0);
        QCOMPARE(answer(lineWords("ad group member list -g") << group).size(), std::size_t{0});
        QCOMPARE(m_program.run(lineWords("ad group delete --group publishers")).code, 0);
        QCOMPARE(reasonOf(lineWords("ad group show --group publishers")),
                 QStringLiteral("principal.notFound"));
    }

    void aLineThatLacksSomethingIsRefused()
    {
        const QString missing = QStringLiteral("argument.missing");
        QCOMPARE(reasonOf(lineWords("login --service-principal --tenant x -p y")), missing);
        QCOMPARE(reasonOf(lineWords("login -p y")), missing);
        QCOMPARE(reasonOf(lineWords("login -u y -p a --password-file b")),
                 QStringLiteral("argument.conflict"));
        QCOMPARE(reasonOf(lineWords("login -u y")), missing);
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlIdentity)
#include "tst_vitrinectlidentity.moc"
