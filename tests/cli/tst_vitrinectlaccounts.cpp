#include "tests/cli/programrun.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

// Subscriptions, tenants, limits, groups, tags and the log.
class TestVitrinectlAccounts : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;

    Json answer(const char *line) const { return m_program.run(lineWords(line)).json(); }

    QString groupId() const
    {
        return QString::fromStdString(answer("group show -n rg").value("id", ""));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem =
            m_program.runAll({lineWords("group create -n rg -l westeurope --tags a=1 b"),
                              lineWords("sig create -g rg -r gal")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void aSubscriptionIsChosen()
    {
        const Json made = answer("account create --name other");
        QCOMPARE(made.value("name", ""), std::string("other"));
        QVERIFY(!made.value("isDefault", true));
        QCOMPARE(answer("account list").size(), std::size_t{2});
        QCOMPARE(m_program.refused(lineWords("account set -n nowhere")),
                 lineWords("account.subscription.notFound"));
        QCOMPARE(m_program.refused(lineWords("group list --subscription nowhere")),
                 lineWords("account.subscription.notFound"));
        for (const char *line : {"account set --name other", "account set -s other",
                                 "account set --subscription other"}) {
            QVERIFY(m_program.run(lineWords("account set -n Default")).code == 0);
            QVERIFY2(m_program.run(lineWords(line)).code == 0, line);
            QCOMPARE(answer("account show").value("name", ""), std::string("other"));
        }
        // Each subscription has groups of its own.
        QCOMPARE(answer("group list").size(), std::size_t{0});
        QCOMPARE(answer("group list --subscription Default").size(), std::size_t{1});
        QCOMPARE(answer("sig list --subscription Default").size(), std::size_t{1});
        QCOMPARE(answer("sig list").size(), std::size_t{0});
        QVERIFY(m_program.run(lineWords("group create -n rg -l eastus")).code == 0);
        QCOMPARE(answer("group show -n rg").value("location", ""), std::string("eastus"));
        QVERIFY(m_program.run(lineWords("account set -n Default")).code == 0);
        QCOMPARE(answer("group show -n rg").value("location", ""), std::string("westeurope"));
    }

    void tenantsHoldSubscriptions()
    {
        const Json tenant = answer("account tenant create -n acme");
        QCOMPARE(tenant.value("displayName", ""), std::string("acme"));
        const Json made = answer("account create -n foreign --tenant acme");
        QCOMPARE(made.value("tenantId", "x"), tenant.value("tenantId", "y"));
        QCOMPARE(m_program.refused(lineWords("account create -n x --tenant nobody")),
                 lineWords("account.tenant.notFound"));
        QCOMPARE(answer("account tenant list").size(), std::size_t{2});
    }

    void locationsTellWhatIsRegistered()
    {
        bool found = false;
        for (const Json &location : answer("account list-locations")) {
            if (location.value("name", "") == "local")
                found = location["vitrine"].value("registered", false);
            if (location.value("name", "") == "westeurope")
                QVERIFY(!location["vitrine"].value("registered", true));
        }
        QVERIFY(found);
    }

    void limitsAreSet()
    {
        QCOMPARE(answer("policy list").value("maximumReplicas", 0), 10);
        QCOMPARE(answer("policy set -n maximumReplicas --value 12 --validate-only")
                     .value("maximumReplicas", 0),
                 10);
        QCOMPARE(answer("policy set -n maximumReplicas --value 12").value("maximumReplicas", 0),
                 12);
        QCOMPARE(m_program.refused(lineWords("policy set -n maximumSheep --value 1")),
                 lineWords("policy.unknown"));
        QCOMPARE(m_program.refused(lineWords("policy set -n maximumReplicas --value 0")),
                 lineWords("property.value.range"));
    }

    void aGroupsTagsChange()
    {
        QCOMPARE(answer("group update -n rg --set tags.a=2 tags.c=3")["tags"],
                 Json({{"a", "2"}, {"b", ""}, {"c", "3"}}));
        QCOMPARE(answer("group update -n rg --remove tags b --validate-only")["tags"],
                 Json({{"a", "2"}, {"c", "3"}}));
        QCOMPARE(answer("group show -n rg")["tags"].size(), std::size_t{3});
        QCOMPARE(answer("group update -n rg --tags x=y")["tags"], Json({{"x", "y"}}));
        QCOMPARE(m_program.refused(lineWords("group update -n rg --set location=eastus")),
                 lineWords("property.unknown"));
    }

    void tagsOfAnyResource()
    {
        const QString gallery =
            QString::fromStdString(answer("sig show -g rg -r gal").value("id", ""));
        for (const QString &id : {groupId(), gallery}) {
            const auto tag = [&](const char *verb, const char *more) {
                return m_program
                    .run(lineWords("tag") + lineWords(verb)
                         + QStringList{QStringLiteral("--resource-id"), id} + lineWords(more))
                    .json()["tags"];
            };
            QCOMPARE(tag("create", "--tags a=1 b=2"), Json({{"a", "1"}, {"b", "2"}}));
            QCOMPARE(tag("update", "--tags b=3 c=4"), Json({{"a", "1"}, {"b", "3"}, {"c", "4"}}));
            QCOMPARE(tag("update", "--operation Delete --tags a=other b=3"),
                     Json({{"a", "1"}, {"c", "4"}}));
            QCOMPARE(tag("update", "--operation replace --tags z="), Json({{"z", ""}}));
            QCOMPARE(tag("list", ""), Json({{"z", ""}}));
            QCOMPARE(tag("delete", ""), Json::object());
        }
        QCOMPARE(m_program.refused(lineWords("tag list --resource-id nonsense")),
                 lineWords("resourceId.invalid"));
    }

    void theLogTellsWhoChangedWhat()
    {
        QVERIFY(m_program.run(lineWords("group update -n rg --tags seen=1")).code == 0);
        const Json log = answer("audit list --top 1");
        QCOMPARE(log.size(), std::size_t{1});
        QVERIFY(!log[0].value("caller", "").empty());
        QCOMPARE(QString::fromStdString(log[0].value("resourceId", "")), groupId());
        QCOMPARE(log[0]["before"]["tags"], Json::object());
        QCOMPARE(log[0]["after"]["tags"], Json({{"seen", "1"}}));
        QVERIFY(answer("audit list").size() > 5);
    }

    void theLogIsSealed()
    {
        QCOMPARE(answer("audit verify").value("sealed", true), false);
        const Json sealed = answer("audit seal");
        QVERIFY(sealed.value("sealed", false) && sealed.value("intact", false));
        QVERIFY(m_program.run(lineWords("group update -n rg --tags seen=2")).code == 0);
        const Json log = answer("audit verify");
        QVERIFY(log.value("sealed", false) && log.value("intact", false));
        QVERIFY(log.value("rows", 0) > sealed.value("rows", 0));
    }

    void aGroupIsDeletedWithEverythingInIt()
    {
        QCOMPARE(m_program.refused(lineWords("group delete -n rg")),
                 lineWords("resource.notEmpty"));
        QCOMPARE(m_program.refused(lineWords("group delete -n rg --cascade")),
                 lineWords("argument.missing"));
        const ProgramResult plan =
            m_program.run(lineWords("group delete -n rg --cascade --validate-only"));
        QCOMPARE(plan.code, 0);
        QCOMPARE(plan.out, QString());
        QVERIFY2(plan.errors.indexOf(u"1. ") < plan.errors.indexOf(u"galleries/gal"),
                 qPrintable(plan.errors));
        QVERIFY(plan.errors.contains(u"2. "));
        QVERIFY(answer("group exists -n rg").get<bool>());
        QCOMPARE(m_program.run(lineWords("group delete -n rg --cascade --yes")).code, 0);
        QVERIFY(!answer("group exists -n rg").get<bool>());
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlAccounts)
#include "tst_vitrinectlaccounts.moc"
