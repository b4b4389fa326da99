#include "models/gallerynode.h"

#include "core/catalog/catalog.h"
#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/searchservice.h"
#include "core/service/sharingservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/compute/workloadnodes.h"

#include <QHash>

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kQueryRows = 200;
// More rows than anyone reads; a longer text finds the others.
constexpr int kMatches = 2000;

PageCursor cursorBehind(const GalleryNode *node)
{
    return node == nullptr ? PageCursor{}
                           : PageCursor{node->name.toCaseFolded(), node->uid.toString()};
}

std::unique_ptr<GalleryNode> makeNode(Workspace &workspace, const Gallery &gallery)
{
    auto node = std::make_unique<GalleryNode>();
    node->kind = NodeKind::Gallery;
    node->name = gallery.name;
    node->id = gallery.id();
    node->uid = gallery.uid;
    node->key = node->id.folded();
    node->state = gallery.provisioningState;
    node->total = countNodes(workspace, *node);
    return node;
}

std::unique_ptr<GalleryNode> makeNode(const ImageDefinition &definition)
{
    auto node = std::make_unique<GalleryNode>();
    node->kind = NodeKind::Definition;
    node->name = definition.name;
    node->id = definition.id();
    node->uid = definition.uid;
    node->key = node->id.folded();
    node->state = definition.provisioningState;
    return node;
}

std::unique_ptr<GalleryNode> makeNode(Workspace &workspace, const ImageDefinition &definition)
{
    auto node = makeNode(definition);
    node->total = countNodes(workspace, *node);
    return node;
}

std::unique_ptr<GalleryNode> makeNode(const ImageVersion &version)
{
    auto node = std::make_unique<GalleryNode>();
    node->kind = NodeKind::Version;
    node->name = version.number.toString();
    node->id = version.id();
    node->uid = version.uid;
    node->key = node->id.folded();
    node->state = version.provisioningState;
    node->number = version.number;
    node->isExcluded = version.publishingProfile.excludeFromLatest;
    return node;
}

std::unique_ptr<GalleryNode> makeNode(const Region &region)
{
    auto node = std::make_unique<GalleryNode>();
    node->kind = NodeKind::Region;
    node->name = region.name;
    node->region = region.name;
    node->uid = region.uid;
    node->key = QStringLiteral("region:%1").arg(region.name);
    return node;
}

Result<GalleryNodes> loadPage(Workspace &workspace, const GalleryNode &parent,
                              const GalleryNode *after, int limit)
{
    GalleryNodes nodes;
    if (parent.kind == NodeKind::Definition && !parent.filter.isEmpty()) {
        const auto below = after == nullptr ? std::nullopt : std::optional(after->number);
        const auto rows =
            ListService(workspace.catalog()).versions(parent.uid, parent.filter, below, limit);
        if (!rows)
            return std::unexpected(rows.error());
        for (const ImageVersion &version : *rows)
            nodes.push_back(makeNode(version));
    } else if (parent.kind == NodeKind::Galleries) {
        const auto rows = workspace.galleries().galleries({}, cursorBehind(after), limit);
        if (!rows)
            return std::unexpected(rows.error());
        for (const Gallery &gallery : *rows)
            nodes.push_back(makeNode(workspace, gallery));
    } else if (parent.kind == NodeKind::Gallery) {
        const auto rows = workspace.galleries().definitions(parent.id, cursorBehind(after), limit);
        if (!rows)
            return std::unexpected(rows.error());
        for (const ImageDefinition &definition : *rows)
            nodes.push_back(makeNode(workspace, definition));
    } else if (parent.kind == NodeKind::Definition) {
        const auto below = after == nullptr ? std::nullopt : std::optional(after->number);
        const auto rows = workspace.versions().versions(parent.id, below, limit);
        if (!rows)
            return std::unexpected(rows.error());
        for (const ImageVersion &version : *rows)
            nodes.push_back(makeNode(version));
    }
    return nodes;
}

Result<GalleryNodes> loadRegions(Workspace &workspace)
{
    const auto regions = workspace.regions().regions();
    if (!regions)
        return std::unexpected(regions.error());
    GalleryNodes nodes;
    for (const Region &region : *regions)
        nodes.push_back(makeNode(region));
    return nodes;
}

