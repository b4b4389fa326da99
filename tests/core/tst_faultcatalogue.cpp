// Every case of the service's troubleshooting guide, and every newer one: the request that causes
// it, what it is answered with, and the words in both languages. faults.md beside this file is
// made of the same rows; VITRINE_WRITE_FAULTS=1 writes it anew.
#include "core/base/faulttable.h"
#include "tests/support/faultcases.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <map>
#include <optional>

using namespace vitrine;
using vitrine::test::FaultCase;
using vitrine::test::Lab;

namespace vitrine::test {

QString Lab::masked(QString text) const
{
    static const QRegularExpression guid(
        QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\b([0-9a-f]{32}){1,2}\\b"));
    static const QRegularExpression longWord(QStringLiteral("x{100,}"));
    if (m_fixture) {
        // The longest first: each is the beginning of the one before it.
        const QString gallery = m_fixture->gallery().id().toString();
        text.replace(m_fixture->definition().id().toString(), QStringLiteral("{definition}"));
        text.replace(gallery, QStringLiteral("{gallery}"));
        text.replace(gallery.left(gallery.lastIndexOf(u'/')), QStringLiteral("{galleries}"));
        text.replace(m_fixture->gallery().id().parent().toString(), QStringLiteral("{group}"));
        text.replace(m_fixture->subscription(), QStringLiteral("{subscription}"));
        QString folder = m_fixture->path({});
        if (folder.endsWith(u'/'))
            folder.chop(1);
        text.replace(folder, QStringLiteral("{folder}"));
    }
    text.replace(guid, QStringLiteral("{id}"));
    return text.replace(longWord, QStringLiteral("{long}"));
}

}  // namespace vitrine::test

namespace {

std::vector<FaultCase> allCases()
{
    std::multimap<int, FaultCase> byNumber;  // of one number in the order in which they are given
    for (const auto &part :
         {test::galleryFaultCases(), test::versionFaultCases(), test::machineFaultCases()}) {
        for (const FaultCase &one : part)
            byNumber.emplace(one.numbers.front(), one);
    }
    std::vector<FaultCase> cases;
    for (const auto &[number, one] : byNumber)
        cases.push_back(one);
    for (auto &part :
         {test::newerFaultCases(), test::accessFaultCases(), test::lifeFaultCases(),
          test::computeFaultCases(), test::contentFaultCases(), test::imageFaultCases(),
          test::encryptionFaultCases(), test::identityFaultCases(), test::labFaultCases(),
          test::templateFaultCases(), test::costFaultCases(), test::bundleFaultCases()})
        cases.insert(cases.end(), part.begin(), part.end());
    return cases;
}

/// What a case was answered with, masked.
struct Answer {
    Fault fault;
    QString target;
    FaultText english;
    FaultText french;
};

// Speaks a language as long as it lives, as the programs do.
class Speaking {
public:
    explicit Speaking(const QString &language)
        : m_before(QLocale())
    {
        QLocale::setDefault(language == u"fr" ? QLocale(QLocale::French, QLocale::France)
                                              : QLocale(QLocale::English, QLocale::UnitedStates));
        if (m_translator.load(QStringLiteral(":/i18n/vitrine_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_translator);
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_before);
    }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    const QLocale m_before;
    QTranslator m_translator;
};

FaultText maskedText(const Lab &lab, const Fault &fault, const QString &language)
{
    const Speaking speaking(language);
    FaultText text = faultText(fault);
    for (QString *words : {&text.title, &text.message, &text.cause, &text.remedy})
        *words = lab.masked(*words);
    return text;
}

QString numbersOf(const FaultCase &one)
{
    QStringList numbers;
    for (const int number : one.numbers)
        numbers << QString::number(number);
    return numbers.isEmpty() ? QStringLiteral("newer") : numbers.join(QStringLiteral(", "));
}

QString cell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|"));
}

}  // namespace

class TestFaultCatalogue final : public QObject {
    Q_OBJECT

    const std::vector<FaultCase> m_cases = allCases();
    std::vector<std::optional<Answer>> m_answers;

    // Asks once, however many tests look at the answer.
    const Answer *answerOf(std::size_t row)
    {
        if (m_answers[row])
            return &*m_answers[row];
        const FaultCase &one = m_cases[row];
        Lab lab;
        const Problems problems = one.ask(lab);
        for (const Fault &fault : problems) {
            if (fault.reason != QLatin1String(one.expected.reason))
                continue;
            // Several of the same kind: the one at the target that is meant.
            const bool isMeant = lab.masked(fault.target) == QLatin1String(one.expected.target);
            if (!m_answers[row] || isMeant)
                m_answers[row] = Answer{fault, lab.masked(fault.target),
                                        maskedText(lab, fault, QStringLiteral("en")),
                                        maskedText(lab, fault, QStringLiteral("fr"))};
        }
        if (!m_answers[row]) {
            for (const Fault &fault : problems)
                qWarning("instead: %s at %s", qPrintable(fault.reason), qPrintable(fault.target));
        }
        return m_answers[row] ? &*m_answers[row] : nullptr;
    }

