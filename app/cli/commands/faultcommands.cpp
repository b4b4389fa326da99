// vitrinectl fault …
#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/base/faulttable.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kCode = QStringLiteral("--code");

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

FaultText wordsOf(const FaultEntry &entry)
{
    return faultText(faultOfKind(textOf(entry.reason)));
}

QString numbersOf(const FaultEntry &entry)
{
    QStringList numbers;
    for (const int number : seedNumbers(entry))
        numbers << QString::number(number);
    return numbers.join(QLatin1Char(' '));
}

Json shortJson(const FaultEntry &entry)
{
    return {{"numbers", seedNumbers(entry)},
            {"reason", std::string(entry.reason)},
            {"code", entry.code},
            {"httpStatus", entry.httpStatus},
            {"title", wordsOf(entry).title.toStdString()}};
}

Json fullJson(const FaultEntry &entry)
{
    Json json = shortJson(entry);
    const FaultText words = wordsOf(entry);
    json["message"] = words.message.toStdString();
    json["cause"] = words.cause.toStdString();
    json["remedy"] = words.remedy.toStdString();
    if (!words.fix.isEmpty())
        json["fix"] = words.fix.toStdString();
    return json;
}

bool answersTo(const FaultEntry &entry, const QString &code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    const std::vector<int> numbers = seedNumbers(entry);
    if (isNumber)
        return std::ranges::find(numbers, number) != numbers.end();
    return textOf(entry.reason).compare(code, Qt::CaseInsensitive) == 0
        || QLatin1String(entry.code).compare(code, Qt::CaseInsensitive) == 0;
}

// By number, the first one of the guide first; what the guide does not know stands behind.
std::vector<FaultEntry> sortedEntries()
{
    const auto firstNumber = [](const FaultEntry &entry) {
        const std::vector<int> numbers = seedNumbers(entry);
        return numbers.empty() ? std::numeric_limits<int>::max() : numbers.front();
    };
    std::vector<FaultEntry> entries = allFaultEntries();
    std::ranges::sort(entries, {}, [&](const FaultEntry &entry) {
        return std::pair(firstNumber(entry), entry.reason);
    });
    return entries;
}

Result<int> list(Session &session)
{
    if (const Result<> sound = session.arguments().check(); !sound)
        return std::unexpected(sound.error());
    const std::vector<FaultEntry> entries = sortedEntries();
    OutputTable table({QStringLiteral("Numbers"), QStringLiteral("Reason"), QStringLiteral("Code"),
                       QStringLiteral("HttpStatus"), QStringLiteral("Title")});
    for (const FaultEntry &entry : entries)
        table.addRow({numbersOf(entry), textOf(entry.reason), QString::fromLatin1(entry.code),
                      QString::number(entry.httpStatus), wordsOf(entry).title});
    printRows(session.output(), table, entries, true, shortJson);
    return 0;
}

Result<int> show(Session &session)
{
    const QString code = session.arguments().text(kCode).trimmed();
    std::vector<FaultEntry> entries = sortedEntries();
    std::erase_if(entries, [&](const FaultEntry &entry) { return !answersTo(entry, code); });
    if (entries.empty() && !code.isEmpty())
        session.arguments().invalidValue(
            kCode, code,
            Tr::tr("a reason, a service code or a number from “vitrinectl fault list”"));
    if (const Result<> sound = session.arguments().check(); !sound)
        return std::unexpected(sound.error());
    OutputTable table({QStringLiteral("Reason"), QStringLiteral("Code"),
                       QStringLiteral("HttpStatus"), QStringLiteral("Title"),
                       QStringLiteral("Message"), QStringLiteral("Cause"),
                       QStringLiteral("Remedy")});
    for (const FaultEntry &entry : entries) {
        const FaultText words = wordsOf(entry);
        table.addRow({textOf(entry.reason), words.code, QString::number(words.httpStatus),
                      words.title, words.message, words.cause, words.remedy});
    }
    // Only a reason names one kind of fault for ever.
    const bool byReason = findFaultEntry(code.toStdString()) != nullptr;
    printRows(session.output(), table, entries, !byReason, fullJson);
    return 0;
}

}  // namespace

CommandGroup faultCommands()
{
    return {
        .name = QStringLiteral("fault"),
        .summary = Tr::tr("Look up what a problem means and what to do about it."),
        .groups = {},
        .commands = {
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List every kind of problem that can be reported."),
             .arguments = {},
             .examples = {{Tr::tr("List the problems as a table."),
                           QStringLiteral("fault list --output table")}},
             .action = list},
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Explain a problem: what happened, why, and what to do."),
             .arguments = {{.name = kCode,
                            .shortName = QStringLiteral("-c"),
                            .summary = Tr::tr("Reason, service code or number of the problem. Can "
                                              "be written without “--code”."),
                            .required = true,
                            // A name without dashes is a place on the command line.
                            .otherNames = {QStringLiteral("CODE")}}},
             .examples = {{Tr::tr("Explain a problem by its reason."),
                           QStringLiteral("fault show gallery.name.invalid")},
                          {Tr::tr("Explain all problems of a service code."),
                           QStringLiteral("fault show --code PropertyChangeNotAllowed")}},
             .action = show},
        }};
}

}  // namespace vitrine
