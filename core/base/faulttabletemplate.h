#pragma once

#include "core/base/faulttable.h"

namespace vitrine {

std::span<const FaultEntry> templateFaults();  ///< templates and their deployments

}  // namespace vitrine
