#include "core/service/boottestservice.h"

#include "core/access/actions.h"
#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/page.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/compute/overlay.h"
#include "core/gallery/armjson.h"
#include "core/replication/versiondisks.h"
#include "core/service/compute/boottestjob.h"
#include "core/service/joblocks.h"
#include "core/service/livejobs.h"
#include "core/service/replicationservice.h"
#include "core/service/resourcechecks.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {

/// A version that is to be started, with what is known of it.
struct BootSubject {
    ImageVersion version;
    ImageDefinition definition;
    Region region;
    QString emulator;

    MachineImage image() const
    {
        return {.uid = version.uid, .id = version.id(), .version = version};
    }
};

namespace {

const QString kInterval = QStringLiteral("bootTestIntervalDays");
constexpr int kMostDays = 3650;
constexpr int kPage = 500;

Fault outOfRange(const QString &what, qint64 value, qint64 least, qint64 most)
{
    return Fault::of(QStringLiteral("property.value.range"), what,
                     {what, QString::number(value), QString::number(least), QString::number(most)});
}

Result<> checkTime(std::chrono::seconds time)
{
    if (time >= BootTestRequest::kLeastTime && time <= BootTestRequest::kMostTime)
        return {};
    return std::unexpected(outOfRange(QStringLiteral("timeout"), time.count(),
                                      BootTestRequest::kLeastTime.count(),
                                      BootTestRequest::kMostTime.count()));
}

Result<ImageVersion> testableVersion(Transaction &view, const ResourceId &id)
{
    auto version = existing(findVersion(view, id), id);
    if (!version)
        return version;
    if (version->isSoftDeleted())
        return std::unexpected(
            Fault::of(QStringLiteral("resource.notFound"), id.toString(), {id.toString()}));
    if (auto allowed = view.allow(action::kVersionWrite, id); !allowed)
        return std::unexpected(std::move(allowed.error()));
    return version;
}

Result<Region> regionOf(const std::vector<PlacedReplica> &placed, const ResourceId &id,
                        const QString &wanted)
{
    const QString name = id.toString();
    if (placed.empty())
        return std::unexpected(Fault::of(QStringLiteral("version.notAvailable"), name, {name}));
    const auto found = std::ranges::find_if(placed, [&wanted](const PlacedReplica &one) {
        return wanted.isEmpty() || one.region.name == wanted;
    });
    if (found == placed.end())
        return std::unexpected(
            Fault::of(QStringLiteral("version.notInRegion"), name, {name, wanted}));
    return found->region;
}

Result<BootMachine> machineOf(const BootSubject &subject, const ImageBase &base,
                              const ComputeFolder &folder)
{
    BootMachine machine{.osType = subject.definition.osType,
                        .generation = subject.definition.hyperVGeneration,
                        .disks = {}};
    for (const ComputeDisk &disk : base.disks) {
        auto file = folder.openFile(ComputePlace::Base, base.uid, disk.file);
        if (!file)
            return std::unexpected(std::move(file.error()));
        auto overlay = folder.makeNameless(
            overlayImage(ComputeFolder::backingName(base.uid, disk.file), disk.sizeBytes));
        if (!overlay)
            return std::unexpected(std::move(overlay.error()));
        machine.disks.push_back({disk.lun, std::move(*file), std::move(*overlay)});
    }
    return machine;
}

// Only what the caller may test is of interest to them.
Result<std::vector<ImageVersion>> latestOf(Transaction &view, const Gallery &gallery,
                                           const QDateTime &now)
{
    std::vector<ImageVersion> found;
    for (PageCursor after;;) {
        const auto page = definitionPage(view, gallery.uid, after, kPage);
        if (!page)
            return std::unexpected(page.error());
        for (const ImageDefinition &definition : *page) {
            after = PageCursor::behind(definition);
            if (definition.architecture != Architecture::X64)
                continue;
            auto version = latestVersionRow(view, definition.uid, {}, now);
            if (!version)
                return std::unexpected(std::move(version.error()));
            if (*version && view.allow(action::kVersionWrite, (*version)->id()))
                found.push_back(std::move(**version));
        }
        if (page->size() < static_cast<std::size_t>(kPage))
            return found;
    }
}

Result<std::vector<ImageVersion>> latestVersions(Transaction &view, const QDateTime &now)
{
    std::vector<ImageVersion> found;
    for (PageCursor after;;) {
        const auto page = galleryPage(view, {}, after, kPage);
        if (!page)
            return std::unexpected(page.error());
        for (const Gallery &gallery : *page) {
            after = PageCursor::behind(gallery);
            auto versions = latestOf(view, gallery, now);
            if (!versions)
                return versions;
            std::ranges::move(*versions, std::back_inserter(found));
        }
        if (page->size() < static_cast<std::size_t>(kPage))
            return found;
    }
}

}  // namespace

