#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"

class QSqlDatabase;

namespace vitrine {

/// The schema this program writes; `PRAGMA user_version` of the file.
inline constexpr int kSchemaVersion = 11;

/// Marks a file as a catalogue of ours: "Vitr".
inline constexpr int kApplicationId = 0x56697472;

/// Brings a file to kSchemaVersion, each step in one transaction, so that programs that do it at
/// the same time all succeed. An empty file becomes a catalogue.
/// Errors: `catalog.tooNew`, `catalog.corrupt` for a database of another program, those of
/// Query::run.
Result<> migrate(const QSqlDatabase &database);

/// Looks for damage. A large file is looked through once a day, so that opening stays quick.
/// Errors: `catalog.corrupt`.
Result<> checkIntegrity(const QSqlDatabase &database, const Clock &clock);

}  // namespace vitrine
