#include "tests/support/randomrequests.h"

#include "core/gallery/armjson.h"
#include "core/service/galleryservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "tests/support/tempcatalog.h"

#include <QRandomGenerator>
#include <QUrl>
#include <nlohmann/json.hpp>

#include <initializer_list>

namespace vitrine::test {
namespace {

template <typename Resource>
Answer answerOf(const Result<Resource> &result)
{
    if (!result) {
        Answer answer;
        for (const Fault &fault : result.error().flattened())
            answer.problems << fault.reason + u'@' + fault.target + u'('
                    + fault.arguments.join(u'|') + u')';
        return answer;
    }
    Json json = toJson(*result);
    json.erase("etag");  // made of the random identity a new resource gets
    if (json.contains("properties") && json["properties"].contains("publishingProfile"))
        json["properties"]["publishingProfile"].erase("publishedDate");
    return {QString::fromUtf8(compactJson(json)), {}};
}

Answer answerOf(const Result<> &result)
{
    return result ? Answer{QStringLiteral("done"), {}}
                  : answerOf(Result<Gallery>(std::unexpected(result.error())));
}

Answer answerOf(const Result<Publication> &result)
{
    return result ? answerOf(Result<ImageVersion>(result->version))
                  : answerOf(Result<Gallery>(std::unexpected(result.error())));
}

class Dice {
public:
    Dice(Workspace &workspace, quint32 seed, QStringList disks)
        : m_workspace(workspace)
        , m_random(seed)
        , m_disks(std::move(disks))
        , m_subscription(workspace.galleries().subscription().value_or(Subscription()).id)
    {
    }

