#include "core/service/care/regionimport.h"

#include "core/access/actions.h"
#include "core/catalog/auditrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/armjson.h"
#include "core/gallery/publicregions.h"
#include "core/gallery/rules.h"
#include "core/replication/diskkeys.h"
#include "core/service/care/regionroots.h"
#include "core/service/resourcechecks.h"
#include "core/service/version/replicasweep.h"
#include "core/store/replicascan.h"

#include <QDir>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const QString kImport = QStringLiteral("vitrine/regions/import/action");
const QString kEverything = QStringLiteral("/");

/// What the catalogue knows of a version and its replica in one place.
struct KnownVersion {
    std::optional<ImageVersion> version;
    std::optional<Replica> row;
    bool hasOpenJob = false;
};

/// A replica that was found, and the row it would have.
struct Finding {
    ImportedReplica found;
    ReplicaPlace place;
    Replica row = {};
};

Result<RegionIdentity> identityIn(const Catalog &catalog, FileOps &files, const QString &folder)
{
    if (!QDir::isAbsolutePath(folder))
        return std::unexpected(Fault::of(QStringLiteral("region.folder.notAbsolute"),
                                         QStringLiteral("region.path"), {folder}));
    const auto identity = RegionFolder::identityOf(files, folder);
    if (!identity)
        return std::unexpected(identity.error());
    // A zone is found by its region.
    if (!*identity || (*identity)->zone != 0)
        return std::unexpected(Fault::of(QStringLiteral("region.import.noRegion"),
                                         QStringLiteral("region.path"), {folder}));
    if ((*identity)->catalog != catalog.uid())
        return std::unexpected(Fault::of(QStringLiteral("region.import.foreign"),
                                         QStringLiteral("region.path"),
                                         {folder, (*identity)->name}));
    return **identity;
}

Result<RegionImport> newRegion(const std::vector<Region> &known, const RegionIdentity &identity,
                               const QString &folder)
{
    if (auto sound = Fault::all(checkRegionName(identity.name)); !sound)
        return std::unexpected(std::move(sound.error()));
    const PublicRegion *const open = findPublicRegion(identity.name);
    RegionImport import{.region = {.uid = identity.region,
                                   .name = normalizedRegionName(identity.name),
                                   .displayName = open != nullptr ? open->displayName : QString(),
                                   .path = folder,
                                   .zonePaths = {}},
                        .isNew = true};
    const auto taken = std::ranges::find(known, import.region.name, &Region::name);
    if (taken != known.end())
        return std::unexpected(Fault::of(QStringLiteral("region.name.taken"),
                                         QStringLiteral("region.name"),
                                         {taken->name, taken->path}));
    return import;
}

Result<RegionImport> regionIn(Catalog &catalog, FileOps &files, const Caller &caller,
                              const QString &path)
{
    const auto identity = identityIn(catalog, files, path);
    if (!identity)
        return std::unexpected(identity.error());
    const QString folder = QDir::cleanPath(path);
    const auto known =
        inRead(catalog, caller, [&](Transaction &view) -> Result<std::vector<Region>> {
            if (auto may = view.allow(action::kRegionWrite, kEverything); !may)
                return std::unexpected(std::move(may.error()));
            return regions(view);
        });
    if (!known)
        return std::unexpected(known.error());
    const auto own = std::ranges::find(*known, identity->region, &Region::uid);
    if (own == known->end())
        return newRegion(*known, *identity, folder);
    RegionImport import{.region = *own, .isMoved = own->path != folder};
    if (!import.isMoved)
        return import;
    RegionIdentity there = *identity;
    there.name = own->name;
    const auto old = RegionFolder::open(files, own->path, there);
    // Two folders of one region: a copy was made, and nobody can tell which is the true one.
    if (old)
        return std::unexpected(Fault::of(QStringLiteral("region.name.taken"),
                                         QStringLiteral("region.path"), {own->name, own->path}));
    import.region.path = folder;
    return import;
}