// Its gallery is not in the tree, so the row says where it is from.
Result<GalleryNodes> loadShared(Workspace &workspace)
{
    const auto definitions = workspace.sharing().sharedDefinitions();
    if (!definitions)
        return std::unexpected(definitions.error());
    GalleryNodes nodes;
    for (const ImageDefinition &definition : *definitions) {
        nodes.push_back(makeNode(workspace, definition));
        nodes.back()->name = definition.id().names().join(QStringLiteral(" / "));
    }
    return nodes;
}

void markLatest(Workspace &workspace, const GalleryNode &definition, GalleryNodes &versions)
{
    const auto latest = workspace.versions().latest(definition.id);
    if (!latest || !*latest)
        return;
    for (const auto &node : versions)
        node->isLatest = node->number == (*latest)->number;
}

}  // namespace

int GalleryNode::row() const
{
    if (parent == nullptr)
        return 0;
    const auto found = std::ranges::find_if(
        parent->children, [this](const auto &child) { return child.get() == this; });
    return static_cast<int>(found - parent->children.begin());
}

const GalleryNode *GalleryNode::lastResource() const
{
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
        if ((*child)->kind != NodeKind::More)
            return child->get();
    }
    return nullptr;
}

bool GalleryNode::takeChanges(const GalleryNode &other)
{
    // What a group has is found later, and not by who lists the groups.
    const int newTotal = isGroup() ? total : other.total;
    if (name == other.name && total == newTotal && state == other.state
        && isLatest == other.isLatest && isExcluded == other.isExcluded)
        return false;
    name = other.name;
    total = newTotal;
    state = other.state;
    isLatest = other.isLatest;
    isExcluded = other.isExcluded;
    return true;
}

Result<GalleryNodes> loadNodes(Workspace &workspace, const GalleryNode &parent,
                               const GalleryNode *after, int count)
{
    if (parent.kind == NodeKind::Regions)
        return loadRegions(workspace);
    if (parent.kind == NodeKind::SharedWithMe)
        return loadShared(workspace);
    if (hasWorkloads(parent.kind))
        return loadWorkloads(workspace, parent, after, count);
    GalleryNodes nodes;
    while (std::ssize(nodes) < count) {
        const int limit = std::min(kQueryRows, count - static_cast<int>(nodes.size()));
        auto page = loadPage(workspace, parent, nodes.empty() ? after : nodes.back().get(), limit);
        if (!page)
            return std::unexpected(page.error());
        const bool last = std::ssize(*page) < limit;
        std::ranges::move(*page, std::back_inserter(nodes));
        if (last)
            break;
    }
    if (parent.kind == NodeKind::Definition) {
        markLatest(workspace, parent, nodes);
        // In a group the same version may stand below several parents.
        const QString group = parent.key.chopped(parent.id.folded().size());
        for (const auto &node : nodes)
            node->key.prepend(group);
    }
    return nodes;
}

int countNodes(Workspace &workspace, const GalleryNode &parent)
{
    switch (parent.kind) {
    case NodeKind::Galleries: return workspace.galleries().galleryCount().value_or(0);
    case NodeKind::Gallery: return workspace.galleries().definitionCount(parent.id).value_or(0);
    case NodeKind::Definition: return workspace.versions().versionCount(parent.id).value_or(0);
    case NodeKind::SharedWithMe:
    case NodeKind::Regions:
    case NodeKind::None:
    case NodeKind::Version:
    case NodeKind::Region:
    case NodeKind::State:
    case NodeKind::Machines:
    case NodeKind::Machine:
    case NodeKind::ScaleSet:
    case NodeKind::LabAccounts:
    case NodeKind::LabAccount:
    case NodeKind::Lab:
    case NodeKind::More: return 0;
    case NodeKind::RecycleBin: return ListService(workspace.catalog()).deletedCount().value_or(0);
    }
    return 0;
}

GalleryNodes nodesOf(Workspace &workspace, const std::vector<GalleryMatch> &matches)
{
    GalleryNodes nodes;
    for (const GalleryMatch &match : matches) {
        nodes.push_back(makeNode(workspace, match.gallery));
        if (!match.whole)
            nodes.back()->total = static_cast<int>(match.definitions.size());
    }
    return nodes;
}

