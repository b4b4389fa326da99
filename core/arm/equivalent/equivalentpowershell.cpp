// Requests as commands of the Az module of PowerShell.
#include "core/arm/equivalent/equivalentbody.h"
#include "core/arm/equivalent/equivalentforms.h"
#include "core/arm/equivalent/powershelltext.h"
#include "core/arm/equivalent/shellquote.h"

#include <QUrl>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

using Text = std::optional<QString>;

// Whatever the cmdlets have no parameter for.
QString asRest(const ResourceRequest &request)
{
    PowerShellCommand line(QStringLiteral("Invoke-AzRestMethod"));
    line.add(u"-Method", methodOf(request));
    line.add(u"-Path", addressOf(placeOf(request)));
    line.add(u"-Payload", QString::fromUtf8(prettyJson(bodyOf(request))));
    return line.toString();
}

PowerShellCommand galleryCommand(const char *cmdlet, const ResourceId &id)
{
    PowerShellCommand line(QString::fromLatin1(cmdlet));
    line.add(u"-ResourceGroupName", id.resourceGroup());
    if (id.names().size() > 1)
        line.add(u"-GalleryName", id.names().value(0));
    if (id.names().size() > 2)
        line.add(u"-GalleryImageDefinitionName", id.names().value(1));
    line.add(u"-Name", id.name());
    return line;
}

void addTags(PowerShellCommand &line, const Tags &tags)
{
    QList<PowerShellMember> members;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        members.append({tag.key(), powerShellText(tag.value())});
    if (!members.isEmpty())
        line.addExpression(u"-Tag", powerShellTable(members));
}

void addNumber(PowerShellCommand &line, const char16_t *name, const std::optional<int> &number)
{
    if (number)
        line.add(name, *number);
}

Text say(const Creation<ResourceGroup> &asked)
{
    PowerShellCommand line(QStringLiteral("New-AzResourceGroup"));
    line.add(u"-Name", asked.resource.name);
    line.add(u"-Location", asked.resource.location);
    addTags(line, asked.resource.tags);
    return line.toString();
}

Text say(const Creation<Gallery> &asked)
{
    const Gallery &gallery = asked.resource;
    if (gallery.softDeletePolicy != SoftDeletePolicy())
        return std::nullopt;
    PowerShellCommand line = galleryCommand("New-AzGallery", gallery.id());
    line.add(u"-Location", gallery.location);
    line.add(u"-Description", gallery.description);
    addTags(line, gallery.tags);
    return line.toString();
}

void addAdvice(PowerShellCommand &line, const ImageDefinition &definition)
{
    line.add(u"-Description", definition.description);
    line.add(u"-EndOfLifeDate", definition.endOfLifeDate);
    addNumber(line, u"-MinimumVCPU", definition.recommendedVCPUs.min);
    addNumber(line, u"-MaximumVCPU", definition.recommendedVCPUs.max);
    addNumber(line, u"-MinimumMemory", definition.recommendedMemory.min);
    addNumber(line, u"-MaximumMemory", definition.recommendedMemory.max);
    addTags(line, definition.tags);
}

Text say(const Creation<ImageDefinition> &asked)
{
    const ImageDefinition &definition = asked.resource;
    PowerShellCommand line = galleryCommand("New-AzGalleryImageDefinition", definition.id());
    line.add(u"-Location", definition.location);
    line.add(u"-Publisher", definition.identifier.publisher);
    line.add(u"-Offer", definition.identifier.offer);
    line.add(u"-Sku", definition.identifier.sku);
    line.add(u"-OsType", toString(definition.osType));
    line.add(u"-OsState", toString(definition.osState));
    line.add(u"-HyperVGeneration", toString(definition.hyperVGeneration));
    line.add(u"-Architecture", toString(definition.architecture));
    QStringList disks;
    for (const DiskSku sku : definition.disallowedDiskTypes)
        disks << powerShellText(toString(sku));
    if (!disks.isEmpty())
        line.addExpression(u"-DisallowedDiskType", powerShellArray(disks));
    QStringList features;
    for (const ImageFeature &feature : definition.features)
        features << powerShellTable({{QStringLiteral("Name"), powerShellText(feature.name)},
                                     {QStringLiteral("Value"), powerShellText(feature.value)}});
    if (!features.isEmpty())
        line.addExpression(u"-Feature", powerShellArray(features));
    line.add(u"-Eula", definition.eula);
    line.add(u"-PrivacyStatementUri", definition.privacyStatementUri);
    line.add(u"-ReleaseNoteUri", definition.releaseNoteUri);
    if (definition.purchasePlan) {
        line.add(u"-PurchasePlanName", definition.purchasePlan->name);
        line.add(u"-PurchasePlanProduct", definition.purchasePlan->product);
        line.add(u"-PurchasePlanPublisher", definition.purchasePlan->publisher);
    }
    addAdvice(line, definition);
    return line.toString();
}

