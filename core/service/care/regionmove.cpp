#include "core/service/care/regionmove.h"

#include "core/access/actions.h"
#include "core/catalog/auditrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/armjson.h"
#include "core/gallery/rules.h"
#include "core/service/care/regionroots.h"
#include "core/service/change.h"
#include "core/service/resourcechecks.h"
#include "core/store/regioncopy.h"
#include "core/store/replicaroot.h"

#include <QDir>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace vitrine {
namespace {

// Beside the copies, room for manifests that grow meanwhile.
constexpr std::uint64_t kSpareBytes = std::uint64_t{64} << 20;

const QString kMove = QStringLiteral("vitrine/regions/move/action");
const QString kEverything = QStringLiteral("/");
const QString kPath = QStringLiteral("region.path");

Fault foreign(const QString &name, const QString &folder, const QString &holder)
{
    return Fault::of(QStringLiteral("region.folder.foreign"), kPath, {name, folder, holder});
}

ReplicaPlace placeOf(const Catalog &catalog, const RegionMove &move)
{
    return replicaPlace(catalog, move.region, move.zone, 0);
}

/// Returns the replica roots that stand in the folder that moves.
Result<std::vector<ReplicaPlace>> rootsToMove(const Catalog &catalog, FileOps &files,
                                              const RegionMove &move)
{
    for (FolderRoots &folder : rootsOf(catalog, files, move.region)) {
        if (folder.zone != move.zone)
            continue;
        if (folder.fault)
            return std::unexpected(std::move(*folder.fault));
        return std::move(folder.places);
    }
    return std::vector<ReplicaPlace>();
}

// The disks of machines name each other and are open while these run.
Result<> holdsNoMachines(const RegionFolder &folder)
{
    for (const char *name : {"compute/bases", "compute/machines"}) {
        const auto fd = folder.files().open(folder.fd(), name, O_RDONLY | O_DIRECTORY);
        if (!fd && fd.error() == ENOENT)
            continue;
        if (!fd)
            return std::unexpected(folder.fault(fd.error()));
        const OpenFile inner(folder.files(), *fd);
        const auto names = folder.files().list(inner.fd());
        if (!names)
            return std::unexpected(folder.fault(names.error()));
        if (!names->empty())
            return std::unexpected(Fault::of(QStringLiteral("region.move.machines"),
                                             folder.identity().name,
                                             {folder.identity().name, folder.path()}));
    }
    return {};
}

// Deleting the old folder must not delete the new one, nor what another region stores.
Result<> isFree(const RegionMove &move, const std::vector<Region> &all, const QString &oldFolder)
{
    for (const Region &region : all) {
        for (const QString &held : QStringList{region.path} + region.zonePaths) {
            if (held == move.folder)
                return std::unexpected(foreign(move.region.name, move.folder, region.name));
        }
    }
    const bool isNested =
        move.folder.startsWith(oldFolder + u'/') || oldFolder.startsWith(move.folder + u'/');
    if (isNested)
        return std::unexpected(foreign(move.region.name, move.folder, move.region.name));
    return {};
}

// What stands there without an id file is not ours to write over.
Result<> canTake(FileOps &files, const RegionMove &move, const RegionIdentity &identity)
{
    if (!QDir(move.folder).exists())
        return {};
    const auto marked = RegionFolder::identityOf(files, move.folder);
    if (!marked)
        return std::unexpected(marked.error());
    const bool isOwn = *marked && (*marked)->region == identity.region
        && (*marked)->catalog == identity.catalog && (*marked)->zone == identity.zone;
    if (*marked && !isOwn)
        return std::unexpected(foreign(move.region.name, move.folder, (*marked)->name));
    const QStringList roots =
        QDir(move.folder).entryList({QStringLiteral("replica-*"), QStringLiteral("compute")});
    if (!*marked && !roots.isEmpty())
        return std::unexpected(foreign(move.region.name, move.folder, roots.front()));
    return {};
}

Result<RegionMove> moveOf(Catalog &catalog, const Caller &caller, const QString &name, int zone,
                          const QString &folder)
{
    return inRead(catalog, caller, [&](Transaction &view) -> Result<RegionMove> {
        if (auto may = view.allow(action::kRegionWrite, kEverything); !may)
            return std::unexpected(std::move(may.error()));
        const auto all = regions(view);
        if (!all)
            return std::unexpected(all.error());
        const auto region = std::ranges::find(*all, normalizedRegionName(name), &Region::name);
        if (region == all->end())
            return std::unexpected(Fault::of(QStringLiteral("region.unknown"), name, {name}));
        const auto zones = region->zonePaths.size();
        if (zone < 0 || zone > zones)
            return std::unexpected(Fault::of(QStringLiteral("property.value.range"),
                                             QStringLiteral("region.zone"),
                                             {QStringLiteral("region.zone"), QString::number(zone),
                                              QStringLiteral("0"), QString::number(zones)}));
        if (!QDir::isAbsolutePath(folder))
            return std::unexpected(
                Fault::of(QStringLiteral("region.folder.notAbsolute"), kPath, {folder}));
        RegionMove move{.region = *region, .zone = zone, .folder = QDir::cleanPath(folder)};
        const QString old = zone == 0 ? region->path : region->zonePaths[zone - 1];
        if (move.folder == old)
            return move;
        if (auto free = isFree(move, *all, old); !free)
            return std::unexpected(std::move(free.error()));
        return move;
    });
}

Fault busy(const QString &region, int number)
{
    return Fault::of(QStringLiteral("region.busy"), region, {region, QString::number(number)});
}

// Retires the folder, unless a root was made there that is not among \p roots: a replica further
// that somebody began meanwhile.
Result<> leave(const RegionFolder &folder, const std::vector<ReplicaPlace> &roots)
{
    if (auto retired = folder.retire(); !retired)
        return retired;
    const auto names = folder.files().list(folder.fd());
    if (!names)
        return std::unexpected(folder.fault(names.error()));
    const auto isRoot = [](const QByteArray &name) { return name.startsWith("replica-"); };
    if (std::ranges::count_if(*names, isRoot) != std::ssize(roots))
        return std::unexpected(busy(folder.identity().name, static_cast<int>(roots.size()) + 1));
    return {};
}

std::optional<std::uint64_t> freeBytesAt(FileOps &files, const QString &folder)
{
    const auto fd = files.openFolder(QFile::encodeName(folder));
    if (!fd)
        return std::nullopt;
    const OpenFile open(files, *fd);
    const auto space = files.space(open.fd());
    return space ? std::optional(space->freeBytes) : std::nullopt;
}

/// Returns the bytes that the new folder does not have; it need not be there.
Result<std::uint64_t> bytesToCopy(const std::vector<ReplicaPlace> &roots, const RegionCopy &copy)
{
    std::uint64_t bytes = 0;
    for (const ReplicaPlace &root : roots) {
        const auto missing = copy.missingBytes(root.number);
        if (!missing)
            return missing;
        bytes += *missing;
    }
    return bytes;
}

}  // namespace

