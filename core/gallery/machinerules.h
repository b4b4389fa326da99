#pragma once

#include "core/gallery/rules.h"

#include <optional>

// What must hold of a machine or a scale set made from an image version.
namespace vitrine {

/// What is known of the machine that is asked for and of the version it is to be made from.
struct MachineFacts {
    ResourceId versionId;
    OsState imageState = OsState::Generalized;
    int replicas = 1;  ///< of the version in the machine's region
    std::vector<ResourceId> encryptionSets = {};  ///< of the version in the machine's region
    QString subscriptionId = {};  ///< of the machine
    bool hasOsProfile = false;  ///< whether it names a computer, an account or keys
    int count = 1;  ///< machines made at the same time
    bool isScaleSet = false;
    /// The state of the scale set's machines when its image is changed; absent for a new one.
    std::optional<OsState> scaleSetOsState = {};
    QString name = {};
};

/// Reasons: `vm.osProfile.notAllowed`, `vm.osProfile.missing`, `vm.scaleSet.osState`,
/// `vm.encryption.otherSubscription`.
Problems checkMachine(const MachineFacts &facts);

/// Returns how many replicas a region should have for \p count machines made at the same time: one
/// for each Policy::machinesPerReplica machines, or for each 600 of a scale set.
int advisedReplicas(int count, bool isScaleSet, const Policy &policy);
/// Returns `vm.replicas.few`, which is an advice, when there are fewer than advised.
std::optional<Fault> replicaAdvice(const MachineFacts &facts, const Policy &policy);

}  // namespace vitrine
