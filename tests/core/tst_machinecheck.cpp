// From which versions a machine can be made, and every reason why not.
#include "core/catalog/versionrows.h"
#include "tests/support/versionfixture.h"

#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

class TestMachineCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMachineIsMadeFromAVersionOrTheLatest()
    {
        VersionFixture lab;
        const ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        for (const ResourceId &id :
             {version.id(), lab.definition().id(),
              lab.definition().id().child(QStringLiteral("versions"), QStringLiteral("latest"))}) {
            const auto checked = lab.versions().checkMachine(machine(lab, id));
            QVERIFY2(checked.has_value(), checked ? "" : faultJson(checked.error()).constData());
            QVERIFY(checked->uid == version.uid);
        }
    }

    void latestIsTheGreatestThatIsMeant()
    {
        VersionFixture lab;
        const ResourceId definition = lab.definition().id();
        QCOMPARE(reasons(lab, machine(lab, definition)),
                 {QStringLiteral("definition.latest.none")});
        published(lab, QStringLiteral("1.0.9"));
        ImageVersion newest = published(lab, QStringLiteral("1.0.10"));
        QVERIFY(lab.versions().checkMachine(machine(lab, definition))->uid == newest.uid);
        MachineRequest elsewhere = machine(lab, definition);
        elsewhere.region = VersionFixture::east();
        const auto absent = lab.versions().checkMachine(elsewhere);
        QCOMPARE(lab.reasons(absent), {QStringLiteral("version.notInRegion")});
        QCOMPARE(absent.error().arguments,
                 (QStringList{definition.toString(), VersionFixture::east()}));
        newest.publishingProfile.excludeFromLatest = true;
        lab.need(lab.versions().update(lab.caller(), newest));
        QCOMPARE(lab.versions().checkMachine(machine(lab, definition))->number.toString(),
                 QStringLiteral("1.0.9"));
        QCOMPARE(reasons(lab, machine(lab, newest.id())), QStringList());
    }

    void theRegionMustHaveIt()
    {
        VersionFixture lab;
        const ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        MachineRequest request = machine(lab, version.id());
        request.region = QStringLiteral("East US");
        const auto absent = lab.versions().checkMachine(request);
        QCOMPARE(lab.reasons(absent), {QStringLiteral("version.notInRegion")});
        QCOMPARE(absent.error().arguments,
                 (QStringList{version.id().toString(), VersionFixture::east()}));
        const auto made = lab.versions().publish(
            lab.caller(), lab.request(QStringLiteral("2.0.0"), lab.fileSource()));
        QVERIFY(made.has_value());
        const auto early = lab.versions().checkMachine(machine(lab, made->version.id()));
        QCOMPARE(lab.reasons(early), {QStringLiteral("version.replicating")});
        QCOMPARE(early.error().arguments,
                 (QStringList{made->version.id().toString(), VersionFixture::west()}));
    }

    void theProfileFitsTheState()
    {
        VersionFixture lab;
        const ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        MachineRequest request = machine(lab, version.id());
        request.hasOsProfile = false;
        QCOMPARE(reasons(lab, request), {QStringLiteral("vm.osProfile.missing")});
        request.isScaleSet = true;
        request.name = QStringLiteral("set");
        request.scaleSetOsState = OsState::Specialized;
        QCOMPARE(reasons(lab, request), {QStringLiteral("vm.scaleSet.osState")});

        ImageDefinition special = lab.definition();
        special.name = QStringLiteral("special");
        special.identifier.sku = special.name;
        special.osState = OsState::Specialized;
        special = lab.need(lab->galleries().createDefinition(lab.caller(), special));
        PublishRequest of = lab.request(QStringLiteral("1.0.0"), lab.fileSource());
        of.version.definitionId = special.id();
        QCOMPARE(reasons(lab, machine(lab, lab.publish(of).id())),
                 {QStringLiteral("vm.osProfile.notAllowed")});
    }

    void anotherTenantSeesNothing()
    {
        VersionFixture lab;
        const ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        MachineRequest request = machine(lab, version.id());
        request.subscriptionId = lab.addSubscription(QStringLiteral("sister"), false);
        QCOMPARE(reasons(lab, request), QStringList());
        request.subscriptionId = lab.addSubscription(QStringLiteral("foreign"), true);
        request.hasOsProfile = false;
        const auto refused = lab.versions().checkMachine(request);
        QCOMPARE(lab.reasons(refused), {QStringLiteral("access.linkedSubscription")});
        QCOMPARE(refused.error().arguments.value(0), version.id().toString());
        QCOMPARE(refused.error().arguments.value(2), lab.subscription());
    }

    void keysStayInTheirSubscription()
    {
        VersionFixture lab;
        ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        RegionalEncryption encryption;
        encryption.osDiskEncryptionSetId =
            ResourceId::compute(lab.subscription(), lab.gallery().resourceGroup,
                                QStringLiteral("diskEncryptionSets"), QStringLiteral("keys"));
        version.publishingProfile.targetRegions.front().encryption = encryption;
        // No service stores encryption yet, but a catalogue may have it.
        lab.write([&](Transaction &change) { return updateVersion(change, version); });
        MachineRequest request = machine(lab, version.id());
        QCOMPARE(reasons(lab, request), QStringList());
        request.subscriptionId = lab.addSubscription(QStringLiteral("sister"), false);
        QCOMPARE(reasons(lab, request), {QStringLiteral("vm.encryption.otherSubscription")});
    }

    void theEndOfLifeIsTheEnd()
    {
        VersionFixture lab;
        ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        version.publishingProfile.endOfLifeDate = lab.inDays(2);
        lab.need(lab.versions().update(lab.caller(), version));
        QCOMPARE(reasons(lab, machine(lab, version.id())), QStringList());
        lab.clock().advance(std::chrono::hours(48));
        MachineRequest request = machine(lab, version.id());
        request.hasOsProfile = false;
        QCOMPARE(reasons(lab, request),
                 (QStringList{QStringLiteral("vm.osProfile.missing"),
                              QStringLiteral("version.endOfLife")}));
        QCOMPARE(reasons(lab, machine(lab, lab.definition().id())),
                 {QStringLiteral("definition.latest.none")});
    }

    void manyMachinesWantReplicas()
    {
        VersionFixture lab;
        const ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        MachineRequest request = machine(lab, version.id());
        std::vector<Fault> advice;
        request.count = 20;
        QVERIFY(lab.versions().checkMachine(request, &advice).has_value());
        QVERIFY(advice.empty());
        request.count = 21;
        QVERIFY(lab.versions().checkMachine(request, &advice).has_value());
        QCOMPARE(advice.size(), std::size_t(1));
        QCOMPARE(advice.front().reason, QStringLiteral("vm.replicas.few"));
        QCOMPARE(advice.front().arguments,
                 (QStringList{QStringLiteral("21"), QStringLiteral("1"), QStringLiteral("2")}));
    }

    void onlyImagesAreImages()
    {
        VersionFixture lab;
        published(lab, QStringLiteral("1.0.0"));
        for (const ResourceId &id : {ResourceId(), lab.gallery().id(),
                                     lab.source(SourceKind::Disk, QStringLiteral("disk")).id()})
            QCOMPARE(reasons(lab, machine(lab, id)),
                     {QStringLiteral("disk.imageReference.invalid")});
        for (const char *name : {"7.0.0", "newest"})
            QCOMPARE(reasons(lab,
                             machine(lab,
                                     lab.definition().id().child(QStringLiteral("versions"),
                                                                 QString::fromLatin1(name)))),
                     {QStringLiteral("resource.notFound")});
    }

    void theBinStillServesWhoNamesIt()
    {
        VersionFixture lab;
        Gallery gallery = lab.need(lab->galleries().gallery(lab.gallery().id()));
        gallery.softDeletePolicy.isSoftDeleteEnabled = true;
        lab.need(lab->galleries().updateGallery(lab.caller(), gallery));
        ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        lab.need(lab.versions().remove(lab.caller(), version.id()));
        QCOMPARE(reasons(lab, machine(lab, version.id())), QStringList());
        QCOMPARE(reasons(lab, machine(lab, lab.definition().id())),
                 {QStringLiteral("definition.latest.none")});
        version.provisioningState = ProvisioningState::Deleting;
        lab.write([&](Transaction &change) { return updateVersion(change, version); });
        QCOMPARE(reasons(lab, machine(lab, version.id())),
                 {QStringLiteral("version.beingDeleted")});
    }

private:
    static ImageVersion published(VersionFixture &lab, const QString &number)
    {
        return lab.publish(lab.request(number, lab.fileSource()));
    }
    static MachineRequest machine(const VersionFixture &lab, const ResourceId &image)
    {
        MachineRequest request;
        request.imageId = image;
        request.subscriptionId = lab.subscription();
        request.region = VersionFixture::west();
        request.hasOsProfile = true;
        return request;
    }
    static QStringList reasons(VersionFixture &lab, const MachineRequest &request)
    {
        return VersionFixture::reasons(lab.versions().checkMachine(request));
    }
};

QTEST_GUILESS_MAIN(TestMachineCheck)
#include "tst_machinecheck.moc"
