#pragma once

#include "core/arm/deployment.h"
#include "core/catalog/catalog.h"
#include "core/catalog/page.h"

#include <optional>
#include <vector>

// Rows of deployments. find gives std::nullopt for what is not there; pages are ordered by name.
namespace vitrine {

/// Writes a deployment over the one of the same name, if there is one.
Result<> putDeployment(Transaction &transaction, const Deployment &deployment);
Result<std::optional<Deployment>> findDeployment(Transaction &transaction, const ResourceId &id);
/// \p resourceGroup empty: all groups.
Result<std::vector<Deployment>> deploymentPage(Transaction &transaction,
                                               const QString &resourceGroup,
                                               const PageCursor &after, int limit);
Result<> removeDeployment(Transaction &transaction, const Deployment &deployment);

}  // namespace vitrine
