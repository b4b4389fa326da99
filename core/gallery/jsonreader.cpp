#include "core/gallery/jsonreader.h"

#include "core/gallery/rules.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace vitrine {
namespace {

constexpr int kMost = std::numeric_limits<int>::max();
constexpr qsizetype kShownText = 200;

// Clients send numbers as texts, and 2.0 for 2.
std::optional<int> numberOf(const Json &json, const QString &spelling)
{
    if (json.is_number_float()) {
        const double value = json.get<double>();
        return std::trunc(value) == value && std::abs(value) <= kMost
            ? std::optional(static_cast<int>(value))
            : std::nullopt;
    }
    if (json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t{kMost})
        return std::nullopt;
    if (json.is_number_integer()) {
        const auto value = json.get<std::int64_t>();
        return value >= -kMost && value <= kMost ? std::optional(static_cast<int>(value))
                                                 : std::nullopt;
    }
    bool isNumber = false;
    const int value = spelling.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<bool> flagOf(const Json &json, const QString &spelling)
{
    if (json.is_boolean())
        return json.get<bool>();
    if (spelling.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (spelling.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

QString shown(const Json &json)
{
    const QString text = json.is_string() ? QString::fromStdString(json.get<std::string>())
                                          : QString::fromUtf8(compactJson(json));
    return text.size() <= kShownText ? text : text.left(kShownText) + u'…';
}

const QString kFlags = QStringLiteral("true, false");
const QString kNumbers = QStringLiteral("0…%1").arg(kMost);
const QString kText = QStringLiteral("\"…\"");
const QString kObject = QStringLiteral("{…}");
const QString kList = QStringLiteral("[…]");

}  // namespace

ObjectReader::ObjectReader(const Json &json, QString path, std::vector<Fault> &problems)
    : m_json(json.is_object() ? &json : nullptr)
    , m_path(std::move(path))
    , m_problems(&problems)
{
    if (m_json == nullptr)
        refuseAt(m_path, json, kObject);
}

void ObjectReader::text(const char *key, QString &value)
{
    const Json *member = take(key);
    if (member == nullptr)
        return;
    if (member->is_string() || member->is_null())
        value = spellingOf(*member);
    else if (member->is_primitive())
        value = shown(*member);  // `--set description=42` means the text
    else
        refuse(key, *member, kText);
}

void ObjectReader::flag(const char *key, std::optional<bool> &value)
{
    const Json *member = take(key);
    if (member == nullptr)
        return;
    const auto read = flagOf(*member, spellingOf(*member));
    if (read || member->is_null())
        value = read;
    else
        refuse(key, *member, kFlags);
}

void ObjectReader::flag(const char *key, bool &value, bool fallback)
{
    std::optional<bool> read = value;
    flag(key, read);
    value = read.value_or(fallback);
}

void ObjectReader::number(const char *key, std::optional<int> &value)
{
    const Json *member = take(key);
    if (member == nullptr)
        return;
    const auto read = numberOf(*member, spellingOf(*member));
    if (read || member->is_null())
        value = read;
    else
        refuse(key, *member, kNumbers);
}

void ObjectReader::number(const char *key, int &value, int fallback)
{
    std::optional<int> read = value;
    number(key, read);
    value = read.value_or(fallback);
}

void ObjectReader::date(const char *key, QDateTime &value)
{
    const Json *member = take(key);
    if (member == nullptr)
        return;
    if (member->is_null()) {
        value = {};
        return;
    }
    auto read = parseDate(shown(*member), pathOf(key));
    if (read)
        value = *read;
    else
        m_problems->push_back(std::move(read.error()));
}

void ObjectReader::id(const char *key, ResourceId &value)
{
    const Json *member = take(key);
    if (member == nullptr)
        return;
    const QString spelling = spellingOf(*member);
    auto read = spelling.isEmpty() ? Result<ResourceId>() : ResourceId::parse(spelling);
    if (!member->is_string() && !member->is_null()) {
        refuse(key, *member, kText);
    } else if (read) {
        value = std::move(*read);
    } else {
        read.error().target = pathOf(key);
        m_problems->push_back(std::move(read.error()));
    }
}

void ObjectReader::region(const char *key, QString &value)
{
    if (!has(key))
        return;
    text(key, value);
    value = normalizedRegionName(value);
}

void ObjectReader::tags(const char *key, Tags &value)
{
    const Json *member = take(key);
    if (member == nullptr)
        return;
    if (!member->is_object() && !member->is_null()) {
        refuse(key, *member, kObject);
        return;
    }
    Tags read;
    for (const auto &[name, content] : member->items()) {
        const QString tag = QString::fromStdString(name);
        if (content.is_structured())
            refuseAt(pathOf(key) + u'.' + tag, content, kText);
        else if (!content.is_null())
            read.insert(tag, content.is_string() ? spellingOf(content) : shown(content));
    }
    value = std::move(read);
}

bool ObjectReader::has(const char *key) const
{
    return m_json != nullptr && m_json->contains(key);
}

void ObjectReader::skip(std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        m_known << QString::fromLatin1(key);
}

QString ObjectReader::pathOf(const char *key) const
{
    const QString name = QString::fromLatin1(key);
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void ObjectReader::finish()
{
    if (m_json == nullptr)
        return;
    for (const auto &[name, value] : m_json->items()) {
        const QString key = QString::fromStdString(name);
        const QString path = m_path.isEmpty() ? key : m_path + u'.' + key;
        if (!m_known.contains(key))
            m_problems->push_back(Fault::of(QStringLiteral("property.unknown"), path, {path}));
    }
}

const Json *ObjectReader::take(const char *key)
{
    skip({key});
    if (m_json == nullptr)
        return nullptr;
    const auto found = m_json->find(key);
    return found == m_json->end() ? nullptr : &*found;
}

std::optional<std::vector<const Json *>> ObjectReader::elements(const char *key)
{
    const Json *member = take(key);
    if (member == nullptr)
        return std::nullopt;
    if (!member->is_array() && !member->is_null()) {
        refuse(key, *member, kList);
        return std::nullopt;
    }
    std::vector<const Json *> items;
    for (const Json &item : *member)
        items.push_back(&item);
    return items;
}

QString ObjectReader::itemPath(const char *key, std::size_t index) const
{
    return pathOf(key) + QStringLiteral("[%1]").arg(index);
}

bool ObjectReader::isNull(const Json &json)
{
    return json.is_null();
}

QString ObjectReader::spellingOf(const Json &json)
{
    return json.is_string() ? QString::fromStdString(json.get<std::string>()) : QString();
}

void ObjectReader::refuse(const char *key, const Json &json, const QString &allowed)
{
    refuseAt(pathOf(key), json, allowed);
}

void ObjectReader::refuseAt(const QString &path, const Json &json, const QString &allowed)
{
    m_problems->push_back(
        Fault::of(QStringLiteral("property.value.invalid"), path, {path, shown(json), allowed}));
}

}  // namespace vitrine
