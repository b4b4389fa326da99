// What a machine says on its serial console, and what is made of it.
#include "core/compute/boot/bootwatch.h"
#include "core/compute/boot/seriallog.h"

#include <QTest>

using namespace vitrine;

namespace {

QString verdictOf(const QByteArray &said)
{
    BootWatch watch;
    watch.add(said);
    return toString(watch.verdict());
}

}  // namespace

class TestBootWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVerdictIsWhatTheConsoleSays_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const char *said, const char *verdict) {
            QTest::newRow(name) << QByteArray(said) << QString::fromLatin1(verdict);
        };
        row("nothing", "", "silent");
        row("the BIOS alone", "SeaBIOS (version 1.16)\r\nBooting from Hard Disk...\r\n", "silent");
        row("a prompt", "Debian GNU/Linux 12 debian ttyS0\n\ndebian login: ", "login");
        row("a prompt in colour", "\x1b[1mdebian login:\x1b[0m ", "login");
        row("somebody was here", "Last login: Mon Nov 23 08:00\n", "silent");
        row("a kernel", "[    0.000000] Linux version 6.1.0 (gcc)\n", "booted");
        row("the console of Windows", "SAC>", "booted");
        row("a kernel that gives up", "Linux version 6.1\nKernel panic - not syncing: VFS\n",
            "panic");
        row("no root file system", "ALERT! UUID=1 does not exist.\n(initramfs) ", "panic");
        row("a loader that finds nothing", "error: no such partition.\ngrub rescue> ", "panic");
        row("an empty disk with BIOS", "Boot failed\r\nNo bootable device.\r\n", "noBootDevice");
        row("an empty disk with UEFI", "UEFI Interactive Shell v2.2\r\n", "noBootDevice");
        row("a system was there", "Missing operating system", "noBootDevice");
    }
    void theVerdictIsWhatTheConsoleSays()
    {
        QFETCH(QByteArray, said);
        QTEST(verdictOf(said), "verdict");
    }

    void piecesMakeNoDifference()
    {
        BootWatch watch;
        for (const char byte : QByteArray("\x1b[2J\x1b[01;01Hdebian lo\x1b[0mgin: "))
            watch.add(QByteArrayView(&byte, 1));
        QVERIFY(watch.decided() == BootVerdict::Login);
    }

    void theFirstThatIsDecidedStays()
    {
        BootWatch watch;
        watch.add("Kernel panic - not syncing\n");
        watch.add("debian login: ");
        QVERIFY(watch.decided() == BootVerdict::Panic);
    }

    void onlyAPromptOrAKernelIsGood()
    {
        QVERIFY(isGood(BootVerdict::Login) && isGood(BootVerdict::Booted));
        QVERIFY(!isGood(BootVerdict::Silent) && !isGood(BootVerdict::Panic)
                && !isGood(BootVerdict::NoBootDevice));
    }

    void verdictsAreReadAsTheyAreWritten()
    {
        for (const BootVerdict verdict :
             {BootVerdict::Login, BootVerdict::Booted, BootVerdict::Panic,
              BootVerdict::NoBootDevice, BootVerdict::Silent})
            QVERIFY(bootVerdictOf(toString(verdict)) == verdict);
        QVERIFY(!bootVerdictOf(u"good"));
    }

    void whatATerminalWouldObeyIsNotShown()
    {
        QCOMPARE(plainText("a\x1b[31mb\x1b]0;title\x07"
                           "c\r\nd\x08\x01"
                           "e"),
                 QStringLiteral("abc\nde"));
        // A C1 control and a mark that turns the direction, both in UTF-8.
        QCOMPARE(plainText("a\xc2\x9b"
                           "31mb\xe2\x80\xae"
                           "c"),
                 QStringLiteral("a31mbc"));
        QCOMPARE(plainText("one\x1b[12\ntwo"), QStringLiteral("one\ntwo"));
    }

    void aLogKeepsItsBeginningAndItsEnd()
    {
        SerialLog log;
        log.add("first");
        QCOMPARE(log.bytes(), QByteArray("first"));
        const QByteArray piece(100'000, 'x');
        for (int i = 0; i < 50; ++i)
            log.add(piece);
        log.add("last");
        const QByteArray bytes = log.bytes();
        QVERIFY(bytes.startsWith("firstx") && bytes.endsWith("xlast"));
        QVERIFY(bytes.size() <= SerialLog::kMostBytes);
        const qsizetype leftOut = 5'000'009 - 2 * SerialLog::kPartBytes;
        QVERIFY(bytes.contains("\n[" + QByteArray::number(leftOut) + " bytes left out]\n"));
    }
};

QTEST_GUILESS_MAIN(TestBootWatch)
#include "tst_bootwatch.moc"
