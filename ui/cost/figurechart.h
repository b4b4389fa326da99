#pragma once

#include <QChartView>
#include <QString>

#include <vector>

namespace vitrine {

/// One bar: how long, and what a person reads.
struct ChartBar {
    QString label;  ///< short
    double value = 0;
    QString text;  ///< what it says to a screen reader
    bool isForecast = false;
};

/// Bars in the colours of the palette; what they show stands in a table beside it, too.
class FigureChart final : public QChartView {
    Q_OBJECT

public:
    explicit FigureChart(QWidget *parent = nullptr);

    /// Bars that stand side by side, from left to right: a course of time.
    void showCourse(const QString &title, std::vector<ChartBar> bars);
    /// Bars that lie below each other, the first on top: shares. At most kMostShares of them.
    void showShares(const QString &title, std::vector<ChartBar> bars);
    static constexpr std::size_t kMostShares = 12;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void addAxes(QAbstractSeries *series, const QStringList &labels, double most);

    QString m_title;
    std::vector<ChartBar> m_bars;
    bool m_isCourse = false;
};

}  // namespace vitrine
