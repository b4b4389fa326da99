// Disks, snapshots, images and machines as commands.
#include "core/arm/equivalent/shellwriter.h"

#include <QCoreApplication>

namespace vitrine {
namespace {

const char *creationPath(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Disk: return "disk create";
    case SourceKind::Snapshot: return "snapshot create";
    case SourceKind::ManagedImage: return "image create";
    case SourceKind::VirtualMachine: return "vm create";
    }
    return "";
}

template <typename Enum>
QString textOf(const std::optional<Enum> &value)
{
    return value ? toString(*value) : QString();
}

}  // namespace

void ShellWriter::say(const Creation<Source> &asked)
{
    const Source &source = asked.resource;
    if (source.kind == SourceKind::VirtualMachine) {
        sayMachine(source);
        return;
    }
    const bool isImage = source.kind == SourceKind::ManagedImage;
    ShellCommand line = namedCommand(creationPath(source.kind), source.id());
    line.add(u"--location", source.location);
    line.add(u"--source", source.path);
    QStringList files;
    for (const AttachedDisk &disk : source.dataDisks)
        files << disk.path;
    line.addList(u"--data-disk-sources", files);
    line.add(u"--os-type", textOf(source.osType));
    line.add(u"--hyper-v-generation", textOf(source.hyperVGeneration));
    line.add(isImage ? u"--storage-sku" : u"--sku", toString(source.sku));
    line.add(u"--disk-encryption-set",
             source.diskEncryptionSetId.isNull() ? QString()
                                                 : source.diskEncryptionSetId.toString());
    if (!m_isAz) {
        line.add(u"--os-state", textOf(source.osState));
        addPlan(line, source.purchasePlan);
    }
    addTags(line, source.tags);
    put(line, isNamable(source.tags) && !source.purchasePlan);
}

// A machine of disks that are there: only registered, or attached in Azure.
void ShellWriter::sayMachine(const Source &source)
{
    ShellCommand line = namedCommand("vm create", source.id());
    line.add(u"--location", source.location);
    if (source.osDiskId.isNull())
        line.add(u"--os-disk-file", source.path);
    else
        line.add(u"--attach-os-disk", source.osDiskId.toString());
    QStringList disks;
    QStringList luns;
    for (const AttachedDisk &disk : source.dataDisks) {
        disks << disk.diskId.toString();
        luns << QString::number(disk.lun);
    }
    line.addList(u"--attach-data-disks", disks);
    line.add(u"--os-type", textOf(source.osType));
    if (!m_isAz) {
        line.addList(u"--data-disk-luns", luns);
        line.add(u"--os-state", textOf(source.osState));
        line.add(u"--hyper-v-generation", textOf(source.hyperVGeneration));
    }
    if (source.hasEphemeralOsDisk)
        line.add(u"--ephemeral-os-disk", true);
    addPlan(line, source.purchasePlan);
    addTags(line, source.tags);
    put(line, isNamable(source.tags) && !source.osDiskId.isNull());
}

void ShellWriter::addProfile(ShellCommand &line, const MachineCreation &asked,
                             const char16_t *nameArgument)
{
    if (asked.osProfile) {
        const OsProfile &profile = *asked.osProfile;
        line.add(nameArgument, profile.computerName);
        line.add(u"--admin-username", profile.adminUsername);
        if (!profile.passwordHash.isEmpty())
            line.add(u"--admin-password",
                     placeholder(QCoreApplication::translate("vitrine::Equivalent", "password")));
        line.addList(u"--ssh-key-values", profile.sshPublicKeys);
    } else if (m_isAz) {
        line.add(u"--specialized", true);
    }
    if (m_isAz) {
        line.add(u"--v-cpus-available", asked.size.vcpus);
    } else {
        line.add(u"--vcpus", asked.size.vcpus);
        line.add(u"--memory", asked.size.memoryMib);
    }
    addTags(line, asked.tags);
}

void ShellWriter::say(const MachineCreation &asked)
{
    ShellCommand line = namedCommand("vm create", asked.id);
    line.add(u"--location", asked.location);
    line.add(u"--image", asked.imageId.toString());
    addProfile(line, asked, u"--computer-name");
    put(line, isNamable(asked.tags));
}

void ShellWriter::say(const ScaleSetCreation &asked)
{
    ShellCommand line = namedCommand("vmss create", asked.machine.id);
    line.add(u"--location", asked.machine.location);
    line.add(u"--image", asked.machine.imageId.toString());
    line.add(u"--instance-count", asked.capacity);
    addProfile(line, asked.machine, m_isAz ? u"--computer-name-prefix" : u"--computer-name");
    put(line, isNamable(asked.machine.tags));
}

void ShellWriter::say(const ScaleSetChange &asked)
{
    if (asked.capacity) {
        ShellCommand line = namedCommand("vmss scale", asked.id);
        line.add(u"--new-capacity", *asked.capacity);
        put(line);
    }
    if (asked.imageId.isNull())
        return;
    ShellCommand line = namedCommand("vmss update", asked.id);
    const QString image = asked.imageId.toString();
    if (m_isAz)
        line.add(u"--set",
                 QStringLiteral("virtualMachineProfile.storageProfile.imageReference.id=") + image);
    else
        line.add(u"--image", image);
    put(line);
}

}  // namespace vitrine
