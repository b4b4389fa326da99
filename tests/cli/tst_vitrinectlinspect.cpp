#include "tests/cli/programrun.h"
#include "tests/support/diskimages.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using namespace vitrine::test;
using Json = nlohmann::json;

// One file looked at: nothing is registered, and no catalogue is needed.
class TestVitrinectlInspect final : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;

    QString made(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_program.path(QString::fromUtf8(name));
        return writeFile(path, bytes) ? path : QString();
    }
    ProgramResult inspect(const QString &path, const char *more = "") const
    {
        return m_program.run(lineWords("disk inspect --error-format json --file")
                             + QStringList{path} + lineWords(more));
    }
    static QByteArray emptyQcow2(quint64 diskBytes, quint64 incompatible)
    {
        constexpr qsizetype kCluster = 65536;
        QByteArray image = zeros(4 * kCluster);
        image = with(image, 0, QByteArray("QFI\xfb") + bigEndian32(3));
        image = with(image, 20, bigEndian32(16) + bigEndian64(diskBytes));
        image = with(image, 36, bigEndian32(1) + bigEndian64(3 * kCluster));
        image = with(image, 48, bigEndian64(kCluster) + bigEndian32(1));
        image = with(image, 72, bigEndian64(incompatible));
        image = with(image, 96, bigEndian32(4) + bigEndian32(104));
        image = with(image, kCluster, bigEndian64(2 * kCluster));
        return with(image, 2 * kCluster, QByteArray::fromHex("0001000100010001"));
    }

private Q_SLOTS:
    void anHonestImageIsAcceptedWithItsFacts()
    {
        const QByteArray disk =
            gptDisk(4 << 20, {.partitions = {{kEspGuid, 2048, 4095}, {kLinuxGuid, 4096, 8000}}});
        const ProgramResult result = inspect(made("disk.vhd", fixedVhd(disk)));
        QCOMPARE(result.code, 0);
        QVERIFY2(result.errors.isEmpty(), qPrintable(result.errors));
        const Json answer = result.json();
        QCOMPARE(answer.value("verdict", ""), std::string("accept"));
        QCOMPARE(answer.value("reason", "none"), std::string());
        QCOMPARE(answer.value("message", "none"), std::string());
        QCOMPARE(answer.value("repaired", true), false);
        QCOMPARE(answer.value("format", ""), std::string("vhd"));
        QCOMPARE(answer.value("virtualSize", 0), 4 << 20);
        QCOMPARE(answer.value("fileSize", 0), (4 << 20) + 512);
        QCOMPARE(answer.value("partitionTable", ""), std::string("gpt"));
        QCOMPARE(answer.value("hyperVGeneration", ""), std::string("V2"));
        QCOMPARE(answer["partitions"].size(), std::size_t{2});
        QCOMPARE(answer["partitions"][0].value("type", ""), std::string("efiSystem"));
        QCOMPARE(answer["partitions"][1].value("offset", 0), 4096 * 512);
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("catalog.sqlite"))));
    }

    void aRefusalIsAnAnswer()
    {
        const QString path = made("text.vmdk",
                                  "# Disk DescriptorFile\nversion=1\nCID=1\nparentCID=ffffffff\n"
                                  "createType=\"monolithicFlat\"\nRW 8 FLAT \"/etc/passwd\" 0\n");
        const ProgramResult result = inspect(path);
        QCOMPARE(result.code, 3);
        QVERIFY2(result.errors.isEmpty(), qPrintable(result.errors));
        const Json answer = result.json();
        QCOMPARE(answer.value("verdict", ""), std::string("reject"));
        QCOMPARE(answer.value("reason", ""), std::string("data_file"));
        QVERIFY(answer.value("message", "").find("text.vmdk") != std::string::npos);
        QVERIFY(!answer.value("remedy", "").empty());
        QVERIFY(!answer.contains("format"));
        const Json french = inspect(path, "--lang fr").json();
        QVERIFY(french.value("message", "") != answer.value("message", ""));
        QVERIFY(!french.value("message", "").empty());
    }

    void whatIsTooLargeIsNotCalledBad()
    {
        const ProgramResult result = inspect(made("large.qcow2", emptyQcow2(quint64{1} << 50, 0)));
        QCOMPARE(result.code, 3);
        QCOMPARE(result.json().value("verdict", ""), std::string("limit"));
        QCOMPARE(result.json().value("reason", ""), std::string("too_large"));
    }

    void whatIsUnfinishedIsReadWithConsentOnly()
    {
        const QByteArray image = emptyQcow2(1 << 20, 1);
        const QString path = made("dirty.qcow2", image);
        const ProgramResult asked = inspect(path);
        QCOMPARE(asked.code, 4);
        QCOMPARE(asked.json().value("verdict", ""), std::string("repair"));
        QCOMPARE(asked.json().value("reason", ""), std::string("dirty"));
        const ProgramResult agreed = inspect(path, "--repair");
        QCOMPARE(agreed.code, 0);
        QCOMPARE(agreed.json().value("verdict", ""), std::string("accept"));
        QCOMPARE(agreed.json().value("repaired", false), true);
        QCOMPARE(readFile(path), image);
    }

    void theNamedFormatIsTheOnlyOne()
    {
        const QString path = made("disk.raw", noise(4096));
        QCOMPARE(inspect(path, "--format raw").code, 0);
        const ProgramResult refused = inspect(path, "--format QCOW2");
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.json().value("reason", ""), std::string("mismatch"));
    }

    void whatCannotBeCheckedHasNoVerdict()
    {
        const ProgramResult result = inspect(m_program.path(QStringLiteral("none.raw")));
        QCOMPARE(result.code, 1);
        QVERIFY2(result.out.isEmpty(), qPrintable(result.out));
        QCOMPARE(result.reasons(), lineWords("io.notFound"));
    }

    void aWrongLineIsRefused()
    {
        QCOMPARE(m_program.refused(lineWords("disk inspect")), lineWords("argument.missing"));
        QCOMPARE(m_program.refused(lineWords("disk inspect --file x --format vdi")),
                 lineWords("argument.invalidValue"));
    }

    void theTableHasOneRow()
    {
        const QString path = made("table.raw", noise(4096));
        const QStringList lines = inspect(path, "-o table").out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Verdict"));
        QVERIFY(lines[2].startsWith(u"accept"));
        QCOMPARE(inspect(path, "-o tsv").out.section(u'\t', 0, 0), QStringLiteral("accept"));
        QVERIFY(inspect(path, "-o none").out.isEmpty());
    }

    void hostileNamesAreEscaped()
    {
        const QString path = made("\x1b]0;owned\a \xe2\x80\xaegpj.raw", noise(4096));
        const ProgramResult result = inspect(path);
        QCOMPARE(result.code, 0);
        QCOMPARE(QString::fromStdString(result.json().value("file", "")), path);
        for (const ProgramResult &one : {result, inspect(path, "--format vhd -o table")}) {
            for (const QChar letter : {QChar(0x1b), QChar(0x07), QChar(0x202e)})
                QVERIFY(!one.out.contains(letter));
        }
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlInspect)
#include "tst_vitrinectlinspect.moc"
