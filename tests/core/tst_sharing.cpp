#include "core/access/actions.h"
#include "core/catalog/encryptionrows.h"
#include "core/catalog/sharingrows.h"
#include "tests/support/accesshouse.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

SharingWishes groups()
{
    return {.permissions = SharingPermission::Groups, .community = {}};
}

SharingWishes community()
{
    return {.permissions = SharingPermission::Community,
            .community = {.publisherUri = QStringLiteral("https://contoso.example"),
                          .publisherContact = QStringLiteral("images@contoso.example"),
                          .eula = QStringLiteral("As it is."),
                          .publicNamePrefix = QStringLiteral("contoso")}};
}

QStringList one(const char16_t *reason)
{
    return {QString::fromUtf16(reason)};
}

/// What somebody sees: the gallery, the definition, the version.
struct Sight {
    bool gallery;
    bool definition;
    bool version;

    bool operator==(const Sight &) const = default;
};

constexpr Sight kNothing{false, false, false};
constexpr Sight kEverything{true, true, true};

/// A gallery with one version, and what others see of it.
class SharedHouse : public AccessHouse {
public:
    SharedHouse()
        : m_galleryId(AccessHouse::galleryId())
        , m_definition(definition())
        , m_version(version(m_definition, *VersionNumber::parse(u"1.0.0")))
    {
    }

    const ImageDefinition &image() const { return m_definition; }
    /// Whoever is signed in.
    const ResourceId &galleryId() const { return m_galleryId; }
    Sight sightOf(const Caller &caller)
    {
        const SignedIn signedIn(**this, caller);
        return {galleries().gallery(galleryId()).has_value(),
                galleries().definition(m_definition.id()).has_value(),
                (*this)->versions().version(m_version.id()).has_value()};
    }
    void encrypt()
    {
        DiskEncryptionSet set;
        set.resourceGroup = QStringLiteral("Images");
        set.name = QStringLiteral("keys");
        set.keyUrl = QStringLiteral("https://vault.example/keys/one");
        set = made((*this)->encryptionSets().create(caller(), set));
        ImageVersion version = m_version;
        version.publishingProfile.targetRegions = {
            {.name = QStringLiteral("westeurope"),
             .regionalReplicaCount = {},
             .storageAccountType = {},
             .excludeFromLatest = {},
             .encryption = RegionalEncryption{set.id(), {}}}};
        made(inWrite((*this)->catalog(), caller(), [&](Transaction &t) -> Result<bool> {
            if (auto noted = noteEncryptionSets(t, version); !noted)
                return std::unexpected(noted.error());
            return true;
        }));
    }

private:
    const ResourceId m_galleryId;
    const ImageDefinition m_definition;
    const ImageVersion m_version;
};

}  // namespace

