#include "tests/cli/programrun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace

class TestVitrinectlArguments : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;

    // Reads the help at \p path and every level below; returns how many pages there are.
    int readHelp(const QStringList &path)
    {
        const ProgramResult result = m_program.run(path + words("--help"));
        const QString where = path.join(QLatin1Char(' '));
        if (result.code != 0 || !result.errors.isEmpty()) {
            QTest::qFail(qPrintable(where + result.errors), __FILE__, __LINE__);
            return 0;
        }
        int pages = 1;
        bool listsCommands = false;
        int entries = 0;
        for (const QString &line : result.out.split(QLatin1Char('\n'))) {
            if (!line.startsWith(QLatin1Char(' ')))
                listsCommands = line == u"Subgroups:" || line == u"Commands:";
            static const QRegularExpression entry(QStringLiteral("^    (\\S.*?)\\s+: ?(.*)$"));
            const auto match = entry.match(line);
            if (!match.hasMatch() || line.startsWith(u"     "))
                continue;
            ++entries;
            if (match.captured(2).size() < 10 || !match.captured(2).endsWith(u'.')) {
                // A wrapped description ends on a later line.
                if (match.captured(2).size() < 10)
                    QTest::qFail(qPrintable(where + QStringLiteral(": ") + line), __FILE__,
                                 __LINE__);
            }
            if (listsCommands)
                pages += readHelp(path + QStringList{match.captured(1)});
        }
        // The headline and the eight global arguments at least.
        if (entries < 9)
            QTest::qFail(qPrintable(where + QStringLiteral(": ") + result.out), __FILE__, __LINE__);
        return pages;
    }

