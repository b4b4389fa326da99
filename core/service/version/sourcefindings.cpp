#include "core/service/version/sourcefindings.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/ruletools.h"
#include "core/service/version/linkedaccess.h"

#include <QUrl>

#include <algorithm>

namespace vitrine {
namespace {

const QString kOsTarget = QStringLiteral("properties.storageProfile.osDiskImage.source");

QString dataTarget(int lun)
{
    return QStringLiteral("properties.storageProfile.dataDiskImages[lun=%1].source").arg(lun);
}

bool reads(const ImageVersion &version, const ResourceId &id)
{
    return version.source.id == id
        || std::ranges::any_of(version.dataDisks,
                               [&id](const auto &one) { return one.source.id == id; });
}

// One disk of a source: \p lun says which, none is the operating system's.
Result<DiskOrigin> originOf(Transaction &view, const VersionSource &source,
                            const std::optional<int> &lun)
{
    ImageVersion probe;
    probe.source = source;
    if (lun) {
        DataDiskImage disk;
        disk.lun = *lun;
        probe.dataDisks.push_back(disk);
    }
    auto origins = diskOrigins(view, probe);
    if (!origins)
        return std::unexpected(std::move(origins.error()));
    return std::move(origins->back());
}

/// Looks up the sources of one version; gathers problems instead of stopping at the first.
class SourceSearch {
public:
    SourceSearch(Transaction &view, const ImageVersion &version, const Policy &policy)
        : m_view(view)
        , m_version(version)
        , m_policy(policy)
    {
    }

    Result<SourceFindings> run()
    {
        if (auto read = readReaders(); !read)
            return std::unexpected(std::move(read.error()));
        m_found.definitionId = m_version.definitionId;
        m_found.name = m_version.source.toString();
        auto usable = searchSystem();
        if (!usable)
            return std::unexpected(std::move(usable.error()));
        for (const DataDiskImage &disk : m_version.dataDisks) {
            auto done = disk.source.isNull() ? searchIncluded(disk, *usable) : searchOwn(disk);
            if (!done)
                return std::unexpected(std::move(done.error()));
        }
        return std::move(m_found);
    }

private:
    void add(const char *reason, const QString &target, const QStringList &arguments)
    {
        m_found.problems.push_back(Fault::of(QString::fromLatin1(reason), target, arguments));
    }

    // The versions whose first replication is not over: those are made from their source.
    Result<> readReaders()
    {
        const auto jobs = openJobs(m_view);
        if (!jobs)
            return std::unexpected(jobs.error());
        for (const JobRow &job : *jobs) {
            auto version = findVersion(m_view, job.versionUid);
            if (!version)
                return std::unexpected(version.error());
            if (*version && (*version)->provisioningState != ProvisioningState::Updating)
                m_readers.push_back(std::move(**version));
        }
        return {};
    }

    // True when the source is there and may be used.
    Result<bool> searchSystem()
    {
        const VersionSource &source = m_version.source;
        if (source.uri.isEmpty() == source.id.isNull())
            return false;  // none or two: the rules have said so
        Result<bool> usable = false;
        if (!source.uri.isEmpty())
            usable = checkUri(source.uri, kOsTarget);
        else if (source.id.isType(kImageVersionType))
            usable = checkVersion(source.id);
        else if (isSingleDisk(source.id) || givesAllDisks(source))
            usable = checkRow(source.id, kOsTarget + QStringLiteral(".id"), true);
        if (!usable || !*usable)
            return usable;
        auto origin = originOf(m_view, source, std::nullopt);
        return keep(std::move(origin), source.toString(), kOsTarget);
    }

    // A data disk that the version's own source has.
    Result<> searchIncluded(const DataDiskImage &disk, bool isUsable)
    {
        if (!isUsable || !givesAllDisks(m_version.source))
            return {};  // said before, here or by the rules
        const QString target = dataTarget(disk.lun);
        const QString name = m_version.source.toString();
        auto origin = originOf(m_view, m_version.source, disk.lun);
        if (origin && origin->version
            && std::ranges::find(origin->version->dataDisks, disk.lun, &DataDiskImage::lun)
                == origin->version->dataDisks.end()) {
            add("version.source.notFound", target, {name});
            return {};
        }
        return asVoid(keep(std::move(origin), name, target));
    }

