#include "ui/gallerydock.h"

#include "models/gallerytreemodel.h"
#include "ui/controls.h"
#include "ui/treedelegate.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
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

constexpr std::array kViews{std::pair{TreeView::Gallery, "gallery"},
                            std::pair{TreeView::Region, "region"},
                            std::pair{TreeView::State, "state"}};
}  // namespace

GalleryDock::GalleryDock(GalleryTreeModel &model, QWidget *parent)
    : QDockWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("galleryDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto *content = new QWidget(this);
    m_viewCaption = new QLabel(content);
    m_view = new QComboBox(content);
    m_view->setObjectName(QStringLiteral("galleryView"));
    m_viewCaption->setBuddy(m_view);
    for (const auto &[view, key] : kViews)
        m_view->addItem(QString(), QString::fromLatin1(key));
    m_filter = new QLineEdit(content);
    m_filter->setObjectName(QStringLiteral("galleryFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setProperty("helpPage", QStringLiteral("filter"));
    m_view->setProperty("helpPage", QStringLiteral("filter"));
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
    auto *views = new QHBoxLayout;
    views->setSpacing(unit);
    views->addWidget(m_viewCaption);
    views->addWidget(m_view, 1);
    layout->addLayout(views);
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
    connect(m_view, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_model.setView(kViews.at(static_cast<std::size_t>(qMax(0, row))).first);
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

QString GalleryDock::viewKey() const
{
    return m_view->currentData().toString();
}

void GalleryDock::setViewKey(const QString &key)
{
    if (const int row = m_view->findData(key); row >= 0)
        m_view->setCurrentIndex(row);
}

QString GalleryDock::filter() const
{
    return m_filter->text();
}

void GalleryDock::setFilter(const QString &text)
{
    m_filter->setText(text);
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
    m_nothing->setText(nothingText());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.selection(m_model.index(row, 0)).kind != NodeKind::State)
            m_tree->expand(m_model.index(row, 0));
    }
    if (m_model.view() != TreeView::Gallery) {
        m_wasFiltered = !filter.isEmpty();
        return;
    }
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

QString GalleryDock::nothingText() const
{
    const QStringList &strange = m_model.notUnderstood();
    return strange.isEmpty() ? tr("Nothing matches “%1”.").arg(m_model.filter())
                             : tr("Not understood: %1").arg(strange.join(QStringLiteral(", ")));
}

void GalleryDock::nameViews()
{
    for (const auto &[view, key] : kViews) {
        const int row = m_view->findData(QString::fromLatin1(key));
        switch (view) {
        case TreeView::Gallery: m_view->setItemText(row, tr("By gallery")); break;
        case TreeView::Region: m_view->setItemText(row, tr("By region")); break;
        case TreeView::State: m_view->setItemText(row, tr("By state")); break;
        }
    }
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
    m_viewCaption->setText(tr("Show:"));
    m_view->setAccessibleName(tr("Arrangement of the tree"));
    nameViews();
    m_filter->setPlaceholderText(tr("Filter galleries and images"));
    m_filter->setToolTip(tr("Words, and tokens such as region:westeurope, state:failed, os:linux, "
                            "tag:env=prod, eol<30d"));
    m_filter->setAccessibleName(tr("Filter galleries and images"));
    m_tree->setAccessibleName(tr("Galleries and regions"));
    m_clear->setText(tr("Clear filter"));
    m_nothing->setText(nothingText());
}

}  // namespace vitrine
