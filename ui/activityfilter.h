#pragma once

#include <QWidget>

#include <array>

class QLineEdit;
class QToolButton;

namespace vitrine {

class ActivityModel;
enum class JobState;

/// What part of the activities is shown: four switches with counts, and a text.
/// Object names: showRunningButton, showQueuedButton, showFailedButton, showDoneButton,
/// activityFilter.
class ActivityFilter final : public QWidget {
    Q_OBJECT

public:
    explicit ActivityFilter(ActivityModel &model, QWidget *parent = nullptr);

    /// Tells whether the operation in \p row of the model is to be shown. With no switch on, all
    /// states are.
    bool shows(int row) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateCounts();

    enum Kind { Running, Queued, Failed, Done, KindCount };
    static Kind kindOf(JobState state);

    ActivityModel &m_model;
    std::array<QToolButton *, KindCount> m_switches;
    QLineEdit *m_text;
};

}  // namespace vitrine
