#pragma once

#include "app/cli/answers.h"
#include "app/cli/session.h"
#include "core/service/labservice.h"

#include <vector>

namespace vitrine {

/// Opens the catalogue and ends what other processes have left of labs' exports and templates; what
/// cannot be ended is written, and keeps nobody from the labs.
Result<LabService *> openLabs(Session &session);

/// `--resource-group` and `--name` of a lab account.
Specs labAccountArguments();
/// `--resource-group`, `--account-name` and `--name` of a lab.
Specs labArguments();
ResourceId labAccountId(const Session &session);
ResourceId labId(Session &session);

void printLabAccounts(Output &output, const std::vector<LabAccount> &accounts, bool asList);
void printLabs(Output &output, const std::vector<Lab> &labs, bool asList);

/// `lab account …`.
CommandGroup labAccountCommands();

}  // namespace vitrine