QString encryptionTable(const RegionalEncryption &encryption)
{
    const QString key = QStringLiteral("DiskEncryptionSetId");
    QList<PowerShellMember> members;
    if (!encryption.osDiskEncryptionSetId.isNull())
        members.append({QStringLiteral("OSDiskImage"),
                        powerShellTable(
                            {{key, powerShellText(encryption.osDiskEncryptionSetId.toString())}})});
    QStringList disks;
    for (const auto &disk : encryption.dataDiskImages)
        disks << powerShellTable({{QStringLiteral("Lun"), QString::number(disk.lun)},
                                  {key, powerShellText(disk.diskEncryptionSetId.toString())}});
    if (!disks.isEmpty())
        members.append({QStringLiteral("DataDiskImages"), powerShellArray(disks)});
    return powerShellTable(members);
}

void addRegions(PowerShellCommand &line, const PublishingProfile &profile)
{
    QStringList regions;
    for (const TargetRegion &region : profile.targetRegions)
        regions << powerShellTable(
            {{QStringLiteral("Name"), powerShellText(region.name)},
             {QStringLiteral("ReplicaCount"), QString::number(profile.replicaCountOf(region))},
             {QStringLiteral("StorageAccountType"),
              powerShellText(toString(profile.storageAccountTypeOf(region)))},
             {QStringLiteral("Encryption"),
              region.encryption ? encryptionTable(*region.encryption) : QString()}});
    line.addExpression(u"-TargetRegion", powerShellArray(regions));
}

bool namesExclusion(const PublishingProfile &profile)
{
    return std::ranges::any_of(profile.targetRegions, [](const TargetRegion &region) {
        return region.excludeFromLatest.has_value();
    });
}

QString sourceTable(const VersionSource &source)
{
    return powerShellTable({{QStringLiteral("Id"), powerShellText(source.id.toString())}});
}

// Everything there are parameters for: files, trials and locks have none.
bool isSayable(const ImageVersion &version)
{
    const bool hasFiles = !version.source.uri.isEmpty()
        || std::ranges::any_of(version.dataDisks, [](const DataDiskImage &disk) {
               return !disk.source.uri.isEmpty();
           });
    return !hasFiles && !version.publishingProfile.isShallow()
        && version.safetyProfile == SafetyProfile() && !namesExclusion(version.publishingProfile);
}

void addSources(PowerShellCommand &line, const ImageVersion &version)
{
    const QString key = QStringLiteral("Source");
    const ResourceId &id = version.source.id;
    if (id.isType(kDiskType) || id.isType(kSnapshotType))
        line.addExpression(u"-OSDiskImage", powerShellTable({{key, sourceTable(version.source)}}));
    else
        line.add(u"-SourceImageId", id.toString());
    QStringList disks;
    for (const DataDiskImage &disk : version.dataDisks) {
        if (!disk.source.isNull())
            disks << powerShellTable({{QStringLiteral("Lun"), QString::number(disk.lun)},
                                      {key, sourceTable(disk.source)}});
    }
    if (!disks.isEmpty())
        line.addExpression(u"-DataDiskImage", powerShellArray(disks));
}

Text say(const Creation<ImageVersion> &asked)
{
    const ImageVersion &version = asked.resource;
    const PublishingProfile &profile = version.publishingProfile;
    if (!isSayable(version))
        return std::nullopt;
    PowerShellCommand line = galleryCommand("New-AzGalleryImageVersion", version.id());
    line.add(u"-Location", version.location);
    addSources(line, version);
    line.add(u"-ReplicaCount", profile.replicaCount);
    line.add(u"-StorageAccountType", toString(profile.storageAccountType));
    addRegions(line, profile);
    if (profile.excludeFromLatest)
        line.addSwitch(u"-PublishingProfileExcludeFromLatest");
    line.add(u"-PublishingProfileEndOfLifeDate", profile.endOfLifeDate);
    addTags(line, version.tags);
    return line.toString();
}

