#pragma once

#include "models/selection.h"

#include <QDockWidget>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTreeView;

namespace vitrine {

class GalleryTreeModel;

/// The tree at the left with its arrangement and its filter.
/// Object names: galleryDock, galleryView, galleryFilter, galleryTree, clearFilterButton.
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
    /// How the tree is arranged and what of it is shown, for the next session.
    QString viewKey() const;
    void setViewKey(const QString &key);
    QString filter() const;
    void setFilter(const QString &text);
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
    void nameViews();
    QString nothingText() const;

    GalleryTreeModel &m_model;
    QLabel *m_viewCaption;
    QComboBox *m_view;
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
