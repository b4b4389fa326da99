#pragma once

#include <QObject>

class QWidget;

namespace vitrine {

/// F1 in the dialogs of the program: opens the page of what has the focus. The main window has an
/// action for it, whose key stops at the window's edge.
class HelpKey final : public QObject {
    Q_OBJECT

public:
    explicit HelpKey(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}  // namespace vitrine