    void addRows()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::addRow("%s: %s", qPrintable(numbersOf(m_cases[i])), m_cases[i].request)
                << static_cast<int>(i);
    }

    QString document()
    {
        QString text = QStringLiteral(
            "# Faults and the requests that cause them\n\n"
            "Made by `tst_faultcatalogue` from its rows: do not edit. `VITRINE_WRITE_FAULTS=1 "
            "tst_faultcatalogue` writes it anew.\n"
            "The numbers are those of the service's troubleshooting guide; newer cases are not in "
            "it. In braces stands what differs from\nrun to run.\n\n"
            "| # | section | reason | code | HTTP | target | request | English | French |\n"
            "|---|---|---|---|---|---|---|---|---|\n");
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            const Answer *answer = answerOf(i);
            if (answer == nullptr)
                continue;
            const FaultCase &one = m_cases[i];
            const QStringList cells{numbersOf(one),
                                    QString::fromUtf8(one.section),
                                    u'`' + answer->fault.reason + u'`',
                                    answer->english.code,
                                    QString::number(answer->english.httpStatus),
                                    answer->target.isEmpty() ? QString()
                                                             : u'`' + answer->target + u'`',
                                    QString::fromUtf8(one.request),
                                    answer->english.message,
                                    answer->french.message};
            QStringList escaped;
            for (const QString &column : cells)
                escaped << cell(column);
            text +=
                QStringLiteral("| ") + escaped.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
        }
        return text;
    }

private Q_SLOTS:
    void initTestCase() { m_answers.resize(m_cases.size()); }

    void everyCaseHasItsFault_data() { addRows(); }
    void everyCaseHasItsFault()
    {
        QFETCH(int, row);
        const FaultCase &one = m_cases[static_cast<std::size_t>(row)];
        const Answer *answer = answerOf(static_cast<std::size_t>(row));
        QVERIFY2(answer != nullptr, one.expected.reason);
        QCOMPARE(answer->english.code, QString::fromLatin1(one.expected.code));
        QCOMPARE(answer->english.httpStatus, one.expected.httpStatus);
        QCOMPARE(answer->target, QString::fromLatin1(one.expected.target));
        const FaultEntry *entry = findFaultEntry(one.expected.reason);
        QVERIFY(entry != nullptr);
        const std::vector<int> answered = seedNumbers(*entry);
        for (const int number : one.numbers)
            QVERIFY2(std::ranges::find(answered, number) != answered.end(),
                     "the row of this reason does not name this number");
    }

    void everyTextIsFilled_data() { addRows(); }
    void everyTextIsFilled()
    {
        QFETCH(int, row);
        const Answer *answer = answerOf(static_cast<std::size_t>(row));
        QVERIFY(answer != nullptr);
        for (const QString &argument : answer->fault.arguments)
            QVERIFY2(!argument.isEmpty(), qPrintable(answer->fault.arguments.join(u'|')));
        for (const FaultText &text : {answer->english, answer->french}) {
            for (const QString &words : {text.title, text.message, text.cause, text.remedy}) {
                static const QRegularExpression placeholder(QStringLiteral("%[1-9]"));
                QVERIFY(!words.isEmpty());
                QVERIFY2(!placeholder.match(words).hasMatch(), qPrintable(words));
                QVERIFY2(!words.contains(QStringLiteral("“”"))
                             && !words.contains(QStringLiteral("  ")),
                         qPrintable(words));
            }
        }
    }

    void everyTextIsInFrench_data() { addRows(); }
    void everyTextIsInFrench()
    {
        QFETCH(int, row);
        const Answer *answer = answerOf(static_cast<std::size_t>(row));
        QVERIFY(answer != nullptr);
        const FaultText &english = answer->english;
        const FaultText &french = answer->french;
        for (const auto &[one, other] : {std::pair{english.title, french.title},
                                         {english.message, french.message},
                                         {english.cause, french.cause},
                                         {english.remedy, french.remedy}})
            QVERIFY2(one != other, qPrintable(one));
    }

    void theGuideHasNoGap()
    {
        QStringList missing;
        for (int number = 1; number <= 70; ++number) {
            const bool found = std::ranges::any_of(m_cases, [number](const FaultCase &one) {
                return std::ranges::find(one.numbers, number) != one.numbers.end();
            });
            if (!found)
                missing << QString::number(number);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void theDocumentIsUpToDate()
    {
        const QString path = QStringLiteral(VITRINE_FAULTS_FILE);
        const QString made = document();
        if (qEnvironmentVariableIsSet("VITRINE_WRITE_FAULTS")) {
            QFile file(path);
            QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
            file.write(made.toUtf8());
            return;
        }
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QStringList wanted = made.split(u'\n');
        const QStringList present = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < std::min(wanted.size(), present.size()); ++i)
            QCOMPARE(present[i], wanted[i]);
        QCOMPARE(present.size(), wanted.size());
    }
};

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");  // times stand in the document
    QCoreApplication app(argc, argv);
    TestFaultCatalogue test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faultcatalogue.moc"
