#include "models/gallerytreemodel.h"

#include "core/service/workspace.h"
#include "models/background.h"
#include "models/compute/workloadnodes.h"
#include "models/words.h"

#include <QSet>

#include <algorithm>

namespace vitrine {

GalleryTreeModel::GalleryTreeModel(Workspace &workspace, Background &background, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_background(background)
{
    build();
}

GalleryTreeModel::~GalleryTreeModel() = default;

void GalleryTreeModel::build()
{
    m_root = std::make_unique<GalleryNode>();
    m_root->fetched = true;
    if (m_view == TreeView::State)
        addStates();
    if (m_view == TreeView::Gallery) {
        addHeading(NodeKind::Galleries);
        addHeading(NodeKind::SharedWithMe);
        if (m_root->children.back()->children.empty())
            m_root->children.pop_back();
    }
    if (m_view != TreeView::State)
        addHeading(NodeKind::Regions);
    if (m_view == TreeView::Gallery) {
        addHeading(NodeKind::Machines);
        addHeading(NodeKind::LabAccounts);
    }
    addHeading(NodeKind::RecycleBin);
}

void GalleryTreeModel::addHeading(NodeKind kind)
{
    auto node = std::make_unique<GalleryNode>();
    node->kind = kind;
    node->key = kind == NodeKind::Galleries ? QStringLiteral("galleries")
        : kind == NodeKind::SharedWithMe    ? QStringLiteral("shared")
        : kind == NodeKind::Regions         ? QStringLiteral("regions")
        : hasWorkloads(kind)                ? workloadKey(kind)
                                            : QStringLiteral("bin");
    node->parent = m_root.get();
    fillHeading(*node);
    node->fetched = true;
    m_root->children.push_back(std::move(node));
}

void GalleryTreeModel::fillHeading(GalleryNode &node)
{
    if (node.kind == NodeKind::RecycleBin) {
        node.total = countNodes(m_workspace, node);
        return;
    }
    node.children = read(node, nullptr, kPageRows);
    node.total = node.kind == NodeKind::Galleries && m_filter.isEmpty()
        ? countNodes(m_workspace, node)
        : static_cast<int>(node.children.size());
    addMoreRow(node, node.children);
    for (const auto &child : node.children)
        child->parent = &node;
}

GalleryNode *GalleryTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<GalleryNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex GalleryTreeModel::indexOf(const GalleryNode &node) const
{
    if (node.parent == nullptr)
        return {};
    return createIndex(node.row(), 0, &node);
}

QModelIndex GalleryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex GalleryTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const GalleryNode *parent = nodeOf(child)->parent;
    return parent == nullptr ? QModelIndex() : indexOf(*parent);
}

int GalleryTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int GalleryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool GalleryTreeModel::hasChildren(const QModelIndex &parent) const
{
    const GalleryNode *node = nodeOf(parent);
    return node->fetched ? !node->children.empty() : node->total > 0 || node->isGroup();
}

bool GalleryTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const GalleryNode *node = nodeOf(parent);
    return !node->fetched && !node->pending && (node->total > 0 || node->isGroup());
}

GalleryNodes GalleryTreeModel::read(const GalleryNode &parent, const GalleryNode *after, int count)
{
    if (!m_filter.isEmpty() && after == nullptr) {
        if (parent.kind == NodeKind::Galleries)
            return nodesOf(m_workspace, m_matches);
        const auto match = std::ranges::find_if(
            m_matches, [&](const GalleryMatch &m) { return m.gallery.uid == parent.uid; });
        if (parent.kind == NodeKind::Gallery && match != m_matches.end() && !match->whole)
            return nodesOf(match->definitions,
                           m_request.isPlain() ? ResourceFilter() : m_request.filter);
    }
    auto rows = loadNodes(m_workspace, parent, after, count);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return {};
    }
    if (parent.kind == NodeKind::SharedWithMe)
        std::erase_if(*rows, [this](const auto &row) { return !isAsked(*row); });
    for (const auto &row : *rows)
        setGroupFilter(*row);
    return std::move(*rows);
}

