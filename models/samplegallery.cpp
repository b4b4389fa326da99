#include "models/samplegallery.h"

#include "core/catalog/catalog.h"
#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <random>

namespace vitrine {
namespace {

constexpr qint64 kMebibyte = 1024 * 1024;
constexpr qint64 kDiskBytes = 64 * kMebibyte;
constexpr qint64 kContentBytes = 24 * kMebibyte;  // the rest is zeros, as on a young disk
constexpr std::uint32_t kSectorBytes = 512;
constexpr std::uint32_t kPartitionSector = 2048;
constexpr char kGroup[] = "SampleData";
constexpr char kGallery[] = "SampleGallery";
constexpr char kDefinition[] = "sample-linux";
constexpr char kLocalRegion[] = "local";
constexpr std::array kSampleRegions{"westeurope", "francecentral"};

/// Source: the PC master boot record: entry 1 at 446, signature 55 AA at 510.
QByteArray masterBootRecord()
{
    QByteArray record(kSectorBytes, '\0');
    char *entry = record.data() + 446;
    entry[0] = '\x80';  // active
    entry[4] = '\x83';  // Linux
    qToLittleEndian<quint32>(kPartitionSector, entry + 8);
    qToLittleEndian<quint32>(kDiskBytes / kSectorBytes - kPartitionSector, entry + 12);
    record[510] = '\x55';
    record[511] = '\xAA';
    return record;
}

/// Source: Virtual Hard Disk Image Format Specification 1.0, hard disk footer.
QByteArray fixedVhdFooter()
{
    QByteArray footer(kSectorBytes, '\0');
    char *at = footer.data();
    footer.replace(0, 8, "conectix");
    qToBigEndian<quint32>(2, at + 8);  // features: reserved bit
    qToBigEndian<quint32>(0x00010000, at + 12);
    qToBigEndian<quint64>(~quint64{0}, at + 16);  // no dynamic header
    footer.replace(28, 4, "vitr");
    qToBigEndian<quint32>(0x00010000, at + 32);
    qToBigEndian<quint64>(kDiskBytes, at + 40);
    qToBigEndian<quint64>(kDiskBytes, at + 48);
    // 64 MiB as cylinders, heads and sectors, by the specification's own calculation.
    qToBigEndian<quint16>(kDiskBytes / kSectorBytes / (8 * 17), at + 56);
    at[58] = 8;
    at[59] = 17;
    qToBigEndian<quint32>(2, at + 60);  // fixed
    const Uid uid = Uid::random();
    std::ranges::copy(uid.bytes(), at + 68);
    quint32 sum = 0;
    for (const char byte : std::as_const(footer))
        sum += static_cast<quint8>(byte);
    qToBigEndian<quint32>(~sum, at + 64);
    return footer;
}

Fault writeFault(const QFile &file)
{
    return Fault::fromErrno(errno != 0 ? errno : EIO, file.fileName());
}

}  // namespace

SampleGallery::SampleGallery(Workspace &workspace)
    : m_workspace(workspace)
{
}

QString SampleGallery::folder() const
{
    return QFileInfo(m_workspace.catalog().path()).dir().filePath(QStringLiteral("sample-data"));
}

Result<ResourceId> SampleGallery::id() const
{
    const auto subscription = m_workspace.galleries().subscription();
    if (!subscription)
        return std::unexpected(subscription.error());
    return ResourceId::compute(subscription->id, QLatin1String(kGroup), QStringLiteral("galleries"),
                               QLatin1String(kGallery));
}

bool SampleGallery::exists() const
{
    const auto gallery = id();
    return gallery && m_workspace.galleries().gallery(*gallery).has_value();
}

Result<> SampleGallery::writeDisk(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return std::unexpected(writeFault(file));
    if (file.write(masterBootRecord()) < 0 || !file.seek(kPartitionSector * qint64{kSectorBytes}))
        return std::unexpected(writeFault(file));
    // Seeded, so that the same sample is the same disk everywhere.
    std::mt19937_64 random(20200101);
    QByteArray block(kMebibyte, '\0');
    for (qint64 written = 0; written < kContentBytes; written += kMebibyte) {
        for (qsizetype i = 0; i < block.size(); i += 8)
            qToLittleEndian<quint64>(random(), block.data() + i);
        if (file.write(block) != block.size())
            return std::unexpected(writeFault(file));
    }
    if (!file.seek(kDiskBytes) || file.write(fixedVhdFooter()) < 0 || !file.flush())
        return std::unexpected(writeFault(file));
    return {};
}

Result<Publication> SampleGallery::create(const Caller &caller)
{
    const auto gallery = id();
    if (!gallery)
        return std::unexpected(gallery.error());
    const QDir dir(folder());
    errno = 0;
    if (!dir.mkpath(QStringLiteral(".")))
        return std::unexpected(Fault::fromErrno(errno != 0 ? errno : EACCES, dir.path()));
    const QString disk = dir.filePath(QStringLiteral("sample-linux.vhd"));
    if (const auto written = writeDisk(disk); !written)
        return std::unexpected(written.error());
    std::vector<TargetRegion> targets{{QLatin1String(kLocalRegion), {}, {}, {}, {}}};
    for (const char *region : kSampleRegions) {
        const QString name = QString::fromLatin1(region);
        if (!m_workspace.regions().region(name)) {
            const auto made = m_workspace.regions().create(caller, name, dir.filePath(name));
            if (!made)
                return std::unexpected(made.error());
        }
        targets.push_back({name, {}, {}, {}, {}});
    }
    const QString location = QLatin1String(kLocalRegion);
    PublishRequest request;
    ResourceGroup group;
    group.subscriptionId = gallery->subscriptionId();
    group.name = QLatin1String(kGroup);
    group.location = location;
    request.newGroup = group;
    Gallery draft;
    draft.subscriptionId = gallery->subscriptionId();
    draft.resourceGroup = group.name;
    draft.name = QLatin1String(kGallery);
    draft.location = location;
    request.newGallery = draft;
    ImageDefinition definition;
    definition.galleryId = *gallery;
    definition.name = QLatin1String(kDefinition);
    definition.location = location;
    definition.identifier = {QStringLiteral("Vitrine"), QStringLiteral("SampleData"),
                             QStringLiteral("linux")};
    request.newDefinition = definition;
    request.version.definitionId = request.newDefinition->id();
    request.version.number = {1, 0, 0};
    request.version.location = location;
    request.version.publishingProfile.targetRegions = targets;
    request.version.source.uri = QUrl::fromLocalFile(disk).toString(QUrl::FullyEncoded);
    return m_workspace.versions().publish(caller, std::move(request));
}

Result<> SampleGallery::remove(const Caller &caller)
{
    const auto gallery = id();
    if (!gallery)
        return std::unexpected(gallery.error());
    if (const auto removed = removeGallery(caller, *gallery); !removed)
        return removed;
    QDir dir(folder());
    for (const char *region : kSampleRegions) {
        const QString name = QString::fromLatin1(region);
        const auto known = m_workspace.regions().region(name);
        const QString path = dir.filePath(name);
        // Refused when it stores something else by now: then region and folder stay.
        if (known && known->path == path && m_workspace.regions().remove(caller, name))
            QDir(path).removeRecursively();
    }
    dir.remove(QStringLiteral("sample-linux.vhd"));
    QDir().rmdir(dir.path());  // stays while something is left in it
    return {};
}

Result<> SampleGallery::removeGallery(const Caller &caller, const ResourceId &gallery)
{
    const auto definitions = m_workspace.galleries().definitions(gallery);
    if (!definitions)
        return {};  // already gone
    for (const ImageDefinition &definition : *definitions) {
        const auto versions = m_workspace.versions().versions(definition.id());
        if (!versions)
            return std::unexpected(versions.error());
        for (const ImageVersion &version : *versions) {
            if (const auto removed = removeVersion(caller, version); !removed)
                return removed;
        }
        if (const auto removed = m_workspace.galleries().deleteDefinition(caller, definition.id());
            !removed)
            return removed;
    }
    return m_workspace.galleries().deleteGallery(caller, gallery);
}

Result<> SampleGallery::removeVersion(const Caller &caller, const ImageVersion &version)
{
    const auto job = m_workspace.replication().jobOfVersion(version.uid);
    if (job && *job) {
        if (auto asked = m_workspace.replication().cancel(**job); !asked)
            return asked;
        m_workspace.replication().waitFor(**job, std::chrono::seconds(10));
    }
    return m_workspace.versions().remove(caller, version.id());
}

}  // namespace vitrine
