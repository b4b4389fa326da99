// Every fault that a person can cause with vitrinectl, caused with the real program: see
// faultlines.h for the rows. tst_faultcatalogue asks the services for the same faults.
#include "core/base/faulttable.h"
#include "tests/cli/faultlines.h"
#include "tests/cli/programrun.h"
#include "tests/support/diskimages.h"
#include "tests/support/extimages.h"
#include "tests/support/faultyimages.h"
#include "tests/support/faultytemplates.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace vitrine;
using Json = nlohmann::json;

Q_DECLARE_METATYPE(const vitrine::FaultLine *)

namespace {

/// The words of a fault as `--error-format json` writes it.
struct Words {
    QString message;
    QString cause;
    QString remedy;
};

QString textOf(const Json &error, const char *key)
{
    return QString::fromStdString(error.value(key, std::string()));
}

void collect(const Json &error, QMap<QString, Words> &words)
{
    if (!error.is_object())
        return;
    words.insert(textOf(error, "reason"),
                 {textOf(error, "message"), textOf(error, "cause"), textOf(error, "remedy")});
    for (const Json &part : error.value("details", Json::array()))
        collect(part, words);
}

QMap<QString, Words> faultsOf(const ProgramResult &result)
{
    QMap<QString, Words> words;
    for (const QString &line : result.errors.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const Json json = Json::parse(line.toStdString(), nullptr, false);
        if (json.is_object() && json.contains("error"))
            collect(json["error"], words);
    }
    return words;
}

// What the message says whatever its arguments are: the longest part between two of them.
QString fixedPart(const QString &reason)
{
    static const QRegularExpression argument(QStringLiteral("%\\d"));
    QString longest;
    if (const FaultEntry *entry = findFaultEntry(reason.toStdString())) {
        for (const QString &part : QString::fromUtf8(entry->message).split(argument)) {
            if (part.size() > longest.size())
                longest = part;
        }
    }
    return longest;
}

}  // namespace

class TestVitrinectlReach : public QObject {
    Q_OBJECT

private:
    ProgramRun m_program;
    const std::vector<FaultLine> m_lines = allFaultLines();
    QMap<QString, QString> m_values;  // what differs from run to run
    QDateTime m_soon;
    int m_run = 0;

    QStringList wordsOf(const QString &line)
    {
        QStringList words = longForm(line);
        // Near enough to wait for, far enough for a busy machine to publish before it.
        constexpr int kSoonSeconds = 10;
        if (line.contains(u"{soon}")) {
            m_soon = QDateTime::currentDateTimeUtc().addSecs(kSoonSeconds);
            m_values.insert(QStringLiteral("{soon}"), m_soon.toString(Qt::ISODate));
        }
        for (QString &word : words) {
            for (auto value = m_values.begin(); value != m_values.end(); ++value)
                word.replace(value.key(), value.value());
        }
        return words;
    }

    QString newestJob() const
    {
        const Json jobs = m_program.run(lineWords("job list")).json();
        return jobs.is_array() && !jobs.empty() ? textOf(jobs.front(), "id") : QString();
    }

