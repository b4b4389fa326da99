#include "tests/cli/programrun.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace

// The first publication, from an empty catalogue to verified replicas, and what a script reads.
class TestVitrinectlPublish : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;
    QString m_raw;
    QString m_vhd;

    // Exports every replica of a version and compares it with the file it came from.
    void compareReplicas(const QString &version, const QString &source, const char *format)
    {
        const QString out = m_program.path(QStringLiteral("out"));
        const QList<std::pair<QString, int>> replicas{{QStringLiteral("westeurope"), 1},
                                                      {QStringLiteral("westeurope"), 2},
                                                      {QStringLiteral("eastus"), 1},
                                                      {QStringLiteral("southcentralus"), 1}};
        for (const auto &[region, replica] : replicas) {
            const ProgramResult result = m_program.runVersion(
                QStringLiteral("export"), version,
                {QStringLiteral("--output-file"), out, QStringLiteral("--location"), region,
                 QStringLiteral("--replica"), QString::number(replica), QStringLiteral("--format"),
                 QString::fromLatin1(format), QStringLiteral("--overwrite")});
            QVERIFY2(result.code == 0, qPrintable(result.errors));
            QVERIFY2(sameBytes(out, source), qPrintable(region));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(qEnvironmentVariable("VITRINECTL")), "VITRINECTL is not set");
        m_raw = m_program.makeRawDisk(QStringLiteral("disk.raw"), 16, 1);
        m_vhd = m_program.makeFixedVhd(QStringLiteral("disk.vhd"),
                                       m_program.makeRawDisk(QStringLiteral("other.raw"), 20, 2));
        const QString problem = m_program.setUp(m_raw);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void aRawDiskGoesToThreeRegions()
    {
        const ProgramResult result = m_program.runVersion(
            QStringLiteral("create"), QStringLiteral("1.0.0"),
            words("--os-snapshot disk --target-regions westeurope=2 eastus=1=standard_lrs "
                  "--target-regions")
                + QStringList{QStringLiteral("South Central US")});
        QVERIFY2(result.code == 0, qPrintable(result.errors));
        const Json version = result.json();
        QCOMPARE(version.value("provisioningState", ""), std::string("Succeeded"));
        QCOMPARE(version.value("resourceGroup", ""), std::string("rg"));
        QCOMPARE(version["replicationStatus"].value("aggregatedState", ""),
                 std::string("Completed"));
        QCOMPARE(version["publishingProfile"]["targetRegions"].size(), std::size_t{3});
        QCOMPARE(version["publishingProfile"]["targetRegions"][0].value("regionalReplicaCount", 0),
                 2);
        for (const char *region : {"westeurope", "eastus", "southcentralus"})
            QVERIFY2(
                result.errors.contains(QString::fromLatin1(region) + QStringLiteral(": Completed")),
                qPrintable(result.errors));
        compareReplicas(QStringLiteral("1.0.0"), m_raw, "raw");
    }

    void aFixedVhdGivesTheSameVhd()
    {
        QVERIFY2(
            m_program.run(words("snapshot create -g rg -n snap --source") + QStringList{m_vhd}).code
                == 0,
            "snapshot create");
        const ProgramResult result = m_program.runVersion(
            QStringLiteral("create"), QStringLiteral("1.1.0"),
            words("--os-snapshot snap --replica-count 2 --only-show-errors --target-regions "
                  "westeurope eastus=1 southcentralus=1"));
        QVERIFY2(result.code == 0, qPrintable(result.errors));
        QCOMPARE(result.errors, QString());
        compareReplicas(QStringLiteral("1.1.0"), m_vhd, "vhd");
        compareReplicas(QStringLiteral("1.1.0"), m_program.path(QStringLiteral("other.raw")),
                        "raw");
    }

    void theSameCreateAgainReturnsWhatIsThere()
    {
        const ProgramResult result = m_program.runVersion(
            QStringLiteral("create"), QStringLiteral("1.0.0"),
            words("--os-snapshot disk --target-regions westeurope=2 eastus southcentralus=1"));
        QVERIFY2(result.code == 0, qPrintable(result.errors));
        QCOMPARE(result.json().value("provisioningState", ""), std::string("Succeeded"));
        QCOMPARE(m_program.run(words("job list")).json().size(), std::size_t{2});
        const ProgramResult other =
            m_program.runVersion(QStringLiteral("create"), QStringLiteral("1.0.0"),
                                 words("--os-snapshot disk --replica-count 3 --error-format json"));
        QCOMPARE(other.code, 1);
        QCOMPARE(other.reasons(), words("version.exists"));
    }

    void aVersionIsMadeFromAnImageAVersionAndAFile()
    {
        QVERIFY(m_program
                    .run(words("image create -g rg -n golden --os-type linux "
                               "--os-state specialized --source")
                         + QStringList{m_raw})
                    .code
                == 0);
        const ProgramResult image = m_program.runVersion(
            QStringLiteral("create"), QStringLiteral("2.0.0"), words("--managed-image golden"));
        QVERIFY2(image.code == 0, qPrintable(image.errors));
        const QString id = QString::fromStdString(image.json().value("id", ""));
        const ProgramResult copy =
            m_program.runVersion(QStringLiteral("create"), QStringLiteral("2.0.1"),
                                 {QStringLiteral("--managed-image"), id});
        QVERIFY2(copy.code == 0, qPrintable(copy.errors));
        const ProgramResult file =
            m_program.runVersion(QStringLiteral("create"), QStringLiteral("2.0.2"),
                                 {QStringLiteral("--os-vhd-uri"), m_vhd});
        QVERIFY2(file.code == 0, qPrintable(file.errors));
        const ProgramResult machine = m_program.runVersion(
            QStringLiteral("create"), QStringLiteral("2.0.3"),
            words("--error-format json --managed-image /subscriptions/s/resourceGroups/rg/"
                  "providers/Microsoft.Compute/virtualMachines/vm"));
        QVERIFY(machine.code != 0);
        QCOMPARE(machine.reasons(), words("version.source.notFound"));
    }

    void verifyReadsEveryReplica()
    {
        const ProgramResult result =
            m_program.runVersion(QStringLiteral("verify"), QStringLiteral("1.0.0"));
        QVERIFY2(result.code == 0, qPrintable(result.errors));
        const Json replicas = result.json();
        QCOMPARE(replicas.size(), std::size_t{4});
        for (const Json &replica : replicas) {
            QCOMPARE(replica.value("outcome", ""), std::string("Intact"));
            QCOMPARE(replica.value("sha256", ""), replicas[0].value("sha256", "x"));
        }
        const ProgramResult table = m_program.runVersion(
            QStringLiteral("verify"), QStringLiteral("1.0.0"), words("-o table"));
        const QStringList columns =
            table.out.section(QLatin1Char('\n'), 0, 0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QCOMPARE(columns, words("Region Replica Zone Outcome SHA256 Bytes Version"));
    }

    void anExportNeverReplacesAFileUnasked()
    {
        const QString path = m_program.path(QStringLiteral("precious"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        const ProgramResult result =
            m_program.runVersion(QStringLiteral("export"), QStringLiteral("1.0.0"),
                                 words("--error-format json --output-file") + QStringList{path});
        QCOMPARE(result.code, 1);
        QCOMPARE(result.reasons(), words("export.file.exists"));
        QCOMPARE(file.size(), qint64{8});
    }

    void answersComeInFourForms()
    {
        const ProgramResult table =
            m_program.runVersion(QStringLiteral("show"), QStringLiteral("1.0.0"),
                                 words("--expand ReplicationStatus --output table"));
        QCOMPARE(table.out.section(QLatin1Char('\n'), 0, 0).simplified(),
                 QStringLiteral("Region State Progress Replicas Details Health"));
        QCOMPARE(table.out.count(u"Completed"), 3);
        const ProgramResult tsv = m_program.run(words("group list -o tsv"));
        QCOMPARE(tsv.out, QStringLiteral("rg\twesteurope\n"));
        const ProgramResult none = m_program.run(words("group list --output none"));
        QCOMPARE(none.out, QString());
        QCOMPARE(none.code, 0);
        const Json list = m_program.run(words("group list")).json();
        QVERIFY(list.is_array());
        QCOMPARE(list[0].value("name", ""), std::string("rg"));
    }

    void listIsNewestFirst()
    {
        const Json list = m_program.run(words("sig image-version list -g rg -r gal -i deb")).json();
        QStringList names;
        for (const Json &version : list)
            names << QString::fromStdString(version.value("name", ""));
        QCOMPARE(names, words("2.0.2 2.0.1 2.0.0 1.1.0 1.0.0"));
    }

    void whatIsNotThereIsExitCodeThree_data()
    {
        QTest::addColumn<QStringList>("line");
        for (const char *line :
             {"group show -n nope", "disk show -g rg -n nope", "image delete -g rg -n nope",
              "sig show -g rg -r nope", "sig delete -g rg -r nope",
              "sig image-definition show -g rg -r gal -i nope",
              "sig image-version show -g rg -r gal -i deb -e 9.9.9",
              "sig image-version list -g rg -r gal -i nope",
              "sig image-definition create -g rg -r nope -i a -p p -f o -s s --os-type Linux",
              "sig image-version create -g rg -r gal -i nope -e 1.0.0 --os-snapshot disk",
              "sig image-version create -g rg -r gal -i deb -e 3.0.0 --os-snapshot nope",
              "job show --id 00000000000000000000000000000001"})
            QTest::newRow(line) << words(line);
    }
    void whatIsNotThereIsExitCodeThree()
    {
        QFETCH(const QStringList, line);
        const ProgramResult result = m_program.run(line + words("--error-format json"));
        QVERIFY2(result.code == 3, qPrintable(result.errors));
        QVERIFY2(!result.errors.contains(u"InternalError"), qPrintable(result.errors));
    }

    void faultsOfTheServiceAreExitCodeOne_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QStringList>("reasons");
        QTest::newRow("not empty")
            << words("sig delete -g rg -r gal") << words("resource.notEmpty");
        QTest::newRow("names") << words("sig create -g rg -r bad-name-")
                               << words("gallery.name.invalid");
        QTest::newRow("file") << words("disk create -g rg -n d --source /nowhere/disk.raw")
                              << words("io.notFound");
        QTest::newRow("source region")
            << words("sig image-version create -g rg -r gal -i deb -e 3.0.0 --os-snapshot disk "
                     "--target-regions eastus eastus")
            << words("version.targetRegions.duplicate version.targetRegions.sourceMissing");
    }
    void faultsOfTheServiceAreExitCodeOne()
    {
        QFETCH(const QStringList, line);
        QFETCH(const QStringList, reasons);
        const ProgramResult result = m_program.run(line + words("--error-format json"));
        QVERIFY2(result.code == 1, qPrintable(result.errors));
        QStringList found = result.reasons();
        found.removeAll(QStringLiteral("request.invalid"));
        found.sort();
        QCOMPARE(found, reasons);
    }

    void hostileTextIsEscaped()
    {
        const QString hostile = QStringLiteral("\x1b]0;owned\a red\u202etxt");
        QVERIFY(
            m_program.run(words("sig create -g rg -r hostile --description") + QStringList{hostile})
                .code
            == 0);
        for (const char *form : {"table", "tsv", "json"}) {
            const ProgramResult result =
                m_program.run(words("sig list -o") + QStringList{QString::fromLatin1(form)});
            QCOMPARE(result.code, 0);
            QVERIFY2(!result.out.contains(u'\x1b') && !result.out.contains(u'\x07')
                         && !result.out.contains(QChar(0x202e)),
                     form);
        }
        QVERIFY(m_program.run(words("sig list -o tsv")).out.contains(u"\\x1b]0;owned\\x07"));
        const Json shown = m_program.run(words("sig show -g rg -r hostile")).json();
        QCOMPARE(QString::fromStdString(shown.value("description", "")), hostile);
        const ProgramResult fault =
            m_program.run(words("group show -n") + QStringList{QStringLiteral("a\x1b[2J\u202e")});
        QVERIFY2(fault.errors.contains(u"a\\x1b[2J\\x{202e}"), qPrintable(fault.errors));
    }

    void aNameThatIsAlsoACommandIsAName()
    {
        QVERIFY(m_program.run(words("sig create -g rg -r list")).code == 0);
        const ProgramResult result = m_program.run(words("sig show -g rg -r list"));
        QCOMPARE(QString::fromStdString(result.json().value("name", "")), QStringLiteral("list"));
        QVERIFY(m_program.run(words("sig delete -g rg -r list --yes")).code == 0);
        QCOMPARE(m_program.run(words("sig show -g rg -r list")).code, 3);
    }

    void aFullOutputIsNotSuccess()
    {
        QProcess process;
        m_program.prepare(process, words("group list"));
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("ERROR: ("));
    }

    void deletingGoesFromTheInsideOut()
    {
        for (const char *version : {"2.0.2", "2.0.1", "2.0.0", "1.1.0", "1.0.0"}) {
            const ProgramResult result =
                m_program.runVersion(QStringLiteral("delete"), QString::fromLatin1(version));
            QVERIFY2(result.code == 0, qPrintable(result.errors));
            QCOMPARE(result.out, QString());
        }
        QCOMPARE(
            m_program
                .runVersion(QStringLiteral("wait"), QStringLiteral("1.0.0"), words("--deleted"))
                .code,
            0);
        QCOMPARE(m_program.run(words("sig image-definition delete -g rg -r gal -i deb")).code, 0);
        QCOMPARE(m_program.run(words("sig delete -g rg -r gal")).code, 0);
        QCOMPARE(m_program.run(words("disk delete -g rg -n disk")).code, 0);
        QVERIFY2(QFile::exists(m_raw), "the file of a disk stays");
        QCOMPARE(m_program.run(words("region delete -n eastus")).code, 0);
        QVERIFY(!m_program.run(words("region list -o tsv")).out.contains(u"eastus\t"));
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlPublish)
#include "tst_vitrinectlpublish.moc"
