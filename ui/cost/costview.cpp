#include "ui/cost/costview.h"

#include "core/service/costservice.h"
#include "core/service/workspace.h"
#include "models/figures/costfigures.h"
#include "models/words.h"
#include "ui/cost/figurechart.h"
#include "ui/cost/pricedialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace vitrine {
namespace {

constexpr int kMonthsBack = 12;
constexpr int kMonthsAhead = 12;
constexpr int kMostLines = 500;
constexpr double kMicros = 1e6;

// As much as fits under one of 24 bars.
QString shortMonth(const QDate &month)
{
    return month.month() == 1 ? month.toString(QStringLiteral("\u2019yy"))
                              : QString::number(month.month());
}

}  // namespace

CostView::CostView(ConsoleModels &models, QWidget *parent)
    : FigureView(models, QStringLiteral("costTable"), parent)
    , m_kind(new QComboBox(this))
    , m_prices(new QPushButton(this))
{
    m_kind->setObjectName(QStringLiteral("costKindBox"));
    panel().controls()->addWidget(m_kind);
    m_prices->setObjectName(QStringLiteral("pricesButton"));
    panel().controls()->addWidget(m_prices);
    panel().chart()->show();
    connect(m_kind, &QComboBox::activated, this, &CostView::read);
    connect(m_prices, &QPushButton::clicked, this, &CostView::editPrices);
    retranslate();
}

void CostView::editPrices()
{
    auto *dialog = new PriceDialog(models(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PriceDialog::saved, this, &CostView::read);
    dialog->open();
}

CostView::Kind CostView::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void CostView::read()
{
    switch (kind()) {
    case ByGallery: return readReport(CostGrouping::Gallery);
    case ByDefinition: return readReport(CostGrouping::Definition);
    case ByVersion: return readReport(CostGrouping::Version);
    case ByRegion: return readReport(CostGrouping::Region);
    case ByTag: return readReport(CostGrouping::Tag);
    case History: return readSeries(false);
    case Forecast: return readSeries(true);
    }
}

void CostView::readReport(CostGrouping grouping)
{
    ask(
        [resource = resource(), grouping](Workspace &workspace) {
            return workspace.costs().report({.resource = resource}, grouping, kMostLines);
        },
        [this](CostReport report) {
            m_answer = std::move(report);
            showAnswer();
        });
}

void CostView::readSeries(bool isForecast)
{
    ask(
        [scope = CostScope{.resource = resource()}, isForecast](Workspace &workspace) {
            return isForecast ? workspace.costs().forecast(scope, kMonthsBack, kMonthsAhead)
                              : workspace.costs().history(scope, kMonthsBack);
        },
        [this](CostSeries series) {
            m_answer = std::move(series);
            showAnswer();
        });
}

void CostView::showAnswer()
{
    if (const auto *report = std::get_if<CostReport>(&m_answer))
        showReport(*report);
    else if (const auto *series = std::get_if<CostSeries>(&m_answer))
        showSeries(*series);
}

void CostView::showReport(const CostReport &report)
{
    std::vector<ChartBar> bars;
    for (const CostLine &line : report.lines) {
        const QString name = CostFigures::lineName(line, report.grouping);
        bars.push_back({.label = name,
                        .value = static_cast<double>(line.billed.micros) / kMicros,
                        .text = name + QStringLiteral(": ")
                            + CostFigures::money(line.billed, report.currency)});
    }
    //: %1 is a currency
    panel().chart()->showShares(tr("Storage a month, in %1").arg(report.currency), std::move(bars));
    panel().showTable(m_kind->currentText(), CostFigures::report(report));
    const CostLine &total = report.total;
    panel().setSummary(joined(
        {//: %1 is money, %2 and %3 are bytes
         tr("%1 a month for %2 of replicas; blocks that versions share are stored once, so the "
            "regions' folders really hold %3.")
             .arg(CostFigures::money(total.billed, report.currency),
                  Words::bytes(total.billedBytes), Words::bytes(total.storedBytes)),
         CostFigures::reservations(report.unpriced, report.hasExamplePrices)}));
}

void CostView::showSeries(const CostSeries &series)
{
    std::vector<ChartBar> bars;
    for (const CostMonth &month : series.months) {
        const Money sum = month.storage + month.egress;
        bars.push_back({.label = shortMonth(month.month),
                        .value = static_cast<double>(sum.micros) / kMicros,
                        .text = CostFigures::month(month.month) + QStringLiteral(": ")
                            + CostFigures::money(sum, series.currency),
                        .isForecast = month.isForecast});
    }
    //: %1 is a currency
    panel().chart()->showCourse(tr("Storage and copying, in %1").arg(series.currency),
                                std::move(bars));
    panel().showTable(m_kind->currentText(), CostFigures::series(series));
    panel().setSummary(joined(
        {kind() == Forecast
             ? tr("At today's prices. Versions leave at their end of life, and each month to come "
                  "brings as much as an average month before it.")
             : tr("At today's prices, for the days that each version was there."),
         CostFigures::reservations(series.unpriced, series.hasExamplePrices)}));
}

void CostView::retranslate()
{
    const int chosen = m_kind->currentIndex();
    m_kind->clear();
    m_kind->addItem(tr("Now, by gallery"), ByGallery);
    m_kind->addItem(tr("Now, by image definition"), ByDefinition);
    m_kind->addItem(tr("Now, by version"), ByVersion);
    m_kind->addItem(tr("Now, by region"), ByRegion);
    m_kind->addItem(tr("Now, by tag"), ByTag);
    m_kind->addItem(tr("Month by month"), History);
    m_kind->addItem(tr("Forecast"), Forecast);
    m_kind->setCurrentIndex(chosen < 0 ? 0 : chosen);
    m_kind->setAccessibleName(tr("What is shown"));
    m_prices->setText(tr("Prices…"));
    panel().retranslate();
    showAnswer();
}

}  // namespace vitrine
