#pragma once

#include "app/cli/outputtable.h"
#include "core/base/fault.h"

#include <nlohmann/json_fwd.hpp>

namespace vitrine {

/// Where answers and problems go: standard output in the form asked for, and standard error.
/// Everything that may hold untrusted names is escaped on the way. Thread: the main one.
class Output {
public:
    enum class Format { Json, Table, Tsv, None };
    enum class ErrorFormat { Text, Json };

    Format format = Format::Json;
    ErrorFormat errorFormat = ErrorFormat::Text;
    bool onlyErrors = false;
    bool verbose = false;

    /// Writes an answer. \p json is the service's form; it is flattened as `az` does.
    void print(const nlohmann::ordered_json &json, const OutputTable &table);
    /// Writes \p text to standard output whatever the format.
    void printText(const QString &text);
    /// Writes a note to standard error, unless only errors are wanted.
    void note(const QString &text) const;
    /// Writes a note that is never left out: what a person must know to go on.
    void important(const QString &text) const;
    /// Writes a note that only --verbose shows.
    void detail(const QString &text) const;
    /// Writes \p fault and every fault in it to standard error.
    void printFault(const Fault &fault) const;

    /// Sends what is buffered. Errors: `io.*` when standard output takes no more.
    Result<> flush();

private:
    void printFaultText(const Fault &fault) const;
    void write(const QString &text);

    int m_writeError = 0;  // errno of the first failed write
};

/// Returns the object as `az` prints it: the members of `properties` beside the others, and
/// `resourceGroup` taken from the id. Arrays are treated member by member.
nlohmann::ordered_json azForm(const nlohmann::ordered_json &json);

/// Returns the exit code of a command that failed with \p fault: 2 for wrong use, 3 when the
/// resource asked for is not there, 1 for everything else.
int exitCodeOf(const Fault &fault);

inline constexpr int kExitFailed = 1;
inline constexpr int kExitUsage = 2;
inline constexpr int kExitNotFound = 3;
inline constexpr int kExitInterrupted = 130;  ///< 128 + SIGINT, as shells have it

}  // namespace vitrine
