#include "tests/cli/programrun.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

// Roles, assignments, and galleries that are shared.
class TestVitrinectlSharing : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;
    QString m_gallery;

    Json answer(const QString &line) const
    {
        return m_program.run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts)).json();
    }
    QStringList refused(const QString &line) const
    {
        return m_program.refused(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    QString text(const QString &line, const char *key) const
    {
        return QString::fromStdString(answer(line).value(key, ""));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_program.runAll(
            {lineWords("group create -n rg -l westeurope"), lineWords("sig create -g rg -r gal"),
             lineWords("account tenant create -n fabrikam"),
             lineWords("account create -n abroad --tenant fabrikam"),
             lineWords("ad user create --display-name Bob "
                       "--user-principal-name bob@example.com "
                       "--password correct-horse-battery")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_gallery = text(QStringLiteral("sig show -g rg -r gal"), "id");
        QVERIFY(!m_gallery.isEmpty());
    }

    void aRoleComesFromAFile()
    {
        QFile file(m_program.path(QStringLiteral("role.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"Name\": \"Publisher\", \"Description\": \"Publishes.\", "
                   "\"Actions\": [\"Microsoft.Compute/galleries/*\"], \"NotActions\": [], "
                   "\"AssignableScopes\": [\"/\"]}");
        file.close();
        const QString named = QStringLiteral(" --role-definition ") + file.fileName();
        const Json made = answer(QStringLiteral("role definition create") + named);
        QCOMPARE(made.value("roleName", ""), std::string("Publisher"));
        QCOMPARE(made.value("roleType", ""), std::string("CustomRole"));
        QCOMPARE(refused(QStringLiteral("role definition create") + named),
                 lineWords("access.role.nameTaken"));
        // What is shown can be given back.
        QFile shown(m_program.path(QStringLiteral("shown.json")));
        QVERIFY(shown.open(QIODevice::WriteOnly));
        shown.write(m_program.run(lineWords("role definition show --name publisher")).out.toUtf8());
        shown.close();
        QCOMPARE(
            answer(QStringLiteral("role definition update --role-definition @") + shown.fileName()),
            made);
        QCOMPARE(answer(QStringLiteral("role definition list --custom-role-only true")).size(),
                 std::size_t{1});
        QCOMPARE(m_program.run(lineWords("role definition delete --name Publisher")).code, 0);
        QCOMPARE(refused(QStringLiteral("role definition show --name Publisher")),
                 lineWords("access.role.unknown"));
        QCOMPARE(refused(QStringLiteral("role definition create --role-definition {\"Colour\":1}")),
                 lineWords("property.unknown"));
        QCOMPARE(refused(QStringLiteral("role definition create --role-definition {")),
                 lineWords("argument.invalidValue"));
        QCOMPARE(refused(QStringLiteral("role definition create --role-definition nowhere.json")),
                 lineWords("io.notFound"));
    }

    void aRoleIsAssignedListedAndTaken()
    {
        const QString who = QStringLiteral(" --assignee bob@example.com --role Reader --scope ");
        const Json made = answer(QStringLiteral("role assignment create") + who + m_gallery);
        QCOMPARE(made.value("roleDefinitionName", ""), std::string("Reader"));
        QCOMPARE(made.value("scope", ""), m_gallery.toStdString());
        QCOMPARE(answer(QStringLiteral("role assignment create") + who + m_gallery), made);
        const QString there = QStringLiteral("role assignment list --scope ") + m_gallery;
        QCOMPARE(answer(there).size(), std::size_t{1});
        QCOMPARE(answer(there + QStringLiteral(" --include-inherited")).size(), std::size_t{2});
        QCOMPARE(answer(QStringLiteral("role assignment list --all --assignee Bob")).size(),
                 std::size_t{1});
        QCOMPARE(answer(QStringLiteral("role assignment list")).size(), std::size_t{0});
        QCOMPARE(m_program
                     .run((QStringLiteral("role assignment delete") + who + m_gallery)
                              .split(QLatin1Char(' ')))
                     .code,
                 0);
        QCOMPARE(answer(there).size(), std::size_t{0});
        QCOMPARE(refused(QStringLiteral("role assignment delete") + who + m_gallery),
                 lineWords("access.assignment.notFound"));
        QCOMPARE(refused(QStringLiteral("role assignment delete")), lineWords("argument.missing"));
    }

    void aGalleryIsSharedAndAccepted()
    {
        QCOMPARE(
            answer(QStringLiteral(
                "sig update -g rg -r gal --permissions groups"))["sharingProfile"]["permissions"],
            Json("Groups"));
        const QString tenant = text(QStringLiteral("account show -n abroad"), "tenantId");
        QCOMPARE(refused(QStringLiteral("sig share add -g rg -r gal")),
                 lineWords("argument.missing"));
        const Json shared =
            answer(QStringLiteral("sig share add -g rg -r gal --tenant-ids ") + tenant);
        QCOMPARE(shared["groups"][0]["ids"][0], Json(tenant.toStdString()));
        QCOMPARE(answer(QStringLiteral("sig show -g rg -r gal"))["sharingProfile"]["groups"],
                 shared["groups"]);

        const QString abroad = QStringLiteral(" --subscription abroad");
        const Json asked = answer(QStringLiteral("sig share list-invitations") + abroad);
        QCOMPARE(asked[0]["answer"], Json("Pending"));
        const QString name = QString::fromStdString(asked[0].value("name", ""));
        const QString byName = QStringLiteral(" --gallery-unique-name ") + name + abroad;
        const QString list = QStringLiteral("sig list-shared --shared-to tenant") + abroad;
        QCOMPARE(answer(list).size(), std::size_t{0});
        QCOMPARE(refused(QStringLiteral("sig share accept") + byName),
                 lineWords("sharing.invitation.notFound"));
        QCOMPARE(answer(QStringLiteral("sig share accept --shared-to tenant") + byName)["answer"],
                 Json("Accepted"));
        QCOMPARE(answer(list).size(), std::size_t{1});
        QCOMPARE(answer(QStringLiteral("sig show-shared") + byName)["uniqueId"],
                 Json("/SharedGalleries/" + name.toStdString()));
        QCOMPARE(answer(QStringLiteral("sig image-definition list-shared") + byName).size(),
                 std::size_t{0});
        QCOMPARE(answer(QStringLiteral("sig share reject --shared-to tenant") + byName)["answer"],
                 Json("Rejected"));
        QCOMPARE(refused(QStringLiteral("sig show-shared") + byName),
                 lineWords("sharing.gallery.notFound"));
        QCOMPARE(answer(QStringLiteral("sig share reset -g rg -r gal"))["permissions"],
                 Json("Private"));
    }

    void aGalleryIsOpenedToTheCommunity()
    {
        const QString community =
            QStringLiteral(" -g rg --permissions Community --publisher-uri https://contoso.example "
                           "--publisher-email images@contoso.example --eula terms "
                           "--public-name-prefix contoso");
        QCOMPARE(refused(QStringLiteral("sig create -g rg -r open --permissions Community")),
                 lineWords("sharing.community.incomplete"));
        // What is refused has made nothing.
        QCOMPARE(refused(QStringLiteral("sig show -g rg -r open")), lineWords("resource.notFound"));
        const Json made = answer(QStringLiteral("sig create -r open") + community);
        QVERIFY(
            !made["sharingProfile"]["communityGalleryInfo"]["communityGalleryEnabled"].get<bool>());
        const Json open = answer(QStringLiteral("sig share enable-community -g rg -r open"));
        const QString name = QString::fromStdString(
            open["communityGalleryInfo"]["publicNames"][0].get<std::string>());
        QVERIFY(name.startsWith(QStringLiteral("contoso-")));
        QCOMPARE(answer(QStringLiteral("sig list-community -l westeurope")).size(), std::size_t{1});
        QCOMPARE(
            answer(QStringLiteral("sig show-community --public-gallery-name ") + name)["uniqueId"],
            Json("/CommunityGalleries/" + name.toStdString()));
        QCOMPARE(refused(QStringLiteral("sig delete -g rg -r open")),
                 lineWords("sharing.stillShared"));
        QCOMPARE(m_program.run(lineWords("sig share reset -g rg -r open")).code, 0);
        QCOMPARE(m_program.run(lineWords("sig delete -g rg -r open")).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlSharing)
#include "tst_vitrinectlsharing.moc"
