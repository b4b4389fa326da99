#pragma once

#include "core/base/caller.h"
#include "core/service/versionservice.h"

namespace vitrine {

class Workspace;

/// A gallery to try things with: a 64 MiB disk made here, published to the region *local* and to
/// two regions in folders beside the catalogue. Everything it makes can be taken away again.
class SampleGallery {
public:
    explicit SampleGallery(Workspace &workspace);

    /// Returns the gallery's id, whether it exists or not. Errors: those of the catalogue.
    Result<ResourceId> id() const;
    /// Tells whether the catalogue has it. Reads the catalogue only.
    bool exists() const;
    /// Makes disk, regions, gallery and version; the job is not started. Writes files: never from
    /// the GUI thread. Errors: `io.*`, those of RegionService::create and VersionService::publish.
    Result<Publication> create(const Caller &caller);
    /// Stops its jobs and takes away what create() made; a sample region that stores other
    /// images by now stays. Never from the GUI thread. Errors: those of VersionService::remove.
    Result<> remove(const Caller &caller);

    /// Writes a fixed VHD of 64 MiB with an MBR, one Linux partition and repeatable pseudo-random
    /// content. Errors: `io.*`.
    static Result<> writeDisk(const QString &path);

private:
    QString folder() const;
    Result<> removeGallery(const Caller &caller, const ResourceId &gallery);
    Result<> removeVersion(const Caller &caller, const ImageVersion &version);

    Workspace &m_workspace;
};

}  // namespace vitrine
