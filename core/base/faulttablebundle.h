#pragma once

#include "core/base/faulttable.h"

namespace vitrine {

std::span<const FaultEntry> bundleFaults();  ///< versions carried in a folder

}  // namespace vitrine
