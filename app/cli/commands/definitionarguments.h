#pragma once

#include "app/cli/arguments.h"

namespace vitrine {

// The arguments of `sig image-definition` and what they mean.

/// What can be said only when a definition is made.
Specs definitionCreateArguments();
/// What may change later, too.
Specs definitionUpdateArguments();

/// Reads the arguments of create into \p draft.
void readDefinitionCreate(Arguments &arguments, ImageDefinition &draft);
/// Reads those arguments of update that were written into \p definition.
void readDefinitionUpdate(Arguments &arguments, ImageDefinition &definition);

/// Reads `--plan-name`, `--plan-publisher` and `--plan-product`; std::nullopt without any.
std::optional<PurchasePlan> planOf(const Arguments &arguments);

}  // namespace vitrine