void GalleryTreeModel::addMoreRow(const GalleryNode &parent, GalleryNodes &rows) const
{
    const int missing = parent.total - static_cast<int>(rows.size());
    if (missing <= 0 || rows.empty())
        return;
    auto more = std::make_unique<GalleryNode>();
    more->kind = NodeKind::More;
    more->key = parent.key + QStringLiteral("#more");
    more->total = missing;
    rows.push_back(std::move(more));
}

void GalleryTreeModel::fetchMore(const QModelIndex &parent)
{
    GalleryNode *node = nodeOf(parent);
    if (node->fetched || node->pending)
        return;
    if (node->isGroup()) {
        requestGroup(*node);
        return;
    }
    GalleryNodes rows = read(*node, nullptr, kPageRows);
    node->fetched = true;
    addMoreRow(*node, rows);
    merge(*node, std::move(rows));
}

void GalleryTreeModel::fetchNextPage(const QModelIndex &more)
{
    if (!more.isValid() || nodeOf(more)->kind != NodeKind::More || nodeOf(more)->total == 0)
        return;
    GalleryNode *node = nodeOf(more)->parent;
    GalleryNodes rows = read(*node, node->lastResource(), kPageRows);
    const int known = static_cast<int>(node->children.size()) - 1;
    beginRemoveRows(indexOf(*node), known, known);
    node->children.pop_back();
    endRemoveRows();
    // Counted against the total before it joins what is there already.
    const int missing = node->total - known - static_cast<int>(rows.size());
    if (missing > 0 && !rows.empty()) {
        auto row = std::make_unique<GalleryNode>();
        row->kind = NodeKind::More;
        row->key = node->key + QStringLiteral("#more");
        row->total = missing;
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return;
    beginInsertRows(indexOf(*node), known, known + static_cast<int>(rows.size()) - 1);
    for (auto &row : rows) {
        row->parent = node;
        node->children.push_back(std::move(row));
    }
    endInsertRows();
}

void GalleryTreeModel::merge(GalleryNode &parent, GalleryNodes rows)
{
    QSet<QString> wanted;
    for (const auto &row : rows)
        wanted.insert(row->key);
    auto &children = parent.children;
    for (int i = static_cast<int>(children.size()) - 1; i >= 0; --i) {
        if (wanted.contains(children[static_cast<std::size_t>(i)]->key))
            continue;
        beginRemoveRows(indexOf(parent), i, i);
        children.erase(children.begin() + i);
        endRemoveRows();
    }
    if (children.empty() && !rows.empty()) {
        beginInsertRows(indexOf(parent), 0, static_cast<int>(rows.size()) - 1);
        for (auto &row : rows) {
            row->parent = &parent;
            children.push_back(std::move(row));
        }
        endInsertRows();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i < children.size() && children[i]->key == rows[i]->key) {
            // Views ask once whether a row can be opened; only inserted children make them ask
            // again, so a row that gains its first child is opened here.
            if (children[i]->total == 0 && rows[i]->total > 0)
                children[i]->fetched = true;
            if (children[i]->takeChanges(*rows[i])) {
                const QModelIndex changed = indexOf(*children[i]);
                Q_EMIT dataChanged(changed, changed);
            }
            continue;
        }
        const int row = static_cast<int>(i);
        beginInsertRows(indexOf(parent), row, row);
        rows[i]->parent = &parent;
        children.insert(children.begin() + row, std::move(rows[i]));
        endInsertRows();
    }
}

void GalleryTreeModel::refresh()
{
    if (!m_filter.isEmpty() && m_view == TreeView::Gallery) {
        setFilter(m_filter);
        return;
    }
    if (m_view == TreeView::Gallery)
        refreshShared();
    for (const auto &heading : m_root->children)
        refreshNode(*heading);
}

