// The functions of template expressions that work on lists, objects, and texts as lists.
#include "core/arm/expressionfunctions.h"
#include "core/arm/templatejson.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace vitrine {
namespace {

Json slice(const Json &list, std::int64_t from, std::int64_t count)
{
    Json part = Json::array();
    for (std::int64_t i = from; i < from + count; ++i)
        part.push_back(list[static_cast<std::size_t>(i)]);
    return part;
}

std::int64_t sizeOf(const Json &list)
{
    return static_cast<std::int64_t>(list.size());
}

FunctionResult length(const FunctionArguments &arguments, WorkBudget &)
{
    const Json &of = arguments[0];
    if (const auto text = argumentText(of))
        return static_cast<std::int64_t>(text->size());
    return of.is_structured() ? FunctionResult(sizeOf(of)) : wrongArguments();
}

FunctionResult empty(const FunctionArguments &arguments, WorkBudget &)
{
    const Json &of = arguments[0];
    if (of.is_string())
        return of.get_ref<const std::string &>().empty();
    return of.is_structured() || of.is_null() ? FunctionResult(of.empty()) : wrongArguments();
}

bool has(const Json &list, const Json &item)
{
    return std::ranges::any_of(list, [&item](const Json &one) { return areEqual(one, item); });
}

FunctionResult contains(const FunctionArguments &arguments, WorkBudget &budget)
{
    const Json &in = arguments[0];
    const auto text = argumentText(arguments[1]);
    if (in.is_array())
        return budget.spend(in.size()) ? FunctionResult(has(in, arguments[1])) : tooMuchWork();
    if (in.is_object() && text)
        return findMember(in, *text) != nullptr;
    const auto whole = argumentText(in);
    return whole && text ? FunctionResult(whole->contains(*text)) : wrongArguments();
}

FunctionResult first(const FunctionArguments &arguments, WorkBudget &)
{
    if (const auto text = argumentText(arguments[0]))
        return jsonText(text->left(1));
    if (!arguments[0].is_array())
        return wrongArguments();
    return arguments[0].empty() ? Json() : arguments[0].front();
}

FunctionResult last(const FunctionArguments &arguments, WorkBudget &)
{
    if (const auto text = argumentText(arguments[0]))
        return jsonText(text->right(1));
    if (!arguments[0].is_array())
        return wrongArguments();
    return arguments[0].empty() ? Json() : arguments[0].back();
}

FunctionResult take(const FunctionArguments &arguments, WorkBudget &)
{
    const auto count = argumentNumber(arguments[1]);
    if (!count)
        return wrongArguments();
    if (const auto text = argumentText(arguments[0]))
        return jsonText(text->left(std::clamp<std::int64_t>(*count, 0, text->size())));
    if (!arguments[0].is_array())
        return wrongArguments();
    return slice(arguments[0], 0, std::clamp<std::int64_t>(*count, 0, sizeOf(arguments[0])));
}

FunctionResult skip(const FunctionArguments &arguments, WorkBudget &)
{
    const auto count = argumentNumber(arguments[1]);
    if (!count)
        return wrongArguments();
    if (const auto text = argumentText(arguments[0]))
        return jsonText(text->mid(std::clamp<std::int64_t>(*count, 0, text->size())));
    if (!arguments[0].is_array())
        return wrongArguments();
    const std::int64_t size = sizeOf(arguments[0]);
    const std::int64_t from = std::clamp<std::int64_t>(*count, 0, size);
    return slice(arguments[0], from, size - from);
}

// The numbers are the arguments, or the items of a list that is the only one.
std::optional<std::vector<std::int64_t>> numbersOf(const FunctionArguments &arguments)
{
    const bool isList = arguments.size() == 1 && arguments[0].is_array();
    const FunctionArguments &items =
        isList ? arguments[0].get_ref<const Json::array_t &>() : arguments;
    std::vector<std::int64_t> numbers;
    for (const Json &item : items) {
        const auto number = argumentNumber(item);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers.empty() ? std::nullopt : std::optional(std::move(numbers));
}

FunctionResult minimum(const FunctionArguments &arguments, WorkBudget &)
{
    const auto numbers = numbersOf(arguments);
    return numbers ? FunctionResult(std::ranges::min(*numbers)) : wrongArguments();
}

FunctionResult maximum(const FunctionArguments &arguments, WorkBudget &)
{
    const auto numbers = numbersOf(arguments);
    return numbers ? FunctionResult(std::ranges::max(*numbers)) : wrongArguments();
}

// Tells whether comparing every item of one with every item of the other is affordable.
bool canCompare(const Json &a, const Json &b, WorkBudget &budget)
{
    return budget.spend(static_cast<std::uint64_t>(a.size()) * b.size());
}

bool areAll(const FunctionArguments &arguments, bool isRight(const Json &))
{
    return std::ranges::all_of(arguments, isRight);
}

bool isList(const Json &json)
{
    return json.is_array();
}

bool isObject(const Json &json)
{
    return json.is_object();
}

void merge(Json &into, const Json &from)
{
    for (const auto &[key, value] : from.items()) {
        const auto present = into.find(key);
        if (present != into.end() && present->is_object() && value.is_object())
            merge(*present, value);
        else
            into[key] = value;
    }
}

FunctionResult unite(const FunctionArguments &arguments, WorkBudget &budget)
{
    const bool areLists = areAll(arguments, isList);
    if (!areLists && !areAll(arguments, isObject))
        return wrongArguments();
    Json whole = areLists ? Json::array() : Json::object();
    for (const Json &argument : arguments) {
        if (!canCompare(whole, argument, budget) || !budget.spend(argument))
            return tooMuchWork();
        if (!areLists) {
            merge(whole, argument);
            continue;
        }
        if (!budget.spend(static_cast<std::uint64_t>(argument.size()) * argument.size()))
            return tooMuchWork();
        for (const Json &item : argument) {
            if (!has(whole, item))
                whole.push_back(item);
        }
    }
    return whole;
}

FunctionResult intersect(const FunctionArguments &arguments, WorkBudget &budget)
{
    const bool areLists = areAll(arguments, isList);
    if (!areLists && !areAll(arguments, isObject))
        return wrongArguments();
    Json common = arguments[0];
    for (const Json &argument : arguments) {
        if (!canCompare(common, argument, budget))
            return tooMuchWork();
        Json kept = areLists ? Json::array() : Json::object();
        for (const auto &[key, value] : common.items()) {
            if (areLists && has(argument, value))
                kept.push_back(value);
            else if (!areLists && argument.contains(key) && areEqual(argument[key], value))
                kept[key] = value;
        }
        common = std::move(kept);
    }
    return common;
}

FunctionResult range(const FunctionArguments &arguments, WorkBudget &budget)
{
    constexpr std::int64_t kMost = 10'000;  // the service's
    const auto from = argumentNumber(arguments[0]);
    const auto count = argumentNumber(arguments[1]);
    if (!from || !count || *count < 0 || *count > kMost
        || *from > std::numeric_limits<std::int32_t>::max()
        || *from < std::numeric_limits<std::int32_t>::min())
        return wrongArguments();
    if (!budget.spend(static_cast<std::uint64_t>(*count)))
        return tooMuchWork();
    Json numbers = Json::array();
    for (std::int64_t i = 0; i < *count; ++i)
        numbers.push_back(*from + i);
    return numbers;
}

FunctionResult createArray(const FunctionArguments &arguments, WorkBudget &)
{
    return Json(Json::array_t(arguments));
}

FunctionResult createObject(const FunctionArguments &arguments, WorkBudget &budget)
{
    if (arguments.size() % 2 != 0)
        return wrongArguments();
    if (!budget.spend(static_cast<std::uint64_t>(arguments.size()) * arguments.size()))
        return tooMuchWork();
    Json object = Json::object();
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        const auto name = argumentText(arguments[i]);
        if (!name || findMember(object, *name) != nullptr)
            return wrongArguments();
        object[jsonText(*name)] = arguments[i + 1];
    }
    return object;
}

FunctionResult array(const FunctionArguments &arguments, WorkBudget &)
{
    return arguments[0].is_array() ? arguments[0] : Json::array({arguments[0]});
}

FunctionResult coalesce(const FunctionArguments &arguments, WorkBudget &)
{
    const auto known =
        std::ranges::find_if(arguments, [](const Json &argument) { return !argument.is_null(); });
    return known == arguments.end() ? Json() : *known;
}

constexpr ExpressionFunction kFunctions[] = {
    {u"array", 1, 1, array},
    {u"coalesce", 1, kAnyNumber, coalesce},
    {u"contains", 2, 2, contains},
    {u"createArray", 0, kAnyNumber, createArray},
    {u"createObject", 0, kAnyNumber, createObject},
    {u"empty", 1, 1, empty},
    {u"first", 1, 1, first},
    {u"intersection", 2, kAnyNumber, intersect},
    {u"last", 1, 1, last},
    {u"length", 1, 1, length},
    {u"max", 1, kAnyNumber, maximum},
    {u"min", 1, kAnyNumber, minimum},
    {u"range", 2, 2, range},
    {u"skip", 2, 2, skip},
    {u"take", 2, 2, take},
    {u"union", 2, kAnyNumber, unite},
};

}  // namespace

std::span<const ExpressionFunction> listFunctions()
{
    return kFunctions;
}

}  // namespace vitrine
