// Labs: what the guide does not know.
#include "core/catalog/labrows.h"
#include "core/catalog/versionrows.h"
#include "core/lab/labrules.h"
#include "core/service/joblocks.h"
#include "core/service/labservice.h"
#include "tests/support/faultcases.h"

#include <QFile>

namespace vitrine::test {
namespace {

using Course = vitrine::Lab;

LabAccount account(VersionFixture &at, bool isAttached = true)
{
    LabAccount draft;
    draft.subscriptionId = at.subscription();
    draft.resourceGroup = at.gallery().resourceGroup;
    draft.name = QStringLiteral("school");
    LabAccount made = at.need(at->labs().createAccount(at.caller(), draft));
    if (isAttached)
        made = at.need(at->labs().attachGallery(at.caller(), made.id(), at.gallery().id()));
    return made;
}

Course draftLab(const LabAccount &account, const ResourceId &image)
{
    Course draft;
    draft.accountId = account.id();
    draft.name = QStringLiteral("course");
    draft.imageId = image;
    return draft;
}

ResourceId baseImage(VersionFixture &at, const std::function<void(Source &)> &edit = {})
{
    Source disk = at.source(SourceKind::Disk, QStringLiteral("base"));
    disk.osType = OsType::Linux;
    if (edit)
        edit(disk);
    return at.add(disk).id;
}

// Asks for a lab of a disk that \p edit has changed.
Problems createLab(VersionFixture &at, const std::function<void(Source &)> &edit)
{
    const LabAccount school = account(at);
    return problemsOf(at->labs().create(at.caller(), draftLab(school, baseImage(at, edit))));
}

Course makeLab(VersionFixture &at, const LabAccount &account, const ResourceId &image)
{
    const LabWork work = at.need(at->labs().create(at.caller(), draftLab(account, image)));
    at->replication().wait(work.job);
    return at.need(at->labs().lab(work.lab.id()));
}

Course makeLab(VersionFixture &at)
{
    return makeLab(at, account(at), baseImage(at));
}

std::vector<FaultCase> accountCases()
{
    return {
        {{},
         "lab",
         "name a lab account with a period at the end",
         {"lab.name.invalid", "InvalidParameter", 400, "labAccountName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             LabAccount draft;
             draft.resourceGroup = at.gallery().resourceGroup;
             draft.name = QStringLiteral("school.");
             return problemsOf(at->labs().createAccount(at.caller(), draft));
         }},
        {{},
         "lab",
         "attach a second gallery",
         {"lab.gallery.attached", "Conflict", 409, "school"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             Gallery other = at.gallery();
             other.name = QStringLiteral("other");
             other = at.need(at->galleries().createGallery(at.caller(), other));
             return problemsOf(at->labs().attachGallery(at.caller(), account(at).id(), other.id()));
         }},
        {{},
         "lab",
         "make a lab from an image without an attached gallery",
         {"lab.gallery.notAttached", "Conflict", 409, "school"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->labs().create(
                 at.caller(), draftLab(account(at, false), at.definition().id())));
         }},
        {{},
         "lab",
         "forget the region that holds the disks of a lab",
         {"lab.region.used", "Conflict", 409, "westeurope"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             makeLab(at);
             return problemsOf(at->regions().remove(at.caller(), at.west()));
         }},
    };
}

std::vector<FaultCase> labImageCases()
{
    return {
        {{},
         "lab",
         "make a lab from a disk of 128 GiB and a sector",
         {"lab.image.tooLarge", "InvalidParameter", 400,
          "{group}/providers/Microsoft.Compute/disks/base"},
         [](Lab &lab) {
             return createLab(lab.workspace(), [](Source &disk) {
                 disk.diskSizeBytes = kMaximumLabDiskBytes + 512;
             });
         }},
        {{},
         "lab",
         "make a lab from a managed image with a data disk",
         {"lab.image.severalDisks", "InvalidParameter", 400,
          "{group}/providers/Microsoft.Compute/images/base"},
         [](Lab &lab) {
             return createLab(lab.workspace(), [](Source &image) {
                 image.kind = SourceKind::ManagedImage;
                 image.dataDisks.push_back({.lun = 1,
                                            .diskId = {},
                                            .path = image.path,
                                            .format = image.format,
                                            .diskSizeBytes = image.diskSizeBytes});
             });
         }},
        {{},
         "lab",
         "make a lab from an encrypted disk",
         {"lab.image.encrypted", "InvalidParameter", 400,
          "{group}/providers/Microsoft.Compute/disks/base"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ResourceId set = at.addEncryptionSet(QStringLiteral("keys")).id();
             return createLab(at, [&set](Source &disk) { disk.diskEncryptionSetId = set; });
         }},
        {{},
         "lab",
         "make a lab from an image without a version in the region",
         {"lab.image.notInRegion", "NotFound", 404, "{definition}"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(
                 at->labs().create(at.caller(), draftLab(account(at), at.definition().id())));
         }},
        {{},
         "lab",
         "make a lab from an image that is disabled",
         {"lab.image.disabled", "OperationNotAllowed", 409, "{definition}"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const LabAccount school = account(at);
             at.need(
                 at->labs().enableImages(at.caller(), school.id(), {at.definition().name}, false));
             return problemsOf(
                 at->labs().create(at.caller(), draftLab(school, at.definition().id())));
         }},
        {{},
         "lab",
         "make a lab from an image of a gallery that is not attached",
         {"lab.image.otherGallery", "InvalidParameter", 400, "{galleries}/other/images/image"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const ResourceId other =
                 ResourceId::compute(at.subscription(), at.gallery().resourceGroup,
                                     QStringLiteral("galleries"), QStringLiteral("other"));
             return problemsOf(at->labs().create(
                 at.caller(),
                 draftLab(account(at),
                          other.child(QStringLiteral("images"), QStringLiteral("image")))));
         }},
    };
}

const char kCourse[] = "{group}/providers/Microsoft.LabServices/labaccounts/school/labs/course";

std::vector<FaultCase> machineCases()
{
    return {
        {{},
         "lab",
         "publish a lab that another process is at work on",
         {"lab.busy", "Conflict", 409, kCourse},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const Course course = makeLab(at);
             const auto other = at.need(JobLock::take(at->catalog().path(), course.uid));
             return problemsOf(at->labs().publish(at.caller(), course.id(), 1));
         }},
        {{},
         "lab",
         "publish a lab whose template could not be made",
         {"lab.template.notReady", "Conflict", 409, kCourse},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const LabAccount school = account(at);
             const ResourceId image = baseImage(at);
             QFile::remove(at.path(QStringLiteral("base.raw")));
             const Course course = makeLab(at, school, image);
             return problemsOf(at->labs().publish(at.caller(), course.id(), 1));
         }},
        {{},
         "lab",
         "look at a lab whose template was left unfinished",
         {"lab.template.unfinished", "Conflict", 409, kCourse},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             Course course = makeLab(at);
             course.state = LabState::Creating;
             at.write([&](Transaction &transaction) { return updateLab(transaction, course); });
             at.need(at->labs().settle());
             return Problems{*at.need(at->labs().lab(course.id())).fault};
         }},
        {{},
         "lab",
         "reset a lab that has no machines",
         {"lab.notPublished", "Conflict", 409, kCourse},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->labs().reset(at.caller(), makeLab(at).id()));
         }},
        {{},
         "lab",
         "reset machine 2 of a lab that has one",
         {"lab.machine.notFound", "NotFound", 404, kCourse},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const LabWork work = at.need(at->labs().publish(at.caller(), makeLab(at).id(), 1));
             at->replication().wait(work.job);
             return problemsOf(at->labs().reset(at.caller(), work.lab.id(), 2));
         }},
    };
}