Result<RegionMovePlan> planRegionMove(Catalog &catalog, FileOps &files, const Caller &caller,
                                      const QString &name, int zone, const QString &folder)
{
    auto move = moveOf(catalog, caller, name, zone, folder);
    if (!move)
        return std::unexpected(notedRefusal(catalog, caller, std::move(move.error())));
    const ReplicaPlace place = placeOf(catalog, *move);
    RegionMovePlan plan{.move = *move, .oldFolder = place.path, .freeBytes = {}};
    if (plan.oldFolder == move->folder)
        return plan;
    if (auto taken = canTake(files, *move, place.identity); !taken)
        return std::unexpected(std::move(taken.error()));
    // An earlier move has copied everything, and was killed before it told the catalogue.
    const auto retired = RegionFolder::isRetired(files, plan.oldFolder, place.identity);
    if (retired && *retired)
        return plan;
    const auto from = openPlace(files, place);
    if (!from)
        return std::unexpected(from.error());
    if (auto none = holdsNoMachines(**from); !none)
        return std::unexpected(std::move(none.error()));
    const auto roots = rootsToMove(catalog, files, *move);
    if (!roots)
        return std::unexpected(roots.error());
    auto to = RegionFolder::open(files, move->folder, place.identity);
    const RegionCopy copy(*from,
                          to ? std::make_shared<const RegionFolder>(std::move(*to)) : nullptr);
    const auto bytes = bytesToCopy(*roots, copy);
    if (!bytes)
        return std::unexpected(bytes.error());
    plan.bytesToCopy = *bytes;
    plan.freeBytes = freeBytesAt(files, move->folder);
    return plan;
}

MoveJob::MoveJob(Catalog &catalog, FileOps &files, Caller caller, RegionMove move)
    : m_catalog(catalog)
    , m_files(files)
    , m_caller(std::move(caller))
    , m_move(std::move(move))
{
}

std::unique_ptr<JobMeter> MoveJob::meterFor(const Region &region)
{
    auto meter = std::make_unique<JobMeter>();
    meter->addPart(region.name, 0).copiesOnly();
    return meter;
}