    // A data disk with a source of its own.
    Result<> searchOwn(const DataDiskImage &disk)
    {
        const QString target = dataTarget(disk.lun);
        if (!disk.source.uri.isEmpty() && !disk.source.id.isNull())
            return {};  // the rules have said so
        Result<bool> usable = false;
        if (!disk.source.uri.isEmpty())
            usable = checkUri(disk.source.uri, target);
        else if (isSingleDisk(disk.source.id))
            usable = checkRow(disk.source.id, target + QStringLiteral(".id"), false);
        if (!usable || !*usable)
            return asVoid(std::move(usable));
        auto origin = originOf(m_view, disk.source, std::nullopt);
        if (origin)
            origin->lun = disk.lun;
        return asVoid(keep(std::move(origin), disk.source.toString(), target));
    }

    static Result<> asVoid(Result<bool> result)
    {
        return result ? Result<>() : std::unexpected(std::move(result.error()));
    }

    // A source that is not there is the request's problem; what the catalogue says is ours.
    Result<bool> keep(Result<DiskOrigin> origin, const QString &name, const QString &target)
    {
        if (origin) {
            m_found.disks.push_back({std::move(*origin), name, target});
            return true;
        }
        if (origin.error().reason.startsWith(QStringLiteral("catalog.")))
            return std::unexpected(std::move(origin.error()));
        if (origin.error().reason == QStringLiteral("version.source.notFound"))
            origin.error().target = target;
        m_found.problems.push_back(std::move(origin.error()));
        return false;
    }

    Result<bool> mayUse(const ResourceId &id, const QString &target)
    {
        auto fault = linkedAccess(m_view, id, m_version.definitionId.subscriptionId(), target);
        if (!fault)
            return std::unexpected(std::move(fault.error()));
        if (*fault)
            m_found.problems.push_back(std::move(**fault));
        return !*fault;
    }

    void checkLocation(const QString &name, const QString &location, const QString &target)
    {
        if (location != m_version.location)
            add("version.source.otherRegion", target, {name, location, m_version.location});
    }

    Result<bool> checkUri(const QString &uri, const QString &target)
    {
        const QUrl url(uri);
        if (url.isLocalFile())
            return true;
        const auto account =
            findStorageAccountByName(m_view, url.host().toLower().section(u'.', 0, 0));
        if (!account)
            return std::unexpected(account.error());
        if (!*account)
            return true;  // whoever looks for the blob finds that there is none
        const auto allowed = mayUse((*account)->id(), target);
        if (allowed && *allowed)
            checkLocation(uri, (*account)->location, target);
        return allowed;
    }

    Result<bool> checkRow(const ResourceId &id, const QString &target, bool isSystem)
    {
        if (const auto allowed = mayUse(id, target); !allowed || !*allowed)
            return allowed;
        const auto row = findSource(m_view, id);
        if (!row)
            return std::unexpected(row.error());
        if (!*row) {
            add("version.source.notFound", target, {id.toString()});
            return false;
        }
        const Source &source = **row;
        checkLocation(id.toString(), source.location, target);
        const QString subscription = m_version.definitionId.subscriptionId();
        if (!source.diskEncryptionSetId.isNull()
            && id.subscriptionId().compare(subscription, Qt::CaseInsensitive) != 0)
            add("version.source.encryptedElsewhere", target,
                {id.toString(), subscription, id.subscriptionId()});
        checkReaders(source, target);
        if (isSystem)
            takeFacts(source);
        return source.kind == SourceKind::VirtualMachine ? checkMachine(source, target) : true;
    }

    void takeFacts(const Source &source)
    {
        m_found.osType = source.osType;
        m_found.osState = source.osState;
        m_found.hyperVGeneration = source.hyperVGeneration;
        m_found.plan = source.purchasePlan;
        // A disk carries a plan when it came from the marketplace; without one it may have lost it.
        m_found.planIsKnown = source.purchasePlan || !isSingleDisk(source.id());
    }

    void checkReaders(const Source &source, const QString &target)
    {
        QString other;
        int count = 0;
        for (const ImageVersion &version : m_readers) {
            if (!reads(version, source.id()))
                continue;
            other = version.id().toString();
            ++count;
        }
        const QString id = source.id().toString();
        // A managed image makes one version at a time: the first must be fully replicated.
        if (source.kind == SourceKind::ManagedImage && count > 0)
            add("version.source.busy", target, {id, other});
        else if (isSingleDisk(source.id()) && count >= m_policy.maximumReadersPerSource)
            add("version.source.tooManyRequests", target, {id, QString::number(count)});
    }

