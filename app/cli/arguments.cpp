#include "app/cli/arguments.h"

#include "app/cli/tr.h"
#include "core/gallery/publicregions.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace vitrine {

Arguments::Arguments(QString commandPath, std::vector<ArgumentSpec> specs,
                     QMap<QString, QStringList> values, const QStringList &extras)
    : m_commandPath(std::move(commandPath))
    , m_specs(std::move(specs))
    , m_values(std::move(values))
{
    noteExtras(extras);
    for (const ArgumentSpec &spec : m_specs)
        checkSpec(spec);
}

QString Arguments::missingValue()
{
    return QString(QChar(u'\0'));  // no word of a command line can hold it
}

void Arguments::noteExtras(const QStringList &extras)
{
    bool behindUnknown = false;
    for (const QString &extra : extras) {
        const bool isName = extra.startsWith(u'-') && extra != u"--";
        // The words behind an unknown argument are its values: one problem, not several.
        if (isName || !behindUnknown)
            addProblem(
                Fault::of(QStringLiteral("argument.unknown"), extra, {extra, m_commandPath}));
        behindUnknown = behindUnknown || isName;
    }
}

Result<QString> Arguments::valueOrFile(const QString &value)
{
    // Far more than any value; keeps a device that never ends from being read.
    constexpr qint64 kMostBytes = 1 << 24;
    if (value.size() < 2 || !value.startsWith(u'@'))
        return value;
    if (value.startsWith(u"@@"))
        return value.mid(1);
    const QString path = value.mid(1);
    QFile file(path);
    errno = 0;
    // As in az, `@-` is standard input.
    const bool isOpen =
        path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(kMostBytes + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return std::unexpected(Fault::fromErrno(errno != 0 ? errno : EIO, path));
    if (bytes.size() > kMostBytes)
        return std::unexpected(Fault::fromErrno(EFBIG, path));
    QString text = QString::fromUtf8(bytes);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

void Arguments::checkSpec(const ArgumentSpec &spec)
{
    if (!has(spec.name)) {
        if (spec.required)
            addProblem(missing(spec.name));
        return;
    }
    QStringList &values = m_values[spec.name];
    for (QString &value : values) {
        Result<QString> text = valueOrFile(value);
        if (text)
            value = std::move(*text);
        else
            addProblem(std::move(text.error()));
    }
    const bool takesValue = spec.kind != ArgumentKind::Switch && spec.kind != ArgumentKind::Boolean;
    const bool hasNoValue = values.isEmpty() || values.contains(missingValue())
        || (spec.required && values.last().isEmpty());
    if (takesValue && hasNoValue) {
        addProblem(missing(spec.name));
        m_values.remove(spec.name);
        return;
    }
    if (spec.choices.isEmpty())
        return;
    for (const QString &value : values) {
        if (!spec.choices.contains(value, Qt::CaseInsensitive)) {
            invalidValue(spec.name, value, spec.choices.join(QStringLiteral(", ")));
            m_values.remove(spec.name);
            return;
        }
    }
}

Fault Arguments::missing(const QString &names) const
{
    return Fault::of(QStringLiteral("argument.missing"), names.section(QLatin1Char(' '), 0, 0),
                     {names, m_commandPath});
}

void Arguments::invalidValue(const QString &name, const QString &value, const QString &allowed)
{
    addProblem(Fault::of(QStringLiteral("argument.invalidValue"), name, {name, value, allowed}));
}

void Arguments::allowOneOf(const QStringList &names)
{
    QStringList written;
    for (const QString &name : names) {
        if (has(name))
            written << name;
    }
    if (written.size() > 1)
        addProblem(
            Fault::of(QStringLiteral("argument.conflict"), written[1], {written[0], written[1]}));
}

void Arguments::requireOneOf(const QStringList &names)
{
    const bool hasAny =
        std::any_of(names.begin(), names.end(), [this](const QString &name) { return has(name); });
    if (!hasAny)
        addProblem(missing(names.join(QStringLiteral(" | "))));
    allowOneOf(names);
}

QString Arguments::text(const QString &name) const
{
    const QStringList values = m_values.value(name);
    return values.isEmpty() || values.last() == missingValue() ? QString() : values.last();
}

std::vector<QStringList> Arguments::lists(const QString &name) const
{
    std::vector<QStringList> lists;
    bool isNew = true;
    for (const QString &word : texts(name)) {
        if (isNew)
            lists.emplace_back();
        // What stands between two times the argument was written.
        isNew = word.isEmpty();
        if (!isNew)
            lists.back() << word;
    }
    return lists;
}

QString Arguments::path(const QString &name) const
{
    const QString value = text(name);
    return value.isEmpty() ? QString() : QDir::cleanPath(QDir().absoluteFilePath(value));
}

std::vector<QString> Arguments::paths(const QString &name) const
{
    std::vector<QString> list;
    for (const QString &word : texts(name))
        list.push_back(QDir::cleanPath(QDir().absoluteFilePath(word)));
    return list;
}

std::optional<bool> Arguments::boolean(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    const QString value = text(name).toLower();
    if (value.isEmpty() || value == u"true" || value == u"yes" || value == u"1")
        return true;
    if (value == u"false" || value == u"no" || value == u"0")
        return false;
    invalidValue(name, value, QStringLiteral("true, false"));
    return std::nullopt;
}

std::optional<int> Arguments::number(const QString &name)
{
    return number(name, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
}

std::optional<int> Arguments::number(const QString &name, int minimum, int maximum)
{
    if (!has(name))
        return std::nullopt;
    bool isNumber = false;
    const int value = text(name).toInt(&isNumber);
    if (isNumber && value >= minimum && value <= maximum)
        return value;
    if (!isNumber)
        addProblem(Fault::of(QStringLiteral("argument.number.invalid"), name, {name, text(name)}));
    else
        //: %1 and %2 are whole numbers
        invalidValue(name, text(name),
                     Tr::tr("a whole number from %1 to %2").arg(minimum).arg(maximum));
    return std::nullopt;
}

std::vector<int> Arguments::numbers(const QString &name)
{
    std::vector<int> list;
    for (const QString &word : texts(name)) {
        bool isNumber = false;
        list.push_back(word.toInt(&isNumber));
        if (!isNumber)
            addProblem(Fault::of(QStringLiteral("argument.number.invalid"), name, {name, word}));
    }
    return list;
}

QDateTime Arguments::date(const QString &name)
{
    if (!has(name))
        return {};
    const Result<QDateTime> date = parseDate(text(name), name);
    if (date)
        return *date;
    addProblem(Fault::of(QStringLiteral("argument.date.invalid"), name, {name, text(name)}));
    return {};
}

Tags Arguments::tags()
{
    Tags tags;
    for (const QString &word : texts(QStringLiteral("--tags"))) {
        // As in az, an empty word stands for "no tags".
        if (word.isEmpty())
            continue;
        const qsizetype equals = word.indexOf(u'=');
        if (equals == 0)
            invalidValue(QStringLiteral("--tags"), word, QStringLiteral("key=value"));
        else if (equals < 0)
            tags.insert(word, {});
        else
            tags.insert(word.left(equals), word.mid(equals + 1));
    }
    return tags;
}

VersionNumber Arguments::version()
{
    const QString name = QStringLiteral("--gallery-image-version");
    if (!has(name))
        return {};
    const Result<VersionNumber> number = VersionNumber::parse(text(name));
    if (number)
        return *number;
    Fault problem = number.error();
    problem.target = name;
    addProblem(std::move(problem));
    return {};
}

Uid Arguments::jobId()
{
    const QString name = QStringLiteral("--id");
    if (!has(name))
        return {};
    const Uid uid = Uid::parse(text(name));
    if (uid.isNull())
        invalidValue(name, text(name), Tr::tr("32 hexadecimal digits, as shown by job list"));
    return uid;
}

QString regionNameOf(const QString &spelling)
{
    const PublicRegion *region = findPublicRegion(spelling);
    return region != nullptr ? region->name : normalizedRegionName(spelling);
}

}  // namespace vitrine
