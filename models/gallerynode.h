#pragma once

#include "core/gallery/resources.h"
#include "models/selection.h"

#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

class Workspace;

/// A gallery that a filter has found, with what of it was found.
struct GalleryMatch {
    Gallery gallery;
    bool whole = false;  ///< its own name matches: every definition is shown
    std::vector<ImageDefinition> definitions;  ///< those that match, unless whole
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

    bool fetched = false;
    GalleryNode *parent = nullptr;
    std::vector<std::unique_ptr<GalleryNode>> children;

    int row() const;
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
/// Makes rows of what a filter has found.
GalleryNodes nodesOf(Workspace &workspace, const std::vector<GalleryMatch> &matches);
GalleryNodes nodesOf(Workspace &workspace, const std::vector<ImageDefinition> &definitions);
/// Looks through all galleries and definitions for \p text in names and identifiers. Thread: any.
Result<std::vector<GalleryMatch>> findMatches(Workspace &workspace, const QString &text);

}  // namespace vitrine
