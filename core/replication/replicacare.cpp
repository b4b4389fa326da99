#include "core/replication/replicacare.h"

#include "core/base/clock.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/replication/blocksharing.h"
#include "core/replication/diskkeys.h"
#include "core/replication/replicacontent.h"

#include <algorithm>

namespace vitrine {
namespace {

// Where the row says the bytes are, another copy can be put in their place; a shallow version's
// bytes are not here at all.
bool isMendable(const ReplicaVerification &found)
{
    if (!found.fault)
        return false;
    const QString &reason = found.fault->reason;
    return reason == u"region.io"
        || (found.outcome == VerifyOutcome::Damaged && reason.startsWith(u"store."));
}

bool isSamePlace(const Replica &a, const Replica &b)
{
    return a.regionUid == b.regionUid && a.zone == b.zone && a.number == b.number;
}

bool hasPackElsewhere(const ReplicaRoot &root, const Manifest &manifest)
{
    return std::ranges::any_of(packsOf(manifest), [&root](const Uid &pack) {
        const auto opened = root.openPack(pack);
        return !opened || opened->isQuarantined;
    });
}

CipherFinder findCipher(Catalog &catalog)
{
    return [&catalog](const DiskEncryption &disk) { return openCipher(catalog, disk); };
}

}  // namespace

/// How a replica is to be, and with what its disks are encrypted.
struct ReplicaCare::Wanted {
    Manifest manifest;
    SpanCiphers ciphers;
    bool wasLost = false;  ///< its own manifest is damaged or gone
};

ReplicaCare::ReplicaCare(Catalog &catalog, FileOps &files)
    : m_catalog(catalog)
    , m_files(files)
{
}

Result<> ReplicaCare::settle(const PlacedReplica &replica, const ReplicaVerification &found,
                             const std::stop_token &stop)
{
    switch (found.outcome) {
    case VerifyOutcome::Cancelled: return {};
    case VerifyOutcome::Repaired:
    case VerifyOutcome::Intact: return record(replica, ReplicaHealth::Intact, std::nullopt);
    case VerifyOutcome::NotChecked: return record(replica, ReplicaHealth::NotChecked, found.fault);
    case VerifyOutcome::Damaged: break;
    }
    if (auto recorded = record(replica, ReplicaHealth::Damaged, found.fault); !recorded)
        return recorded;
    if (!isMendable(found))
        return {};
    const auto folder = openPlace(m_files, placeOf(m_catalog, replica));
    if (!folder)
        return std::unexpected(folder.error());
    const auto root = ReplicaRoot::open(*folder, replica.replica.number, false);
    const auto wanted = root ? wantedOf(replica, *root) : std::unexpected(root.error());
    // Without a manifest that can be read nothing is known of the packs: they stay where they are.
    if (!wanted || wanted->wasLost)
        return {};
    const auto moved = quarantine(replica, *root, *wanted, stop);
    return moved ? Result<>() : std::unexpected(moved.error());
}

ReplicaVerification ReplicaCare::repair(const PlacedReplica &replica, const std::stop_token &stop,
                                        PartMeter &meter)
{
    ReplicaVerification found = verifyReplica(m_catalog, m_files, replica, stop, meter);
    const auto settled = [&](ReplicaVerification finding) {
        if (auto noted = settle(replica, finding, stop); !noted)
            finding.notSettled(std::move(noted.error()));
        return finding;
    };
    if (!isMendable(found))
        return settled(std::move(found));
    const auto mended = mend(replica, stop, meter);
    if (!mended) {
        found.fault->nested.push_back(mended.error());
        if (mended.error().reason == u"store.repair.noCopy")
            found.fault = mended.error();
        return settled(std::move(found));
    }
    if (!*mended) {
        found.outcome = VerifyOutcome::Cancelled;
        found.fault.reset();
        return found;
    }
    mendOthers(replica, stop, meter);
    const auto row = rowOf(replica);
    if (!row || !*row)
        return settled(std::move(found));
    ReplicaVerification again =
        verifyReplica(m_catalog, m_files, {**row, replica.region}, stop, meter);
    if (again.outcome == VerifyOutcome::Intact)
        again.outcome = VerifyOutcome::Repaired;
    return settled(std::move(again));
}

Result<> ReplicaCare::suspect(const PlacedReplica &replica, const Fault &fault)
{
    return record(replica, ReplicaHealth::Suspect, fault);
}

Result<> ReplicaCare::record(const PlacedReplica &replica, ReplicaHealth health,
                             const std::optional<Fault> &finding)
{
    return inWrite(m_catalog, Caller::program(), [&](Transaction &transaction) -> Result<> {
        const auto rows = replicas(transaction, replica.replica.versionUid);
        if (!rows)
            return std::unexpected(rows.error());
        for (Replica row : *rows) {
            if (!isSamePlace(row, replica.replica))
                continue;
            // What is known to be wrong stays so until a check has found it right.
            const bool isWorse = row.health >= ReplicaHealth::Suspect && row.health > health;
            if (isWorse && health != ReplicaHealth::Intact)
                return {};
            row.health = health;
            row.finding = finding;
            if (health == ReplicaHealth::Intact)
                row.checkedAt = m_catalog.clock().now();
            return recordHealth(transaction, row);
        }
        return {};
    });
}

Result<std::optional<Replica>> ReplicaCare::rowOf(const PlacedReplica &replica)
{
    const auto rows = inRead(m_catalog, Caller::program(), [&](Transaction &view) {
        return replicas(view, replica.replica.versionUid);
    });
    if (!rows)
        return std::unexpected(rows.error());
    const auto row = std::ranges::find_if(
        *rows, [&replica](const Replica &one) { return isSamePlace(one, replica.replica); });
    return row == rows->end() ? std::nullopt : std::optional(*row);
}

Result<ReplicaCare::Wanted> ReplicaCare::wantedOf(const PlacedReplica &replica,
                                                  const ReplicaRoot &root) const
{
    auto manifest = root.manifest(replica.replica.versionUid, m_catalog.manifestKey());
    const bool isDamaged = !manifest && manifest.error().reason == u"store.manifest.damaged";
    if (!manifest && !isDamaged)
        return std::unexpected(std::move(manifest.error()));
    if (isDamaged || !*manifest)
        return Wanted{.manifest = {}, .ciphers = {}, .wasLost = true};
    auto ciphers = ciphersOf(**manifest, findCipher(m_catalog));
    if (!ciphers)
        return std::unexpected(std::move(ciphers.error()));
    return Wanted{.manifest = std::move(**manifest), .ciphers = std::move(*ciphers)};
}

Result<std::optional<ReplicaFindings>> ReplicaCare::quarantine(const PlacedReplica &replica,
                                                               const ReplicaRoot &root,
                                                               const Wanted &wanted,
                                                               const std::stop_token &stop)
{
    auto findings = scanReplica(root, wanted.manifest, wanted.ciphers, stop, [](std::uint64_t) { });
    if (!findings || !*findings)
        return findings;
    const std::set<Uid> &damaged = (*findings)->damagedPacks;
    if (damaged.empty() && (*findings)->missingPacks.empty())
        return findings;
    for (const Uid &pack : damaged) {
        if (auto moved = root.quarantinePack(pack); !moved)
            return std::unexpected(std::move(moved.error()));
    }
    std::set<Uid> lost = damaged;
    lost.insert((*findings)->missingPacks.begin(), (*findings)->missingPacks.end());
    if (auto told = suspectOthers(replica, root, lost); !told)
        return std::unexpected(std::move(told.error()));
    return findings;
}

Result<> ReplicaCare::suspectOthers(const PlacedReplica &replica, const ReplicaRoot &root,
                                    const std::set<Uid> &packs)
{
    const auto versions = root.versions();
    if (!versions)
        return std::unexpected(versions.error());
    const Fault fault =
        Fault::of(QStringLiteral("store.pack.quarantined"), replica.region.name,
                  {replica.region.name, QString::number(root.number()), packs.begin()->toString()});
    for (const Uid &version : *versions) {
        const auto manifest = root.manifest(version, m_catalog.manifestKey());
        if (version == replica.replica.versionUid || !manifest || !*manifest)
            continue;
        const auto used = packsOf(**manifest);
        if (std::ranges::none_of(used, [&](const Uid &pack) { return packs.contains(pack); }))
            continue;
        PlacedReplica other = replica;
        other.replica.versionUid = version;
        if (auto noted = suspect(other, fault); !noted)
            return noted;
    }
    return {};
}

Result<bool> ReplicaCare::mend(const PlacedReplica &replica, const std::stop_token &stop,
                               PartMeter &meter)
{
    const auto version = inRead(m_catalog, Caller::program(), [&](Transaction &view) {
        return findVersion(view, replica.replica.versionUid);
    });
    if (!version)
        return std::unexpected(version.error());
    const QString name = replica.replica.versionUid.toString();
    if (!*version)
        return std::unexpected(Fault::of(QStringLiteral("resource.notFound"), name, {name}));
    const auto folder = openPlace(m_files, placeOf(m_catalog, replica));
    if (!folder)
        return std::unexpected(folder.error());
    auto root = ReplicaRoot::open(*folder, replica.replica.number, true);
    if (!root)
        return std::unexpected(std::move(root.error()));
    auto wanted = wantedOf(replica, *root);
    if (!wanted)
        return std::unexpected(std::move(wanted.error()));
    ReplicaFindings findings;
    if (wanted->wasLost) {
        auto made = restored(replica, **version, stop);
        if (!made || !*made)
            return made ? Result<bool>(false) : std::unexpected(std::move(made.error()));
        wanted = std::move(**made);
        findings.isRight.assign(wanted->manifest.blocks.size(), false);
    } else {
        auto found = quarantine(replica, *root, *wanted, stop);
        if (!found || !*found)
            return found ? Result<bool>(false) : std::unexpected(std::move(found.error()));
        findings = std::move(**found);
    }
    const auto donors = blockDonors(m_catalog, m_files, **version, replica);
    if (!donors)
        return std::unexpected(donors.error());
    auto repair = ReplicaRepair::begin(std::move(*root), Uid::random(), m_catalog.manifestKey(),
                                       sameTenant(m_catalog, replica.replica.versionUid));
    if (!repair)
        return std::unexpected(std::move(repair.error()));
    const bool wasLost = wanted->wasLost;
    auto mended = (*repair)->mend(std::move(wanted->manifest), findings, wanted->ciphers, *donors,
                                  stop, [&meter](std::uint64_t bytes) { meter.admit(bytes); });
    auto done = mended && *mended ? commit(replica, **repair, wasLost) : Result<>();
    if (!mended || !*mended || !done) {
        // What stays behind by this is only waste, and reclaim finds it.
        static_cast<void>((*repair)->abandon());
        return done ? mended : std::unexpected(std::move(done.error()));
    }
    static_cast<void>((*repair)->clearStaging());
    return true;
}

Result<> ReplicaCare::commit(const PlacedReplica &replica, ReplicaRepair &repair, bool wasLost)
{
    // Under the write lock: a version that is being deleted does not come back, and two repairs of
    // one replica leave in the catalogue what is in the region.
    return inWrite(m_catalog, Caller::program(), [&](Transaction &transaction) -> Result<> {
        const auto rows = replicas(transaction, replica.replica.versionUid);
        if (!rows)
            return std::unexpected(rows.error());
        const auto found = std::ranges::find_if(
            *rows, [&replica](const Replica &one) { return isSamePlace(one, replica.replica); });
        if (found == rows->end())
            return std::unexpected(
                Fault::of(QStringLiteral("store.replica.missing"), replica.region.name,
                          {replica.region.name, QString::number(replica.replica.number)}));
        const auto digest = repair.commit(wasLost);
        if (!digest)
            return std::unexpected(digest.error());
        Replica row = *found;
        row.manifestDigest = *digest;
        row.storedBytes += repair.newBytes();
        row.verifiedAt = m_catalog.clock().now();
        if (auto put = putReplica(transaction, row); !put)
            return put;
        row.health = ReplicaHealth::Intact;
        row.checkedAt = row.verifiedAt;
        row.finding.reset();
        return recordHealth(transaction, row);
    });
}

void ReplicaCare::mendOthers(const PlacedReplica &replica, const std::stop_token &stop,
                             PartMeter &meter)
{
    std::vector<Uid> affected;
    {
        const auto folder = openPlace(m_files, placeOf(m_catalog, replica));
        if (!folder)
            return;
        const auto root = ReplicaRoot::open(*folder, replica.replica.number, false);
        const auto versions =
            root ? root->versions() : Result<std::vector<Uid>>(std::unexpected(root.error()));
        if (!versions)
            return;
        for (const Uid &version : *versions) {
            const auto manifest = root->manifest(version, m_catalog.manifestKey());
            if (manifest && *manifest && hasPackElsewhere(*root, **manifest))
                affected.push_back(version);
        }
    }
    for (const Uid &version : affected) {
        PlacedReplica other = replica;
        other.replica.versionUid = version;
        const auto row = rowOf(other);
        if (!row || !*row)
            continue;
        other.replica = **row;
        if (auto mended = mend(other, stop, meter); !mended)
            // One that cannot be told stays Suspect, and its own check says so.
            static_cast<void>(record(other, ReplicaHealth::Suspect, mended.error()));
    }
}

Result<std::optional<ReplicaCare::Wanted>> ReplicaCare::restored(const PlacedReplica &replica,
                                                                 const ImageVersion &version,
                                                                 const std::stop_token &stop) const
{
    auto content = contentOfVersion(m_catalog, m_files, version, replica, stop);
    if (!content || !*content)
        return content ? Result<std::optional<Wanted>>(std::nullopt)
                       : std::unexpected(std::move(content.error()));
    Wanted wanted{.manifest = std::move(**content), .ciphers = {}, .wasLost = true};
    const auto &targets = version.publishingProfile.targetRegions;
    const auto target = std::ranges::find(targets, replica.region.name, &TargetRegion::name);
    DiskCiphers ciphers;
    if (target != targets.end() && target->encryption) {
        auto opened = openCiphers(m_catalog, *target->encryption);
        if (!opened)
            return std::unexpected(std::move(opened.error()));
        ciphers = std::move(*opened);
    }
    for (DiskSpan &disk : wanted.manifest.disks) {
        const auto cipher = ciphers.find(disk.lun);
        wanted.ciphers.push_back(cipher == ciphers.end() ? nullptr : cipher->second);
        if (cipher != ciphers.end())
            disk.encryption = {cipher->second->set(), cipher->second->check()};
    }
    for (DiskBlock &block : wanted.manifest.blocks) {
        const BlockCipher *cipher = cipherAt(wanted.manifest, wanted.ciphers, block.index);
        if (cipher == nullptr)
            continue;
        block.digest = cipher->idOf(block.digest);
        block.place.length += kBlockTagBytes;
    }
    return wanted;
}

}  // namespace vitrine
