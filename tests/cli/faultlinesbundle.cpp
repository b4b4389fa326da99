#include "tests/cli/faultlines.h"

namespace vitrine {
namespace {

constexpr const char *kChanged = "needs a bundle that somebody changed";
constexpr const char *kElsewhere = "needs a bundle of another catalogue";

FaultLine nobodys(const char *reason, const char *why)
{
    return {.numbers = {}, .reason = reason, .line = "", .why = why};
}

}  // namespace

std::vector<FaultLine> bundleFaultLines()
{
    return {
        {{}, "bootTest.none", "sig image-version show-boot-test -g rg -r gal -i spec -e 1.0.0"},
        nobodys("bootTest.emulator.missing", "needs a computer without QEMU"),
        nobodys("bootTest.emulator.failed", "needs QEMU to fail"),
        nobodys("bootTest.running", "needs a second test while one runs"),
        nobodys("bootTest.architecture", "comes after the test for QEMU"),
        {{}, "bundle.notFound", "bundle show --folder {dir}/nowhere"},
        {{}, "bundle.partSize.invalid", "bundle export --folder {dir}/parts --part-size 1KiB"},
        {.numbers = {},
         .reason = "bundle.exists",
         .line = "bundle export --folder {dir}/carried -g rg -r gal -i spec -e 1.0.0",
         .setUp = "bundle export --folder {dir}/carried -g rg -r gal -i spec -e 1.0.0"},
        {{}, "bundle.signature.notTrusted", "bundle import --folder {dir}/carried"},
        nobodys("bundle.base.missing", kElsewhere),
        nobodys("bundle.file.missing", kChanged),
        nobodys("bundle.damaged", kChanged),
        nobodys("bundle.signature.invalid", kChanged),
        nobodys("bundle.format.unsupported", kChanged),
        nobodys("bundle.tooLarge", "needs a disk of hundreds of GiB"),
        nobodys("bundle.base.foreign", kElsewhere),
        nobodys("bundle.version.differs", kElsewhere),
        nobodys("bundle.version.unfinished", kElsewhere),
        {{}, "bundle.encrypted", "bundle export --folder {dir}/secret -g rg -r gal"},
        nobodys("bundle.nothing", "needs a gallery without any version"),
        nobodys("bundle.disk.notPublished", "needs an imported bundle's folder as a source"),
    };
}

}  // namespace vitrine
