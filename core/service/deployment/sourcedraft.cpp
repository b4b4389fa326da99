// Disks, snapshots, managed images and machines as templates have them.
#include "core/arm/templatejson.h"
#include "core/compute/cloudinit.h"
#include "core/gallery/jsonfields.h"
#include "core/gallery/jsonreader.h"
#include "core/service/deployment/deploymentdraft.h"

#include <QUrl>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

// What a template says a disk is made of: a file of this machine, or a disk that is known.
struct DiskOriginDraft {
    QString uri;
    ResourceId disk;
};

void readOrigin(ObjectReader &reader, DiskOriginDraft &origin)
{
    const auto idOf = [&origin](ObjectReader &inner) {
        inner.id("id", origin.disk);
        inner.skip({"storageAccountType", "diskEncryptionSet"});
    };
    reader.text("blobUri", origin.uri);
    reader.object("managedDisk", idOf, [] { });
    reader.object("snapshot", idOf, [] { });
    reader.object("vhd", [&origin](ObjectReader &inner) { inner.text("uri", origin.uri); }, [] {});
}

Result<QString> pathOf(const QString &uri, const QString &path)
{
    const QUrl url(uri, QUrl::StrictMode);
    if (url.isLocalFile() && url.host().isEmpty() && url.path().startsWith(u'/'))
        return url.toLocalFile();
    return std::unexpected(Fault::of(QStringLiteral("property.value.invalid"), path,
                                     {path, uri, QStringLiteral("file:///…")}));
}

/// Reads the properties of one source; \p problems has what is wrong.
class SourceReader {
public:
    SourceReader(Source &source, const DiskPaths &disks, Problems &problems)
        : m_source(source)
        , m_disks(disks)
        , m_problems(problems)
    {
    }

    void disk(ObjectReader &reader)
    {
        DiskOriginDraft origin;
        reader.choice("osType", m_source.osType);
        reader.choice("hyperVGeneration", m_source.hyperVGeneration);
        reader.skip({"diskSizeGB", "diskSizeBytes", "provisioningState", "timeCreated", "diskState",
                     "incremental"});
        reader.object(
            "creationData",
            [&origin](ObjectReader &inner) {
                inner.skip({"createOption"});
                inner.text("sourceUri", origin.uri);
                inner.id("sourceResourceId", origin.disk);
            },
            [] {});
        reader.object(
            "encryption",
            [this](ObjectReader &inner) {
                inner.skip({"type"});
                inner.id("diskEncryptionSetId", m_source.diskEncryptionSetId);
            },
            [] {});
        plan(reader, "purchasePlan");
        take(origin, QStringLiteral("properties.creationData"), m_source.path);
    }
    void image(ObjectReader &reader)
    {
        reader.choice("hyperVGeneration", m_source.hyperVGeneration);
        reader.skip({"provisioningState"});
        storage(reader);
    }
    void machine(ObjectReader &reader)
    {
        reader.skip({"provisioningState", "timeCreated", "hardwareProfile", "networkProfile",
                     "osProfile", "diagnosticsProfile", "vmId"});
        storage(reader);
    }
    void plan(ObjectReader &reader, const char *key)
    {
        reader.object(
            key,
            [this](ObjectReader &inner) {
                PurchasePlan plan;
                inner.text("name", plan.name);
                inner.text("publisher", plan.publisher);
                inner.text("product", plan.product);
                m_source.purchasePlan = std::move(plan);
            },
            [] {});
    }

private:
    bool isMachine() const { return m_source.kind == SourceKind::VirtualMachine; }
    void storage(ObjectReader &reader)
    {
        reader.object(
            "storageProfile",
            [this](ObjectReader &inner) {
                inner.skip({"zoneResilient"});
                inner.object("osDisk", [this](ObjectReader &disk) { osDisk(disk); }, [] {});
                inner.list(
                    "dataDisks", [this](ObjectReader &disk) { dataDisk(disk); },
                    [this] { m_source.dataDisks.clear(); });
            },
            [] {});
    }
    void osDisk(ObjectReader &reader)
    {
        DiskOriginDraft origin;
        reader.choice("osType", m_source.osType);
        reader.choice("osState", m_source.osState);
        reader.choice("caching", m_source.osDiskCaching, HostCaching::ReadWrite);
        reader.skip({"diskSizeGB", "createOption", "storageAccountType", "name"});
        reader.object(
            "diskEncryptionSet",
            [this](ObjectReader &inner) { inner.id("id", m_source.diskEncryptionSetId); }, [] {});
        reader.object(
            "diffDiskSettings",
            [this](ObjectReader &inner) {
                inner.skip({"option", "placement"});
                m_source.hasEphemeralOsDisk = true;
            },
            [] {});
        readOrigin(reader, origin);
        if (isMachine() && !origin.disk.isNull())
            m_source.osDiskId = origin.disk;
        else
            take(origin, QStringLiteral("properties.storageProfile.osDisk"), m_source.path);
    }
    void dataDisk(ObjectReader &reader)
    {
        AttachedDisk disk;
        DiskOriginDraft origin;
        reader.number("lun", disk.lun, 0);
        reader.choice("caching", disk.hostCaching, HostCaching::None);
        reader.skip({"diskSizeGB", "createOption", "storageAccountType", "name"});
        readOrigin(reader, origin);
        if (isMachine() && !origin.disk.isNull())
            disk.diskId = origin.disk;
        else
            take(origin, QStringLiteral("properties.storageProfile.dataDisks"), disk.path);
        m_source.dataDisks.push_back(std::move(disk));
    }
    // A disk that is known gives its file, and what the template leaves open of the system.
    void take(const DiskOriginDraft &origin, const QString &target, QString &path)
    {
        if (!origin.disk.isNull()) {
            auto disk = m_disks(origin.disk);
            if (!disk) {
                m_problems.push_back(std::move(disk.error()));
                return;
            }
            path = disk->path;
            if (&path != &m_source.path)
                return;
            if (!m_source.osType)
                m_source.osType = disk->osType;
            if (!m_source.hyperVGeneration)
                m_source.hyperVGeneration = disk->hyperVGeneration;
            return;
        }
        auto file = pathOf(origin.uri, target);
        if (file)
            path = std::move(*file);
        else
            m_problems.push_back(std::move(file.error()));
    }

