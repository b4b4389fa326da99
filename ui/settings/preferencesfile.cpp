#include "ui/settings/preferencesfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace vitrine {
namespace {

// Far more than any answer needs.
constexpr qint64 kMostBytes = 64 * 1024;

constexpr std::array<std::pair<Theme, const char *>, 4> kThemeNames{
    {{Theme::System, "system"},
     {Theme::Light, "light"},
     {Theme::Dark, "dark"},
     {Theme::HighContrast, "highContrast"}}};

QString nameOf(Theme theme)
{
    const auto *row = std::ranges::find(kThemeNames, theme, &std::pair<Theme, const char *>::first);
    return QString::fromLatin1(row->second);
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isObject() || value.isArray() ? QStringLiteral("…") : value.toVariant().toString();
}

class PreferencesReader {
public:
    explicit PreferencesReader(const QJsonObject &object)
        : m_left(object)
    {
    }

    void flag(const QString &key, bool &value)
    {
        const QJsonValue member = m_left.take(key);
        if (member.isBool())
            value = member.toBool();
        else if (!member.isUndefined())
            refuse(key, member, QStringLiteral("true, false"));
    }
    template <typename Take>
    void word(const QString &key, const QStringList &allowed, Take take)
    {
        const QJsonValue member = m_left.take(key);
        if (member.isString() && allowed.contains(member.toString()))
            take(allowed.indexOf(member.toString()));
        else if (!member.isUndefined())
            refuse(key, member, allowed.join(QStringLiteral(", ")));
    }
    Result<> finish()
    {
        for (const QString &key : m_left.keys())
            m_problems.push_back(Fault::of(QStringLiteral("property.unknown"), key, {key}));
        return Fault::all(std::move(m_problems));
    }

private:
    void refuse(const QString &key, const QJsonValue &value, const QString &allowed)
    {
        m_problems.push_back(
            Fault::of(QStringLiteral("property.value.invalid"), key, {key, shown(value), allowed}));
    }

    QJsonObject m_left;
    std::vector<Fault> m_problems;
};

Fault fileFault(const QString &path)
{
    return Fault::fromErrno(errno != 0 ? errno : EIO, path);
}

}  // namespace

Result<> savePreferences(const ConsolePreferences &preferences, const QString &path)
{
    const QByteArray json =
        QJsonDocument(QJsonObject{{QStringLiteral("language"), preferences.language},
                                  {QStringLiteral("theme"), nameOf(preferences.theme)},
                                  {QStringLiteral("notifies"), preferences.notifies},
                                  {QStringLiteral("restoresSession"), preferences.restoresSession}})
            .toJson();
    QSaveFile file(path);
    errno = 0;
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return std::unexpected(fileFault(path));
}

Result<ConsolePreferences> loadPreferences(const QString &path, const ConsolePreferences &present)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(fileFault(path));
    const QByteArray json = file.read(kMostBytes);
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(fileFault(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return std::unexpected(Fault::of(QStringLiteral("template.json.invalid"), path,
                                         {QString::number(error.offset)}));
    ConsolePreferences read = present;
    PreferencesReader reader(document.object());
    const QStringList languages{QStringLiteral("en"), QStringLiteral("fr")};
    reader.word(QStringLiteral("language"), languages,
                [&](qsizetype at) { read.language = languages.at(at); });
    QStringList themes;
    for (const auto &[theme, name] : kThemeNames)
        themes << QString::fromLatin1(name);
    reader.word(QStringLiteral("theme"), themes, [&](qsizetype at) {
        read.theme = kThemeNames[static_cast<std::size_t>(at)].first;
    });
    reader.flag(QStringLiteral("notifies"), read.notifies);
    reader.flag(QStringLiteral("restoresSession"), read.restoresSession);
    if (auto done = reader.finish(); !done)
        return std::unexpected(done.error());
    return read;
}

}  // namespace vitrine