Result<KnownVersion> knownOf(Catalog &catalog, const ReplicaPlace &place, const Uid &version)
{
    return inRead(catalog, Caller::program(), [&](Transaction &view) -> Result<KnownVersion> {
        auto found = findVersion(view, version);
        const auto rows = replicas(view, version);
        const auto open = openJobs(view);
        if (!found || !rows || !open)
            return std::unexpected(!found ? found.error() : !rows ? rows.error() : open.error());
        KnownVersion known{.version = std::move(*found), .row = {}};
        for (const Replica &row : *rows) {
            if (row.regionUid == place.identity.region && row.zone == place.identity.zone
                && row.number == place.number)
                known.row = row;
        }
        known.hasOpenJob = std::ranges::find(*open, version, &JobRow::versionUid) != open->end();
        return known;
    });
}

bool isTargeted(const Catalog &catalog, const Region &region, const ImageVersion &version,
                const ReplicaPlace &place)
{
    const PublishingProfile &profile = version.publishingProfile;
    const auto target = std::ranges::find(profile.targetRegions, region.name, &TargetRegion::name);
    if (target == profile.targetRegions.end())
        return false;
    const auto places = replicaPlaces(catalog, region, *target, profile);
    return std::ranges::any_of(places,
                               [&place](const ReplicaPlace &one) { return samePlace(one, place); });
}

// The digest of its content in clear. What is not encrypted says it in its manifest.
Result<Digest> contentOf(Catalog &catalog, const ReplicaRoot &root, const Manifest &manifest)
{
    if (!manifest.isEncrypted())
        return manifest.contentDigest();
    const auto ciphers = ciphersOf(
        manifest, [&catalog](const DiskEncryption &disk) { return openCipher(catalog, disk); });
    if (!ciphers)
        return std::unexpected(ciphers.error());
    const auto scanned = scanReplica(root, manifest, *ciphers, {}, [](std::uint64_t) { });
    if (!scanned)
        return std::unexpected(scanned.error());
    return *scanned ? (*scanned)->contentDigest : Digest();
}

void fail(ImportedReplica &found, Fault fault)
{
    const bool isDamage = fault.reason.startsWith(u"store.");
    found.fate = isDamage ? ImportFate::Damaged : ImportFate::NotChecked;
    found.fault = std::move(fault);
}

// What the catalogue says of a manifest, before anything but the manifest is read. std::nullopt:
// it has lost it, if the content is right.
std::optional<ImportFate> fateOf(const KnownVersion &known, const Digest &manifest, bool isTargeted)
{
    if (!known.version)
        return ImportFate::Unknown;
    if (known.row)
        return known.row->manifestDigest == manifest ? ImportFate::Known : ImportFate::Differs;
    if (known.hasOpenJob || known.version->contentDigest.isNull())
        return ImportFate::Unfinished;
    if (!isTargeted)
        return ImportFate::NotTargeted;
    return std::nullopt;
}

