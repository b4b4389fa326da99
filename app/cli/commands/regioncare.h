#pragma once

#include "app/cli/command.h"

// The commands of the group `region` that look after what a region stores, each in its own file.
namespace vitrine {

/// `--name` of a region.
ArgumentSpec regionName();

Command regionImportCommand();
Command regionMoveCommand();
Command regionReclaimCommand();

}  // namespace vitrine
