// Starting, stopping and removing machines.
#include "core/access/actions.h"
#include "core/catalog/machinerows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/shallowrows.h"
#include "core/compute/computehost.h"
#include "core/gallery/armjson.h"
#include "core/service/compute/computeparts.h"
#include "core/service/resourcechecks.h"

#include <QFile>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

/// A machine that was made from an image, with where it stands.
struct MadeMachine {
    Source source;
    Machine machine;
    ImageBase base;
};

Fault isRunning(const Source &source)
{
    const QString id = source.id().toString();
    return Fault::of(QStringLiteral("vm.running"), id, {id});
}

Result<std::optional<MadeMachine>> findMade(Transaction &view, const ResourceId &id)
{
    auto source = existing(findSource(view, id), id);
    if (!source)
        return std::unexpected(std::move(source.error()));
    auto machine = findMachine(view, source->uid);
    if (!machine)
        return std::unexpected(std::move(machine.error()));
    if (!*machine)
        return std::nullopt;
    auto base = findBase(view, (*machine)->baseUid);
    if (!base)
        return std::unexpected(std::move(base.error()));
    if (!*base)
        return std::unexpected(
            Fault::of(QStringLiteral("catalog.corrupt"), id.toString(), {id.toString()}));
    return MadeMachine{std::move(*source), std::move(**machine), std::move(**base)};
}

Result<MadeMachine> madeMachine(Transaction &view, const ResourceId &id)
{
    auto found = findMade(view, id);
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::unexpected(
            Fault::of(QStringLiteral("vm.notMade"), id.toString(), {id.toString()}));
    return std::move(**found);
}

Result<QByteArray> readDefinition(const QString &path)
{
    QFile file(path);
    constexpr qint64 kMostBytes = 1 << 20;
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Fault::of(QStringLiteral("io.notFound"), path, {path}));
    QByteArray definition = file.read(kMostBytes);
    if (file.error() != QFileDevice::NoError || definition.isEmpty())
        return std::unexpected(
            Fault::of(QStringLiteral("io.failed"), path, {path}, file.errorString()));
    return definition;
}

// Until it is started for the first time a machine has no log.
Result<QByteArray> readEnd(const QString &path)
{
    constexpr qint64 kMostBytes = 512 << 10;
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    const bool isOpen = file.open(QIODevice::ReadOnly)
        && (file.size() <= kMostBytes || file.seek(file.size() - kMostBytes));
    QByteArray end = isOpen ? file.read(kMostBytes) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return std::unexpected(
            Fault::of(QStringLiteral("io.failed"), path, {path}, file.errorString()));
    return end;
}

/// Writes a machine's new power state, with the audit row of \p action.
Result<Machine> keepState(Catalog &catalog, const Change &change, const MadeMachine &made,
                          PowerState state, const QString &action)
{
    return inChange(catalog, change, [&](Transaction &transaction) -> Result<Machine> {
        Machine machine = made.machine;
        const auto jsonOf = [&](PowerState value) {
            return compactJson(Json{{"powerState", toString(value).toStdString()}});
        };
        const QByteArray before = jsonOf(machine.powerState);
        machine.powerState = state;
        auto kept = updateMachine(transaction, machine);
        if (kept)
            kept = audit(transaction, change.caller, action, made.source.id().toString(), before,
                         jsonOf(state));
        if (!kept)
            return std::unexpected(std::move(kept.error()));
        return machine;
    });
}