Text say(const Creation<Source> &asked)
{
    const Source &source = asked.resource;
    const bool isDisk = source.kind == SourceKind::Disk;
    if ((!isDisk && source.kind != SourceKind::Snapshot) || source.purchasePlan)
        return std::nullopt;
    PowerShellCommand config(isDisk ? QStringLiteral("$disk = New-AzDiskConfig")
                                    : QStringLiteral("$snapshot = New-AzSnapshotConfig"));
    config.add(u"-Location", source.location);
    config.add(u"-SkuName", toString(source.sku));
    config.add(u"-OsType", source.osType ? toString(*source.osType) : QString());
    config.add(u"-HyperVGeneration",
               source.hyperVGeneration ? toString(*source.hyperVGeneration) : QString());
    config.add(u"-CreateOption", QStringLiteral("Import"));
    config.add(u"-SourceUri", QUrl::fromLocalFile(source.path).toString(QUrl::FullyEncoded));
    if (!source.diskEncryptionSetId.isNull()) {
        config.add(u"-EncryptionType", QStringLiteral("EncryptionAtRestWithCustomerKey"));
        config.add(u"-DiskEncryptionSetId", source.diskEncryptionSetId.toString());
    }
    addTags(config, source.tags);
    PowerShellCommand line(isDisk ? QStringLiteral("New-AzDisk")
                                  : QStringLiteral("New-AzSnapshot"));
    line.add(u"-ResourceGroupName", source.resourceGroup);
    line.add(isDisk ? u"-DiskName" : u"-SnapshotName", source.name);
    line.addExpression(isDisk ? u"-Disk" : u"-Snapshot",
                       isDisk ? QStringLiteral("$disk") : QStringLiteral("$snapshot"));
    return config.toString() + line.toString();
}

// Tells whether only properties of that list differ, and none is taken away.
template <typename Resource>
bool changesOnly(const Alteration<Resource> &asked, const QStringList &sayable)
{
    const auto list = differencesOf(bodyOf(Creation<Resource>{asked.before}),
                                    bodyOf(Creation<Resource>{asked.after}));
    return std::ranges::all_of(list, [&sayable](const Difference &one) {
        return !one.json.isEmpty() && one.json != u"{}" && sayable.contains(one.path);
    });
}

Text say(const Alteration<Gallery> &asked)
{
    if (!changesOnly(asked, {QStringLiteral("description"), QStringLiteral("tags")}))
        return std::nullopt;
    PowerShellCommand line = galleryCommand("Update-AzGallery", asked.after.id());
    line.add(u"-Description", asked.after.description);
    addTags(line, asked.after.tags);
    return line.toString();
}

Text say(const Alteration<ImageDefinition> &asked)
{
    if (!changesOnly(asked,
                     {QStringLiteral("description"), QStringLiteral("tags"),
                      QStringLiteral("endOfLifeDate"), QStringLiteral("recommended"),
                      QStringLiteral("recommended.vCPUs"), QStringLiteral("recommended.vCPUs.min"),
                      QStringLiteral("recommended.vCPUs.max"), QStringLiteral("recommended.memory"),
                      QStringLiteral("recommended.memory.min"),
                      QStringLiteral("recommended.memory.max")}))
        return std::nullopt;
    PowerShellCommand line = galleryCommand("Update-AzGalleryImageDefinition", asked.after.id());
    addAdvice(line, asked.after);
    return line.toString();
}

