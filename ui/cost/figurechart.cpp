#include "ui/cost/figurechart.h"

#include "ui/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace vitrine {

FigureChart::FigureChart(QWidget *parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(fontMetrics().height() * 12);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
}

void FigureChart::showCourse(const QString &title, std::vector<ChartBar> bars)
{
    m_title = title;
    m_bars = std::move(bars);
    m_isCourse = true;
    draw();
}

void FigureChart::showShares(const QString &title, std::vector<ChartBar> bars)
{
    m_title = title;
    m_bars = std::move(bars);
    m_bars.resize(std::min(m_bars.size(), kMostShares));
    // An axis begins at the bottom.
    std::ranges::reverse(m_bars);
    m_isCourse = false;
    draw();
}

void FigureChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void FigureChart::draw()
{
    QChart *const drawn = chart();
    drawn->removeAllSeries();
    const auto axes = drawn->axes();
    for (QAbstractAxis *axis : axes) {
        drawn->removeAxis(axis);
        delete axis;
    }
    setBackgroundBrush(palette().color(QPalette::Base));
    drawn->setBackgroundVisible(false);
    drawn->setLocalizeNumbers(true);
    drawn->setLocale(locale());
    drawn->setTitle(m_title.toHtmlEscaped());
    drawn->setTitleBrush(palette().color(QPalette::Text));
    drawn->setTitleFont(font());
    setAccessibleName(m_title);
    QStringList spoken;
    QStringList labels;
    double most = 0;
    // One set each, so that what is only forecast looks different.
    auto *known = new QBarSet(QString());
    auto *forecast = new QBarSet(QString());
    for (const ChartBar &bar : m_bars) {
        *known << (bar.isForecast ? 0 : bar.value);
        *forecast << (bar.isForecast ? bar.value : 0);
        // Categories that are alike would be one.
        labels << (labels.contains(bar.label) ? bar.label + QString(labels.size(), QChar(0x200B))
                                              : bar.label);
        spoken << bar.text;
        most = std::max(most, bar.value);
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    const QColor color = toneColor(Tone::Busy, palette());
    known->setColor(color);
    known->setBorderColor(color);
    forecast->setBrush(QBrush(color, Qt::BDiagPattern));
    forecast->setPen(color);
    QAbstractBarSeries *series = nullptr;
    if (m_isCourse)
        series = new QStackedBarSeries(drawn);
    else
        series = new QHorizontalStackedBarSeries(drawn);
    series->append({known, forecast});
    series->setBarWidth(0.6);
    drawn->addSeries(series);
    addAxes(series, labels, most);
}

void FigureChart::addAxes(QAbstractSeries *series, const QStringList &labels, double most)
{
    auto *names = new QBarCategoryAxis(chart());
    names->append(labels);
    auto *values = new QValueAxis(chart());
    values->setRange(0, most > 0 ? most : 1);
    values->setTickCount(5);
    values->applyNiceNumbers();
    const QColor text = palette().color(QPalette::Text);
    QColor line = text;
    line.setAlphaF(0.25F);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsBrush(text);
        axis->setLabelsFont(font());
        axis->setLinePenColor(line);
        axis->setGridLineColor(line);
    }
    names->setGridLineVisible(false);
    chart()->addAxis(names, m_isCourse ? Qt::AlignBottom : Qt::AlignLeft);
    chart()->addAxis(values, m_isCourse ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
}

}  // namespace vitrine
