#include "core/service/machinesource.h"

#include "core/catalog/regionrows.h"
#include "core/gallery/enums.h"

#include <algorithm>

namespace vitrine {
namespace {

const QString kOsDisk = QStringLiteral("properties.storageProfile.osDisk.managedDisk.id");
const QString kDataDisks = QStringLiteral("properties.storageProfile.dataDisks");

bool uses(const Source &machine, const ResourceId &disk)
{
    return machine.osDiskId == disk
        || std::ranges::find(machine.dataDisks, disk, &AttachedDisk::diskId)
        != machine.dataDisks.end();
}

/// Finds one managed disk; a problem is said of \p target.
Result<std::optional<Source>> managedDisk(Transaction &transaction, const Source &machine,
                                          const ResourceId &id, const QString &target,
                                          Problems &problems)
{
    if (!id.isType(kDiskType)) {
        problems.push_back(
            Fault::of(QStringLiteral("source.disk.notFound"), target, {id.toString()}));
        return std::nullopt;
    }
    auto found = findSource(transaction, id);
    if (!found)
        return found;
    if (!*found)
        problems.push_back(
            Fault::of(QStringLiteral("source.disk.notFound"), target, {id.toString()}));
    else if ((*found)->location != machine.location)
        problems.push_back(Fault::of(QStringLiteral("source.disk.otherLocation"), target,
                                     {(*found)->id().toString(), (*found)->location,
                                      machine.id().toString(), machine.location}));
    return found;
}

}  // namespace

Result<Problems> takeManagedDisks(Transaction &transaction, Source &machine)
{
    Problems problems;
    if (!machine.osDiskId.isNull()) {
        const auto disk = managedDisk(transaction, machine, machine.osDiskId, kOsDisk, problems);
        if (!disk)
            return std::unexpected(disk.error());
        if (*disk) {
            const Source &os = **disk;
            machine.osDiskId = os.id();
            machine.path = os.path;
            machine.format = os.format;
            machine.basePath = os.basePath;
            machine.diskSizeBytes = os.diskSizeBytes;
            if (!machine.osType)
                machine.osType = os.osType;
            if (!machine.hyperVGeneration)
                machine.hyperVGeneration = os.hyperVGeneration;
        }
    }
    for (std::size_t i = 0; AttachedDisk & data : machine.dataDisks) {
        const QString target = kDataDisks + QStringLiteral("[%1].managedDisk.id").arg(i++);
        if (data.diskId.isNull())
            continue;
        const auto disk = managedDisk(transaction, machine, data.diskId, target, problems);
        if (!disk)
            return std::unexpected(disk.error());
        if (*disk) {
            data.diskId = (*disk)->id();
            data.path = (*disk)->path;
            data.format = (*disk)->format;
            data.basePath = (*disk)->basePath;
            data.diskSizeBytes = (*disk)->diskSizeBytes;
        }
    }
    return problems;
}

Problems checkLuns(const std::vector<AttachedDisk> &dataDisks)
{
    std::vector<int> luns;
    for (const AttachedDisk &disk : dataDisks)
        luns.push_back(disk.lun);
    return checkLuns(luns, kDataDisks);
}

Result<std::optional<Source>> machineWithDisk(Transaction &transaction, const ResourceId &id)
{
    constexpr int kPage = 500;
    PageCursor after;
    for (;;) {
        auto machines = sourcePage(transaction, SourceKind::VirtualMachine, {}, after, kPage);
        if (!machines)
            return std::unexpected(std::move(machines.error()));
        const auto found = std::ranges::find_if(
            *machines, [&id](const Source &machine) { return uses(machine, id); });
        if (found != machines->end())
            return std::move(*found);
        if (machines->size() < kPage)
            return std::nullopt;
        after = PageCursor::behind(machines->back());
    }
}

}  // namespace vitrine
