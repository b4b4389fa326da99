#include "tests/bench/catalogfill.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/query.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"

namespace vitrine::bench {
namespace {

constexpr int kRegions = 100;
const QString kGroup = QStringLiteral("images");

QString regionName(int number)
{
    return QStringLiteral("region%1").arg(number % kRegions, 2, 10, QLatin1Char('0'));
}

Gallery galleryOf(const QString &subscription, int number)
{
    Gallery gallery;
    gallery.uid = Uid::random();
    gallery.subscriptionId = subscription;
    gallery.resourceGroup = kGroup;
    gallery.name = QStringLiteral("gallery_%1").arg(number, 3, 10, QLatin1Char('0'));
    gallery.location = regionName(number);
    return gallery;
}

ImageDefinition definitionOf(const Gallery &gallery, int number)
{
    static const QStringList systems{QStringLiteral("debian"), QStringLiteral("ubuntu"),
                                     QStringLiteral("fedora"), QStringLiteral("windows"),
                                     QStringLiteral("alpine")};
    ImageDefinition definition;
    definition.uid = Uid::random();
    definition.galleryId = gallery.id();
    definition.name = systems[number % systems.size()]
        + QStringLiteral("-server-%1").arg(number, 4, 10, QLatin1Char('0'));
    definition.location = gallery.location;
    definition.identifier = {QStringLiteral("publisher%1").arg(number % 40),
                             QStringLiteral("offer%1").arg(number % 200),
                             QStringLiteral("sku-%1").arg(number)};
    definition.recommendedMemory = {4, 64};
    return definition;
}

// One version made by the row function, from which SQL makes all others.
ImageVersion pattern(const ImageDefinition &definition)
{
    ImageVersion version;
    version.uid = Uid::random();
    version.definitionId = definition.id();
    version.location = definition.location;
    for (int i = 0; i < 3; ++i)
        version.publishingProfile.targetRegions.push_back({regionName(i), 2, {}, {}, {}});
    version.publishingProfile.publishedDate = systemClock().now();
    version.source.id = ResourceId::compute(definition.galleryId.subscriptionId(), kGroup,
                                            QStringLiteral("disks"), QStringLiteral("disk"));
    version.osDiskSizeBytes = std::uint64_t{30} << 30;
    version.occupiedBytes = std::uint64_t{3} << 30;
    version.contentDigest = Digest::of({});
    version.provisioningState = ProvisioningState::Succeeded;
    return version;
}

Result<> run(Transaction &t, const char *sql, const std::vector<QVariant> &values = {})
{
    Query query = t.query(sql);
    for (const QVariant &value : values)
        query.bind(value);
    return query.run();
}

Result<> fillDefinitions(Transaction &t, const CatalogSize &size, ImageDefinition &last)
{
    const auto subscription = defaultSubscription(t);
    if (!subscription)
        return std::unexpected(subscription.error());
    if (auto done = insertGroup(t, {subscription->id, kGroup, regionName(0), {}}); !done)
        return done;
    for (int g = 0; g < size.galleries; ++g) {
        const Gallery gallery = galleryOf(subscription->id, g);
        if (auto done = insertGallery(t, gallery); !done)
            return done;
        for (int d = 0; d < size.definitions; ++d) {
            last = definitionOf(gallery, d);
            if (auto done = insertDefinition(t, gallery.uid, last); !done)
                return done;
        }
    }
    return {};
}

// Sorted by the key of the table, so that pages are filled one after the other.
Result<> fillVersions(Transaction &t, const CatalogSize &size, const ImageDefinition &definition)
{
    const ImageVersion one = pattern(definition);
    if (auto done = insertVersion(t, definition.uid, one); !done)
        return done;
    return run(t,
               "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
               "INSERT INTO image_versions (uid, definition_uid, subscription_id, major, minor, "
               "patch, location, provisioning_state, exclude_from_latest, never_latest, published, "
               "end_of_life, source_id, source_uri, profile, soft_deleted_at, revision, tags, "
               "os_disk_size_bytes, "
               "occupied_bytes, content_digest, data_disk_sizes) "
               "SELECT lower(hex(randomblob(16))), d.uid, d.subscription_id, n.i / 4, n.i % 4, "
               "n.i * 7 % 5 + 1, d.location, p.provisioning_state, n.i % 6 = 5, n.i % 6 = 5, "
               "p.published, NULL, p.source_id || '-' || d.name || '-' || n.i, '', p.profile, "
               "NULL, 1, p.tags, p.os_disk_size_bytes, "
               "p.occupied_bytes, p.content_digest, p.data_disk_sizes "
               "FROM image_definitions d CROSS JOIN n "
               "CROSS JOIN (SELECT * FROM image_versions WHERE uid = ?) p ORDER BY 2, 4 DESC, 5 "
               "DESC, 6 DESC",
               {size.versions, one.uid.toString()});
}

Result<> fillReplicas(Transaction &t)
{
    for (int i = 0; i < 2; ++i) {
        const Region region{Uid::random(), regionName(i), {}, QStringLiteral("/r%1").arg(i), {}};
        if (auto done = insertRegion(t, region); !done)
            return done;
        if (auto done = run(t,
                            "INSERT INTO replicas (version_uid, region_uid, zone, number, "
                            "manifest_digest, stored_bytes) "
                            "SELECT uid, ?, 0, 1, content_digest, 1 FROM image_versions "
                            "ORDER BY uid",
                            {region.uid.toString()});
            !done)
            return done;
    }
    return {};
}

}  // namespace

Result<> fill(Catalog &catalog, const CatalogSize &size)
{
    return inWrite(catalog, Caller::program(), [&size](Transaction &t) -> Result<> {
        if (auto done = run(t, "PRAGMA cache_size = -600000"); !done)
            return done;
        ImageDefinition last;
        if (auto done = fillDefinitions(t, size, last); !done)
            return done;
        if (auto done = fillVersions(t, size, last); !done)
            return done;
        return fillReplicas(t);
    });
}

}  // namespace vitrine::bench
