#include "core/service/computeservice.h"

#include "core/access/actions.h"
#include "core/catalog/machinerows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/shallowrows.h"
#include "core/compute/computehost.h"
#include "core/gallery/armjson.h"
#include "core/service/compute/computeparts.h"
#include "core/service/resourcechecks.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kFormat = QStringLiteral("qcow2");

/// What is written when a machine's files are there.
struct NewMachine {
    VirtualMachine machine;
    std::vector<Source> disks;
};

// A machine's name may be as long as a disk's; the uid keeps the shortened ones apart.
QString diskName(const QString &machine, const std::optional<int> &lun, const Uid &uid)
{
    constexpr qsizetype kNameLength = 32;
    const QString kind = lun ? QStringLiteral("DataDisk_%1").arg(*lun) : QStringLiteral("OsDisk_1");
    return QStringLiteral("%1_%2_%3").arg(machine.left(kNameLength), kind, uid.toString());
}

/// Where the files of a new machine stand.
struct MachinePlace {
    QString folder;  ///< absolute; its overlays are in it
    QString baseFolder;  ///< absolute; of the image that they lie over
};

Source diskOf(const SettledMachine &settled, const ComputeDisk &disk, const MachinePlace &place,
              const QDateTime &now)
{
    Source source;
    source.uid = Uid::random();
    source.kind = SourceKind::Disk;
    source.subscriptionId = settled.draft.subscriptionId;
    source.resourceGroup = settled.draft.resourceGroup;
    source.name = diskName(settled.draft.name, disk.lun, source.uid);
    source.location = settled.draft.location;
    source.path = place.folder + u'/' + overlayFile(disk.lun);
    source.basePath = place.baseFolder + u'/' + disk.file;
    source.format = kFormat;
    source.diskSizeBytes = disk.sizeBytes;
    source.timeCreated = now;
    if (!disk.lun) {
        source.osType = settled.image.osType;
        source.hyperVGeneration = settled.image.generation;
    }
    return source;
}

NewMachine describe(const SettledMachine &settled, const ImageBase &base, const Uid &uid,
                    const MachinePlace &place, const QDateTime &now)
{
    NewMachine made;
    Source &source = made.machine.source;
    source.uid = uid;
    source.kind = SourceKind::VirtualMachine;
    source.subscriptionId = settled.draft.subscriptionId;
    source.resourceGroup = settled.draft.resourceGroup;
    source.name = settled.draft.name;
    source.location = settled.draft.location;
    source.format = kFormat;
    source.osType = settled.image.osType;
    // From its first start on it has a name and accounts of its own.
    source.osState = OsState::Specialized;
    source.hyperVGeneration = settled.image.generation;
    source.purchasePlan = settled.image.plan;
    source.osDiskCaching = settled.image.osDiskCaching;
    source.timeCreated = now;
    source.tags = settled.draft.tags;
    for (const ComputeDisk &disk : base.disks) {
        const Source &own = made.disks.emplace_back(diskOf(settled, disk, place, now));
        if (!disk.lun) {
            source.osDiskId = own.id();
            source.path = own.path;
            source.basePath = own.basePath;
            source.diskSizeBytes = own.diskSizeBytes;
            continue;
        }
        source.dataDisks.push_back({.lun = *disk.lun,
                                    .diskId = own.id(),
                                    .path = own.path,
                                    .format = kFormat,
                                    .basePath = own.basePath,
                                    .diskSizeBytes = own.diskSizeBytes,
                                    .hostCaching = settled.image.dataDisks.at(*disk.lun)});
    }
    Machine &machine = made.machine.machine;
    machine.uid = uid;
    machine.baseUid = base.uid;
    machine.imageId = settled.image.image.id;
    machine.size = settled.draft.size;
    if (settled.draft.osProfile) {
        machine.computerName = settled.draft.osProfile->computerName;
        machine.adminUsername = settled.draft.osProfile->adminUsername;
    }
    return made;
}

QByteArray jsonOf(const VirtualMachine &made)
{
    return compactJson(toJson(made.source, made.machine));
}

Result<> insert(Transaction &change, const Caller &caller, const NewMachine &made)
{
    for (const Source &disk : made.disks) {
        if (auto inserted = insertSource(change, disk); !inserted)
            return inserted;
    }
    if (auto inserted = insertSource(change, made.machine.source); !inserted)
        return inserted;
    if (auto inserted = insertMachine(change, made.machine.machine); !inserted)
        return inserted;
    return audit(change, caller, action::kMachineWrite, made.machine.source.id().toString(), {},
                 jsonOf(made.machine));
}

// Whether a machine that is there is the one that is asked for. A definition means the version it
// meant when the machine was made.
Problems differences(const VirtualMachine &present, const MachineDraft &wanted)
{
    Problems problems;
    const ResourceId &image = present.machine.imageId;
    if (!(image == wanted.imageId) && !(image.parent() == wanted.imageId))
        problems.push_back(
            changeNotAllowed(QStringLiteral("properties.storageProfile.imageReference.id"),
                             image.toString(), wanted.imageId.toString()));
    if (!wanted.location.isEmpty() && present.source.location != wanted.location)
        problems.push_back(otherLocation(wanted.name, present.source.location,
                                         present.source.resourceGroup, wanted.location));
    addProblems(problems, checkSameTags(present.source.tags, wanted.tags));
    return problems;
}

