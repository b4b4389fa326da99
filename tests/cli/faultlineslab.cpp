#include "tests/cli/faultlines.h"

namespace vitrine {

std::vector<FaultLine> labFaultLines()
{
    return {
        {{}, "lab.name.invalid", "lab account create -g rg -n school."},
        {.numbers = {},
         .reason = "lab.gallery.notAttached",
         .line = "lab account detach-gallery -g rg -n school",
         .setUp = "lab account create -g rg -n school"},
        {.numbers = {},
         .reason = "lab.gallery.attached",
         .line = "lab account attach-gallery -g rg -n school -r courses",
         .setUp = "lab account attach-gallery -g rg -n school -r gal\n"
                  "sig create -g rg -r courses"},
        {{},
         "lab.image.severalDisks",
         "{lab} --image {compute}/galleries/gal/images/deb/versions/1.0.0"},
        {{}, "lab.image.notInRegion", "{lab} --image empty"},
        {{}, "lab.image.otherGallery", "{lab} --image {compute}/galleries/courses/images/one"},
        {.numbers = {},
         .reason = "lab.image.disabled",
         .line = "{lab} --image spec",
         .setUp = "lab account image disable -g rg -n school --images spec"},
        {.numbers = {},
         .reason = "lab.image.encrypted",
         .line = "{lab} --disk hidden",
         .setUp = "disk create -g rg -n hidden --os-type Linux --source {dir}/os.raw "
                  "--disk-encryption-set keys"},
        {{}, "lab.image.tooLarge", "", "takes a disk of more than 128 GiB"},
        {{}, "lab.busy", "", "takes two processes at the same time"},
        {{}, "lab.export.running", "", "takes two processes at the same time"},
        {{}, "lab.template.unfinished", "", "stands in the lab, of which nothing else is refused"},
        {.numbers = {},
         .reason = "lab.template.notReady",
         .line = "lab publish -g rg --account-name school -n lost --capacity 1",
         .setUp = "cp os.raw lost/os.raw\n"
                  "disk create -g rg -n lost --os-type Linux --source {dir}/lost/os.raw\n"
                  "rm lost\n"
                  "-lab create -g rg --account-name school -n lost --disk lost"},
        {.numbers = {},
         .reason = "lab.notPublished",
         .line = "lab reset -g rg --account-name school -n base",
         .setUp = "lab create -g rg --account-name school -n base --disk os"},
        {.numbers = {},
         .reason = "lab.machine.notFound",
         .line = "lab reset -g rg --account-name school -n base --machine 2",
         .setUp = "lab publish -g rg --account-name school -n base --capacity 1"},
        {{}, "lab.export.nothingToUpdate", "{save} -n base --update-existing"},
        {{}, "lab.export.nameTaken", "{save} -n base --image-name spec"},
        {.numbers = {},
         .reason = "lab.export.generalized",
         .line = "{save} -n plain --update-existing",
         .setUp = "sig image-definition create -g rg -r gal -i plain -p acme -f deb -s plain "
                  "--os-type Linux\n"
                  "sig image-version create -g rg -r gal -i plain -e 1.0.0 --os-snapshot data0\n"
                  "lab create -g rg --account-name school -n plain --image plain"},
        {.numbers = {},
         .reason = "lab.region.used",
         .line = "region delete -n northeurope",
         .setUp = "region create -n northeurope --path {dir}/north\n"
                  "lab account create -g rg -n north -l northeurope\n"
                  "disk create -g rg -n north -l northeurope --os-type Linux "
                  "--source {dir}/os.raw\n"
                  "lab create -g rg --account-name north -n north --disk north"},
    };
}

}  // namespace vitrine
