#include "core/gallery/machinerules.h"

#include <algorithm>

namespace vitrine {
namespace {

// The machines of a scale set start in waves; the service's guide gives this figure.
constexpr int kScaleSetMachinesPerReplica = 600;

Problems checkOsState(const MachineFacts &facts)
{
    const QString target = QStringLiteral("osProfile");
    const QString image = facts.versionId.toString();
    if (facts.scaleSetOsState) {
        if (*facts.scaleSetOsState == facts.imageState)
            return {};
        return {
            Fault::of(QStringLiteral("vm.scaleSet.osState"), QStringLiteral("imageReference"),
                      {facts.name, toString(*facts.scaleSetOsState), toString(facts.imageState)})};
    }
    if (facts.imageState == OsState::Specialized && facts.hasOsProfile)
        return {Fault::of(QStringLiteral("vm.osProfile.notAllowed"), target, {image})};
    if (facts.imageState == OsState::Generalized && !facts.hasOsProfile)
        return {Fault::of(QStringLiteral("vm.osProfile.missing"), target, {image})};
    return {};
}

}  // namespace

Problems checkMachine(const MachineFacts &facts)
{
    Problems problems = checkOsState(facts);
    QStringList told;
    for (const ResourceId &set : facts.encryptionSets) {
        // One set often serves several disks.
        if (told.contains(set.folded()))
            continue;
        told << set.folded();
        if (set.subscriptionId().compare(facts.subscriptionId, Qt::CaseInsensitive) != 0)
            problems.push_back(Fault::of(QStringLiteral("vm.encryption.otherSubscription"),
                                         QStringLiteral("imageReference"),
                                         {set.toString(), facts.versionId.toString(),
                                          set.subscriptionId(), facts.subscriptionId}));
    }
    return problems;
}

int advisedReplicas(int count, bool isScaleSet, const Policy &policy)
{
    const int each =
        isScaleSet ? kScaleSetMachinesPerReplica : std::max(1, policy.machinesPerReplica);
    const int advised = count / each + (count % each > 0 ? 1 : 0);
    return std::clamp(advised, 1, std::max(1, policy.maximumReplicas));
}

std::optional<Fault> replicaAdvice(const MachineFacts &facts, const Policy &policy)
{
    const int advised = advisedReplicas(facts.count, facts.isScaleSet, policy);
    if (facts.replicas >= advised)
        return std::nullopt;
    return Fault::of(
        QStringLiteral("vm.replicas.few"), facts.versionId.toString(),
        {QString::number(facts.count), QString::number(facts.replicas), QString::number(advised)});
}

}  // namespace vitrine
