#include "tests/cli/programrun.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

// What versions are made from, and what is made from versions.
class TestVitrinectlSources : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;
    QString m_data;

    Json answer(const char *line) const { return m_program.run(lineWords(line)).json(); }
    QString idOf(const char *line) const
    {
        return QString::fromStdString(answer(line).value("id", ""));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_data = m_program.makeRawDisk(QStringLiteral("data.raw"), 3, 2);
        QVERIFY(QDir(m_program.path(QString())).mkpath(QStringLiteral("blobs/vhds")));
        QVERIFY(QFile::copy(m_program.makeFixedVhd(QStringLiteral("data.vhd"), m_data),
                            m_program.path(QStringLiteral("blobs/vhds/data.vhd"))));
        QString problem = m_program.setUp(m_program.makeRawDisk(QStringLiteral("os.raw"), 4, 1));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        problem = m_program.runAll(
            {lineWords("disk create -g rg -n data --sku premium_lrs --source")
                 + QStringList{m_data},
             lineWords("snapshot create -g rg -n snap --os-type linux --source")
                 + QStringList{m_data},
             lineWords("disk-encryption-set create -g rg -n keys --key-url "
                       "https://vault.example/keys/1 --source-vault vault"),
             lineWords("storage account create -g rg -n acmeblobs --path")
                 + QStringList{m_program.path(QStringLiteral("blobs"))},
             lineWords(
                 "vm create -g rg -n machine --attach-os-disk disk --attach-data-disks data")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void everyGroupListsAndShows()
    {
        for (const char *line :
             {"disk show -g rg -n data", "snapshot show -g rg -n snap",
              "disk-encryption-set show -g rg -n keys", "vm show -g rg -n machine",
              "storage account show -g rg -n acmeblobs"}) {
            const Json one = answer(line);
            QVERIFY2(!one.value("id", "").empty(), line);
            const QString list = QString::fromLatin1(line).section(QStringLiteral(" show"), 0, 0)
                + QStringLiteral(" list -g rg");
            bool found = false;
            for (const Json &row : m_program.run(list.split(QLatin1Char(' '))).json())
                found = found || row.value("id", "") == one.value("id", "x");
            QVERIFY2(found, line);
        }
        QCOMPARE(answer("disk show -g rg -n data")["sku"].value("name", ""),
                 std::string("Premium_LRS"));
        QCOMPARE(
            m_program.refused(lineWords("storage account create -g rg -n Bad --path /nowhere")),
            lineWords("storage.folder.missing storage.name.invalid"));
        QCOMPARE(m_program.refused(lineWords("vm create -g rg -n m --os-type linux "
                                             "--attach-os-disk nope")),
                 lineWords("source.disk.notFound"));
        QCOMPARE(m_program.refused(lineWords("vm create -g rg -n m --attach-os-disk disk "
                                             "--attach-data-disks data snap --data-disk-luns 1")),
                 lineWords("argument.invalidValue"));
    }

    void aMachineIsGeneralized()
    {
        QCOMPARE(answer("vm show -g rg -n machine")["vitrine"].value("osState", ""),
                 std::string("Specialized"));
        QCOMPARE(m_program.run(lineWords("vm generalize -g rg -n machine --validate-only")).code,
                 0);
        QCOMPARE(answer("vm show -g rg -n machine")["vitrine"].value("osState", ""),
                 std::string("Specialized"));
        QCOMPARE(answer("vm create -g rg -n other --attach-os-disk disk")["vitrine"].value(
                     "osState", ""),
                 std::string("Specialized"));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(answer("vm generalize -g rg -n other")["vitrine"].value("osState", ""),
                     std::string("Generalized"));
        QCOMPARE(answer("vm show -g rg -n other")["vitrine"].value("osState", ""),
                 std::string("Generalized"));
        QCOMPARE(m_program.run(lineWords("vm generalize -g rg -n nope")).code, 3);
        QCOMPARE(m_program.run(lineWords("vm delete -g rg -n other --yes")).code, 0);
    }

    void anImageIsMadeFromAMachine()
    {
        const ProgramResult image =
            m_program.run(lineWords("image create -g rg -n golden --source machine"));
        QVERIFY2(image.code == 0, qPrintable(image.errors));
        const Json storage = image.json()["storageProfile"];
        QCOMPARE(storage["osDisk"].value("osState", ""), std::string("Specialized"));
        QCOMPARE(storage["dataDisks"].size(), std::size_t{1});
        const ProgramResult version = m_program.runVersion(
            QStringLiteral("create"), QStringLiteral("1.0.0"), lineWords("--managed-image golden"));
        QVERIFY2(version.code == 0, qPrintable(version.errors));
        QCOMPARE(version.json()["storageProfile"]["dataDiskImages"].size(), std::size_t{1});
    }

    void disksOfOneVersionComeFromAnywhere()
    {
        const QString blob =
            QStringLiteral("https://acmeblobs.blob.core.windows.net/vhds/data.vhd");
        const QStringList from =
            lineWords("--os-snapshot disk --data-snapshots data snap --data-snapshot-luns 4 2 "
                      "--data-vhds-sa acmeblobs --data-vhds-uris")
            + QStringList{blob};
        const ProgramResult version =
            m_program.runVersion(QStringLiteral("create"), QStringLiteral("1.1.0"), from);
        QVERIFY2(version.code == 0, qPrintable(version.errors));
        QStringList luns;
        const Json disks = version.json()["storageProfile"]["dataDiskImages"];
        for (const Json &disk : disks)
            luns << QString::number(disk.value("lun", -1));
        luns.sort();
        QCOMPARE(luns, lineWords("2 4 5"));
        const QString out = m_program.path(QStringLiteral("out"));
        for (const char *lun : {"2", "4", "5"}) {
            const ProgramResult written =
                m_program.runVersion(QStringLiteral("export"), QStringLiteral("1.1.0"),
                                     lineWords("--overwrite --lun") + lineWords(lun)
                                         + QStringList{QStringLiteral("--output-file"), out});
            QVERIFY2(written.code == 0, qPrintable(written.errors));
            QVERIFY2(sameBytes(out, m_data), lun);
        }
        const QStringList create =
            lineWords("sig image-version create -g rg -r gal -i deb -e 2.0.0");
        QCOMPARE(
            m_program.refused(create + lineWords("--os-snapshot nope --data-snapshots data gone")),
            lineWords("source.notFound source.notFound"));
        QCOMPARE(m_program.refused(create
                                   + lineWords("--os-vhd-uri https://x.example/a.vhd "
                                               "--os-vhd-storage-account acmeblobs")),
                 lineWords("argument.invalidValue"));
        QCOMPARE(m_program.refused(create
                                   + lineWords("--os-snapshot disk --data-snapshots data data "
                                               "--data-snapshot-luns 1 1")),
                 lineWords("version.dataDisks.lunDuplicate version.sources.duplicate"));
    }

    void everyDiskGoesToAFileOfItsOwn()
    {
        const QString folder = m_program.path(QStringLiteral("disks"));
        QVERIFY(QDir().mkpath(folder));
        const QStringList target{QStringLiteral("--output-folder"), folder};
        const auto all = [&](const char *more) {
            return m_program.runVersion(QStringLiteral("export"), QStringLiteral("1.1.0"),
                                        lineWords("--all-disks") + target + lineWords(more));
        };
        const ProgramResult result = all("");
        QVERIFY2(result.code == 0, qPrintable(result.errors));
        const QStringList names{
            QStringLiteral("deb-1.1.0-lun2.raw"), QStringLiteral("deb-1.1.0-lun4.raw"),
            QStringLiteral("deb-1.1.0-lun5.raw"), QStringLiteral("deb-1.1.0-os.raw")};
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name), names);
        QCOMPARE(result.json().size(), std::size_t{4});
        for (const Json &file : result.json()) {
            const auto path = QString::fromStdString(file.value("outputFile", ""));
            const bool isData = file.contains("lun");
            QCOMPARE(path.contains(QStringLiteral("-lun")), isData);
            if (isData)
                QVERIFY2(sameBytes(path, m_data), qPrintable(path));
        }
        // One name that is taken stops all before the first byte is copied.
        QVERIFY(QFile::remove(folder + QStringLiteral("/deb-1.1.0-os.raw")));
        QVERIFY(all("").errors.contains(QStringLiteral("deb-1.1.0-lun")));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/deb-1.1.0-os.raw")));
        QCOMPARE(all("--overwrite --format qcow2").code, 0);
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.qcow2")}).size(), 4);

        const QStringList line =
            lineWords("sig image-version export -g rg -r gal -i deb -e 1.1.0 --output-file x");
        QCOMPARE(m_program.refused(line + target), lineWords("argument.conflict"));
        QCOMPARE(m_program.refused(line + lineWords("--all-disks")), lineWords("argument.missing"));
        QCOMPARE(m_program.refused(line.mid(0, line.size() - 2)), lineWords("argument.missing"));
        QCOMPARE(m_program.refused(line.mid(0, line.size() - 2) + target
                                   + lineWords("--all-disks --lun 2")),
                 lineWords("argument.conflict"));
    }

    void encryptionIsReadAsAzReadsIt()
    {
        const QStringList create =
            lineWords("sig image-version create -g rg -r gal -i deb -e 2.0.0 --os-snapshot disk "
                      "--target-regions westeurope eastus --target-region-encryption");
        QCOMPARE(m_program.refused(create + lineWords("keys")), lineWords("argument.invalidValue"));
        QCOMPARE(m_program.refused(create + lineWords("keys,0 null")),
                 lineWords("argument.invalidValue"));
        QCOMPARE(m_program.refused(create + lineWords("keys,one,keys null")),
                 lineWords("argument.number.invalid"));
        QCOMPARE(m_program.refused(create + lineWords("/not/an/id null")),
                 lineWords("version.encryption.setInvalid"));
        QVERIFY(m_program.refused(create + lineWords("nokeys nokeys"))
                    .contains(QStringLiteral("version.encryption.setNotFound")));
        QVERIFY(m_program.refused(create + lineWords("keys null"))
                    .contains(QStringLiteral("version.encryption.required")));
        const QString path = m_program.path(QStringLiteral("encryption.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"([{"osDiskImage":{"diskEncryptionSetId":"keys"}}, null])");
        file.close();
        QVERIFY(m_program.refused(create + QStringList{QLatin1Char('@') + path})
                    .contains(QStringLiteral("version.encryption.required")));
    }

    void aMachineIsCheckedBeforeItIsMade()
    {
        const QString id = idOf("sig image-version show -g rg -r gal -i deb -e 1.0.0");
        const auto refused = [&](const char *line) {
            return m_program.refused(lineWords(line) + QStringList{QStringLiteral("--image"), id});
        };
        QCOMPARE(refused("vm create -g rg -n m --validate-only"), lineWords("accepted"));
        QCOMPARE(refused("vm create -g rg -n m --computer-name host"),
                 lineWords("vm.osProfile.notAllowed"));
        QCOMPARE(refused("vm create -g rg -n m --validate-only --computer-name host"),
                 lineWords("vm.osProfile.notAllowed"));
        QCOMPARE(refused("vm create -g rg -n m --validate-only -l eastus"),
                 lineWords("version.notInRegion"));
        QCOMPARE(refused("vmss update -g rg -n set --os-state Specialized --validate-only"),
                 lineWords("accepted"));
        QCOMPARE(refused("vmss update -g rg -n set --os-state Generalized --validate-only"),
                 lineWords("vm.scaleSet.osState"));
        const ProgramResult many =
            m_program.run(lineWords("vm create -g rg -n m --validate-only --count 100 --image")
                          + QStringList{id});
        QCOMPARE(many.code, 0);
        QVERIFY2(many.errors.contains(u"100"), qPrintable(many.errors));
    }

    void aDiskIsMadeFromAVersion()
    {
        const QString id = idOf("sig image-version show -g rg -r gal -i deb -e 1.0.0");
        const QString path = m_program.path(QStringLiteral("restored.raw"));
        const QStringList create =
            lineWords("disk create -g rg -n restored --gallery-image-reference-lun 0 --output-file")
            + QStringList{path, QStringLiteral("--gallery-image-reference"), id};
        QCOMPARE(m_program.refused(create + lineWords("--validate-only")), lineWords("accepted"));
        QVERIFY(!QFile::exists(path));
        const ProgramResult disk = m_program.run(create);
        QVERIFY2(disk.code == 0, qPrintable(disk.errors));
        QVERIFY(sameBytes(path, m_data));
        QCOMPARE(m_program.refused(lineWords("disk create -g rg -n x --output-file x "
                                             "--gallery-image-reference nonsense")),
                 lineWords("disk.imageReference.invalid"));
        QCOMPARE(m_program.refused(lineWords("disk create -g rg -n x --output-file x "
                                             "--gallery-image-reference-lun 9 "
                                             "--gallery-image-reference")
                                   + QStringList{id}),
                 lineWords("disk.imageReference.invalid"));
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlSources)
#include "tst_vitrinectlsources.moc"
