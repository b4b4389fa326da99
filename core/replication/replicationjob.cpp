#include "core/replication/replicationjob.h"

#include "core/catalog/catalog.h"
#include "core/replication/blocksharing.h"
#include "core/replication/diskset.h"
#include "core/replication/steadydisks.h"

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

ReplicationJob::~ReplicationJob()
{
    if (m_meter != nullptr)
        m_meter->watch({});
}

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
        else if (row.isPaused)
            meter->setPaused(true, row.region);
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
    meter.watch([this] { changed(); });
    m_record.note({}, QStringLiteral("job.started"), {QString::number(m_setting.epoch)});
    Result<> done;
    while (done && !isOver())
        done = makeRound(stop);
    if (!done) {
        // The catalogue is out of reach or another process owns the job: nothing may go on.
        for (PartMeter &part : meter.parts())
            part.stop().request_stop();
        m_regions.clear();
        return done.error();
    }
    rollUp();
    return m_record.conclude();
}

Result<> ReplicationJob::load(JobMeter &meter)
{
    if (auto loaded = m_record.load(); !loaded)
        return loaded;
    m_meter = &meter;
    for (JobRegionRow &row : m_record.row().regions)
        m_regions.push_back(std::make_unique<RegionWork>(row, *meter.find(row.region)));
    return {};
}

Result<> ReplicationJob::makeRound(const std::stop_token &stop)
{
    startRegions(*m_meter);
    for (const auto &work : m_regions) {
        if (work->canRejoin())
            work->rejoin();
    }
    Result<> done = followUntil([this] {
        return std::ranges::all_of(m_regions, [](const auto &work) { return work->isPrepared(); });
    });
    if (done)
        done = feedTargets(stop);
    return done ? followUntil([this] { return isRoundOver(); }) : done;
}

bool ReplicationJob::isOver() const
{
    return std::ranges::all_of(m_regions, [](const auto &work) { return work->isOver(); });
}

bool ReplicationJob::isRoundOver() const
{
    return isOver() || std::ranges::any_of(m_regions, [](const auto &work) {
               return work->canRejoin() || (work->isToBegin() && !work->isHeld());
           });
}

void ReplicationJob::steer(const JobMeter &meter)
{
    const std::vector<Hold> holds = meter.holds();
    bool anyMoves = false;
    bool anyHeld = false;
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        if (m_regions[i]->isReceiving())
            (holds[i] == Hold::None ? anyMoves : anyHeld) = true;
    }
    m_feedGate.set(anyHeld && !anyMoves);
    for (std::size_t i = 0; anyMoves && i < m_regions.size(); ++i) {
        if (holds[i] != Hold::None)
            m_regions[i]->letGo();
    }
}

void ReplicationJob::startRegions(const JobMeter &meter)
{
    int copies = 0;
    for (const PartProgress &part : meter.sample())
        copies += vitrine::isOver(part.state) ? 0 : part.replicas;
    for (const auto &work : m_regions) {
        if (!work->isToBegin() || work->isHeld())
            continue;
        const auto places = m_record.placesIn(work->region());
        if (!places) {
            work->refuse(places.error());
            continue;
        }
        work->start(*places,
                    [this, copies](const ReplicaPlace &place) { return contextOf(place, copies); });
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
        .sharing = sameTenant(*m_setting.catalog, m_record.version().uid),
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
    return openSteadyDisks(*m_setting.catalog, *m_setting.files, m_record.version());
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
    BlockFeed feed(**source, {waiting.begin(), waiting.end()}, &m_feedGate);
    for (const auto &work : m_regions) {
        for (const ReplicaTarget *target : waiting) {
            if (target->place().regionName == work->region() && !target->wasFed())
                work->addCopyTotal(feed.extents().dataBytes);
        }
    }
    for (ReplicaTarget *target : waiting)
        target->beginFeed((*source)->spans());

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
        steer(*m_meter);
        if (rollUp() || std::chrono::steady_clock::now() - m_lastSave >= kSaveInterval) {
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

bool ReplicationJob::rollUp()
{
    bool mustSave = false;
    std::uint64_t copiedBytes = 0;
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        RegionWork &work = *m_regions[i];
        const JobState before = m_record.row().regions[i].state;
        const bool changed = work.rollUp(m_setting.isClosing());
        copiedBytes += work.copiedBytes();
        if (!changed)
            continue;
        const JobRegionRow &row = m_record.row().regions[i];
        // What is only under way can wait for the next save.
        mustSave = mustSave || vitrine::isOver(row.state) || row.state == JobState::Paused
            || before == JobState::Paused;
        if (row.state == JobState::Failed && row.fault)
            m_record.note(row.region, QStringLiteral("region.failed"), {row.fault->reason},
                          JobLogLevel::Error);
        else
            m_record.note(row.region, QStringLiteral("region.state"), {toString(row.state)});
    }
    m_record.row().copiedBytes = copiedBytes;
    return mustSave;
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
