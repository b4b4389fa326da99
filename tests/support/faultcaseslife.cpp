// What the service answers since the guide was written: from publication to deletion.
#include "core/replication/replicaplaces.h"
#include "core/service/care/regionimport.h"
#include "core/service/careservice.h"
#include "core/service/jobsteering.h"
#include "core/service/sourceservice.h"
#include "core/store/replicaroot.h"
#include "tests/support/faultcases.h"

namespace vitrine::test {
namespace {

PublishRequest request(VersionFixture &at)
{
    return at.request(QStringLiteral("1.0.0"), at.fileSource());
}

Problems publish(VersionFixture &at, const std::function<void(ImageVersion &)> &edit)
{
    PublishRequest wanted = request(at);
    edit(wanted.version);
    return problemsOf(at.versions().publish(at.caller(), wanted));
}

// Replicates to two regions, of which the second has lost its folder meanwhile.
Publication publishToLostRegion(VersionFixture &at)
{
    const Publication made = at.need(at.versions().publish(
        at.caller(), at.request(QStringLiteral("1.0.0"), at.fileSource(), {at.west(), at.east()})));
    QDir(at.path(at.east())).removeRecursively();
    at.need(at->replication().start(made.job));
    at->replication().wait(made.job);
    return made;
}

Problems makeMachine(VersionFixture &at, const ResourceId &image)
{
    MachineRequest machine;
    machine.imageId = image;
    machine.subscriptionId = at.subscription();
    machine.region = at.west();
    machine.hasOsProfile = true;
    return problemsOf(at.versions().checkMachine(machine));
}

// Turns the recycle bin on and puts a version there.
ImageVersion deletedVersion(VersionFixture &at)
{
    Gallery gallery = at.gallery();
    gallery.softDeletePolicy.isSoftDeleteEnabled = true;
    at.need(at->galleries().updateGallery(at.caller(), gallery));
    ImageVersion version = at.publish(request(at));
    at.need(at.versions().remove(at.caller(), version.id()));
    return version;
}

// Registers a machine whose disks are \p osDisk and nothing else.
Problems createMachine(VersionFixture &at, const ResourceId &osDisk)
{
    Source draft;
    draft.kind = SourceKind::VirtualMachine;
    draft.subscriptionId = at.subscription();
    draft.resourceGroup = at.gallery().resourceGroup;
    draft.name = QStringLiteral("machine");
    draft.location = at.west();
    draft.osType = OsType::Linux;
    draft.osDiskId = osDisk;
    return problemsOf(at->sources().create(at.caller(), draft));
}

ImageVersion publishShallow(VersionFixture &at, const VersionSource &source)
{
    PublishRequest wanted = at.request(QStringLiteral("1.0.0"), source);
    wanted.version.publishingProfile.replicationMode = ReplicationMode::Shallow;
    return at.publish(wanted);
}

// Asks for an export and returns what its job says.
Problems exportVersion(VersionFixture &at, const ImageVersion &version)
{
    ExportRequest wanted;
    wanted.versionId = version.id();
    wanted.outputPath = at.path(QStringLiteral("out.raw"));
    const Uid job = at.need(at->replication().startExport(at.caller(), wanted));
    at->replication().wait(job);
    const JobReport report = at.need(at->replication().job(job));
    return report.fault ? report.fault->flattened() : Problems();
}

std::vector<FaultCase> publicationCases()
{
    return {
        {{},
         "version",
         "publish a shallow version to two regions",
         {"version.shallow.property", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             PublishRequest wanted =
                 at.request(QStringLiteral("1.0.0"), at.fileSource(), {at.west(), at.east()});
             wanted.version.publishingProfile.replicationMode = ReplicationMode::Shallow;
             return problemsOf(at.versions().publish(at.caller(), wanted));
         }},
        {{},
         "version",
         "encrypt a version made from a file",
         {"version.encryption.sourceUnsupported", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions[0].encryption."
          "osDiskImage.diskEncryptionSetId"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ResourceId set =
                 ResourceId::compute(at.subscription(), at.gallery().resourceGroup,
                                     QStringLiteral("diskEncryptionSets"), QStringLiteral("keys"));
             return publish(at, [&set](ImageVersion &version) {
                 version.publishingProfile.targetRegions[0].encryption =
                     RegionalEncryption{set, {}};
             });
         }},
        {{},
         "version",
         "give a data disk the LUN 64",
         {"version.dataDisks.lunRange", "InvalidParameter", 400,
          "galleryImageVersion.properties.storageProfile.dataDiskImages[0].lun"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return publish(at, [&at](ImageVersion &version) {
                 DataDiskImage disk;
                 disk.lun = 64;
                 disk.source.id = at.addDisk(QStringLiteral("data"));
                 version.dataDisks = {disk};
             });
         }},
        {{},
         "version",
         "publish a data disk larger than the limit",
         {"version.dataDisk.tooLarge", "GallerySourceResourceExceedsMaxSize", 400,
          "properties.storageProfile.dataDiskImages[lun=0].source"},
         [](Lab &lab) {
             Policy policy;
             policy.maximumDataDiskBytes = 1 << 19;
             VersionFixture &at = lab.workspace(policy);
             return publish(at, [&at](ImageVersion &version) {
                 DataDiskImage disk;
                 disk.source.id = at.addDisk(QStringLiteral("data"));
                 version.dataDisks = {disk};
             });
         }},
        {{},
         "version",
         "publish a system disk larger than the limit",
         {"version.source.tooLarge", "GallerySourceResourceExceedsMaxSize", 400,
          "properties.storageProfile.osDiskImage.source"},
         [](Lab &lab) {
             Policy policy;
             policy.maximumOsDiskBytes = 1 << 19;
             return publish(lab.workspace(policy), [](ImageVersion &) { });
         }},
        {{},
         "version",
         "publish an image with a purchase plan in a definition without one",
         {"version.plan.mismatch", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             Source image = at.source(SourceKind::ManagedImage, QStringLiteral("bought"));
             image.purchasePlan =
                 PurchasePlan{QStringLiteral("n"), QStringLiteral("p"), QStringLiteral("d")};
             const VersionSource source = at.add(image);
             return publish(at, [&source](ImageVersion &version) { version.source = source; });
         }},
        {{},
         "version",
         "publish from a managed image while another version is made from it",
         {"version.source.busy", "Conflict", 409,
          "properties.storageProfile.osDiskImage.source.id"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const VersionSource image =
                 at.add(at.source(SourceKind::ManagedImage, QStringLiteral("image")));
             at.need(
                 at.versions().publish(at.caller(), at.request(QStringLiteral("0.9.0"), image)));
             return publish(at, [&image](ImageVersion &version) { version.source = image; });
         }},
        {{},
         "version",
         "replicate to a region whose folder is gone",
         {"region.unreachable", "RegionUnavailable", 503, "eastus"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const Publication made = publishToLostRegion(at);
             const JobReport report = at.need(at->replication().job(made.job));
             return report.fault ? report.fault->flattened() : Problems();
         }},
    };
}

std::vector<FaultCase> lifeCases()
{
    return {
        {{},
         "version",
         "delete a version that is protected until its end of life",
         {"version.delete.beforeEndOfLife", "DeleteGalleryImageVersionBlockedBeforeEndOfLife", 409,
          "{definition}/versions/1.0.0"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             PublishRequest wanted = request(at);
             wanted.version.publishingProfile.endOfLifeDate = at.inDays(30);
             wanted.version.safetyProfile.blockDeletionBeforeEndOfLife = true;
             return problemsOf(at.versions().remove(at.caller(), at.publish(wanted).id()));
         }},
        {{},
         "version",
         "take away a region that is protected",
         {"version.regions.removalBlocked", "OperationNotAllowed", 409,
          "properties.publishingProfile.targetRegions"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             PublishRequest first =
                 at.request(QStringLiteral("1.0.0"), at.fileSource(), {at.west(), at.east()});
             first.version.safetyProfile.allowDeletionOfReplicatedLocations = false;
             ImageVersion wanted = at.publish(first);
             wanted.publishingProfile.targetRegions.pop_back();
             return problemsOf(at.versions().update(at.caller(), wanted));
         }},
        {{},
         "version",
         "take away a region without agreeing to the loss",
         {"version.regions.removalNotConfirmed", "OperationNotAllowed", 409,
          "properties.publishingProfile.targetRegions"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             ImageVersion wanted = at.publish(
                 at.request(QStringLiteral("1.0.0"), at.fileSource(), {at.west(), at.east()}));
             wanted.publishingProfile.targetRegions.pop_back();
             return problemsOf(
                 requireAccepted(at.need(at.versions().planUpdate(at.caller(), wanted)), false));
         }},
        {{},
         "version",
         "change a version in the recycle bin",
         {"version.beingDeleted", "OperationNotAllowed", 409, "{definition}/versions/1.0.0"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             ImageVersion wanted = deletedVersion(at);
             wanted.tags = {{QStringLiteral("a"), QStringLiteral("b")}};
             return problemsOf(at.versions().update(at.caller(), wanted));
         }},
        {{},
         "version",
         "restore a version that was not deleted",
         {"version.notDeleted", "OperationNotAllowed", 409, "{definition}/versions/1.0.0"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at.versions().restore(at.caller(), at.publish(request(at)).id()));
         }},
        {{},
         "version",
         "export a data disk that the version does not have",
         {"version.dataDisk.notFound", "NotFound", 404, "{definition}/versions/1.0.0"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             PublishRequest made = request(at);
             DataDiskImage disk;
             disk.source.id = at.addDisk(QStringLiteral("data"));
             made.version.dataDisks = {disk};
             ExportRequest wanted;
             wanted.versionId = at.publish(made).id();
             wanted.outputPath = at.path(QStringLiteral("out.raw"));
             wanted.lun = 4;
             return problemsOf(at->replication().startExport(at.caller(), wanted));
         }},
        {{},
         "version",
         "retry an activity that an update has replaced",
         {"job.superseded", "Conflict", 409, ""},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const Publication made = publishToLostRegion(at);
             ImageVersion wanted = at.need(at.versions().version(made.version.id()));
             wanted.publishingProfile.targetRegions.front().regionalReplicaCount = 2;
             at.need(at.versions().update(at.caller(), wanted));
             return problemsOf(at->replication().retry(made.job));
         }},
        {{},
         "version",
         "pause an activity that has ended",
         {"job.ended", "Conflict", 409, ""},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const Publication made = publishToLostRegion(at);
             return problemsOf(at->replication().steering().pause(at.caller(), made.job));
         }},
    };
}