    Result<bool> checkMachine(const Source &machine, const QString &target)
    {
        const QString id = machine.id().toString();
        if (machine.hasEphemeralOsDisk)
            add("version.vm.ephemeralDisk", target, {id});
        bool isUnmanaged = machine.osDiskId.isNull() && !machine.hasEphemeralOsDisk;
        for (const AttachedDisk &attached : machine.dataDisks) {
            isUnmanaged = isUnmanaged || attached.diskId.isNull();
            if (attached.diskId.isNull())
                continue;
            const auto disk = findSource(m_view, attached.diskId);
            if (!disk)
                return std::unexpected(disk.error());
            if (*disk && (*disk)->sku == DiskSku::UltraSsdLrs)
                add("version.vm.ultraDisk", target, {id, (*disk)->id().toString()});
        }
        if (isUnmanaged)
            add("version.vm.unmanagedDisk", target, {id});
        return true;
    }

    Result<bool> checkVersion(const ResourceId &id)
    {
        const QString target = kOsTarget + QStringLiteral(".id");
        if (const auto allowed = mayUse(id, target); !allowed || !*allowed)
            return allowed;
        const auto source = findVersion(m_view, id);
        if (!source)
            return std::unexpected(source.error());
        if (!*source || (*source)->provisioningState == ProvisioningState::Deleting) {
            add("version.source.notFound", target, {id.toString()});
            return false;
        }
        const auto definition = findDefinition(m_view, (*source)->definitionId);
        if (!definition)
            return std::unexpected(definition.error());
        if (*definition) {
            m_found.osType = (*definition)->osType;
            m_found.osState = (*definition)->osState;
            m_found.hyperVGeneration = (*definition)->hyperVGeneration;
            m_found.plan = (*definition)->purchasePlan;
            m_found.planIsKnown = true;
        }
        return checkReplicated(**source, target);
    }

    // Any committed replica will do; without one it is told why there is none.
    Result<bool> checkReplicated(const ImageVersion &source, const QString &target)
    {
        const auto present = replicas(m_view, source.uid);
        if (!present)
            return std::unexpected(present.error());
        if (!present->empty() || source.provisioningState != ProvisioningState::Creating)
            return true;
        QStringList names;
        for (const TargetRegion &region : source.publishingProfile.targetRegions)
            names << region.name;
        add("version.replicating", target,
            {source.id().toString(), names.join(QStringLiteral(", "))});
        return false;
    }

    Transaction &m_view;
    const ImageVersion &m_version;
    const Policy &m_policy;
    std::vector<ImageVersion> m_readers;
    SourceFindings m_found;
};

}  // namespace

Result<SourceFindings> findSources(Transaction &view, const ImageVersion &version,
                                   const Policy &policy)
{
    return SourceSearch(view, version, policy).run();
}

Result<> takeDisksOfSource(Transaction &view, ImageVersion &version)
{
    if (!givesAllDisks(version.source))
        return {};
    std::vector<DataDiskImage> disks;
    std::optional<HostCaching> caching;
    if (version.source.id.isType(kImageVersionType)) {
        const auto source = findVersion(view, version.source.id);
        if (!source)
            return std::unexpected(source.error());
        if (*source) {
            disks = (*source)->dataDisks;
            caching = (*source)->osDiskCaching;
        }
    } else {
        const auto source = findSource(view, version.source.id);
        if (!source)
            return std::unexpected(source.error());
        if (*source) {
            for (const AttachedDisk &disk : (*source)->dataDisks)
                disks.push_back({disk.lun, {}, disk.hostCaching, 0});
            caching = (*source)->osDiskCaching;
        }
    }
    // What the request says of a disk stays; the default of the caching says nothing.
    if (caching && version.osDiskCaching == HostCaching::ReadWrite)
        version.osDiskCaching = *caching;
    for (DataDiskImage &disk : disks) {
        disk.source = {};
        disk.sizeBytes = 0;
        if (std::ranges::find(version.dataDisks, disk.lun, &DataDiskImage::lun)
            == version.dataDisks.end())
            version.dataDisks.push_back(disk);
    }
    std::ranges::sort(version.dataDisks, {}, &DataDiskImage::lun);
    return {};
}

}  // namespace vitrine
