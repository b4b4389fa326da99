#include "tests/cli/programrun.h"
#include "tests/support/diskimages.h"
#include "tests/support/faultytemplates.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

// Templates on the command line, from the first look to the export.
class TestVitrinectlDeployments : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;

    ProgramResult run(const QString &line) const
    {
        return m_program.run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    QString deployment(const QString &verb, const QString &more) const
    {
        return QStringLiteral("deployment group %1 -g rg %2").arg(verb, more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem =
            m_program.setUp(m_program.makeRawDisk(QStringLiteral("os.raw"), 2, 1));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const QByteArray source = '{' + test::kTemplateHead + R"(
            "parameters": {"galleryName": {"type": "string"},
                           "copies": {"type": "int", "defaultValue": 1}},
            "resources": [
                {"type": "Microsoft.Compute/galleries", "apiVersion": "2019-12-01",
                 "name": "[parameters('galleryName')]", "location": "[resourceGroup().location]"},
                {"type": "Microsoft.Compute/galleries/images", "apiVersion": "2019-12-01",
                 "name": "[concat(parameters('galleryName'), '/web')]",
                 "dependsOn": ["[parameters('galleryName')]"],
                 "properties": {"osType": "Linux", "osState": "Specialized",
                    "identifier": {"publisher": "p", "offer": "o", "sku": "s"}}},
                {"type": "Microsoft.Compute/galleries/images/versions", "apiVersion": "2019-12-01",
                 "name": "[concat(parameters('galleryName'), '/web/1.0.0')]",
                 "dependsOn": ["[concat(parameters('galleryName'), '/web')]"],
                 "properties": {
                    "publishingProfile": {"replicaCount": "[parameters('copies')]",
                                          "targetRegions": [{"name": "westeurope"}]},
                    "storageProfile": {"osDiskImage": {"source": {
                        "id": "[resourceId('Microsoft.Compute/disks', 'disk')]"}}}}}],
            "outputs": {"place": {"type": "string", "value": "[resourceGroup().location]"}}})";
        QVERIFY(test::writeFile(m_program.path(QStringLiteral("web.json")), source));
    }

    void aTemplateIsLookedAtDeployedAndForgotten()
    {
        const QString request = QStringLiteral("-f %1 -p galleryName=fresh copies=2")
                                    .arg(m_program.path(QStringLiteral("web.json")));
        const Json plan = run(deployment(QStringLiteral("what-if"), request)).json();
        QCOMPARE(plan["changes"].size(), 3u);
        for (const Json &change : plan["changes"])
            QCOMPARE(change.value("changeType", ""), std::string("Create"));
        QCOMPARE(run(QStringLiteral("sig show -g rg -r fresh")).code, 3);
        const ProgramResult created = run(deployment(QStringLiteral("create"), request));
        QVERIFY2(created.code == 0, qPrintable(created.errors));
        QCOMPARE(created.json().value("provisioningState", ""), std::string("Succeeded"));
        QCOMPARE(created.json()["outputs"]["place"].value("value", ""), std::string("westeurope"));
        const Json version =
            run(QStringLiteral("sig image-version show -g rg -r fresh -i web -e 1.0.0")).json();
        QCOMPARE(version.value("provisioningState", ""), std::string("Succeeded"));
        const Json again = run(deployment(QStringLiteral("what-if"), request)).json();
        for (const Json &change : again["changes"])
            QCOMPARE(change.value("changeType", ""), std::string("NoChange"));

        QCOMPARE(run(deployment(QStringLiteral("list"), {})).json().size(), 1u);
        const QString named = QStringLiteral("-n web");
        QCOMPARE(run(deployment(QStringLiteral("show"), named)).json().value("name", ""),
                 std::string("web"));
        const Json source = run(deployment(QStringLiteral("export"), named)).json();
        QVERIFY(source.contains("resources"));
        QCOMPARE(run(deployment(QStringLiteral("delete"), named)).code, 0);
        QCOMPARE(run(deployment(QStringLiteral("show"), named)).code, 3);
        QCOMPARE(run(QStringLiteral("sig show -g rg -r fresh")).code, 0);
    }
    void whatIsThereIsWrittenAsATemplate()
    {
        const Json gallery = run(QStringLiteral("sig export-template -g rg -r gal")).json();
        QCOMPARE(gallery["resources"].front().value("type", ""),
                 std::string("Microsoft.Compute/galleries"));
        const Json group = run(QStringLiteral("group export -g rg")).json();
        QVERIFY(group["resources"].size() >= 3);
    }
    void wrongTemplatesChangeNothing()
    {
        const QString file = m_program.path(QStringLiteral("broken.json"));
        QVERIFY(test::writeFile(file, "{\"a\": "));
        QCOMPARE(
            m_program.refused(lineWords("deployment group validate -g rg -f") + QStringList{file}),
            QStringList{QStringLiteral("template.json.invalid")});
        QCOMPARE(m_program.refused(lineWords("deployment group create -g rg -f")
                                   + QStringList{m_program.path(QStringLiteral("web.json"))}),
                 QStringList{QStringLiteral("template.parameter.missing")});
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlDeployments)
#include "tst_vitrinectldeployments.moc"