class TestSharing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoleGivesWhatTheMatrixSays()
    {
        SharedHouse house;
        const Principal bob = house.user(QStringLiteral("bob"));
        const Principal kim = house.user(QStringLiteral("kim"));
        QCOMPARE(house.sightOf(house.callerOf(bob)), kNothing);
        house.give(bob, u"Reader", house.galleryId().toString());
        QCOMPARE(house.sightOf(house.callerOf(bob)), kEverything);
        house.give(kim, u"Reader", house.image().id().toString());
        QCOMPARE(house.sightOf(house.callerOf(kim)), (Sight{false, true, true}));
    }

    void aTenantSeesAGalleryOnceItHasAccepted()
    {
        SharedHouse house;
        SharingService &sharing = house.sharing();
        const Principal eve = house.user(QStringLiteral("eve"), house.foreignTenant().id);
        house.give(eve, u"Owner",
                   QStringLiteral("/providers/Microsoft.Management/managementGroups/")
                       + house.foreignTenant().id);
        const Caller foreigner = house.callerOf(eve);
        QVERIFY(sharing.update(house.caller(), house.galleryId(), groups()));
        const auto shared =
            sharing.add(house.caller(), house.galleryId(),
                        {.subscriptions = {}, .tenants = {house.foreignTenant().id}});
        QVERIFY(shared);
        QCOMPARE(shared->shares.size(), std::size_t{1});
        QCOMPARE(toString(shared->shares.front().answer), toString(ShareAnswer::Pending));
        QCOMPARE(house.sightOf(foreigner), kNothing);

        const QString &subscription = house.foreignSubscription().id;
        const SignedIn signedIn(*house, foreigner);
        const auto asked = sharing.invitations(subscription);
        QCOMPARE(asked->size(), std::size_t{1});
        const QString name = asked->front().uniqueName();
        QVERIFY(name.endsWith(u"-LINUX"));
        QCOMPARE(reasonsOf(sharing.sharedGallery(subscription, name)),
                 one(u"sharing.gallery.notFound"));
        QCOMPARE(
            reasonsOf(sharing.answer(foreigner, subscription, false, name, ShareAnswer::Accepted)),
            one(u"sharing.invitation.notFound"));
        QVERIFY(sharing.answer(foreigner, subscription, true, name, ShareAnswer::Accepted));
        QCOMPARE(house.sightOf(foreigner), kEverything);
        QCOMPARE(sharing.sharedGallery(subscription, name.toLower())->name,
                 QStringLiteral("Linux"));
        QCOMPARE(sharing.sharedGalleries(subscription, true, QStringLiteral("westeurope"))->size(),
                 std::size_t{1});
        QVERIFY(sharing.sharedGalleries(subscription, true, QStringLiteral("eastus"))->empty());
        QVERIFY(sharing.sharedGalleries(subscription, false, {})->empty());
        // It sees the images, not with whom else they are shared, and changes nothing.
        QVERIFY(sharing.profile(house.galleryId())->shares.empty());
        QCOMPARE(reasonsOf(sharing.reset(foreigner, house.galleryId())), one(u"access.denied"));

        QVERIFY(sharing.answer(foreigner, subscription, true, name, ShareAnswer::Rejected));
        QCOMPARE(house.sightOf(foreigner), kNothing);
    }

    void whoMayReadASubscriptionSeesWhatItIsGiven()
    {
        SharedHouse house;
        SharingService &sharing = house.sharing();
        const QString tenant = house.foreignTenant().id;
        const Principal eve = house.user(QStringLiteral("eve"), tenant);
        const Principal guest = house.user(QStringLiteral("guest"), tenant);
        house.give(eve, u"Contributor", house.foreignScope());
        QVERIFY(sharing.update(house.caller(), house.galleryId(), groups()));
        const Grantees grantees{.subscriptions = {house.foreignSubscription().id}, .tenants = {}};
        QVERIFY(sharing.add(house.caller(), house.galleryId(), grantees));
        const SignedIn signedIn(*house, house.callerOf(eve));
        const QString name =
            sharing.invitations(house.foreignSubscription().id)->front().uniqueName();
        QVERIFY(sharing.answer(house.callerOf(eve), house.foreignSubscription().id, false, name,
                               ShareAnswer::Accepted));
        QCOMPARE(house.sightOf(house.callerOf(eve)), kEverything);
        QCOMPARE(house.sightOf(house.callerOf(guest)), kNothing);

        QVERIFY(sharing.remove(house.caller(), house.galleryId(), grantees));
        QCOMPARE(house.sightOf(house.callerOf(eve)), kNothing);
        QVERIFY(sharing.remove(house.caller(), house.galleryId(), grantees));
    }

    void whatIsAskedOnlyTheOtherSideLearns()
    {
        SharedHouse house;
        const QString tenant = house.foreignTenant().id;
        const QString subscription = house.foreignSubscription().id;
        const Principal eve = house.user(QStringLiteral("eve"), tenant);
        const Principal guest = house.user(QStringLiteral("guest"), tenant);
        house.give(eve, u"Owner",
                   QStringLiteral("/providers/Microsoft.Management/managementGroups/") + tenant);
        QVERIFY(house.sharing().update(house.caller(), house.galleryId(), groups()));
        QVERIFY(house.sharing().add(house.caller(), house.galleryId(),
                                    {.subscriptions = {subscription}, .tenants = {tenant}}));
        const auto learns = [&](const Principal &who, GranteeKind kind, const QString &id) {
            return inRead(house->catalog(), house.callerOf(who),
                          [&](Transaction &view) { return invitationsOf(view, kind, id); })
                ->size();
        };
        QCOMPARE(learns(eve, GranteeKind::Subscription, subscription), std::size_t{1});
        QCOMPARE(learns(eve, GranteeKind::Tenant, tenant), std::size_t{1});
        QCOMPARE(learns(guest, GranteeKind::Subscription, subscription), std::size_t{0});
        QCOMPARE(learns(guest, GranteeKind::Tenant, tenant), std::size_t{0});
    }

    void whatIsSharedAloneIsListedForThoseWhoSeeNoMore()
    {
        SharedHouse house;
        const Principal bob = house.user(QStringLiteral("bob"));
        const Principal kim = house.user(QStringLiteral("kim"));
        const Principal eve = house.user(QStringLiteral("eve"));
        house.give(bob, u"Reader", house.image().id().toString());
        house.give(bob, u"Contributor", house.image().id().toString());
        house.give(kim, u"Reader", house.galleryId().toString());
        house.give(kim, u"Reader", house.image().id().toString());
        const auto listed = [&house](const Caller &caller) {
            const SignedIn signedIn(*house, caller);
            return house.sharing().sharedDefinitions()->size();
        };
        QCOMPARE(listed(house.callerOf(bob)), std::size_t{1});
        QCOMPARE(listed(house.callerOf(kim)), std::size_t{0});
        QCOMPARE(listed(house.callerOf(eve)), std::size_t{0});
        QCOMPARE(listed(house.caller()), std::size_t{0});
        const auto ids = inRead(house->catalog(), house.callerOf(eve), definitionsSharedAlone);
        QVERIFY(ids && ids->empty());
    }

    void theOwnTenantIsNotAsked()
    {
        SharedHouse house;
        QVERIFY(house.sharing().update(house.caller(), house.galleryId(), groups()));
        const auto second =
            house->accounts().createSubscription(house.caller(), QStringLiteral("Second"));
        const auto profile = house.sharing().add(house.caller(), house.galleryId(),
                                                 {.subscriptions = {second->id}, .tenants = {}});
        QCOMPARE(toString(profile->shares.front().answer), toString(ShareAnswer::Accepted));
        const Principal bob = house.user(QStringLiteral("bob"));
        house.give(bob, u"Reader", QStringLiteral("/subscriptions/") + second->id);
        QCOMPARE(house.sightOf(house.callerOf(bob)), kEverything);
    }

    void whoSaidNoIsAskedAgain()
    {
        SharedHouse house;
        SharingService &sharing = house.sharing();
        QVERIFY(sharing.update(house.caller(), house.galleryId(), groups()));
        const QString &subscription = house.foreignSubscription().id;
        const Grantees grantees{.subscriptions = {subscription}, .tenants = {}};
        const auto answerNow = [&] {
            return sharing.profile(house.galleryId())->shares.front().answer;
        };
        const SignedIn signedIn(*house, house.caller());
        QVERIFY(sharing.add(house.caller(), house.galleryId(), grantees));
        const QString name = sharing.invitations(subscription)->front().uniqueName();
        QVERIFY(sharing.answer(house.caller(), subscription, false, name, ShareAnswer::Accepted));
        QVERIFY(sharing.add(house.caller(), house.galleryId(), grantees));
        QCOMPARE(toString(answerNow()), toString(ShareAnswer::Accepted));
        QVERIFY(sharing.answer(house.caller(), subscription, false, name, ShareAnswer::Rejected));
        QVERIFY(sharing.add(house.caller(), house.galleryId(), grantees));
        QCOMPARE(toString(answerNow()), toString(ShareAnswer::Pending));
    }

    void everybodySeesTheCommunitysGalleries()
    {
        SharedHouse house;
        SharingService &sharing = house.sharing();
        const Caller foreigner =
            house.callerOf(house.user(QStringLiteral("eve"), house.foreignTenant().id));
        QVERIFY(sharing.update(house.caller(), house.galleryId(), community()));
        QCOMPARE(house.sightOf(foreigner), kNothing);
        const auto open = sharing.enableCommunity(house.caller(), house.galleryId());
        QVERIFY(open);
        QVERIFY(open->publicName.startsWith(u"contoso-"));
        QCOMPARE(sharing.enableCommunity(house.caller(), house.galleryId())->publicName,
                 open->publicName);
        QCOMPARE(house.sightOf(foreigner), kEverything);
        {
            const SignedIn signedIn(*house, foreigner);
            QCOMPARE(sharing.communityGallery(open->publicName.toUpper())->gallery.name,
                     QStringLiteral("Linux"));
            QCOMPARE(sharing.communityGalleries({})->size(), std::size_t{1});
            QVERIFY(sharing.communityGalleries(QStringLiteral("eastus"))->empty());
            QCOMPARE(reasonsOf(sharing.communityGallery(QStringLiteral("contoso-other"))),
                     one(u"sharing.gallery.notFound"));
        }
        // Nothing changes behind the backs of those who use it.
        const QStringList stillShared = one(u"sharing.stillShared");
        QCOMPARE(reasonsOf(sharing.update(house.caller(), house.galleryId(), groups())),
                 stillShared);
        SharingWishes renamed = community();
        renamed.community.publicNamePrefix = QStringLiteral("fabrikam");
        QCOMPARE(reasonsOf(sharing.update(house.caller(), house.galleryId(), renamed)),
                 one(u"property.change.notAllowed"));
        QVERIFY(sharing.reset(house.caller(), house.galleryId()));
        QCOMPARE(house.sightOf(foreigner), kNothing);
        QCOMPARE(toString(sharing.profile(house.galleryId())->permissions),
                 toString(SharingPermission::Private));
    }

    void aCommunitysGalleryIsNotDeleted()
    {
        AccessHouse house;
        QVERIFY(house.sharing().update(house.caller(), house.galleryId(), community()));
        QVERIFY(house.sharing().enableCommunity(house.caller(), house.galleryId()));
        QCOMPARE(reasonsOf(house.galleries().deleteGallery(house.caller(), house.galleryId())),
                 one(u"sharing.stillShared"));
        QVERIFY(house.sharing().reset(house.caller(), house.galleryId()));
        QVERIFY(house.galleries().deleteGallery(house.caller(), house.galleryId()));
    }

    void theCommunityIsToldWhoPublishes()
    {
        AccessHouse house;
        SharingWishes wishes{.permissions = SharingPermission::Community, .community = {}};
        QCOMPARE(reasonsOf(house.sharing().update(house.caller(), house.galleryId(), wishes)),
                 one(u"sharing.community.incomplete"));
        QCOMPARE(reasonsOf(SharingService::check(wishes)), one(u"sharing.community.incomplete"));
        const auto reasons = [&](auto edit) {
            SharingWishes draft = community();
            edit(draft.community);
            return reasonsOf(house.sharing().update(house.caller(), house.galleryId(), draft));
        };
        for (const char16_t *prefix : {u"four", u"seventeen17letter", u"con-toso", u"éclair"})
            QCOMPARE(reasons([prefix](CommunityInfo &info) {
                         info.publicNamePrefix = QString::fromUtf16(prefix);
                     }),
                     one(u"sharing.community.prefix"));
        for (const char16_t *contact : {u"nobody", u"@contoso", u"a b@c", u"a@b@c"})
            QCOMPARE(reasons([contact](CommunityInfo &info) {
                         info.publisherContact = QString::fromUtf16(contact);
                     }),
                     one(u"sharing.community.contact"));
        QCOMPARE(
            reasons([](CommunityInfo &info) { info.publisherUri = QStringLiteral("contoso"); }),
            one(u"property.uri.invalid"));
    }

    void eachWayOfSharingHasItsPermissions()
    {
        AccessHouse house;
        SharingService &sharing = house.sharing();
        const Grantees grantees{.subscriptions = {house.foreignSubscription().id}, .tenants = {}};
        const QStringList notGroups = one(u"sharing.permissions.notGroups");
        QCOMPARE(reasonsOf(sharing.add(house.caller(), house.galleryId(), grantees)), notGroups);
        QCOMPARE(reasonsOf(sharing.enableCommunity(house.caller(), house.galleryId())),
                 one(u"sharing.notCommunity"));
        QVERIFY(sharing.update(house.caller(), house.galleryId(), groups()));
        QVERIFY(sharing.add(house.caller(), house.galleryId(), grantees));
        QCOMPARE(reasonsOf(sharing.update(house.caller(), house.galleryId(), community())),
                 one(u"sharing.stillShared"));
        QVERIFY(sharing.remove(house.caller(), house.galleryId(), grantees));
        QVERIFY(sharing.update(house.caller(), house.galleryId(), community()));
        QCOMPARE(reasonsOf(sharing.add(house.caller(), house.galleryId(), grantees)), notGroups);
        QCOMPARE(reasonsOf(sharing.profile(
                     house.galleryId().child(QStringLiteral("images"), QStringLiteral("x")))),
                 one(u"resource.notFound"));
    }

    void aGalleryIsSharedWithSoMany()
    {
        AccessHouse house;
        QVERIFY(house.sharing().update(house.caller(), house.galleryId(), groups()));
        Grantees grantees;
        for (int i = 0; i < kMaximumSharedTenants; ++i)
            grantees.tenants << house
                                    .made(house->accounts().createTenant(
                                        house.caller(), QStringLiteral("Tenant %1").arg(i)))
                                    .id;
        QVERIFY(house.sharing().add(house.caller(), house.galleryId(), grantees));
        // The same once more are no more.
        QVERIFY(house.sharing().add(house.caller(), house.galleryId(), grantees));
        grantees.tenants = {house.foreignTenant().id};
        QCOMPARE(reasonsOf(house.sharing().add(house.caller(), house.galleryId(), grantees)),
                 one(u"sharing.tooMany"));
        grantees = {.subscriptions = {QStringLiteral("none")}, .tenants = {QStringLiteral("none")}};
        QCOMPARE(reasonsOf(house.sharing().add(house.caller(), house.galleryId(), grantees)),
                 (QStringList{QStringLiteral("account.subscription.notFound"),
                              QStringLiteral("account.tenant.notFound")}));
    }

    void whatIsEncryptedIsNotShared()
    {
        SharedHouse house;
        house.encrypt();
        QCOMPARE(reasonsOf(house.sharing().update(house.caller(), house.galleryId(), groups())),
                 one(u"sharing.encrypted"));
        QCOMPARE(reasonsOf(house.sharing().update(house.caller(), house.galleryId(), community())),
                 one(u"sharing.encrypted"));
    }

    void sharingIsARightOfItsOwn()
    {
        AccessHouse house;
        SharingService &sharing = house.sharing();
        QVERIFY(sharing.update(house.caller(), house.galleryId(), groups()));
        const Principal bob = house.user(QStringLiteral("bob"));
        const Principal kim = house.user(QStringLiteral("kim"));
        house.give(bob, u"Contributor", house.subscriptionScope());
        house.give(kim, u"Compute Gallery Sharing Admin", house.galleryId().toString());
        const Grantees grantees{.subscriptions = {house.foreignSubscription().id}, .tenants = {}};
        QCOMPARE(reasonsOf(sharing.add(house.callerOf(bob), house.galleryId(), grantees)),
                 one(u"access.denied"));
        QVERIFY(sharing.add(house.callerOf(kim), house.galleryId(), grantees));
        // Who does not see the shares cannot overlook them either.
        const auto changed =
            sharing.update(house.callerOf(bob), house.galleryId(),
                           {.permissions = SharingPermission::Private, .community = {}});
        QCOMPARE(reasonsOf(changed), one(u"sharing.stillShared"));
        QVERIFY(sharing.reset(house.callerOf(kim), house.galleryId()));
    }

    void aQuestionSharesNothing()
    {
        AccessHouse house;
        const qint64 before = house.auditRows();
        QVERIFY(house.sharing().update(house.question(), house.galleryId(), groups()));
        QCOMPARE(toString(house.sharing().profile(house.galleryId())->permissions),
                 toString(SharingPermission::Private));
        QCOMPARE(house.auditRows(), before);
        QVERIFY(house.sharing().update(house.caller(), house.galleryId(), groups()));
        QCOMPARE(house.auditRows(), before + 1);
        QVERIFY(house.sharing().update(house.caller(), house.galleryId(), groups()));
        QCOMPARE(house.auditRows(), before + 1);
        QCOMPARE(reasonsOf(house.sharing().reset(house.ifMatch(QStringLiteral("other")),
                                                 house.galleryId())),
                 one(u"resource.changed"));
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
