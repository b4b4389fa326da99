#include "core/arm/equivalent/shellcommand.h"

#include "core/arm/equivalent/shellquote.h"

#include <algorithm>

namespace vitrine {

void ShellCommand::add(const char16_t *name, const QString &value)
{
    if (!value.isEmpty())
        m_arguments.push_back({QString::fromUtf16(name), {value}});
}

void ShellCommand::add(const char16_t *name, bool value)
{
    add(name, value ? QStringLiteral("true") : QStringLiteral("false"));
}

void ShellCommand::addList(const char16_t *name, const QStringList &values)
{
    if (!values.isEmpty())
        m_arguments.push_back({QString::fromUtf16(name), values});
}

void ShellCommand::addFlag(const char16_t *name)
{
    m_arguments.push_back({QString::fromUtf16(name), {}});
}

bool ShellCommand::isForAz() const
{
    return std::ranges::all_of(m_arguments, [](const Argument &argument) {
        const QStringList &values = argument.values;
        // Behind the first value of a list it would be the name of another argument.
        const bool isName = std::ranges::any_of(
            values.mid(1), [](const QString &value) { return value.startsWith(u'-'); });
        return !isName && std::ranges::none_of(values, [](const QString &value) {
            return value.startsWith(u'@');
        });
    });
}

// A value that begins with a dash would be the name of another argument; a literal `@` is doubled.
QString ShellCommand::text(const Argument &argument)
{
    QString line = argument.name;
    for (qsizetype i = 0; i < argument.values.size(); ++i) {
        const QString &value = argument.values[i];
        const QString word =
            posixWord(value.startsWith(u'@') && value.size() > 1 ? u'@' + value : value);
        if (!value.startsWith(u'-'))
            line += u' ' + word;
        else if (i == 0)
            line += u'=' + word;
        else
            line += u' ' + argument.name + u'=' + word;
    }
    return line;
}

QString ShellCommand::toString() const
{
    QStringList lines{m_words};
    for (const Argument &argument : m_arguments)
        lines << text(argument);
    return lines.join(QStringLiteral(" \\\n    ")) + u'\n';
}

}  // namespace vitrine
