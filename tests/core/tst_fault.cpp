#include "core/base/fault.h"
#include "core/base/faulttable.h"

#include <QLocale>
#include <QObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cerrno>

using namespace vitrine;

class TestFault final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsComplete_data()
    {
        QTest::addColumn<int>("row");
        const auto rows = allFaultEntries();
        for (int i = 0; i < static_cast<int>(rows.size()); ++i)
            QTest::addRow("%s", std::string(rows[static_cast<std::size_t>(i)].reason).c_str()) << i;
    }
    void everyRowIsComplete()
    {
        QFETCH(int, row);
        const FaultEntry entry = allFaultEntries()[static_cast<std::size_t>(row)];
        // A sentence, or a command line to copy.
        static const QRegularExpression sentence(QStringLiteral("([.)…]|--.* [A-Z]+)\\z"));
        static const QRegularExpression emptyWords(QStringLiteral("error occurred|went wrong"),
                                                   QRegularExpression::CaseInsensitiveOption);
        QVERIFY(qstrlen(entry.code) > 0);
        const bool isAdvice = qstrcmp(entry.code, "Advice") == 0;
        QVERIFY(isAdvice ? entry.httpStatus == 200
                         : entry.httpStatus >= 400 && entry.httpStatus < 600);
        static const QRegularExpression fixName(QStringLiteral("\\A([a-z][A-Za-z]+)?\\z"));
        QVERIFY(fixName.match(QString::fromUtf8(entry.fix.data(), qsizetype(entry.fix.size())))
                    .hasMatch());
        QVERIFY(qstrlen(entry.title) > 0);
        QVERIFY2(!QString::fromUtf8(entry.title).endsWith(u'.'), "a title is no sentence");
        for (const char *text : {entry.message, entry.cause, entry.remedy}) {
            const QString words = QString::fromUtf8(text);
            QVERIFY2(sentence.match(words).hasMatch(), text);
            QVERIFY2(!emptyWords.match(words).hasMatch(), text);
            QVERIFY2(!words.contains(QStringLiteral("  ")), text);
        }
    }

    void reasonsAreUnique()
    {
        QSet<QString> seen;
        for (const FaultEntry &row : allFaultEntries()) {
            const QString reason =
                QString::fromUtf8(row.reason.data(), qsizetype(row.reason.size()));
            QVERIFY2(!seen.contains(reason), qPrintable(reason));
            seen.insert(reason);
        }
        QVERIFY(findFaultEntry("gallery.name.invalid") != nullptr);
        QVERIFY(findFaultEntry("no.such.reason") == nullptr);
    }

    void everyCaseOfTheGuideIsAnswered()
    {
        QSet<int> numbers;
        for (const FaultEntry &row : allFaultEntries()) {
            const std::vector<int> answered = seedNumbers(row);
            QCOMPARE(answered.empty(), row.seeds.empty());
            for (const int number : answered)
                numbers.insert(number);
        }
        QCOMPARE(numbers.size(), 70);
        for (int number = 1; number <= 70; ++number)
            QVERIFY2(numbers.contains(number), qPrintable(QString::number(number)));
        QCOMPARE(seedNumbers(*findFaultEntry("resource.otherLocation")), (std::vector<int>{6, 8}));
    }

    void datesAndWordsAreShownInTheReadersLanguage()
    {
        const auto shown = [](const QString &argument) {
            return faultText(Fault::of(QStringLiteral("region.unknown"), {}, {argument})).message;
        };
        const QDateTime day(QDate(2030, 12, 31), QTime(0, 0), Qt::UTC);
        QCOMPARE(shown(Fault::date(day)),
                 shown(QLocale().toString(day.date(), QLocale::LongFormat)));
        // With a time of day it is the reader's own time.
        const QDateTime time = day.addSecs(3600);
        const QDateTime local = time.toLocalTime();
        QVERIFY(shown(Fault::date(time))
                    .contains(QLocale().toString(local.time(), QLocale::ShortFormat)));
        QVERIFY(!shown(Fault::date(time)).contains(QStringLiteral("T01")));
        QCOMPARE(shown(Fault::word("offer")), shown(QStringLiteral("offer")));
    }

    void aFixIsNamed()
    {
        const Fault fault = Fault::of(QStringLiteral("version.targetRegions.sourceMissing"));
        QCOMPARE(faultText(fault).fix, QStringLiteral("addSourceRegion"));
        QVERIFY(faultJson(fault).contains("\"fix\":\"addSourceRegion\""));
        const Fault without = Fault::of(QStringLiteral("group.notFound"));
        QVERIFY(faultText(without).fix.isEmpty());
        QVERIFY(!faultJson(without).contains("\"fix\""));
    }

    void argumentsAreFilledInOnePass()
    {
        const FaultText text =
            faultText(Fault::of(QStringLiteral("argument.unknown"), {},
                                {QStringLiteral("%2%1"), QStringLiteral("vitrinectl sig")}));
        QCOMPARE(text.message, QStringLiteral("“vitrinectl sig” has no argument “%2%1”."));
        QCOMPARE(text.code, QStringLiteral("UnrecognizedArgument"));
        QCOMPARE(text.httpStatus, 400);
    }

    void missingArgumentsLeaveNoPlaceholder()
    {
        const FaultText text = faultText(Fault::of(QStringLiteral("resource.notFound")));
        QVERIFY(!text.message.contains(u'%'));
    }

    void anUnknownReasonIsStillExplained()
    {
        const FaultText text = faultText(Fault::of(QStringLiteral("later.release")));
        QCOMPARE(text.code, QStringLiteral("InternalError"));
        QVERIFY(text.message.contains(QStringLiteral("later.release")));
    }

    void storedFaultsComeBack()
    {
        Fault fault = Fault::of(QStringLiteral("request.invalid"), QStringLiteral("a/b"),
                                {QStringLiteral("2"), QStringLiteral("é \" \\ 漢")},
                                QStringLiteral("system"));
        fault.nested = {Fault::of(QStringLiteral("tags.invalid")),
                        Fault::of(QStringLiteral("region.unknown"), {}, {QStringLiteral("x")})};
        fault.nested.front().nested = {Fault::of(QStringLiteral("io.failed"))};
        QVERIFY(restoreFault(storeFault(fault)) == fault);
    }

    void damagedStorageIsAFaultOfItsOwn()
    {
        QCOMPARE(restoreFault("").reason, QStringLiteral("catalog.corrupt"));
        QCOMPARE(restoreFault("[1]").reason, QStringLiteral("catalog.corrupt"));
        QCOMPARE(restoreFault("{\"reason\":7,\"arguments\":[1,null],\"nested\":3}").reason,
                 QString());
    }

    void gathersProblems()
    {
        const Fault a = Fault::of(QStringLiteral("tags.invalid"));
        const Fault b = Fault::of(QStringLiteral("region.unknown"));
        QVERIFY(Fault::all({}));
        QVERIFY(Fault::all({a}).error() == a);
        const Fault both = Fault::all({a, b}).error();
        QCOMPARE(both.reason, QStringLiteral("request.invalid"));
        QCOMPARE(both.arguments, QStringList{QStringLiteral("2")});
        QVERIFY((both.flattened() == std::vector<Fault>{a, b}));
        QVERIFY((a.flattened() == std::vector<Fault>{a}));
    }

    void jsonHasTheServiceShape()
    {
        const QByteArray json =
            faultJson(Fault::all({Fault::of(QStringLiteral("tags.invalid"),
                                            QStringLiteral("tags.x"), {QStringLiteral("x")}),
                                  Fault::of(QStringLiteral("region.unknown"))})
                          .error());
        QVERIFY(json.startsWith("{\"error\":{\"code\":\"MultipleErrorsOccurred\",\"message\":"));
        QVERIFY(json.contains("\"details\":[{\"code\":\"InvalidParameter\""));
        QVERIFY(json.contains("\"target\":\"tags.x\""));
    }

    void errnoMapping_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("reason");
        QTest::newRow("ENOSPC") << ENOSPC << QStringLiteral("io.noSpace");
        QTest::newRow("EDQUOT") << EDQUOT << QStringLiteral("io.noSpace");
        QTest::newRow("EROFS") << EROFS << QStringLiteral("io.readOnly");
        QTest::newRow("ENOENT") << ENOENT << QStringLiteral("io.notFound");
        QTest::newRow("ESTALE") << ESTALE << QStringLiteral("io.notFound");
        QTest::newRow("EACCES") << EACCES << QStringLiteral("io.denied");
        QTest::newRow("EPERM") << EPERM << QStringLiteral("io.denied");
        QTest::newRow("EMFILE") << EMFILE << QStringLiteral("io.tooManyFiles");
        QTest::newRow("EIO") << EIO << QStringLiteral("io.failed");
    }
    void errnoMapping()
    {
        QFETCH(int, error);
        QFETCH(QString, reason);
        const Fault fault = Fault::fromErrno(error, QStringLiteral("/a/path"));
        QCOMPARE(fault.reason, reason);
        QCOMPARE(fault.target, QStringLiteral("/a/path"));
        QVERIFY(!fault.systemText.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFault)
#include "tst_fault.moc"
