// Labs, over real bytes: from a gallery image to a template, from a changed template back to the
// gallery, and from there to the next lab.
#include "core/catalog/labrows.h"
#include "core/catalog/versionrows.h"
#include "core/lab/labrules.h"
#include "core/service/labservice.h"
#include "core/service/sourceservice.h"
#include "tests/support/versionfixture.h"

#include <QFile>
#include <QObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace vitrine;
using vitrine::test::VersionFixture;

namespace {

const QByteArray kChange = QByteArrayLiteral("a file that a teacher has added");
constexpr qint64 kChangeAt = 131'072;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void change(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(kChangeAt)
        || file.write(kChange) != kChange.size())
        qFatal("cannot change %s", qPrintable(path));
}

/// A workspace with a lab account in West Europe, to which the fixture's gallery is attached.
struct School {
    School()
    {
        at.need(at->regions().create(at.caller(), QStringLiteral("northeurope"),
                                     at.path(QStringLiteral("northeurope"))));
        LabAccount draft;
        draft.subscriptionId = at.subscription();
        draft.resourceGroup = at.gallery().resourceGroup;
        draft.name = QStringLiteral("school");
        account = at.need(labs().createAccount(at.caller(), draft));
        account = at.need(labs().attachGallery(at.caller(), account.id(), at.gallery().id()));
    }

    LabService &labs() { return at->labs(); }
    ResourceId image(const QString &name) const
    {
        return at.gallery().id().child(QStringLiteral("images"), name);
    }
    ResourceId labId(const QString &name) const
    {
        return account.id().child(QStringLiteral("labs"), name);
    }
    /// Registers a disk that labs can be made from.
    ResourceId baseImage()
    {
        Source disk = at.source(SourceKind::Disk, QStringLiteral("base"));
        disk.osType = OsType::Linux;
        return at.add(disk).id;
    }
    Result<LabWork> ask(const QString &name, const ResourceId &image)
    {
        Lab draft;
        draft.accountId = account.id();
        draft.name = name;
        draft.imageId = image;
        return labs().create(at.caller(), draft);
    }
    /// Makes a lab and waits for its template.
    Lab make(const QString &name, const ResourceId &image)
    {
        const LabWork work = at.need(ask(name, image));
        at->replication().wait(work.job);
        return at.need(labs().lab(work.lab.id()));
    }
    Result<Publication> exported(const Lab &lab, const QString &name, bool updates)
    {
        return labs().exportTemplate(at.caller(), lab.id(), {name, updates});
    }
    /// Exports and waits until the version is there.
    ImageVersion save(const Lab &lab, const QString &name, bool updates = false)
    {
        const Publication made = at.need(exported(lab, name, updates));
        at.run(made.job);
        if (at.need(labs().settle()) != 1)
            qFatal("the export is not ended");
        return at.need(at.versions().version(made.version.id()));
    }
    Lab publish(const Lab &lab, int machines)
    {
        const LabWork work = at.need(labs().publish(at.caller(), lab.id(), machines));
        at->replication().wait(work.job);
        return at.need(labs().lab(lab.id()));
    }
    /// Writes the row of a version that is replicated to West Europe and stores nothing.
    void addVersionRow(const QString &image, const std::function<void(ImageVersion &)> &edit)
    {
        const ImageDefinition definition = at.addDefinition(image);
        ImageVersion version = at.request(QStringLiteral("1.0.0"), {}).version;
        version.uid = Uid::random();
        version.definitionId = definition.id();
        version.provisioningState = ProvisioningState::Succeeded;
        version.osDiskSizeBytes = 1 << 20;
        version.revision = 1;
        edit(version);
        const Region region = at.need(at->regions().region(at.west()));
        at.write([&](Transaction &t) -> Result<> {
            if (auto made = insertVersion(t, definition.uid, version); !made)
                return made;
            return putReplica(t, {version.uid, region.uid, 0, 1, {}, 0, {}});
        });
    }
    QStringList obstaclesOf(const QString &image)
    {
        QStringList reasons;
        for (const LabImage &one : at.need(labs().images(account.id()))) {
            if (one.definition.name != image)
                continue;
            for (const Fault &fault : one.obstacles)
                reasons << fault.reason;
        }
        return reasons;
    }