private Q_SLOTS:
    void everyLevelHasHelpAndEveryEntryADescription()
    {
        // Root, 36 groups, 170 commands.
        QCOMPARE(readHelp({}), 252);
    }

    void hiddenWorkerIsNotListed()
    {
        const ProgramResult result = m_program.run(words("job -h"));
        QVERIFY(!result.out.contains(u" run "));
        QVERIFY(m_program.run(words("job run --help")).out.contains(u"--no-wait"));
    }

    void commandHelpMarksWhatIsRequired()
    {
        const QString out = m_program.run(words("sig image-version create --help")).out;
        QVERIFY(out.contains(
            QRegularExpression(QStringLiteral("--gallery-image-version -e\\s+\\[Required\\] : "))));
        QVERIFY(!out.contains(
            QRegularExpression(QStringLiteral("--target-regions\\s+\\[Required\\]"))));
        QVERIFY(out.contains(u"Examples"));
    }

    void versionIsShown()
    {
        const ProgramResult result = m_program.run(words("--version"));
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.contains(
            QRegularExpression(QStringLiteral("^vitrinectl \\d+\\.\\d+\\.\\d+\n$"))));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QStringList>("reasons");
        QTest::newRow("nothing") << QStringList() << words("command.usage");
        QTest::newRow("group without command")
            << words("sig image-version") << words("command.usage");
        QTest::newRow("unknown command") << words("sig crate -g rg") << words("command.unknown");
        QTest::newRow("unknown group") << words("sigg list") << words("command.unknown");
        QTest::newRow("all problems at once")
            << words("sig image-definition create -g rg -r gal --os-type Beos --colour red "
                     "--hyper-v-generation V3 --end-of-life-date tomorrow")
            << words("argument.unknown argument.missing argument.missing argument.missing "
                     "argument.missing argument.invalidValue argument.invalidValue "
                     "argument.date.invalid");
        QTest::newRow("stray words")
            << words("group show -n rg stray words") << words("argument.unknown argument.unknown");
        QTest::newRow("name without value")
            << words("sig show -g -r gal") << words("argument.missing");
        QTest::newRow("empty value") << QStringList{QStringLiteral("group"), QStringLiteral("show"),
                                                    QStringLiteral("--name=")}
                                     << words("argument.missing");
        QTest::newRow("two sources")
            << words("sig image-version create -g rg -r gal -i deb -e 1.0.0 --os-snapshot a "
                     "--managed-image b")
            << words("argument.conflict");
        QTest::newRow("no source") << words("sig image-version create -g rg -r gal -i deb -e 1.0.0")
                                   << words("argument.missing");
        QTest::newRow("bad target regions")
            << words("sig image-version create -g rg -r gal -i deb -e 1.0.0 --os-snapshot a "
                     "--target-regions eastus=two westus=1=fast =3 eastus=standard_zrs=1")
            << words("argument.invalidValue argument.invalidValue argument.invalidValue "
                     "argument.invalidValue");
        QTest::newRow("no numbers")
            << words(
                   "sig image-definition create -g rg -r gal -i deb -p p -f o -s s --os-type linux "
                   "--minimum-cpu-core few --maximum-memory 1.5 --end-of-life-date 2030-13-01")
            << words("argument.number.invalid argument.number.invalid argument.date.invalid");
        QTest::newRow("numbers of versions")
            << words("sig image-version create -g rg -r gal -i deb -e 1.0.0 --os-snapshot a "
                     "--replica-count many --data-snapshots b c --data-snapshot-luns 1 two")
            << words("argument.number.invalid argument.number.invalid");
        QTest::newRow("as many LUNs as disks")
            << words("sig image-version create -g rg -r gal -i deb -e 1.0.0 --os-snapshot a "
                     "--data-snapshots b c --data-snapshot-luns 1")
            << words("argument.invalidValue");
        QTest::newRow("edits that are none")
            << words("sig update -g rg -r gal --set description --add tags --remove tags a b "
                     "--set a..b=1")
            << words("argument.invalidValue argument.invalidValue argument.invalidValue "
                     "argument.invalidValue");
        QTest::newRow("features") << words(
            "sig image-definition create -g rg -r gal -i deb -p p -f o -s s --os-type linux "
            "--features TrustedLaunch --disallowed-disk-types Floppy")
                                  << words("argument.invalidValue argument.invalidValue");
        QTest::newRow("how many machines") << words("vm create -g rg -n m --image /x --count lots")
                                           << words("argument.number.invalid");
        QTest::newRow("disk from two places")
            << words("disk create -g rg -n d --source a --gallery-image-reference b")
            << words("argument.conflict argument.missing");
        QTest::newRow("which subscription") << words("account set") << words("argument.missing");
        QTest::newRow("policy value") << words("policy set -n maximumReplicas --value lots")
                                      << words("argument.number.invalid");
        QTest::newRow("bad job id") << words("job show --id 12") << words("argument.invalidValue");
        QTest::newRow("resume what") << words("job resume") << words("argument.missing");
        QTest::newRow("output format")
            << words("group list -o xml") << words("argument.invalidValue");
        QTest::newRow("tag without name")
            << words("group create -n rg -l local --tags =x") << words("argument.invalidValue");
    }
    void wrongUse()
    {
        QFETCH(const QStringList, line);
        QFETCH(const QStringList, reasons);
        const ProgramResult result = m_program.run(line + words("--error-format json"));
        QCOMPARE(result.code, 2);
        QStringList found = result.reasons();
        found.removeAll(QStringLiteral("request.invalid"));
        found.sort();
        QStringList expected = reasons;
        expected.sort();
        QCOMPARE(found, expected);
        // Nothing was done: not even a catalogue was made.
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("catalog.sqlite"))));
    }

    void aWrongVersionNumberIsAFaultOfTheService()
    {
        const ProgramResult result = m_program.runVersion(
            QStringLiteral("show"), QStringLiteral("1.0"), words("--error-format json"));
        QCOMPARE(result.code, 1);
        QCOMPARE(result.reasons(), words("version.name.invalid"));
    }

    void aValueComesFromAFile()
    {
        const QString path = m_program.path(QStringLiteral("value"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Beos\n");
        file.close();
        const QStringList line = words(
            "sig image-definition create -g rg -r gal -i deb -p p -f o -s s --error-format json "
            "--os-type");
        const ProgramResult result = m_program.run(line + QStringList{QLatin1Char('@') + path});
        QCOMPARE(result.reasons(), words("argument.invalidValue"));
        QVERIFY2(result.errors.contains(u"Beos"), qPrintable(result.errors));
        QCOMPARE(m_program.run(line + words("@/nowhere/value"))
                     .reasons()
                     .contains(QStringLiteral("io.notFound")),
                 true);
    }

    void faultsAreWrittenWithCauseAndRemedy()
    {
        const ProgramResult result = m_program.run(words("sig show -g rg --colour"));
        QCOMPARE(result.code, 2);
        QCOMPARE(result.out, QString());
        QCOMPARE(result.errors.count(u"ERROR: ("), 2);
        QCOMPARE(result.errors.count(u"\nTarget: "), 2);
        QCOMPARE(result.errors.count(u"\nCause: "), 2);
        QCOMPARE(result.errors.count(u"\nRemedy: "), 2);
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlArguments)
#include "tst_vitrinectlarguments.moc"
