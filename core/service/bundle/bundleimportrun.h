#pragma once

#include "core/bundle/bundlereader.h"
#include "core/service/bundleservice.h"
#include "core/service/versionservice.h"

#include <optional>
#include <set>
#include <vector>

namespace vitrine {

/// One import, from what the bundle says to what is made of it. Used by one thread.
class BundleImportRun {
public:
    BundleImportRun(Catalog &catalog, VersionService &versions, ReplicationService &replication,
                    Change change, BundleImportRequest request, const BundleReader &bundle);

    /// Compares the bundle with the catalogue: every problem at once. Changes nothing.
    /// Errors: as BundleService::planImport().
    Result<BundleImportPlan> plan();
    /// Makes what plan() has found missing, and starts the jobs. After plan() alone. What was made
    /// before a fault stays: the next import goes on from there.
    /// Errors: those of VersionService::publish() and ReplicationService::start().
    Result<BundleImportPlan> make();

private:
    Result<> chooseRegions();
    Result<> planGallery(const BundledGallery &bundled);
    Result<> planDefinition(const BundledDefinition &bundled, const PublishRequest &around);
    Result<> planVersion(const BundledVersion &bundled, PublishRequest request,
                         const ImageDefinition &definition);
    Result<> planPresent(const ImageVersion &present, const ImageVersion &wanted);
    Result<> checkBases(const BundledVersion &bundled, const ResourceId &definitionId);
    void note(Fault fault);
    void leaveOutMade(PublishRequest &request);
    Result<> audit();

    Catalog &m_catalog;
    VersionService &m_versions;
    ReplicationService &m_replication;
    const Change m_change;
    BundleImportRequest m_request;
    const BundleReader &m_bundle;
    BundleImportPlan m_plan;
    std::vector<std::optional<PublishRequest>> m_requests;  // of the plan's steps; none: no need
    Problems m_problems;
    std::set<QString> m_made;  // ids of new resources, folded
};

}  // namespace vitrine
