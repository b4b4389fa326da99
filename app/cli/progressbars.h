#pragma once

#include "core/jobs/jobmeter.h"

#include <QMap>

#include <chrono>
#include <vector>

namespace vitrine {

/// The parts of a job on standard error: one bar each, redrawn in place, on a terminal; one
/// line for every tenth elsewhere. Thread: the main one.
class ProgressBars {
public:
    enum class Style { Bars, Lines, Silent };
    /// What a reading counts. Of another process only shares are known.
    enum class Amounts { ByteCounts, Shares };

    /// Returns Bars on a terminal that can move its cursor, Lines elsewhere.
    static Style styleFor(bool onlyErrors);
    explicit ProgressBars(Style style);

    /// Shows a new reading. Rates are taken between readings.
    void show(const std::vector<PartProgress> &parts, Amounts amounts);

    /// Returns the line of one part, \p width columns at most, its name filled up to
    /// \p nameWidth. \p bytesPerSecond 0: not known.
    static QString barLine(const PartProgress &part, Amounts amounts, int nameWidth,
                           double bytesPerSecond, int width);

private:
    using Time = std::chrono::steady_clock::time_point;

    /// What was last seen of a part.
    struct Trace {
        std::uint64_t bytes = 0;
        Time at;
        double bytesPerSecond = 0;
        int tenth = -1;  // the last tenth that was written as a line
        bool isOver = false;
    };

    double rateOf(const PartProgress &part);
    void drawBars(const std::vector<PartProgress> &parts, Amounts amounts);
    void writeLines(const std::vector<PartProgress> &parts);

    const Style m_style;
    QMap<QString, Trace> m_traces;  // by the part's name
    int m_drawnLines = 0;
};

/// Returns the word for \p state in the language installed.
QString stateText(JobState state);

}  // namespace vitrine
