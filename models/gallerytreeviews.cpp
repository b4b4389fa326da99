#include "core/catalog/catalog.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/gallerytreemodel.h"

// How the tree is arranged and what of it is shown: by gallery, region or state, and the filter.
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
        Q_EMIT filtered(m_filter.isEmpty() || !m_matches.empty()
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

}  // namespace vitrine
