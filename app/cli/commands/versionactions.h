#pragma once

#include "app/cli/command.h"

namespace vitrine {

class Session;
struct Publication;

// The commands of `sig image-version` that have a file of their own.

Specs versionCreateArguments();
/// `create`: publishes a version, in the foreground or with a worker.
Result<int> createVersion(Session &session);
/// Shows what was published or changed, after its job is over; with `--no-wait` a worker does the
/// job.
Result<int> followPublication(Session &session, const Publication &publication);

Specs versionUpdateArguments();
/// `update`: changes where a version is replicated to, and what else may change.
Result<int> updateVersion(Session &session);

/// `delete`: to the recycle bin where the gallery has one, or for good.
Result<int> deleteVersion(Session &session);
/// `list-deleted`: what lies in the recycle bin of a gallery.
Result<int> listDeletedVersions(Session &session);
/// `restore`: takes a version out of the recycle bin.
Result<int> restoreVersion(Session &session);
/// `purge`: deletes what lies in the recycle bin for good.
Result<int> purgeVersion(Session &session);

Specs versionExportArguments();
/// `export`: writes a replica's disks into files.
Result<int> exportVersion(Session &session);
/// `verify`: reads every replica and compares it with its manifest.
Result<int> verifyVersion(Session &session);
/// `repair`: checks every replica and mends the damaged ones.
Result<int> repairVersion(Session &session);
/// `boot-test`: starts a version on a throw-away disk and sees whether it starts.
Command bootTestCommand();
/// `show-boot-test`: what the last one came to.
Command showBootTestCommand();
/// `wait`: returns when the version has reached what is waited for.
Result<int> waitForVersion(Session &session);

}  // namespace vitrine
