// What people and files hand in, brought into the form that the rules ask for.
#include "core/gallery/rules.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace vitrine {
namespace {

constexpr qsizetype kMaximumName = 80;

bool isPlainAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

// Accents are taken off, every run of what is not allowed becomes one separator.
QString suggestedName(const QString &text, QStringView allowed, QChar separator,
                      const QString &fallback)
{
    QString name;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (isPlainAlphanumeric(c) || allowed.contains(c))
            name += c;
        else if (!name.isEmpty() && name.back() != separator)
            name += separator;
        if (!isPlainAlphanumeric(name.isEmpty() ? QChar() : name.front()))
            name.clear();
    }
    name.truncate(kMaximumName);
    while (!name.isEmpty() && !isPlainAlphanumeric(name.back()))
        name.chop(1);
    return name.isEmpty() ? fallback : name;
}

}  // namespace

Result<QDateTime> parseDate(const QString &text, const QString &target)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4}-\\d\\d-\\d\\d)(T\\d\\d:\\d\\d(:\\d\\d([.,]\\d{1,9})?)?)?"
                       "(Z|[+-]\\d\\d(:?\\d\\d)?)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    const auto match = form.match(trimmed);
    const QString day = match.captured(1);
    const QString time = match.captured(2);
    const QString zone = match.captured(5);
    QDateTime date;
    if (match.hasMatch() && !(time.isEmpty() && !zone.isEmpty())) {
        // A date without a zone is meant as UTC, not as the zone of whoever happens to read it.
        const QString full = day + (time.isEmpty() ? QStringLiteral("T00:00:00") : time.toUpper())
            + (zone.isEmpty() ? QStringLiteral("Z") : zone.toUpper());
        date = QDateTime::fromString(full, Qt::ISODateWithMs).toUTC();
    }
    if (!date.isValid())
        return std::unexpected(Fault::of(QStringLiteral("property.date.invalid"), target, {text}));
    return date;
}

QString suggestedGalleryName(const QString &text)
{
    return suggestedName(text, u"_.", u'_', QStringLiteral("gallery"));
}

QString suggestedDefinitionName(const QString &text)
{
    return suggestedName(text, u"_.-", u'-', QStringLiteral("image"));
}

}  // namespace vitrine
