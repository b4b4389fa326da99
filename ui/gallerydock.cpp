#include "ui/gallerydock.h"

#include "models/gallerytreemodel.h"
#include "ui/controls.h"
#include "ui/treedelegate.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace vitrine {
namespace {
// Long enough that a word typed in one go is searched once.
constexpr std::chrono::milliseconds kTypingPause{150};
}  // namespace

GalleryDock::GalleryDock(GalleryTreeModel &model, QWidget *parent)
    : QDockWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("galleryDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto *content = new QWidget(this);
    m_filter = new QLineEdit(content);
    m_filter->setObjectName(QStringLiteral("galleryFilter"));
    m_filter->setClearButtonEnabled(true);
    m_tree = new QTreeView(content);
    m_tree->setObjectName(QStringLiteral("galleryTree"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new TreeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->expand(m_model.index(0, 0));
    m_tree->expand(m_model.index(1, 0));
    m_nothing = makeQuietLabel(content);
    m_clear = new QPushButton(content);
    m_clear->setObjectName(QStringLiteral("clearFilterButton"));
    m_nothing->hide();
    m_clear->hide();

    const int unit = spacingUnit(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(unit / 2, unit / 2, unit / 2, 0);
    layout->setSpacing(unit / 2);
    layout->addWidget(m_filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    layout->addWidget(m_tree, 1);
    content->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    setWidget(content);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (!m_wasFiltered && !m_filter->text().trimmed().isEmpty())
            m_keysBeforeFilter = expandedKeys();
        m_model.setFilter(m_filter->text());
    });
    connect(m_clear, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    connect(&m_model, &GalleryTreeModel::filtered, this, &GalleryDock::showFiltered);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const Selection chosen = m_model.selection(current);
                if (chosen.kind != NodeKind::None && chosen.kind != NodeKind::More)
                    Q_EMIT selected(chosen);
            });
    connect(m_tree, &QTreeView::activated, this, &GalleryDock::activate);
    connect(m_tree, &QTreeView::clicked, this, &GalleryDock::activate);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &GalleryDock::showMenu);
    retranslate();
}

Selection GalleryDock::selection() const
{
    return m_model.selection(m_tree->currentIndex());
}

bool GalleryDock::select(const Selection &selection)
{
    const QModelIndex found = m_model.locate(selection);
    if (!found.isValid())
        return false;
    for (QModelIndex above = found.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(found);
    m_tree->scrollTo(found);
    return true;
}

void GalleryDock::focusFilter()
{
    show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void GalleryDock::focusTree()
{
    show();
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

QStringList GalleryDock::expandedKeys() const
{
    QStringList keys;
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const QModelIndex parent = open.back();
        open.pop_back();
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex child = m_model.index(row, 0, parent);
            if (!m_tree->isExpanded(child))
                continue;
            keys << child.data(GalleryTreeModel::KeyRole).toString();
            open.push_back(child);
        }
    }
    return keys;
}

void GalleryDock::expandKeys(const QStringList &keys)
{
    // Parents come before their children, so every key finds its row loaded.
    for (const QString &key : keys) {
        const QModelIndex found = m_model.indexOfKey(key);
        if (!found.isValid())
            continue;
        if (m_model.canFetchMore(found))
            m_model.fetchMore(found);
        m_tree->expand(found);
    }
}

void GalleryDock::activate(const QModelIndex &index)
{
    if (m_model.selection(index).kind != NodeKind::More)
        return;
    const QModelIndex parent = index.parent();
    const int row = index.row();
    m_model.fetchNextPage(index);
    m_tree->setCurrentIndex(m_model.index(row, 0, parent));
}

void GalleryDock::showFiltered(bool anyMatch)
{
    const QString filter = m_model.filter();
    m_nothing->setVisible(!anyMatch);
    m_clear->setVisible(!anyMatch);
    m_nothing->setText(tr("Nothing matches “%1”.").arg(filter));
    m_tree->expand(m_model.index(0, 0));
    m_tree->expand(m_model.index(1, 0));
    if (filter.isEmpty()) {
        expandKeys(m_keysBeforeFilter);
    } else {
        const QModelIndex galleries = m_model.index(0, 0);
        for (int row = 0; row < m_model.rowCount(galleries); ++row)
            m_tree->expand(m_model.index(row, 0, galleries));
    }
    m_wasFiltered = !filter.isEmpty();
}

void GalleryDock::showMenu(const QPoint &position)
{
    if (m_menu != nullptr)
        m_menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void GalleryDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GalleryDock::retranslate()
{
    setWindowTitle(tr("Galleries"));
    m_filter->setPlaceholderText(tr("Filter galleries and images"));
    m_filter->setAccessibleName(tr("Filter galleries and images"));
    m_tree->setAccessibleName(tr("Galleries and regions"));
    m_clear->setText(tr("Clear filter"));
    m_nothing->setText(tr("Nothing matches “%1”.").arg(m_model.filter()));
}

}  // namespace vitrine
