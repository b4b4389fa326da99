#pragma once

#include "core/base/fault.h"

#include <QByteArray>

namespace vitrine {

class Workspace;

/// Returns what helps to find out why something went wrong, as JSON: versions of the program and
/// of Qt, the system, counts of resources, health of regions, and the jobs with their faults. Names
/// of files, accounts and resources are replaced by numbers, the same name by the same number;
/// keys, passphrases and contents are never in it. Touches regions: never from the GUI thread.
QByteArray supportBundle(Workspace &workspace);
/// Writes it to the file \p path, in place of what was there. Errors: `io.*`.
Result<> writeSupportBundle(Workspace &workspace, const QString &path);

}  // namespace vitrine
