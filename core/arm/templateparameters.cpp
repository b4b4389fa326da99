// What a template says of its parameters, and whether values are so.
#include "core/arm/expressionfunctions.h"
#include "core/arm/templatejson.h"
#include "core/arm/templatescope.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace vitrine {
namespace {

const QString kTypes =
    QStringLiteral("string, securestring, int, bool, object, secureObject, array");
constexpr std::array<const char *, 8> kMembers{"type",      "defaultvalue", "allowedvalues",
                                               "minvalue",  "maxvalue",     "minlength",
                                               "maxlength", "metadata"};

QString pathOf(const QString &name)
{
    return QStringLiteral("parameters.") + name;
}

Fault notAllowed(const QString &name, const Json &definition, const Json &value,
                 const QString &allowed)
{
    const QString shown = isSecret(definition) ? QStringLiteral("…") : shownJson(value);
    return Fault::of(QStringLiteral("property.value.invalid"), pathOf(name),
                     {pathOf(name), shown, allowed});
}

QString typeOf(const Json &definition)
{
    const Json *type = findMember(definition, u"type");
    return type != nullptr && type->is_string()
        ? QString::fromStdString(type->get_ref<const std::string &>()).toLower()
        : QString();
}

bool isOfType(const Json &value, const QString &type)
{
    if (type.endsWith(u"string"))
        return value.is_string();
    if (type == u"int")
        return value.is_number_integer();
    if (type == u"bool")
        return value.is_boolean();
    return type == u"array" ? value.is_array() : value.is_object();
}

// How long a value is, or how much; nothing for what is neither.
std::optional<std::int64_t> figureOf(const Json &value, bool isLength)
{
    if (!isLength)
        return argumentNumber(value);
    if (const auto text = argumentText(value))
        return static_cast<std::int64_t>(text->size());
    return value.is_array() ? std::optional(static_cast<std::int64_t>(value.size())) : std::nullopt;
}

Result<> checkRange(const QString &name, const Json &definition, const Json &value, bool isLength)
{
    const auto figure = figureOf(value, isLength);
    const Json *low = findMember(definition, isLength ? u"minLength" : u"minValue");
    const Json *high = findMember(definition, isLength ? u"maxLength" : u"maxValue");
    const auto least = low != nullptr ? argumentNumber(*low) : std::nullopt;
    const auto most = high != nullptr ? argumentNumber(*high) : std::nullopt;
    using Limits = std::numeric_limits<std::int64_t>;
    const bool isAbove = !figure || *figure >= least.value_or(Limits::min());
    const bool isBelow = !figure || *figure <= most.value_or(Limits::max());
    if (!figure || (isAbove && isBelow))
        return {};
    const auto shown = [](const Json *limit) {
        return limit != nullptr ? shownJson(*limit) : QStringLiteral("…");
    };
    return std::unexpected(
        Fault::of(QStringLiteral("property.value.range"), pathOf(name),
                  {pathOf(name), QString::number(*figure), shown(low), shown(high)}));
}

}  // namespace

bool isSecret(const Json &definition)
{
    return typeOf(definition).startsWith(u"secure");
}

Problems checkDefinition(const QString &name, const Json &definition)
{
    if (!definition.is_object())
        return {notAllowed(name, definition, definition, QStringLiteral("{…}"))};
    Problems problems;
    const QStringList types = kTypes.toLower().split(QStringLiteral(", "));
    if (!types.contains(typeOf(definition)))
        problems.push_back(Fault::of(QStringLiteral("property.value.invalid"),
                                     pathOf(name) + QStringLiteral(".type"),
                                     {pathOf(name) + QStringLiteral(".type"),
                                      shownJson(definition.value("type", Json())), kTypes}));
    for (const auto &[key, value] : definition.items()) {
        const QString path = pathOf(name) + u'.' + QString::fromStdString(key);
        const QString folded = QString::fromStdString(key).toLower();
        const bool isKnown = std::ranges::any_of(
            kMembers, [&folded](const char *known) { return folded == QLatin1String(known); });
        const bool isFigure = folded.startsWith(u"min") || folded.startsWith(u"max");
        if (!isKnown)
            problems.push_back(Fault::of(QStringLiteral("property.unknown"), path, {path}));
        else if ((isFigure && !argumentNumber(value))
                 || (folded == u"allowedvalues" && !value.is_array()))
            problems.push_back(Fault::of(
                QStringLiteral("property.value.invalid"), path,
                {path, shownJson(value), isFigure ? QStringLiteral("0…") : QStringLiteral("[…]")}));
    }
    return problems;
}

Result<> checkParameter(const QString &name, const Json &definition, const Json &value)
{
    if (!isOfType(value, typeOf(definition)))
        return std::unexpected(notAllowed(name, definition, value, typeOf(definition)));
    const Json *allowed = findMember(definition, u"allowedValues");
    const auto isSame = [&value](const Json &one) { return areEqual(one, value); };
    if (allowed != nullptr && std::ranges::none_of(*allowed, isSame)) {
        QStringList list;
        for (const Json &one : *allowed)
            list << shownJson(one);
        return std::unexpected(
            notAllowed(name, definition, value, list.join(QStringLiteral(", "))));
    }
    if (auto fits = checkRange(name, definition, value, false); !fits)
        return fits;
    return checkRange(name, definition, value, true);
}

}  // namespace vitrine
