// Groups, galleries, image definitions and roles as commands.
#include "core/arm/equivalent/shellwriter.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

template <typename Resource>
std::vector<Difference> changesOf(const Alteration<Resource> &asked)
{
    return differencesOf(bodyOf(Creation<Resource>{asked.before}),
                         bodyOf(Creation<Resource>{asked.after}));
}

// nullptr: vitrinectl has no such command.
const char *deletionPath(const ResourceId &id)
{
    static const std::array paths{std::pair{kDiskType, "disk delete"},
                                  std::pair{kSnapshotType, "snapshot delete"},
                                  std::pair{kManagedImageType, "image delete"},
                                  std::pair{kVirtualMachineType, "vm delete"},
                                  std::pair{kScaleSetType, "vmss delete"},
                                  std::pair{kDiskEncryptionSetType, "disk-encryption-set delete"},
                                  std::pair{kStorageAccountType, "storage account delete"}};
    const auto found =
        std::ranges::find_if(paths, [&id](const auto &entry) { return id.isType(entry.first); });
    return found == paths.end() ? nullptr : found->second;
}

}  // namespace

void ShellWriter::say(const Creation<ResourceGroup> &asked)
{
    const ResourceGroup &group = asked.resource;
    ShellCommand line = command("group create", group.id());
    line.add(u"--name", group.name);
    line.add(u"--location", group.location);
    addTags(line, group.tags);
    put(line, isNamable(group.tags));
    if (m_isAz || isNamable(group.tags))
        return;
    ShellCommand more = command("group update", group.id());
    more.add(u"--name", group.name);
    more.add(u"--set", tagsSet(group.tags));
    m_lines << more.toString();
}

void ShellWriter::say(const Creation<Gallery> &asked)
{
    const Gallery &gallery = asked.resource;
    const SoftDeletePolicy &bin = gallery.softDeletePolicy;
    const bool isUsual = bin.retentionPeriodInDays == SoftDeletePolicy().retentionPeriodInDays;
    ShellCommand line = galleryCommand("sig create", gallery.id());
    line.add(u"--location", gallery.location);
    line.add(u"--description", gallery.description);
    if (bin.isSoftDeleteEnabled)
        line.add(u"--soft-delete", true);
    if (!isUsual)
        line.add(u"--soft-delete-retention-period", bin.retentionPeriodInDays);
    addTags(line, gallery.tags);
    put(line, isUsual && isNamable(gallery.tags));
    if (!isNamable(gallery.tags))
        setRest("sig update", gallery.id(), {tagsSet(gallery.tags)});
}

void ShellWriter::say(const Creation<ImageDefinition> &asked)
{
    const ImageDefinition &definition = asked.resource;
    ShellCommand line = galleryCommand("sig image-definition create", definition.id());
    line.add(u"--location", definition.location);
    line.add(u"--publisher", definition.identifier.publisher);
    line.add(u"--offer", definition.identifier.offer);
    line.add(u"--sku", definition.identifier.sku);
    line.add(u"--os-type", toString(definition.osType));
    line.add(u"--os-state", toString(definition.osState));
    line.add(u"--hyper-v-generation", toString(definition.hyperVGeneration));
    line.add(u"--architecture", toString(definition.architecture));
    line.add(u"--description", definition.description);
    line.add(u"--end-of-life-date", argumentDate(definition.endOfLifeDate));
    line.add(u"--minimum-cpu-core", numberText(definition.recommendedVCPUs.min));
    line.add(u"--maximum-cpu-core", numberText(definition.recommendedVCPUs.max));
    line.add(u"--minimum-memory", numberText(definition.recommendedMemory.min));
    line.add(u"--maximum-memory", numberText(definition.recommendedMemory.max));
    QStringList disks;
    for (const DiskSku sku : definition.disallowedDiskTypes)
        disks << toString(sku);
    line.addList(u"--disallowed-disk-types", disks);
    bool isSplit = false;
    QStringList features;
    for (const ImageFeature &feature : definition.features) {
        features << feature.name + u'=' + feature.value;
        isSplit = isSplit || feature.value.contains(u' ') || feature.value.contains(u'=');
    }
    line.add(u"--features", features.join(QLatin1Char(' ')));
    line.add(u"--eula", definition.eula);
    line.add(u"--privacy-statement-uri", definition.privacyStatementUri);
    line.add(u"--release-note-uri", definition.releaseNoteUri);
    addPlan(line, definition.purchasePlan);
    addTags(line, definition.tags);
    put(line, !isSplit && isNamable(definition.tags));
    if (!isNamable(definition.tags))
        setRest("sig image-definition update", definition.id(), {tagsSet(definition.tags)});
}

void ShellWriter::say(const Alteration<Gallery> &asked)
{
    ShellCommand line = galleryCommand("sig update", asked.after.id());
    addDifferences(line, changesOf(asked));
    put(line);
}

void ShellWriter::say(const Alteration<ImageDefinition> &asked)
{
    ShellCommand line = galleryCommand("sig image-definition update", asked.after.id());
    addDifferences(line, changesOf(asked));
    put(line);
}

void ShellWriter::say(const Deletion &asked)
{
    const ResourceId &id = asked.id;
    if (id.isType(kGalleryType)) {
        put(galleryCommand("sig delete", id));
    } else if (id.isType(kImageDefinitionType)) {
        put(galleryCommand("sig image-definition delete", id));
    } else if (id.isType(kImageVersionType)) {
        ShellCommand line = galleryCommand("sig image-version delete", id);
        if (asked.isPermanent && !m_isAz)
            line.addFlag(u"--permanent");
        put(line);
    } else if (id.names().isEmpty()) {
        ShellCommand line = command("group delete", id);
        line.add(u"--name", id.resourceGroup());
        if (m_isAz)
            line.addFlag(u"--yes");
        put(line);
    } else if (m_isAz) {
        ShellCommand line = bare("resource delete");
        line.add(u"--ids", id.toString());
        put(line);
    } else if (const char *path = deletionPath(id)) {
        put(namedCommand(path, id));
    } else {
        m_isComplete = false;
    }
}

void ShellWriter::say(const RoleGrant &asked)
{
    ShellCommand line = bare("role assignment create");
    if (m_isAz && !asked.assigneeKind.isEmpty()) {
        line.add(u"--assignee-object-id", asked.assignee);
        line.add(u"--assignee-principal-type", asked.assigneeKind);
    } else {
        line.add(u"--assignee", asked.assignee);
    }
    line.add(u"--role", asked.roleName);
    line.add(u"--scope", asked.scope);
    put(line);
}

}  // namespace vitrine
