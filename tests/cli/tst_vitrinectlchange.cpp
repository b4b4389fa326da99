#include "tests/cli/programrun.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

// Creating, changing and deleting galleries, definitions and versions.
class TestVitrinectlChange : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;

    Json answer(const char *line) const { return m_program.run(lineWords(line)).json(); }
    Json shown(const char *version) const
    {
        return m_program.runVersion(QStringLiteral("show"), QString::fromLatin1(version)).json();
    }
    QStringList updateRefused(const char *more) const
    {
        return m_program.refused(lineWords("sig image-version update -g rg -r gal -i deb -e 1.0.0")
                                 + lineWords(more));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem =
            m_program.setUp(m_program.makeRawDisk(QStringLiteral("disk.raw"), 4, 1));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const ProgramResult version = m_program.runVersion(
            QStringLiteral("create"), QStringLiteral("1.0.0"),
            lineWords("--os-snapshot disk --target-regions westeurope eastus"));
        QVERIFY2(version.code == 0, qPrintable(version.errors));
    }

    void aQuestionChangesNothing()
    {
        const Json gallery = answer("sig create -g rg -r asked --description x --validate-only");
        QCOMPARE(gallery.value("description", ""), std::string("x"));
        QCOMPARE(m_program.run(lineWords("sig show -g rg -r asked")).code, 3);
        const Json definition = answer(
            "sig image-definition create -g rg -r gal -i asked -p p -f o -s s --os-type windows "
            "--validate-only");
        QCOMPARE(definition.value("osType", ""), std::string("Windows"));
        QCOMPARE(m_program.run(lineWords("sig image-definition show -g rg -r gal -i asked")).code,
                 3);
        const ProgramResult version =
            m_program.runVersion(QStringLiteral("create"), QStringLiteral("3.0.0"),
                                 lineWords("--os-snapshot disk --validate-only"));
        QCOMPARE(version.code, 0);
        QCOMPARE(version.json().value("name", ""), std::string("3.0.0"));
        QVERIFY2(version.errors.contains(u"nothing was changed"), qPrintable(version.errors));
        QCOMPARE(m_program.runVersion(QStringLiteral("show"), QStringLiteral("3.0.0")).code, 3);
        QCOMPARE(m_program
                     .runVersion(QStringLiteral("delete"), QStringLiteral("1.0.0"),
                                 lineWords("--validate-only"))
                     .code,
                 0);
        QCOMPARE(shown("1.0.0").value("name", ""), std::string("1.0.0"));
    }

    void aDefinitionHasEveryProperty()
    {
        QStringList line = lineWords(
            "sig image-definition create -g rg -r gal -i full -p p -f o -s s --os-type Linux "
            "--os-state generalized --hyper-v-generation v2 --architecture arm64 "
            "--disallowed-disk-types standard_lrs UltraSSD_LRS --minimum-cpu-core 2 "
            "--maximum-cpu-core 8 --minimum-memory 4 --maximum-memory 64 --plan-name n "
            "--plan-publisher q --plan-product r --eula yes --privacy-statement-uri "
            "https://a.example/p --release-note-uri https://a.example/r --tags k=v");
        line << QStringLiteral("--end-of-life-date") << QStringLiteral("2099-12-31")
             << QStringLiteral("--features")
             << QStringLiteral("SecurityType=TrustedLaunch DiskControllerTypes=SCSI, NVMe");
        const ProgramResult result = m_program.run(line);
        QVERIFY2(result.code == 0, qPrintable(result.errors));
        const Json json = result.json();
        QCOMPARE(json.value("architecture", ""), std::string("Arm64"));
        QCOMPARE(json["disallowed"]["diskTypes"], Json({"Standard_LRS", "UltraSSD_LRS"}));
        QCOMPARE(json["recommended"]["vCPUs"], Json({{"min", 2}, {"max", 8}}));
        QCOMPARE(json["recommended"]["memory"], Json({{"min", 4}, {"max", 64}}));
        QCOMPARE(json["purchasePlan"], Json({{"name", "n"}, {"publisher", "q"}, {"product", "r"}}));
        QCOMPARE(json["features"][1].value("value", ""), std::string("SCSI, NVMe"));
        QCOMPARE(json.value("releaseNoteUri", ""), std::string("https://a.example/r"));
    }

    void aDefinitionChangesWhatMayChange()
    {
        const Json json =
            answer("sig image-definition update -g rg -r gal -i full --maximum-cpu-core 16 --set "
                   "description=2024 recommended.memory.min=8 --remove tags k");
        QCOMPARE(json.value("description", ""), std::string("2024"));
        QCOMPARE(json["recommended"]["vCPUs"], Json({{"min", 2}, {"max", 16}}));
        QCOMPARE(json["recommended"]["memory"].value("min", 0), 8);
        QCOMPARE(json["tags"], Json::object());
        const QStringList update = lineWords("sig image-definition update -g rg -r gal -i full");
        QCOMPARE(m_program.refused(update + lineWords("--set osType=Windows")),
                 lineWords("property.change.notAllowed"));
        QCOMPARE(m_program.refused(update + lineWords("--set colour=red")),
                 lineWords("property.unknown"));
        QCOMPARE(m_program.refused(update + lineWords("--set recommended.vCPUs.max=1")),
                 lineWords("definition.recommended.range"));
        QCOMPARE(answer("sig image-definition update -g rg -r gal -i full --remove description")
                     .value("description", "x"),
                 std::string());
    }

    void aChangeSeenTooLateIsRefused()
    {
        const QString before =
            QString::fromStdString(answer("sig show -g rg -r gal").value("etag", ""));
        const QStringList late =
            lineWords("sig update -g rg -r gal --tags late=1 --if-match") + QStringList{before};
        QCOMPARE(m_program.run(late).code, 0);
        QCOMPARE(m_program.refused(late), lineWords("resource.changed"));
        QCOMPARE(m_program.refused(lineWords("sig delete -g rg -r gal --if-match")
                                   + QStringList{before}),
                 lineWords("resource.changed"));
    }

    void aListIsFiltered()
    {
        const Json list = answer("sig image-definition list -g rg -r gal --filter ful");
        QCOMPARE(list.size(), std::size_t{1});
        QCOMPARE(list[0].value("name", ""), std::string("full"));
        QCOMPARE(answer("sig image-definition list -g rg -r gal --filter nothing").size(),
                 std::size_t{0});
        QCOMPARE(
            m_program.run(lineWords("sig image-definition list -g rg -r no --filter ful")).code, 3);
    }

    void aPlanIsShownAndNothingChanges()
    {
        const Json before = shown("1.0.0");
        const ProgramResult asked = m_program.runVersion(
            QStringLiteral("update"), QStringLiteral("1.0.0"),
            lineWords("--target-regions westeurope=2 southcentralus --what-if"));
        QVERIFY2(asked.code == 0, qPrintable(asked.errors));
        const Json plan = asked.json();
        QVERIFY(!plan.value("isNew", true));
        QCOMPARE(plan.value("copiedFrom", ""), std::string("westeurope"));
        QCOMPARE(plan["losses"], Json::array({"eastus"}));
        QCOMPARE(plan["regions"].size(), std::size_t{3});
        const auto region = [&plan](std::size_t index) { return plan["regions"][index]; };
        QCOMPARE(region(0).value("change", ""), std::string("Changed"));
        QCOMPARE(region(0).value("replicasAfter", 0), 2);
        QCOMPARE(region(1).value("change", ""), std::string("Added"));
        QVERIFY(region(1).value("isExact", false));
        QVERIFY(region(1).value("bytesToWrite", 0) > 0);
        QCOMPARE(region(2).value("change", ""), std::string("Removed"));
        QVERIFY(region(2).value("bytesFreedAtMost", 0) > 0);
        QVERIFY2(asked.errors.contains(u"eastus"), qPrintable(asked.errors));
        QCOMPARE(shown("1.0.0"), before);

        const ProgramResult table = m_program.runVersion(
            QStringLiteral("create"), QStringLiteral("4.0.0"),
            lineWords("--os-snapshot disk --target-regions westeurope eastus --what-if "
                      "--output table"));
        QVERIFY2(table.code == 0, qPrintable(table.errors));
        QVERIFY2(table.out.contains(u"0 -> 1"), qPrintable(table.out));
        QVERIFY2(table.errors.contains(u"1.0.0 -> 4.0.0"), qPrintable(table.errors));
        QCOMPARE(m_program.runVersion(QStringLiteral("show"), QStringLiteral("4.0.0")).code, 3);
    }

    void aVersionGoesToMoreRegionsAndBack()
    {
        const ProgramResult more = m_program.runVersion(
            QStringLiteral("update"), QStringLiteral("1.0.0"),
            lineWords("--add publishingProfile.targetRegions name=southcentralus "
                      "regionalReplicaCount=2 --set tags.team=web"));
        QVERIFY2(more.code == 0, qPrintable(more.errors));
        QVERIFY2(more.errors.contains(u"southcentralus: Completed"), qPrintable(more.errors));
        QCOMPARE(more.json()["replicationStatus"]["summary"].size(), std::size_t{3});
        QCOMPARE(more.json()["tags"], Json({{"team", "web"}}));

        QCOMPARE(updateRefused("--target-regions westeurope eastus"),
                 lineWords("version.regions.removalNotConfirmed"));
        QCOMPARE(updateRefused("--target-regions westeurope eastus southcentralus=1"),
                 lineWords("version.regions.removalNotConfirmed"));
        QCOMPARE(updateRefused("--target-regions eastus southcentralus=2 --yes"),
                 lineWords("version.targetRegions.sourceMissing"));
        QCOMPARE(updateRefused("--set publishingProfile.targetRegions[0].regionalReplicaCount=99"),
                 lineWords("version.replicaCount.range"));
        QCOMPARE(shown("1.0.0")["publishingProfile"]["targetRegions"].size(), std::size_t{3});
        const ProgramResult less =
            m_program.runVersion(QStringLiteral("update"), QStringLiteral("1.0.0"),
                                 lineWords("--target-regions westeurope eastus --yes"));
        QVERIFY2(less.code == 0, qPrintable(less.errors));
        QCOMPARE(shown("1.0.0")["publishingProfile"]["targetRegions"].size(), std::size_t{2});
        QCOMPARE(
            m_program.runVersion(QStringLiteral("verify"), QStringLiteral("1.0.0")).json().size(),
            std::size_t{2});
    }

    void aWorkerReplicatesAChange()
    {
        const ProgramResult started = m_program.runVersion(
            QStringLiteral("update"), QStringLiteral("1.0.0"),
            lineWords("--target-regions westeurope eastus southcentralus --no-wait"));
        QVERIFY2(started.code == 0, qPrintable(started.errors));
        QCOMPARE(
            m_program
                .runVersion(QStringLiteral("wait"), QStringLiteral("1.0.0"), lineWords("--updated"))
                .code,
            0);
        QCOMPARE(
            m_program.runVersion(QStringLiteral("verify"), QStringLiteral("1.0.0")).json().size(),
            std::size_t{3});
    }

    void aProtectedVersionStays()
    {
        const Json json = m_program
                              .runVersion(QStringLiteral("update"), QStringLiteral("1.0.0"),
                                          lineWords("--end-of-life-date 2099-01-01 "
                                                    "--block-deletion-before-end-of-life true "
                                                    "--allow-replicated-location-deletion false"))
                              .json();
        QVERIFY(json["safetyProfile"].value("blockDeletionBeforeEndOfLife", false));
        QCOMPARE(
            m_program.refused(lineWords("sig image-version delete -g rg -r gal -i deb -e 1.0.0")),
            lineWords("version.delete.beforeEndOfLife"));
        QCOMPARE(updateRefused("--target-regions westeurope --yes"),
                 lineWords("version.regions.removalBlocked"));
        const ProgramResult freed =
            m_program.runVersion(QStringLiteral("update"), QStringLiteral("1.0.0"),
                                 lineWords("--block-deletion-before-end-of-life=false "
                                           "--remove publishingProfile.endOfLifeDate"));
        QVERIFY2(freed.code == 0, qPrintable(freed.errors));
    }

    void theRecycleBinGivesBack()
    {
        QCOMPARE(
            answer("sig update -g rg -r gal --soft-delete true --soft-delete-retention-period 3")
                ["softDeletePolicy"],
            Json({{"isSoftDeleteEnabled", true}, {"retentionPeriodInDays", 3}}));
        const QStringList one = lineWords("-g rg -r gal -i deb -e 1.0.0");
        const auto refused = [&](const char *verb) {
            return m_program.refused(lineWords("sig image-version") + lineWords(verb) + one);
        };
        QCOMPARE(refused("restore"), lineWords("version.notDeleted"));
        QCOMPARE(refused("purge"), lineWords("version.notDeleted"));
        QCOMPARE(m_program.runVersion(QStringLiteral("delete"), QStringLiteral("1.0.0")).code, 0);
        QCOMPARE(answer("sig image-version list -g rg -r gal -i deb").size(), std::size_t{0});
        for (const char *name : {"list-deleted", "list-soft-deleted"}) {
            const Json bin =
                m_program.run(lineWords("sig image-version") + lineWords(name) + one.mid(0, 4))
                    .json();
            QCOMPARE(bin.size(), std::size_t{1});
            QVERIFY(!bin[0]["vitrine"].value("hardDeletionTargetTime", "").empty());
        }
        QCOMPARE(m_program.runVersion(QStringLiteral("restore"), QStringLiteral("1.0.0")).code, 0);
        QCOMPARE(answer("sig image-version list -g rg -r gal -i deb").size(), std::size_t{1});
        QCOMPARE(m_program.runVersion(QStringLiteral("delete"), QStringLiteral("1.0.0")).code, 0);
        QCOMPARE(m_program.runVersion(QStringLiteral("purge"), QStringLiteral("1.0.0")).code, 0);
        QCOMPARE(answer("sig image-version list-deleted -g rg -r gal").size(), std::size_t{0});
    }

    void aGalleryGoesWithEverythingInIt()
    {
        const ProgramResult again = m_program.runVersion(
            QStringLiteral("create"), QStringLiteral("2.0.0"), lineWords("--os-snapshot disk"));
        QVERIFY2(again.code == 0, qPrintable(again.errors));
        const ProgramResult gone = m_program.run(lineWords("sig delete -g rg -r gal --cascade -y"));
        QVERIFY2(gone.code == 0, qPrintable(gone.errors));
        QVERIFY(gone.errors.indexOf(u"versions/2.0.0") < gone.errors.indexOf(u"images/full\n"));
        QCOMPARE(m_program.run(lineWords("sig show -g rg -r gal")).code, 3);
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlChange)
#include "tst_vitrinectlchange.moc"
