#pragma once

#include "core/base/digest.h"
#include "core/base/fault.h"
#include "core/base/resourceid.h"
#include "core/base/uid.h"
#include "core/base/versionnumber.h"
#include "core/gallery/enums.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// The resources of the service as plain values. Property names and defaults are the service's.
namespace vitrine {

using Tags = QMap<QString, QString>;

/// Returns the text that tells one state of a resource from every other.
QString etagOf(const Uid &uid, qint64 revision);

/// An organisation, or a part of one, that shares nothing unless it is told to.
struct Tenant {
    QString id;  ///< 8-4-4-4-12 hex digits
    QString displayName;
};

struct Subscription {
    QString id;  ///< 8-4-4-4-12 hex digits
    QString displayName;
    QString tenantId;
    bool isDefault = false;  ///< what a request without a subscription means
};

struct ResourceGroup {
    QString subscriptionId;
    QString name;
    QString location;
    Tags tags;

    ResourceId id() const { return ResourceId::group(subscriptionId, name); }
};

/// A place that stores replicas: today a folder, and one more for each availability zone.
struct Region {
    Uid uid;  ///< also written in the folder, so that another folder is never taken for it
    QString name;  ///< normalised: lower case letters and digits, for example `westeurope`
    QString displayName;  ///< English; empty for a name that is not a public region's
    QString path;  ///< absolute path of the folder
    QStringList zonePaths;  ///< absolute paths of the three zones' folders, or empty

    /// Tells whether Standard_ZRS may be asked for.
    bool hasZones() const { return !zonePaths.isEmpty(); }
};

/// What a marketplace image was bought under.
struct PurchasePlan {
    QString name;
    QString publisher;
    QString product;

    bool operator==(const PurchasePlan &) const = default;
};

/// A disk beside the operating system's: of a machine a managed disk or a file, of a managed
/// image a file.
struct AttachedDisk {
    int lun = 0;
    ResourceId diskId;  ///< null for a file that no managed disk stands for
    QString path;  ///< absolute path of the disk image file
    QString format;  ///< as recognised when it was registered
    QString basePath = {};  ///< as Source::basePath
    std::uint64_t diskSizeBytes = 0;  ///< virtual size
    HostCaching hostCaching = HostCaching::None;

    bool operator==(const AttachedDisk &) const = default;
};

/// A registered disk, snapshot, managed image or machine that versions can be made from. Path,
/// format and size are those of the operating system disk.
struct Source {
    Uid uid;
    SourceKind kind = SourceKind::Disk;
    QString subscriptionId;
    QString resourceGroup;
    QString name;
    QString location;
    QString path;  ///< absolute path of the disk image file
    QString format;  ///< as recognised when it was registered: `raw` or `vhd`
    /// Of what a machine was made with: absolute path of the image that its file is a layer over.
    /// Empty: the file stands alone.
    QString basePath = {};
    std::uint64_t diskSizeBytes = 0;  ///< virtual size
    std::optional<OsType> osType;
    std::optional<OsState> osState;  ///< managed images and machines know it; disks may not
    std::optional<HyperVGeneration> hyperVGeneration;
    DiskSku sku = DiskSku::StandardLrs;  ///< disks and snapshots
    ResourceId diskEncryptionSetId;  ///< null for a source that is not encrypted
    std::optional<PurchasePlan> purchasePlan;
    ResourceId osDiskId;  ///< of a machine: its managed disk; null for a disk that is only a file
    bool hasEphemeralOsDisk = false;  ///< of a machine: the disk is gone when it stops
    HostCaching osDiskCaching = HostCaching::ReadWrite;
    std::vector<AttachedDisk> dataDisks;  ///< managed images and machines
    QDateTime timeCreated;
    Tags tags;

    ResourceId id() const;
};

/// A folder whose files stand for the blobs of a storage account.
struct StorageAccount {
    Uid uid;
    QString subscriptionId;
    QString resourceGroup;
    QString name;  ///< 3 to 24 lower case letters and digits, unique in the catalogue
    QString location;
    QString path;  ///< absolute path of the folder; its subfolders are the containers
    Tags tags;

