#include "core/service/compute/computeparts.h"

#include "core/access/actions.h"
#include "core/catalog/machinerows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/compute/cloudinit.h"
#include "core/compute/computehost.h"
#include "core/service/resourcechecks.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kMostVcpus = 512;
constexpr int kMostMemoryMib = 16 << 20;

Problems checkSize(const MachineSize &size)
{
    Problems problems;
    const auto check = [&problems](const QString &member, int value, int least, int most) {
        if (value < least || value > most)
            problems.push_back(Fault::of(
                QStringLiteral("property.value.range"), QStringLiteral("hardwareProfile.") + member,
                {member, QString::number(value), QString::number(least), QString::number(most)}));
    };
    check(QStringLiteral("vCPUs"), size.vcpus, 1, kMostVcpus);
    check(QStringLiteral("memoryMiB"), size.memoryMib, 64, kMostMemoryMib);
    return problems;
}

// Told before anything is copied; the rows ask again when all is done.
Result<> mayMake(const Transaction &view, const MachineDraft &draft, bool isScaleSet)
{
    if (!isScaleSet)
        return view.allow(action::kMachineWrite, draft.id());
    return view.allow(action::kScaleSetWrite,
                      ResourceId::compute(draft.subscriptionId, draft.resourceGroup,
                                          QStringLiteral("virtualMachineScaleSets"), draft.name));
}

Result<Problems> complete(Transaction &view, MachineDraft &draft, bool isScaleSet)
{
    Problems problems = checkSourceName(draft.name);
    addProblems(problems, checkTags(draft.tags));
    addProblems(problems, checkSize(draft.size));
    auto place = settlePlace(view, draft.subscriptionId, draft.resourceGroup, draft.location);
    if (!place)
        return std::unexpected(std::move(place.error()));
    addProblems(problems, std::move(*place));
    if (auto allowed = mayMake(view, draft, isScaleSet); !allowed)
        return std::unexpected(std::move(allowed.error()));
    return problems;
}

}  // namespace

Result<SettledMachine> ComputeService::Parts::settle(const Change &change, MachineDraft draft,
                                                     MachineRequest request,
                                                     std::vector<Fault> *advice)
{
    auto problems = inRead(catalog, change.caller, [&](Transaction &view) {
        return complete(view, draft, request.isScaleSet);
    });
    if (!problems)
        return std::unexpected(std::move(problems.error()));
    if (auto sound = Fault::all(std::move(*problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    request.imageId = draft.imageId;
    request.subscriptionId = draft.subscriptionId;
    request.region = draft.location;
    request.hasOsProfile = draft.osProfile.has_value();
    request.name = draft.name;
    auto image = usableImage(catalog, versions, request, advice);
    if (!image)
        return std::unexpected(std::move(image.error()));
    // Told last: whether there is to be a profile at all is the image's to say.
    if (draft.osProfile) {
        if (auto sound = Fault::all(checkOsProfile(*draft.osProfile)); !sound)
            return std::unexpected(std::move(sound.error()));
    }
    return SettledMachine{std::move(draft), std::move(*image)};
}

Result<std::unique_ptr<ComputeHost>> ComputeService::Parts::hostOf(const Region &region)
{
    const auto uri =
        inRead(catalog, [&](Transaction &view) { return computeHost(view, region.uid); });
    if (!uri)
        return std::unexpected(uri.error());
    if (uri->isEmpty())
        return std::unexpected(
            Fault::of(QStringLiteral("compute.host.missing"), region.name, {region.name}));
    return openHost(*uri);
}

Result<Region> ComputeService::Parts::regionNamed(const QString &name)
{
    auto region = inRead(catalog, [&](Transaction &view) { return findRegion(view, name); });
    if (!region)
        return std::unexpected(std::move(region.error()));
    if (!*region)
        return std::unexpected(Fault::of(QStringLiteral("region.unknown"), name, {name}));
    return std::move(**region);
}

Result<Region> ComputeService::Parts::regionWith(const Uid &uid)
{
    auto known = inRead(catalog, [](Transaction &view) { return regions(view); });
    if (!known)
        return std::unexpected(std::move(known.error()));
    const auto region = std::ranges::find(*known, uid, &Region::uid);
    if (region == known->end())
        return std::unexpected(
            Fault::of(QStringLiteral("region.unknown"), uid.toString(), {uid.toString()}));
    return std::move(*region);
}

}  // namespace vitrine
