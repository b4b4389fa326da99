#include "core/service/regionservice.h"

#include "core/catalog/labrows.h"
#include "core/catalog/machinerows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/armjson.h"
#include "core/gallery/publicregions.h"
#include "core/gallery/rules.h"
#include "core/service/resourcechecks.h"
#include "core/store/regionfolder.h"

#include <QDir>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace vitrine {
namespace {

constexpr int kZones = 3;

const QString kTarget = QStringLiteral("region.path");
const QString kZonesTarget = QStringLiteral("region.zonePaths");
const QString kRegionWrite = QStringLiteral("vitrine/regions/write");
const QString kRegionDelete = QStringLiteral("vitrine/regions/delete");

RegionIdentity identityOf(const Catalog &catalog, const Region &region, int zone = 0)
{
    return {region.uid, catalog.uid(), region.name, zone};
}

/// Returns the region's folder and then those of its zones.
QStringList foldersOf(const Region &region)
{
    return QStringList{region.path} + region.zonePaths;
}

Fault unknown(const QString &name)
{
    return Fault::of(QStringLiteral("region.unknown"), name, {name});
}

Problems checkFolders(const QString &path, const QStringList &zonePaths)
{
    Problems problems;
    if (!QDir::isAbsolutePath(path))
        problems.push_back(Fault::of(QStringLiteral("region.folder.notAbsolute"), kTarget, {path}));
    for (const QString &zone : zonePaths) {
        if (!QDir::isAbsolutePath(zone))
            problems.push_back(
                Fault::of(QStringLiteral("region.folder.notAbsolute"), kZonesTarget, {zone}));
    }
    const QString zones = QString::number(kZones);
    if (!zonePaths.isEmpty() && zonePaths.size() != kZones)
        problems.push_back(
            Fault::of(QStringLiteral("property.value.range"), kZonesTarget,
                      {kZonesTarget, QString::number(zonePaths.size()), zones, zones}));
    return problems;
}

Region regionOf(const QString &name, const QString &path, const QStringList &zonePaths)
{
    const PublicRegion *known = findPublicRegion(name);
    Region region{.uid = Uid::random(),
                  .name = known != nullptr ? known->name : normalizedRegionName(name),
                  .displayName = known != nullptr ? known->displayName : QString(),
                  .path = QDir::cleanPath(path),
                  .zonePaths = {}};
    for (const QString &zone : zonePaths)
        region.zonePaths << QDir::cleanPath(zone);
    return region;
}

// One folder has one use; what two regions or two zones shared, both would lose together.
Problems sharedFolders(const Region &wanted, const std::vector<Region> &all)
{
    Problems problems;
    QStringList own;
    for (const QString &folder : foldersOf(wanted)) {
        QString holder = own.contains(folder) ? wanted.name : QString();
        own << folder;
        for (const Region &other : all) {
            if (other.name != wanted.name && foldersOf(other).contains(folder))
                holder = other.name;
        }
        if (!holder.isEmpty())
            problems.push_back(Fault::of(QStringLiteral("region.folder.foreign"),
                                         own.size() == 1 ? kTarget : kZonesTarget,
                                         {wanted.name, folder, holder}));
    }
    return problems;
}

/// Returns the region of the same name, and nothing when the name is free.
Result<std::optional<Region>> presentRegion(Transaction &transaction, const Region &wanted)
{
    const auto all = regions(transaction);
    if (!all)
        return std::unexpected(all.error());
    const auto same = std::ranges::find(*all, wanted.name, &Region::name);
    if (same != all->end() && same->path != wanted.path)
        return std::unexpected(Fault::of(QStringLiteral("region.name.taken"),
                                         QStringLiteral("region.name"), {same->name, same->path}));
    Problems problems = sharedFolders(wanted, *all);
    const bool hasOtherZones = same != all->end() && same->hasZones() && wanted.hasZones()
        && same->zonePaths != wanted.zonePaths;
    if (hasOtherZones)
        problems.push_back(changeNotAllowed(kZonesTarget,
                                            same->zonePaths.join(QStringLiteral(", ")),
                                            wanted.zonePaths.join(QStringLiteral(", "))));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return same == all->end() ? std::nullopt : std::optional(*same);
}

bool isDone(const std::optional<Region> &present, const Region &wanted)
{
    return present && (!wanted.hasZones() || present->hasZones());
}

Result<Region> putRegion(Transaction &transaction, const Caller &caller, const Region &wanted)
{
    const auto present = presentRegion(transaction, wanted);
    if (!present)
        return std::unexpected(present.error());
    if (isDone(*present, wanted))
        return **present;
    QByteArray before;
    Region region = wanted;
    Result<> put;
    if (*present) {
        before = compactJson(toJson(**present));
        region = **present;
        region.zonePaths = wanted.zonePaths;
        put = updateRegion(transaction, region);
    } else {
        put = insertRegion(transaction, region);
    }
    if (put)
        put = audit(transaction, caller, kRegionWrite, region.name, before,
                    compactJson(toJson(region)));
    if (!put)
        return std::unexpected(std::move(put.error()));
    return region;
}

Result<> removeEmptyRegion(Transaction &transaction, const Caller &caller, const QString &name)
{
    const auto found = findRegion(transaction, name);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(unknown(name));
    const auto stored = versionsInRegion(transaction, (*found)->uid);
    if (!stored)
        return std::unexpected(stored.error());
    const auto bases = basesInRegion(transaction, (*found)->uid);
    if (!bases)
        return std::unexpected(bases.error());
    // Images that machines stand on are as good as replicas here.
    const std::size_t images = stored->size() + static_cast<std::size_t>(*bases);
    if (images > 0)
        return std::unexpected(Fault::of(QStringLiteral("region.notEmpty"), (*found)->name,
                                         {(*found)->name, QString::number(images)}));
    const auto labs = labCountIn(transaction, (*found)->name);
    if (!labs)
        return std::unexpected(labs.error());
    if (*labs > 0)
        return std::unexpected(Fault::of(QStringLiteral("lab.region.used"), (*found)->name,
                                         {(*found)->name, QString::number(*labs)}));
    if (auto removed = removeRegion(transaction, (*found)->uid); !removed)
        return removed;
    return audit(transaction, caller, kRegionDelete, (*found)->name, compactJson(toJson(**found)),
                 {});
}

}  // namespace

