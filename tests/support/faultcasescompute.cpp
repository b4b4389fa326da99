// What the service answers of machines and scale sets that are made here.
#include "core/catalog/machinerows.h"
#include "core/service/boottestservice.h"
#include "tests/support/computelab.h"
#include "tests/support/faultcases.h"

#include <QFile>

namespace vitrine::test {
namespace {

// Makes a machine from the one version there is.
ResourceId makeMachine(VersionFixture &at)
{
    MachineDraft draft;
    draft.subscriptionId = at.subscription();
    draft.resourceGroup = at.gallery().resourceGroup;
    draft.name = QStringLiteral("vm");
    draft.location = at.west();
    draft.imageId = at.publish(at.request(QStringLiteral("1.0.0"), at.fileSource())).id();
    draft.osProfile = OsProfile{.computerName = draft.name,
                                .adminUsername = QStringLiteral("student"),
                                .passwordHash = QStringLiteral("$6$salt$hash")};
    return at.need(at->compute().create(at.caller(), draft)).source.id();
}

// Makes a scale set from a managed image without data disks, and gives it the image of a version
// that has one.
Problems moveScaleSet(VersionFixture &at)
{
    Source image = at.source(SourceKind::ManagedImage, QStringLiteral("managed"));
    image.osType = OsType::Linux;
    image.osState = OsState::Generalized;
    image.hyperVGeneration = HyperVGeneration::V1;
    ScaleSetDraft draft;
    draft.machine.subscriptionId = at.subscription();
    draft.machine.resourceGroup = at.gallery().resourceGroup;
    draft.machine.name = QStringLiteral("set");
    draft.machine.location = at.west();
    draft.machine.imageId = at.add(image).id;
    draft.machine.osProfile = OsProfile{.computerName = QStringLiteral("web"),
                                        .adminUsername = QStringLiteral("student"),
                                        .passwordHash = QStringLiteral("$6$salt$hash")};
    const ScaleSet set = at.need(at->compute().createScaleSet(at.caller(), draft));
    PublishRequest other = at.request(QStringLiteral("1.0.0"), at.fileSource());
    DataDiskImage data;
    data.source = at.fileSource(QStringLiteral("data.raw"), 2);
    other.version.dataDisks = {data};
    return problemsOf(at->compute().setImage(at.caller(), set.id(), at.publish(other).id()));
}

// The emulators that a boot test finds: those in a folder of the workspace, where \p script is one
// when it is not empty.
template <typename Work>
Problems withEmulator(VersionFixture &at, const QByteArray &script, Work work)
{
    const QString folder = at.path(QStringLiteral("emulators"));
    const QString program = folder + QStringLiteral("/qemu-system-x86_64");
    const bool isThere = QDir().mkpath(folder)
        && (script.isEmpty()
            || (writeFile(program, script)
                && QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner)));
    if (!isThere)
        qFatal("the emulator could not be written");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.toUtf8());
    Problems problems = work();
    qputenv("PATH", path);
    return problems;
}

const QByteArray kBrokenEmulator = QByteArrayLiteral("#!/bin/sh\nexit 1\n");

Problems testBoot(VersionFixture &at, const ImageVersion &version)
{
    return problemsOf(at->bootTests().start(at.caller(), {.versionId = version.id()}));
}

// The job fails; what it failed with is what a person is told.
Problems failBoot(VersionFixture &at, const ImageVersion &version)
{
    const Uid job = at.need(at->bootTests().start(at.caller(), {.versionId = version.id()}));
    at->replication().wait(job);
    const JobReport report = at.need(at->replication().job(job));
    return report.fault ? Problems{*report.fault} : Problems();
}

ImageVersion publishArm(VersionFixture &at)
{
    ImageDefinition definition = at.definition();
    definition.uid = {};
    definition.name = QStringLiteral("arm");
    definition.identifier.sku = definition.name;
    definition.architecture = Architecture::Arm64;
    definition.hyperVGeneration = HyperVGeneration::V2;
    definition = at.need(at->galleries().createDefinition(at.caller(), definition));
    PublishRequest request = at.request(QStringLiteral("1.0.0"), at.fileSource());
    request.version.definitionId = definition.id();
    return at.publish(request);
}

