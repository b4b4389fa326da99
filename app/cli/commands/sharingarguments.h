#pragma once

#include "app/cli/session.h"
#include "core/service/sharingservice.h"

// What the commands about sharing have in common.
namespace vitrine {

/// `--permissions`, and what a community is told of the gallery.
Specs sharingArguments();
/// Reads them.
SharingWishes sharingWishes(Session &session);
/// Writes a gallery with `sharingProfile` among its properties.
Result<int> printWithSharing(Session &session, Workspace &workspace, const Gallery &gallery);

}  // namespace vitrine
