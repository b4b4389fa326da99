#pragma once

#include "core/base/fault.h"
#include "core/base/secret.h"

#include <QString>

namespace vitrine {

/// Reads a passphrase of at most 4096 bytes; one end of line behind it is not part of it. The file
/// may be a pipe. Errors: `io.*`.
Result<Secret> readPassphrase(const QString &path);

}  // namespace vitrine
