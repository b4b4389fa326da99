// Machines that templates make from images.
#include "core/compute/cloudinit.h"
#include "core/gallery/jsonfields.h"
#include "core/gallery/jsonreader.h"
#include "core/service/deployment/deploymentdraft.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

void readLinux(ObjectReader &reader, OsProfile &profile)
{
    reader.skip({"disablePasswordAuthentication", "provisionVMAgent"});
    reader.object(
        "ssh",
        [&profile](ObjectReader &ssh) {
            ssh.list(
                "publicKeys",
                [&profile](ObjectReader &key) {
                    QString text;
                    key.skip({"path"});
                    key.text("keyData", text);
                    profile.sshPublicKeys << text;
                },
                [&profile] { profile.sshPublicKeys.clear(); });
        },
        [] {});
}

// The password stays here: what goes on is its hash.
void readOsProfile(ObjectReader &reader, MachineDraft &draft)
{
    OsProfile profile;
    QString password;
    reader.text("computerName", profile.computerName);
    reader.text("adminUsername", profile.adminUsername);
    reader.text("adminPassword", password);
    reader.object(
        "linuxConfiguration", [&profile](ObjectReader &inner) { readLinux(inner, profile); },
        [] {});
    reader.skip({"windowsConfiguration", "allowExtensionOperations"});
    if (!password.isEmpty()) {
        for (Fault &problem : checkPassword(password))
            reader.problem(std::move(problem));
        profile.passwordHash = passwordHash(password);
    }
    draft.osProfile = std::move(profile);
}

void readStorage(ObjectReader &reader, MachineDraft &draft)
{
    reader.skip({"osDisk"});
    reader.object(
        "imageReference", [&draft](ObjectReader &image) { image.id("id", draft.imageId); }, [] {});
}

}  // namespace

Result<MachineDraft> readTemplateMachine(const ResourceId &id, const Json &body,
                                         std::vector<Fault> &warnings)
{
    MachineDraft draft;
    draft.subscriptionId = id.subscriptionId();
    draft.resourceGroup = id.resourceGroup();
    draft.name = id.name();
    Problems problems;
    ObjectReader reader(body, {}, problems);
    reader.skip({"id", "name", "type", "etag", "vitrine", "resourceGroup", "zones"});
    reader.region("location", draft.location);
    reader.tags("tags", draft.tags);
    reader.object(
        "properties",
        [&draft](ObjectReader &inner) {
            inner.skip({"hardwareProfile", "networkProfile", "diagnosticsProfile"});
            inner.object(
                "osProfile", [&draft](ObjectReader &os) { readOsProfile(os, draft); }, [] {});
            inner.object(
                "storageProfile", [&draft](ObjectReader &disks) { readStorage(disks, draft); },
                [] {});
        },
        [] {});
    reader.finish();
    const Json &properties = objectAt(body, "properties");
    for (const char *part : {"hardwareProfile", "networkProfile", "diagnosticsProfile"}) {
        const QString name = QString::fromLatin1(part);
        if (properties.contains(part))
            warnings.push_back(Fault::of(QStringLiteral("template.resource.ignored"),
                                         id.toString() + u'.' + name,
                                         {id.name() + u'.' + name, name}));
    }
    if (draft.imageId.isNull() && problems.empty()) {
        const QString path = QStringLiteral("properties.storageProfile.imageReference.id");
        problems.push_back(Fault::of(QStringLiteral("property.value.invalid"), path,
                                     {path, QString(), QStringLiteral("\"…\"")}));
    }
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return draft;
}

}  // namespace vitrine
