// The functions of template expressions that calculate, compare and convert.
#include "core/arm/expressionfunctions.h"
#include "core/arm/templatejson.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vitrine {
namespace {

using Numbers = std::optional<std::pair<std::int64_t, std::int64_t>>;

Numbers pairOf(const FunctionArguments &arguments)
{
    const auto a = argumentNumber(arguments[0]);
    const auto b = argumentNumber(arguments[1]);
    return a && b ? Numbers({*a, *b}) : std::nullopt;
}

// Arithmetic with the compiler's check: a result that does not fit is no result.
template <bool (*calculate)(std::int64_t, std::int64_t, std::int64_t *)>
FunctionResult arithmetic(const FunctionArguments &arguments, WorkBudget &)
{
    const Numbers numbers = pairOf(arguments);
    std::int64_t result = 0;
    if (!numbers || !calculate(numbers->first, numbers->second, &result))
        return wrongArguments();
    return result;
}

bool plus(std::int64_t a, std::int64_t b, std::int64_t *result)
{
    return !__builtin_add_overflow(a, b, result);
}

bool minus(std::int64_t a, std::int64_t b, std::int64_t *result)
{
    return !__builtin_sub_overflow(a, b, result);
}

bool times(std::int64_t a, std::int64_t b, std::int64_t *result)
{
    return !__builtin_mul_overflow(a, b, result);
}

bool isDivisible(std::int64_t a, std::int64_t b)
{
    return b != 0 && !(a == std::numeric_limits<std::int64_t>::min() && b == -1);
}

bool quotient(std::int64_t a, std::int64_t b, std::int64_t *result)
{
    if (isDivisible(a, b))
        *result = a / b;
    return isDivisible(a, b);
}

bool remainder(std::int64_t a, std::int64_t b, std::int64_t *result)
{
    if (isDivisible(a, b))
        *result = a % b;
    return isDivisible(a, b);
}

// Numbers with numbers, texts with texts, by their code points.
std::optional<int> order(const FunctionArguments &arguments)
{
    if (const Numbers numbers = pairOf(arguments))
        return numbers->first < numbers->second ? -1 : numbers->first > numbers->second ? 1 : 0;
    const auto a = argumentText(arguments[0]);
    const auto b = argumentText(arguments[1]);
    return a && b ? std::optional(a->compare(*b)) : std::nullopt;
}

FunctionResult less(const FunctionArguments &arguments, WorkBudget &)
{
    const auto found = order(arguments);
    return found ? FunctionResult(*found < 0) : wrongArguments();
}

FunctionResult lessOrEquals(const FunctionArguments &arguments, WorkBudget &)
{
    const auto found = order(arguments);
    return found ? FunctionResult(*found <= 0) : wrongArguments();
}

FunctionResult greater(const FunctionArguments &arguments, WorkBudget &)
{
    const auto found = order(arguments);
    return found ? FunctionResult(*found > 0) : wrongArguments();
}

FunctionResult greaterOrEquals(const FunctionArguments &arguments, WorkBudget &)
{
    const auto found = order(arguments);
    return found ? FunctionResult(*found >= 0) : wrongArguments();
}

FunctionResult equals(const FunctionArguments &arguments, WorkBudget &budget)
{
    // Members are looked up one by one.
    if (!budget.spend(arguments[0]) || !budget.spend(arguments[1]))
        return tooMuchWork();
    return areEqual(arguments[0], arguments[1]);
}

FunctionResult allOf(const FunctionArguments &arguments, WorkBudget &)
{
    bool all = true;
    for (const Json &argument : arguments) {
        const auto flag = argumentFlag(argument);
        if (!flag)
            return wrongArguments();
        all = all && *flag;
    }
    return all;
}

FunctionResult anyOf(const FunctionArguments &arguments, WorkBudget &)
{
    bool any = false;
    for (const Json &argument : arguments) {
        const auto flag = argumentFlag(argument);
        if (!flag)
            return wrongArguments();
        any = any || *flag;
    }
    return any;
}

FunctionResult opposite(const FunctionArguments &arguments, WorkBudget &)
{
    const auto flag = argumentFlag(arguments[0]);
    return flag ? FunctionResult(!*flag) : wrongArguments();
}

FunctionResult toInt(const FunctionArguments &arguments, WorkBudget &)
{
    if (const auto number = argumentNumber(arguments[0]))
        return *number;
    const auto text = argumentText(arguments[0]);
    bool isNumber = false;
    const qlonglong number = text ? text->trimmed().toLongLong(&isNumber) : 0;
    return isNumber ? FunctionResult(static_cast<std::int64_t>(number)) : wrongArguments();
}

FunctionResult toText(const FunctionArguments &arguments, WorkBudget &)
{
    const Json &value = arguments[0];
    if (value.is_string())
        return value;
    if (const auto flag = argumentFlag(value))
        return *flag ? "True" : "False";
    return compactJson(value).toStdString();
}

FunctionResult toFlag(const FunctionArguments &arguments, WorkBudget &)
{
    const Json &value = arguments[0];
    if (const auto number = argumentNumber(value))
        return *number != 0;
    const auto text = argumentText(value);
    if (text && text->compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (text && text->compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return value.is_boolean() ? FunctionResult(value) : wrongArguments();
}

// As hostile as a file.
FunctionResult parsed(const FunctionArguments &arguments, WorkBudget &)
{
    if (!arguments[0].is_string())
        return wrongArguments();
    auto read =
        readTemplateJson(QByteArray::fromStdString(arguments[0].get_ref<const std::string &>()));
    return read ? FunctionResult(std::move(*read)) : wrongArguments();
}

FunctionResult yes(const FunctionArguments &, WorkBudget &)
{
    return true;
}

FunctionResult no(const FunctionArguments &, WorkBudget &)
{
    return false;
}

FunctionResult nothing(const FunctionArguments &, WorkBudget &)
{
    return Json();
}

constexpr ExpressionFunction kFunctions[] = {
    {u"add", 2, 2, arithmetic<plus>},
    {u"and", 2, kAnyNumber, allOf},
    {u"bool", 1, 1, toFlag},
    {u"div", 2, 2, arithmetic<quotient>},
    {u"equals", 2, 2, equals},
    {u"false", 0, 0, no},
    {u"greater", 2, 2, greater},
    {u"greaterOrEquals", 2, 2, greaterOrEquals},
    {u"int", 1, 1, toInt},
    {u"json", 1, 1, parsed},
    {u"less", 2, 2, less},
    {u"lessOrEquals", 2, 2, lessOrEquals},
    {u"mod", 2, 2, arithmetic<remainder>},
    {u"mul", 2, 2, arithmetic<times>},
    {u"not", 1, 1, opposite},
    {u"null", 0, 0, nothing},
    {u"or", 2, kAnyNumber, anyOf},
    {u"string", 1, 1, toText},
    {u"sub", 2, 2, arithmetic<minus>},
    {u"true", 0, 0, yes},
};

}  // namespace

std::span<const ExpressionFunction> logicFunctions()
{
    return kFunctions;
}

}  // namespace vitrine
