#pragma once

#include "core/base/fault.h"
#include "core/base/secret.h"

#include <optional>

namespace vitrine {

class Arguments;

/// Returns the secret that `--password` or `--password-file` gives; std::nullopt when neither is
/// written. Errors: `argument.conflict` for both, `io.*`.
Result<std::optional<Secret>> writtenSecret(Arguments &arguments);
/// The same; without either it is asked for on the terminal, unseen.
/// Errors: also `argument.missing` when there is no terminal.
Result<Secret> askedSecret(Arguments &arguments);

}  // namespace vitrine
