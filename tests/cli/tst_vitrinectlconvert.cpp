#include "tests/cli/programrun.h"
#include "tests/support/diskwriting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using Json = nlohmann::json;

// `disk convert`: from any format to any other, without a catalogue.
class TestVitrinectlConvert : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;
    QString m_raw;

    QStringList convert(const QString &from, const QString &to, const char *more = "") const
    {
        return lineWords("disk convert --file")
            + QStringList{m_program.path(from), QStringLiteral("--output-file"), m_program.path(to)}
        + lineWords(more);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_program.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(qEnvironmentVariable("VITRINECTL")), "VITRINECTL is not set");
        m_raw = m_program.makeRawDisk(QStringLiteral("disk.raw"), 16, 1);
    }

    void everyFormatGivesTheDiskBack_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"raw", "vhd", "vhd-dynamic", "vhdx", "qcow2", "vmdk"})
            QTest::addRow("%s", format) << QString::fromLatin1(format);
    }
    void everyFormatGivesTheDiskBack()
    {
        QFETCH(QString, format);
        const ProgramResult there =
            m_program.run(convert(QStringLiteral("disk.raw"), format)
                          + QStringList{QStringLiteral("--format"), format});
        QVERIFY2(there.code == 0, qPrintable(there.errors));
        QCOMPARE(there.json().value("format", ""), format.toStdString());
        QCOMPARE(there.json().value("sizeBytes", qint64{0}),
                 QFileInfo(m_program.path(format)).size());
        const ProgramResult back = m_program.run(
            convert(format, QStringLiteral("back"), "--format raw --overwrite --source-format")
            + QStringList{format.section(QLatin1Char('-'), 0, 0)});
        QVERIFY2(back.code == 0, qPrintable(back.errors));
        QVERIFY(sameBytes(m_program.path(QStringLiteral("back")), m_raw));
    }

    void theNameTellsTheFormat()
    {
        const ProgramResult named =
            m_program.run(convert(QStringLiteral("disk.raw"), QStringLiteral("named.QCOW2")));
        QVERIFY2(named.code == 0, qPrintable(named.errors));
        QCOMPARE(named.json().value("format", ""), std::string("qcow2"));
        const ProgramResult unknown =
            m_program.run(convert(QStringLiteral("disk.raw"), QStringLiteral("named.img")));
        QCOMPARE(unknown.json().value("format", ""), std::string("raw"));
    }

    void progressGoesToStandardError()
    {
        const ProgramResult told = m_program.run(
            convert(QStringLiteral("disk.raw"), QStringLiteral("told.vhdx"), "--output none"));
        QCOMPARE(told.code, 0);
        QCOMPARE(told.out, QString());
        QVERIFY2(told.errors.contains(QStringLiteral("told.vhdx")), qPrintable(told.errors));
        const ProgramResult silent = m_program.run(convert(
            QStringLiteral("disk.raw"), QStringLiteral("silent.vhdx"), "--only-show-errors"));
        QCOMPARE(silent.code, 0);
        QCOMPARE(silent.errors, QString());
    }

    void refusalsLeaveNothing()
    {
        const auto refused = [this](const char *from, const char *to, const char *more = "") {
            return m_program.refused(
                convert(QString::fromLatin1(from), QString::fromLatin1(to), more));
        };
        write(QStringLiteral("precious"), "precious");
        write(QStringLiteral("archive"), QByteArray("\x1f\x8b\x08", 3) + QByteArray(4093, 'x'));
        const QStringList before = QDir(m_program.path(QString())).entryList(QDir::Files);
        QCOMPARE(refused("disk.raw", "precious"), lineWords("export.file.exists"));
        QCOMPARE(refused("disk.raw", "absent/x"), lineWords("export.folder.missing"));
        QCOMPARE(refused("absent", "x"), lineWords("io.notFound"));
        QCOMPARE(refused("archive", "x"), lineWords("source.format.packed"));
        QCOMPARE(refused("disk.raw", "x", "--source-format vhd"),
                 lineWords("source.format.mismatch"));
        QCOMPARE(refused("disk.raw", "x", "--format iso --source-format cd"),
                 lineWords("argument.invalidValue argument.invalidValue"));
        QCOMPARE(m_program.refused(lineWords("disk convert")),
                 lineWords("argument.missing argument.missing"));
        QCOMPARE(QDir(m_program.path(QString())).entryList(QDir::Files | QDir::Hidden), before);
        QFile precious(m_program.path(QStringLiteral("precious")));
        QVERIFY(precious.open(QIODevice::ReadOnly));
        QCOMPARE(precious.readAll(), QByteArray("precious"));
    }

    void aDiskThatLooksLikeAnotherFormatNeedsConsent()
    {
        // Inside a container it is a guest's own affair; as a raw disk, programs would unpack it.
        const QByteArray disk = QByteArray("\x1f\x8b\x08", 3) + QByteArray((1 << 20) - 3, 'x');
        const QString inner = m_program.path(QStringLiteral("inner.qcow2"));
        QCOMPARE(test::exported(test::requestFor(inner, disk.size(), DiskFormat::Qcow2), disk),
                 QStringLiteral("ok"));
        const auto line = [this](const char *to, const char *more = "") {
            return convert(QStringLiteral("inner.qcow2"), QString::fromLatin1(to), more);
        };
        QCOMPARE(m_program.refused(line("inner.raw")), lineWords("export.nestedFormat"));
        QCOMPARE(m_program.refused(line("inner.vhd")), lineWords("export.nestedFormat"));
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("inner.raw"))));
        QCOMPARE(m_program.refused(line("inner.vhdx")), lineWords("accepted"));
        QCOMPARE(m_program.refused(line("inner.raw", "--allow-nested-format")),
                 lineWords("accepted"));
        QFile raw(m_program.path(QStringLiteral("inner.raw")));
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(raw.readAll() == disk);
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlConvert)
#include "tst_vitrinectlconvert.moc"