JobOutcome MoveJob::run(std::stop_token stop, JobMeter &meter)
{
    PartMeter &part = meter.parts().front();
    const std::stop_callback stopPart(stop, [&part] { part.stop().request_stop(); });
    part.setState(JobState::Copying);
    const auto moved = move(part);
    if (!moved) {
        part.fail(moved.error());
        return moved.error();
    }
    part.setState(*moved ? JobState::Succeeded : JobState::Cancelled);
    return *moved ? JobOutcome() : JobOutcome(Cancelled{});
}

Result<bool> MoveJob::move(PartMeter &meter)
{
    const ReplicaPlace place = placeOf(m_catalog, m_move);
    if (place.path == m_move.folder)
        return true;
    const auto retired = RegionFolder::isRetired(m_files, place.path, place.identity);
    if (retired && *retired) {
        const auto there = RegionFolder::open(m_files, m_move.folder, place.identity);
        const auto entered = there ? enter() : Result<>(std::unexpected(there.error()));
        return entered ? Result<bool>(true) : std::unexpected(entered.error());
    }
    const auto from = openPlace(m_files, place);
    if (!from)
        return std::unexpected(from.error());
    if (auto none = holdsNoMachines(**from); !none)
        return std::unexpected(std::move(none.error()));
    auto to = RegionFolder::create(m_files, m_move.folder, place.identity);
    if (!to)
        return std::unexpected(std::move(to.error()));
    return copy(*from, std::make_shared<const RegionFolder>(std::move(*to)), meter);
}

Result<bool> MoveJob::copy(const Folder &from, const Folder &to, PartMeter &meter)
{
    RegionCopy copy(from, to);
    const auto roots = rootsToMove(m_catalog, m_files, m_move);
    const auto bytes =
        roots ? bytesToCopy(*roots, copy) : Result<std::uint64_t>(std::unexpected(roots.error()));
    if (!bytes)
        return std::unexpected(bytes.error());
    meter.addCopyTotal(*bytes);
    const auto space = to->space();
    if (!space)
        return std::unexpected(to->fault(space.error()));
    if (space->freeBytes < *bytes || space->freeBytes - *bytes < kSpareBytes)
        return std::unexpected(to->fault(ENOSPC, *bytes + kSpareBytes));
    for (const ReplicaPlace &root : *roots) {
        auto copied = copy.copyPacks(root.number, [&meter](std::uint64_t piece) {
            meter.addCopied(piece);
            return meter.admit(piece);
        });
        if (!copied || !*copied)
            return copied;
    }
    return copyRest(from, copy, meter);
}

Result<bool> MoveJob::copyRest(const Folder &from, RegionCopy &copy, PartMeter &meter)
{
    const auto roots = rootsToMove(m_catalog, m_files, m_move);
    if (!roots)
        return std::unexpected(roots.error());
    std::vector<ReplicaRoot> alone;
    for (const ReplicaPlace &place : *roots) {
        auto root = ReplicaRoot::openAlone(from, place.number);
        if (!root)
            return std::unexpected(std::move(root.error()));
        if (!*root)
            return std::unexpected(busy(m_move.region.name, place.number));
        alone.push_back(std::move(**root));
    }
    const auto admit = [&meter](std::uint64_t piece) {
        meter.addCopied(piece);
        return meter.admit(piece);
    };
    for (const ReplicaPlace &place : *roots) {
        auto copied = copy.copyPacks(place.number, admit);
        if (copied && *copied)
            copied = copy.copyManifests(place.number, admit);
        if (!copied || !*copied)
            return copied;
    }
    // In this order: who has read the old path in the catalogue finds no region there any more.
    auto done = leave(*from, *roots);
    if (done)
        done = enter();
    if (done)
        return true;
    if (auto back = from->reinstate(); !back)
        done.error().nested.push_back(std::move(back.error()));
    return std::unexpected(std::move(done.error()));
}

Result<> MoveJob::enter()
{
    return inChange(m_catalog, Change(m_caller), [&](Transaction &transaction) -> Result<> {
        const auto found = findRegion(transaction, m_move.region.name);
        if (!found)
            return std::unexpected(found.error());
        if (!*found || (*found)->uid != m_move.region.uid)
            return std::unexpected(Fault::of(QStringLiteral("region.unknown"), m_move.region.name,
                                             {m_move.region.name}));
        Region moved = **found;
        if (m_move.zone == 0)
            moved.path = m_move.folder;
        else
            moved.zonePaths[m_move.zone - 1] = m_move.folder;
        if (auto put = updateRegion(transaction, moved); !put)
            return put;
        return audit(transaction, m_caller, kMove, moved.name, compactJson(toJson(**found)),
                     compactJson(toJson(moved)));
    });
}

}  // namespace vitrine
