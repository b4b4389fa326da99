#include "core/service/cost/versionuses.h"

#include "core/catalog/labrows.h"
#include "core/catalog/machinerows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/usagerows.h"
#include "core/catalog/versionrows.h"
#include "core/service/cost/eachrow.h"

namespace vitrine {

Result<ImageUses> ImageUses::read(Catalog &catalog)
{
    return inRead(catalog, Caller::program(), [](Transaction &view) -> Result<ImageUses> {
        ImageUses uses;
        const auto regions = vitrine::regions(view);
        if (!regions)
            return std::unexpected(regions.error());
        for (const Region &region : *regions)
            uses.m_regions.insert(region.uid, region.name);
        if (auto added = uses.addScaleSets(view); !added)
            return std::unexpected(std::move(added.error()));
        if (auto added = uses.addLabs(view); !added)
            return std::unexpected(std::move(added.error()));
        return uses;
    });
}

Result<> ImageUses::addScaleSets(Transaction &transaction)
{
    return eachRow(
        [&](const PageCursor &after) { return scaleSetPage(transaction, {}, after, kRowsOfAPage); },
        [this](const ScaleSet &set) -> Result<> {
            VersionUses &uses = m_known[set.imageId.folded()];
            ++uses.scaleSets;
            uses.regions[set.location].scaleSets.push_back(set.capacity);
            return {};
        });
}

Result<> ImageUses::addLabs(Transaction &transaction)
{
    return eachRow(
        [&](const PageCursor &after) {
            return labAccountPage(transaction, {}, after, kRowsOfAPage);
        },
        [&](const LabAccount &account) {
            return eachRow(
                [&](const PageCursor &after) {
                    return labPage(transaction, account.uid, after, kRowsOfAPage);
                },
                [this](const Lab &lab) -> Result<> {
                    if (!lab.versionId.isNull())
                        ++m_known[lab.versionId.folded()].labs;
                    return {};
                });
        });
}

Result<VersionUses> ImageUses::of(Transaction &transaction, const ImageVersion &version) const
{
    VersionUses uses = m_known.value(version.id().folded());
    const auto counts = machinesMadeFrom(transaction, version.uid);
    if (!counts)
        return std::unexpected(counts.error());
    for (const MachineCount &count : *counts) {
        // An instance counts with its scale set, or by itself when that has gone on to another
        // version and left it behind.
        const bool isKnown = uses.scaleSets > 0;
        const int machines = count.machines + (isKnown ? 0 : count.instances);
        uses.machines += machines;
        uses.regions[m_regions.value(count.regionUid)].machines += machines;
    }
    return uses;
}

Result<bool> LatestVersions::contain(Transaction &transaction, const Uid &definitionUid,
                                     const ImageVersion &version)
{
    if (definitionUid != m_definition) {
        m_definition = definitionUid;
        m_latest.clear();
    }
    QStringList places{QString()};
    for (const TargetRegion &target : version.publishingProfile.targetRegions)
        places << target.name;
    for (const QString &place : std::as_const(places)) {
        if (!m_latest.contains(place)) {
            const auto latest = latestVersionRow(transaction, definitionUid, place,
                                                 transaction.catalog().clock().now());
            if (!latest)
                return std::unexpected(latest.error());
            m_latest.insert(place, *latest ? (*latest)->uid : Uid());
        }
        if (m_latest.value(place) == version.uid)
            return true;
    }
    return false;
}

}  // namespace vitrine
