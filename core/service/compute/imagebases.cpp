#include "core/service/compute/imagebases.h"

#include "core/catalog/machinerows.h"
#include "core/catalog/scoped.h"
#include "core/disk/diskreader.h"
#include "core/replication/versiondisks.h"
#include "core/service/compute/layjob.h"
#include "core/service/livejobs.h"
#include "core/service/replicationservice.h"

#include <QFileInfo>

#include <utility>

namespace vitrine {
namespace {

const QString kFormat = QStringLiteral("qcow2");

QString fileOf(const std::optional<int> &lun)
{
    return lun ? QStringLiteral("lun%1.qcow2").arg(*lun) : QStringLiteral("os.qcow2");
}

}  // namespace

ImageBases::ImageBases(Catalog &catalog, FileOps &files, ReplicationService &replication)
    : m_catalog(catalog)
    , m_files(files)
    , m_replication(replication)
{
}

Result<ComputeFolder> ImageBases::folderOf(const Region &region) const
{
    const auto folder = openRegion(m_catalog, m_files, region);
    if (!folder)
        return std::unexpected(folder.error());
    return ComputeFolder::open(*folder);
}

Result<std::optional<ImageBase>> ImageBases::present(const MachineImage &image,
                                                     const Region &region)
{
    return inRead(m_catalog,
                  [&](Transaction &view) { return findBase(view, image.uid, region.uid); });
}

Result<Uid> ImageBases::begin(const Caller &caller, const MachineImage &image, const Region &region)
{
    const std::scoped_lock lock(m_mutex);
    const auto there = present(image, region);
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return Uid();
    const Key key(image.uid, region.uid);
    if (const auto pending = m_pending.find(key); pending != m_pending.end())
        return pending->second.job;
    const auto folder = folderOf(region);
    if (!folder)
        return std::unexpected(folder.error());
    if (auto swept = sweep(*folder); !swept)
        return std::unexpected(std::move(swept.error()));
    auto pending = start(caller, image, region.name, *folder);
    if (!pending)
        return std::unexpected(std::move(pending.error()));
    const Uid job = pending->job;
    m_pending.emplace(key, std::move(*pending));
    return job;
}

Result<ImageBases::Pending> ImageBases::start(const Caller &caller, const MachineImage &image,
                                              const QString &region, const ComputeFolder &folder)
{
    Pending pending;
    pending.base = Uid::random();
    auto lock = JobLock::take(m_catalog.path(), pending.base);
    if (!lock)
        return std::unexpected(std::move(lock.error()));
    pending.lock = std::make_shared<JobLock>(std::move(**lock));
    if (auto made = folder.make(ComputePlace::Base, pending.base); !made)
        return std::unexpected(std::move(made.error()));
    auto job = startJob(caller, image, region, folder.path(ComputePlace::Base, pending.base),
                        pending.disks);
    if (!job) {
        // What is left is empty; the next sweep takes it when this cannot.
        static_cast<void>(folder.remove(ComputePlace::Base, pending.base));
        return std::unexpected(std::move(job.error()));
    }
    pending.job = *job;
    return pending;
}

Result<Uid> ImageBases::startJob(const Caller &caller, const MachineImage &image,
                                 const QString &region, const QString &folder,
                                 std::vector<ComputeDisk> &disks)
{
    if (image.version) {
        const ExportRequest request{.versionId = image.id,
                                    .outputPath = folder,
                                    .format = DiskFormat::Qcow2,
                                    .region = region,
                                    .allDisks = true,
                                    .allowNestedFormat = true};
        for (const ExportedDisk &disk : exportedDisks(*image.version, request))
            disks.push_back({.lun = disk.lun, .file = QFileInfo(disk.path).fileName()});
        return m_replication.startExport(caller, request);
    }
    std::vector<LaidDisk> files{{image.managedImage->path, folder + u'/' + fileOf({})}};
    disks.push_back({.lun = std::nullopt, .file = fileOf({})});
    for (const AttachedDisk &disk : image.managedImage->dataDisks) {
        files.push_back({disk.path, folder + u'/' + fileOf(disk.lun)});
        disks.push_back({.lun = disk.lun, .file = fileOf(disk.lun)});
    }
    auto meter = LayJob::meterFor(files);
    return m_replication.startHere(
        {.kind = QStringLiteral("export"), .resourceId = image.id.toString(), .detail = folder},
        std::make_unique<LayJob>(std::move(files)), std::move(meter));
}

// Takes away what processes that are gone have left behind.
Result<> ImageBases::sweep(const ComputeFolder &folder)
{
    const auto found = folder.list(ComputePlace::Base);
    if (!found)
        return std::unexpected(found.error());
    for (const Uid &uid : *found) {
        // The lock first: a base that is finished in between has its row by then.
        const auto lock = JobLock::take(m_catalog.path(), uid);
        if (!lock)
            return std::unexpected(lock.error());
        if (!*lock)
            continue;
        const auto row = inRead(m_catalog, [&](Transaction &view) { return findBase(view, uid); });
        if (!row)
            return std::unexpected(row.error());
        if (*row)
            continue;
        if (auto removed = folder.remove(ComputePlace::Base, uid); !removed)
            return removed;
    }
    return {};
}

Result<ImageBase> ImageBases::need(const Caller &caller, const MachineImage &image,
                                   const Region &region)
{
    const Key key(image.uid, region.uid);
    const auto job = begin(caller, image, region);
    if (!job)
        return std::unexpected(job.error());
    if (!job->isNull()) {
        m_replication.wait(*job);
        const std::scoped_lock lock(m_mutex);
        // Whoever waited for the same job may have recorded it.
        if (const auto pending = m_pending.find(key);
            pending != m_pending.end() && pending->second.job == *job) {
            auto base = record(caller, image, region, pending->second);
            m_pending.erase(pending);
            return base;
        }
    }
    auto there = present(image, region);
    if (!there)
        return std::unexpected(std::move(there.error()));
    if (!*there)
        return std::unexpected(
            Fault::of(QStringLiteral("job.ended"), image.id.toString(), {job->toString()}));
    return std::move(**there);
}

Result<ImageBase> ImageBases::record(const Caller &caller, const MachineImage &image,
                                     const Region &region, const Pending &pending)
{
    const auto report = m_replication.job(pending.job);
    if (!report)
        return std::unexpected(report.error());
    const auto folder = folderOf(region);
    if (!folder)
        return std::unexpected(folder.error());
    const auto failed = [&](Fault fault) -> Result<ImageBase> {
        // What stays because the region cannot be reached any more, the next sweep takes.
        static_cast<void>(folder->remove(ComputePlace::Base, pending.base));
        return std::unexpected(std::move(fault));
    };
    if (report->state != JobState::Succeeded)
        return failed(report->fault.value_or(
            Fault::of(QStringLiteral("job.ended"), image.id.toString(), {pending.job.toString()})));
    ImageBase base{.uid = pending.base,
                   .regionUid = region.uid,
                   .imageUid = image.uid,
                   .imageId = image.id,
                   .disks = pending.disks};
    if (auto measured = measure(base, *folder); !measured)
        return failed(std::move(measured.error()));
    auto kept = inWrite(m_catalog, caller, [&](Transaction &change) -> Result<ImageBase> {
        auto other = findBase(change, image.uid, region.uid);
        if (!other)
            return std::unexpected(std::move(other.error()));
        if (*other)
            return std::move(**other);
        auto inserted = insertBase(change, base);
        return inserted ? Result<ImageBase>(base) : std::unexpected(std::move(inserted.error()));
    });
    if (!kept)
        return failed(std::move(kept.error()));
    if (kept->uid != base.uid)
        static_cast<void>(folder->remove(ComputePlace::Base, base.uid));
    return kept;
}

// Opens every disk as its readers will: a base that cannot be read is none.
Result<> ImageBases::measure(ImageBase &base, const ComputeFolder &folder) const
{
    for (ComputeDisk &disk : base.disks) {
        const auto opened =
            openDisk(folder.path(ComputePlace::Base, base.uid) + u'/' + disk.file, {kFormat});
        if (!opened)
            return std::unexpected(opened.error());
        disk.sizeBytes = (*opened)->sizeBytes();
    }
    return {};
}

Result<bool> ImageBases::release(Transaction &transaction, const Uid &base)
{
    const auto machines = machinesOnBase(transaction, base);
    if (!machines)
        return std::unexpected(machines.error());
    if (*machines > 0)
        return false;
    if (auto removed = removeBase(transaction, base); !removed)
        return std::unexpected(std::move(removed.error()));
    return true;
}

Result<> ImageBases::removeUnused(Catalog &catalog, const ComputeFolder &folder, const Uid &base)
{
    const auto isGone = inWrite(catalog, Caller::program(), [&](Transaction &transaction) {
        return release(transaction, base);
    });
    if (!isGone)
        return std::unexpected(isGone.error());
    return *isGone ? folder.remove(ComputePlace::Base, base) : Result<>();
}

}  // namespace vitrine
