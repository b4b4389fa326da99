#include "core/store/replicareclaim.h"

#include "core/store/pack.h"
#include "core/store/replicascan.h"
#include "core/store/trashtime.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <map>

namespace vitrine {
namespace {

constexpr char kTrash[] = "trash";
constexpr char kPackSuffix[] = ".pack";
// Below this much waste a pack is not worth rewriting.
constexpr std::uint64_t kWorthRewriting = std::uint64_t{1} << 20;

/// Which of a pack's pages manifests name. One bit for each: a pack of 1 GiB takes 32 KiB.
struct PackUse {
    std::vector<bool> starts = {};
    std::uint64_t liveBytes = 0;

    void add(const BlockPlace &place)
    {
        const std::uint64_t page = place.offset / kAlignment;
        if (page > kMaximumPackBytes / kAlignment)
            return;
        if (starts.size() <= page)
            starts.resize(static_cast<std::size_t>(page + 1));
        if (!starts[static_cast<std::size_t>(page)])
            liveBytes += alignedUp(place.length);
        starts[static_cast<std::size_t>(page)] = true;
    }
};

/// What a look at a root has found, and what is to become of it.
struct RootLook {
    RootReclaim plan;
    std::map<Uid, PackUse> used = {};  // by manifests
    std::set<Uid> pinned = {};  // by live jobs
    std::vector<QByteArray> deadStages = {};
    TrashTime time;
};

Uid packOf(const QByteArray &name)
{
    return name.endsWith(kPackSuffix)
        ? Uid::parse(QString::fromLatin1(name.chopped(sizeof kPackSuffix - 1)))
        : Uid();
}

OsResult<OpenFile> openTrash(const ReplicaRoot &root, bool make)
{
    FileOps &files = root.files();
    auto fd = files.open(root.folder(), kTrash, O_RDONLY | O_DIRECTORY);
    if (!fd && fd.error() == ENOENT && make) {
        const auto made = files.makeFolder(root.folder(), kTrash);
        if (!made && made.error() != EEXIST)
            return std::unexpected(made.error());
        if (const auto synced = files.sync(root.folder()); !synced)
            return std::unexpected(synced.error());
        fd = files.open(root.folder(), kTrash, O_RDONLY | O_DIRECTORY);
    }
    if (!fd)
        return std::unexpected(fd.error());
    return OpenFile(files, *fd);
}

OsResult<> lookAtStages(const ReplicaRoot &root, const ReclaimRules &rules, RootLook &look)
{
    FileOps &files = root.files();
    const auto stages = files.list(root.staging());
    if (!stages)
        return std::unexpected(stages.error());
    for (const QByteArray &stage : *stages) {
        const auto fd = files.open(root.staging(), stage, O_RDONLY | O_DIRECTORY);
        if (!fd)
            return std::unexpected(fd.error());
        const OpenFile folder(files, *fd);
        const auto names = files.list(folder.fd());
        if (!names)
            return std::unexpected(names.error());
        const bool isLive = rules.liveJobs.contains(Uid::parse(QString::fromLatin1(stage)));
        if (!isLive)
            look.deadStages.push_back(stage);
        for (const QByteArray &name : *names) {
            // A live job's packs may stand among the finished ones already; its logs name them.
            if (isLive && name.endsWith(".log"))
                look.pinned.insert(Uid::parse(QString::fromLatin1(name.chopped(4))));
            const auto stat = isLive ? OsResult<FileStat>() : files.stat(folder.fd(), name);
            look.plan.stagedBytes += stat ? stat->sizeBytes : 0;
        }
    }
    return {};
}

Result<> lookAtManifests(const ReplicaRoot &root, const ReclaimRules &rules, RootLook &look)
{
    const auto versions = root.versions();
    if (!versions)
        return std::unexpected(versions.error());
    for (const Uid &version : *versions) {
        if (rules.dropped.contains(version))
            continue;
        const auto manifest = root.manifest(version, rules.key);
        if (!manifest)
            return std::unexpected(manifest.error());
        if (!*manifest || (*manifest)->isShallow)
            continue;
        for (const DiskBlock &block : (*manifest)->blocks)
            look.used[block.place.pack].add(block.place);
    }
    return {};
}

OsResult<std::set<Uid>> lookAtPacks(const ReplicaRoot &root, const ReclaimRules &rules,
                                    RootLook &look)
{
    const auto names = root.files().list(root.packs());
    if (!names)
        return std::unexpected(names.error());
    std::set<Uid> present;
    for (const QByteArray &name : *names) {
        const Uid pack = packOf(name);
        if (pack.isNull())
            continue;
        present.insert(pack);
        const auto stat = root.files().stat(root.packs(), name);
        if (!stat)
            return std::unexpected(stat.error());
        PackReclaim one{.pack = pack, .sizeBytes = stat->sizeBytes};
        const auto use = look.used.find(pack);
        if (look.pinned.contains(pack))
            continue;
        if (use == look.used.end()) {
            one.fate = rules.emptiesTrash ? PackFate::Freed : PackFate::ToTrash;
            one.left = rules.emptiesTrash ? std::chrono::seconds(0) : kTrashPeriod;
        } else {
            one.fate = PackFate::Sparse;
            one.liveBytes = std::min(use->second.liveBytes, stat->sizeBytes);
            const std::uint64_t waste = stat->sizeBytes - one.liveBytes;
            if (waste <= one.liveBytes || waste < kWorthRewriting)
                continue;
        }
        look.plan.packs.push_back(std::move(one));
    }
    return present;
}

// A pack's name in the trash tells when it came there: <seconds>-<id>.pack
OsResult<> lookAtTrash(const ReplicaRoot &root, const ReclaimRules &rules,
                       const std::set<Uid> &present, RootLook &look)
{
    const auto trash = openTrash(root, false);
    if (!trash)
        return trash.error() == ENOENT ? OsResult<>() : std::unexpected(trash.error());
    const auto names = root.files().list(trash->fd());
    if (!names)
        return std::unexpected(names.error());
    auto time = TrashTime::read(root.files(), trash->fd(), rules.elapsed);
    if (!time)
        return std::unexpected(time.error());
    look.time = *time;
    std::vector<std::pair<PackReclaim, std::chrono::seconds>> found;
    for (const QByteArray &name : *names) {
        const auto dash = name.indexOf('-');
        bool isNumber = false;
        const std::chrono::seconds since(name.left(dash).toUInt(&isNumber));
        const Uid pack = packOf(name.mid(dash + 1));
        if (dash < 0 || !isNumber || pack.isNull())
            continue;
        const auto stat = root.files().stat(trash->fd(), name);
        if (!stat)
            return std::unexpected(stat.error());
        look.time.notBefore(since);
        found.push_back({{.pack = pack, .sizeBytes = stat->sizeBytes, .trashName = name}, since});
    }
    for (auto &[one, since] : found) {
        const bool isNeeded = look.used.contains(one.pack) || look.pinned.contains(one.pack);
        if (isNeeded && !present.contains(one.pack)) {
            one.fate = PackFate::Restored;
        } else {
            const std::chrono::seconds left = kTrashPeriod - (look.time.now() - since);
            const bool isOver = rules.emptiesTrash || left <= std::chrono::seconds(0);
            one.fate = isOver ? PackFate::Freed : PackFate::InTrash;
            one.left = isOver ? std::chrono::seconds(0) : left;
        }
        look.plan.packs.push_back(std::move(one));
    }
    return {};
}

// The trash is what is left when something has gone wrong: nothing leaves it while a replica of
// this root lacks anything.
Result<> lookAtNeeds(const ReplicaRoot &root, RootLook &look)
{
    if (look.plan.of(PackFate::Freed).empty())
        return {};
    std::set<Uid> needed;
    const std::set<Uid> restored = look.plan.of(PackFate::Restored);
    for (const auto &[pack, use] : look.used) {
        if (!restored.contains(pack))
            needed.insert(pack);
    }
    const auto sound = checkPacks(root, needed);
    if (sound)
        return {};
    if (!sound.error().reason.startsWith(u"store."))
        return sound;
    look.plan.held = sound.error();
    for (PackReclaim &one : look.plan.packs) {
        if (one.fate == PackFate::Freed)
            one.fate = one.trashName.isEmpty() ? PackFate::ToTrash : PackFate::InTrash;
    }
    return {};
}

Result<RootLook> lookAtRoot(const ReplicaRoot &root, const ReclaimRules &rules)
{
    RootLook look{.plan = {}, .time = TrashTime(rules.elapsed)};
    const auto failed = [&root](int error) { return std::unexpected(root.region().fault(error)); };
    if (const auto staged = lookAtStages(root, rules, look); !staged)
        return failed(staged.error());
    if (auto used = lookAtManifests(root, rules, look); !used)
        return std::unexpected(std::move(used.error()));
    const auto present = lookAtPacks(root, rules, look);
    if (!present)
        return failed(present.error());
    if (const auto trash = lookAtTrash(root, rules, *present, look); !trash)
        return failed(trash.error());
    if (auto needs = lookAtNeeds(root, look); !needs)
        return std::unexpected(std::move(needs.error()));
    return look;
}

OsResult<> restore(const ReplicaRoot &root, int trash, const RootReclaim &plan)
{
    FileOps &files = root.files();
    bool isMoved = false;
    for (const PackReclaim &one : plan.packs) {
        if (one.fate != PackFate::Restored)
            continue;
        if (auto moved = files.rename(trash, one.trashName, root.packs(), packName(one.pack));
            !moved)
            return moved;
        isMoved = true;
    }
    return isMoved ? files.sync(root.packs()) : OsResult<>();
}

OsResult<> throwAway(const ReplicaRoot &root, int trash, RootLook &look)
{
    FileOps &files = root.files();
    bool isMoved = false;
    for (PackReclaim &one : look.plan.packs) {
        if (!one.trashName.isEmpty()
            || (one.fate != PackFate::ToTrash && one.fate != PackFate::Freed))
            continue;
        one.trashName =
            QByteArray::number(qint64(look.time.now().count())) + '-' + packName(one.pack);
        if (auto moved = files.rename(root.packs(), packName(one.pack), trash, one.trashName);
            !moved)
            return moved;
        isMoved = true;
    }
    return isMoved ? files.sync(trash) : OsResult<>();
}

OsResult<> emptyTrash(const ReplicaRoot &root, int trash, const RootLook &look)
{
    FileOps &files = root.files();
    bool keepsAny = false;
    for (const PackReclaim &one : look.plan.packs) {
        if (one.fate == PackFate::Freed) {
            if (auto removed = files.remove(trash, one.trashName); !removed)
                return removed;
        }
        keepsAny = keepsAny || one.fate == PackFate::ToTrash || one.fate == PackFate::InTrash;
    }
    return keepsAny ? look.time.write(files, trash) : TrashTime::forget(files, trash);
}

OsResult<> carryOut(const ReplicaRoot &root, RootLook &look)
{
    FileOps &files = root.files();
    // A manifest that was removed must not come back once its packs are gone.
    if (auto synced = files.sync(root.manifests()); !synced)
        return synced;
    for (const QByteArray &stage : look.deadStages) {
        if (auto removed = removeFlatFolder(files, root.staging(), stage); !removed)
            return removed;
    }
    const bool hasTrash = std::ranges::any_of(
        look.plan.packs, [](const PackReclaim &one) { return one.fate != PackFate::Sparse; });
    if (!hasTrash)
        return {};
    const auto trash = openTrash(root, true);
    if (!trash)
        return std::unexpected(trash.error());
    if (auto restored = restore(root, trash->fd(), look.plan); !restored)
        return restored;
    if (auto thrown = throwAway(root, trash->fd(), look); !thrown)
        return thrown;
    return emptyTrash(root, trash->fd(), look);
}

}  // namespace

std::uint64_t RootReclaim::bytes(PackFate fate) const
{
    std::uint64_t sum = 0;
    for (const PackReclaim &one : packs)
        sum += one.fate == fate ? one.sizeBytes : 0;
    return sum;
}

std::set<Uid> RootReclaim::of(PackFate fate) const
{
    std::set<Uid> found;
    for (const PackReclaim &one : packs) {
        if (one.fate == fate)
            found.insert(one.pack);
    }
    return found;
}

Result<RootReclaim> planReclaim(const std::shared_ptr<const RegionFolder> &region, int number,
                                const ReclaimRules &rules)
{
    if (ReplicaRoot::isMissing(*region, number))
        return RootReclaim();
    const auto root = ReplicaRoot::open(region, number, false);
    if (!root)
        return std::unexpected(root.error());
    auto look = lookAtRoot(*root, rules);
    if (!look)
        return std::unexpected(std::move(look.error()));
    return std::move(look->plan);
}

Result<RootReclaim> reclaimRoot(const std::shared_ptr<const RegionFolder> &region, int number,
                                const ReclaimRules &rules)
{
    if (ReplicaRoot::isMissing(*region, number))
        return RootReclaim();
    const auto root = ReplicaRoot::openAlone(region, number);
    if (!root)
        return std::unexpected(root.error());
    if (!*root)
        return RootReclaim{.isBusy = true, .packs = {}, .held = {}};
    ReclaimRules own = rules;
    own.dropped.clear();
    auto look = lookAtRoot(**root, own);
    if (!look)
        return std::unexpected(std::move(look.error()));
    if (const auto done = carryOut(**root, *look); !done)
        return std::unexpected(region->fault(done.error()));
    return std::move(look->plan);
}

}  // namespace vitrine
