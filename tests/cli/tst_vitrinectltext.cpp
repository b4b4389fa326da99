#include "app/cli/outputtable.h"
#include "app/cli/progressbars.h"
#include "app/cli/terminaltext.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;

class TestVitrinectlText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void charactersThatSteerATerminalAreShown()
    {
        QCOMPARE(escapedForTerminal(QStringLiteral("\x1b[31mred\n\t\u009b")),
                 QStringLiteral("\\x1b[31mred\\x0a\\x09\\x9b"));
        QCOMPARE(escapedForTerminal(QStringLiteral("a\u202egnp.exe")),
                 QStringLiteral("a\\x{202e}gnp.exe"));
        QCOMPARE(escapedForTerminal(QStringLiteral("\u2066\u200b\u2028")),
                 QStringLiteral("\\x{2066}\\x{200b}\\x{2028}"));
        QCOMPARE(escapedForTerminal(QStringLiteral("Écran 東京 😀")),
                 QStringLiteral("Écran 東京 😀"));
    }

    void jsonKeepsItsMeaning()
    {
        QCOMPARE(escapedJson(QStringLiteral("{\n  \"a\": \"x\u202ey\u009b\"\n}")),
                 QStringLiteral("{\n  \"a\": \"x\\u202ey\\u009b\"\n}"));
        // U+E0001, a format character outside of the first plane.
        QCOMPARE(escapedJson(QString::fromUcs4(U"\U000E0001", 1)),
                 QStringLiteral("\\udb40\\udc01"));
    }

    void widthCountsColumns()
    {
        QCOMPARE(displayWidth(QStringLiteral("abc")), 3);
        QCOMPARE(displayWidth(QStringLiteral("東京")), 4);
        QCOMPARE(displayWidth(QStringLiteral("e\u0301")), 1);
        QCOMPARE(padded(QStringLiteral("東"), 4), QStringLiteral("東  "));
        QCOMPARE(padded(QStringLiteral("7"), 3, true), QStringLiteral("  7"));
    }

    void tableIsAligned()
    {
        OutputTable table({QStringLiteral("Name"), QStringLiteral("Location")});
        table.addRow({QStringLiteral("東京東京"), QStringLiteral("japaneast")});
        table.addRow({QStringLiteral("a"), QString()});
        QCOMPARE(
            table.toTable(),
            QStringLiteral("Name      Location\n--------  ---------\n東京東京  japaneast\na\n"));
        QCOMPARE(table.toTsv(), QStringLiteral("東京東京\tjapaneast\na\t\n"));
    }

    void aTabInACellAddsNoColumn()
    {
        OutputTable table({QStringLiteral("Name"), QStringLiteral("Path")});
        table.addRow({QStringLiteral("a\tb\nc"), QStringLiteral("d")});
        QCOMPARE(table.toTsv(), QStringLiteral("a\\x09b\\x0ac\td\n"));
    }

    void aTableWithoutRowsIsEmpty()
    {
        const OutputTable table({QStringLiteral("Name")});
        QCOMPARE(table.toTable(), QString());
        QCOMPARE(table.toTsv(), QString());
    }

    void barShowsShareBytesRateAndTimeLeft()
    {
        PartProgress part;
        part.name = QStringLiteral("eastus");
        part.state = JobState::Copying;
        part.copiedBytes = 50 << 20;
        part.copyTotalBytes = 100 << 20;
        part.verifyTotalBytes = 100 << 20;
        const auto line = [&part](ProgressBars::Amounts amounts, int width) {
            return ProgressBars::barLine(part, amounts, 10, 10 << 20, width);
        };
        const QString start =
            QStringLiteral("eastus      [#####...............]   25%  Copying   ");
        QCOMPARE(line(ProgressBars::Amounts::ByteCounts, 200),
                 start + QStringLiteral("  50.0 MiB of 100.0 MiB  10.0 MiB/s  0:15"));
        // Of another process only the share is known.
        QCOMPARE(line(ProgressBars::Amounts::Shares, 200), start);
        // What does not fit is left out whole; a line that wraps could not be drawn over.
        QCOMPARE(line(ProgressBars::Amounts::ByteCounts, 80),
                 start + QStringLiteral("  50.0 MiB of 100.0 MiB"));
        QCOMPARE(line(ProgressBars::Amounts::ByteCounts, 40), start.left(40));
        part.copiedBytes = part.copyTotalBytes;
        part.verifiedBytes = 70 << 20;
        part.state = JobState::Verifying;
        QVERIFY(line(ProgressBars::Amounts::ByteCounts, 200)
                    .endsWith(QStringLiteral("  70.0 MiB of 100.0 MiB  10.0 MiB/s  0:03")));
    }

    void aPartThatOnlyCopiesIsDoneWhenItHasCopied()
    {
        PartProgress part;
        part.state = JobState::Copying;
        part.copyTotalBytes = 100 << 20;
        part.copiedBytes = 50 << 20;
        QCOMPARE(part.permille(), 250);
        part.verifies = false;
        QCOMPARE(part.permille(), 500);
        part.copiedBytes = part.copyTotalBytes;
        QCOMPARE(part.permille(), 999);
        part.state = JobState::Succeeded;
        QCOMPARE(part.permille(), 1000);
    }

    void aPartWithoutTotalShowsNoShare()
    {
        PartProgress part;
        part.name = QStringLiteral("eastus");
        part.state = JobState::Preparing;
        QCOMPARE(ProgressBars::barLine(part, ProgressBars::Amounts::ByteCounts, 6, 0, 200),
                 QStringLiteral("eastus  [....................]     -  Preparing "));
    }

    void everyStateHasAWord()
    {
        QStringList words;
        for (int state = 0; state <= static_cast<int>(JobState::Cancelled); ++state)
            words << stateText(static_cast<JobState>(state));
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void initTestCase() { QLocale::setDefault(QLocale::c()); }
};

QTEST_GUILESS_MAIN(TestVitrinectlText)
#include "tst_vitrinectltext.moc"