    Request request()
    {
        switch (m_random.bounded(10)) {
        case 0: return group();
        case 1: return gallery();
        case 2: return galleryUpdate();
        case 3:
        case 4: return definition();
        case 5: return definitionUpdate();
        case 6:
        case 7: return version();
        case 8: return versionUpdate();
        default: return deletion();
        }
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <typename Value>
    Value pick(std::initializer_list<Value> values)
    {
        return *(values.begin() + m_random.bounded(static_cast<int>(values.size())));
    }
    QString pick(const QStringList &values)
    {
        return values.at(m_random.bounded(static_cast<int>(values.size())));
    }
    // Mostly a good value, now and then one of the others.
    QString mostly(const QStringList &good, const QStringList &bad, int percentBad = 6)
    {
        return chance(percentBad) ? pick(bad) : pick(good);
    }
    QString galleryName()
    {
        return mostly({QStringLiteral("g1"), QStringLiteral("g2"), QStringLiteral("G3"),
                       QStringLiteral("g3")},
                      {QString(), QStringLiteral("has-dash"), QStringLiteral("end."),
                       QString(81, u'x'), QStringLiteral("été")});
    }
    QString definitionName()
    {
        return mostly(
            {QStringLiteral("d-1"), QStringLiteral("d-2"), QStringLiteral("D-2"),
             QStringLiteral("d_3")},
            {QString(), QStringLiteral("end-"), QStringLiteral("a b"), QString(81, u'x')});
    }
    QString groupName()
    {
        return mostly({QStringLiteral("rg"), QStringLiteral("RG2")},
                      {QStringLiteral("none"), QStringLiteral("bad/name")});
    }
    QString place()
    {
        return mostly({QString(), QStringLiteral("westeurope"), QStringLiteral("West Europe"),
                       QStringLiteral("eastus")},
                      {QStringLiteral("nowhere"), QStringLiteral("moon base")});
    }
    QDateTime date()
    {
        if (chance(60))
            return {};
        const int days = chance(80) ? m_random.bounded(1, 900) : -m_random.bounded(1, 900);
        return ManualClock().now().addDays(days);
    }
    Tags tags()
    {
        Tags tags;
        if (chance(20))
            tags.insert(mostly({QStringLiteral("env")}, {QString(), QString(513, u't')}),
                        mostly({QStringLiteral("test")}, {QString(257, u'v')}));
        return tags;
    }
    std::optional<int> bound()
    {
        return chance(60) ? std::nullopt : std::optional(m_random.bounded(-1, 40));
    }
    ResourceId galleryId()
    {
        return ResourceId::compute(m_subscription, groupName(), QStringLiteral("galleries"),
                                   galleryName());
    }
    ResourceId definitionId()
    {
        return galleryId().child(QStringLiteral("images"), definitionName());
    }
    VersionNumber number() { return {m_random.bounded(2), m_random.bounded(3), 0}; }

    Request group()
    {
        ResourceGroup draft;
        draft.subscriptionId = m_subscription;
        draft.name = groupName();
        draft.location = place();
        draft.tags = tags();
        return [this, draft](const Change &change) {
            return answerOf(m_workspace.galleries().createGroup(change, draft));
        };
    }
    Gallery anyGallery()
    {
        Gallery draft;
        draft.subscriptionId = m_subscription;
        draft.resourceGroup = groupName();
        draft.name = galleryName();
        draft.location = place();
        draft.description = pick({QString(), QStringLiteral("one"), QStringLiteral("two")});
        draft.softDeletePolicy = {chance(30), chance(90) ? 7 : m_random.bounded(-5, 900)};
        draft.tags = tags();
        return draft;
    }
    Request gallery()
    {
        return [this, draft = anyGallery()](const Change &change) {
            return answerOf(m_workspace.galleries().createGallery(change, draft));
        };
    }
    Request galleryUpdate()
    {
        Gallery wanted = m_workspace.galleries().gallery(galleryId()).value_or(anyGallery());
        const Gallery other = anyGallery();
        wanted.description = other.description;
        wanted.softDeletePolicy = other.softDeletePolicy;
        if (chance(15))
            wanted.location = other.location;
        const QString etag = seenState(wanted.etag());
        return [this, wanted, etag](Change change) {
            change.ifMatch = etag;
            return answerOf(m_workspace.galleries().updateGallery(change, wanted));
        };
    }
    ImageDefinition anyDefinition()
    {
        ImageDefinition draft;
        draft.galleryId = galleryId();
        draft.name = definitionName();
        draft.location = place();
        draft.osType = chance(85) ? OsType::Linux : OsType::Windows;
        draft.osState = chance(85) ? OsState::Generalized : OsState::Specialized;
        draft.hyperVGeneration = chance(85) ? HyperVGeneration::V1 : HyperVGeneration::V2;
        draft.identifier = {mostly({QStringLiteral("Contoso")}, {QString(), QStringLiteral("a b")}),
                            QStringLiteral("Offer"),
                            draft.name.isEmpty() ? QStringLiteral("sku") : draft.name};
        draft.description = pick({QString(), QStringLiteral("one"), QStringLiteral("two")});
        draft.endOfLifeDate = date();
        draft.recommendedVCPUs = {bound(), bound()};
        draft.recommendedMemory = {bound(), bound()};
        draft.privacyStatementUri =
            mostly({QString(), QStringLiteral("https://example.org/p")}, {QStringLiteral("p:p")});
        if (chance(10))
            draft.purchasePlan =
                PurchasePlan{QStringLiteral("plan"), pick({QString(), QStringLiteral("publisher")}),
                             QStringLiteral("product")};
        if (chance(10))
            draft.features = {{pick({QStringLiteral("SecurityType"), QStringLiteral("Nothing")}),
                               pick({QStringLiteral("TrustedLaunch"), QStringLiteral("x")})}};
        draft.tags = tags();
        return draft;
    }
    Request definition()
    {
        return [this, draft = anyDefinition()](const Change &change) {
            return answerOf(m_workspace.galleries().createDefinition(change, draft));
        };
    }
    Request definitionUpdate()
    {
        ImageDefinition wanted =
            m_workspace.galleries().definition(definitionId()).value_or(anyDefinition());
        const ImageDefinition other = anyDefinition();
        wanted.description = other.description;
        wanted.recommendedVCPUs = other.recommendedVCPUs;
        wanted.endOfLifeDate = other.endOfLifeDate;
        if (chance(10))
            wanted.osState = other.osState;
        if (chance(10))
            wanted.eula = QStringLiteral("https://example.org/eula");
        const QString etag = seenState(wanted.etag());
        return [this, wanted, etag](Change change) {
            change.ifMatch = etag;
            return answerOf(m_workspace.galleries().updateDefinition(change, wanted));
        };
    }
    TargetRegion target()
    {
        TargetRegion region;
        region.name = mostly({QStringLiteral("westeurope"), QStringLiteral("East US")},
                             {QStringLiteral("atlantis"), QStringLiteral("West Europe")});
        if (chance(30))
            region.regionalReplicaCount = m_random.bounded(0, 13);
        if (chance(10))
            region.storageAccountType = StorageAccountType::StandardZrs;
        return region;
    }
    VersionSource source()
    {
        VersionSource source;
        if (chance(90))
            source.uri = QUrl::fromLocalFile(pick(m_disks)).toString();
        if (chance(10))
            source.id = chance(50)
                ? definitionId().child(QStringLiteral("versions"), number().toString())
                : definitionId();
        return source;
    }
    // Mostly what such a version may be.
    void makeShallow(ImageVersion &draft)
    {
        PublishingProfile &profile = draft.publishingProfile;
        profile.replicationMode = ReplicationMode::Shallow;
        if (chance(80))
            profile.targetRegions.clear();
    }
    ImageVersion anyVersion()
    {
        ImageVersion draft;
        draft.definitionId = definitionId();
        draft.number = number();
        draft.location = chance(60) ? QStringLiteral("westeurope") : place();
        for (int i = m_random.bounded(4); i > 0; --i)
            draft.publishingProfile.targetRegions.push_back(target());
        draft.publishingProfile.replicaCount = chance(90) ? 1 : m_random.bounded(-1, 20);
        if (chance(20))
            makeShallow(draft);
        draft.publishingProfile.excludeFromLatest = chance(30);
        draft.publishingProfile.endOfLifeDate = date();
        draft.source = source();
        if (chance(20))
            draft.dataDisks.push_back({.lun = m_random.bounded(-1, 66),
                                       .source = source(),
                                       .hostCaching = HostCaching::None,
                                       .sizeBytes = 0});
        draft.safetyProfile.blockDeletionBeforeEndOfLife = chance(10);
        draft.tags = tags();
        return draft;
    }
    Request version()
    {
        return [this, draft = anyVersion()](const Change &change) {
            PublishRequest request;
            request.version = draft;
            return answerOf(m_workspace.versions().publish(change, request));
        };
    }
    Request versionUpdate()
    {
        const ResourceId id = definitionId().child(QStringLiteral("versions"), number().toString());
        ImageVersion wanted = m_workspace.versions().version(id).value_or(anyVersion());
        const ImageVersion other = anyVersion();
        wanted.publishingProfile.excludeFromLatest = other.publishingProfile.excludeFromLatest;
        wanted.publishingProfile.endOfLifeDate = other.publishingProfile.endOfLifeDate;
        if (chance(30))
            wanted.publishingProfile.targetRegions = other.publishingProfile.targetRegions;
        if (chance(10))
            wanted.dataDisks = other.dataDisks;
        const QString etag = seenState(wanted.etag());
        return [this, wanted, etag](Change change) {
            change.ifMatch = etag;
            return answerOf(m_workspace.versions().update(change, wanted));
        };
    }
    Request deletion()
    {
        if (chance(60)) {
            const ResourceId id =
                definitionId().child(QStringLiteral("versions"), number().toString());
            return [this, id, permanently = chance(50)](const Change &change) {
                return answerOf(m_workspace.versions().remove(change, id, permanently));
            };
        }
        if (chance(70))
            return [this, id = definitionId()](const Change &change) {
                return answerOf(m_workspace.galleries().deleteDefinition(change, id));
            };
        return [this, id = galleryId()](const Change &change) {
            return answerOf(m_workspace.galleries().deleteGallery(change, id));
        };
    }
    QString seenState(const QString &present)
    {
        if (chance(50))
            return {};
        return chance(80) ? present : QStringLiteral("0000abcd-1");
    }

    Workspace &m_workspace;
    QRandomGenerator m_random;
    const QStringList m_disks;
    const QString m_subscription;
};

}  // namespace

std::function<Request()> randomRequests(Workspace &workspace, quint32 seed,
                                        const QStringList &disks)
{
    return [dice = std::make_shared<Dice>(workspace, seed, disks)] { return dice->request(); };
}

}  // namespace vitrine::test
