#pragma once

#include "app/cli/session.h"

namespace vitrine {

// What `sig image-version create` is made from.

Specs versionSourceArguments();

/// Notes what is wrong with the arguments themselves: before Session::open().
void checkVersionSources(Arguments &arguments);

/// Reads source and data disks into \p draft. Names are looked up in the resource group; what an
/// id names is left to the service. Errors, all at once: `source.notFound`, `resourceId.invalid`,
/// `resource.notFound` of a storage account.
Result<> readVersionSources(Session &session, const Workspace &workspace, ImageVersion &draft);

}  // namespace vitrine
