#pragma once

#include "core/base/fault.h"
#include "ui/settings/preferences.h"

namespace vitrine {

/// Writes \p preferences to \p path as a JSON object. Errors: `io.*`.
Result<> savePreferences(const ConsolePreferences &preferences, const QString &path);
/// Reads what savePreferences() has written; what the file leaves out stays as in \p present.
/// Errors: `io.*`, `template.json.invalid`, `property.value.invalid`, `property.unknown`, all of
/// them at once.
Result<ConsolePreferences> loadPreferences(const QString &path, const ConsolePreferences &present);

}  // namespace vitrine
