#pragma once

#include "core/catalog/versionrows.h"
#include "core/cost/costreport.h"

#include <functional>
#include <vector>

namespace vitrine {

/// A version with its committed replicas.
struct StoredVersion {
    ImageVersion version;
    Uid definitionUid;
    Tags tags;  ///< the definition's, and the version's own in the place of those of the same name
    std::vector<Replica> replicas;
};

/// Tells whether \p tags have the tag of a scope.
bool hasTag(const Tags &tags, const CostScope &scope);

/// Calls \p take with every version of the scope's resource that the caller sees and that has the
/// scope's tag: by definition, those in the recycle bin behind the others. Looks at all of them.
/// Errors: `resource.notFound`, those of \p take.
Result<> eachStoredVersion(Transaction &transaction, const CostScope &scope,
                           const std::function<Result<>(const StoredVersion &)> &take);

/// Calls \p take with every definition of \p resource, or of the whole catalogue, that the caller
/// sees. Errors: `resource.notFound` for anything but a gallery and a definition, those of \p take.
Result<> eachDefinition(Transaction &transaction, const ResourceId &resource,
                        const std::function<Result<>(const ImageDefinition &)> &take);

/// Calls \p take with every version of a definition, those in the recycle bin behind the others.
Result<> eachVersion(Transaction &transaction, const ImageDefinition &definition,
                     const std::function<Result<>(const ImageVersion &)> &take);

}  // namespace vitrine