    VersionFixture at;
    LabAccount account;
};

QStringList reason(const char *text)
{
    return {QString::fromLatin1(text)};
}

}  // namespace

class TestLabs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTemplateIsTheDiskOfTheLatestVersion()
    {
        School s;
        s.at.publish(
            s.at.request(QStringLiteral("1.0.0"), s.at.fileSource(QStringLiteral("old.raw"), 1)));
        s.at.publish(
            s.at.request(QStringLiteral("1.1.0"), s.at.fileSource(QStringLiteral("new.raw"), 2)));
        const Lab lab = s.make(QStringLiteral("lab"), s.at.definition().id());
        QVERIFY(lab.state == LabState::Ready);
        QCOMPARE(lab.versionId.name(), QStringLiteral("1.1.0"));
        QCOMPARE(contentOf(lab.templatePath()), contentOf(s.at.path(QStringLiteral("new.raw"))));
        QVERIFY(s.at->sources().source(lab.templateDiskId));
        const auto again = s.ask(QStringLiteral("LAB"), s.at.definition().id());
        QVERIFY(again && again->job.isNull() && again->lab.uid == lab.uid);
    }

    void anUpdatedImageGivesTheNextLabWhatWasChanged()
    {
        School s;
        const Lab first = s.make(QStringLiteral("first"), s.baseImage());
        const ImageVersion course = s.save(first, QStringLiteral("course"));
        QCOMPARE(course.number.toString(), QStringLiteral("1.0.0"));
        const auto definition = s.at->galleries().definition(course.definitionId);
        QVERIFY(definition->osState == OsState::Specialized);
        const Lab second = s.make(QStringLiteral("second"), course.definitionId);
        QCOMPARE(contentOf(second.templatePath()), contentOf(first.templatePath()));
        change(second.templatePath());
        const ImageVersion update = s.save(second, {}, true);
        QCOMPARE(update.definitionId, course.definitionId);
        QCOMPARE(update.number.toString(), QStringLiteral("1.1.0"));
        const Lab third = s.make(QStringLiteral("third"), course.definitionId);
        QCOMPARE(third.versionId, update.id());
        QCOMPARE(contentOf(third.templatePath()).mid(kChangeAt, kChange.size()), kChange);
        const Lab old = s.make(QStringLiteral("old"), course.id());
        QVERIFY(!contentOf(old.templatePath()).contains(kChange));
    }

    void aNewImageLeavesTheOldOneAsItWas()
    {
        School s;
        const Lab first = s.make(QStringLiteral("first"), s.baseImage());
        const ImageVersion course = s.save(first, QStringLiteral("course"));
        const Lab second = s.make(QStringLiteral("second"), course.definitionId);
        change(second.templatePath());
        const ImageVersion other = s.save(second, QStringLiteral("other"));
        QCOMPARE(other.definitionId, s.image(QStringLiteral("other")));
        QCOMPARE(*s.at.versions().versionCount(course.definitionId), 1);
        const Lab old = s.make(QStringLiteral("old"), course.definitionId);
        QCOMPARE(contentOf(old.templatePath()), contentOf(first.templatePath()));
        const Lab fresh = s.make(QStringLiteral("fresh"), other.definitionId);
        QCOMPARE(contentOf(fresh.templatePath()), contentOf(second.templatePath()));
        QCOMPARE(s.at.reasons(s.exported(second, QStringLiteral("course"), false)),
                 reason("lab.export.nameTaken"));
    }

    void anExportStaysInItsGeography()
    {
        School s;
        const Lab lab = s.make(QStringLiteral("lab"), s.baseImage());
        const ImageVersion version = s.save(lab, QStringLiteral("course"));
        QStringList regions;
        for (const TargetRegion &target : version.publishingProfile.targetRegions)
            regions << target.name;
        QCOMPARE(regions, QStringList({s.at.west(), QStringLiteral("northeurope")}));
        QCOMPARE(exportRegions(QStringLiteral("cellar"), {s.at.west()}, {}),
                 QStringList(QStringLiteral("cellar")));
    }

    void aCancelledExportTakesItsDefinitionBack()
    {
        School s;
        const Lab lab = s.make(QStringLiteral("lab"), s.baseImage());
        const Publication made = s.at.need(s.exported(lab, QStringLiteral("course"), false));
        QCOMPARE(s.at.need(s.labs().settle()), 0);  // it is only waiting
        QCOMPARE(s.at.reasons(s.exported(lab, QStringLiteral("more"), false)),
                 reason("lab.export.running"));
        QCOMPARE(s.at.reasons(s.labs().remove(s.at.caller(), lab.id())),
                 reason("lab.export.running"));
        QCOMPARE(s.at.reasons(s.labs().detachGallery(s.at.caller(), s.account.id())),
                 reason("lab.export.running"));
        s.at->replication().cancel(made.job);
        QCOMPARE(s.at.need(s.labs().settle()), 1);
        QCOMPARE(s.at.reasons(s.at->galleries().definition(s.image(QStringLiteral("course")))),
                 reason("resource.notFound"));
        QVERIFY(!s.at.need(s.labs().openExport(lab.id())));
        s.save(lab, QStringLiteral("course"));
    }

    void aFailedUpdateLeavesTheImageAsItWas()
    {
        School s;
        const Lab lab = s.make(QStringLiteral("lab"), s.baseImage());
        const ImageVersion course = s.save(lab, QStringLiteral("course"));
        const Publication made = s.at.need(s.exported(lab, {}, true));
        QVERIFY(QFile::rename(lab.templatePath(), s.at.path(QStringLiteral("away"))));
        s.at.need(s.at->replication().start(made.job));
        s.at->replication().wait(made.job);
        QCOMPARE(s.at.need(s.labs().settle()), 1);
        QCOMPARE(*s.at.versions().versionCount(course.definitionId), 1);
        const Lab after = s.at.need(s.labs().lab(lab.id()));
        QVERIFY(after.exportFault.has_value());
        QCOMPARE(after.exportedId, course.id());
    }

    void anExportThatWasInterruptedGoesOn()
    {
        School s;
        const Lab lab = s.make(QStringLiteral("lab"), s.baseImage());
        const Publication made = s.at.need(s.exported(lab, QStringLiteral("course"), false));
        // The process that published is gone before it began; another finds the job.
        QCOMPARE(s.at.need(s.at->replication().resumeInterrupted()), 1);
        s.at->replication().wait(made.job);
        QCOMPARE(s.at.need(s.labs().settle()), 1);
        QCOMPARE(s.at.need(s.labs().lab(lab.id())).exportedId, made.version.id());
    }

    void aTemplateThatWasInterruptedIsMadeAgain()
    {
        School s;
        Lab lab = s.make(QStringLiteral("lab"), s.baseImage());
        const QByteArray before = contentOf(lab.templatePath());
        QVERIFY(QFile::remove(lab.templatePath()));
        lab.state = LabState::Creating;
        s.at.write([&](Transaction &t) { return updateLab(t, lab); });
        QCOMPARE(s.at.need(s.labs().settle()), 1);
        lab = s.at.need(s.labs().lab(lab.id()));
        QVERIFY(lab.state == LabState::Failed);
        QCOMPARE(lab.fault->reason, QStringLiteral("lab.template.unfinished"));
        QCOMPARE(s.at.reasons(s.exported(lab, QStringLiteral("course"), false)),
                 reason("lab.template.notReady"));
        lab = s.make(lab.name, lab.imageId);
        QVERIFY(lab.state == LabState::Ready);
        QCOMPARE(contentOf(lab.templatePath()), before);
    }

    void aTemplateThatCannotBeMadeSaysWhy()
    {
        School s;
        const ResourceId image = s.baseImage();
        QVERIFY(QFile::remove(s.at.path(QStringLiteral("base.raw"))));
        const Lab lab = s.make(QStringLiteral("lab"), image);
        QVERIFY(lab.state == LabState::Failed);
        QVERIFY(lab.fault.has_value());
        QVERIFY(!QFile::exists(lab.templatePath()));
    }

    void aPublishedLabHasOneDiskForEachStudent()
    {
        School s;
        Lab lab = s.make(QStringLiteral("lab"), s.baseImage());
        QCOMPARE(s.at.reasons(s.labs().reset(s.at.caller(), lab.id())), reason("lab.notPublished"));
        lab = s.publish(lab, 3);
        QCOMPARE(lab.capacity, 3);
        QCOMPARE(lab.machines.size(), std::size_t{3});
        const QByteArray fresh = contentOf(lab.machinePath(2));
        QVERIFY(fresh.startsWith("QFI\xfb") && fresh.contains("published-1.qcow2"));
        change(lab.machinePath(2));
        change(lab.machinePath(3));
        s.at.need(s.labs().reset(s.at.caller(), lab.id(), 2));
        QCOMPARE(contentOf(lab.machinePath(2)), fresh);
        QVERIFY(contentOf(lab.machinePath(3)).contains(kChange));
        s.at.need(s.labs().reset(s.at.caller(), lab.id()));
        QCOMPARE(contentOf(lab.machinePath(3)), fresh);
        QCOMPARE(s.at.reasons(s.labs().reset(s.at.caller(), lab.id(), 4)),
                 reason("lab.machine.notFound"));
    }

    void aMachineReadsAsTheTemplateThatWasPublished()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("qemu-img")).isEmpty())
            QSKIP("qemu-img is not installed");
        School s;
        const Lab lab = s.publish(s.make(QStringLiteral("lab"), s.baseImage()), 1);
        const QString read = s.at.path(QStringLiteral("read.raw"));
        QCOMPARE(QProcess::execute(QStringLiteral("qemu-img"),
                                   {QStringLiteral("convert"), QStringLiteral("-O"),
                                    QStringLiteral("raw"), lab.machinePath(1), read}),
                 0);
        QCOMPARE(contentOf(read), contentOf(lab.templatePath()));
    }

    void capacityMakesAndRemovesMachinesAndKeepsTheOthers()
    {
        School s;
        Lab lab = s.publish(s.make(QStringLiteral("lab"), s.baseImage()), 2);
        change(lab.machinePath(1));
        lab = s.at.need(s.labs().setCapacity(s.at.caller(), lab.id(), 4));
        QCOMPARE(lab.machines.size(), std::size_t{4});
        QVERIFY(QFile::exists(lab.machinePath(4)));
        lab = s.at.need(s.labs().setCapacity(s.at.caller(), lab.id(), 1));
        QVERIFY(!QFile::exists(lab.machinePath(2)) && !QFile::exists(lab.machinePath(4)));
        QVERIFY(contentOf(lab.machinePath(1)).contains(kChange));
        QCOMPARE(s.at.reasons(s.labs().setCapacity(s.at.caller(), lab.id(), 401)),
                 reason("property.value.range"));
    }

    void publishingAgainTakesTheTemplateAsItIsNow()
    {
        School s;
        Lab lab = s.publish(s.make(QStringLiteral("lab"), s.baseImage()), 2);
        change(lab.templatePath());
        lab = s.publish(lab, 1);
        QCOMPARE(lab.publication, 2);
        QVERIFY(contentOf(lab.publishedPath(2)).contains(kChange));
        QVERIFY(contentOf(lab.machinePath(1)).contains("published-2.qcow2"));
        QVERIFY(!QFile::exists(lab.publishedPath(1)) && !QFile::exists(lab.machinePath(2)));
    }

    void aQuestionChangesNothing()
    {
        School s;
        Change question(s.at.caller());
        question.validateOnly = true;
        Lab draft;
        draft.accountId = s.account.id();
        draft.name = QStringLiteral("lab");
        draft.imageId = s.baseImage();
        QVERIFY(s.labs().create(question, draft)->job.isNull());
        QCOMPARE(s.at.need(s.labs().labs(s.account.id())).size(), std::size_t{0});
        const Lab lab = s.publish(s.make(draft.name, draft.imageId), 1);
        QVERIFY(s.labs().exportTemplate(question, lab.id(), {QStringLiteral("course"), false}));
        QVERIFY(!s.at.need(s.labs().openExport(lab.id())));
        QVERIFY(s.labs().setCapacity(question, lab.id(), 3) && s.labs().remove(question, lab.id()));
        QVERIFY(!QFile::exists(lab.machinePath(2)) && QFile::exists(lab.templatePath()));
    }

    void imagesThatCannotBeUsedAreListedWithTheReason()
    {
        School s;
        s.addVersionRow(QStringLiteral("fits"), [](ImageVersion &version) {
            version.osDiskSizeBytes = kMaximumLabDiskBytes;
        });
        s.addVersionRow(QStringLiteral("large"), [](ImageVersion &version) {
            version.osDiskSizeBytes = kMaximumLabDiskBytes + 512;
        });
        s.addVersionRow(QStringLiteral("several"), [](ImageVersion &version) {
            version.dataDisks.push_back({.lun = 1, .source = {}, .sizeBytes = 512});
        });
        QCOMPARE(s.obstaclesOf(QStringLiteral("fits")), QStringList());
        QCOMPARE(s.obstaclesOf(QStringLiteral("large")), reason("lab.image.tooLarge"));
        QCOMPARE(s.obstaclesOf(QStringLiteral("several")), reason("lab.image.severalDisks"));
        QCOMPARE(s.obstaclesOf(QStringLiteral("image")), reason("lab.image.notInRegion"));
        QCOMPARE(s.at.reasons(s.ask(QStringLiteral("lab"), s.image(QStringLiteral("large")))),
                 reason("lab.image.tooLarge"));
    }

    void attachingEnablesAllAndDetachingForgets()
    {
        School s;
        s.addVersionRow(QStringLiteral("fits"), [](ImageVersion &) { });
        QCOMPARE(s.account.galleryRole, QStringLiteral("Contributor"));
        const QStringList names{QStringLiteral("FITS")};
        s.at.need(s.labs().enableImages(s.at.caller(), s.account.id(), names, false));
        QCOMPARE(s.at.reasons(s.ask(QStringLiteral("lab"), s.image(QStringLiteral("fits")))),
                 reason("lab.image.disabled"));
        s.at.need(s.labs().detachGallery(s.at.caller(), s.account.id()));
        QCOMPARE(s.at.reasons(s.labs().images(s.account.id())), reason("lab.gallery.notAttached"));
        const LabAccount again =
            s.at.need(s.labs().attachGallery(s.at.caller(), s.account.id(), s.at.gallery().id()));
        QVERIFY(again.isImageEnabled(QStringLiteral("fits")));
        Gallery other = s.at.gallery();
        other.name = QStringLiteral("other");
        other = s.at.need(s.at->galleries().createGallery(s.at.caller(), other));
        QCOMPARE(s.at.reasons(s.labs().attachGallery(s.at.caller(), s.account.id(), other.id())),
                 reason("lab.gallery.attached"));
    }

    void aGeneralizedImageIsNotUpdated()
    {
        School s;
        s.at.publish(s.at.request(QStringLiteral("1.0.0"), s.at.fileSource()));
        const Lab lab = s.make(QStringLiteral("lab"), s.at.definition().id());
        QCOMPARE(s.at.reasons(s.exported(lab, {}, true)), reason("lab.export.generalized"));
        const Lab base = s.make(QStringLiteral("base"), s.baseImage());
        QCOMPARE(s.at.reasons(s.exported(base, {}, true)), reason("lab.export.nothingToUpdate"));
    }

    void whatIsDeletedLeavesNothingBehind()
    {
        School s;
        const Lab lab = s.publish(s.make(QStringLiteral("lab"), s.baseImage()), 2);
        QCOMPARE(s.at.reasons(s.labs().removeAccount(s.at.caller(), s.account.id())),
                 reason("resource.notEmpty"));
        QCOMPARE(s.at.reasons(s.at->regions().remove(s.at.caller(), s.at.west())),
                 reason("lab.region.used"));
        s.at.need(s.labs().remove(s.at.caller(), lab.id()));
        QVERIFY(!QFile::exists(lab.folder));
        QCOMPARE(s.at.reasons(s.at->sources().source(lab.templateDiskId)),
                 reason("resource.notFound"));
        s.at.need(s.labs().removeAccount(s.at.caller(), s.account.id()));
        QCOMPARE(s.at.need(s.labs().accounts()).size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestLabs)
#include "tst_labs.moc"