    ResourceId id() const;
    /// Returns the address its blobs begin with, `https://NAME.blob.core.windows.net/`.
    QString blobEndpoint() const;
};

/// A named set of keys of one region. The keys themselves are never in the catalogue.
struct DiskEncryptionSet {
    Uid uid;
    QString subscriptionId;
    QString resourceGroup;
    QString name;
    QString location;
    QString keyUrl;  ///< which key of the secret store wraps the others
    Tags tags;

    ResourceId id() const;
};

/// What becomes of versions that are deleted.
struct SoftDeletePolicy {
    bool isSoftDeleteEnabled = false;
    int retentionPeriodInDays = 7;  ///< how long a deleted version can be restored

    bool operator==(const SoftDeletePolicy &) const = default;
};

struct Gallery {
    Uid uid;
    QString subscriptionId;
    QString resourceGroup;
    QString name;
    QString location;
    QString description;
    SoftDeletePolicy softDeletePolicy;
    ProvisioningState provisioningState = ProvisioningState::Succeeded;
    Tags tags;
    qint64 revision = 0;  ///< raised by every change; 0 before the gallery is stored

    QString etag() const { return etagOf(uid, revision); }
    ResourceId id() const;
    /// Returns `identifier.uniqueName`: the subscription id, a dash, the name in upper case.
    QString uniqueName() const;
};

struct ImageIdentifier {
    QString publisher;
    QString offer;
    QString sku;
};

/// A recommended range; an end that is absent is open.
struct RecommendedRange {
    std::optional<int> min;
    std::optional<int> max;

    bool operator==(const RecommendedRange &) const = default;
};

/// Something a machine made from the image can do, for example `SecurityType` = `TrustedLaunch`.
struct ImageFeature {
    QString name;
    QString value;

    bool operator==(const ImageFeature &) const = default;
};

struct ImageDefinition {
    Uid uid;
    ResourceId galleryId;
    QString name;
    QString location;
    OsType osType = OsType::Linux;
    OsState osState = OsState::Generalized;
    HyperVGeneration hyperVGeneration = HyperVGeneration::V1;
    Architecture architecture = Architecture::X64;
    ImageIdentifier identifier;
    QString description;
    QString eula;
    QString privacyStatementUri;
    QString releaseNoteUri;
    QDateTime endOfLifeDate;  ///< UTC; invalid when not set
    RecommendedRange recommendedVCPUs;
    RecommendedRange recommendedMemory;  ///< in GB, as the portal shows it
    std::vector<DiskSku> disallowedDiskTypes;
    std::optional<PurchasePlan> purchasePlan;
    std::vector<ImageFeature> features;
    ProvisioningState provisioningState = ProvisioningState::Succeeded;
    Tags tags;
    qint64 revision = 0;  ///< raised by every change; 0 before the definition is stored

    QString etag() const { return etagOf(uid, revision); }
    ResourceId id() const { return galleryId.child(QStringLiteral("images"), name); }
};

/// Which key sets encrypt a region's replicas.
struct RegionalEncryption {
    struct DataDisk {
        int lun = 0;
        ResourceId diskEncryptionSetId;

        bool operator==(const DataDisk &) const = default;
    };

    ResourceId osDiskEncryptionSetId;  ///< null: the operating system disk is not encrypted
    std::vector<DataDisk> dataDiskImages;

    bool operator==(const RegionalEncryption &) const = default;
};

struct TargetRegion {
    QString name;  ///< normalised
    std::optional<int> regionalReplicaCount;  ///< absent: the profile's replicaCount
    std::optional<StorageAccountType> storageAccountType;  ///< absent: the profile's
    std::optional<bool> excludeFromLatest;  ///< absent: the profile's; present beats it
    std::optional<RegionalEncryption> encryption;

    bool operator==(const TargetRegion &) const = default;
};

struct PublishingProfile {
    std::vector<TargetRegion> targetRegions;
    int replicaCount = 1;
    StorageAccountType storageAccountType = StorageAccountType::StandardLrs;
    bool excludeFromLatest = false;
    ReplicationMode replicationMode = ReplicationMode::Full;
    QDateTime publishedDate;  ///< UTC
    QDateTime endOfLifeDate;  ///< UTC; invalid when not set

