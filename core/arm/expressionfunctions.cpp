#include "core/arm/expressionfunctions.h"

#include "core/gallery/jsonfields.h"

#include <QCryptographicHash>
#include <QUuid>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace vitrine {

const ExpressionFunction *findExpressionFunction(QStringView name)
{
    for (const auto &functions : {textFunctions(), listFunctions(), logicFunctions()}) {
        for (const ExpressionFunction &function : functions) {
            if (name.compare(QStringView(function.name), Qt::CaseInsensitive) == 0)
                return &function;
        }
    }
    return nullptr;
}

QString uniqueString(const QStringList &texts)
{
    constexpr int kLength = 13;
    constexpr int kBits = 5;
    constexpr char16_t kLetters[] = u"abcdefghijklmnopqrstuvwxyz234567";
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : texts) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    const QByteArray digest = hash.result();
    QString unique;
    for (int i = 0; i < kLength; ++i) {
        int value = 0;
        for (int bit = i * kBits; bit < (i + 1) * kBits; ++bit)
            value = value * 2 + ((digest.at(bit / 8) >> (7 - bit % 8)) & 1);
        unique += QChar(kLetters[value]);
    }
    return unique;
}

QString nameBasedGuid(const QStringList &texts)
{
    return QUuid::createUuidV5(QUuid(), texts.join(u'-')).toString(QUuid::WithoutBraces);
}

std::optional<QString> argumentText(const Json &json)
{
    if (!json.is_string())
        return std::nullopt;
    return QString::fromStdString(json.get_ref<const std::string &>());
}

std::optional<std::int64_t> argumentNumber(const Json &json)
{
    if (json.is_number_unsigned()
        && json.get<std::uint64_t>()
            > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    return json.is_number_integer() ? std::optional(json.get<std::int64_t>()) : std::nullopt;
}

std::optional<bool> argumentFlag(const Json &json)
{
    return json.is_boolean() ? std::optional(json.get<bool>()) : std::nullopt;
}

bool areEqual(const Json &a, const Json &b)
{
    if (a.is_object() && b.is_object()) {
        if (a.size() != b.size())
            return false;
        for (const auto &[key, value] : a.items()) {
            const auto other = b.find(key);
            if (other == b.end() || !areEqual(value, *other))
                return false;
        }
        return true;
    }
    if (a.is_array() && b.is_array())
        return std::ranges::equal(a, b, areEqual);
    return a == b;
}

}  // namespace vitrine
