#include "core/gallery/resources.h"

namespace vitrine {
namespace {

QString sourceType(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Disk: return QStringLiteral("disks");
    case SourceKind::Snapshot: return QStringLiteral("snapshots");
    case SourceKind::ManagedImage: return QStringLiteral("images");
    case SourceKind::VirtualMachine: return QStringLiteral("virtualMachines");
    }
    return {};
}

}  // namespace

QString etagOf(const Uid &uid, qint64 revision)
{
    return uid.toString().left(8) + u'-' + QString::number(revision);
}

ResourceId Source::id() const
{
    return ResourceId::compute(subscriptionId, resourceGroup, sourceType(kind), name);
}

ResourceId StorageAccount::id() const
{
    return ResourceId::resource(subscriptionId, resourceGroup, QStringLiteral("Microsoft.Storage"),
                                QStringLiteral("storageAccounts"), name);
}

QString StorageAccount::blobEndpoint() const
{
    return QStringLiteral("https://") + name + QStringLiteral(".blob.core.windows.net/");
}

ResourceId DiskEncryptionSet::id() const
{
    return ResourceId::compute(subscriptionId, resourceGroup, QStringLiteral("diskEncryptionSets"),
                               name);
}

ResourceId Gallery::id() const
{
    return ResourceId::compute(subscriptionId, resourceGroup, QStringLiteral("galleries"), name);
}

QString Gallery::uniqueName() const
{
    return subscriptionId + u'-' + name.toUpper();
}

}  // namespace vitrine
