#pragma once

#include "core/cost/usage.h"
#include "ui/cost/figureview.h"

namespace vitrine {

/// How much of every limit is used, in each region. Object name: limitsTable.
class LimitsView final : public FigureView {
    Q_OBJECT

public:
    explicit LimitsView(ConsoleModels &models, QWidget *parent = nullptr);
    void retranslate() override;

protected:
    void read() override;

private:
    void showAnswer();

    std::vector<Usage> m_usage;
};

}  // namespace vitrine
