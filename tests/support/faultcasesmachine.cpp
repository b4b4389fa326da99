#include "tests/support/faultcases.h"

namespace vitrine::test {
namespace {

using Edit = std::function<void(ImageVersion &)>;

ResourceId encryptionSet(const QString &subscription)
{
    return ResourceId::compute(subscription, QStringLiteral("Test"),
                               QStringLiteral("diskEncryptionSets"), QStringLiteral("keys"));
}

// Publishes a version with a data disk at LUN 0 to two regions, encrypted in both but for what
// \p edit changes.
Problems publishEncrypted(VersionFixture &at, const Edit &edit)
{
    const ResourceId set = encryptionSet(at.subscription());
    PublishRequest request = at.request(
        QStringLiteral("1.0.0"), {at.addDisk(QStringLiteral("os")), {}}, {at.west(), at.east()});
    DataDiskImage disk;
    disk.source.id = at.addDisk(QStringLiteral("data"));
    request.version.dataDisks = {disk};
    for (TargetRegion &region : request.version.publishingProfile.targetRegions)
        region.encryption = RegionalEncryption{set, {{0, set}}};
    edit(request.version);
    return problemsOf(at.versions().publish(at.caller(), request));
}

RegionalEncryption &encryption(ImageVersion &version, std::size_t region = 0)
{
    return *version.publishingProfile.targetRegions[region].encryption;
}

std::vector<FaultCase> encryptionSetCases()
{
    return {
        {{45},
         "version",
         "encrypt a data disk with a set of another subscription",
         {"version.encryption.otherSubscription", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions[0].encryption."
          "dataDiskImages[0].diskEncryptionSetId"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString other = at.addSubscription(QStringLiteral("Other"), false);
             return publishEncrypted(at, [&other](ImageVersion &version) {
                 encryption(version).dataDiskImages[0].diskEncryptionSetId = encryptionSet(other);
             });
         }},
        {{47},
         "version",
         "encrypt with a set that does not exist",
         {"version.encryption.setNotFound", "NotFound", 404,
          "properties.publishingProfile.targetRegions.encryption"},
         [](Lab &lab) { return publishEncrypted(lab.workspace(), [](ImageVersion &) { }); }},
        {{49},
         "version",
         "encrypt a data disk with something that is no set",
         {"version.encryption.setInvalid", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions[0].encryption."
          "dataDiskImages[0].diskEncryptionSetId"},
         [](Lab &lab) {
             return publishEncrypted(lab.workspace(), [](ImageVersion &version) {
                 encryption(version).dataDiskImages[0].diskEncryptionSetId = version.definitionId;
             });
         }},
        {{50},
         "version",
         "encrypt the system disk with something that is no set",
         {"version.encryption.setInvalid", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions[0].encryption."
          "osDiskImage.diskEncryptionSetId"},
         [](Lab &lab) {
             return publishEncrypted(lab.workspace(), [](ImageVersion &version) {
                 encryption(version).osDiskEncryptionSetId = version.definitionId;
             });
         }},
        {{51},
         "version",
         "encrypt one more disk of a published version",
         {"version.encryption.newLun", "PropertyChangeNotAllowed", 409,
          "galleryImageVersion.properties.publishingProfile.targetRegions[0].encryption."
          "dataDiskImages[0].lun"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             ImageVersion wanted = at.publish(at.request(QStringLiteral("1.0.0"), at.fileSource()));
             wanted.publishingProfile.targetRegions[0].encryption =
                 RegionalEncryption{{}, {{0, encryptionSet(at.subscription())}}};
             return problemsOf(at.versions().update(at.caller(), wanted));
         }},
        {{61},
         "version",
         "encrypt the system disk with a set of another subscription",
         {"version.encryption.otherSubscription", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions[0].encryption."
          "osDiskImage.diskEncryptionSetId"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString other = at.addSubscription(QStringLiteral("Other"), false);
             return publishEncrypted(at, [&other](ImageVersion &version) {
                 encryption(version).osDiskEncryptionSetId = encryptionSet(other);
             });
         }},
    };
}

std::vector<FaultCase> encryptedDiskCases()
{
    return {
        {{54},
         "version",
         "encrypt the system disk in one of two regions",
         {"version.encryption.required", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions[1].encryption"},
         [](Lab &lab) {
             return publishEncrypted(lab.workspace(), [](ImageVersion &version) {
                 encryption(version, 1).osDiskEncryptionSetId = {};
             });
         }},
        {{55},
         "version",
         "encrypt a data disk in one of two regions",
         {"version.encryption.required", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions[1].encryption"},
         [](Lab &lab) {
             return publishEncrypted(lab.workspace(), [](ImageVersion &version) {
                 encryption(version, 1).dataDiskImages.clear();
             });
         }},
        {{56},
         "version",
         "encrypt LUN 5, which the version does not have",
         {"version.encryption.lunUnknown", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions[0].encryption."
          "dataDiskImages[0].diskEncryptionSetId"},
         [](Lab &lab) {
             return publishEncrypted(lab.workspace(), [](ImageVersion &version) {
                 for (std::size_t i = 0; i < 2; ++i)
                     encryption(version, i).dataDiskImages[0].lun = 5;
             });
         }},
        {{57},
         "version",
         "encrypt one LUN twice",
         {"version.encryption.lunDuplicate", "InvalidParameter", 400,
          "galleryImageVersion.properties.publishingProfile.targetRegions[0].encryption."
          "dataDiskImages[1].diskEncryptionSetId"},
         [](Lab &lab) {
             return publishEncrypted(lab.workspace(), [](ImageVersion &version) {
                 auto &disks = encryption(version).dataDiskImages;
                 disks.push_back(disks.front());
             });
         }},
    };
}

using MachineEdit = std::function<void(MachineRequest &)>;

// Makes a definition of this state with one replicated version, and asks for a machine from it.
Problems makeMachine(VersionFixture &at, OsState state, const MachineEdit &edit,
                     std::vector<Fault> *advice = nullptr)
{
    ImageDefinition draft;
    draft.galleryId = at.gallery().id();
    draft.name = QStringLiteral("machines");
    draft.osState = state;
    draft.identifier = {QStringLiteral("Contoso"), QStringLiteral("Offer"), draft.name};
    at.need(at->galleries().createDefinition(at.caller(), draft));
    PublishRequest request = at.request(QStringLiteral("1.0.0"), at.fileSource());
    request.version.definitionId = draft.id();
    MachineRequest machine;
    machine.imageId = at.publish(request).id();
    machine.subscriptionId = at.subscription();
    machine.region = at.west();
    machine.hasOsProfile = state == OsState::Generalized;
    machine.name = QStringLiteral("machine");
    edit(machine);
    return problemsOf(at.versions().checkMachine(machine, advice));
}

std::vector<FaultCase> placeCases()
{
    return {
        {{62},
         "vm",
         "make a machine in a subscription of another tenant",
         {"access.linkedSubscription", "LinkedAuthorizationFailed", 403, "imageReference"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const QString foreign = at.addSubscription(QStringLiteral("Foreign"), true);
             return makeMachine(at, OsState::Generalized, [&foreign](MachineRequest &machine) {
                 machine.subscriptionId = foreign;
             });
         }},
        {{63},
         "vm",
         "make a machine in a region without a replica",
         {"version.notInRegion", "GalleryImageNotFound", 404, "imageReference"},
         [](Lab &lab) {
             return makeMachine(lab.workspace(), OsState::Generalized, [](MachineRequest &machine) {
                 machine.region = VersionFixture::east();
             });
         }},
        {{68},
         "vm",
         "make a machine from a version encrypted with a set of another subscription",
         {"vm.encryption.otherSubscription", "InvalidParameter", 400, "imageReference"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             PublishRequest request =
                 at.request(QStringLiteral("1.0.0"), {at.addDisk(QStringLiteral("os")), {}});
             request.version.publishingProfile.targetRegions[0].encryption =
                 RegionalEncryption{at.addEncryptionSet(QStringLiteral("keys")).id(), {}};
             MachineRequest machine;
             machine.imageId = at.publish(request).id();
             machine.subscriptionId = at.addSubscription(QStringLiteral("Other"), false);
             machine.region = at.west();
             machine.hasOsProfile = true;
             machine.name = QStringLiteral("machine");
             return problemsOf(at.versions().checkMachine(machine));
         }},
        {{69},
         "vm",
         "make 100 machines at the same time from one replica",
         {"vm.replicas.few", "Advice", 200, "{gallery}/images/machines/versions/1.0.0"},
         [](Lab &lab) {
             std::vector<Fault> advice;
             makeMachine(
                 lab.workspace(), OsState::Generalized,
                 [](MachineRequest &machine) { machine.count = 100; }, &advice);
             return advice;
         }},
        {{70},
         "disk",
         "make a disk from the id of a gallery",
         {"disk.imageReference.invalid", "InvalidParameter", 400, "imageReference"},
         [](Lab &lab) {
             return makeMachine(lab.workspace(), OsState::Generalized,
                                [&lab](MachineRequest &machine) {
                                    machine.imageId = lab.workspace().gallery().id();
                                });
         }},
    };
}

std::vector<FaultCase> stateCases()
{
    return {
        {{64},
         "vm",
         "make a machine with an account from a specialized image",
         {"vm.osProfile.notAllowed", "InvalidParameter", 400, "osProfile"},
         [](Lab &lab) {
             return makeMachine(lab.workspace(), OsState::Specialized,
                                [](MachineRequest &machine) { machine.hasOsProfile = true; });
         }},
        {{65},
         "vm",
         "make a machine without an account from a generalized image",
         {"vm.osProfile.missing", "InvalidParameter", 400, "osProfile"},
         [](Lab &lab) {
             return makeMachine(lab.workspace(), OsState::Generalized,
                                [](MachineRequest &machine) { machine.hasOsProfile = false; });
         }},
        {{66},
         "vm",
         "publish a managed image that is specialized in a generalized definition",
         {"version.osState.mismatch", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             Source image = at.source(SourceKind::ManagedImage, QStringLiteral("image"));
             image.osType = OsType::Linux;
             image.osState = OsState::Specialized;
             return problemsOf(
                 at.versions().check(at.request(QStringLiteral("1.0.0"), at.add(image))));
         }},
        {{67},
         "vm",
         "give a scale set of generalized machines a specialized image",
         {"vm.scaleSet.osState", "OperationNotAllowed", 409, "imageReference"},
         [](Lab &lab) {
             return makeMachine(lab.workspace(), OsState::Specialized, [](MachineRequest &machine) {
                 machine.isScaleSet = true;
                 machine.scaleSetOsState = OsState::Generalized;
             });
         }},
    };
}

}  // namespace

std::vector<FaultCase> machineFaultCases()
{
    std::vector<FaultCase> cases;
    for (auto &part : {encryptionSetCases(), encryptedDiskCases(), placeCases(), stateCases()})
        cases.insert(cases.end(), part.begin(), part.end());
    return cases;
}

}  // namespace vitrine::test