    int replicaCountOf(const TargetRegion &region) const
    {
        return region.regionalReplicaCount.value_or(replicaCount);
    }
    StorageAccountType storageAccountTypeOf(const TargetRegion &region) const
    {
        return region.storageAccountType.value_or(storageAccountType);
    }
    bool isShallow() const { return replicationMode == ReplicationMode::Shallow; }
};

/// Where a disk of a version comes from: exactly one member is set.
struct VersionSource {
    /// A disk or a snapshot for that disk alone; a machine, a managed image or an image version
    /// for all disks.
    ResourceId id;
    QString uri;  ///< a file, `file:///…`, or a blob of a storage account, `https://…`

    bool isNull() const { return id.isNull() && uri.isEmpty(); }
    /// Returns the id or the uri, for texts.
    QString toString() const { return uri.isEmpty() ? id.toString() : uri; }

    bool operator==(const VersionSource &) const = default;
};

/// A data disk of a version.
struct DataDiskImage {
    int lun = 0;
    VersionSource source;  ///< null: the disk of this LUN of the version's own source
    HostCaching hostCaching = HostCaching::None;
    std::uint64_t sizeBytes = 0;  ///< virtual size; 0 until the source was read

    bool operator==(const DataDiskImage &) const = default;
};

/// What keeps people from removing what others rely on.
struct SafetyProfile {
    bool allowDeletionOfReplicatedLocations = true;
    bool blockDeletionBeforeEndOfLife = false;

    bool operator==(const SafetyProfile &) const = default;
};

struct ImageVersion {
    Uid uid;
    ResourceId definitionId;
    VersionNumber number;
    QString location;
    PublishingProfile publishingProfile;
    /// What the operating system disk comes from; a machine, a managed image or an image version
    /// gives the data disks as well.
    VersionSource source;
    HostCaching osDiskCaching = HostCaching::ReadWrite;
    std::vector<DataDiskImage> dataDisks;
    SafetyProfile safetyProfile;
    std::uint64_t osDiskSizeBytes = 0;  ///< virtual size; 0 until the source was read
    std::uint64_t occupiedBytes = 0;  ///< bytes of blocks that are not all zero
    Digest contentDigest;  ///< of size and block digests; null until the source was read
    ProvisioningState provisioningState = ProvisioningState::Creating;
    QDateTime softDeletedAt;  ///< UTC; valid while the version lies in the recycle bin
    Tags tags;
    qint64 revision = 0;  ///< raised by every change a person makes; 0 before it is stored

    QString etag() const { return etagOf(uid, revision); }
    bool isSoftDeleted() const { return softDeletedAt.isValid(); }
    ResourceId id() const
    {
        return definitionId.child(QStringLiteral("versions"), number.toString());
    }
};

/// One region of a version as the service reports it, with the fault when it failed.
struct RegionalReplicationStatus {
    QString region;
    RegionalReplicationState state = RegionalReplicationState::Unknown;
    int progress = 0;  ///< percent; 100 only when committed
    int replicasWanted = 0;
    int replicasCommitted = 0;
    std::optional<Fault> fault;
};

struct ReplicationStatus {
    AggregatedReplicationState aggregatedState = AggregatedReplicationState::Unknown;
    std::vector<RegionalReplicationStatus> summary;
};

/// One committed replica.
struct Replica {
    Uid versionUid;
    Uid regionUid;
    int zone = 0;  ///< 1…3 for a zone-redundant replica, which has one in each; 0 otherwise
    int number = 0;  ///< 1…regionalReplicaCount
    Digest manifestDigest;
    std::uint64_t storedBytes = 0;  ///< bytes this replica added to its root
    QDateTime verifiedAt;  ///< when every new block was last read back and compared, UTC
    ReplicaHealth health = ReplicaHealth::NotChecked;
    QDateTime checkedAt = {};  ///< when every byte of it was last found intact, UTC
    std::optional<Fault> finding = {};  ///< why it is not intact
};

/// Returns the form in which region names are compared and stored: `West Europe` and
/// `westeurope` are one region.
QString normalizedRegionName(QStringView name);

}  // namespace vitrine
