#include "models/compute/workloadnodes.h"

#include "core/service/computeservice.h"
#include "core/service/labservice.h"
#include "core/service/sourceservice.h"
#include "core/service/workspace.h"

#include <utility>

namespace vitrine {
namespace {

PageCursor cursorBehind(const GalleryNode *node)
{
    return node == nullptr ? PageCursor{} : PageCursor{node->name, node->uid.toString()};
}

template <typename Row>
std::unique_ptr<GalleryNode> makeNode(NodeKind kind, const Row &row)
{
    auto node = std::make_unique<GalleryNode>();
    node->kind = kind;
    node->name = row.name;
    node->id = row.id();
    node->uid = row.uid;
    node->key = node->id.folded();
    return node;
}

template <typename Row>
Result<> append(GalleryNodes &nodes, NodeKind kind, const Result<std::vector<Row>> &rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    for (const Row &row : *rows)
        nodes.push_back(makeNode(kind, row));
    return {};
}

// The machines by name, then the scale sets.
Result<GalleryNodes> loadMachines(Workspace &workspace, const GalleryNode *after, int count)
{
    GalleryNodes nodes;
    if (after == nullptr || after->kind == NodeKind::Machine) {
        auto read = append(nodes, NodeKind::Machine,
                           workspace.sources().sources(SourceKind::VirtualMachine, {},
                                                       cursorBehind(after), count));
        if (!read)
            return std::unexpected(std::move(read.error()));
        after = nullptr;
    }
    const int missing = count - static_cast<int>(nodes.size());
    if (missing <= 0)
        return nodes;
    auto read = append(nodes, NodeKind::ScaleSet,
                       workspace.compute().scaleSets({}, cursorBehind(after), missing));
    if (!read)
        return std::unexpected(std::move(read.error()));
    return nodes;
}

Result<GalleryNodes> loadAccounts(Workspace &workspace, const GalleryNode *after, int count)
{
    GalleryNodes nodes;
    auto read = append(nodes, NodeKind::LabAccount,
                       workspace.labs().accounts({}, cursorBehind(after), count));
    if (!read)
        return std::unexpected(std::move(read.error()));
    for (const auto &node : nodes) {
        const auto labs = workspace.labs().labs(node->id, {}, 1);
        if (!labs)
            return std::unexpected(labs.error());
        node->total = static_cast<int>(labs->size());
    }
    return nodes;
}

Result<GalleryNodes> load(Workspace &workspace, const GalleryNode &parent, const GalleryNode *after,
                          int count)
{
    if (parent.kind == NodeKind::Machines)
        return loadMachines(workspace, after, count);
    if (parent.kind == NodeKind::LabAccounts)
        return loadAccounts(workspace, after, count);
    GalleryNodes nodes;
    auto read =
        append(nodes, NodeKind::Lab, workspace.labs().labs(parent.id, cursorBehind(after), count));
    return read ? Result<GalleryNodes>(std::move(nodes)) : std::unexpected(std::move(read.error()));
}

}  // namespace

bool hasWorkloads(NodeKind kind)
{
    return kind == NodeKind::Machines || kind == NodeKind::LabAccounts
        || kind == NodeKind::LabAccount;
}

bool isWorkload(NodeKind kind)
{
    return kind == NodeKind::Machine || kind == NodeKind::ScaleSet || kind == NodeKind::LabAccount
        || kind == NodeKind::Lab;
}

QString workloadKey(NodeKind kind)
{
    if (kind == NodeKind::Machines)
        return QStringLiteral("machines");
    return kind == NodeKind::LabAccounts ? QStringLiteral("labaccounts") : QString();
}

Result<GalleryNodes> loadWorkloads(Workspace &workspace, const GalleryNode &parent,
                                   const GalleryNode *after, int count)
{
    // One more than is shown tells whether there are more.
    auto nodes = load(workspace, parent, after, count + 1);
    if (!nodes || std::ssize(*nodes) <= count)
        return nodes;
    auto more = std::make_unique<GalleryNode>();
    more->kind = NodeKind::More;
    more->key = parent.key + QStringLiteral("#more");
    more->total = -1;
    nodes->back() = std::move(more);
    return nodes;
}

}  // namespace vitrine
