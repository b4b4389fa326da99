#include "core/replication/replicationjob.h"

#include "core/catalog/catalog.h"
#include "core/replication/diskset.h"
#include "core/replication/versiondisks.h"

#include <algorithm>

namespace vitrine {
namespace {

// How often the catalogue hears of progress; other processes read it there.
constexpr std::chrono::seconds kSaveInterval{1};

// A target that is alone has the cores to itself.
unsigned verifyThreads(int copies)
{
    if (copies <= 1)
        return 3;
    return copies < 4 ? 2 : 1;
}

}  // namespace

ReplicationJob::ReplicationJob(Setting setting)
    : m_setting(std::move(setting))
    , m_record(*m_setting.catalog, m_setting.job, m_setting.epoch)
{
}

ReplicationJob::~ReplicationJob() = default;

std::unique_ptr<JobMeter> ReplicationJob::meterFor(const JobRow &job, const ImageVersion &version)
{
    auto meter = std::make_unique<JobMeter>();
    const PublishingProfile &profile = version.publishingProfile;
    for (const JobRegionRow &row : job.regions) {
        const auto target =
            std::ranges::find(profile.targetRegions, row.region, &TargetRegion::name);
        const int copies = target == profile.targetRegions.end() ? 0 : copyCount(*target, profile);
        PartMeter &part = meter->addPart(row.region, copies);
        if (row.state == JobState::Succeeded)
            part.setState(JobState::Succeeded);
    }
    return meter;
}

JobOutcome ReplicationJob::run(std::stop_token stop, JobMeter &meter)
{
    const std::stop_callback stopAll(stop, [&meter] {
        for (PartMeter &part : meter.parts())
            part.stop().request_stop();
    });
    if (const auto loaded = load(meter); !loaded)
        return loaded.error();
    startTargets(meter);
    Result<> done = followUntil([this] {
        return std::ranges::all_of(m_regions, [](const auto &work) { return work->isPrepared(); });
    });
    if (done)
        done = feedTargets(stop);
    if (done)
        done = followUntil([this] {
            return std::ranges::all_of(m_regions, [](const auto &work) { return work->isOver(); });
        });
    if (!done) {
        // The catalogue is out of reach or another process owns the job: nothing may go on.
        for (PartMeter &part : meter.parts())
            part.stop().request_stop();
        m_regions.clear();
        return done.error();
    }
    return m_record.conclude();
}

Result<> ReplicationJob::load(JobMeter &meter)
{
    if (auto loaded = m_record.load(); !loaded)
        return loaded;
    for (JobRegionRow &row : m_record.row().regions)
        m_regions.push_back(std::make_unique<RegionWork>(row, *meter.find(row.region)));
    return {};
}

void ReplicationJob::startTargets(JobMeter &meter)
{
    int copies = 0;
    for (const PartProgress &part : meter.sample())
        copies += part.state == JobState::Succeeded ? 0 : part.replicas;
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        if (m_record.row().regions[i].state == JobState::Succeeded)
            continue;
        const auto places = m_record.placesIn(m_regions[i]->region());
        if (!places) {
            m_regions[i]->refuse(places.error());
            continue;
        }
        m_regions[i]->start(*places, [this, copies](const ReplicaPlace &place) {
            return contextOf(place, copies);
        });
    }
}

TargetContext ReplicationJob::contextOf(const ReplicaPlace &place, int copies)
{
    return {
        .job = m_setting.job,
        .version = m_record.version().uid,
        .manifestKey = m_setting.catalog->manifestKey(),
        .files = m_setting.files,
        .verifyThreads = verifyThreads(copies),
        .isShallow = m_record.version().publishingProfile.isShallow(),
        .known = m_record.knownAt(place),
        .committed =
            [this, place](const Digest &manifest, std::uint64_t storedBytes, bool alreadyThere) {
                return m_record.recordReplica(place, manifest, storedBytes, alreadyThere);
            },
        .openCiphers = [this, region = place.regionName] { return openCiphersIn(region); },
        .changed = [this] { changed(); },
        .keepsStaging = m_setting.isClosing,
    };
}

