#include "models/figures/costfigures.h"

#include "models/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vitrine {
namespace {

constexpr double kMicros = 1e6;

}  // namespace

QString CostFigures::money(Money amount, const QString &currency)
{
    const double value = static_cast<double>(amount.micros) / kMicros;
    const bool isSmall = amount.micros != 0 && std::abs(value) < 0.1;
    //: an amount and its currency: 12.40 EUR
    return tr("%1 %2").arg(QLocale().toString(value, 'f', isSmall ? 4 : 2), currency);
}

FigureCell CostFigures::moneyCell(Money amount, const QString &currency)
{
    return {money(amount, currency), static_cast<double>(amount.micros) / kMicros};
}

QString CostFigures::lineName(const CostLine &line, CostGrouping grouping)
{
    if (grouping == CostGrouping::Region)
        return Words::region(line.key);
    if (!line.resource.isNull())
        return Words::resource(line.resource);
    const qsizetype sign = line.key.indexOf(u'=');
    if (sign < 0)
        return line.key.isEmpty() ? tr("Without a tag") : line.key;
    return line.key.left(sign) + QStringLiteral(" = ") + line.key.mid(sign + 1);
}

QString CostFigures::month(const QDate &month)
{
    //: a month with its year, as in a table: Nov 2026
    return QLocale().toString(month, tr("MMM yyyy"));
}

FigureTable CostFigures::report(const CostReport &report)
{
    FigureTable table;
    table.columns = {{QStringLiteral("key"), tr("What")},
                     {QStringLiteral("versions"), tr("Versions")},
                     {QStringLiteral("replicas"), tr("Replicas")},
                     {QStringLiteral("billedBytes"), tr("Billed")},
                     {QStringLiteral("storedBytes"), tr("Really stored")},
                     {QStringLiteral("egressBytes"), tr("Copied between regions")},
                     {QStringLiteral("billedPerMonth"), tr("A month")},
                     {QStringLiteral("egressOnce"), tr("Copying, once")}};
    const auto add = [&](const CostLine &line, const QString &name, const QString &key) {
        table.rows.push_back({.key = line.resource.isNull() ? QString() : line.resource.toString(),
                              .cells = {{name, key},
                                        countCell(line.versions),
                                        countCell(line.replicas),
                                        bytesCell(line.billedBytes),
                                        bytesCell(line.storedBytes),
                                        bytesCell(line.egressBytes),
                                        moneyCell(line.billed, report.currency),
                                        moneyCell(line.egress, report.currency)}});
    };
    for (const CostLine &line : report.lines)
        add(line, lineName(line, report.grouping), line.key);
    if (report.othersCount > 0)
        add(report.others, tr("%Ln more", nullptr, report.othersCount), QStringLiteral("others"));
    add(report.total, tr("All together"), QStringLiteral("total"));
    return table;
}

FigureTable CostFigures::series(const CostSeries &series)
{
    FigureTable table;
    table.columns = {{QStringLiteral("month"), tr("Month")},
                     {QStringLiteral("storage"), tr("Storage")},
                     {QStringLiteral("egress"), tr("Copying between regions")},
                     {QStringLiteral("billedBytes"), tr("Billed at its end")},
                     {QStringLiteral("versions"), tr("Versions at its end")},
                     {QStringLiteral("isForecast"), tr("Forecast")}};
    for (const CostMonth &month : series.months) {
        table.rows.push_back(
            {.cells = {{CostFigures::month(month.month),
                        month.month.toString(QStringLiteral("yyyy-MM"))},
                       moneyCell(month.storage, series.currency),
                       moneyCell(month.egress, series.currency),
                       bytesCell(month.billedBytes),
                       countCell(month.versions),
                       {month.isForecast ? tr("yes") : QString(), month.isForecast}},
             .state = month.isForecast ? 1 : 0});
    }
    return table;
}

FigureTable CostFigures::usage(const std::vector<Usage> &usage)
{
    FigureTable table;
    table.columns = {{QStringLiteral("name"), tr("Limit of")},
                     {QStringLiteral("region"), tr("Region")},
                     {QStringLiteral("currentValue"), tr("Used")},
                     {QStringLiteral("limit"), tr("Limit")},
                     {QStringLiteral("permille"), tr("Share")}};
    for (const Usage &one : usage) {
        const auto amount = [&one](qint64 value) {
            return one.isInBytes() ? bytesCell(static_cast<std::uint64_t>(value))
                                   : countCell(value);
        };
        table.rows.push_back(
            {.cells = {{usageName(one.kind), toString(one.kind)},
                       {one.region.isEmpty() ? Words::dash() : Words::region(one.region),
                        one.region},
                       amount(one.currentValue),
                       amount(one.limit),
                       {Words::percent(one.permille()), one.permille()}},
             .state = one.isAtLimit() ? 2
                 : one.isNearLimit()  ? 1
                                      : 0});
    }
    return table;
}

