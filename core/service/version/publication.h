#pragma once

#include "core/base/caller.h"
#include "core/catalog/catalog.h"
#include "core/service/versionservice.h"

#include <optional>

// The steps of a publication, shared by check, publish and update.
namespace vitrine {

struct JobRow;

/// Fills in what a request leaves open: region names in their normal form, the version's
/// location, the target region it implies, the published date.
Result<> completePublication(Catalog &catalog, PublishRequest &request);

/// Returns the version and its job when the same request was made before; std::nullopt when the
/// number is free. Errors: `version.exists` when it is taken by something else, the recycle bin
/// included.
Result<std::optional<Publication>> versionAlreadyThere(Transaction &view,
                                                       const ImageVersion &version);

/// Returns every problem of a completed request. Opens the sources; touches no region.
Result<> checkPublication(Catalog &catalog, FileOps &files, const Policy &policy,
                          const PublishRequest &request);

/// Writes a checked request: what is new of group, gallery and definition, the version and its
/// job. What another process made meanwhile is found as versionAlreadyThere() finds it.
/// Errors: `version.exists`, `quota.exceeded`, `parent.notFound`.
Result<Publication> insertPublication(Transaction &change, const Caller &caller,
                                      const Policy &policy, const PublishRequest &request);

/// Inserts group, gallery and definition of a request as far as they are new, with audit rows.
Result<> insertNewResources(Transaction &change, const Caller &caller,
                            const PublishRequest &request);

/// Makes the job that replicates \p version to all its target regions.
JobRow replicationOf(const ImageVersion &version, const QDateTime &now);

}  // namespace vitrine
