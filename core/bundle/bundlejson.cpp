#include "core/bundle/bundlejson.h"

#include "core/bundle/bundleformat.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

// Deeper than anything that is written, and not deep enough to cost anything.
constexpr int kDeepest = 24;
// Each takes about 100 bytes once it is read.
constexpr int kMostValues = 500'000;

// Looks at brackets, commas and texts alone: whether it is JSON at all the reader tells.
bool isBounded(const QByteArray &bytes)
{
    int depth = 0;
    int values = 0;
    bool isText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (isText) {
            i += c == '\\' ? 1 : 0;
            isText = c != '"';
            continue;
        }
        isText = c == '"';
        depth += c == '[' || c == '{' ? 1 : 0;
        depth -= c == ']' || c == '}' ? 1 : 0;
        values += c == ',' || c == '[' || c == '{' || c == ':' ? 1 : 0;
        if (depth > kDeepest || values > kMostValues)
            return false;
    }
    return true;
}

}  // namespace

Result<Json> parsedBundleJson(const QByteArray &bytes, const QString &file)
{
    if (!isBounded(bytes))
        return std::unexpected(bundleDamaged(file, "too deep or too long"));
    Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return std::unexpected(bundleDamaged(file, "no JSON object"));
    return json;
}

std::optional<std::uint64_t> numberAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_unsigned())
        return std::nullopt;
    return found->get<std::uint64_t>();
}

std::optional<QDateTime> dateAt(const Json &json, const char *key)
{
    const QString text = textAt(json, key);
    if (text.isEmpty())
        return json.contains(key) ? std::nullopt : std::optional(QDateTime());
    const QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Years that are written with four digits, as every reader of dates understands them.
    const int year = date.toUTC().date().year();
    return date.isValid() && year >= 1970 && year <= 9'998 ? std::optional(date.toUTC())
                                                           : std::nullopt;
}

}  // namespace vitrine
