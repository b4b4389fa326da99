#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/service/deploymentservice.h"

namespace vitrine {

class Session;

/// `--resource-group`, `--name`, `--template-file`, `--parameters` and `--mode`.
Specs deploymentRequestArguments();
/// Reads them, and the files that they name. Errors: `io.*`, those of readTemplateJson(),
/// `property.value.invalid`, those of Session::open().
Result<DeploymentRequest> deploymentRequest(Session &session);

void printDeployments(Output &output, const std::vector<Deployment> &deployments, bool asList);
void printDeploymentPlan(Output &output, const DeploymentPlan &plan);
/// Writes what was read past, and what failed, to standard error.
void noteWarnings(const Output &output, const std::vector<Fault> &warnings);

}  // namespace vitrine
