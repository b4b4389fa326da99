#pragma once

#include "core/cost/advice.h"
#include "ui/cost/figureview.h"

namespace vitrine {

/// What could be better, with the reason and what it saves. Object name: adviceTable.
class AdviceView final : public FigureView {
    Q_OBJECT

public:
    explicit AdviceView(ConsoleModels &models, QWidget *parent = nullptr);
    void retranslate() override;

protected:
    void read() override;

private:
    struct Answer {
        std::vector<Advice> advice;
        QString currency;
    };
    void showAnswer();
    void showChosen();

    Answer m_answer;
};

}  // namespace vitrine
