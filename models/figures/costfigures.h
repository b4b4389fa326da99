#pragma once

#include "core/cost/advice.h"
#include "core/cost/costreport.h"
#include "core/cost/estimate.h"
#include "core/cost/regioncoverage.h"
#include "core/cost/usage.h"
#include "core/service/adviceservice.h"
#include "models/figures/figuretable.h"

#include <QCoreApplication>

namespace vitrine {

/// Costs, limits and advice as tables, in the reader's words. Thread: GUI.
class CostFigures {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CostFigures)

public:
    /// Returns an amount with its currency, for example `12.40 EUR`; more decimals when it is
    /// small.
    static QString money(Money amount, const QString &currency);
    /// Returns what a line of a report is about: `Finance / web`, `West Europe`, `team = lab`.
    static QString lineName(const CostLine &line, CostGrouping grouping);
    static QString month(const QDate &month);

    static FigureTable report(const CostReport &report);
    static FigureTable series(const CostSeries &series);
    static FigureTable usage(const std::vector<Usage> &usage);
    /// Says in a sentence each which limits are used to 80 % or more; the fullest first.
    static QStringList nearLimits(std::vector<Usage> usage);
    static FigureTable advice(const std::vector<Advice> &advice, const QString &currency);
    static FigureTable coverage(const std::vector<RegionCoverage> &regions);
    /// Returns the word of a region's state.
    static QString word(RegionState state);
    /// Says how a region stands, in one sentence: `West Europe: 3 versions complete, 1 failed`.
    static QString sentence(const RegionCoverage &region);
    static FigureTable retention(const RetentionSimulation &simulation);
    /// Says in sentences what a version will cost, and what it costs now where it is there.
    static QStringList estimate(const CostEstimate &estimate);
    /// Says what is missing from the sums or only an example; empty when nothing is.
    static QString reservations(const QStringList &unpriced, bool hasExamplePrices);

private:
    static FigureCell moneyCell(Money amount, const QString &currency);
    static QString verdict(const RetentionStep &step);
};

}  // namespace vitrine
