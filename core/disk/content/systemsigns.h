#pragma once

#include "core/disk/diskinspector.h"

#include <span>

namespace vitrine {

/// Returns the state that \p signs prove, `Generalized` or `Specialized`, as the service spells it.
/// Empty where they disagree or are too few: an honest disk that somebody prepared by other means
/// must not be taken for an unprepared one.
QString provenState(std::span<const SystemSign> signs);

}  // namespace vitrine