std::vector<FaultCase> shallowCases()
{
    return {
        {{},
         "version",
         "export a shallow version whose file was deleted",
         {"version.shallow.sourceMissing", "NotFound", 404, "{definition}/versions/1.0.0"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ImageVersion version = publishShallow(at, at.fileSource());
             if (!QFile::remove(at.path(QStringLiteral("disk.raw"))))
                 return Problems();
             return exportVersion(at, version);
         }},
        {{},
         "version",
         "export a shallow version whose file was changed",
         {"version.shallow.sourceChanged", "Conflict", 409, "{definition}/versions/1.0.0"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ImageVersion version = publishShallow(at, at.fileSource());
             at.makeDisk(QStringLiteral("disk.raw"), 2);
             return exportVersion(at, version);
         }},
        {{},
         "disk",
         "delete a disk that a shallow version is read from",
         {"source.shallow.used", "OperationNotAllowed", 409,
          "{group}/providers/Microsoft.Compute/disks/os"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ResourceId disk = at.addDisk(QStringLiteral("os"));
             publishShallow(at, {disk, {}});
             return problemsOf(at->sources().remove(at.caller(), disk));
         }},
    };
}

std::vector<FaultCase> machineCases()
{
    return {
        {{},
         "vm",
         "make a machine from the latest version of a definition without any",
         {"definition.latest.none", "NotFound", 404, "imageReference"},
         [](Lab &lab) { return makeMachine(lab.workspace(), lab.workspace().definition().id()); }},
        {{},
         "vm",
         "make a machine from a version whose life is over",
         {"version.endOfLife", "OperationNotAllowed", 409, "imageReference"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             PublishRequest wanted = request(at);
             wanted.version.publishingProfile.endOfLifeDate = at.inDays(1);
             const ImageVersion version = at.publish(wanted);
             at.clock().advance(std::chrono::hours(48));
             return makeMachine(at, version.id());
         }},
        {{},
         "vm",
         "make a machine from a version that is still being replicated",
         {"version.replicating", "OperationNotAllowed", 409, "imageReference"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const Publication made = at.need(at.versions().publish(at.caller(), request(at)));
             return makeMachine(at, made.version.id());
         }},
        {{},
         "vm",
         "register a machine with a disk that does not exist",
         {"source.disk.notFound", "NotFound", 404,
          "properties.storageProfile.osDisk.managedDisk.id"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return createMachine(at,
                                  ResourceId::compute(at.subscription(), QStringLiteral("Test"),
                                                      QStringLiteral("disks"),
                                                      QStringLiteral("none")));
         }},
        {{},
         "vm",
         "register a machine with a disk of another region",
         {"source.disk.otherLocation", "InvalidParameter", 400,
          "properties.storageProfile.osDisk.managedDisk.id"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             Source disk = at.source(SourceKind::Disk, QStringLiteral("far"));
             disk.location = at.east();
             return createMachine(at, at.add(disk).id);
         }},
        {{},
         "disk",
         "delete a disk that a machine has",
         {"source.disk.attached", "OperationNotAllowed", 409,
          "{group}/providers/Microsoft.Compute/disks/vm-os"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const Source machine = at.machine(QStringLiteral("vm"));
             at.add(machine);
             return problemsOf(at->sources().remove(at.caller(), machine.osDiskId));
         }},
    };
}

