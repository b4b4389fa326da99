#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/resources.h"

#include <optional>

// Which versions are encrypted with which disk encryption sets: a set must not go before them.
namespace vitrine {

/// Notes the sets of a version that was inserted or updated. They go with the version: what it is
/// encrypted with never changes, and regions that come later only bring others.
Result<> noteEncryptionSets(Transaction &transaction, const ImageVersion &version);
/// Returns a version, deleted or not, that is encrypted with \p set; std::nullopt for none.
Result<std::optional<ResourceId>> versionEncryptedWith(Transaction &transaction, const Uid &set);

}  // namespace vitrine
