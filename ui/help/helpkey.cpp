#include "ui/help/helpkey.h"

#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace vitrine {

HelpKey::HelpKey(QWidget *window)
    : QObject(window)
{
    QApplication::instance()->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || widget == nullptr)
        return false;
    const auto *dialog = qobject_cast<const QDialog *>(widget->window());
    if (dialog == nullptr || qobject_cast<const HelpWindow *>(dialog) != nullptr)
        return false;
    HelpWindow::open(HelpWindow::pageOf(widget), widget);
    return true;
}

}  // namespace vitrine
