#pragma once

#include "core/gallery/resources.h"
#include "core/service/change.h"

#include <functional>
#include <vector>

namespace vitrine {

class Catalog;
class ComputeService;
class GalleryService;
class VersionService;

/// What goes when a resource and everything below it is deleted, in the order in which it goes:
/// versions, definitions, gallery; of a group also sources, encryption sets, storage accounts.
struct DeletionPlan {
    std::vector<ResourceId> steps;
    std::uint64_t storedBytes = 0;  ///< of the replicas that go
};

/// Deletes a tree of resources in an order that never leaves a part without its parent.
/// Thread: any; calls touch regions, so never from the GUI thread.
class DeletionService {
public:
    DeletionService(Catalog &catalog, GalleryService &galleries, VersionService &versions,
                    ComputeService &compute);

    /// \p id: a group, gallery, definition or version. What lies in the recycle bin belongs to it:
    /// it goes for good with its definition. Errors: `resource.notFound`.
    Result<DeletionPlan> plan(const ResourceId &id);
    /// Deletes what plan() lists, step by step; \p done is called after each. What fails stops the
    /// rest; what is deleted stays deleted. A version alone goes as VersionService::remove() does
    /// it. Errors: `resource.changed` when the root, the last step, is not what the caller has
    /// seen; `resource.notEmpty` when something came into the tree since it was planned; those of
    /// the single deletions.
    Result<> run(const Change &change, const DeletionPlan &plan,
                 const std::function<void(const ResourceId &)> &done = {});

private:
    Result<> remove(const Change &change, const DeletionPlan &plan, const ResourceId &id);

    Catalog &m_catalog;
    GalleryService &m_galleries;
    VersionService &m_versions;
    ComputeService &m_compute;
};

}  // namespace vitrine