Problems problemsOfMove(VersionFixture &at)
{
    const auto job = at->care().move(at.caller(), QStringLiteral("westeurope"), 0,
                                     at.path(QStringLiteral("elsewhere")));
    if (!job)
        return problemsOf(job);
    at->replication().wait(*job);
    const auto report = at->replication().job(*job);
    return report && report->fault ? Problems{*report->fault} : Problems{};
}

std::vector<FaultCase> importCases()
{
    return {
        {{},
         "region",
         "move a region in which a job is at work",
         {"region.busy", "Conflict", 409, "westeurope"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const auto region = at->regions().region(QStringLiteral("westeurope"));
             const auto folder =
                 openPlace(systemFiles(), replicaPlace(at->catalog(), *region, 0, 1));
             const auto used = ReplicaRoot::open(*folder, 1, true);
             return used ? problemsOfMove(at) : Problems{};
         }},
        {{},
         "region",
         "move a region in which disks of machines stand",
         {"region.move.machines", "Conflict", 409, "westeurope"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const auto region = at->regions().region(QStringLiteral("westeurope"));
             QDir().mkpath(region->path + QStringLiteral("/compute/machines/one"));
             return problemsOfMove(at);
         }},
        {{},
         "region",
         "take in a folder that is no region's",
         {"region.import.noRegion", "InvalidParameter", 400, "region.path"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             QDir().mkpath(at.path(QStringLiteral("plain")));
             return problemsOf(
                 at->care().importRegion(at.caller(), at.path(QStringLiteral("plain"))));
         }},
        {{},
         "region",
         "take in a region of another catalogue",
         {"region.import.foreign", "Conflict", 409, "region.path"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString folder = at.path(QStringLiteral("theirs"));
             at.need(RegionFolder::create(
                 systemFiles(), folder,
                 {Uid::random(), Uid::random(), QStringLiteral("northeurope")}));
             return problemsOf(at->care().importRegion(at.caller(), folder));
         }},
    };
}

}  // namespace

std::vector<FaultCase> lifeFaultCases()
{
    std::vector<FaultCase> cases;
    for (auto &part :
         {publicationCases(), lifeCases(), shallowCases(), machineCases(), importCases()})
        cases.insert(cases.end(), part.begin(), part.end());
    return cases;
}

}  // namespace vitrine::test
