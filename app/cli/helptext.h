#pragma once

#include "app/cli/command.h"

namespace vitrine {

/// Return the help of a group or a command, laid out as `az` does. \p path: the words that
/// lead to it, with the program's name.
QString helpText(const QString &path, const CommandGroup &group);
QString helpText(const QString &path, const Command &command);

}  // namespace vitrine