BootTestService::BootTestService(Catalog &catalog, FileOps &files, ReplicationService &replication)
    : m_catalog(catalog)
    , m_replication(replication)
    , m_bases(catalog, files, replication)
    , m_results(files, catalog.path())
{
}

Result<BootSubject> BootTestService::settle(const Change &change, const BootTestRequest &request)
{
    if (auto sound = checkTime(request.time); !sound)
        return std::unexpected(std::move(sound.error()));
    auto subject = inRead(m_catalog, change.caller, [&](Transaction &view) -> Result<BootSubject> {
        auto version = testableVersion(view, request.versionId);
        if (!version)
            return std::unexpected(std::move(version.error()));
        auto definition =
            existing(findDefinition(view, version->definitionId), version->definitionId);
        if (!definition)
            return std::unexpected(std::move(definition.error()));
        return BootSubject{std::move(*version), std::move(*definition), {}, {}};
    });
    if (!subject)
        return std::unexpected(notedRefusal(m_catalog, change.caller, subject.error()));
    auto emulator = findEmulator(subject->definition.architecture);
    if (!emulator)
        return std::unexpected(std::move(emulator.error()));
    if (const auto firmware = openFirmware(subject->definition.hyperVGeneration); !firmware)
        return std::unexpected(firmware.error());
    subject->emulator = std::move(*emulator);
    const auto placed = placedReplicas(m_catalog, subject->version.uid);
    if (!placed)
        return std::unexpected(placed.error());
    auto region = regionOf(*placed, request.versionId, request.region);
    if (!region)
        return std::unexpected(std::move(region.error()));
    subject->region = std::move(*region);
    return subject;
}

Result<Uid> BootTestService::prepare(const Change &change, const BootTestRequest &request)
{
    const auto subject = settle(change, request);
    if (!subject)
        return std::unexpected(subject.error());
    if (change.validateOnly)
        return Uid();
    return m_bases.begin(change.caller, subject->image(), subject->region);
}

Result<Uid> BootTestService::start(const Change &change, const BootTestRequest &request)
{
    auto subject = settle(change, request);
    if (!subject)
        return std::unexpected(std::move(subject.error()));
    if (change.validateOnly)
        return Uid();
    if (auto forgotten = forgetRemoved(); !forgotten)
        return std::unexpected(std::move(forgotten.error()));
    auto ownership = JobLock::take(m_catalog.path(), subject->version.uid);
    if (!ownership)
        return std::unexpected(std::move(ownership.error()));
    const QString id = request.versionId.toString();
    if (!*ownership)
        return std::unexpected(Fault::of(QStringLiteral("bootTest.running"), id, {id}));
    const auto base = m_bases.need(change.caller, subject->image(), subject->region);
    if (!base)
        return std::unexpected(base.error());
    auto folder = m_bases.folderOf(subject->region);
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    auto machine = machineOf(*subject, *base, *folder);
    if (!machine) {
        // What stays because the region cannot be reached any more, the next test uses.
        static_cast<void>(ImageBases::removeUnused(m_catalog, *folder, base->uid));
        return std::unexpected(std::move(machine.error()));
    }
    BootTestSetting setting{.catalog = &m_catalog,
                            .caller = change.caller,
                            .versionId = subject->version.id(),
                            .version = subject->version.uid,
                            .region = subject->region.name,
                            .emulator = subject->emulator,
                            .machine = std::move(*machine),
                            .time = request.time,
                            .folder = std::move(*folder),
                            .base = base->uid,
                            .results = m_results,
                            .ownership = std::move(**ownership)};
    return queue(std::move(setting));
}