    // Returns what a line of a set-up says when it does not go as it has to.
    QString setUpLine(const QString &line)
    {
        const bool mayFail = line.startsWith(u'-');
        const QStringList words = wordsOf(mayFail ? line.mid(1) : line);
        if (words.isEmpty())
            return {};
        if (words.front() == u"rm") {
            const bool gone = QDir(m_program.path(words.value(1))).removeRecursively();
            return gone ? QString() : line;
        }
        if (words.front() == u"cp") {
            const QString to = m_program.path(words.value(2));
            QDir().mkpath(QFileInfo(to).absolutePath());
            QFile::remove(to);
            return QFile::copy(m_program.path(words.value(1)), to) ? QString() : line;
        }
        if (words.front() == u"wait") {
            const auto isOver = [this] { return QDateTime::currentDateTimeUtc() > m_soon; };
            return QTest::qWaitFor(isOver, 60'000) ? QString() : line;
        }
        if (words.front() == u"job") {
            m_values.insert(QStringLiteral("{job}"), newestJob());
            return {};
        }
        const ProgramResult result = m_program.run(words);
        const bool wentWell = mayFail ? result.code > 0 : result.code == 0;
        return wentWell ? QString() : line + QLatin1Char('\n') + result.errors;
    }

    QString setUpLines(const char *lines)
    {
        QString text = QString::fromUtf8(lines);
        text.replace(QStringLiteral("\n    "), QStringLiteral(" "));
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            const QString problem = setUpLine(line);
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }

    ProgramResult runIn(const char *language, const char *line)
    {
        // A line that makes a version before it fails needs another number each time.
        m_values.insert(QStringLiteral("{run}"), QString::number(m_run++));
        return m_program.run(wordsOf(QString::fromUtf8(line))
                             + lineWords("--error-format json --lang")
                             + QStringList{QString::fromLatin1(language)});
    }

    QString subscriptionId(const char *name) const
    {
        return textOf(
            m_program.run(lineWords("account show -n") + QStringList{QString::fromLatin1(name)})
                .json(),
            "id");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!m_program.makeRawDisk(QStringLiteral("os.raw"), 2, 1).isEmpty());
        QVERIFY(!m_program.makeRawDisk(QStringLiteral("data.raw"), 2, 2).isEmpty());
        for (const test::FaultyImage &image : test::faultyImages())
            QVERIFY(test::writeFile(m_program.path(QString::fromLatin1(image.name)), image.bytes));
        for (const test::FaultyTemplate &one : test::faultyTemplates())
            QVERIFY(test::writeFile(m_program.path(QString::fromLatin1(one.reason)), one.json));
        const QByteArray used = test::linuxDisk(true);
        QVERIFY(test::writeFile(m_program.path(QStringLiteral("used.raw")), used));
        QVERIFY(test::writeFile(m_program.path(QStringLiteral("cut.raw")), used.left(1'200 << 10)));
        // A worker that cannot write its log is not started: what it was for stays unfinished.
        QFile logs(m_program.path(QStringLiteral("logs")));
        QVERIFY(logs.open(QIODevice::WriteOnly));
        for (const QString &name : {QStringLiteral("right.txt"), QStringLiteral("wrong.txt")}) {
            QFile passphrase(m_program.path(name));
            QVERIFY(passphrase.open(QIODevice::WriteOnly) && passphrase.write(name.toUtf8()) > 0);
        }
        m_values.insert(QStringLiteral("{dir}"), QFileInfo(logs).absolutePath());
        m_values.insert(QStringLiteral("{65}"), QString(65, u'a'));
        m_values.insert(QStringLiteral("{513}"), QString(513, u'x'));

        const QString problem = setUpLines(sharedSetUp());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const QString compute =
            QStringLiteral("/subscriptions/%1/resourceGroups/rg/providers/Microsoft.Compute");
        m_values.insert(QStringLiteral("{compute}"), compute.arg(subscriptionId("Default")));
        m_values.insert(QStringLiteral("{other}"), compute.arg(subscriptionId("other")));
    }

    void aPersonCausesIt_data()
    {
        QTest::addColumn<const FaultLine *>("row");
        int index = 0;
        for (const FaultLine &row : m_lines) {
            QString name = QString::number(++index);
            for (const int number : row.numbers)
                name += QStringLiteral(" #%1").arg(number);
            if (*row.line != '\0')
                QTest::newRow(qPrintable(name + QLatin1Char(' ') + QLatin1String(row.reason)))
                    << &row;
        }
    }

    void aPersonCausesIt()
    {
        QFETCH(const FaultLine *, row);
        const QString reason = QString::fromLatin1(row->reason);
        const QString problem = setUpLines(row->setUp);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));

        const ProgramResult english = runIn("en", row->line);
        const ProgramResult french = runIn("fr", row->line);
        const QByteArray said = QByteArray::number(english.code) + ' '
            + (english.out + english.errors + french.errors).toUtf8();
        if (row->isAdvice) {
            QCOMPARE(english.code, 0);
            QCOMPARE(french.code, 0);
            QVERIFY2(english.errors.contains(fixedPart(reason)), said.constData());
            QVERIFY2(!french.errors.contains(fixedPart(reason)), said.constData());
            return;
        }
        QVERIFY2(english.code > 0, said.constData());
        QCOMPARE(french.code, english.code);
        const QMap<QString, Words> faults = faultsOf(english);
        const QMap<QString, Words> fautes = faultsOf(french);
        QVERIFY2(faults.contains(reason), said.constData());
        QVERIFY2(fautes.contains(reason), said.constData());
        const Words en = faults.value(reason);
        const Words fr = fautes.value(reason);
        QVERIFY2(en.message.contains(fixedPart(reason)), said.constData());
        QVERIFY2(!fr.message.isEmpty() && fr.message != en.message, said.constData());
        QVERIFY2(!fr.cause.isEmpty() && fr.cause != en.cause, said.constData());
        QVERIFY2(!fr.remedy.isEmpty() && fr.remedy != en.remedy, said.constData());
    }

    void theTableHasNoGap()
    {
        std::set<int> numbers;
        std::set<std::string> reasons;
        for (const FaultLine &row : m_lines) {
            QVERIFY2((*row.line == '\0') != (*row.why == '\0'), row.reason);
            const FaultEntry *entry = findFaultEntry(row.reason);
            QVERIFY2(entry != nullptr, row.reason);
            QCOMPARE(entry->httpStatus == 200, row.isAdvice);
            const std::vector<int> known = seedNumbers(*entry);
            for (const int number : row.numbers)
                QVERIFY2(std::ranges::find(known, number) != known.end(), row.reason);
            numbers.insert(row.numbers.begin(), row.numbers.end());
            reasons.insert(row.reason);
        }
        for (int number = 1; number <= 70; ++number)
            QVERIFY2(numbers.contains(number), qPrintable(QString::number(number)));
        for (const FaultEntry &entry : allFaultEntries()) {
            for (const int number : seedNumbers(entry)) {
                const bool isHere = std::ranges::any_of(m_lines, [&](const FaultLine &row) {
                    return row.reason == entry.reason
                        && std::ranges::find(row.numbers, number) != row.numbers.end();
                });
                QVERIFY2(isHere,
                         qPrintable(QString::fromLatin1(entry.reason.data(),
                                                        qsizetype(entry.reason.size()))));
            }
        }
        QFile page(QStringLiteral(VITRINE_FAULTS_FILE));
        QVERIFY(page.open(QIODevice::ReadOnly));
        static const QRegularExpression row(QStringLiteral("^\\| newer \\|[^|]*\\| `([a-zA-Z.]+)`"),
                                            QRegularExpression::MultilineOption);
        int newer = 0;
        auto match = row.globalMatch(QString::fromUtf8(page.readAll()));
        for (; match.hasNext(); ++newer) {
            const QString reason = match.next().captured(1);
            QVERIFY2(reasons.contains(reason.toStdString()), qPrintable(reason));
        }
        QVERIFY(newer > 0);
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlReach)
#include "tst_vitrinectlreach.moc"
