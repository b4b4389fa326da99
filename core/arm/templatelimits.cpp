#include "core/arm/templatelimits.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

// What a value takes beside its text.
constexpr std::uint64_t kNodeBytes = 64;

}  // namespace

Fault templateLimit(const QString &what, std::uint64_t most, const QString &target)
{
    return Fault::of(QStringLiteral("template.limit.exceeded"), target,
                     {what, QString::number(most)});
}

bool WorkBudget::spend(std::uint64_t bytes)
{
    if (bytes > kMost - m_spent)
        return false;
    m_spent += bytes;
    return true;
}

bool WorkBudget::spend(const Json &value)
{
    return spend(value, 0);
}

bool WorkBudget::spend(const Json &value, int depth)
{
    if (depth > kMaximumJsonDepth)
        return false;
    if (value.is_string())
        return spend(kNodeBytes + value.get_ref<const std::string &>().size());
    if (!spend(kNodeBytes))
        return false;
    if (value.is_object()) {
        for (const auto &[key, member] : value.items()) {
            if (!spend(key.size()) || !spend(member, depth + 1))
                return false;
        }
    } else if (value.is_array()) {
        for (const Json &item : value) {
            if (!spend(item, depth + 1))
                return false;
        }
    }
    return true;
}

}  // namespace vitrine
