// What a look at the content of a disk is answered with.
#include "tests/support/extimages.h"
#include "tests/support/faultcases.h"

namespace vitrine::test {
namespace {

Problems publish(VersionFixture &at, const QByteArray &disk)
{
    const QString file = at.path(QStringLiteral("disk.raw"));
    if (!writeFile(file, disk))
        qFatal("cannot write %s", qPrintable(file));
    const VersionSource source{{}, QUrl::fromLocalFile(file).toString()};
    return problemsOf(
        at.versions().publish(at.caller(), at.request(QStringLiteral("1.0.0"), source)));
}

}  // namespace

std::vector<FaultCase> contentFaultCases()
{
    return {
        {{},
         "version",
         "publish the disk of a machine that was used in a generalized definition",
         {"version.osState.notGeneralized", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source"},
         [](Lab &lab) { return publish(lab.workspace(), linuxDisk(true)); }},
        {{},
         "version",
         "publish a disk whose last partition is cut off",
         {"source.disk.cutShort", "InvalidParameter", 400,
          "properties.storageProfile.osDiskImage.source"},
         [](Lab &lab) {
             const QByteArray whole = linuxDisk(false);
             return publish(lab.workspace(), whole.left((1 << 20) + (256 << 10)));
         }},
    };
}

}  // namespace vitrine::test
