#pragma once

#include "core/service/replicationservice.h"
#include "models/rateestimate.h"

#include <vector>

namespace vitrine {

/// What can be read off a running piece of work: the whole operation, or one region of it.
struct WorkReading {
    std::uint64_t doneBytes = 0;  ///< of the phase it is in: copying, then verifying
    std::uint64_t totalBytes = 0;  ///< 0 while not known
    std::uint64_t workedBytes = 0;  ///< over both phases, for the rate
    std::uint64_t workTotalBytes = 0;  ///< 0 while not known
};

/// Reads the counters of one part, or of all parts together.
WorkReading readWork(const PartProgress &part);
WorkReading readWork(const std::vector<PartProgress> &parts);

/// One row of the activities with its parts: the job as last reported and the rates made from it.
class Operation {
public:
    explicit Operation(JobReport report);

    const JobReport &report() const { return m_report; }
    const RateEstimate &estimate() const { return m_estimate; }
    const RateEstimate &partEstimate(std::size_t part) const { return m_partEstimates[part]; }
    /// Takes a newer report of the same job, read at \p now; tells whether it differs.
    bool update(JobReport report, std::chrono::nanoseconds now);

private:
    JobReport m_report;
    RateEstimate m_estimate;
    std::vector<RateEstimate> m_partEstimates;
};

}  // namespace vitrine
