#pragma once

#include "core/catalog/page.h"
#include "core/disk/diskinspector.h"
#include "core/gallery/resources.h"
#include "core/service/change.h"

#include <optional>
#include <vector>

namespace vitrine {

class Catalog;

/// Registered disks, snapshots, managed images and machines. Thread: any.
class SourceService {
public:
    explicit SourceService(Catalog &catalog);

    /// Registers a source after reading what its files are. Takes the detected generation and OS
    /// type where the draft leaves them open. A machine's `osDiskId` and its data disks' ids name
    /// managed disks, whose files and sizes are looked up; a disk of a machine that is only a file
    /// has a path instead. Idempotent. Reads files: never from the GUI thread.
    /// Errors: `source.name.invalid`, `account.subscription.notFound`, `group.notFound`,
    /// `region.unknown`, `resource.otherLocation`, `property.change.notAllowed`, `tags.invalid`,
    /// `definition.plan.incomplete`, `source.osType.missing` for a managed image or a machine
    /// without one, `version.dataDisks.lunDuplicate`, `version.dataDisks.lunRange`,
    /// `source.disk.notFound` and `source.disk.otherLocation` for the managed disks of a machine,
    /// `version.encryption.setInvalid`, `version.encryption.setNotFound`, and those of
    /// inspectDisk().
    Result<Source> create(const Change &change, Source draft);
    /// Errors: `resource.notFound`.
    Result<Source> source(const ResourceId &id);
    /// Resolves what a person typed: a full id, or a name in \p resourceGroup, of one of
    /// \p kinds. Errors: `source.notFound`, `source.kind.notAllowed`, `resourceId.invalid`.
    Result<Source> resolve(const QString &idOrName, const QString &resourceGroup,
                           const std::vector<SourceKind> &kinds);
    Result<std::vector<Source>> sources(const std::optional<SourceKind> &kind = {},
                                        const QString &resourceGroup = {},
                                        const PageCursor &after = {}, int limit = 500);
    /// Notes that accounts and host names were taken out of a machine. There is no way back, and
    /// the same call again changes nothing. Errors: `resource.notFound`.
    Result<Source> generalize(const Change &change, const ResourceId &id);
    /// Forgets the registration; the file stays. Errors: `resource.notFound`,
    /// `source.disk.attached` for a managed disk that a machine uses, `source.shallow.used` for
    /// what a shallow version reads from.
    Result<> remove(const Change &change, const ResourceId &id);

private:
    Catalog &m_catalog;
};

}  // namespace vitrine
