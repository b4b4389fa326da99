#pragma once

#include "core/cost/costreport.h"
#include "ui/cost/figureview.h"

#include <variant>

class QComboBox;
class QPushButton;

namespace vitrine {

/// What versions cost: now, by what a person chooses, month by month, and from now on.
/// Object names: costTable, costKindBox, pricesButton.
class CostView final : public FigureView {
    Q_OBJECT

public:
    explicit CostView(ConsoleModels &models, QWidget *parent = nullptr);
    void retranslate() override;

protected:
    void read() override;

private:
    /// What the box offers.
    enum Kind { ByGallery, ByDefinition, ByVersion, ByRegion, ByTag, History, Forecast };

    void readReport(CostGrouping grouping);
    void readSeries(bool isForecast);
    void showAnswer();
    void editPrices();
    void showReport(const CostReport &report);
    void showSeries(const CostSeries &series);
    Kind kind() const;

    std::variant<std::monostate, CostReport, CostSeries> m_answer;
    QComboBox *m_kind;
    QPushButton *m_prices;
};

}  // namespace vitrine
