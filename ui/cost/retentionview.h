#pragma once

#include "core/service/adviceservice.h"
#include "ui/cost/figureview.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace vitrine {

/// The retention rules of a gallery or a definition, and what they come to: which versions go,
/// which later, and what keeps the others - before anything is deleted. Object names:
/// retentionTable, retentionRules, addRuleButton, removeRuleButton, applyRetentionButton.
class RetentionView final : public FigureView {
    Q_OBJECT

public:
    explicit RetentionView(ConsoleModels &models, QWidget *parent = nullptr);
    void retranslate() override;

protected:
    void read() override;

private:
    struct Answer {
        std::vector<RetentionRule> rules;
        RetentionSimulation simulation;
    };
    void showAnswer();
    void addRule();
    void removeRule();
    void askToApply();
    void apply();
    /// Carries a change out on a worker thread and reads everything again.
    template <typename Work>
    void change(Work work);
    QString ruleText(const RetentionRule &rule) const;
    void updateButtons();

    Answer m_answer;
    QLabel *m_rulesCaption;
    QListWidget *m_rules;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_apply;
};

}  // namespace vitrine
