#pragma once

#include "app/cli/command.h"
#include "core/base/fault.h"

namespace vitrine {

class Output;
class Session;
struct CostEstimate;
struct ReplicationPlan;

/// `--what-if`
ArgumentSpec whatIf();
/// Tells whether it was written.
bool asksWhatIf(Session &session);

/// Writes the plan: one row for each region, and what it costs, is lost or changes as notes.
void printPlan(Output &output, const ReplicationPlan &plan, const CostEstimate &cost);

}  // namespace vitrine