/// Finds a machine under the id of \p draft; a registered one is another than any that is made.
Result<std::optional<VirtualMachine>> presentMachine(Transaction &view, MachineDraft draft)
{
    auto place = settlePlace(view, draft.subscriptionId, draft.resourceGroup, draft.location);
    if (!place)
        return std::unexpected(std::move(place.error()));
    auto source = findSource(view, draft.id());
    if (!source)
        return std::unexpected(std::move(source.error()));
    if (!*source)
        return std::nullopt;
    auto machine = findMachine(view, (*source)->uid);
    if (!machine)
        return std::unexpected(std::move(machine.error()));
    return VirtualMachine{std::move(**source), std::move(*machine).value_or(Machine())};
}

Result<std::optional<VirtualMachine>> sameMachine(Transaction &view, const MachineDraft &draft)
{
    auto present = presentMachine(view, draft);
    if (!present || !*present)
        return present;
    if (auto same = Fault::all(differences(**present, draft)); !same)
        return std::unexpected(std::move(same.error()));
    return present;
}

}  // namespace

ResourceId MachineDraft::id() const
{
    return ResourceId::compute(subscriptionId, resourceGroup, QStringLiteral("virtualMachines"),
                               name);
}

ComputeService::ComputeService(Catalog &catalog, FileOps &files, VersionService &versions,
                               ReplicationService &replication, const Policy &policy)
    : m_parts(std::make_unique<Parts>(catalog, files, versions, replication, policy))
{
    m_parts->openHost = openLibvirtHost;
}

ComputeService::~ComputeService() = default;

void ComputeService::setHostOpener(HostOpener opener)
{
    m_parts->openHost = std::move(opener);
}

Result<Uid> ComputeService::prepare(const Change &change, const MachineDraft &draft,
                                    std::vector<Fault> *advice)
{
    const auto present = inRead(m_parts->catalog, change.caller,
                                [&](Transaction &view) { return sameMachine(view, draft); });
    if (!present)
        return std::unexpected(present.error());
    if (*present)
        return Uid();
    const auto settled = m_parts->settle(change, draft, {}, advice);
    if (!settled)
        return std::unexpected(settled.error());
    if (change.validateOnly)
        return Uid();
    return m_parts->bases.begin(change.caller, settled->image.image, settled->image.region);
}

Result<VirtualMachine> ComputeService::create(const Change &change, const MachineDraft &draft)
{
    auto present = inRead(m_parts->catalog, change.caller,
                          [&](Transaction &view) { return sameMachine(view, draft); });
    if (!present)
        return std::unexpected(std::move(present.error()));
    if (*present)
        return std::move(**present);
    const auto settled = m_parts->settle(change, draft, {}, nullptr);
    if (!settled)
        return std::unexpected(settled.error());
    const UsableImage &image = settled->image;
    const Uid uid = Uid::random();
    const QDateTime now = m_parts->catalog.clock().now();
    if (change.validateOnly)
        return describe(*settled, {}, uid, {}, now).machine;
    const auto base = m_parts->bases.need(change.caller, image.image, image.region);
    if (!base)
        return std::unexpected(base.error());
    const auto folder = m_parts->bases.folderOf(image.region);
    if (!folder)
        return std::unexpected(folder.error());
    const MachineFiles files{.uid = uid,
                             .name = settled->draft.name,
                             .size = settled->draft.size,
                             .osProfile = settled->draft.osProfile};
    if (auto written = writeMachine(*folder, *base, image, files, now); !written)
        return std::unexpected(std::move(written.error()));
    const MachinePlace place{folder->path(ComputePlace::Machine, uid),
                             folder->path(ComputePlace::Base, base->uid)};
    const NewMachine made = describe(*settled, *base, uid, place, now);
    auto kept = inChange(m_parts->catalog, change, [&](Transaction &transaction) {
        return insert(transaction, change.caller, made);
    });
    if (!kept) {
        static_cast<void>(folder->remove(ComputePlace::Machine, uid));
        return std::unexpected(std::move(kept.error()));
    }
    return made.machine;
}

Result<std::optional<Machine>> ComputeService::machine(const ResourceId &id)
{
    return inRead(m_parts->catalog, [&](Transaction &view) -> Result<std::optional<Machine>> {
        const auto source = existing(findSource(view, id), id);
        if (!source)
            return std::unexpected(source.error());
        return findMachine(view, source->uid);
    });
}

Result<> ComputeService::setHost(const Change &change, const QString &region, const QString &uri)
{
    return inChange(m_parts->catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto found = findRegion(transaction, region);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return std::unexpected(Fault::of(QStringLiteral("region.unknown"), region, {region}));
        const auto before = computeHost(transaction, (*found)->uid);
        if (!before)
            return std::unexpected(before.error());
        if (auto put = putComputeHost(transaction, (*found)->uid, uri); !put)
            return put;
        return audit(transaction, change.caller, action::kRegionWrite, (*found)->name,
                     compactJson(Json{{"computeHost", before->toStdString()}}),
                     compactJson(Json{{"computeHost", uri.toStdString()}}));
    });
}

Result<QString> ComputeService::host(const QString &region)
{
    const auto found = m_parts->regionNamed(region);
    if (!found)
        return std::unexpected(found.error());
    return inRead(m_parts->catalog,
                  [&](Transaction &view) { return computeHost(view, found->uid); });
}

}  // namespace vitrine