/// Removes the rows of a machine and of its disks; tells whether its base goes as well.
Result<bool> removeRows(Transaction &transaction, const Caller &caller, const MadeMachine &made)
{
    std::vector<ResourceId> disks{made.source.osDiskId};
    for (const AttachedDisk &disk : made.source.dataDisks)
        disks.push_back(disk.diskId);
    const QByteArray before = compactJson(toJson(made.source, made.machine));
    for (const ResourceId &id : disks) {
        const auto disk = findSource(transaction, id);
        if (!disk)
            return std::unexpected(disk.error());
        if (auto unused = requireUnused(shallowVersionOn(transaction, id), id); !unused)
            return std::unexpected(std::move(unused.error()));
        if (!*disk)
            continue;
        if (auto removed = removeSource(transaction, (*disk)->uid); !removed)
            return std::unexpected(std::move(removed.error()));
    }
    const ResourceId id = made.source.id();
    auto removed = requireUnused(shallowVersionOn(transaction, id), id);
    if (removed)
        removed = removeSource(transaction, made.source.uid);
    if (removed)
        removed = removeMachine(transaction, made.machine.uid);
    if (removed)
        removed = audit(transaction, caller, action::kMachineDelete, id.toString(), before, {});
    if (!removed)
        return std::unexpected(std::move(removed.error()));
    return ImageBases::release(transaction, made.base.uid);
}

Result<> removeRegistered(Transaction &transaction, const Caller &caller, const ResourceId &id)
{
    const auto source = existing(findSource(transaction, id), id);
    if (!source)
        return std::unexpected(source.error());
    if (auto unused = requireUnused(shallowVersionOn(transaction, id), id); !unused)
        return unused;
    if (auto removed = removeSource(transaction, source->uid); !removed)
        return removed;
    return audit(transaction, caller, action::kMachineDelete, id.toString(),
                 compactJson(toJson(*source)), {});
}

}  // namespace

Result<PowerState> ComputeService::powerState(const ResourceId &id)
{
    const auto made =
        inRead(m_parts->catalog, [&](Transaction &view) { return madeMachine(view, id); });
    if (!made)
        return std::unexpected(made.error());
    const auto region = m_parts->regionWith(made->base.regionUid);
    if (!region)
        return std::unexpected(region.error());
    const auto host = m_parts->hostOf(*region);
    if (!host)
        return std::unexpected(host.error());
    return (*host)->state(made->machine.uid);
}

Result<QByteArray> ComputeService::serialLog(const ResourceId &id)
{
    const auto made =
        inRead(m_parts->catalog, [&](Transaction &view) { return madeMachine(view, id); });
    if (!made)
        return std::unexpected(made.error());
    const auto region = m_parts->regionWith(made->base.regionUid);
    if (!region)
        return std::unexpected(region.error());
    const auto folder = m_parts->bases.folderOf(*region);
    if (!folder)
        return std::unexpected(folder.error());
    return readEnd(serialLogPath(*folder, made->machine.uid));
}

Result<Machine> ComputeService::start(const Change &change, const ResourceId &id)
{
    const auto made =
        inRead(m_parts->catalog, change.caller, [&](Transaction &view) -> Result<MadeMachine> {
            auto found = madeMachine(view, id);
            if (auto allowed = view.allow(action::kMachineStart, id); found && !allowed)
                return std::unexpected(std::move(allowed.error()));
            return found;
        });
    if (!made)
        return std::unexpected(made.error());
    if (made->source.osState == OsState::Generalized)
        return std::unexpected(
            Fault::of(QStringLiteral("vm.generalized"), id.toString(), {id.toString()}));
    const auto region = m_parts->regionWith(made->base.regionUid);
    if (!region)
        return std::unexpected(region.error());
    const auto host = m_parts->hostOf(*region);
    if (!host)
        return std::unexpected(host.error());
    const auto folder = m_parts->bases.folderOf(*region);
    if (!folder)
        return std::unexpected(folder.error());
    const auto definition = readDefinition(definitionPath(*folder, made->machine.uid));
    if (!definition)
        return std::unexpected(definition.error());
    if (!change.validateOnly) {
        auto started = (*host)->define(*definition);
        if (started)
            started = (*host)->start(made->machine.uid);
        if (!started)
            return std::unexpected(std::move(started.error()));
    }
    return keepState(m_parts->catalog, change, *made, PowerState::Running, action::kMachineStart);
}

