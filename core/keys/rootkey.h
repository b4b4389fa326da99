#pragma once

#include "core/base/secret.h"
#include "core/store/fileops.h"

#include <optional>

namespace vitrine {

/// Where the root key stands in the folder of the keys.
inline constexpr char kRootKeyPath[] = "root/key";

/// Reads the root key of the folder \p keys; std::nullopt for a file that is damaged. With \p make
/// it is made, durably, when there is none; the first of several processes wins.
/// Errors: errno, ENOENT when there is none.
OsResult<std::optional<Secret>> rootKey(const OpenFile &keys, bool make);

}  // namespace vitrine
