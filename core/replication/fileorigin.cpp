#include "core/replication/fileorigin.h"

#include "core/bundle/bundledisk.h"
#include "core/catalog/versionrows.h"
#include "core/replication/replicadisk.h"
#include "core/replication/versiondisks.h"

#include <map>

namespace vitrine {
namespace {

/// Opens the disks of earlier bundles where they were imported to, each replica once.
class Bases {
public:
    Bases(Catalog &catalog, FileOps &files, ResourceId definitionId)
        : m_catalog(catalog)
        , m_files(files)
        , m_definitionId(std::move(definitionId))
    {
    }

    Result<std::unique_ptr<DiskReader>> open(const BaseDisk &base, const Uid &bundle)
    {
        const ResourceId id =
            baseVersionId(m_definitionId, base.gallery, base.definition, base.version);
        const auto replica = replicaOf(id, bundle);
        if (!replica)
            return std::unexpected(replica.error());
        return ReplicaDisk::of(*replica, base.lun, id.toString());
    }

private:
    Result<std::shared_ptr<const ReplicaReader>> replicaOf(const ResourceId &id, const Uid &bundle)
    {
        auto &replica = m_replicas[id.folded()];
        if (replica)
            return replica;
        std::optional<ImageVersion> version;
        {
            auto view = Transaction::read(m_catalog, Caller::program());
            if (!view)
                return std::unexpected(view.error());
            auto found = findVersion(*view, id);
            if (!found)
                return std::unexpected(found.error());
            version = std::move(*found);
        }
        if (!version)
            return std::unexpected(Fault::of(QStringLiteral("bundle.base.missing"), id.toString(),
                                             {id.toString(), bundle.toString()}));
        auto opened = openAnyReplica(m_catalog, m_files, *version);
        if (opened)
            replica = *opened;
        return opened;
    }

    Catalog &m_catalog;
    FileOps &m_files;
    const ResourceId m_definitionId;
    std::map<QString, std::shared_ptr<const ReplicaReader>> m_replicas;
};

}  // namespace

ResourceId baseVersionId(const ResourceId &definitionId, const QString &gallery,
                         const QString &definition, const VersionNumber &version)
{
    return ResourceId::compute(definitionId.subscriptionId(), definitionId.resourceGroup(),
                               QStringLiteral("galleries"), gallery)
        .child(QStringLiteral("images"), definition)
        .child(QStringLiteral("versions"), version.toString());
}

Result<std::unique_ptr<DiskReader>> openFileOrigin(Catalog &catalog, FileOps &files,
                                                   const DiskOrigin &origin,
                                                   const ResourceId &definitionId)
{
    if (!isBundleDisk(origin.path))
        return openDisk(origin.path, {.basePath = origin.basePath});
    Bases bases(catalog, files, definitionId);
    return openBundleDisk(origin.path, [&bases](const BaseDisk &base, const Uid &bundle) {
        return bases.open(base, bundle);
    });
}

}  // namespace vitrine
