#pragma once

#include "core/gallery/resources.h"
#include "core/service/listservice.h"
#include "models/selection.h"

#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

class Workspace;

/// A definition that a filter has found.
struct DefinitionMatch {
    ImageDefinition definition;
    int versions = 0;  ///< how many of its versions fit
};

/// A gallery that a filter has found, with what of it was found.
struct GalleryMatch {
    Gallery gallery;
    bool whole = false;  ///< its own name matches: every definition is shown
    std::vector<DefinitionMatch> definitions;  ///< those that match, unless whole
};

/// A row of the tree. Children are absent until the row was opened.
struct GalleryNode {
    NodeKind kind = NodeKind::None;
    QString key;  ///< names the row across refreshes and sessions
    QString name;
    ResourceId id;
    Uid uid;
    QString region;
    int total = 0;  ///< how many children the catalogue has
    ProvisioningState state = ProvisioningState::Succeeded;
    VersionNumber number;
    bool isLatest = false;
    bool isExcluded = false;
    ResourceFilter filter;  ///< what a group gathers, and what is shown of a definition's versions

    bool pending = false;  ///< its children are being looked for
    bool fetched = false;
    GalleryNode *parent = nullptr;
    std::vector<std::unique_ptr<GalleryNode>> children;

    int row() const;
    /// Tells whether its children are definitions of all galleries that something joins.
    bool isGroup() const { return filter.asksVersions() && kind != NodeKind::Definition; }
    /// Returns the last child that is a resource; nullptr when there is none.
    const GalleryNode *lastResource() const;
    /// Takes over what may change of a row that stays the same; tells whether anything did.
    bool takeChanges(const GalleryNode &other);
};

using GalleryNodes = std::vector<std::unique_ptr<GalleryNode>>;

/// Reads up to \p count children of \p parent behind \p after from the catalogue, in pages.
Result<GalleryNodes> loadNodes(Workspace &workspace, const GalleryNode &parent,
                               const GalleryNode *after, int count);
/// Returns how many children \p parent has in the catalogue; 0 when that cannot be read.
int countNodes(Workspace &workspace, const GalleryNode &parent);
/// Makes rows of what \p filter has found.
GalleryNodes nodesOf(Workspace &workspace, const std::vector<GalleryMatch> &matches);
GalleryNodes nodesOf(const std::vector<DefinitionMatch> &matches, const ResourceFilter &filter);
/// Makes the rows of the group \p parent; the last says when there is more than can be shown.
GalleryNodes groupNodesOf(const GalleryNode &parent, const std::vector<DefinitionMatch> &matches);
/// Looks through all galleries, definitions and versions for what \p request asks. Thread: any
/// but the GUI's.
Result<std::vector<GalleryMatch>> findMatches(Workspace &workspace, const FilterRequest &request);
/// Looks for the definitions that fit \p filter. The same thread rule.
Result<std::vector<DefinitionMatch>> findDefinitions(Workspace &workspace,
                                                     const ResourceFilter &filter);

}  // namespace vitrine
