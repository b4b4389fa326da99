#include "core/arm/equivalent/powershelltext.h"

#include "core/arm/equivalent/shellquote.h"

#include <algorithm>

namespace vitrine {

void PowerShellCommand::add(const char16_t *name, const QString &text)
{
    if (!text.isEmpty())
        addExpression(name, powerShellText(text));
}

void PowerShellCommand::add(const char16_t *name, int number)
{
    addExpression(name, QString::number(number));
}

void PowerShellCommand::add(const char16_t *name, const QDateTime &date)
{
    if (date.isValid())
        add(name, date.toUTC().toString(Qt::ISODateWithMs));
}

void PowerShellCommand::addExpression(const char16_t *name, const QString &expression)
{
    m_parameters << QString::fromUtf16(name) + u' ' + expression;
}

void PowerShellCommand::addSwitch(const char16_t *name, bool isOn)
{
    m_parameters << QString::fromUtf16(name) + (isOn ? QString() : QStringLiteral(":$false"));
}

QString PowerShellCommand::toString() const
{
    return (QStringList{m_words} + m_parameters).join(QStringLiteral(" `\n    ")) + u'\n';
}

QString powerShellTable(const QList<PowerShellMember> &members)
{
    QStringList list;
    for (const auto &[key, expression] : members) {
        const bool isWord = !key.isEmpty() && std::ranges::all_of(key, [](QChar sign) {
            return sign.unicode() < 0x80 && sign.isLetter();
        });
        if (!expression.isEmpty())
            list << (isWord ? key : powerShellText(key)) + u'=' + expression;
    }
    return QStringLiteral("@{") + list.join(QLatin1Char(';')) + u'}';
}

QString powerShellArray(const QStringList &expressions)
{
    return QStringLiteral("@(") + expressions.join(QLatin1Char(',')) + u')';
}

}  // namespace vitrine
