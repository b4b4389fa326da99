#pragma once

#include "core/catalog/catalog.h"
#include "core/cost/retention.h"

#include <optional>
#include <vector>

// Rows of retention rules. They go with the gallery or the definition that they are about.
namespace vitrine {

/// Writes a rule in the place of the one of its gallery and name. \p galleryUid is the gallery of
/// its scope; \p definitionUid is null for a rule of the whole gallery.
Result<> putRetentionRule(Transaction &transaction, const RetentionRule &rule,
                          const Uid &galleryUid, const Uid &definitionUid);
Result<std::optional<RetentionRule>> findRetentionRule(Transaction &transaction,
                                                       const Uid &galleryUid, const QString &name);
/// Returns the rules of a gallery and its definitions, by name; of all galleries for a null uid.
/// There are some dozens at most.
Result<std::vector<RetentionRule>> retentionRules(Transaction &transaction, const Uid &galleryUid);
Result<> removeRetentionRule(Transaction &transaction, const RetentionRule &rule);

}  // namespace vitrine