Result<Finding> judge(Catalog &catalog, const Region &region, const ReplicaRoot &root,
                      const ReplicaPlace &place, const Uid &version)
{
    Finding one{
        .found = {.zone = place.identity.zone, .replica = place.number, .versionUid = version},
        .place = place};
    const auto known = knownOf(catalog, place, version);
    if (!known)
        return std::unexpected(known.error());
    if (known->version)
        one.found.version = known->version->id();
    const auto manifest = root.manifest(version, catalog.manifestKey());
    if (!manifest || !*manifest) {
        fail(one.found,
             manifest ? Fault::of(QStringLiteral("store.replica.missing"), region.name,
                                  {region.name, QString::number(place.number)})
                      : manifest.error());
        return one;
    }
    for (const DiskBlock &block : (*manifest)->blocks)
        one.found.storedBytes += (*manifest)->isShallow ? 0 : block.place.length;
    const QByteArray bytes = (*manifest)->encode(catalog.manifestKey());
    const Digest digest = Digest::of(
        std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    const bool targeted = known->version && isTargeted(catalog, region, *known->version, place);
    if (const auto fate = fateOf(*known, digest, targeted)) {
        one.found.fate = *fate;
        return one;
    }
    if (auto sound = checkPacks(root, packsOf(**manifest)); !sound) {
        fail(one.found, std::move(sound.error()));
        return one;
    }
    const auto content = contentOf(catalog, root, **manifest);
    if (!content) {
        fail(one.found, content.error());
        return one;
    }
    const bool isRight = *content == known->version->contentDigest
        && (*manifest)->isShallow == known->version->publishingProfile.isShallow();
    one.found.fate = isRight ? ImportFate::Registered : ImportFate::Differs;
    one.row = {.versionUid = version,
               .regionUid = region.uid,
               .zone = place.identity.zone,
               .number = place.number,
               .manifestDigest = digest,
               .storedBytes = one.found.storedBytes,
               .verifiedAt = {}};
    return one;
}

Result<std::vector<Finding>> findingsIn(Catalog &catalog, FileOps &files, const Region &region)
{
    std::vector<Finding> all;
    for (const FolderRoots &folder : rootsOf(catalog, files, region)) {
        if (folder.fault)
            all.push_back({.found = {.zone = folder.zone, .fault = folder.fault}, .place = {}});
        for (const ReplicaPlace &place : folder.places) {
            const auto open = openPlace(files, place);
            const auto root = open ? ReplicaRoot::open(*open, place.number, false)
                                   : Result<ReplicaRoot>(std::unexpected(open.error()));
            const auto versions =
                root ? root->versions() : Result<std::vector<Uid>>(std::unexpected(root.error()));
            if (!versions) {
                Finding one{.found = {.zone = folder.zone, .replica = place.number},
                            .place = place};
                fail(one.found, versions.error());
                all.push_back(std::move(one));
                continue;
            }
            for (const Uid &version : *versions) {
                auto one = judge(catalog, region, *root, place, version);
                if (!one)
                    return std::unexpected(std::move(one.error()));
                all.push_back(std::move(*one));
            }
        }
    }
    return all;
}

Result<> putRegion(Transaction &transaction, const Caller &caller, const RegionImport &import)
{
    if (auto may = transaction.allow(action::kRegionWrite, kEverything); !may)
        return may;
    const auto present = findRegion(transaction, import.region.name);
    if (!present)
        return std::unexpected(present.error());
    Result<> put;
    if (import.isNew)
        put = insertRegion(transaction, import.region);
    else if (import.isMoved)
        put = updateRegion(transaction, import.region);
    if (!put)
        return put;
    return audit(transaction, caller, kImport, import.region.name,
                 *present ? compactJson(toJson(**present)) : QByteArray(),
                 compactJson(toJson(import.region)));
}

// Asked again under the write lock: what a job or a deletion has done meanwhile counts.
Result<> putReplicas(Transaction &transaction, std::vector<Finding> &findings)
{
    const auto open = openJobs(transaction);
    if (!open)
        return std::unexpected(open.error());
    for (Finding &one : findings) {
        if (one.found.fate != ImportFate::Registered)
            continue;
        const Uid &version = one.row.versionUid;
        const auto there = findVersion(transaction, version);
        const auto rows = replicas(transaction, version);
        if (!there || !rows)
            return std::unexpected(there ? rows.error() : there.error());
        const bool isKnown = std::ranges::any_of(*rows, [&one](const Replica &row) {
            return row.regionUid == one.row.regionUid && row.zone == one.row.zone
                && row.number == one.row.number;
        });
        const bool isBusy = std::ranges::find(*open, version, &JobRow::versionUid) != open->end();
        if (!*there || isKnown || isBusy) {
            one.found.fate = ImportFate::Unfinished;
            continue;
        }
        if (auto put = putReplica(transaction, one.row); !put)
            return put;
    }
    return {};
}

}  // namespace

Result<RegionImport> importRegion(Catalog &catalog, FileOps &files, const Change &change,
                                  const QString &folder)
{
    auto import = regionIn(catalog, files, change.caller, folder);
    if (!import)
        return std::unexpected(notedRefusal(catalog, change.caller, std::move(import.error())));
    auto findings = findingsIn(catalog, files, import->region);
    if (!findings)
        return std::unexpected(std::move(findings.error()));
    const bool isChange =
        import->isNew || import->isMoved || std::ranges::any_of(*findings, [](const Finding &one) {
            return one.found.fate == ImportFate::Registered;
        });
    if (isChange) {
        auto put = inChange(catalog, change, [&](Transaction &transaction) -> Result<> {
            if (auto region = putRegion(transaction, change.caller, *import); !region)
                return region;
            return putReplicas(transaction, *findings);
        });
        if (!put)
            return std::unexpected(std::move(put.error()));
    }
    for (Finding &one : *findings)
        import->replicas.push_back(std::move(one.found));
    return import;
}

}  // namespace vitrine
