#include "tests/support/widgettexts.h"

#include "ui/propertyform.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace vitrine::test {
namespace {

QString nameOf(const QObject &object)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(object.metaObject()->className()),
                                       object.objectName());
}

/// Widgets Qt makes for its own use inside another widget.
bool isInternal(const QObject &object)
{
    return object.objectName().startsWith(QLatin1String("qt_"))
        || object.objectName().startsWith(QLatin1String("_q_"));
}

bool isCaption(const QLabel &label)
{
    const auto *form = qobject_cast<const PropertyForm *>(label.parentWidget());
    if (form == nullptr)
        return label.buddy() != nullptr;
    if (form->objectName() == QLatin1String("regionSummary"))
        return false;  // its captions are names of regions
    const auto *grid = qobject_cast<QGridLayout *>(form->layout());
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    grid->getItemPosition(grid->indexOf(const_cast<QLabel *>(&label)), &row, &column, &rows,
                          &columns);
    return column == 0;
}

void addHeader(QMap<QString, QString> &words, const QAbstractItemView &view)
{
    const QHeaderView *header = nullptr;
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        header = tree->header();
    else if (const auto *table = qobject_cast<const QTableView *>(&view))
        header = table->horizontalHeader();
    if (header == nullptr || header->isHidden() || view.model() == nullptr)
        return;
    for (int column = 0; column < header->count(); ++column)
        words.insert(QStringLiteral("%1 column %2").arg(nameOf(view)).arg(column),
                     view.model()->headerData(column, Qt::Horizontal).toString());
}

}  // namespace

QString BracketTranslator::translate(const char *, const char *sourceText, const char *, int) const
{
    return QStringLiteral("[%1]").arg(QString::fromUtf8(sourceText));
}

QMap<QString, QString> wordsOf(const QWidget &window)
{
    QMap<QString, QString> words;
    words.insert(nameOf(window) + QStringLiteral(" title"), window.windowTitle());
    int number = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString where = QStringLiteral("%1 #%2").arg(nameOf(*widget)).arg(++number);
        // The buttons of a tab bar are worded by Qt, once.
        if (isInternal(*widget) || isInternal(*widget->parent())
            || qobject_cast<const QTabBar *>(widget->parent()) != nullptr)
            continue;
        if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            words.insert(where + QStringLiteral(" title"), dock->windowTitle());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words.insert(where, button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget);
                 label && isCaption(*label))
            words.insert(where, label->text());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            words.insert(where + QStringLiteral(" placeholder"), edit->placeholderText());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addHeader(words, *view);
        else if (const auto *menu = qobject_cast<const QMenu *>(widget))
            words.insert(where, menu->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                words.insert(QStringLiteral("%1 tab %2").arg(where).arg(tab), tabs->tabText(tab));
        }
        words.insert(where + QStringLiteral(" name"), widget->accessibleName());
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        // Of the calendar: its months are the locale's.
        if (action->parent() != nullptr && action->parent()->parent() != nullptr
            && isInternal(*action->parent()->parent()))
            continue;
        // A language is listed under its own name, whatever is spoken.
        if (!action->isSeparator() && !isInternal(*action)
            && !action->objectName().startsWith(QLatin1String("language_")))
            words.insert(QStringLiteral("%1 #%2").arg(nameOf(*action)).arg(++number),
                         action->text());
    }
    words.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return words;
}

QStringList namelessWidgets(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || isInternal(*widget)
            || qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            nameless << nameOf(*widget);
    }
    return nameless;
}

QStringList sharedMnemonics(const QWidget &window)
{
    QStringList shared;
    const auto note = [&shared](QSet<QString> &seen, const QString &text, const QString &where) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        if (seen.contains(key))
            shared << QStringLiteral("%1 in %2: %3").arg(key, where, text);
        seen.insert(key);
    };
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QSet<QString> seen;
        for (const QAction *action : menu->actions())
            note(seen, action->text(), menu->title());
    }
    QSet<QString> seen;
    if (const auto *bar = window.findChild<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            note(seen, action->text(), QStringLiteral("menu bar"));
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        // A tool button shows its action's text without the underscore and takes no mnemonic.
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button != nullptr && !widget->inherits("QToolButton"))
            note(seen, button->text(), window.objectName());
        else if (const auto *label = qobject_cast<const QLabel *>(widget);
                 label != nullptr && label->buddy() != nullptr)
            note(seen, label->text(), window.objectName());
    }
    return shared;
}

QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label != nullptr ? label->text()
            : button != nullptr               ? button->text()
                                              : QString();
        if (text.isEmpty() || !widget->isVisibleTo(&window) || isInternal(*widget))
            continue;
        const QSize room = widget->size();
        const bool isWrapped = label != nullptr && label->wordWrap();
        const bool isClipped = isWrapped ? room.height() < label->heightForWidth(room.width())
                                         : room.width() < widget->minimumSizeHint().width()
                || room.height() < widget->minimumSizeHint().height();
        if (isClipped)
            found << QStringLiteral("%1 in %2 x %3: %4")
                         .arg(nameOf(*widget))
                         .arg(room.width())
                         .arg(room.height())
                         .arg(text);
    }
    return found;
}

}  // namespace vitrine::test
