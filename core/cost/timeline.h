#pragma once

#include "core/cost/costreport.h"

#include <QDateTime>

#include <vector>

namespace vitrine {

/// A version's life as far as its cost depends on it.
struct CostLife {
    QDateTime published;  ///< UTC
    QDateTime ended;  ///< UTC; invalid: it is still there
    QDateTime endOfLife;  ///< UTC; invalid: none
    std::uint64_t billedBytes = 0;
    Money storage = {};  ///< a month
    Money egress = {};  ///< once
};

/// Adds lives up month by month, so that none of them needs to be kept. Days before a version was
/// published and after it was deleted cost nothing: a month costs as much of its price as there
/// are milliseconds of it.
class CostTimeline {
public:
    /// The series ends with the month of \p now and has \p months of them.
    CostTimeline(const QDateTime &now, int months);

    void add(const CostLife &life);
    const std::vector<CostMonth> &months() const { return m_months; }

private:
    QDateTime m_now;
    std::vector<CostMonth> m_months;
};

/// Goes on from what there is: what is there stays until its end of life, and every month brings as
/// much as an average month of the \p past ones did before.
class CostForecast {
public:
    CostForecast(const QDateTime &now, int months);

    /// Takes a version that is there.
    void add(const CostLife &life);
    /// Returns the months behind that of now. \p past: complete months, the last of them being the
    /// present one, which is left out; months before the first publication are left out as well.
    std::vector<CostMonth> months(const std::vector<CostMonth> &past) const;

private:
    QDateTime m_now;
    std::vector<CostMonth> m_months;
};

}  // namespace vitrine
