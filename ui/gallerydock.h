#pragma once

#include "models/selection.h"

#include <QDockWidget>
#include <QTimer>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTreeView;

namespace vitrine {

class GalleryTreeModel;

/// The tree at the left with its filter.
/// Object names: galleryDock, galleryFilter, galleryTree, clearFilterButton.
class GalleryDock final : public QDockWidget {
    Q_OBJECT

public:
    explicit GalleryDock(GalleryTreeModel &model, QWidget *parent = nullptr);

    Selection selection() const;
    /// Selects what \p selection names and makes it visible; nothing when it is gone.
    bool select(const Selection &selection);
    void focusFilter();
    void focusTree();
    /// Names the opened rows, and opens them again in the next session.
    QStringList expandedKeys() const;
    void expandKeys(const QStringList &keys);
    /// The menu of the right mouse button and the Menu key.
    void setMenu(QMenu *menu) { m_menu = menu; }

Q_SIGNALS:
    void selected(const vitrine::Selection &selection);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void activate(const QModelIndex &index);
    void showFiltered(bool anyMatch);
    void showMenu(const QPoint &position);

    GalleryTreeModel &m_model;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QLabel *m_nothing;
    QPushButton *m_clear;
    QMenu *m_menu = nullptr;
    QStringList m_keysBeforeFilter;
    QTimer m_typing;
    bool m_wasFiltered = false;
};

}  // namespace vitrine
