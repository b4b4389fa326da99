#include "core/replication/exportjob.h"

#include "core/replication/diskoutput.h"
#include "core/replication/replicadisk.h"
#include "core/replication/versiondisks.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

// Every disk of a version is a disk of its own to whoever reads the file, and always the same.
Uid diskIdentity(const Uid &version, const std::optional<int> &lun)
{
    if (!lun)
        return version;
    const QByteArray name = version.toString().toLatin1() + '/' + QByteArray::number(*lun);
    const Digest digest = Digest::of(
        std::as_bytes(std::span(name.constData(), static_cast<std::size_t>(name.size()))));
    std::array<std::uint8_t, 16> bytes{};
    std::copy_n(digest.bytes.begin(), bytes.size(), bytes.begin());
    return Uid::fromBytes(bytes);
}

}  // namespace

std::vector<ExportedDisk> exportedDisks(const ImageVersion &version, const ExportRequest &request)
{
    if (!request.allDisks)
        return {{request.lun, request.outputPath}};
    // Names of definitions are letters, digits, dots, dashes and underscores: never a path.
    const QString name = QStringLiteral("%1-%2-%3.%4");
    const auto pathOf = [&](const QString &disk) {
        return QDir(request.outputPath)
            .filePath(name.arg(version.definitionId.name(), version.number.toString(), disk,
                               fileExtension(request.format)));
    };
    std::vector<ExportedDisk> disks{{std::nullopt, pathOf(QStringLiteral("os"))}};
    for (const DataDiskImage &disk : version.dataDisks)
        disks.push_back({disk.lun, pathOf(QStringLiteral("lun%1").arg(disk.lun))});
    return disks;
}

/// A file to make, and how far it is.
struct ExportJob::Output {
    ExportedDisk exported;
    PartMeter *part;
    std::unique_ptr<DiskReader> disk = nullptr;
    std::unique_ptr<DiskWriter> writer = nullptr;
    bool isDone = false;
};

ExportJob::ExportJob(Catalog &catalog, FileOps &files, ImageVersion version, ExportRequest request)
    : m_catalog(catalog)
    , m_files(files)
    , m_version(std::move(version))
    , m_request(std::move(request))
{
}

std::unique_ptr<JobMeter> ExportJob::meterFor(const ImageVersion &version,
                                              const ExportRequest &request)
{
    auto meter = std::make_unique<JobMeter>();
    for (const ExportedDisk &disk : exportedDisks(version, request))
        meter->addPart(QFileInfo(disk.path).fileName(), 1);
    return meter;
}

bool ExportJob::isAsked(const PlacedReplica &replica) const
{
    return (m_request.region.isEmpty() || replica.region.name == m_request.region)
        && (m_request.replica == 0 || replica.replica.number == m_request.replica);
}

DiskWriteRequest ExportJob::writeRequest(const DiskReader &disk, const ExportedDisk &exported) const
{
    return {.path = exported.path,
            .format = m_request.format,
            .sizeBytes = disk.sizeBytes(),
            .vhdFooter = disk.vhdFooter(),
            .identity = diskIdentity(m_version.uid, exported.lun),
            .createdAt = m_version.publishingProfile.publishedDate,
            .overwrite = m_request.overwrite,
            .allowNestedFormat = m_request.allowNestedFormat};
}

// Opens what is still to be written. Every file is begun before the first is copied: a name that is
// taken is told at once, not after hours.
Result<> ExportJob::begin(const std::shared_ptr<const ReplicaReader> &replica,
                          std::vector<Output> &outputs) const
{
    for (Output &output : outputs) {
        if (output.isDone)
            continue;
        auto disk = ReplicaDisk::of(replica, output.exported.lun, m_version.id().toString());
        if (!disk)
            return std::unexpected(std::move(disk).error());
        output.disk = *std::move(disk);
        output.writer.reset();  // that of an attempt before leaves its name first
        auto writer = DiskWriter::create(writeRequest(*output.disk, output.exported));
        if (!writer)
            return std::unexpected(std::move(writer).error());
        output.writer = *std::move(writer);
    }
    return {};
}

CopyOutcome ExportJob::writeFrom(const PlacedReplica &placed, std::vector<Output> &outputs)
{
    const auto replica = openReplica(m_catalog, m_files, placed);
    if (!replica)
        return {.end = CopyEnd::SourceFailed, .fault = replica.error()};
    if (auto begun = begin(*replica, outputs); !begun)
        return {.end = CopyEnd::TargetFailed, .fault = std::move(begun).error()};
    for (Output &output : outputs) {
        if (output.isDone)
            continue;
        CopyOutcome outcome = writeDisk(*output.disk, *output.writer, *output.part);
        if (outcome.end != CopyEnd::Copied)
            return outcome;
        output.isDone = true;
    }
    return {};
}

CopyOutcome ExportJob::writeAll(std::vector<Output> &outputs)
{
    const auto placed = placedReplicas(m_catalog, m_version.uid);
    if (!placed)
        return {.end = CopyEnd::TargetFailed, .fault = placed.error()};
    std::vector<Fault> unavailable;
    for (const PlacedReplica &replica : *placed) {
        if (!isAsked(replica))
            continue;
        CopyOutcome outcome = writeFrom(replica, outputs);
        if (outcome.end != CopyEnd::SourceFailed)
            return outcome;
        unavailable.push_back(std::move(outcome.fault));
    }
    return {.end = CopyEnd::SourceFailed, .fault = notAvailable(m_version, std::move(unavailable))};
}

JobOutcome ExportJob::run(std::stop_token stop, JobMeter &meter)
{
    // One stop for all: half of a version's disks is of no use.
    const std::stop_callback stopParts(stop, [&meter] {
        for (PartMeter &part : meter.parts())
            part.stop().request_stop();
    });
    std::vector<Output> outputs;
    const std::vector<ExportedDisk> disks = exportedDisks(m_version, m_request);
    for (std::size_t i = 0; i < disks.size(); ++i) {
        outputs.push_back({.exported = disks[i], .part = &meter.parts()[i]});
        outputs.back().part->setState(JobState::Preparing);
    }
    CopyOutcome outcome = writeAll(outputs);
    bool isTold = outcome.end == CopyEnd::Stopped;
    for (const Output &output : outputs) {
        if (output.isDone)
            continue;
        // The first that is not done is the one that failed; those behind it never ran.
        if (std::exchange(isTold, true))
            output.part->setState(JobState::Cancelled);
        else
            output.part->fail(outcome.fault);
    }
    switch (outcome.end) {
    case CopyEnd::Copied: return {};
    case CopyEnd::Stopped: return Cancelled{};
    case CopyEnd::SourceFailed:
    case CopyEnd::TargetFailed: break;
    }
    return std::move(outcome.fault);
}

}  // namespace vitrine