Text say(const Alteration<ImageVersion> &asked)
{
    const QString profileName = QStringLiteral("publishingProfile.");
    const PublishingProfile &before = asked.before.publishingProfile;
    const PublishingProfile &after = asked.after.publishingProfile;
    if (namesExclusion(before) || namesExclusion(after)
        || !changesOnly(asked,
                        {QStringLiteral("tags"), profileName + QStringLiteral("replicaCount"),
                         profileName + QStringLiteral("targetRegions"),
                         profileName + QStringLiteral("excludeFromLatest"),
                         profileName + QStringLiteral("endOfLifeDate")}))
        return std::nullopt;
    PowerShellCommand line = galleryCommand("Update-AzGalleryImageVersion", asked.after.id());
    if (before.replicaCount != after.replicaCount)
        line.add(u"-ReplicaCount", after.replicaCount);
    if (before.targetRegions != after.targetRegions || before.replicaCount != after.replicaCount)
        addRegions(line, after);
    if (before.excludeFromLatest != after.excludeFromLatest)
        line.addSwitch(u"-PublishingProfileExcludeFromLatest", after.excludeFromLatest);
    if (before.endOfLifeDate != after.endOfLifeDate)
        line.add(u"-PublishingProfileEndOfLifeDate", after.endOfLifeDate);
    if (asked.before.tags != asked.after.tags)
        addTags(line, asked.after.tags);
    return line.toString();
}

QString removal(const ResourceId &id)
{
    if (id.names().isEmpty()) {
        PowerShellCommand line(QStringLiteral("Remove-AzResourceGroup"));
        line.add(u"-Name", id.resourceGroup());
        line.addSwitch(u"-Force");
        return line.toString();
    }
    const char *cmdlet = id.isType(kGalleryType) ? "Remove-AzGallery"
        : id.isType(kImageDefinitionType)        ? "Remove-AzGalleryImageDefinition"
        : id.isType(kImageVersionType)           ? "Remove-AzGalleryImageVersion"
                                                 : nullptr;
    PowerShellCommand line(QStringLiteral("Remove-AzResource"));
    if (cmdlet != nullptr)
        line = galleryCommand(cmdlet, id);
    else
        line.add(u"-ResourceId", id.toString());
    line.addSwitch(u"-Force");
    return line.toString();
}

Text say(const Deletion &asked)
{
    return removal(asked.id);
}

Text say(const RoleGrant &asked)
{
    PowerShellCommand line(QStringLiteral("New-AzRoleAssignment"));
    line.add(asked.assigneeKind.isEmpty() ? u"-SignInName" : u"-ObjectId", asked.assignee);
    line.add(u"-RoleDefinitionName", asked.roleName);
    line.add(u"-Scope", asked.scope);
    return line.toString();
}

Text say(const Creation<DiskEncryptionSet> &asked)
{
    const DiskEncryptionSet &set = asked.resource;
    PowerShellCommand config(QStringLiteral("$set = New-AzDiskEncryptionSetConfig"));
    config.add(u"-Location", set.location);
    config.add(u"-KeyUrl", set.keyUrl);
    config.add(u"-IdentityType", QStringLiteral("SystemAssigned"));
    addTags(config, set.tags);
    PowerShellCommand line(QStringLiteral("New-AzDiskEncryptionSet"));
    line.add(u"-ResourceGroupName", set.resourceGroup);
    line.add(u"-Name", set.name);
    line.addExpression(u"-DiskEncryptionSet", QStringLiteral("$set"));
    return config.toString() + line.toString();
}

Text say(const ScaleSetChange &asked)
{
    if (!asked.capacity || !asked.imageId.isNull())
        return std::nullopt;
    PowerShellCommand line(QStringLiteral("Update-AzVmss"));
    line.add(u"-ResourceGroupName", asked.id.resourceGroup());
    line.add(u"-VMScaleSetName", asked.id.name());
    line.add(u"-SkuCapacity", *asked.capacity);
    return line.toString();
}

// The cmdlets of machines and scale sets take credentials as objects; labs have none.
Text say(const auto &)
{
    return std::nullopt;
}

}  // namespace

QString powerShellLines(const std::vector<ResourceRequest> &requests)
{
    QStringList lines;
    QString subscription;
    for (const ResourceRequest &request : requests) {
        const QString wanted = placeOf(request).subscriptionId;
        if (!wanted.isEmpty() && wanted != subscription) {
            subscription = wanted;
            lines << QStringLiteral("Set-AzContext -Subscription %1\n").arg(powerShellText(wanted));
        }
        const Text text = std::visit([](const auto &asked) { return say(asked); }, request);
        lines << (text ? *text : asRest(request));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace vitrine
