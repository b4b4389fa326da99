// What the service answers of machines and scale sets that are made here.
#include "core/catalog/machinerows.h"
#include "tests/support/computelab.h"
#include "tests/support/faultcases.h"

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
    return cases;
}

}  // namespace vitrine::test
