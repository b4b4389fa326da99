#pragma once

#include "models/gallerynode.h"

namespace vitrine {

/// Tells whether rows of \p kind have machines, scale sets, lab accounts or labs below them. How
/// many the catalogue has in all is not known of them.
bool hasWorkloads(NodeKind kind);
/// Tells whether rows of \p kind are a machine, a scale set, a lab account or a lab.
bool isWorkload(NodeKind kind);
/// Returns how a heading of such rows is named across sessions; empty for any other kind.
QString workloadKey(NodeKind kind);
/// Reads up to \p count of them behind \p after, from the catalogue; the last row says when there
/// are more. A lab account's total says no more than whether it has labs.
Result<GalleryNodes> loadWorkloads(Workspace &workspace, const GalleryNode &parent,
                                   const GalleryNode *after, int count);

}  // namespace vitrine
