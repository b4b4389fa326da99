#include "models/gallerytreemodel.h"

#include "core/service/workspace.h"
#include "models/background.h"
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
    for (const auto kind : {NodeKind::Galleries, NodeKind::Regions}) {
        auto node = std::make_unique<GalleryNode>();
        node->kind = kind;
        node->key =
            kind == NodeKind::Galleries ? QStringLiteral("galleries") : QStringLiteral("regions");
        node->parent = m_root.get();
        node->children = read(*node, nullptr, kPageRows);
        node->total = kind == NodeKind::Galleries && m_filter.isEmpty()
            ? countNodes(m_workspace, *node)
            : static_cast<int>(node->children.size());
        addMoreRow(*node, node->children);
        for (const auto &child : node->children)
            child->parent = node.get();
        node->fetched = true;
        m_root->children.push_back(std::move(node));
    }
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
    return node->fetched ? !node->children.empty() : node->total > 0;
}

bool GalleryTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const GalleryNode *node = nodeOf(parent);
    return !node->fetched && node->total > 0;
}

GalleryNodes GalleryTreeModel::read(const GalleryNode &parent, const GalleryNode *after, int count)
{
    if (!m_filter.isEmpty() && after == nullptr) {
        if (parent.kind == NodeKind::Galleries)
            return nodesOf(m_workspace, m_matches);
        const auto match = std::ranges::find_if(
            m_matches, [&](const GalleryMatch &m) { return m.gallery.uid == parent.uid; });
        if (parent.kind == NodeKind::Gallery && match != m_matches.end() && !match->whole)
            return nodesOf(m_workspace, match->definitions);
    }
    auto rows = loadNodes(m_workspace, parent, after, count);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return {};
    }
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
    if (node->fetched)
        return;
    GalleryNodes rows = read(*node, nullptr, kPageRows);
    node->fetched = true;
    addMoreRow(*node, rows);
    merge(*node, std::move(rows));
}

void GalleryTreeModel::fetchNextPage(const QModelIndex &more)
{
    if (!more.isValid() || nodeOf(more)->kind != NodeKind::More)
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
    if (!m_filter.isEmpty()) {
        setFilter(m_filter);
        return;
    }
    for (const auto &heading : m_root->children)
        refreshNode(*heading);
}

void GalleryTreeModel::refreshNode(GalleryNode &node)
{
    if (node.kind == NodeKind::Galleries || node.kind == NodeKind::Regions) {
        const int total = node.kind == NodeKind::Galleries ? countNodes(m_workspace, node) : 0;
        if (std::exchange(node.total, total) != total)
            Q_EMIT dataChanged(indexOf(node), indexOf(node));
    }
    if (!node.fetched && node.total == 0)
        return;
    if (node.fetched) {
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

void GalleryTreeModel::setFilter(const QString &text)
{
    m_requestedFilter = text.trimmed();
    const quint64 generation = ++m_generation;
    const auto apply = [this](std::vector<GalleryMatch> matches) {
        beginResetModel();
        m_filter = m_requestedFilter;
        m_matches = std::move(matches);
        build();
        endResetModel();
        Q_EMIT filtered(m_filter.isEmpty() || !m_matches.empty());
    };
    if (m_requestedFilter.isEmpty()) {
        if (!m_filter.isEmpty())
            apply({});
        return;
    }
    m_background.run(
        this,
        [workspace = &m_workspace, wanted = m_requestedFilter] {
            return findMatches(*workspace, wanted);
        },
        [this, generation, apply](Result<std::vector<GalleryMatch>> matches) {
            if (generation != m_generation)
                return;  // an answer to a filter that has changed since
            if (!matches)
                Q_EMIT failed(matches.error());
            else
                apply(std::move(*matches));
        });
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
    for (const auto &child : m_root->children.back()->children)
        Q_EMIT dataChanged(indexOf(*child), indexOf(*child));
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
                || key.startsWith(child->key))
                open.push_back(child.get());
        }
    }
    return {};
}

QModelIndex GalleryTreeModel::locate(const Selection &selection)
{
    switch (selection.kind) {
    case NodeKind::Galleries: return index(0, 0);
    case NodeKind::Regions: return index(1, 0);
    case NodeKind::Region: return indexOfKey(QStringLiteral("region:%1").arg(selection.region));
    case NodeKind::None:
    case NodeKind::More: return {};
    case NodeKind::Gallery:
    case NodeKind::Definition:
    case NodeKind::Version: break;
    }
    QModelIndex found;
    ResourceId id = selection.id;
    std::vector<ResourceId> path;
    for (; !id.type().isEmpty(); id = id.parent())
        path.insert(path.begin(), id);
    QModelIndex above = index(0, 0);
    for (const ResourceId &step : path) {
        if (canFetchMore(above))
            fetchMore(above);
        found = indexOfKey(step.folded());
        while (!found.isValid() && rowCount(above) > 0) {
            const QModelIndex last = index(rowCount(above) - 1, 0, above);
            if (nodeOf(last)->kind != NodeKind::More)
                break;
            fetchNextPage(last);
            found = indexOfKey(step.folded());
        }
        if (!found.isValid())
            return {};
        above = found;
    }
    return found;
}

}  // namespace vitrine