Uid BootTestService::queue(BootTestSetting setting)
{
    LiveJob job{.kind = QStringLiteral("bootTest"), .resourceId = setting.versionId.toString()};
    auto meter = BootTestJob::meterFor(setting.region, setting.time);
    return m_replication.startHere(
        std::move(job), std::make_unique<BootTestJob>(std::move(setting)), std::move(meter));
}

// What is kept of versions that are gone for good goes when the next test begins.
Result<> BootTestService::forgetRemoved()
{
    const auto kept = m_results.versions();
    if (!kept)
        return std::unexpected(kept.error());
    for (const Uid &version : *kept) {
        const auto row =
            inRead(m_catalog, [&](Transaction &view) { return versionInTheWay(view, version); });
        if (!row)
            return std::unexpected(row.error());
        if (*row)
            continue;
        if (auto removed = m_results.remove(version); !removed)
            return removed;
    }
    return {};
}

Result<std::optional<BootTest>> BootTestService::last(const ResourceId &versionId)
{
    const auto version = inRead(m_catalog, [&](Transaction &view) {
        return existing(findVersion(view, versionId), versionId);
    });
    if (!version)
        return std::unexpected(version.error());
    return m_results.find(version->uid);
}

Result<BootEvidence> BootTestService::evidence(const ResourceId &versionId)
{
    const auto version = inRead(m_catalog, [&](Transaction &view) {
        return existing(findVersion(view, versionId), versionId);
    });
    if (!version)
        return std::unexpected(version.error());
    auto found = m_results.evidence(version->uid);
    if (!found)
        return std::unexpected(std::move(found.error()));
    const QString id = versionId.toString();
    if (!*found)
        return std::unexpected(Fault::of(QStringLiteral("bootTest.none"), id, {id}));
    return std::move(**found);
}

Result<int> BootTestService::intervalDays()
{
    const auto rows = inRead(m_catalog, [](Transaction &view) { return policyRows(view); });
    if (!rows)
        return std::unexpected(rows.error());
    return static_cast<int>(std::clamp(rows->value(kInterval), qint64{0}, qint64{kMostDays}));
}

Result<> BootTestService::setIntervalDays(const Change &change, int days)
{
    if (days < 0 || days > kMostDays)
        return std::unexpected(outOfRange(kInterval, days, 0, kMostDays));
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto rows = policyRows(transaction);
        if (!rows)
            return std::unexpected(rows.error());
        const qint64 before = rows->value(kInterval);
        if (before == days)
            return {};
        if (auto put = putPolicyRow(transaction, kInterval, days); !put)
            return put;
        const std::string key = kInterval.toStdString();
        return audit(transaction, change.caller, action::kPolicyWrite,
                     QStringLiteral("policy/") + kInterval, compactJson(Json{{key, before}}),
                     compactJson(Json{{key, days}}));
    });
}

Result<bool> BootTestService::isDue(const Uid &version, const QDateTime &before) const
{
    const auto test = m_results.find(version);
    if (!test)
        return std::unexpected(test.error());
    return !*test || (*test)->startedAt <= before;
}

Result<std::vector<ResourceId>> BootTestService::due(const Caller &caller)
{
    const auto days = intervalDays();
    if (!days)
        return std::unexpected(days.error());
    std::vector<ResourceId> due;
    if (*days == 0)
        return due;
    const QDateTime now = m_catalog.clock().now();
    const auto versions =
        inRead(m_catalog, caller, [&](Transaction &view) { return latestVersions(view, now); });
    if (!versions)
        return std::unexpected(versions.error());
    for (const ImageVersion &version : *versions) {
        const auto isDue = this->isDue(version.uid, now.addDays(-*days));
        if (!isDue)
            return std::unexpected(isDue.error());
        if (*isDue)
            due.push_back(version.id());
    }
    return due;
}

}  // namespace vitrine