std::vector<FaultCase> exportCases()
{
    return {
        {{},
         "lab",
         "export a template that is being exported",
         {"lab.export.running", "Conflict", 409, kCourse},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             const Course course = makeLab(at);
             at.need(at->labs().exportTemplate(at.caller(), course.id(),
                                               {QStringLiteral("one"), false}));
             return problemsOf(at->labs().exportTemplate(at.caller(), course.id(),
                                                         {QStringLiteral("two"), false}));
         }},
        {{},
         "lab",
         "export a template under the name of another image",
         {"lab.export.nameTaken", "Conflict", 409, "imageName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(at->labs().exportTemplate(at.caller(), makeLab(at).id(),
                                                         {at.definition().name, false}));
         }},
        {{},
         "lab",
         "update the image of a lab that has none",
         {"lab.export.nothingToUpdate", "NotFound", 404, "imageName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             return problemsOf(
                 at->labs().exportTemplate(at.caller(), makeLab(at).id(), {{}, true}));
         }},
        {{},
         "lab",
         "update a generalized image with a template",
         {"lab.export.generalized", "OperationNotAllowed", 409, "imageName"},
         [](Lab &lab) {
             VersionFixture &at = lab.workspace();
             at.publish(at.request(QStringLiteral("1.0.0"), at.fileSource()));
             const Course course = makeLab(at, account(at), at.definition().id());
             return problemsOf(at->labs().exportTemplate(at.caller(), course.id(), {{}, true}));
         }},
    };
}

}  // namespace

std::vector<FaultCase> labFaultCases()
{
    std::vector<FaultCase> cases;
    for (auto &part : {accountCases(), labImageCases(), machineCases(), exportCases()})
        cases.insert(cases.end(), part.begin(), part.end());
    return cases;
}

}  // namespace vitrine::test
