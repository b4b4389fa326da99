#include "app/cli/helptext.h"

#include "app/cli/terminaltext.h"
#include "app/cli/tr.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kLineWidth = 100;
const QString kIndent = QStringLiteral("    ");

/// One line of a list: what it is called, and what it is.
struct Entry {
    QString label;
    QString summary;
};

QString wrapped(const QString &text, int indent)
{
    QString result;
    int column = indent;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const int width = displayWidth(word);
        if (column > indent && column + 1 + width > kLineWidth) {
            result += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        } else if (column > indent) {
            result += QLatin1Char(' ');
            ++column;
        }
        result += word;
        column += width;
    }
    return result;
}

QString section(const QString &title, const std::vector<Entry> &entries)
{
    if (entries.empty())
        return {};
    int width = 0;
    for (const Entry &entry : entries)
        width = std::max(width, displayWidth(entry.label));
    QString text = QLatin1Char('\n') + title + QLatin1Char('\n');
    const QString separator = QStringLiteral(" : ");
    const auto indent = static_cast<int>(kIndent.size() + width + separator.size());
    for (const Entry &entry : entries)
        text += kIndent + padded(entry.label, width) + separator + wrapped(entry.summary, indent)
            + QLatin1Char('\n');
    return text;
}

QString headline(const QString &title, const QString &path, const QString &summary)
{
    const QString start = kIndent + path + QStringLiteral(" : ");
    return title + QLatin1Char('\n') + start
        + wrapped(summary, static_cast<int>(kIndent.size() * 2)) + QLatin1Char('\n');
}

std::vector<Entry> argumentEntries(std::vector<ArgumentSpec> specs)
{
    std::sort(specs.begin(), specs.end(), [](const auto &a, const auto &b) {
        return std::pair(!a.required, a.name) < std::pair(!b.required, b.name);
    });
    const QString mark = Tr::tr("[Required]");
    const bool marks = std::any_of(specs.begin(), specs.end(),
                                   [](const ArgumentSpec &spec) { return spec.required; });
    const auto names = [](const ArgumentSpec &spec) {
        QStringList list{spec.name};
        if (!spec.shortName.isEmpty())
            list << spec.shortName;
        return list.join(QLatin1Char(' '));
    };
    int width = 0;
    for (const ArgumentSpec &spec : specs)
        width = std::max(width, displayWidth(names(spec)));

    std::vector<Entry> entries;
    for (const ArgumentSpec &spec : specs) {
        QString label = padded(names(spec), width);
        if (marks)
            label +=
                QLatin1Char(' ') + padded(spec.required ? mark : QString(), displayWidth(mark));
        QString summary = spec.summary;
        if (!spec.choices.isEmpty())
            //: %1 is the text before, %2 a list of values
            summary = Tr::tr("%1 Allowed values: %2.")
                          .arg(summary, spec.choices.join(QStringLiteral(", ")));
        entries.push_back({label, summary});
    }
    return entries;
}

}  // namespace

QString helpText(const QString &path, const CommandGroup &group)
{
    std::vector<Entry> groups;
    for (const CommandGroup &part : group.groups)
        groups.push_back({part.name, part.summary});
    std::vector<Entry> commands;
    for (const Command &command : group.commands) {
        if (!command.hidden)
            commands.push_back({command.name, command.summary});
    }
    return headline(Tr::tr("Group"), path, group.summary) + section(Tr::tr("Subgroups:"), groups)
        + section(Tr::tr("Commands:"), commands)
        + section(Tr::tr("Global Arguments"), argumentEntries(argument::global()));
}

QString helpText(const QString &path, const Command &command)
{
    QString text = headline(Tr::tr("Command"), path, command.summary)
        + section(Tr::tr("Arguments"), argumentEntries(command.arguments))
        + section(Tr::tr("Global Arguments"), argumentEntries(argument::global()));
    if (!command.examples.empty())
        text += QLatin1Char('\n') + Tr::tr("Examples") + QLatin1Char('\n');
    for (const CommandExample &example : command.examples)
        text += kIndent + example.title + QLatin1Char('\n') + kIndent + kIndent
            + QStringLiteral("vitrinectl ") + example.line + QLatin1Char('\n');
    return text;
}

}  // namespace vitrine