void GalleryTreeModel::refreshNode(GalleryNode &node)
{
    if (node.isGroup()) {
        if (node.fetched)
            requestGroup(node);
        return;
    }
    if (node.kind == NodeKind::Galleries || node.kind == NodeKind::Regions
        || node.kind == NodeKind::RecycleBin) {
        const int total = countNodes(m_workspace, node);
        if (std::exchange(node.total, total) != total)
            Q_EMIT dataChanged(indexOf(node), indexOf(node));
    }
    if (!node.fetched && node.total == 0)
        return;
    if (node.fetched && node.kind != NodeKind::RecycleBin) {
        int loaded = static_cast<int>(node.children.size());
        if (loaded > 0 && node.children.back()->kind == NodeKind::More)
            --loaded;
        loaded = std::max(kPageRows, loaded);
        GalleryNodes rows = read(node, nullptr, loaded);
        addMoreRow(node, rows);
        merge(node, std::move(rows));
    }
    for (const auto &child : node.children) {
        if (child->kind != NodeKind::Version && child->fetched)
            refreshNode(*child);
    }
}

void GalleryTreeModel::setProgress(const QString &resourceId, int permille)
{
    const QString key = resourceId.toCaseFolded();
    const int before = m_permilles.value(key, -1);
    if (before == permille)
        return;
    if (permille < 0)
        m_permilles.remove(key);
    else
        m_permilles.insert(key, permille);
    const QModelIndex changed = indexOfKey(key);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed, {PermilleRole, Qt::AccessibleTextRole});
}

void GalleryTreeModel::setRegionsInTrouble(const QStringList &names)
{
    if (m_regionsInTrouble == names)
        return;
    m_regionsInTrouble = names;
    for (const auto &heading : m_root->children) {
        for (const auto &child : heading->children) {
            if (child->kind == NodeKind::Region)
                Q_EMIT dataChanged(indexOf(*child), indexOf(*child));
        }
    }
}

void GalleryTreeModel::retranslate()
{
    for (const auto &heading : m_root->children) {
        const QModelIndex index = indexOf(*heading);
        Q_EMIT dataChanged(index, index);
        if (const int last = rowCount(index) - 1; last >= 0)
            Q_EMIT dataChanged(this->index(0, 0, index), this->index(last, 0, index));
    }
}

Selection GalleryTreeModel::selection(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const GalleryNode *node = nodeOf(index);
    return {node->kind, node->id, node->region};
}

QModelIndex GalleryTreeModel::indexOfKey(const QString &key) const
{
    std::vector<const GalleryNode *> open{m_root.get()};
    while (!open.empty()) {
        const GalleryNode *node = open.back();
        open.pop_back();
        for (const auto &child : node->children) {
            if (child->key == key)
                return indexOf(*child);
            // A resource lies below the resource whose id begins its own.
            if (child->kind == NodeKind::Galleries || child->kind == NodeKind::Regions
                || child->kind == NodeKind::SharedWithMe || hasWorkloads(child->kind)
                || key.startsWith(child->key))
                open.push_back(child.get());
        }
    }
    return {};
}

QModelIndex GalleryTreeModel::indexOfLoaded(const Selection &selection) const
{
    std::vector<const GalleryNode *> open{m_root.get()};
    while (!open.empty()) {
        const GalleryNode *node = open.back();
        open.pop_back();
        if (Selection{node->kind, node->id, node->region} == selection
            && node->kind != NodeKind::None && node->kind != NodeKind::State)
            return indexOf(*node);
        for (const auto &child : node->children)
            open.push_back(child.get());
    }
    return {};
}

QModelIndex GalleryTreeModel::locate(const Selection &selection)
{
    const bool resource = selection.kind == NodeKind::Gallery
        || selection.kind == NodeKind::Definition || selection.kind == NodeKind::Version;
    if (selection.kind == NodeKind::Lab) {
        const QModelIndex account =
            indexOfLoaded({NodeKind::LabAccount, selection.id.parent(), {}});
        if (canFetchMore(account))
            fetchMore(account);
    }
    return resource && m_view == TreeView::Gallery ? locateInGalleries(selection)
                                                   : indexOfLoaded(selection);
}

}  // namespace vitrine
