#include "core/service/care/regionreclaim.h"

#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/replication/blocksharing.h"
#include "core/replication/diskkeys.h"
#include "core/replication/replicacare.h"
#include "core/service/care/regionroots.h"
#include "core/service/version/replicasweep.h"
#include "core/store/replicacompaction.h"
#include "core/store/replicascan.h"

#include <algorithm>
#include <cerrno>

namespace vitrine {

/// The packs that can be rewritten, and those versions whose manifests name them that share their
/// blocks.
struct PackRewrite {
    BlockDomain domain;
    std::set<Uid> packs = {};
    std::vector<Uid> versions = {};
};

namespace {

// Beside the copies a rewrite needs room for indexes, logs and manifests.
constexpr std::uint64_t kSpareBytes = std::uint64_t{64} << 20;

bool isAt(const Replica &row, const ReplicaPlace &place)
{
    return row.regionUid == place.identity.region && row.zone == place.identity.zone
        && row.number == place.number;
}

Result<std::optional<Replica>> rowAt(Transaction &view, const ReplicaPlace &place,
                                     const Uid &version)
{
    const auto rows = replicas(view, version);
    if (!rows)
        return std::unexpected(rows.error());
    const auto found =
        std::ranges::find_if(*rows, [&place](const Replica &row) { return isAt(row, place); });
    return found == rows->end() ? std::nullopt : std::optional(*found);
}

Digest fileDigest(const Manifest &manifest, const Digest &key)
{
    const QByteArray bytes = manifest.encode(key);
    return Digest::of(
        std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

/// What can be rewritten in a root.
struct RewritePlan {
    std::vector<PackRewrite> parts = {};  // one for each domain
    std::uint64_t liveBytes = 0;
};

void addVersion(RewritePlan &plan, const BlockDomain &domain, const std::set<Uid> &packs,
                const Uid &version)
{
    auto part = std::ranges::find(plan.parts, domain, &PackRewrite::domain);
    if (part == plan.parts.end())
        part = plan.parts.insert(part, {.domain = domain, .packs = packs});
    part->versions.push_back(version);
}

// A manifest that the catalogue does not know, or knows otherwise, stays as it is; so do the packs
// that it names.
Result<RewritePlan> whatToRewrite(Catalog &catalog, const ReplicaRoot &root,
                                  const ReplicaPlace &place, const RootReclaim &found)
{
    std::set<Uid> packs = found.of(PackFate::Sparse);
    const auto versions = root.versions();
    if (!versions)
        return std::unexpected(versions.error());
    std::vector<std::pair<Uid, std::set<Uid>>> users;
    for (const Uid &version : *versions) {
        const auto manifest = root.manifest(version, catalog.manifestKey());
        if (!manifest)
            return std::unexpected(manifest.error());
        if (!*manifest)
            continue;
        std::set<Uid> used = packsOf(**manifest);
        const auto row = inRead(catalog, Caller::program(),
                                [&](Transaction &view) { return rowAt(view, place, version); });
        if (!row)
            return std::unexpected(row.error());
        if (*row && (*row)->manifestDigest == fileDigest(**manifest, catalog.manifestKey()))
            users.emplace_back(version, std::move(used));
        else
            std::erase_if(packs, [&used](const Uid &pack) { return used.contains(pack); });
    }
    RewritePlan plan;
    for (const auto &[version, used] : users) {
        if (std::ranges::any_of(used, [&](const Uid &pack) { return packs.contains(pack); }))
            addVersion(plan, sameTenant(catalog, version).domain, packs, version);
    }
    for (const PackReclaim &one : found.packs)
        plan.liveBytes += packs.contains(one.pack) ? one.liveBytes : 0;
    return plan;
}

// Under the write lock: a version that is being deleted does not come back, and a repair of the
// same replica is not undone.
Result<> commitVersion(Catalog &catalog, const ReplicaPlace &place, const Uid &version,
                       ReplicaCompaction &work)
{
    return inWrite(catalog, Caller::program(), [&](Transaction &transaction) -> Result<> {
        const auto row = rowAt(transaction, place, version);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        const auto digest = work.commit(version);
        if (!digest)
            return std::unexpected(digest.error());
        if (!*digest)
            return {};
        Replica changed = **row;
        changed.manifestDigest = **digest;
        if (auto put = putReplica(transaction, changed); !put)
            return put;
        // The copies were read back, the rest is where it was: it is as well as it was known to be.
        return recordHealth(transaction, changed);
    });
}

Result<> hasRoom(FileOps &files, const ReplicaPlace &place, std::uint64_t bytes)
{
    const auto folder = openPlace(files, place);
    if (!folder)
        return std::unexpected(folder.error());
    const auto space = (*folder)->space();
    if (!space)
        return std::unexpected((*folder)->fault(space.error()));
    if (space->freeBytes < bytes || space->freeBytes - bytes < kSpareBytes)
        return std::unexpected((*folder)->fault(ENOSPC, bytes + kSpareBytes));
    return {};
}

Result<ReplicaRoot> openRoot(FileOps &files, const ReplicaPlace &place)
{
    const auto folder = openPlace(files, place);
    if (!folder)
        return std::unexpected(folder.error());
    return ReplicaRoot::open(*folder, place.number, false);
}

Result<RewritePlan> planRewrite(Catalog &catalog, FileOps &files, const ReplicaPlace &place,
                                const RootReclaim &found)
{
    const auto root = openRoot(files, place);
    if (!root)
        return std::unexpected(root.error());
    auto plan = whatToRewrite(catalog, *root, place, found);
    if (!plan || plan->parts.empty())
        return plan;
    if (auto room = hasRoom(files, place, plan->liveBytes); !room)
        return std::unexpected(std::move(room.error()));
    return plan;
}

Fault noteDamage(Catalog &catalog, FileOps &files, const ReplicaPlace &place, const Region &region,
                 const Uid &version, std::uint64_t block)
{
    Fault fault = Fault::of(QStringLiteral("store.block.damaged"), region.name,
                            {region.name, QString::number(place.number), QString::number(block)});
    const auto row = inRead(catalog, Caller::program(),
                            [&](Transaction &view) { return rowAt(view, place, version); });
    Result<> noted = row ? Result<>() : std::unexpected(row.error());
    if (row && *row)
        noted = ReplicaCare(catalog, files).suspect({**row, region}, fault);
    if (!noted)
        fault.nested.push_back(std::move(noted.error()));
    return fault;
}

JobOutcome outcomeOf(const std::vector<PlaceReclaim> &places, bool isStopped)
{
    std::optional<Fault> first;
    for (const PlaceReclaim &one : places) {
        const auto &fault = one.fault ? one.fault : one.reclaim.held;
        if (!fault)
            continue;
        if (first)
            first->nested.push_back(*fault);
        else
            first = fault;
    }
    if (first)
        return *first;
    return isStopped ? JobOutcome(Cancelled{}) : JobOutcome();
}

// What a second look has moved is added to what the first has done.
void merge(RootReclaim &done, RootReclaim again)
{
    std::erase_if(done.packs, [](const PackReclaim &one) { return one.fate == PackFate::Sparse; });
    for (PackReclaim &one : again.packs) {
        const bool isKnown = std::ranges::any_of(
            done.packs, [&one](const PackReclaim &other) { return other.pack == one.pack; });
        if (!isKnown)
            done.packs.push_back(std::move(one));
    }
    if (!done.held)
        done.held = std::move(again.held);
}

}  // namespace

void ReclaimReport::add(PlaceReclaim one)
{
    const std::lock_guard lock(m_mutex);
    m_places.push_back(std::move(one));
}

std::vector<PlaceReclaim> ReclaimReport::places() const
{
    const std::lock_guard lock(m_mutex);
    return m_places;
}

std::vector<PlaceReclaim> planRegionReclaim(Catalog &catalog, FileOps &files, const Region &region,
                                            bool emptiesTrash)
{
    std::vector<PlaceReclaim> all;
    for (FolderRoots &folder : rootsOf(catalog, files, region)) {
        if (folder.fault)
            all.push_back({.region = region.name, .zone = folder.zone, .fault = folder.fault});
        for (const ReplicaPlace &place : folder.places) {
            PlaceReclaim one{.region = region.name, .zone = folder.zone, .replica = place.number};
            auto plan = planSweep(catalog, files, place, emptiesTrash);
            if (plan)
                one.reclaim = std::move(*plan);
            else
                one.fault = std::move(plan.error());
            all.push_back(std::move(one));
        }
    }
    return all;
}

ReclaimJob::ReclaimJob(Catalog &catalog, FileOps &files, Region region, bool emptiesTrash,
                       std::shared_ptr<ReclaimReport> report)
    : m_catalog(catalog)
    , m_files(files)
    , m_region(std::move(region))
    , m_emptiesTrash(emptiesTrash)
    , m_report(std::move(report))
{
}

std::unique_ptr<JobMeter> ReclaimJob::meterFor(const Region &region)
{
    auto meter = std::make_unique<JobMeter>();
    meter->addPart(region.name, 0).copiesOnly();
    return meter;
}

JobOutcome ReclaimJob::run(std::stop_token stop, JobMeter &meter)
{
    PartMeter &part = meter.parts().front();
    const std::stop_callback stopPart(stop, [&part] { part.stop().request_stop(); });
    const std::stop_token partStop = part.stop().get_token();
    part.setState(JobState::Copying);
    for (const FolderRoots &folder : rootsOf(m_catalog, m_files, m_region)) {
        if (folder.fault)
            m_report->add({.region = m_region.name, .zone = folder.zone, .fault = folder.fault});
        for (const ReplicaPlace &place : folder.places) {
            if (!partStop.stop_requested())
                m_report->add(reclaim(place, partStop, part));
        }
    }
    JobOutcome outcome = outcomeOf(m_report->places(), partStop.stop_requested());
    if (const auto *fault = std::get_if<Fault>(&outcome))
        part.fail(*fault);
    else
        part.setState(partStop.stop_requested() ? JobState::Cancelled : JobState::Succeeded);
    return outcome;
}

PlaceReclaim ReclaimJob::reclaim(const ReplicaPlace &place, const std::stop_token &stop,
                                 PartMeter &meter)
{
    PlaceReclaim one{.region = m_region.name, .zone = place.identity.zone, .replica = place.number};
    auto done = sweepPlace(m_catalog, m_files, place, m_emptiesTrash);
    if (!done) {
        one.fault = std::move(done.error());
        return one;
    }
    one.reclaim = std::move(*done);
    if (one.reclaim.isBusy || one.reclaim.of(PackFate::Sparse).empty())
        return one;
    rewrite(place, one, stop, meter);
    if (one.rewrittenBytes == 0)
        return one;
    auto again = sweepPlace(m_catalog, m_files, place, m_emptiesTrash);
    if (again)
        merge(one.reclaim, std::move(*again));
    else
        one.fault = std::move(again.error());
    return one;
}

void ReclaimJob::rewrite(const ReplicaPlace &place, PlaceReclaim &found,
                         const std::stop_token &stop, PartMeter &meter)
{
    const auto plan = planRewrite(m_catalog, m_files, place, found.reclaim);
    if (!plan) {
        found.fault = plan.error();
        return;
    }
    if (!plan->parts.empty())
        meter.addCopyTotal(plan->liveBytes);
    for (const PackRewrite &part : plan->parts) {
        auto done = rewriteOne(place, part, found, stop, meter);
        if (!done)
            found.fault = std::move(done.error());
        if (!done || stop.stop_requested())
            return;
    }
}

Result<> ReclaimJob::rewriteOne(const ReplicaPlace &place, const PackRewrite &work,
                                PlaceReclaim &found, const std::stop_token &stop, PartMeter &meter)
{
    auto root = openRoot(m_files, place);
    if (!root)
        return std::unexpected(std::move(root.error()));
    const auto begun = ReplicaCompaction::begin(std::move(*root), Uid::random(),
                                                m_catalog.manifestKey(), work.domain);
    if (!begun)
        return std::unexpected(begun.error());
    ReplicaCompaction &compaction = **begun;
    const auto ciphers = [this](const DiskEncryption &disk) { return openCipher(m_catalog, disk); };
    const auto copied =
        compaction.rewrite(work.packs, work.versions, ciphers, stop, [&meter](std::uint64_t bytes) {
            meter.admit(bytes);
            meter.addCopied(bytes);
        });
    Result<> done = copied ? Result<>() : std::unexpected(copied.error());
    for (const Uid &version : work.versions) {
        if (done && *copied)
            done = commitVersion(m_catalog, place, version, compaction);
    }
    if (!done || !*copied) {
        // What stays behind by this is only waste, and the next reclaim finds it.
        static_cast<void>(compaction.abandon());
        return done;
    }
    for (const auto &[version, block] : compaction.damagedBlocks())
        found.fault = noteDamage(m_catalog, m_files, place, m_region, version, block);
    found.rewrittenBytes += compaction.newBytes();
    static_cast<void>(compaction.clearStaging());
    return done;
}

}  // namespace vitrine
