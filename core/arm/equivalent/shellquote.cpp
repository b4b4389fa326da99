#include "core/arm/equivalent/shellquote.h"

#include <QStringList>

#include <algorithm>

namespace vitrine {
namespace {

// A pasted ETX ends the line it stands in, a turned direction hides what a line does.
bool isUnseen(QChar sign)
{
    const char16_t code = sign.unicode();
    const bool isControl = (code < 0x20 && code != u'\n') || (code >= 0x7f && code <= 0x9f);
    const bool turns = code == 0x061c || code == 0x200e || code == 0x200f
        || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || turns;
}

bool isBare(QChar sign)
{
    static const QString marks = QStringLiteral("_./:=@%+,-");
    const char16_t code = sign.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
        || (code >= u'0' && code <= u'9') || marks.contains(sign);
}

// PowerShell takes the typographic ones for the plain one.
bool isSingleQuote(QChar sign)
{
    return sign == u'\'' || (sign.unicode() >= 0x2018 && sign.unicode() <= 0x201b);
}

// The runs of text in which every sign is seen, or none.
QStringList runsOf(const QString &text)
{
    QStringList runs;
    for (const QChar sign : text) {
        if (sign.isNull())
            continue;
        if (runs.isEmpty() || isUnseen(runs.last().front()) != isUnseen(sign))
            runs << QString();
        runs.last() += sign;
    }
    return runs;
}

QString printed(const QString &unseen)
{
    QString octal;
    for (const char byte : unseen.toUtf8())
        octal += QStringLiteral("\\%1").arg(static_cast<uchar>(byte), 3, 8, QLatin1Char('0'));
    return QStringLiteral("\"$(printf '%1')\"").arg(octal);
}

QString quoted(QString run)
{
    return u'\'' + run.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString powerShellQuoted(const QString &run)
{
    QString text;
    for (const QChar sign : run)
        text += isSingleQuote(sign) ? QString(2, sign) : QString(sign);
    return u'\'' + text + u'\'';
}

QStringList characters(const QString &unseen)
{
    QStringList list;
    for (const QChar sign : unseen)
        list << QStringLiteral("[char]0x%1").arg(sign.unicode(), 2, 16, QLatin1Char('0'));
    return list;
}

}  // namespace

QString posixWord(const QString &text)
{
    if (!text.isEmpty() && std::ranges::all_of(text, isBare))
        return text;
    QString word;
    for (const QString &run : runsOf(text))
        word += isUnseen(run.front()) ? printed(run) : quoted(run);
    return word.isEmpty() ? QStringLiteral("''") : word;
}

QString powerShellText(const QString &text)
{
    QStringList parts;
    for (const QString &run : runsOf(text)) {
        if (isUnseen(run.front()))
            parts << characters(run);
        else
            parts << powerShellQuoted(run);
    }
    if (parts.isEmpty())
        return QStringLiteral("''");
    // Adding to a text makes a text; adding to a character would add numbers.
    if (parts.size() > 1 && !parts.front().startsWith(u'\''))
        parts.prepend(QStringLiteral("''"));
    const bool isPlain = parts.size() == 1 && parts.front().startsWith(u'\'');
    const QString sum = parts.join(QStringLiteral(" + "));
    if (isPlain)
        return sum;
    return parts.size() == 1 ? QStringLiteral("('' + %1)").arg(sum) : u'(' + sum + u')';
}

}  // namespace vitrine
