#pragma once

#include "core/base/fault.h"
#include "core/gallery/armjson.h"

#include <cstdint>

namespace vitrine {

// What a template may have at most. Source: the service's published template limits; depth and
// work are ours, so that no template takes much memory or time.
inline constexpr std::size_t kMaximumTemplateBytes = std::size_t{4} << 20;
inline constexpr std::size_t kMaximumTemplateResources = 800;
inline constexpr std::size_t kMaximumTemplateParameters = 256;
inline constexpr std::size_t kMaximumTemplateVariables = 256;
inline constexpr std::size_t kMaximumTemplateOutputs = 64;
inline constexpr std::size_t kMaximumTemplateFunctions = 256;
inline constexpr std::size_t kMaximumExpressionLength = 24'576;
inline constexpr std::size_t kMaximumTemplateText = std::size_t{64} << 10;
inline constexpr std::size_t kMaximumCopyCount = 800;
inline constexpr std::size_t kMaximumMembers = 1'000;
inline constexpr std::uint64_t kMaximumTemplateWork = std::uint64_t{32} << 20;  ///< bytes
inline constexpr int kMaximumJsonDepth = 32;
inline constexpr int kMaximumExpressionDepth = 32;
inline constexpr int kMaximumDeploymentDepth = 5;  ///< templates in templates

/// Makes `template.limit.exceeded` for \p what, of which there may be \p most.
Fault templateLimit(const QString &what, std::uint64_t most, const QString &target = {});

/// The work that one template may cause with all that is in it, in bytes of values made. Copies
/// count again, so that it bounds time as well as memory.
class WorkBudget {
public:
    /// Tells whether \p bytes more may be made, and counts them.
    bool spend(std::uint64_t bytes);
    /// Counts a value with all that is in it. Tells whether it may be: a value that is nested too
    /// deeply may not.
    bool spend(const Json &value);
    /// How many values are being evaluated in each other right now.
    int &depth() { return m_depth; }

private:
    bool spend(const Json &value, int depth);

    static constexpr std::uint64_t kMost = kMaximumTemplateWork;
    std::uint64_t m_spent = 0;
    int m_depth = 0;
};

}  // namespace vitrine