GalleryNodes nodesOf(const std::vector<DefinitionMatch> &matches, const ResourceFilter &filter)
{
    GalleryNodes nodes;
    for (const DefinitionMatch &match : matches) {
        auto node = makeNode(match.definition);
        node->total = match.versions;
        node->filter = filter;
        nodes.push_back(std::move(node));
    }
    return nodes;
}

GalleryNodes groupNodesOf(const GalleryNode &parent, const std::vector<DefinitionMatch> &matches)
{
    GalleryNodes nodes = nodesOf(matches, parent.filter);
    for (const auto &node : nodes) {
        node->key = parent.key + u'|' + node->key;
        node->name = node->id.names().join(QStringLiteral(" / "));
    }
    if (std::ssize(matches) == kMatches) {
        auto more = std::make_unique<GalleryNode>();
        more->kind = NodeKind::More;
        more->key = parent.key + QStringLiteral("#more");
        nodes.push_back(std::move(more));
    }
    return nodes;
}

Result<std::vector<DefinitionMatch>> findDefinitions(Workspace &workspace,
                                                     const ResourceFilter &filter)
{
    ListService lists(workspace.catalog());
    auto definitions = lists.definitions(filter, kMatches);
    if (!definitions)
        return std::unexpected(std::move(definitions.error()));
    std::vector<DefinitionMatch> matches;
    for (ImageDefinition &definition : *definitions) {
        const auto count = lists.versionCount(definition.uid, filter);
        if (!count)
            return std::unexpected(count.error());
        matches.push_back({std::move(definition), *count});
    }
    return matches;
}

namespace {

// What the names alone answer: galleries that match come whole.
Result<std::vector<GalleryMatch>> findNames(Workspace &workspace, const QString &text)
{
    auto hits = workspace.search().find(text, kMatches);
    if (!hits)
        return std::unexpected(std::move(hits.error()));
    const auto others = workspace.search().galleriesOf(hits->definitions);
    if (!others)
        return std::unexpected(others.error());
    std::vector<GalleryMatch> found;
    for (Gallery &gallery : hits->galleries)
        found.push_back({std::move(gallery), true, {}});
    const auto matchOf = [&found](const Uid &uid) {
        return std::ranges::find(found, uid,
                                 [](const GalleryMatch &match) { return match.gallery.uid; });
    };
    QHash<QString, Uid> galleries;
    for (const Gallery &gallery : *others) {
        galleries.insert(gallery.id().folded(), gallery.uid);
        if (matchOf(gallery.uid) == found.end())
            found.push_back({gallery, false, {}});
    }
    for (ImageDefinition &definition : hits->definitions) {
        const auto match = matchOf(galleries.value(definition.galleryId.folded()));
        if (match == found.end() || match->whole)
            continue;
        const auto count = workspace.versions().versionCount(definition.id());
        if (!count)
            return std::unexpected(count.error());
        match->definitions.push_back({std::move(definition), *count});
    }
    std::ranges::sort(found, {}, [](const GalleryMatch &match) {
        return std::pair(match.gallery.name.toCaseFolded(), match.gallery.uid.toString());
    });
    return found;
}

// The definitions come by gallery: a new gallery begins where the id of the last one ends.
Result<std::vector<GalleryMatch>> byGallery(Workspace &workspace,
                                            std::vector<DefinitionMatch> matches)
{
    std::vector<GalleryMatch> found;
    for (DefinitionMatch &match : matches) {
        if (found.empty() || found.back().gallery.id() != match.definition.galleryId) {
            auto gallery = workspace.galleries().gallery(match.definition.galleryId);
            // One that is shared alone stands under a heading of its own.
            if (!gallery && gallery.error().reason == u"resource.notFound")
                continue;
            if (!gallery)
                return std::unexpected(std::move(gallery.error()));
            found.push_back({std::move(*gallery), false, {}});
        }
        found.back().definitions.push_back(std::move(match));
    }
    return found;
}

}  // namespace

Result<std::vector<GalleryMatch>> findMatches(Workspace &workspace, const FilterRequest &request)
{
    if (!request.notUnderstood.isEmpty())
        return std::vector<GalleryMatch>();
    if (request.isPlain())
        return findNames(workspace, request.filter.text);
    auto definitions = findDefinitions(workspace, request.filter);
    if (!definitions)
        return std::unexpected(std::move(definitions.error()));
    return byGallery(workspace, std::move(*definitions));
}

}  // namespace vitrine
