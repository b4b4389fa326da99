#pragma once

#include "core/base/fault.h"

#include <span>
#include <string_view>
#include <vector>

namespace vitrine {

/// One row of the fault table: a reason, the service's code and status, and the source texts
/// (English; context `vitrine::Fault`), which may use %1 to %9 for the fault's arguments.
struct FaultEntry {
    std::string_view reason;
    const char *code;
    int httpStatus;  ///< 200 for an advice, which stops nothing
    const char *title;
    const char *message;
    const char *cause;
    const char *remedy;
    /// A repair that the console can offer, by a stable name, for example `addSourceRegion`; empty
    /// for most.
    std::string_view fix = {};
    /// The cases of the service's troubleshooting guide that the row answers, for example `12,26`;
    /// empty for what the guide does not know.
    std::string_view seeds = {};
};

/// The rows, one list per area. Reasons are never renamed and never reused.
std::span<const FaultEntry> requestFaults();  ///< arguments, names, ids, dates, limits
std::span<const FaultEntry> accountFaults();  ///< tenants, subscriptions, policy, storage accounts
std::span<const FaultEntry> accessFaults();  ///< roles, and sharing of galleries
std::span<const FaultEntry> galleryFaults();  ///< galleries and image definitions
std::span<const FaultEntry> versionFaults();  ///< image versions, from publication to deletion
std::span<const FaultEntry> versionSourceFaults();  ///< what the disks of a version are made from
std::span<const FaultEntry> labFaults();  ///< lab accounts and labs
std::span<const FaultEntry> machineFaults();  ///< encryption, and what is made from a version
std::span<const FaultEntry> encryptionFaults();  ///< keys of disk encryption sets
std::span<const FaultEntry> sourceFaults();  ///< disk images and other sources
std::span<const FaultEntry> imageFaults();  ///< what is wrong inside a disk image
std::span<const FaultEntry> storeFaults();  ///< regions, replicas, packs, files
std::span<const FaultEntry> jobFaults();  ///< jobs, catalogue, the program itself

/// Returns every row, area by area.
std::vector<FaultEntry> allFaultEntries();

/// Returns the row of \p reason; nullptr for a reason that is not in the table.
const FaultEntry *findFaultEntry(std::string_view reason);

/// Returns the fault that stands for every one of \p reason: where a single fault knows more, its
/// texts have an ellipsis.
Fault faultOfKind(const QString &reason);

/// Returns the numbers of the troubleshooting guide's cases that \p entry answers.
std::vector<int> seedNumbers(const FaultEntry &entry);

}  // namespace vitrine
