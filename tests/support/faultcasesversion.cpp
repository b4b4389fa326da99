#include "core/base/versionnumber.h"
#include "tests/support/faultcases.h"

namespace vitrine::test {
namespace {

using Edit = std::function<void(ImageVersion &)>;

ResourceId compute(const VersionFixture &at, const char16_t *type, const char16_t *name)
{
    return ResourceId::compute(at.subscription(), at.gallery().resourceGroup,
                               QString::fromUtf16(type), QString::fromUtf16(name));
}

VersionSource idSource(const ResourceId &id)
{
    return {id, {}};
}

DataDiskImage dataDisk(int lun, const VersionSource &source)
{
    DataDiskImage disk;
    disk.lun = lun;
    disk.source = source;
    return disk;
}

// Publishes 1.0.0 from a file, but for what \p edit changes.
Problems publish(VersionFixture &at, const Edit &edit)
{
    PublishRequest request = at.request(QStringLiteral("1.0.0"), at.fileSource());
    edit(request.version);
    return problemsOf(at.versions().publish(at.caller(), request));
}

Problems publishFrom(VersionFixture &at, const VersionSource &source)
{
    return publish(at, [&source](ImageVersion &version) { version.source = source; });
}

// Publishes from a registered source, after \p edit has had its way with it.
Problems publishSource(VersionFixture &at, SourceKind kind,
                       const std::function<void(Source &)> &edit)
{
    Source source = kind == SourceKind::VirtualMachine ? at.machine(QStringLiteral("vm"))
                                                       : at.source(kind, QStringLiteral("source"));
    edit(source);
    return publishFrom(at, at.add(source));
}

// A version made from a disk and two data disks.
void withDataDisks(VersionFixture &at, ImageVersion &version)
{
    version.source = idSource(at.addDisk(QStringLiteral("os")));
    version.dataDisks = {dataDisk(0, idSource(at.addDisk(QStringLiteral("data0")))),
                         dataDisk(9, idSource(at.addDisk(QStringLiteral("data9"))))};
}

Problems publishDisks(VersionFixture &at, const Edit &edit)
{
    return publish(at, [&](ImageVersion &version) {
        withDataDisks(at, version);
        edit(version);
    });
}

Problems update(VersionFixture &at, const Edit &edit)
{
    PublishRequest request = at.request(QStringLiteral("1.0.0"), at.fileSource());
    withDataDisks(at, request.version);
    ImageVersion wanted = at.publish(request);
    edit(wanted);
    return problemsOf(at.versions().update(at.caller(), wanted));
}

std::vector<FaultCase> placeCases()
{
    return {
        {{25},
         "version",
         "publish a version in the region atlantis",
         {"region.unknown", "LocationNotAvailableForResourceType", 400, "location"},
         [](Lab &lab) {
             return publish(lab.workspace(), [](ImageVersion &version) {
                 version.location = QStringLiteral("atlantis");
             });
         }},
        {{25},
         "version",
         "replicate a version to a region that is not registered",
         {"version.region.unknown", "LocationNotAvailableForResourceType", 400,
          "properties.publishingProfile.targetRegions"},
         [](Lab &lab) {
             return publish(lab.workspace(), [](ImageVersion &version) {
                 version.publishingProfile.targetRegions.push_back(
                     {QStringLiteral("japaneast"), {}, {}, {}, {}});
             });
         }},
        {{26},
         "version",
         "publish a version of an image definition that does not exist",
         {"parent.notFound", "ParentResourceNotFound", 404, "{gallery}/images/elsewhere"},
         [](Lab &lab) {
             return publish(lab.workspace(), [&lab](ImageVersion &version) {
                 version.definitionId = lab.workspace().gallery().id().child(
                     QStringLiteral("images"), QStringLiteral("elsewhere"));
             });
         }},
        {{29},
         "version",
         "replicate a version of West Europe to East US only",
         {"version.targetRegions.sourceMissing", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions"},
         [](Lab &lab) {
             return publish(lab.workspace(), [](ImageVersion &version) {
                 version.publishingProfile.targetRegions.front().name = VersionFixture::east();
             });
         }},
        {{30},
         "version",
         "ask for 11 replicas in a region",
         {"version.replicaCount.range", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions[0]."
          "regionalReplicaCount"},
         [](Lab &lab) {
             return publish(lab.workspace(), [](ImageVersion &version) {
                 version.publishingProfile.targetRegions.front().regionalReplicaCount = 11;
             });
         }},
        {{30},
         "definition",
         "recommend at least 0 vCPUs",
         {"property.value.range", "InvalidParameter", 400,
          "galleryImage.properties.recommended.vCPUs.min"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             ImageDefinition wanted = at.definition();
             wanted.recommendedVCPUs.min = 0;
             return problemsOf(at->galleries().updateDefinition(at.caller(), wanted));
         }},
        {{59},
         "version",
         "name a target region twice, in two spellings",
         {"version.targetRegions.duplicate", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions[1].name"},
         [](Lab &lab) {
             return publish(lab.workspace(), [](ImageVersion &version) {
                 version.publishingProfile.targetRegions.push_back(
                     {QStringLiteral("West Europe"), {}, {}, {}, {}});
             });
         }},
    };
}

std::vector<FaultCase> changeCases()
{
    return {
        {{32},
         "version",
         "give a published version another source",
         {"property.change.notAllowed", "PropertyChangeNotAllowed", 409,
          "galleryImageVersion.properties.storageProfile.source.id"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return update(at, [&at](ImageVersion &version) {
                 version.source = idSource(at.addDisk(QStringLiteral("other")));
             });
         }},
        {{48},
         "version",
         "publish version 1.0",
         {"version.name.invalid", "InvalidParameter", 400, "galleryImageVersionName"},
         [](Lab &) { return problemsOf(VersionNumber::parse(u"1.0")); }},
        {{60},
         "version",
         "add a data disk to a published version",
         {"version.dataDisks.changed", "PropertyChangeNotAllowed", 409,
          "galleryImageVersion.properties.storageProfile.dataDiskImages[2].lun"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return update(at, [&at](ImageVersion &version) {
                 version.dataDisks.push_back(
                     dataDisk(5, idSource(at.addDisk(QStringLiteral("data5")))));
             });
         }},
    };
}

std::vector<FaultCase> diskCases()
{
    return {
        {{33},
         "version",
         "give two data disks one LUN",
         {"version.dataDisks.lunDuplicate", "InvalidParameter", 400,
          "galleryImageVersion.properties.storageProfile.dataDiskImages[1].lun"},
         [](Lab &lab) {
             return publishDisks(lab.workspace(),
                                 [](ImageVersion &version) { version.dataDisks[1].lun = 0; });
         }},
        {{34},
         "version",
         "make two data disks from one snapshot",
         {"version.sources.duplicate", "InvalidParameter", 400,
          "galleryImageVersion.properties.storageProfile.dataDiskImages[1].source.id"},
         [](Lab &lab) {
             return publishDisks(lab.workspace(), [](ImageVersion &version) {
                 version.dataDisks[1].source = version.dataDisks[0].source;
             });
         }},
        {{35},
         "version",
         "write disks/os where a resource id is due",
         {"resourceId.invalid", "LinkedInvalidPropertyId", 400, "id"},
         [](Lab &) { return problemsOf(ResourceId::parse(u"disks/os")); }},
        {{36},
         "version",
         "make a version from a gallery",
         {"version.source.kind", "InvalidParameter", 400,
          "galleryImageVersion.properties.storageProfile.source.id"},
         [](Lab &lab) {
             return publishFrom(lab.workspace(), idSource(lab.workspace().gallery().id()));
         }},
        {{37},
         "version",
         "make a data disk from a managed image",
         {"version.disk.source.kind", "InvalidParameter", 400,
          "galleryImageVersion.properties.storageProfile.dataDiskImages[0].source.id"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return publishDisks(at, [&at](ImageVersion &version) {
                 version.dataDisks[0].source =
                     at.add(at.source(SourceKind::ManagedImage, QStringLiteral("image")));
             });
         }},
        {{52},
         "version",
         "make a version from a machine, and a data disk from a disk of its own",
         {"version.source.several", "InvalidParameter", 400,
          "galleryImageVersion.properties.storageProfile"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return publishDisks(at, [&at](ImageVersion &version) {
                 version.source = at.add(at.machine(QStringLiteral("vm")));
             });
         }},
        {{58},
         "version",
         "make the system disk and a data disk from one file",
         {"version.sources.sameBlob", "InvalidParameter", 400,
          "galleryImageVersion.properties.storageProfile.dataDiskImages[0].source.uri"},
         [](Lab &lab) {
             return publish(lab.workspace(), [](ImageVersion &version) {
                 version.dataDisks = {dataDisk(0, version.source)};
             });
         }},
    };
}

std::vector<FaultCase> sourceCases()
{
    return {
        {{31},
         "version",
         "publish in West Europe from a snapshot of East US",
         {"version.source.otherRegion", "NotFound", 404,
          "properties.storageProfile.osDiskImage.source.id"},
         [](Lab &lab) {
             return publishSource(lab.workspace(), SourceKind::Snapshot,
                                  [](Source &source) { source.location = VersionFixture::east(); });
         }},
        {{38},
         "version",
         "publish a specialized machine in a generalized definition",
         {"version.osState.mismatch", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source"},
         [](Lab &lab) {
             return publishSource(lab.workspace(), SourceKind::VirtualMachine,
                                  [](Source &source) { source.osState = OsState::Specialized; });
         }},
        {{39},
         "version",
         "publish a disk of generation V2 in a definition of V1",
         {"version.generation.mismatch", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source"},
         [](Lab &lab) {
             return publishSource(lab.workspace(), SourceKind::Disk, [](Source &source) {
                 source.hyperVGeneration = HyperVGeneration::V2;
             });
         }},
        {{40},
         "version",
         "publish a Windows disk in a Linux definition",
         {"version.osType.mismatch", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source"},
         [](Lab &lab) {
             return publishSource(lab.workspace(), SourceKind::Disk,
                                  [](Source &source) { source.osType = OsType::Windows; });
         }},
        {{41},
         "version",
         "publish a machine with an ephemeral system disk",
         {"version.vm.ephemeralDisk", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source.id"},
         [](Lab &lab) {
             return publishSource(lab.workspace(), SourceKind::VirtualMachine,
                                  [](Source &source) { source.hasEphemeralOsDisk = true; });
         }},
        {{42},
         "version",
         "publish a machine with an UltraSSD_LRS disk",
         {"version.vm.ultraDisk", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source.id"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return publishSource(at, SourceKind::VirtualMachine, [&at](Source &source) {
                 source.dataDisks[0].diskId =
                     at.addDisk(QStringLiteral("ultra"), DiskSku::UltraSsdLrs);
             });
         }},
        {{43},
         "version",
         "publish a machine with an unmanaged disk",
         {"version.vm.unmanagedDisk", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source.id"},
         [](Lab &lab) {
             return publishSource(lab.workspace(), SourceKind::VirtualMachine,
                                  [](Source &source) { source.osDiskId = {}; });
         }},
        {{44},
         "version",
         "publish from a disk that as many replications read as are allowed",
         {"version.source.tooManyRequests", "TooManyRequests", 429,
          "properties.storageProfile.osDiskImage.source.id"},
         [](Lab &lab) {
             Policy policy;
             policy.maximumReadersPerSource = 1;
             VersionFixture &at = lab.workspace(policy);
             const VersionSource disk = idSource(at.addDisk(QStringLiteral("disk")));
             at.need(at.versions().publish(at.caller(), at.request(QStringLiteral("0.9.0"), disk)));
             return publishFrom(at, disk);
         }},
        {{46},
         "version",
         "publish from an encrypted disk of another subscription",
         {"version.source.encryptedElsewhere", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source.id"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString other = at.addSubscription(QStringLiteral("Other"), false);
             return publishSource(at, SourceKind::Disk, [&](Source &source) {
                 source.subscriptionId = other;
                 source.diskEncryptionSetId = compute(at, u"diskEncryptionSets", u"keys");
             });
         }},
        {{53},
         "version",
         "publish from a snapshot that does not exist",
         {"version.source.notFound", "NotFound", 404,
          "properties.storageProfile.osDiskImage.source.id"},
         [](Lab &lab) {
             return publishFrom(lab.workspace(),
                                idSource(compute(lab.workspace(), u"snapshots", u"none")));
         }},
    };
}

}  // namespace

std::vector<FaultCase> versionFaultCases()
{
    std::vector<FaultCase> cases;
    for (auto &part : {placeCases(), changeCases(), diskCases(), sourceCases()})
        cases.insert(cases.end(), part.begin(), part.end());
    return cases;
}

}  // namespace vitrine::test