    Source &m_source;
    const DiskPaths &m_disks;
    Problems &m_problems;
};

SourceKind kindOf(const ResourceId &id)
{
    if (id.isType(kSnapshotType))
        return SourceKind::Snapshot;
    if (id.isType(kManagedImageType))
        return SourceKind::ManagedImage;
    return id.isType(kVirtualMachineType) ? SourceKind::VirtualMachine : SourceKind::Disk;
}

void readCommon(ObjectReader &reader, QString &location, Tags &tags)
{
    reader.skip({"id", "name", "type", "etag", "vitrine", "resourceGroup", "zones"});
    reader.region("location", location);
    reader.tags("tags", tags);
}

}  // namespace

Result<Source> readTemplateSource(const ResourceId &id, const Json &body, const DiskPaths &disks)
{
    Source source;
    source.kind = kindOf(id);
    source.subscriptionId = id.subscriptionId();
    source.resourceGroup = id.resourceGroup();
    source.name = id.name();
    Problems problems;
    SourceReader properties(source, disks, problems);
    ObjectReader reader(body, {}, problems);
    readCommon(reader, source.location, source.tags);
    reader.object(
        "sku",
        [&source](ObjectReader &inner) {
            inner.choice("name", source.sku, DiskSku::StandardLrs);
            inner.skip({"tier"});
        },
        [] {});
    properties.plan(reader, "plan");
    reader.object(
        "properties",
        [&](ObjectReader &inner) {
            switch (source.kind) {
            case SourceKind::ManagedImage: properties.image(inner); break;
            case SourceKind::VirtualMachine: properties.machine(inner); break;
            case SourceKind::Disk:
            case SourceKind::Snapshot: properties.disk(inner); break;
            }
        },
        [] {});
    reader.finish();
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return source;
}

bool isFromImage(const Json &body)
{
    const Json &storage = objectAt(objectAt(body, "properties"), "storageProfile");
    return findMember(storage, u"imageReference") != nullptr;
}

}  // namespace vitrine
