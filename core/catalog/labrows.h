#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/page.h"
#include "core/lab/lab.h"

#include <optional>
#include <vector>

// Rows of lab accounts, labs and exports of templates. insert* gives `catalog.duplicate` when the
// name is taken; find* gives std::nullopt for what is not there; pages are ordered by name.
namespace vitrine {

Result<> insertLabAccount(Transaction &transaction, const LabAccount &account);
/// Writes what may change of an account: gallery, role, disabled images and tags.
Result<> updateLabAccount(Transaction &transaction, const LabAccount &account);
Result<std::optional<LabAccount>> findLabAccount(Transaction &transaction, const ResourceId &id);
/// \p resourceGroup empty: all groups.
Result<std::vector<LabAccount>> labAccountPage(Transaction &transaction,
                                               const QString &resourceGroup,
                                               const PageCursor &after, int limit);
Result<> removeLabAccount(Transaction &transaction, const LabAccount &account);

Result<> insertLab(Transaction &transaction, const LabAccount &account, const Lab &lab);
/// Writes everything but name and account.
Result<> updateLab(Transaction &transaction, const Lab &lab);
Result<std::optional<Lab>> findLab(Transaction &transaction, const ResourceId &id);
Result<std::optional<Lab>> findLab(Transaction &transaction, const Uid &uid);
Result<std::vector<Lab>> labPage(Transaction &transaction, const Uid &accountUid,
                                 const PageCursor &after, int limit);
Result<int> labCount(Transaction &transaction, const Uid &accountUid);
/// Counts the labs whose disks lie in a region (normalised).
Result<int> labCountIn(Transaction &transaction, const QString &location);
/// Returns the labs whose template was being made when somebody last looked.
Result<std::vector<Lab>> labsInCreation(Transaction &transaction);
Result<> removeLab(Transaction &transaction, const Lab &lab);

/// Replaces the export of the same lab.
Result<> putLabExport(Transaction &transaction, const Lab &lab, const LabExport &one);
Result<std::optional<LabExport>> findLabExport(Transaction &transaction, const Uid &lab);
/// Returns the exports that have not ended. There are some dozens at most.
Result<std::vector<LabExport>> labExports(Transaction &transaction);
Result<> removeLabExport(Transaction &transaction, const Lab &lab);

}  // namespace vitrine
