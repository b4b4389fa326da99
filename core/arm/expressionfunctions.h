#pragma once

#include "core/arm/templatelimits.h"
#include "core/gallery/armjson.h"

#include <QString>

#include <expected>
#include <span>
#include <vector>

// The functions of template expressions whose answer depends on their arguments alone. Names and
// meanings are those of the service's published function reference.
namespace vitrine {

/// Why a function has no answer: it does not take such arguments, or the work is too much.
enum class FunctionRefusal { Arguments, Work };

using FunctionArguments = std::vector<Json>;
using FunctionResult = std::expected<Json, FunctionRefusal>;

struct ExpressionFunction {
    const char16_t *name;
    std::size_t fewest;
    std::size_t most;
    FunctionResult (*call)(const FunctionArguments &arguments, WorkBudget &budget);
};

inline constexpr std::size_t kAnyNumber = 4'096;

std::span<const ExpressionFunction> textFunctions();
std::span<const ExpressionFunction> listFunctions();
std::span<const ExpressionFunction> logicFunctions();  ///< numbers, comparisons, conversions

/// Returns the function called \p name in whatever case; null when there is none.
const ExpressionFunction *findExpressionFunction(QStringView name);

/// Returns 13 characters from `a`–`z` and `2`–`7` that stand for \p texts: the first 65 bits of
/// SHA-256 over the texts, each behind its length. The service's function has the same shape and
/// purpose and gives other characters: its hash is not published.
QString uniqueString(const QStringList &texts);
/// Returns a name-based UUID (RFC 4122, version 5) of \p texts, in the namespace of all zeros.
QString nameBasedGuid(const QStringList &texts);

// What functions read out of arguments.
std::optional<QString> argumentText(const Json &json);
std::optional<std::int64_t> argumentNumber(const Json &json);
std::optional<bool> argumentFlag(const Json &json);
/// Tells whether two values are equal as `equals` has it: the order of members does not count.
bool areEqual(const Json &a, const Json &b);

inline std::unexpected<FunctionRefusal> wrongArguments()
{
    return std::unexpected(FunctionRefusal::Arguments);
}
inline std::unexpected<FunctionRefusal> tooMuchWork()
{
    return std::unexpected(FunctionRefusal::Work);
}

}  // namespace vitrine
