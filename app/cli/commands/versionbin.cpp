// vitrinectl sig image-version delete, list-deleted, restore, purge
#include "app/cli/answers.h"
#include "app/cli/commands/equivalents.h"
#include "app/cli/commands/versionactions.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"

#include <algorithm>

namespace vitrine {
namespace {

Result<std::vector<DeletedVersion>> deletedVersions(Session &session, const Workspace &workspace)
{
    auto versions = workspace.versions().deletedVersions(session.galleryId());
    if (versions && session.arguments().has(QStringLiteral("--gallery-image-definition")))
        std::erase_if(*versions, [&session](const DeletedVersion &deleted) {
            return deleted.version.definitionId != session.definitionId();
        });
    return versions;
}

}  // namespace

Result<int> deleteVersion(Session &session)
{
    session.arguments().version();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const bool isPermanent = session.arguments().has(QStringLiteral("--permanent"));
    const ResourceId id = session.versionId();
    const Result<> removed = (*workspace)->versions().remove(session.change(), id, isPermanent);
    if (!removed)
        return std::unexpected(removed.error());
    if (asksEquivalent(session))
        return printEquivalent(session, {Deletion{.id = id, .isPermanent = isPermanent}});
    if (isPermanent || session.change().validateOnly)
        return 0;
    const auto binned = (*workspace)->versions().deletedVersions(session.galleryId());
    if (!binned)
        return std::unexpected(binned.error());
    for (const DeletedVersion &deleted : *binned) {
        if (deleted.version.id() == id)
            session.output().note(
                //: %1 is a date and a time
                Tr::tr("In the recycle bin until %1; restore takes it out.")
                    .arg(deleted.purgeDate.toUTC().toString(Qt::ISODate)));
    }
    return 0;
}

Result<int> listDeletedVersions(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto versions = deletedVersions(session, **workspace);
    if (!versions)
        return std::unexpected(versions.error());
    printDeletedVersions(session.output(), *versions);
    return 0;
}

Result<int> restoreVersion(Session &session)
{
    session.arguments().version();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<ImageVersion> version =
        (*workspace)->versions().restore(session.change(), session.versionId());
    if (!version)
        return std::unexpected(version.error());
    printVersions(session.output(), {*version}, false);
    return 0;
}

Result<int> purgeVersion(Session &session)
{
    session.arguments().version();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const ResourceId id = session.versionId();
    const auto versions = deletedVersions(session, **workspace);
    if (!versions)
        return std::unexpected(versions.error());
    const bool isThere =
        std::any_of(versions->begin(), versions->end(),
                    [&id](const DeletedVersion &deleted) { return deleted.version.id() == id; });
    if (!isThere) {
        // Tells a version that is in use from one that never was.
        if (const auto version = (*workspace)->versions().version(id); !version)
            return std::unexpected(version.error());
        return std::unexpected(
            Fault::of(QStringLiteral("version.notDeleted"), id.toString(), {id.toString()}));
    }
    const Result<> removed = (*workspace)->versions().remove(session.change(), id, true);
    if (!removed)
        return std::unexpected(removed.error());
    return 0;
}

}  // namespace vitrine
