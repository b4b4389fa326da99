#include "core/base/faulttable.h"
#include "tests/cli/programrun.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace vitrine;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace

class TestVitrinectlFaults final : public QObject {
    Q_OBJECT

    ProgramRun m_program;

private Q_SLOTS:
    void listHasEveryRow()
    {
        const ProgramResult result = m_program.run(words("fault list"));
        QCOMPARE(result.code, 0);
        const nlohmann::json list = result.json();
        QVERIFY(list.is_array());
        QCOMPARE(list.size(), allFaultEntries().size());
        std::vector<int> numbers;
        for (const auto &entry : list) {
            QVERIFY(!entry["title"].get<std::string>().empty());
            for (const auto &number : entry["numbers"])
                numbers.push_back(number.get<int>());
        }
        for (int number = 1; number <= 70; ++number)
            QVERIFY2(std::ranges::find(numbers, number) != numbers.end(),
                     qPrintable(QString::number(number)));
        QCOMPARE(list.front()["numbers"].front().get<int>(), 1);
    }

    void listIsATable()
    {
        const ProgramResult result = m_program.run(words("fault list --output table"));
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.startsWith(QStringLiteral("Numbers")));
        QVERIFY(result.out.contains(QStringLiteral("gallery.name.invalid")));
    }

    void aReasonGivesOne()
    {
        for (const char *line :
             {"fault show --code version.zrs.notSupported", "fault show version.zrs.notSupported",
              "fault show -c Version.ZRS.NotSupported"}) {
            const ProgramResult result = m_program.run(words(line));
            QCOMPARE(result.code, 0);
            nlohmann::json entry = result.json();
            if (entry.is_array())
                entry = entry.at(0);
            QCOMPARE(entry["reason"].get<std::string>(), std::string("version.zrs.notSupported"));
            QCOMPARE(entry["httpStatus"].get<int>(), 400);
            QCOMPARE(entry["fix"].get<std::string>(), std::string("chooseStandardLrs"));
            for (const char *text : {"message", "cause", "remedy"}) {
                QVERIFY(!entry[text].get<std::string>().empty());
                QVERIFY(entry[text].get<std::string>().find('%') == std::string::npos);
            }
        }
    }

    void aServiceCodeGivesSeveral()
    {
        const nlohmann::json list =
            m_program.run(words("fault show PropertyChangeNotAllowed")).json();
        QVERIFY(list.is_array() && list.size() >= 3);
        for (const auto &entry : list)
            QCOMPARE(entry["code"].get<std::string>(), std::string("PropertyChangeNotAllowed"));
    }

    void aNumberGivesItsRows()
    {
        const nlohmann::json list = m_program.run(words("fault show 30")).json();
        QVERIFY(list.is_array());
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(m_program.run(words("fault show 69 --output tsv")).code, 0);
    }

    void whatIsNotKnownIsRefused()
    {
        for (const char *line : {"fault show no.such.reason --error-format json",
                                 "fault show 71 --error-format json"}) {
            const ProgramResult result = m_program.run(words(line));
            QCOMPARE(result.code, 2);
            QCOMPARE(result.reasons(), QStringList{QStringLiteral("argument.invalidValue")});
        }
        const ProgramResult result = m_program.run(words("fault show --error-format json"));
        QCOMPARE(result.code, 2);
        QCOMPARE(result.reasons(), QStringList{QStringLiteral("argument.missing")});
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlFaults)
#include "tst_vitrinectlfaults.moc"
