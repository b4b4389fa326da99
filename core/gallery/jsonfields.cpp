#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vitrine {
namespace {

const Json &memberOr(const Json &json, const char *key, const Json &fallback,
                     bool isRight(const Json &))
{
    const auto found = json.find(key);
    return found != json.end() && isRight(*found) ? *found : fallback;
}

}  // namespace

std::string jsonText(const QString &value)
{
    return value.toStdString();
}

std::string jsonDate(const QDateTime &date)
{
    return jsonText(date.toUTC().toString(Qt::ISODateWithMs));
}

void putDate(Json &json, const char *key, const QDateTime &date)
{
    if (date.isValid())
        json[key] = jsonDate(date);
}

void putText(Json &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json[key] = jsonText(value);
}

void putId(Json &json, const char *key, const ResourceId &id)
{
    if (!id.isNull())
        json[key] = jsonText(id.toString());
}

QString textAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string())
        return {};
    return QString::fromStdString(found->get_ref<const std::string &>());
}

std::optional<int> countAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer())
        return std::nullopt;
    const auto count = found->get<std::int64_t>();
    return count >= 0 && count <= std::numeric_limits<int>::max()
        ? std::optional(static_cast<int>(count))
        : std::nullopt;
}

std::uint64_t bytesAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

std::optional<bool> flagAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_boolean() ? std::optional(found->get<bool>())
                                                      : std::nullopt;
}

Result<ResourceId> idAt(const Json &json, const char *key)
{
    const QString text = textAt(json, key);
    return text.isEmpty() ? ResourceId() : ResourceId::parse(text);
}

const Json &listAt(const Json &json, const char *key)
{
    static const Json none = Json::array();
    return memberOr(json, key, none, [](const Json &member) { return member.is_array(); });
}

const Json &objectAt(const Json &json, const char *key)
{
    static const Json none = Json::object();
    return memberOr(json, key, none, [](const Json &member) { return member.is_object(); });
}

Json envelopeJson(const ResourceId &id, const QString &name, const QString &location,
                  const Tags &tags)
{
    return {{"id", jsonText(id.toString())},
            {"name", jsonText(name)},
            {"type", jsonText(id.type())},
            {"location", jsonText(location)},
            {"tags", tagsJson(tags)}};
}

Json tagsJson(const Tags &tags)
{
    Json json = Json::object();
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        json[jsonText(tag.key())] = jsonText(tag.value());
    return json;
}

Json setReferenceJson(const ResourceId &id)
{
    return {{"diskEncryptionSetId", jsonText(id.toString())}};
}

std::uint64_t sizeInGb(std::uint64_t bytes)
{
    constexpr std::uint64_t kGib = std::uint64_t{1} << 30;
    return bytes / kGib + (bytes % kGib == 0 ? 0 : 1);
}

Json planJson(const PurchasePlan &plan)
{
    return {{"name", jsonText(plan.name)},
            {"publisher", jsonText(plan.publisher)},
            {"product", jsonText(plan.product)}};
}

PurchasePlan planAt(const Json &json)
{
    return {textAt(json, "name"), textAt(json, "publisher"), textAt(json, "product")};
}

}  // namespace vitrine