Result<DiskCiphers> ReplicationJob::openCiphersIn(const QString &region) const
{
    const auto &targets = m_record.version().publishingProfile.targetRegions;
    const auto target = std::ranges::find(targets, region, &TargetRegion::name);
    if (target == targets.end() || !target->encryption)
        return DiskCiphers();
    return openCiphers(*m_setting.catalog, *target->encryption);
}

Result<std::unique_ptr<DiskSet>> ReplicationJob::openSource()
{
    // A finished replica is proven and cannot change; the source may be gone by now.
    const ImageVersion &version = m_record.version();
    if (const auto replica = openAnyReplica(*m_setting.catalog, *m_setting.files, version))
        return disksOf(*replica, version);
    return openVersionDisks(*m_setting.catalog, *m_setting.files, version);
}

Result<> ReplicationJob::feedTargets(const std::stop_token &stop)
{
    std::vector<ReplicaTarget *> waiting;
    for (const auto &work : m_regions)
        std::ranges::copy(work->waiting(), std::back_inserter(waiting));
    if (waiting.empty())
        return {};
    const auto abandon = [&waiting](const Fault &fault) {
        for (ReplicaTarget *target : waiting)
            target->abandon(fault);
        return Result<>();
    };
    const auto source = openSource();
    if (!source)
        return abandon(source.error());
    for (ReplicaTarget *target : waiting)
        target->beginFeed((*source)->spans());
    BlockFeed feed(**source, {waiting.begin(), waiting.end()});
    for (const auto &work : m_regions) {
        for (const ReplicaTarget *target : waiting) {
            if (target->place().regionName == work->region())
                work->addCopyTotal(feed.extents().dataBytes);
        }
    }

    Result<std::optional<std::vector<DiskBlock>>> blocks = std::nullopt;
    std::stop_source feedStop;
    const std::stop_callback stopFeed(stop, [&feedStop] { feedStop.request_stop(); });
    std::atomic<bool> fed{false};
    Result<> followed;
    {
        const std::jthread reader([&] {
            blocks = feed.run(feedStop.get_token());
            fed = true;
            changed();
        });
        followed = followUntil([&fed] { return fed.load(); });
        if (!followed)
            feedStop.request_stop();
    }
    if (!followed)
        return followed;
    if (!blocks)
        return abandon(blocks.error());
    if (!*blocks)
        return {};  // stopped, or nobody is left who wants it
    auto manifest = std::make_shared<Manifest>();
    manifest->version = m_record.version().uid;
    manifest->epoch = m_setting.epoch;
    manifest->isShallow = m_record.version().publishingProfile.isShallow();
    manifest->disks = (*source)->spans();
    manifest->blocks = std::move(**blocks);
    if (const auto recorded = m_record.recordContent(*manifest); !recorded)
        return abandon(recorded.error());
    for (ReplicaTarget *target : waiting)
        target->endFeed(manifest);
    return {};
}

Result<> ReplicationJob::followUntil(const std::function<bool()> &reached)
{
    for (;;) {
        // Asked first: what is over when it is asked is rolled up before this returns.
        const bool done = reached();
        bool ended = false;
        std::uint64_t copiedBytes = 0;
        for (const auto &work : m_regions) {
            ended = work->rollUp(m_setting.isClosing()) || ended;
            copiedBytes += work->copiedBytes();
        }
        m_record.row().copiedBytes = copiedBytes;
        if (ended || std::chrono::steady_clock::now() - m_lastSave >= kSaveInterval) {
            m_lastSave = std::chrono::steady_clock::now();
            if (auto saved = m_record.save(); !saved)
                return saved;
        }
        if (done)
            return {};
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, kSaveInterval, [this] { return m_changed; });
        m_changed = false;
    }
}

void ReplicationJob::changed()
{
    {
        const std::lock_guard lock(m_mutex);
        m_changed = true;
    }
    m_wake.notify_one();
}

}  // namespace vitrine
