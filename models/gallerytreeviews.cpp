#include "core/catalog/catalog.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/gallerytreemodel.h"

#include <algorithm>

// How the tree is arranged, what of it is shown - by gallery, region or state, and the filter - and
// where a resource stands in it.
namespace vitrine {

void GalleryTreeModel::addStates()
{
    for (const auto state :
         {ProvisioningState::Failed, ProvisioningState::Creating, ProvisioningState::Updating,
          ProvisioningState::Deleting, ProvisioningState::Succeeded}) {
        auto node = std::make_unique<GalleryNode>();
        node->kind = NodeKind::State;
        node->state = state;
        node->key = QStringLiteral("state:") + toString(state);
        node->parent = m_root.get();
        setGroupFilter(*node);
        m_root->children.push_back(std::move(node));
    }
}

// The heading is there while it has something: it comes and goes with what others share.
void GalleryTreeModel::refreshShared()
{
    constexpr int kRow = 1;  // behind the galleries
    auto &headings = m_root->children;
    const bool isThere = showsShared();
    GalleryNode wanted;
    wanted.kind = NodeKind::SharedWithMe;
    const bool isEmpty = read(wanted, nullptr, kPageRows).empty();
    if (isThere && isEmpty) {
        beginRemoveRows({}, kRow, kRow);
        headings.erase(headings.begin() + kRow);
        endRemoveRows();
    } else if (!isThere && !isEmpty) {
        beginInsertRows({}, kRow, kRow);
        addHeading(NodeKind::SharedWithMe);
        std::rotate(headings.begin() + kRow, headings.end() - 1, headings.end());
        endInsertRows();
    }
}

bool GalleryTreeModel::showsShared() const
{
    return std::ranges::any_of(m_root->children, [](const auto &heading) {
        return heading->kind == NodeKind::SharedWithMe;
    });
}

// What is shared alone is few, and answers to words alone.
bool GalleryTreeModel::isAsked(const GalleryNode &definition) const
{
    return m_filter.isEmpty()
        || (m_request.isPlain()
            && definition.name.contains(m_request.filter.text, Qt::CaseInsensitive));
}

// A group gathers what is in its region or state, and fits the filter as well.
void GalleryTreeModel::setGroupFilter(GalleryNode &node) const
{
    if (node.kind == NodeKind::State) {
        node.filter = m_request.filter;
        node.filter.state = node.state;
    } else if (node.kind == NodeKind::Region && m_view == TreeView::Region) {
        node.filter = m_request.filter;
        node.filter.region = node.region;
    }
}

void GalleryTreeModel::requestGroup(GalleryNode &node)
{
    node.pending = true;
    m_background.run(
        this,
        [workspace = &m_workspace, filter = node.filter] {
            return findDefinitions(*workspace, filter);
        },
        [this, key = node.key,
         generation = m_generation](const Result<std::vector<DefinitionMatch>> &matches) {
            if (generation != m_generation)
                return;  // the tree has been arranged anew since
            if (matches)
                showGroup(key, *matches);
            else
                Q_EMIT failed(matches.error());
        });
}

void GalleryTreeModel::showGroup(const QString &key, const std::vector<DefinitionMatch> &matches)
{
    const QModelIndex group = indexOfKey(key);
    if (!group.isValid())
        return;
    GalleryNode *node = nodeOf(group);
    node->pending = false;
    node->fetched = true;
    node->total = static_cast<int>(matches.size());
    merge(*node, groupNodesOf(*node, matches));
    Q_EMIT dataChanged(group, group);
}

void GalleryTreeModel::setView(TreeView view)
{
    if (view == m_view)
        return;
    ++m_generation;
    beginResetModel();
    m_view = view;
    m_matches.clear();
    m_filter.clear();
    m_request = {};
    build();
    endResetModel();
    if (m_requestedFilter.isEmpty())
        Q_EMIT filtered(true);
    else
        setFilter(m_requestedFilter);
}

void GalleryTreeModel::setFilter(const QString &text)
{
    m_requestedFilter = text.trimmed();
    const quint64 generation = ++m_generation;
    FilterRequest request = parseFilter(m_requestedFilter, m_workspace.catalog().clock().now());
    const auto apply = [this, request](std::vector<GalleryMatch> matches) {
        beginResetModel();
        m_filter = m_requestedFilter;
        m_request = request;
        m_matches = std::move(matches);
        build();
        endResetModel();
        Q_EMIT filtered(m_filter.isEmpty() || !m_matches.empty() || showsShared()
                        || (m_view != TreeView::Gallery && request.notUnderstood.isEmpty()));
    };
    // Groups look for themselves, each when it is opened.
    if (m_requestedFilter.isEmpty() || m_view != TreeView::Gallery) {
        if (m_filter != m_requestedFilter)
            apply({});
        return;
    }
    m_background.run(
        this, [workspace = &m_workspace, request] { return findMatches(*workspace, request); },
        [this, generation, apply](Result<std::vector<GalleryMatch>> matches) {
            if (generation != m_generation)
                return;  // an answer to a filter that has changed since
            if (!matches)
                Q_EMIT failed(matches.error());
            else
                apply(std::move(*matches));
        });
}

QModelIndex GalleryTreeModel::locateInGalleries(const Selection &selection)
{
    QModelIndex found;
    ResourceId id = selection.id;
    std::vector<ResourceId> path;
    for (; !id.type().isEmpty(); id = id.parent())
        path.insert(path.begin(), id);
    QModelIndex above = index(0, 0);
    const QModelIndex shared = path.size() > 1 ? indexOfKey(path[1].folded()) : QModelIndex();
    if (shared.isValid() && nodeOf(shared)->parent->kind == NodeKind::SharedWithMe) {
        found = above = shared;
        path.erase(path.begin(), path.begin() + 2);
    }
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