RegionService::RegionService(Catalog &catalog, FileOps &files)
    : m_catalog(catalog)
    , m_files(files)
{
}

Result<Region> RegionService::create(const Change &change, const QString &name, const QString &path,
                                     const QStringList &zonePaths)
{
    Problems problems = checkRegionName(name);
    addProblems(problems, checkFolders(path, zonePaths));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    Region region = regionOf(name, path, zonePaths);
    const auto present = inRead(
        m_catalog, [&](Transaction &transaction) { return presentRegion(transaction, region); });
    if (!present)
        return std::unexpected(present.error());
    if (isDone(*present, region))
        return **present;
    if (*present)
        region.uid = (*present)->uid;
    // A folder is marked before it is registered, and never for a question alone.
    auto ready =
        change.validateOnly ? askFolders(region) : markFolders(region, present->has_value());
    if (!ready)
        return std::unexpected(std::move(ready.error()));
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return putRegion(transaction, change.caller, region);
    });
}

Result<> RegionService::askFolders(const Region &region) const
{
    for (int zone = 0; const QString &path : foldersOf(region)) {
        const auto marked = RegionFolder::identityOf(m_files, path);
        const bool isOwn = !marked || !*marked
            || ((*marked)->catalog == m_catalog.uid() && (*marked)->name == region.name
                && (*marked)->zone == zone);
        if (!isOwn)
            return std::unexpected(Fault::of(QStringLiteral("region.folder.foreign"),
                                             zone == 0 ? kTarget : kZonesTarget,
                                             {region.name, path, (*marked)->name}));
        ++zone;
    }
    return {};
}

Result<> RegionService::markFolders(Region &region, bool isRegistered) const
{
    // A folder this catalogue has marked before, perhaps just before it was killed, is its own.
    const auto marked = RegionFolder::identityOf(m_files, region.path);
    if (!isRegistered && marked && *marked && (*marked)->catalog == m_catalog.uid()
        && (*marked)->name == region.name && (*marked)->zone == 0)
        region.uid = (*marked)->region;
    for (int zone = 0; const QString &path : foldersOf(region)) {
        const RegionIdentity identity = identityOf(m_catalog, region, zone);
        // The folder of a region that has one must be there: its place may be an empty mount point.
        const auto folder = isRegistered && zone == 0
            ? RegionFolder::open(m_files, path, identity)
            : RegionFolder::create(m_files, path, identity);
        if (!folder)
            return std::unexpected(folder.error());
        ++zone;
    }
    return {};
}

Result<Region> RegionService::region(const QString &name)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<Region> {
        auto found = findRegion(transaction, name);
        if (!found)
            return std::unexpected(std::move(found.error()));
        if (!*found)
            return std::unexpected(unknown(name));
        return std::move(**found);
    });
}

Result<std::vector<Region>> RegionService::regions()
{
    return inRead(m_catalog,
                  [](Transaction &transaction) { return vitrine::regions(transaction); });
}

Result<std::vector<RegionStatus>> RegionService::status()
{
    const auto all = regions();
    if (!all)
        return std::unexpected(all.error());
    std::vector<RegionStatus> list;
    for (const Region &one : *all)
        list.push_back(statusOf(one));
    return list;
}

Result<RegionStatus> RegionService::status(const QString &name)
{
    const auto wanted = region(name);
    if (!wanted)
        return std::unexpected(wanted.error());
    return statusOf(*wanted);
}

RegionStatus RegionService::statusOf(const Region &region) const
{
    RegionStatus status;
    status.region = region;
    for (int zone = 0; const QString &path : foldersOf(region)) {
        const bool isOwn = zone == 0;
        const auto folder =
            RegionFolder::open(m_files, path, identityOf(m_catalog, region, zone++));
        std::optional<Fault> fault;
        if (!folder)
            fault = folder.error();
        else if (const auto space = folder->space(); !space)
            fault = folder->fault(space.error());
        else if (isOwn)
            std::tie(status.freeBytes, status.totalBytes) =
                std::pair(space->freeBytes, space->totalBytes);
        // The first that is wrong: with a zone gone the region cannot do what it promises.
        if (fault && !status.fault)
            status.fault = std::move(fault);
    }
    return status;
}

Result<> RegionService::remove(const Change &change, const QString &name)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return removeEmptyRegion(transaction, change.caller, name);
    });
}

}  // namespace vitrine
