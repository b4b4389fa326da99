#pragma once

#include <QString>

namespace vitrine {

/// Returns \p text from a disk as it may be shown anywhere: at most \p most characters, control
/// characters and those that turn the direction of writing made visible (U+FFFD).
QString printable(const QString &text, qsizetype most);

}  // namespace vitrine
