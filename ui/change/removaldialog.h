#pragma once

#include "core/service/deletionservice.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vitrine {

/// What goes with one removal, of however many resources.
struct Removal {
    QString name;  ///< that stands for all of it, and must be typed when it goes for good
    DeletionPlan plan;  ///< in the order in which it goes
    std::optional<int> keptDays;  ///< in the recycle bin; absent: it goes for good
};

/// Shows everything that goes with a removal, in its order, before anything goes. What goes for
/// good asks for a name to be typed; no button is the default then.
/// Object names: removalSteps, removalName, removeButton, keepButton.
class RemovalDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RemovalDialog(Removal removal, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillSteps();
    void retranslate();

    const Removal m_removal;
    QLabel *m_heading;
    QLabel *m_text;
    QListWidget *m_steps;
    QLabel *m_more;
    QLabel *m_caption;
    QLineEdit *m_typed;
    QPushButton *m_remove;
    QPushButton *m_keep;
};

}  // namespace vitrine