std::vector<FaultCase> bootCases()
{
    static constexpr char kVersion[] = "{definition}/versions/1.0.0";
    const auto publish = [](VersionFixture &at) {
        return at.publish(at.request(QStringLiteral("1.0.0"), at.fileSource()));
    };
    return {
        {{},
         "version",
         "start a version where there is no QEMU",
         {"bootTest.emulator.missing", "OperationNotAllowed", 409, "qemu-system-x86_64"},
         [publish](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ImageVersion version = publish(at);
             return withEmulator(at, {}, [&] { return testBoot(at, version); });
         }},
        {{},
         "version",
         "start a version with a QEMU that ends at once",
         {"bootTest.emulator.failed", "ComputeHostFailed", 502,
          "{folder}/emulators/qemu-system-x86_64"},
         [publish](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ImageVersion version = publish(at);
             return withEmulator(at, kBrokenEmulator, [&] { return failBoot(at, version); });
         }},
        {{},
         "version",
         "start a version of an image for Arm64",
         {"bootTest.architecture", "OperationNotAllowed", 409, "Arm64"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return testBoot(at, publishArm(at));
         }},
        {{},
         "version",
         "start a version that is being started",
         {"bootTest.running", "Conflict", 409, kVersion},
         [publish](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ImageVersion version = publish(at);
             const auto held = at.need(JobLock::take(at->catalog().path(), version.uid));
             return withEmulator(at, kBrokenEmulator, [&] { return testBoot(at, version); });
         }},
        {{},
         "version",
         "show the boot test of a version that was never started",
         {"bootTest.none", "NotFound", 404, kVersion},
         [publish](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->bootTests().evidence(publish(at).id()));
         }},
    };
}

const char *const kMachine = "{group}/providers/Microsoft.Compute/virtualMachines/vm";

std::vector<FaultCase> hostCases()
{
    return {
        {{},
         "vm",
         "start a machine in a region without a compute host",
         {"compute.host.missing", "OperationNotAllowed", 409, "westeurope"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->compute().start(at.caller(), makeMachine(at)));
         }},
        {{},
         "vm",
         "start a machine on a host that is not there",
         {"compute.host.failed", "ComputeHostFailed", 502, "nothing:///here"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ResourceId id = makeMachine(at);
             at.need(
                 at->compute().setHost(at.caller(), at.west(), QStringLiteral("nothing:///here")));
             return problemsOf(at->compute().start(at.caller(), id));
         }},
    };
}

std::vector<FaultCase> stateCases()
{
    return {
        {{},
         "vm",
         "start a machine that is only registered",
         {"vm.notMade", "OperationNotAllowed", 409, kMachine},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ResourceId id = at.add(at.machine(QStringLiteral("vm"))).id;
             return problemsOf(at->compute().start(at.caller(), id));
         }},
        {{},
         "vm",
         "start a machine that is generalized",
         {"vm.generalized", "OperationNotAllowed", 409, kMachine},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ResourceId id = makeMachine(at);
             at.need(at->compute().generalize(at.caller(), id));
             return problemsOf(at->compute().start(at.caller(), id));
         }},
        {{},
         "vm",
         "generalize a machine that runs",
         {"vm.running", "OperationNotAllowed", 409, kMachine},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ResourceId id = makeMachine(at);
             Machine machine = at.need(at->compute().machine(id)).value();
             machine.powerState = PowerState::Running;
             at.write([&](Transaction &change) { return updateMachine(change, machine); });
             return problemsOf(at->compute().generalize(at.caller(), id));
         }},
        {{},
         "vm",
         "give a scale set of a managed image a version that has a data disk",
         {"vm.scaleSet.layout", "OperationNotAllowed", 409, "imageReference"},
         [](Lab &lab) { return moveScaleSet(lab.workspace()); }},
    };
}

}  // namespace

std::vector<FaultCase> computeFaultCases()
{
    std::vector<FaultCase> cases = hostCases();
    for (FaultCase &one : stateCases())
        cases.push_back(std::move(one));
    for (FaultCase &one : bootCases())
        cases.push_back(std::move(one));
    return cases;
}

}  // namespace vitrine::test
