#include "tests/cli/faultlines.h"

#include <array>
#include <utility>

namespace vitrine {
namespace {

// Beginnings that many lines share. `deb` is generalized, `spec` specialized.
constexpr std::array kShorthand{
    std::pair{"{create}", "sig image-version create -g rg -r gal -i deb -e 2.0.0 --validate-only"},
    std::pair{"{update}", "sig image-version update -g rg -r gal -i deb -e 1.0.0 --validate-only"},
    std::pair{"{define}",
              "sig image-definition create -g rg -r gal -p p -f o --os-type Linux --validate-only"},
    std::pair{"{convert}", "disk convert --output-file {dir}/out.raw --overwrite"},
    std::pair{"{redefine}", "sig image-definition update -g rg -r gal -i deb --validate-only"},
    std::pair{"{lab}", "lab create -g rg --account-name school -n new --validate-only"},
    std::pair{"{save}", "lab export-template -g rg --account-name school --validate-only"},
    std::pair{"{deploy}", "deployment group create -g rg -f"},
    std::pair{"{machine}", "vm create -g rg -n m --validate-only --image"},
};

constexpr char kSetUp[] = R"(
group create -n rg -l westeurope
group create -n second -l westeurope
account create -n other
account tenant create -n acme
account create -n foreign --tenant acme
group create -n rg -l westeurope --subscription other
group create -n rg -l westeurope --subscription foreign
region create -n westeurope --path {dir}/westeurope
region create -n eastus --path {dir}/eastus
sig create -g rg -r gal
sig image-definition create -g rg -r gal -i deb -p acme -f deb -s 12 --os-type Linux
sig image-definition create -g rg -r gal -i spec -p acme -f deb -s s --os-type Linux
    --os-state Specialized
sig image-definition create -g rg -r gal -i empty -p acme -f deb -s e --os-type Linux
disk create -g rg -n os --os-type Linux --source {dir}/os.raw
disk create -g rg -n data0 --source {dir}/data.raw
disk create -g rg -n data9 --source {dir}/data.raw
disk create -g rg -n v2 --os-type Linux --hyper-v-generation V2 --source {dir}/os.raw
disk create -g rg -n windows --os-type Windows --source {dir}/os.raw
disk create -g rg -n fast --sku UltraSSD_LRS --source {dir}/data.raw
disk create -g rg -n away -l eastus --os-type Linux --source {dir}/os.raw
snapshot create -g rg -n far -l eastus --os-type Linux --source {dir}/os.raw
disk-encryption-set create -g rg -n keys --key-url https://vault.example/keys/1
disk-encryption-set create -g rg -n keys --key-url https://vault.example/keys/2
    --subscription other
disk create -g rg -n locked --os-type Linux --source {dir}/os.raw --disk-encryption-set keys
    --subscription other
vm create -g rg -n machine --attach-os-disk os --attach-data-disks data0 --os-state Specialized
vm create -g rg -n brief --attach-os-disk os --ephemeral-os-disk true --os-state Generalized
vm create -g rg -n ultra --attach-os-disk os --attach-data-disks fast --os-state Generalized
vm create -g rg -n loose --os-disk-file {dir}/os.raw --os-type Linux --os-state Generalized
vm create -g rg -n bought --attach-os-disk os --os-state Generalized --plan-name n
    --plan-publisher p --plan-product d
image create -g rg -n golden --source {dir}/os.raw --os-type Linux --os-state Generalized
image create -g rg -n special --source {dir}/os.raw --os-type Linux --os-state Specialized
image create -g rg -n slow --source {dir}/os.raw --os-type Linux --os-state Generalized
sig image-version create -g rg -r gal -i deb -e 1.0.0 --os-snapshot os --data-snapshots data0
    --target-regions westeurope eastus --allow-replicated-location-deletion false
sig image-version create -g rg -r gal -i spec -e 1.0.0 --os-snapshot os
sig image-version create -g rg -r gal -i spec -e 8.0.0 --os-snapshot os --end-of-life-date {soon}
)";

std::vector<FaultLine> galleryLines()
{
    return {
        {{1}, "gallery.name.invalid", "sig create -g rg -r linux-images"},
        {{2}, "gallery.name.invalid", "sig create -g rg -r _images"},
        {{3}, "resource.name.trailing", "sig create -g rg -r images."},
        {{4}, "region.unknown", "sig create -g rg -r new -l atlantis"},
        {{5}, "resource.notEmpty", "sig delete -g rg -r gal"},
        {{6}, "resource.otherLocation", "sig create -g rg -r gal -l eastus"},
    };
}

std::vector<FaultLine> definitionLines()
{
    return {
        {{7}, "property.change.notAllowed", "{redefine} --set osType=Windows"},
        {{8}, "resource.otherLocation", "{define} -i empty -s e -l eastus"},
        {{9}, "resource.name.trailing", "{define} -i debian- -s n"},
        {{10}, "definition.name.invalid", "{define} -i _debian -s n"},
        {{11}, "definition.identifier.invalid", "{define} -i new -s 12."},
        {{12},
         "parent.notFound",
         "sig image-definition create -g rg -r none -i new -p p -f o -s n --os-type Linux"},
        {{13}, "region.unknown", "{define} -i new -s n -l atlantis"},
        {{14, 22}, "argument.date.invalid", "{define} -i new -s n --end-of-life-date 31/12/2099"},
        {{15}, "property.date.invalid", "{redefine} --set endOfLifeDate=soon"},
        {{16}, "property.endOfLifeDate.past", "{define} -i new -s n --end-of-life-date 2020-12-31"},
        {{17, 23}, "argument.number.invalid", "{define} -i new -s n --minimum-cpu-core two"},
        {{18},
         "definition.recommended.range",
         "{define} -i new -s n --minimum-cpu-core 8 --maximum-cpu-core 4"},
        {{19},
         "definition.identifier.taken",
         "sig image-definition create -g rg -r gal -i new -p acme -f deb -s 12 --os-type Linux"},
        {{20}, "resource.notEmpty", "sig image-definition delete -g rg -r gal -i deb"},
        {{21}, "argument.invalidValue", "{define} -i new -s n --os-state broken"},
        {{24},
         "version.zrs.notSupported",
         "{create} --os-snapshot os --target-regions westeurope=1=Standard_ZRS"},
    };
}

std::vector<FaultLine> versionLines()
{
    return {
        {{25},
         "region.unknown",
         "{create} --os-snapshot os -l atlantis --target-regions westeurope"},
        {{25},
         "version.region.unknown",
         "{create} --os-snapshot os --target-regions westeurope japaneast"},
        {{26},
         "parent.notFound",
         "sig image-version create -g rg -r gal -i none -e 2.0.0 --os-snapshot os"},
        {{27}, "argument.date.invalid", "{create} --os-snapshot os --end-of-life-date 31/12/2099"},
        {{28}, "argument.number.invalid", "{create} --os-snapshot os --replica-count two"},
        {{29},
         "version.targetRegions.sourceMissing",
         "{create} --os-snapshot os --target-regions eastus"},
        {{30},
         "version.replicaCount.range",
         "{create} --os-snapshot os --target-regions westeurope=11"},
        {{30}, "property.value.range", "{define} -i new -s n --minimum-cpu-core 0"},
        {{31}, "version.source.otherRegion", "{create} --os-snapshot far"},
        {{32},
         "property.change.notAllowed",
         "{update} --set storageProfile.osDiskImage.source.id={compute}/disks/data9"},
        {{33},
         "version.dataDisks.lunDuplicate",
         "{create} --os-snapshot os --data-snapshots data0 data9 --data-snapshot-luns 1 1"},
        {{34},
         "version.sources.duplicate",
         "{create} --os-snapshot os --data-snapshots data0 data0"},
        {{35}, "resourceId.invalid", "{create} --managed-image /disks/os"},
        {{36}, "version.source.kind", "{create} --managed-image {compute}/galleries/gal"},
        {{37},
         "version.disk.source.kind",
         "{create} --os-snapshot os --data-snapshots {compute}/images/golden"},
        {{38}, "version.osState.mismatch", "{create} --virtual-machine machine"},
        {{39}, "version.generation.mismatch", "{create} --os-snapshot v2"},
        {{40}, "version.osType.mismatch", "{create} --os-snapshot windows"},
        {{41}, "version.vm.ephemeralDisk", "{create} --virtual-machine brief"},
        {{42}, "version.vm.ultraDisk", "{create} --virtual-machine ultra"},
        {{43}, "version.vm.unmanagedDisk", "{create} --virtual-machine loose"},
        {.numbers = {44},
         .reason = "version.source.tooManyRequests",
         .line = "{create} --os-snapshot data9",
         .setUp = "policy set -n maximumReadersPerSource --value 1\n"
                  "-sig image-version create -g rg -r gal -i deb -e 4.4.0 --os-snapshot data9 "
                  "--no-wait"},
        {{46}, "version.source.encryptedElsewhere", "{create} --os-snapshot {other}/disks/locked"},
        {{48},
         "version.name.invalid",
         "sig image-version create -g rg -r gal -i deb -e 1.0 --os-snapshot os"},
        {{52},
         "version.source.several",
         "{create} --virtual-machine machine --data-snapshots data9"},
        {{53}, "version.source.notFound", "{create} --os-snapshot {compute}/snapshots/none"},
        {{58},
         "version.sources.sameBlob",
         "{create} --os-vhd-uri {dir}/os.raw --data-vhds-uris {dir}/os.raw"},
        {{59},
         "version.targetRegions.duplicate",
         "{create} --os-snapshot os --target-regions westeurope WestEurope"},
        {{60},
         "version.dataDisks.changed",
         "{update} --add storageProfile.dataDiskImages lun=5 "
         "source={\"id\":\"{compute}/disks/data9\"}"},
    };
}

std::vector<FaultLine> encryptionLines()
{
    return {
        {{45},
         "version.encryption.otherSubscription",
         "{create} --os-snapshot os --data-snapshots data0 --target-region-encryption "
         "null,0,{other}/diskEncryptionSets/keys"},
        {{47},
         "version.encryption.setNotFound",
         "{create} --os-snapshot os --target-region-encryption none"},
        {{49},
         "version.encryption.setInvalid",
         "{create} --os-snapshot os --data-snapshots data0 --target-region-encryption "
         "null,0,{compute}/galleries/gal"},
        {{50},
         "version.encryption.setInvalid",
         "{create} --os-snapshot os --target-region-encryption {compute}/galleries/gal"},
        {{51},
         "version.encryption.newLun",
         "{update} --target-region-encryption null,0,keys null,0,keys"},
        {{54},
         "version.encryption.required",
         "{create} --os-snapshot os --target-regions westeurope eastus "
         "--target-region-encryption keys null"},
        {{55},
         "version.encryption.required",
         "{create} --os-snapshot os --data-snapshots data0 --target-regions westeurope eastus "
         "--target-region-encryption keys,0,keys keys"},
        {{56},
         "version.encryption.lunUnknown",
         "{create} --os-snapshot os --data-snapshots data0 --target-region-encryption "
         "keys,5,keys"},
        {{57},
         "version.encryption.lunDuplicate",
         "{create} --os-snapshot os --data-snapshots data0 --target-region-encryption "
         "keys,0,keys,0,keys"},
        {{61},
         "version.encryption.otherSubscription",
         "{create} --os-snapshot os --target-region-encryption {other}/diskEncryptionSets/keys"},
        {.numbers = {68},
         .reason = "vm.encryption.otherSubscription",
         .line = "{machine} {compute}/galleries/gal/images/deb/versions/1.5.0 --subscription other",
         .setUp = "sig image-version create -g rg -r gal -i deb -e 1.5.0 --os-snapshot os "
                  "--target-region-encryption keys"},
    };
}

std::vector<FaultLine> machineLines()
{
    return {
        {{62},
         "access.linkedSubscription",
         "{machine} {compute}/galleries/gal/images/spec/versions/1.0.0 --subscription foreign"},
        {{63},
         "version.notInRegion",
         "{machine} {compute}/galleries/gal/images/spec/versions/1.0.0 -l eastus"},
        {{64},
         "vm.osProfile.notAllowed",
         "{machine} {compute}/galleries/gal/images/spec/versions/1.0.0 --computer-name host"},
        {{65},
         "vm.osProfile.missing",
         "{machine} {compute}/galleries/gal/images/deb/versions/1.0.0"},
        {{66}, "version.osState.mismatch", "{create} --managed-image special"},
        {{67},
         "vm.scaleSet.osState",
         "vmss update -g rg -n set --os-state Generalized --validate-only --image "
         "{compute}/galleries/gal/images/spec/versions/1.0.0"},
        {.numbers = {69},
         .reason = "vm.replicas.few",
         .line = "{machine} {compute}/galleries/gal/images/spec/versions/1.0.0 --count 100",
         .isAdvice = true},
        {{70},
         "disk.imageReference.invalid",
         "disk create -g rg -n x --output-file {dir}/x.raw --gallery-image-reference "
         "{compute}/galleries/gal"},
    };
}

}  // namespace

const char *sharedSetUp()
{
    return kSetUp;
}

std::vector<FaultLine> allFaultLines()
{
    std::vector<FaultLine> lines;
    for (auto &part : {galleryLines(), definitionLines(), versionLines(), encryptionLines(),
                       machineLines(), newerFaultLines()})
        lines.insert(lines.end(), part.begin(), part.end());
    return lines;
}

QStringList longForm(const QString &line)
{
    QString text = line;
    for (const auto &[shorthand, beginning] : kShorthand)
        text.replace(QLatin1String(shorthand), QLatin1String(beginning));
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace vitrine
