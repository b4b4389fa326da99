// Disk encryption sets, lab accounts, labs and regions as commands.
#include "core/arm/equivalent/shellwriter.h"

namespace vitrine {

void ShellWriter::say(const Creation<DiskEncryptionSet> &asked)
{
    const DiskEncryptionSet &set = asked.resource;
    ShellCommand line = namedCommand("disk-encryption-set create", set.id());
    line.add(u"--location", set.location);
    line.add(u"--key-url", set.keyUrl);
    addTags(line, set.tags);
    put(line, isNamable(set.tags));
}

// az knows lab accounts by their messages alone.
void ShellWriter::say(const LabAccountCreation &asked)
{
    ShellCommand line = namedCommand("lab account create", asked.id);
    line.add(u"--location", asked.location);
    addTags(line, asked.tags);
    put(line, false);
}

void ShellWriter::say(const GalleryAttachment &asked)
{
    ShellCommand line = namedCommand("lab account attach-gallery", asked.accountId);
    line.add(u"--gallery-name", asked.galleryId.toString());
    put(line, false);
}

void ShellWriter::say(const LabCreation &asked)
{
    const ResourceId account = asked.id.parent();
    ShellCommand line = namedCommand("lab create", asked.id);
    line.add(u"--account-name", account.name());
    line.add(asked.imageId.isType(kDiskType) ? u"--disk" : u"--image", asked.imageId.toString());
    put(line);
}

void ShellWriter::say(const RegionCreation &asked)
{
    ShellCommand line = bare("region create");
    line.add(u"--name", asked.name);
    line.add(u"--path", asked.path);
    line.addList(u"--zone-paths", asked.zonePaths);
    put(line);
}

void ShellWriter::say(const OwnCommand &asked)
{
    const ResourceId &id = asked.id;
    const bool isOfGallery =
        id.isType(kGalleryType) || id.isType(kImageDefinitionType) || id.isType(kImageVersionType);
    ShellCommand line = id.isNull() ? bare(asked.path)
        : isOfGallery               ? galleryCommand(asked.path, id)
                                    : namedCommand(asked.path, id);
    // A lab is found in its account.
    if (id.names().size() > 1 && !isOfGallery)
        line.add(u"--account-name", id.parent().name());
    for (const OwnCommand::Argument &argument : asked.arguments) {
        if (argument.values.isEmpty())
            line.addFlag(argument.name);
        else
            line.addList(argument.name, argument.values);
    }
    put(line);
}

}  // namespace vitrine
