#pragma once

#include "core/base/fault.h"
#include "core/jobs/jobmeter.h"

#include <optional>
#include <stop_token>
#include <variant>

namespace vitrine {

/// The job was asked to stop and did. Not a failure. \p reason: why, when nobody asked.
struct Cancelled {
    std::optional<Fault> reason = {};
};

/// How a job ended: succeeded, cancelled, or failed with a fault.
using JobOutcome = std::variant<std::monostate, Cancelled, Fault>;

/// A piece of long work. run() is called once, on a worker thread, and reports by value; it asks
/// \p stop at least once per 4 MiB and before every commit.
class Job {
public:
    virtual ~Job() = default;
    virtual JobOutcome run(std::stop_token stop, JobMeter &meter) = 0;
};

}  // namespace vitrine
