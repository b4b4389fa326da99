#include "core/base/faulttable.h"
#include "core/disk/diskverdict.h"

#include <QTest>

using namespace vitrine;

class TestDiskVerdict final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFaultStandsForOneVerdict_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *reason, const char *verdict, const char *word) {
            QTest::newRow(reason) << QString::fromLatin1(reason) << QString::fromLatin1(verdict)
                                  << QString::fromLatin1(word);
        };
        row("source.image.backingFile", "reject", "backing_file");
        row("source.image.checksum", "reject", "checksum");
        row("source.file.notRegular", "reject", "not_regular");
        row("source.format.ambiguous", "reject", "ambiguous");
        row("source.size.invalid", "reject", "invalid");
        row("source.size.tooLarge", "limit", "too_large");
        row("source.image.tablesTooLarge", "limit", "tables_too_large");
        row("source.image.dirty", "repair", "dirty");
        row("source.image.logNotReplayed", "repair", "log_not_replayed");
        row("source.image.footerMissing", "repair", "footer_missing");
    }
    void aFaultStandsForOneVerdict()
    {
        QFETCH(QString, reason);
        QFETCH(QString, verdict);
        QFETCH(QString, word);
        const Fault fault = Fault::of(reason);
        const auto found = verdictOf(fault);
        QVERIFY(found.has_value());
        QCOMPARE(toString(*found), verdict);
        QCOMPARE(reasonWord(fault), word);
        QVERIFY(findFaultEntry(reason.toStdString()) != nullptr);
    }

    void whatCouldNotBeCheckedHasNoVerdict()
    {
        for (const char *reason : {"source.file.changed", "source.file.unreadable", "io.notFound",
                                   "io.denied", "io.failed", "io.tooManyFiles", "source.notFound"})
            QVERIFY2(!verdictOf(Fault::of(QString::fromLatin1(reason))), reason);
    }

    void everyFaultOfAnImageRefusesIt()
    {
        int images = 0;
        for (const FaultEntry &entry : allFaultEntries()) {
            if (!entry.reason.starts_with("source.image."))
                continue;
            ++images;
            const QString reason =
                QString::fromLatin1(entry.reason.data(), qsizetype(entry.reason.size()));
            const auto verdict = verdictOf(Fault::of(reason));
            QVERIFY2(verdict.has_value(), qPrintable(reason));
            QVERIFY2(*verdict != DiskVerdict::Accept, qPrintable(reason));
        }
        QVERIFY(images > 10);
    }
};

QTEST_APPLESS_MAIN(TestDiskVerdict)
#include "tst_diskverdict.moc"