Result<Machine> ComputeService::stop(const Change &change, const ResourceId &id, PowerState wanted)
{
    const QString &action =
        wanted == PowerState::Deallocated ? action::kMachineDeallocate : action::kMachinePowerOff;
    const auto made =
        inRead(m_parts->catalog, change.caller, [&](Transaction &view) -> Result<MadeMachine> {
            auto found = madeMachine(view, id);
            if (auto allowed = view.allow(action, id); found && !allowed)
                return std::unexpected(std::move(allowed.error()));
            return found;
        });
    if (!made)
        return std::unexpected(made.error());
    // What never started is nowhere but in its files: it is off already.
    const PowerState now = made->machine.powerState;
    if (now == wanted || now == PowerState::Deallocated)
        return made->machine;
    const auto region = m_parts->regionWith(made->base.regionUid);
    if (!region)
        return std::unexpected(region.error());
    const auto host = m_parts->hostOf(*region);
    if (!host)
        return std::unexpected(host.error());
    if (!change.validateOnly) {
        auto stopped = (*host)->switchOff(made->machine.uid);
        if (stopped && wanted == PowerState::Deallocated)
            stopped = (*host)->undefine(made->machine.uid);
        if (!stopped)
            return std::unexpected(std::move(stopped.error()));
    }
    return keepState(m_parts->catalog, change, *made, wanted, action);
}

Result<Source> ComputeService::generalize(const Change &change, const ResourceId &id)
{
    return inChange(m_parts->catalog, change, [&](Transaction &transaction) -> Result<Source> {
        auto source = existing(findSource(transaction, id), id);
        if (!source)
            return source;
        if (auto allowed = transaction.allow(action::kMachineGeneralize, id); !allowed)
            return std::unexpected(std::move(allowed.error()));
        if (source->osState == OsState::Generalized)
            return source;
        const auto machine = findMachine(transaction, source->uid);
        if (!machine)
            return std::unexpected(machine.error());
        if (*machine && (*machine)->powerState == PowerState::Running)
            return std::unexpected(isRunning(*source));
        const QByteArray before = compactJson(toJson(*source));
        source->osState = OsState::Generalized;
        // Nothing else of a source ever changes, so its row is written anew.
        auto written = removeSource(transaction, source->uid);
        if (written)
            written = insertSource(transaction, *source);
        if (written)
            written = audit(transaction, change.caller, action::kMachineGeneralize, id.toString(),
                            before, compactJson(toJson(*source)));
        if (!written)
            return std::unexpected(std::move(written.error()));
        return source;
    });
}

Result<> ComputeService::remove(const Change &change, const ResourceId &id)
{
    const auto made = inRead(m_parts->catalog, change.caller,
                             [&](Transaction &view) { return findMade(view, id); });
    if (!made)
        return std::unexpected(made.error());
    if (!*made)
        return inChange(m_parts->catalog, change, [&](Transaction &transaction) {
            return removeRegistered(transaction, change.caller, id);
        });
    const auto region = m_parts->regionWith((*made)->base.regionUid);
    if (!region)
        return std::unexpected(region.error());
    // A region that cannot be reached keeps its machines: their disks would be left behind.
    const auto folder = m_parts->bases.folderOf(*region);
    if (!folder)
        return std::unexpected(folder.error());
    if ((*made)->machine.powerState != PowerState::Deallocated) {
        if (auto stopped = stop(change, id, PowerState::Deallocated); !stopped)
            return std::unexpected(std::move(stopped.error()));
    }
    const auto isBaseGone = inChange(m_parts->catalog, change, [&](Transaction &transaction) {
        return removeRows(transaction, change.caller, **made);
    });
    if (!isBaseGone)
        return std::unexpected(isBaseGone.error());
    if (change.validateOnly)
        return {};
    auto removed = folder->remove(ComputePlace::Machine, (*made)->machine.uid);
    if (removed && *isBaseGone)
        removed = folder->remove(ComputePlace::Base, (*made)->base.uid);
    return removed;
}

}  // namespace vitrine
