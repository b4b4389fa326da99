#pragma once

#include "core/catalog/page.h"
#include "core/gallery/resources.h"
#include "core/service/careservice.h"
#include "core/service/replicationservice.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace vitrine {

class Output;
struct DeletedVersion;
struct RegionHealth;
struct RegionStatus;

/// Returns GALLERY/DEFINITION/VERSION of a resource id: a full one makes a table too wide to read.
QString shortName(const QString &resourceId);

// How each kind of resource is answered: the service's JSON, and a table with the columns that
// people look for.
void printGroups(Output &output, const std::vector<ResourceGroup> &groups, bool asList);
void printRegions(Output &output, const std::vector<RegionStatus> &regions, bool asList);
/// Writes one region with how what it stores is.
void printRegion(Output &output, const RegionStatus &region, const RegionHealth &health);
void printSources(Output &output, const std::vector<Source> &sources, bool asList);
void printGalleries(Output &output, const std::vector<Gallery> &galleries, bool asList);
void printDefinitions(Output &output, const std::vector<ImageDefinition> &definitions, bool asList);
void printVersions(Output &output, const std::vector<ImageVersion> &versions, bool asList);
/// Its table has one row per region. \p replicas: what is known of each; none: nothing yet.
void printReplication(Output &output, const ImageVersion &version, const ReplicationStatus &status,
                      const std::vector<ReplicaStatus> &replicas = {});
void printDeletedVersions(Output &output, const std::vector<DeletedVersion> &versions);
void printEncryptionSets(Output &output, const std::vector<DiskEncryptionSet> &sets, bool asList);
void printStorageAccounts(Output &output, const std::vector<StorageAccount> &accounts, bool asList);
void printSubscriptions(Output &output, const std::vector<Subscription> &list, bool asList);
void printTenants(Output &output, const std::vector<Tenant> &tenants, bool asList);
void printJobs(Output &output, const std::vector<JobReport> &jobs, bool asList);

/// Returns every page that \p fetch gives; each row needs a name.
template <typename Row, typename Fetch>
Result<std::vector<Row>> allPages(Fetch fetch)
{
    constexpr int kRowsPerPage = 500;
    std::vector<Row> all;
    PageCursor cursor;
    for (;;) {
        Result<std::vector<Row>> page = fetch(cursor, kRowsPerPage);
        if (!page)
            return page;
        for (Row &row : *page)
            all.push_back(std::move(row));
        if (page->size() < static_cast<std::size_t>(kRowsPerPage))
            return all;
        cursor = {all.back().name.toCaseFolded(), {}};
        if constexpr (requires(const Row &row) { row.uid; })
            cursor.uid = all.back().uid.toString();
    }
}

}  // namespace vitrine
