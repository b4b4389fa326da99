#pragma once

#include "core/base/resourceid.h"

#include <QString>

namespace vitrine {

/// What a row of the tree stands for.
enum class NodeKind {
    None,
    Galleries,
    Gallery,
    Definition,
    Version,
    Regions,
    Region,
    More,
    State,  ///< the heading of what is in one provisioning state
    RecycleBin,
    Machines,
    Machine,
    ScaleSet,
    LabAccounts,
    LabAccount,
    Lab,
    SharedWithMe,  ///< the heading of definitions in galleries that one does not see
};

/// What a person has chosen in the tree and what the details therefore show.
struct Selection {
    NodeKind kind = NodeKind::None;
    ResourceId id;  ///< of a resource
    QString region;  ///< normalised name, for a region

    bool operator==(const Selection &) const = default;
};

}  // namespace vitrine
