#include "core/gallery/changerules.h"

#include "core/gallery/ruletools.h"

namespace vitrine {
namespace {

Fault changeNotAllowed(const QString &path, const QString &is, const QString &wanted)
{
    return Fault::of(QStringLiteral("property.change.notAllowed"), path, {path, is, wanted});
}

/// Gathers the differences of one resource.
class Differences {
public:
    void compare(const QString &path, const QString &is, const QString &wanted,
                 Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
    {
        if (is.compare(wanted, sensitivity) != 0)
            add(changeNotAllowed(path, is, wanted));
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void compare(const QString &path, Enum is, Enum wanted)
    {
        compare(path, toString(is), toString(wanted));
    }
    /// An empty \p wanted means unchanged.
    void compareGiven(const QString &path, const QString &is, const QString &wanted)
    {
        if (!wanted.isEmpty())
            compare(path, is, wanted);
    }
    void add(Fault problem) { m_problems.push_back(std::move(problem)); }
    Problems take() { return std::move(m_problems); }

private:
    Problems m_problems;
};

QString shown(const std::optional<PurchasePlan> &plan)
{
    return plan ? QStringList{plan->publisher, plan->product, plan->name}.join(u'/') : QString();
}

// The order in which a list was written means nothing.
QString shown(const std::vector<DiskSku> &types)
{
    QStringList texts;
    for (const DiskSku type : types)
        texts << toString(type);
    texts.sort();
    texts.removeDuplicates();
    return texts.join(QStringLiteral(", "));
}

QString shown(const std::vector<ImageFeature> &features)
{
    QStringList texts;
    for (const ImageFeature &feature : features)
        texts << feature.name + u'=' + feature.value;
    texts.sort();
    texts.removeDuplicates();
    return texts.join(QStringLiteral(", "));
}

template <typename Disks>
const auto *diskOf(const Disks &disks, int lun)
{
    const auto found = std::ranges::find(disks, lun, &Disks::value_type::lun);
    return found == disks.end() ? nullptr : &*found;
}

void compareSources(const VersionSource &is, const VersionSource &wanted, const QString &path,
                    Differences &differences)
{
    if (wanted.isNull() || is == wanted)
        return;
    differences.add(changeNotAllowed(
        path + (wanted.uri.isEmpty() ? QStringLiteral(".id") : QStringLiteral(".uri")),
        is.toString(), wanted.toString()));
}

void compareDataDisks(const ImageVersion &present, const ImageVersion &wanted,
                      Differences &differences)
{
    bool added = false;
    for (std::size_t i = 0; const DataDiskImage &disk : wanted.dataDisks) {
        const QString path = versionPath(u"storageProfile.dataDiskImages[%1]").arg(i++);
        const DataDiskImage *is = diskOf(present.dataDisks, disk.lun);
        if (is == nullptr) {
            added = true;
            differences.add(Fault::of(QStringLiteral("version.dataDisks.changed"),
                                      path + QStringLiteral(".lun"), {QString::number(disk.lun)}));
            continue;
        }
        compareSources(is->source, disk.source, path + QStringLiteral(".source"), differences);
        differences.compare(path + QStringLiteral(".hostCaching"), is->hostCaching,
                            disk.hostCaching);
    }
    // Another LUN of a disk is one problem: the new LUN names it.
    if (wanted.dataDisks.empty() || added)
        return;
    for (const DataDiskImage &disk : present.dataDisks) {
        if (diskOf(wanted.dataDisks, disk.lun) == nullptr)
            differences.add(Fault::of(QStringLiteral("version.dataDisks.changed"),
                                      versionPath(u"storageProfile.dataDiskImages"),
                                      {QString::number(disk.lun)}));
    }
}

void compareEncryption(const TargetRegion &present, const TargetRegion &wanted, std::size_t index,
                       Differences &differences)
{
    if (!wanted.encryption)
        return;
    const RegionalEncryption none;
    const RegionalEncryption &is = present.encryption ? *present.encryption : none;
    const RegionalEncryption &want = *wanted.encryption;
    if (is.osDiskEncryptionSetId != want.osDiskEncryptionSetId)
        differences.add(changeNotAllowed(
            targetRegionPath(index, u"encryption.osDiskImage.diskEncryptionSetId"),
            is.osDiskEncryptionSetId.isNull() ? QString() : is.osDiskEncryptionSetId.toString(),
            want.osDiskEncryptionSetId.isNull() ? QString()
                                                : want.osDiskEncryptionSetId.toString()));
    for (std::size_t i = 0; const auto &disk : want.dataDiskImages) {
        const QString path = targetRegionPath(index, u"encryption.dataDiskImages[%1]").arg(i++);
        const auto *same = diskOf(is.dataDiskImages, disk.lun);
        if (same == nullptr)
            differences.add(Fault::of(QStringLiteral("version.encryption.newLun"),
                                      path + QStringLiteral(".lun"),
                                      {QString::number(disk.lun), wanted.name}));
        else if (same->diskEncryptionSetId != disk.diskEncryptionSetId)
            differences.add(changeNotAllowed(path + QStringLiteral(".diskEncryptionSetId"),
                                             same->diskEncryptionSetId.toString(),
                                             disk.diskEncryptionSetId.toString()));
    }
    for (const auto &disk : is.dataDiskImages) {
        if (diskOf(want.dataDiskImages, disk.lun) == nullptr)
            differences.add(changeNotAllowed(targetRegionPath(index, u"encryption.dataDiskImages"),
                                             disk.diskEncryptionSetId.toString(), QString()));
    }
}

const TargetRegion *regionOf(const ImageVersion &version, const TargetRegion &like)
{
    const QString name = normalizedRegionName(like.name);
    for (const TargetRegion &region : version.publishingProfile.targetRegions) {
        if (normalizedRegionName(region.name) == name)
            return &region;
    }
    return nullptr;
}

void compareRegions(const ImageVersion &present, const ImageVersion &wanted,
                    Differences &differences)
{
    for (std::size_t i = 0; const TargetRegion &region : wanted.publishingProfile.targetRegions) {
        const std::size_t index = i++;
        const TargetRegion *is = regionOf(present, region);
        if (is == nullptr)
            continue;
        if (region.storageAccountType)
            differences.compare(targetRegionPath(index, u"storageAccountType"),
                                present.publishingProfile.storageAccountTypeOf(*is),
                                *region.storageAccountType);
        compareEncryption(*is, region, index, differences);
    }
}

}  // namespace

Problems changesNotAllowed(const Gallery &present, const Gallery &wanted)
{
    Differences differences;
    // The rest of a gallery is either its name and place or free to change.
    differences.compare(QStringLiteral("gallery.name"), present.name, wanted.name,
                        Qt::CaseInsensitive);
    return differences.take();
}

Problems changesNotAllowed(const ImageDefinition &present, const ImageDefinition &wanted)
{
    Differences differences;
    differences.compare(definitionPath(u"osType"), present.osType, wanted.osType);
    differences.compare(definitionPath(u"osState"), present.osState, wanted.osState);
    differences.compare(definitionPath(u"hyperVGeneration"), present.hyperVGeneration,
                        wanted.hyperVGeneration);
    differences.compare(definitionPath(u"architecture"), present.architecture, wanted.architecture);
    // Case does not tell identifiers apart.
    const ImageIdentifier &is = present.identifier;
    const ImageIdentifier &want = wanted.identifier;
    differences.compare(definitionPath(u"identifier.publisher"), is.publisher, want.publisher,
                        Qt::CaseInsensitive);
    differences.compare(definitionPath(u"identifier.offer"), is.offer, want.offer,
                        Qt::CaseInsensitive);
    differences.compare(definitionPath(u"identifier.sku"), is.sku, want.sku, Qt::CaseInsensitive);
    differences.compareGiven(definitionPath(u"eula"), present.eula, wanted.eula);
    differences.compareGiven(definitionPath(u"privacyStatementUri"), present.privacyStatementUri,
                             wanted.privacyStatementUri);
    differences.compareGiven(definitionPath(u"releaseNoteUri"), present.releaseNoteUri,
                             wanted.releaseNoteUri);
    differences.compareGiven(definitionPath(u"disallowed.diskTypes"),
                             shown(present.disallowedDiskTypes), shown(wanted.disallowedDiskTypes));
    differences.compareGiven(definitionPath(u"purchasePlan"), shown(present.purchasePlan),
                             shown(wanted.purchasePlan));
    differences.compareGiven(definitionPath(u"features"), shown(present.features),
                             shown(wanted.features));
    return differences.take();
}

Problems changesNotAllowed(const ImageVersion &present, const ImageVersion &wanted)
{
    Differences differences;
    const PublishingProfile &is = present.publishingProfile;
    const PublishingProfile &want = wanted.publishingProfile;
    differences.compare(versionPath(u"publishingProfile.storageAccountType"), is.storageAccountType,
                        want.storageAccountType);
    differences.compare(versionPath(u"publishingProfile.replicationMode"), is.replicationMode,
                        want.replicationMode);
    compareSources(present.source, wanted.source, versionPath(u"storageProfile.source"),
                   differences);
    // Without a source and data disks the request has no storage profile, and so no caching.
    if (!wanted.source.isNull() || !wanted.dataDisks.empty())
        differences.compare(versionPath(u"storageProfile.osDiskImage.hostCaching"),
                            present.osDiskCaching, wanted.osDiskCaching);
    compareDataDisks(present, wanted, differences);
    compareRegions(present, wanted, differences);
    return differences.take();
}

void keepAbsent(ImageVersion &wanted, const ImageVersion &present)
{
    if (wanted.source.isNull() && wanted.dataDisks.empty())
        wanted.osDiskCaching = present.osDiskCaching;
    if (wanted.source.isNull())
        wanted.source = present.source;
    if (wanted.dataDisks.empty())
        wanted.dataDisks = present.dataDisks;
    for (DataDiskImage &disk : wanted.dataDisks) {
        const DataDiskImage *is = diskOf(present.dataDisks, disk.lun);
        if (is != nullptr && disk.source.isNull())
            disk.source = is->source;
    }
    for (TargetRegion &region : wanted.publishingProfile.targetRegions) {
        const TargetRegion *is = regionOf(present, region);
        if (is == nullptr)
            continue;
        if (!region.storageAccountType)
            region.storageAccountType = is->storageAccountType;
        if (!region.encryption)
            region.encryption = is->encryption;
    }
}

}  // namespace vitrine
