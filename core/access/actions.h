#pragma once

#include <QString>

// What can be done, in the words of the service where it has them: a role lists these, with `*` for
// any text, and the audit log keeps them.
namespace vitrine::action {

// clang-format off
inline const QString kGroupRead = QStringLiteral("Microsoft.Resources/subscriptions/resourceGroups/read");
inline const QString kGroupWrite = QStringLiteral("Microsoft.Resources/subscriptions/resourceGroups/write");
inline const QString kGroupDelete = QStringLiteral("Microsoft.Resources/subscriptions/resourceGroups/delete");
inline const QString kSubscriptionRead = QStringLiteral("Microsoft.Resources/subscriptions/read");
inline const QString kSubscriptionWrite = QStringLiteral("Microsoft.Subscription/aliases/write");
inline const QString kTenantRead = QStringLiteral("Microsoft.Resources/tenants/read");
inline const QString kTenantWrite = QStringLiteral("Vitrine/tenants/write");

inline const QString kGalleryRead = QStringLiteral("Microsoft.Compute/galleries/read");
inline const QString kGalleryWrite = QStringLiteral("Microsoft.Compute/galleries/write");
inline const QString kGalleryDelete = QStringLiteral("Microsoft.Compute/galleries/delete");
inline const QString kGalleryShare = QStringLiteral("Microsoft.Compute/galleries/share/action");
inline const QString kDefinitionRead = QStringLiteral("Microsoft.Compute/galleries/images/read");
inline const QString kDefinitionWrite = QStringLiteral("Microsoft.Compute/galleries/images/write");
inline const QString kDefinitionDelete = QStringLiteral("Microsoft.Compute/galleries/images/delete");
inline const QString kVersionRead = QStringLiteral("Microsoft.Compute/galleries/images/versions/read");
inline const QString kVersionWrite = QStringLiteral("Microsoft.Compute/galleries/images/versions/write");
inline const QString kVersionDelete = QStringLiteral("Microsoft.Compute/galleries/images/versions/delete");

inline const QString kDiskRead = QStringLiteral("Microsoft.Compute/disks/read");
inline const QString kDiskWrite = QStringLiteral("Microsoft.Compute/disks/write");
inline const QString kDiskDelete = QStringLiteral("Microsoft.Compute/disks/delete");
inline const QString kSnapshotRead = QStringLiteral("Microsoft.Compute/snapshots/read");
inline const QString kSnapshotWrite = QStringLiteral("Microsoft.Compute/snapshots/write");
inline const QString kSnapshotDelete = QStringLiteral("Microsoft.Compute/snapshots/delete");
inline const QString kImageRead = QStringLiteral("Microsoft.Compute/images/read");
inline const QString kImageWrite = QStringLiteral("Microsoft.Compute/images/write");
inline const QString kImageDelete = QStringLiteral("Microsoft.Compute/images/delete");
inline const QString kMachineRead = QStringLiteral("Microsoft.Compute/virtualMachines/read");
inline const QString kMachineWrite = QStringLiteral("Microsoft.Compute/virtualMachines/write");
inline const QString kMachineDelete = QStringLiteral("Microsoft.Compute/virtualMachines/delete");
inline const QString kMachineStart = QStringLiteral("Microsoft.Compute/virtualMachines/start/action");
inline const QString kMachinePowerOff = QStringLiteral("Microsoft.Compute/virtualMachines/powerOff/action");
inline const QString kMachineDeallocate = QStringLiteral("Microsoft.Compute/virtualMachines/deallocate/action");
inline const QString kMachineGeneralize = QStringLiteral("Microsoft.Compute/virtualMachines/generalize/action");
inline const QString kScaleSetRead = QStringLiteral("Microsoft.Compute/virtualMachineScaleSets/read");
inline const QString kScaleSetWrite = QStringLiteral("Microsoft.Compute/virtualMachineScaleSets/write");
inline const QString kScaleSetDelete = QStringLiteral("Microsoft.Compute/virtualMachineScaleSets/delete");
inline const QString kEncryptionSetRead = QStringLiteral("Microsoft.Compute/diskEncryptionSets/read");
inline const QString kEncryptionSetWrite = QStringLiteral("Microsoft.Compute/diskEncryptionSets/write");
inline const QString kEncryptionSetDelete = QStringLiteral("Microsoft.Compute/diskEncryptionSets/delete");
inline const QString kStorageAccountRead = QStringLiteral("Microsoft.Storage/storageAccounts/read");
inline const QString kStorageAccountWrite = QStringLiteral("Microsoft.Storage/storageAccounts/write");
inline const QString kStorageAccountDelete = QStringLiteral("Microsoft.Storage/storageAccounts/delete");

inline const QString kLabAccountRead = QStringLiteral("Microsoft.LabServices/labaccounts/read");
inline const QString kLabAccountWrite = QStringLiteral("Microsoft.LabServices/labaccounts/write");
inline const QString kLabAccountDelete = QStringLiteral("Microsoft.LabServices/labaccounts/delete");
inline const QString kLabRead = QStringLiteral("Microsoft.LabServices/labaccounts/labs/read");
inline const QString kLabWrite = QStringLiteral("Microsoft.LabServices/labaccounts/labs/write");
inline const QString kLabDelete = QStringLiteral("Microsoft.LabServices/labaccounts/labs/delete");
inline const QString kLabCreate = QStringLiteral("Microsoft.LabServices/labaccounts/createLab/action");

inline const QString kDeploymentRead = QStringLiteral("Microsoft.Resources/deployments/read");
inline const QString kDeploymentWrite = QStringLiteral("Microsoft.Resources/deployments/write");
inline const QString kDeploymentDelete = QStringLiteral("Microsoft.Resources/deployments/delete");
inline const QString kPriceWrite = QStringLiteral("Vitrine/prices/write");
inline const QString kRetentionWrite = QStringLiteral("Vitrine/retentionRules/write");
inline const QString kBundleWrite = QStringLiteral("Vitrine/bundles/write");
inline const QString kRegionWrite = QStringLiteral("Vitrine/regions/write");
inline const QString kRegionDelete = QStringLiteral("Vitrine/regions/delete");
inline const QString kPolicyWrite = QStringLiteral("Vitrine/policy/write");
inline const QString kAuditRead = QStringLiteral("Microsoft.Insights/eventtypes/values/read");
inline const QString kAssignmentRead = QStringLiteral("Microsoft.Authorization/roleAssignments/read");
inline const QString kAssignmentWrite = QStringLiteral("Microsoft.Authorization/roleAssignments/write");
inline const QString kAssignmentDelete = QStringLiteral("Microsoft.Authorization/roleAssignments/delete");
inline const QString kRoleWrite = QStringLiteral("Microsoft.Authorization/roleDefinitions/write");
inline const QString kPrincipalRead = QStringLiteral("Vitrine/principals/read");
inline const QString kPrincipalWrite = QStringLiteral("Vitrine/principals/write");
// clang-format on

}  // namespace vitrine::action
