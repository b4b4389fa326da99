#include "app/cli/terminaltext.h"

#include <QChar>
#include <QLocale>

namespace vitrine {
namespace {

bool isHidden(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

bool isWide(char32_t point)
{
    // The blocks that terminals draw two columns wide (Unicode Standard Annex 11, W and F).
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr Range kWide[]{
        {0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0xa4cf},   {0xac00, 0xd7a3},
        {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},   {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f}, {0x1f680, 0x1faff}, {0x20000, 0x3fffd},
    };
    for (const Range &range : kWide) {
        if (point >= range.first && point <= range.last)
            return true;
    }
    return false;
}

}  // namespace

QString escapedForTerminal(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t point : text.toUcs4()) {
        if (!isHidden(point)) {
            result += QChar::fromUcs4(point);
        } else if (point <= 0xff) {
            result += QStringLiteral("\\x%1").arg(uint{point}, 2, 16, QLatin1Char('0'));
        } else {
            result += QStringLiteral("\\x{%1}").arg(uint{point}, 4, 16, QLatin1Char('0'));
        }
    }
    return result;
}

QString escapedJson(const QString &json)
{
    QString result;
    result.reserve(json.size());
    for (const char32_t point : json.toUcs4()) {
        // Controls below space never stand inside a JSON string: these are the layout.
        if (point < 0x20 || !isHidden(point)) {
            result += QChar::fromUcs4(point);
            continue;
        }
        const auto escapedUnit = [&result](char16_t unit) {
            result += QStringLiteral("\\u%1").arg(uint{unit}, 4, 16, QLatin1Char('0'));
        };
        if (QChar::requiresSurrogates(point)) {
            escapedUnit(QChar::highSurrogate(point));
            escapedUnit(QChar::lowSurrogate(point));
        } else {
            escapedUnit(static_cast<char16_t>(point));
        }
    }
    return result;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t point : text.toUcs4()) {
        const QChar::Category category = QChar::category(point);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
            continue;
        width += isWide(point) ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, int width, bool toTheRight)
{
    const QString fill(std::max(0, width - displayWidth(text)), QLatin1Char(' '));
    return toTheRight ? fill + text : text + fill;
}

QString displaySize(quint64 bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1);
}

}  // namespace vitrine
