#pragma once

#include <QStringList>

#include <vector>

namespace vitrine {

/// One fault and the line of vitrinectl with which a person causes it.
struct FaultLine {
    std::vector<int> numbers;  ///< of the service's guide; empty for what is newer
    const char *reason;
    const char *line;  ///< in shorthand; empty: nobody can cause it with vitrinectl
    const char *why = "";  ///< why nobody can
    /// Lines that come first, one below the other, for what is not in the shared set-up.
    const char *setUp = "";
    bool isAdvice = false;  ///< written, but stops nothing
};

/// What every row relies on: lines, one below the other; a line that is indented goes on with the
/// one before it. What stands behind `-` is refused or fails, `rm` takes away a folder, `cp`
/// copies a file over another, `job` notes the newest activity as `{job}`, `wait` waits until
/// `{soon}` has passed.
const char *sharedSetUp();

/// The cases of the service's guide, then what is newer. Rows that lower a limit stand last.
std::vector<FaultLine> allFaultLines();
std::vector<FaultLine> newerFaultLines();
std::vector<FaultLine> identityFaultLines();
std::vector<FaultLine> accessFaultLines();
std::vector<FaultLine> imageFaultLines();
std::vector<FaultLine> costFaultLines();
std::vector<FaultLine> bundleFaultLines();
std::vector<FaultLine> labFaultLines();
std::vector<FaultLine> templateFaultLines();

/// Returns the words of \p line with the shorthand for beginnings of lines written out, such as
/// `{create}`. What differs from run to run, such as `{dir}`, stays.
QStringList longForm(const QString &line);

}  // namespace vitrine
