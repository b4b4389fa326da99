#include "core/lab/labrules.h"

#include "core/gallery/publicregions.h"
#include "core/gallery/ruletools.h"

#include <QRegularExpression>

namespace vitrine {
namespace {

Problems checkSize(std::uint64_t bytes, const QString &image)
{
    if (bytes <= kMaximumLabDiskBytes)
        return {};
    return {Fault::of(QStringLiteral("lab.image.tooLarge"), image,
                      {image, Fault::bytes(bytes), Fault::bytes(kMaximumLabDiskBytes)})};
}

Problems checkSingleDisk(std::size_t dataDisks, const QString &image)
{
    if (dataDisks == 0)
        return {};
    return {Fault::of(QStringLiteral("lab.image.severalDisks"), image,
                      {image, QString::number(dataDisks + 1)})};
}

Fault encrypted(const QString &image)
{
    return Fault::of(QStringLiteral("lab.image.encrypted"), image, {image});
}

}  // namespace

Problems checkLabName(const QString &name, const QString &target)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9_.-]{0,58}[A-Za-z0-9_])?\\z"));
    if (pattern.match(name).hasMatch())
        return {};
    return {Fault::of(QStringLiteral("lab.name.invalid"), target, {name})};
}

Problems checkLabImage(const ImageVersion &version, const QString &region)
{
    const QString id = version.id().toString();
    Problems problems = checkSize(version.osDiskSizeBytes, id);
    append(problems, checkSingleDisk(version.dataDisks.size(), id));
    const auto &targets = version.publishingProfile.targetRegions;
    const auto target = std::ranges::find(targets, region, &TargetRegion::name);
    const bool isEncrypted = target != targets.end() && target->encryption
        && !target->encryption->osDiskEncryptionSetId.isNull();
    if (isEncrypted)
        problems.push_back(encrypted(id));
    return problems;
}

Problems checkLabImage(const Source &source)
{
    const QString id = source.id().toString();
    Problems problems = checkSize(source.diskSizeBytes, id);
    append(problems, checkSingleDisk(source.dataDisks.size(), id));
    if (!source.diskEncryptionSetId.isNull())
        problems.push_back(encrypted(id));
    if (!source.osType)
        problems.push_back(Fault::of(QStringLiteral("source.osType.missing"),
                                     QStringLiteral("properties.osType"), {source.name}));
    return problems;
}

Problems checkLabCapacity(int machines)
{
    return checkRange(QStringLiteral("capacity"), machines, 1, kMaximumLabMachines,
                      QStringLiteral("properties.maxUsersInLab"));
}

Result<VersionNumber> numberAbove(const std::optional<VersionNumber> &highest)
{
    if (!highest)
        return VersionNumber{1, 0, 0};
    for (const VersionNumber &next :
         {highest->nextMinor(), highest->nextPatch(), highest->nextMajor()}) {
        if (next > *highest)
            return next;
    }
    return std::unexpected(Fault::of(QStringLiteral("version.name.invalid"),
                                     QStringLiteral("galleryImageVersionName"),
                                     {highest->toString()}));
}

QStringList exportRegions(const QString &location, const QStringList &registered,
                          const Policy &policy)
{
    QStringList regions{location};
    const PublicRegion *home = findPublicRegion(location);
    if (home == nullptr)
        return regions;
    for (const QString &name : registered) {
        const PublicRegion *region = findPublicRegion(name);
        if (region != nullptr && region->geography == home->geography && name != location
            && checkRegionAccess(name, policy, {}).empty())
            regions << name;
    }
    return regions;
}

}  // namespace vitrine
