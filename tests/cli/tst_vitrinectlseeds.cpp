#include "tests/cli/programrun.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

// The command examples of the service's documentation, word by word but for the names.
class TestVitrinectlSeeds : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;
    QString m_raw;

    QString zone(int number) const { return m_program.path(QStringLiteral("zone%1").arg(number)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_raw = m_program.makeRawDisk(QStringLiteral("os.raw"), 12, 5);
        const QString data = m_program.makeRawDisk(QStringLiteral("data.raw"), 4, 6);
        const auto region = [&](const char *name) {
            const QString text = QString::fromLatin1(name);
            return lineWords("region create --path") + QStringList{m_program.path(text)}
            + lineWords("-n") + QStringList{text};
        };
        const QString problem = m_program.runAll(
            {lineWords("group create -n myGalleryRG -l westcentralus"),
             lineWords("group create -n MyResourceGroup -l westcentralus"), region("westcentralus"),
             region("southcentralus"),
             region("eastus") + lineWords("--zone-paths") + QStringList{zone(1), zone(2), zone(3)},
             lineWords("disk create -g MyResourceGroup -n os --os-type Linux --source")
                 + QStringList{m_raw},
             lineWords("disk create -g MyResourceGroup -n data --source") + QStringList{data},
             lineWords("vm create -g MyResourceGroup -n myVM --attach-os-disk os "
                       "--attach-data-disks data --data-disk-luns 3 --os-state specialized"),
             lineWords("sig create --resource-group myGalleryRG --gallery-name myGallery")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void aVersionOfAMachineGoesToThreeRegions()
    {
        const ProgramResult definition = m_program.run(lineWords(
            "sig image-definition create --resource-group myGalleryRG --gallery-name myGallery "
            "--gallery-image-definition myImageDefinition --publisher myPublisher --offer myOffer "
            "--sku mySKU --os-type Linux --os-state specialized"));
        QVERIFY2(definition.code == 0, qPrintable(definition.errors));
        QCOMPARE(definition.json().value("osState", ""), std::string("Specialized"));

        const Json account = m_program.run(lineWords("account show")).json();
        const QString machine =
            QStringLiteral("/subscriptions/%1/resourceGroups/MyResourceGroup/providers/"
                           "Microsoft.Compute/virtualMachines/myVM")
                .arg(QString::fromStdString(account.value("id", "")));
        const ProgramResult version = m_program.run(
            lineWords(
                "sig image-version create --resource-group myGalleryRG --gallery-name myGallery "
                "--gallery-image-definition myImageDefinition --gallery-image-version 1.0.0 "
                "--target-regions westcentralus southcentralus=1 eastus=1=standard_zrs "
                "--replica-count 2 --managed-image")
            + QStringList{machine});
        QVERIFY2(version.code == 0, qPrintable(version.errors));
        const Json json = version.json();
        QCOMPARE(json.value("provisioningState", ""), std::string("Succeeded"));
        const Json regions = json["publishingProfile"]["targetRegions"];
        QCOMPARE(regions.size(), std::size_t{3});
        QCOMPARE(regions[0].value("regionalReplicaCount", 0), 2);
        QCOMPARE(regions[1].value("regionalReplicaCount", 0), 1);
        QCOMPARE(regions[2].value("regionalReplicaCount", 0), 1);
        QCOMPARE(regions[2].value("storageAccountType", ""), std::string("Standard_ZRS"));
        QCOMPARE(json["storageProfile"]["dataDiskImages"][0].value("lun", -1), 3);
    }

    void everyReplicaHoldsTheMachinesDisks()
    {
        const QString version =
            QStringLiteral("-g myGalleryRG -r myGallery -i myImageDefinition -e 1.0.0 --overwrite");
        const auto bytesMatch = [&](const char *more, const QString &source) {
            const QString out = m_program.path(QStringLiteral("out"));
            const ProgramResult result = m_program.run(
                lineWords("sig image-version export") + version.split(QLatin1Char(' '))
                + lineWords(more) + QStringList{QStringLiteral("--output-file"), out});
            return result.code == 0 && sameBytes(out, source);
        };
        QVERIFY(bytesMatch("--location westcentralus --replica 2", m_raw));
        QVERIFY(bytesMatch("--location southcentralus", m_raw));
        QVERIFY(bytesMatch("--location eastus", m_raw));
        QVERIFY(
            bytesMatch("--location eastus --lun 3", m_program.path(QStringLiteral("data.raw"))));
        const Json verified =
            m_program
                .run(lineWords("sig image-version verify -g myGalleryRG -r myGallery "
                               "-i myImageDefinition -e 1.0.0"))
                .json();
        // Two, one, and one in each of the three zones.
        QCOMPARE(verified.size(), std::size_t{6});
        for (const Json &replica : verified)
            QCOMPARE(replica.value("outcome", ""), std::string("Intact"));
    }

    void theExamplesOfUpdatingWork()
    {
        const QStringList update = lineWords(
            "sig image-version update -g myGalleryRG -r myGallery -i myImageDefinition -e 1.0.0");
        QCOMPARE(
            m_program.refused(update + lineWords("--remove publishingProfile.targetRegions 1")),
            lineWords("version.regions.removalNotConfirmed"));
        const QString problem = m_program.runAll(
            {update + lineWords("--remove publishingProfile.targetRegions 1 --yes"),
             update + lineWords("--add publishingProfile.targetRegions name=southcentralus"),
             update + lineWords("--set publishingProfile.excludeFromLatest=true")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const Json json =
            m_program
                .run(lineWords("sig image-version show -g myGalleryRG -r myGallery -i "
                               "myImageDefinition -e 1.0.0 --expand ReplicationStatus"))
                .json();
        QVERIFY(json["publishingProfile"].value("excludeFromLatest", false));
        QCOMPARE(json["publishingProfile"]["targetRegions"].size(), std::size_t{3});
        QCOMPARE(json["replicationStatus"].value("aggregatedState", ""), std::string("Completed"));
        QCOMPARE(json["replicationStatus"]["summary"].size(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlSeeds)
#include "tst_vitrinectlseeds.moc"