QStringList CostFigures::nearLimits(std::vector<Usage> usage)
{
    std::erase_if(usage, [](const Usage &one) { return !one.isNearLimit(); });
    std::ranges::sort(usage, {}, [](const Usage &one) {
        return std::tuple(-one.permille(), one.kind, one.region);
    });
    QStringList lines;
    for (const Usage &one : usage) {
        const auto amount = [&one](qint64 value) {
            return one.isInBytes() ? Words::bytes(static_cast<std::uint64_t>(value))
                                   : QLocale().toString(value);
        };
        //: %1 is what is limited, %2 a region, %3 what is used of the limit %4, %5 the share
        lines << tr("Limit nearly reached: %1 in %2, %3 of %4 (%5).")
                     .arg(usageName(one.kind), Words::region(one.region), amount(one.currentValue),
                          amount(one.limit), Words::percent(one.permille()));
    }
    return lines;
}

FigureTable CostFigures::advice(const std::vector<Advice> &advice, const QString &currency)
{
    FigureTable table;
    table.columns = {{QStringLiteral("code"), tr("Advice")},
                     {QStringLiteral("resource"), tr("Resource")},
                     {QStringLiteral("region"), tr("Region")},
                     {QStringLiteral("message"), tr("Why")},
                     {QStringLiteral("freedBytes"), tr("Frees")},
                     {QStringLiteral("savedPerMonth"), tr("Saves a month")}};
    for (const Advice &one : advice) {
        const AdviceText text = adviceText(one);
        table.rows.push_back(
            {.key = one.resource.toString(),
             .cells = {{text.title, one.code},
                       {Words::resource(one.resource), one.resource.toString()},
                       {one.region.isEmpty() ? Words::dash() : Words::region(one.region),
                        one.region},
                       textCell(text.message),
                       one.freedBytes > 0 ? bytesCell(one.freedBytes) : FigureCell{Words::dash()},
                       one.savedPerMonth ? moneyCell(*one.savedPerMonth, currency)
                                         : FigureCell{Words::dash()}},
             .state = static_cast<int>(one.severity),
             .hint = text.message + QStringLiteral("\n\n") + text.remedy});
    }
    return table;
}

QString CostFigures::verdict(const RetentionStep &step)
{
    if (step.verdict.goes() && !step.fault)
        return step.toBin ? tr("Goes into the recycle bin") : tr("Goes for good");
    if (step.fault)
        return tr("Stays: %1").arg(faultText(*step.fault).title);
    if (step.verdict.goesLater())
        return tr("Goes on %1").arg(Words::date(step.verdict.due));
    QStringList reasons;
    for (const RetentionHold hold : step.verdict.holds)
        reasons << retentionHoldText(hold);
    return tr("Stays: %1").arg(reasons.join(QStringLiteral("; ")));
}

FigureTable CostFigures::retention(const RetentionSimulation &simulation)
{
    FigureTable table;
    table.columns = {{QStringLiteral("id"), tr("Version")},
                     {QStringLiteral("verdict"), tr("What becomes of it")},
                     {QStringLiteral("published"), tr("Published")},
                     {QStringLiteral("rules"), tr("Rules")},
                     {QStringLiteral("storedBytes"), tr("Frees")},
                     {QStringLiteral("perMonth"), tr("Saves a month")}};
    for (const RetentionStep &step : simulation.steps) {
        const bool goes = step.verdict.goes() && !step.fault;
        table.rows.push_back(
            {.key = step.id.toString(),
             .cells = {{Words::resource(step.id), step.id.toString()},
                       textCell(verdict(step)),
                       {Words::moment(step.published), step.published.toString(Qt::ISODate)},
                       textCell(step.rules.join(QStringLiteral(", "))),
                       bytesCell(step.storedBytes),
                       moneyCell(step.perMonth, simulation.currency)},
             .state = goes                  ? 2
                 : step.verdict.goesLater() ? 1
                                            : 0});
    }
    return table;
}

QStringList CostFigures::estimate(const CostEstimate &estimate)
{
    const QString bytes = Words::bytes(estimate.storedBytes());
    const QString amount = money(estimate.storage(), estimate.currency);
    QStringList lines{estimate.isExact
                          //: %1 bytes, %2 money
                          ? tr("Stores %1: %2 a month.").arg(bytes, amount)
                          //: %1 bytes, %2 money
                          : tr("Stores at most %1: %2 a month.").arg(bytes, amount)};
    const Money before = estimate.storageBefore();
    if (before != Money() && before != estimate.storage())
        //: %1 money
        lines << tr("Now it is %1 a month.").arg(money(before, estimate.currency));
    if (estimate.egressBytes() > 0)
        //: %1 bytes, %2 money
        lines << tr("Copies %1 between regions: %2, once.")
                     .arg(Words::bytes(estimate.egressBytes()),
                          money(estimate.egress(), estimate.currency));
    lines << reservations(estimate.unpriced(), estimate.hasExamplePrices);
    lines.removeAll(QString());
    return lines;
}

QString CostFigures::reservations(const QStringList &unpriced, bool hasExamplePrices)
{
    QStringList parts;
    if (!unpriced.isEmpty()) {
        QStringList names;
        for (const QString &region : unpriced)
            names << Words::region(region);
        parts << tr("Without a price: %1.").arg(names.join(QStringLiteral(", ")));
    }
    if (hasExamplePrices)
        parts << tr("The prices are examples: set your own under “Prices…” in Costs.");
    return parts.join(u' ');
}

}  // namespace vitrine
