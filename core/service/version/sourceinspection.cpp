#include "core/bundle/bundledisk.h"
#include "core/disk/diskinspector.h"
#include "core/disk/diskreader.h"
#include "core/replication/fileorigin.h"
#include "core/replication/versiondisks.h"
#include "core/service/version/sourcefindings.h"

#include <algorithm>

namespace vitrine {
namespace {

const QString kFactTarget = QStringLiteral("properties.storageProfile.osDiskImage.source");

std::optional<HyperVGeneration> generation(const std::optional<int> &number)
{
    if (!number)
        return std::nullopt;
    return *number == 2 ? HyperVGeneration::V2 : HyperVGeneration::V1;
}

// A system that is certainly in use; what merely may be is for people to judge.
QStringList signsOfUse(const DiskInspection &disk)
{
    QStringList places;
    if (parseEnum<OsState>(disk.osState) == OsState::Specialized) {
        for (const SystemSign sign : disk.signs)
            places << placeOf(sign);
    }
    return places;
}

QString planText(const std::optional<PurchasePlan> &plan)
{
    return plan ? QStringLiteral("%1, %2, %3").arg(plan->name, plan->publisher, plan->product)
                : QStringLiteral("null");
}

/// Opens the disks of one request.
class SourceInspection {
public:
    SourceInspection(Catalog &catalog, FileOps &files, const Policy &policy,
                     SourceFindings &findings)
        : m_catalog(catalog)
        , m_files(files)
        , m_policy(policy)
        , m_found(findings)
    {
    }

    void run()
    {
        bool isOpened = false;
        for (const SourceFindings::Disk &disk : m_found.disks) {
            if (!disk.origin.version) {
                inspectFile(disk);
                continue;
            }
            // One replica has all disks: opening it once says enough.
            if (!isOpened)
                openVersion(*disk.origin.version);
            isOpened = true;
            checkSize(disk, sizeOf(disk.origin));
        }
    }

private:
    static std::uint64_t sizeOf(const DiskOrigin &origin)
    {
        if (!origin.versionLun)
            return origin.version->osDiskSizeBytes;
        const auto &disks = origin.version->dataDisks;
        const auto found = std::ranges::find(disks, *origin.versionLun, &DataDiskImage::lun);
        return found == disks.end() ? 0 : found->sizeBytes;
    }

    void openVersion(const ImageVersion &version)
    {
        if (const auto replica = openAnyReplica(m_catalog, m_files, version); !replica)
            m_found.problems.push_back(replica.error());
    }

    Result<DiskInspection> inspected(const DiskOrigin &origin)
    {
        if (!isBundleDisk(origin.path))
            return inspectDisk(origin.path, {.basePath = origin.basePath});
        const auto disk = openFileOrigin(m_catalog, m_files, origin, m_found.definitionId);
        return disk ? inspectDisk(**disk, origin.path, (*disk)->sizeBytes())
                    : std::unexpected(disk.error());
    }

    void inspectFile(const SourceFindings::Disk &disk)
    {
        const auto inspected = this->inspected(disk.origin);
        if (!inspected) {
            m_found.problems.push_back(inspected.error());
            return;
        }
        checkSize(disk, inspected->virtualSizeBytes);
        if (inspected->isCutShort)
            m_found.problems.push_back(
                Fault::of(QStringLiteral("source.disk.cutShort"), disk.target, {disk.origin.path}));
        if (disk.origin.lun)
            return;
        // What a registration says counts; what is found on the disk fills the gaps.
        if (!m_found.osType)
            m_found.osType = parseEnum<OsType>(inspected->osType);
        if (!m_found.hyperVGeneration)
            m_found.hyperVGeneration = generation(inspected->hyperVGeneration);
        if (!m_found.osState)
            m_found.signsOfUse = signsOfUse(*inspected);
    }

    void checkSize(const SourceFindings::Disk &disk, std::uint64_t bytes)
    {
        const std::optional<int> &lun = disk.origin.lun;
        const std::uint64_t limit =
            lun ? m_policy.maximumDataDiskBytes : m_policy.maximumOsDiskBytes;
        if (bytes <= limit)
            return;
        const QString size = Fault::bytes(bytes);
        m_found.problems.push_back(
            lun ? Fault::of(QStringLiteral("version.dataDisk.tooLarge"), disk.target,
                            {QString::number(*lun), size, Fault::bytes(limit)})
                : Fault::of(QStringLiteral("version.source.tooLarge"), disk.target,
                            {disk.name, size, Fault::bytes(limit)}));
    }

    Catalog &m_catalog;
    FileOps &m_files;
    const Policy &m_policy;
    SourceFindings &m_found;
};

}  // namespace

void inspectSources(Catalog &catalog, FileOps &files, const Policy &policy,
                    SourceFindings &findings)
{
    SourceInspection(catalog, files, policy, findings).run();
}

void compareWith(const ImageDefinition &definition, SourceFindings &findings)
{
    const auto mismatch = [&](const QString &reason, const QString &source, const QString &wanted) {
        findings.problems.push_back(
            Fault::of(reason, kFactTarget, {findings.name, source, wanted}));
    };
    if (findings.osType && *findings.osType != definition.osType)
        mismatch(QStringLiteral("version.osType.mismatch"), toString(*findings.osType),
                 toString(definition.osType));
    if (findings.osState && *findings.osState != definition.osState)
        mismatch(QStringLiteral("version.osState.mismatch"), toString(*findings.osState),
                 toString(definition.osState));
    if (!findings.signsOfUse.isEmpty() && definition.osState == OsState::Generalized)
        findings.problems.push_back(
            Fault::of(QStringLiteral("version.osState.notGeneralized"), kFactTarget,
                      {findings.name, findings.signsOfUse.join(QStringLiteral(", "))}));
    if (findings.hyperVGeneration && *findings.hyperVGeneration != definition.hyperVGeneration)
        mismatch(QStringLiteral("version.generation.mismatch"),
                 toString(*findings.hyperVGeneration), toString(definition.hyperVGeneration));
    if (findings.planIsKnown && findings.plan != definition.purchasePlan)
        mismatch(QStringLiteral("version.plan.mismatch"), planText(findings.plan),
                 planText(definition.purchasePlan));
}

}  // namespace vitrine
