#pragma once

#include "core/arm/equivalent/equivalent.h"

// One dialect each; equivalentText() chooses.
namespace vitrine {

/// Returns lines of vitrinectl or, with Dialect::AzureCli, of az 2.45. What az has no arguments
/// for is sent by `az rest`.
QString shellLines(const std::vector<ResourceRequest> &requests, Dialect dialect);
/// Returns lines of the Az module of PowerShell. What it has no parameters for is sent by
/// Invoke-AzRestMethod.
QString powerShellLines(const std::vector<ResourceRequest> &requests);
/// Returns messages of the REST interface, one after the other as `.http` files have them.
QString restMessages(const std::vector<ResourceRequest> &requests);
/// Returns one template for all of them; empty when something is deleted.
QString armTemplate(const std::vector<ResourceRequest> &requests);

}  // namespace vitrine
