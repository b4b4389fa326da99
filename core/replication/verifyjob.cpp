#include "core/replication/verifyjob.h"

#include "core/base/alignedbuffer.h"
#include "core/disk/diskextents.h"
#include "core/replication/replicacare.h"
#include "core/replication/replicadisk.h"
#include "core/store/replicascan.h"

#include <algorithm>
#include <thread>
#include <tuple>

namespace vitrine {
namespace {

bool isDamage(const Fault &fault)
{
    return fault.reason.startsWith(QStringLiteral("store."))
        || fault.reason == QStringLiteral("version.shallow.sourceChanged");
}

JobOutcome outcomeOf(const std::vector<ReplicaVerification> &findings)
{
    bool cancelled = false;
    Fault failed = Fault::of(QStringLiteral("store.verify.notChecked"));
    for (const ReplicaVerification &found : findings) {
        cancelled = cancelled || found.outcome == VerifyOutcome::Cancelled;
        if (found.outcome == VerifyOutcome::Damaged)
            failed.reason = QStringLiteral("version.replicas.damaged");
        if (found.fault)
            failed.nested.push_back(*found.fault);
    }
    failed.arguments = {QString::number(failed.nested.size())};
    if (!failed.nested.empty())
        return failed;
    return cancelled ? JobOutcome(Cancelled{}) : JobOutcome();
}

/// Gives the digest of one disk; std::nullopt when \p stop was requested.
Result<std::optional<Digest>> digestOf(const DiskReader &disk, const std::stop_token &stop,
                                       PartMeter &meter, std::uint64_t &checkedBytes)
{
    Hasher hasher;
    AlignedBuffer buffer(kPieceBytes);
    const std::uint64_t size = disk.sizeBytes();
    for (std::uint64_t at = 0; at < size;) {
        if (stop.stop_requested())
            return std::nullopt;
        std::uint64_t end = size;
        const std::uint64_t data = std::min(disk.nextData(at, end), size);
        hasher.addZeros(data - at);
        at = data;
        if (at >= size)
            break;
        const auto piece = buffer.bytes().first(
            static_cast<std::size_t>(std::min<std::uint64_t>(kPieceBytes, end - at)));
        if (!meter.admit(piece.size()))
            return std::nullopt;
        if (const auto read = disk.read(at, piece); !read)
            return std::unexpected(read.error());
        hasher.add(piece);
        meter.addVerified(piece.size());
        meter.addCopied(piece.size());
        checkedBytes += piece.size();
        at += piece.size();
    }
    return std::optional(hasher.finish());
}

// The disks of a replica are right; so must be what lies around their blocks.
Result<> checkPacksOf(Catalog &catalog, FileOps &files, const PlacedReplica &replica,
                      const Manifest &manifest)
{
    const auto folder = openPlace(files, placeOf(catalog, replica));
    if (!folder)
        return std::unexpected(folder.error());
    const auto root = ReplicaRoot::open(*folder, replica.replica.number, false);
    return root ? checkPacks(*root, manifest) : std::unexpected(root.error());
}

}  // namespace

void ReplicaVerification::notSettled(Fault why)
{
    if (fault) {
        fault->nested.push_back(std::move(why));
        return;
    }
    fault = std::move(why);
    outcome = VerifyOutcome::NotChecked;
    diskDigest = {};
    dataDisks.clear();
}

void VerificationReport::add(ReplicaVerification finding)
{
    const std::lock_guard lock(m_mutex);
    m_findings.push_back(std::move(finding));
}

std::vector<ReplicaVerification> VerificationReport::findings() const
{
    std::vector<ReplicaVerification> sorted;
    {
        const std::lock_guard lock(m_mutex);
        sorted = m_findings;
    }
    std::ranges::sort(sorted, {}, [](const ReplicaVerification &one) {
        return std::tuple(one.region, one.replica, one.zone, one.version);
    });
    return sorted;
}

JobOutcome checkReplicas(const std::vector<PlacedReplica> &replicas, VerificationReport &report,
                         std::stop_token stop, JobMeter &meter, const ReplicaCheck &check)
{
    const std::stop_callback stopAll(stop, [&meter] {
        for (PartMeter &part : meter.parts())
            part.stop().request_stop();
    });
    {
        std::vector<std::jthread> threads;
        for (PartMeter &part : meter.parts()) {
            threads.emplace_back([&replicas, &report, &check, &part] {
                part.setState(JobState::Verifying);
                std::optional<Fault> fault;
                for (const PlacedReplica &replica : replicas) {
                    if (replica.region.name != part.name())
                        continue;
                    ReplicaVerification found = check(replica, part.stop().get_token(), part);
                    if (found.fault)
                        fault = found.fault;
                    report.add(std::move(found));
                }
                if (fault)
                    part.fail(*fault);
                else
                    part.setState(part.stop().stop_requested() ? JobState::Cancelled
                                                               : JobState::Succeeded);
            });
        }
    }
    return outcomeOf(report.findings());
}

ReplicaVerification verifyReplica(Catalog &catalog, FileOps &files, const PlacedReplica &replica,
                                  const std::stop_token &stop, PartMeter &meter)
{
    ReplicaVerification finding;
    finding.region = replica.region.name;
    finding.replica = replica.replica.number;
    finding.zone = replica.replica.zone;
    finding.version = replica.replica.versionUid;
    const auto ended = [&finding](VerifyOutcome outcome) {
        finding.outcome = outcome;
        finding.diskDigest = {};
        finding.dataDisks.clear();
        return finding;
    };
    const auto failed = [&finding, &ended](Fault fault) {
        finding.fault = std::move(fault);
        return ended(isDamage(*finding.fault) ? VerifyOutcome::Damaged : VerifyOutcome::NotChecked);
    };
    const auto opened = openReplica(catalog, files, replica);
    if (!opened)
        return failed(opened.error());
    const Manifest &manifest = (*opened)->manifest();
    const QByteArray bytes = manifest.encode(catalog.manifestKey());
    const auto view =
        std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (Digest::of(view) != replica.replica.manifestDigest)
        return failed(Fault::of(QStringLiteral("store.manifest.damaged"), replica.region.name,
                                {QStringLiteral("catalog")}));
    meter.addVerifyTotal(manifest.occupiedBytes());
    meter.addCopyTotal(manifest.occupiedBytes());
    for (const DiskSpan &span : manifest.disks) {
        const auto disk = ReplicaDisk::of(*opened, span.lun, replica.region.name);
        if (!disk)
            return failed(disk.error());
        const auto digest = digestOf(**disk, stop, meter, finding.checkedBytes);
        if (!digest)
            return failed(digest.error());
        if (!*digest)
            return ended(VerifyOutcome::Cancelled);
        if (span.lun)
            finding.dataDisks.push_back({*span.lun, **digest});
        else
            finding.diskDigest = **digest;
    }
    if (auto sound = checkPacksOf(catalog, files, replica, manifest); !sound)
        return failed(std::move(sound.error()));
    finding.outcome = VerifyOutcome::Intact;
    return finding;
}

VerifyJob::VerifyJob(Catalog &catalog, FileOps &files, std::vector<PlacedReplica> replicas,
                     std::shared_ptr<VerificationReport> report)
    : m_catalog(catalog)
    , m_files(files)
    , m_replicas(std::move(replicas))
    , m_report(std::move(report))
{
}

std::unique_ptr<JobMeter> VerifyJob::meterFor(const std::vector<PlacedReplica> &replicas)
{
    auto meter = std::make_unique<JobMeter>();
    for (const PlacedReplica &replica : replicas) {
        if (meter->find(replica.region.name) == nullptr)
            meter->addPart(replica.region.name,
                           static_cast<int>(std::ranges::count_if(
                               replicas, [&replica](const PlacedReplica &other) {
                                   return other.region.name == replica.region.name;
                               })));
    }
    return meter;
}

JobOutcome VerifyJob::run(std::stop_token stop, JobMeter &meter)
{
    ReplicaCare care(m_catalog, m_files);
    return checkReplicas(
        m_replicas, *m_report, std::move(stop), meter,
        [&](const PlacedReplica &replica, const std::stop_token &partStop, PartMeter &part) {
            auto found = verifyReplica(m_catalog, m_files, replica, partStop, part);
            if (auto noted = care.settle(replica, found, partStop); !noted)
                found.notSettled(std::move(noted.error()));
            return found;
        });
}

}  // namespace vitrine
