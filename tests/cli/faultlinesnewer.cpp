// What the service answers since its guide was written: one row for each "newer" of faults.md.
#include "tests/cli/faultlines.h"

namespace vitrine {
namespace {

std::vector<FaultLine> accountLines()
{
    return {
        {{}, "account.name.invalid", "account create -n {65}"},
        {{}, "account.tenant.notFound", "account create -n new --tenant nobody"},
        {{}, "account.subscription.notFound", "account set -n nobody"},
        {{}, "policy.unknown", "policy set -n maximumFun --value 1"},
        {{}, "storage.name.invalid", "storage account create -g rg -n No --path {dir}"},
        {.numbers = {},
         .reason = "storage.name.taken",
         .line = "storage account create -g second -n blobs --path {dir}",
         .setUp = "storage account create -g rg -n blobs --path {dir}"},
        {{}, "storage.folder.missing", "storage account create -g rg -n new --path {dir}/none"},
    };
}

std::vector<FaultLine> galleryLines()
{
    return {
        {{}, "gallery.name.taken", "sig create -g second -r gal"},
        {{}, "region.restricted", "sig create -g rg -r new -l francesouth"},
        {{}, "resource.changed", "sig update -g rg -r gal --tags a=1 --if-match 1"},
        {{}, "resource.notFound", "sig show -g rg -r none"},
        {{}, "group.notFound", "sig create -g none -r new"},
        {{}, "property.uri.invalid", "{define} -i new -s n --release-note-uri somewhere"},
        {{}, "definition.plan.incomplete", "{define} -i new -s n --plan-name n --plan-publisher p"},
        {{},
         "definition.feature.invalid",
         "{define} -i new -s n --features SecurityType=Unbreakable"},
        {{}, "property.unknown", "{redefine} --set colour=blue"},
        {{}, "property.value.invalid", "{redefine} --set osState=7"},
        {{}, "tags.invalid", "{redefine} --tags {513}=1"},
    };
}

std::vector<FaultLine> publicationLines()
{
    return {
        {{},
         "version.shallow.property",
         "{create} --os-snapshot os --replication-mode Shallow --target-regions westeurope=2"},
        {{},
         "version.encryption.sourceUnsupported",
         "{create} --os-vhd-uri {dir}/os.raw --target-region-encryption keys"},
        {{},
         "version.dataDisks.lunRange",
         "{create} --os-snapshot os --data-snapshots data0 --data-snapshot-luns 64"},
        {{}, "version.plan.mismatch", "{create} --virtual-machine bought"},
        {{}, "version.osState.notGeneralized", "{create} --os-vhd-uri {dir}/used.raw"},
        {{}, "source.disk.cutShort", "{create} --os-vhd-uri {dir}/cut.raw"},
        {.numbers = {},
         .reason = "version.source.busy",
         .line = "{create} --managed-image slow",
         .setUp = "-sig image-version create -g rg -r gal -i deb -e 4.4.1 --managed-image slow "
                  "--no-wait"},
        {.numbers = {},
         .reason = "region.unreachable",
         .line = "sig image-version create -g rg -r gal -i deb -e 5.0.{run} --os-snapshot os "
                 "--target-regions westeurope uksouth",
         .setUp = "region create -n uksouth --path {dir}/uksouth\n"
                  "rm uksouth"},
        {{}, "region.busy", "", "needs a job of another program in the region"},
        {{}, "region.move.machines", "", "needs the disks of a machine in the region"},
        {{}, "region.import.noRegion", "region import --folder {dir}"},
        {{}, "region.import.foreign", "", "takes the folder of another catalogue"},
    };
}

// In this order: one takes away what those before it need.
std::vector<FaultLine> keyLines()
{
    return {
        {.numbers = {},
         .reason = "encryption.set.inUse",
         .line = "disk-encryption-set delete -g rg -n keys"},
        {.numbers = {},
         .reason = "encryption.passphrase.missing",
         .line = "disk-encryption-set update -g rg -n guarded",
         .setUp = "disk-encryption-set create -g rg -n guarded --key-url https://vault.example/g "
                  "--passphrase-file {dir}/right.txt"},
        {{},
         "encryption.passphrase.wrong",
         "disk-encryption-set update -g rg -n guarded --passphrase-file {dir}/wrong.txt"},
        {.numbers = {},
         .reason = "encryption.key.wrong",
         .line = "sig image-version create -g rg -r gal -i deb -e 5.1.{run} --os-snapshot os "
                 "--target-region-encryption keys",
         .setUp = "rm keys/root\n"
                  "disk-encryption-set create -g rg -n fresh --key-url https://vault.example/f"},
        {.numbers = {},
         .reason = "encryption.key.missing",
         .line = "sig image-version create -g rg -r gal -i deb -e 5.2.{run} --os-snapshot os "
                 "--target-region-encryption fresh",
         .setUp = "rm keys"},
    };
}

std::vector<FaultLine> lifeLines()
{
    return {
        {.numbers = {},
         .reason = "version.delete.beforeEndOfLife",
         .line = "sig image-version delete -g rg -r gal -i deb -e 6.0.0",
         .setUp = "sig image-version create -g rg -r gal -i deb -e 6.0.0 --os-snapshot os "
                  "--end-of-life-date 2099-12-31 --block-deletion-before-end-of-life true"},
        {{}, "version.regions.removalBlocked", "{update} --target-regions westeurope"},
        {.numbers = {},
         .reason = "version.regions.removalNotConfirmed",
         .line = "sig image-version update -g rg -r gal -i deb -e 6.5.0 --target-regions "
                 "westeurope",
         .setUp = "sig image-version create -g rg -r gal -i deb -e 6.5.0 --os-snapshot os "
                  "--target-regions westeurope=2"},
        {.numbers = {},
         .reason = "version.beingDeleted",
         .line = "sig image-version update -g rg -r bin -i deb -e 1.0.0 --tags a=1",
         .setUp = "sig create -g rg -r bin --soft-delete true\n"
                  "sig image-definition create -g rg -r bin -i deb -p p -f o -s s --os-type Linux\n"
                  "sig image-version create -g rg -r bin -i deb -e 1.0.0 --os-snapshot os\n"
                  "sig image-version delete -g rg -r bin -i deb -e 1.0.0"},
        {{}, "version.notDeleted", "sig image-version restore -g rg -r gal -i deb -e 1.0.0"},
        {{},
         "version.dataDisk.notFound",
         "sig image-version export -g rg -r gal -i deb -e 1.0.0 --lun 4 --output-file {dir}/x.raw"},
        {.numbers = {}, .reason = "job.ended", .line = "job pause --id {job}", .setUp = "job"},
        {.numbers = {},
         .reason = "job.superseded",
         .line = "job retry --id {job}",
         .setUp = "region create -n ukwest --path {dir}/ukwest\n"
                  "rm ukwest\n"
                  "-sig image-version create -g rg -r gal -i deb -e 7.0.0 --os-snapshot os "
                  "--target-regions westeurope ukwest\n"
                  "job\n"
                  "-sig image-version update -g rg -r gal -i deb -e 7.0.0 --target-regions "
                  "westeurope=2 ukwest"},
    };
}

std::vector<FaultLine> shallowLines()
{
    return {
        {.numbers = {},
         .reason = "source.shallow.used",
         .line = "snapshot delete -g rg -n kept",
         .setUp = "snapshot create -g rg -n kept --os-type Linux --source {dir}/os.raw\n"
                  "sig image-version create -g rg -r gal -i deb -e 9.0.0 --os-snapshot kept "
                  "--replication-mode Shallow"},
        {.numbers = {},
         .reason = "version.shallow.sourceChanged",
         .line = "sig image-version export -g rg -r gal -i deb -e 9.1.0 --output-file {dir}/x.raw",
         .setUp = "cp os.raw changed.raw\n"
                  "snapshot create -g rg -n changed --os-type Linux --source {dir}/changed.raw\n"
                  "sig image-version create -g rg -r gal -i deb -e 9.1.0 --os-snapshot changed "
                  "--replication-mode Shallow\n"
                  "cp data.raw changed.raw"},
        {.numbers = {},
         .reason = "version.shallow.sourceMissing",
         .line = "sig image-version export -g rg -r gal -i deb -e 9.2.0 --output-file {dir}/x.raw",
         .setUp = "cp os.raw gone/os.raw\n"
                  "snapshot create -g rg -n gone --os-type Linux --source {dir}/gone/os.raw\n"
                  "sig image-version create -g rg -r gal -i deb -e 9.2.0 --os-snapshot gone "
                  "--replication-mode Shallow\n"
                  "rm gone"},
    };
}

std::vector<FaultLine> machineLines()
{
    return {
        {{}, "definition.latest.none", "{machine} {compute}/galleries/gal/images/empty"},
        {.numbers = {},
         .reason = "version.endOfLife",
         .line = "{machine} {compute}/galleries/gal/images/spec/versions/8.0.0",
         .setUp = "wait"},
        {.numbers = {},
         .reason = "version.replicating",
         .line = "{machine} {compute}/galleries/gal/images/spec/versions/4.4.2",
         .setUp = "-sig image-version create -g rg -r gal -i spec -e 4.4.2 --os-snapshot os "
                  "--no-wait"},
        {{}, "source.disk.notFound", "vm create -g rg -n m --attach-os-disk none"},
        {{}, "source.disk.otherLocation", "vm create -g rg -n m --attach-os-disk away"},
        {{}, "source.disk.attached", "disk delete -g rg -n os"},
        {{}, "vm.notMade", "vm start -g rg -n machine"},
        {.numbers = {},
         .reason = "compute.host.missing",
         .line = "vm start -g rg -n made",
         .setUp = "vm create -g rg -n made --image "
                  "{compute}/galleries/gal/images/spec/versions/1.0.0"},
        {.numbers = {},
         .reason = "compute.host.failed",
         .line = "vm start -g rg -n made",
         .setUp = "vm host set -l westeurope --uri nothing:///here"},
        {.numbers = {},
         .reason = "vm.generalized",
         .line = "vm start -g rg -n made",
         .setUp = "vm generalize -g rg -n made"},
        {.numbers = {}, .reason = "vm.running", .line = "", .why = "needs a host that runs it"},
        {.numbers = {},
         .reason = "vm.scaleSet.layout",
         .line = "vmss update -g rg -n moved --image "
                 "{compute}/galleries/gal/images/deb/versions/1.0.0",
         .setUp = "vmss create -g rg -n moved --image {compute}/images/golden --instance-count 1 "
                  "--admin-username student --admin-password Correct-horse-1"},
    };
}

std::vector<FaultLine> limitLines()
{
    return {
        {.numbers = {},
         .reason = "version.dataDisk.tooLarge",
         .line = "{create} --os-snapshot os --data-snapshots data0",
         .setUp = "policy set -n maximumDataDiskBytes --value 1048576"},
        {.numbers = {},
         .reason = "version.source.tooLarge",
         .line = "{create} --os-snapshot os",
         .setUp = "policy set -n maximumOsDiskBytes --value 1048576"},
        {.numbers = {},
         .reason = "quota.exceeded",
         .line = "sig create -g rg -r more",
         .setUp = "policy set -n maximumGalleries --value 1"},
    };
}

}  // namespace

std::vector<FaultLine> newerFaultLines()
{
    std::vector<FaultLine> lines;
    for (auto &part : {accountLines(), galleryLines(), publicationLines(), keyLines(), lifeLines(),
                       shallowLines(), machineLines(), identityFaultLines(), accessFaultLines(),
                       imageFaultLines(), labFaultLines(), templateFaultLines(), costFaultLines(),
                       bundleFaultLines(), limitLines()})
        lines.insert(lines.end(), part.begin(), part.end());
    return lines;
}

}  // namespace vitrine
