#include "ui/publish/publishsession.h"

#include "core/gallery/rules.h"
#include "core/service/costservice.h"
#include "core/service/encryptionsetservice.h"
#include "core/service/galleryservice.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"
#include "models/background.h"

#include <algorithm>
#include <utility>

namespace vitrine {

struct PublishSession::CheckAnswer {
    Result<> verdict;
    std::vector<RegionStatus> statuses;
    Result<CostEstimate> cost;
    Result<std::vector<Usage>> usage;
};

PublishSession::PublishSession(Workspace &workspace, Background &background, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_background(background)
{
    m_facts.maximumReplicas = workspace.policy().maximumReplicas;
    m_facts.regions = workspace.regions().regions().value_or(std::vector<Region>{});
    m_facts.encryptionSets =
        workspace.encryptionSets().encryptionSets().value_or(std::vector<DiskEncryptionSet>{});
    fillDefaults();
    settle();
    refreshProblems();
    refreshStatuses();
}

void PublishSession::edit(PublishField field, const std::function<void(PublishDraft &)> &change)
{
    change(m_draft);
    m_draft.edited.insert(field);
    m_serviceProblems.clear();
    settle();
    refreshProblems();
    Q_EMIT changed();
}

void PublishSession::takeFile(const QString &path)
{
    m_draft.takeFile(path);
    m_serviceProblems.clear();
    settle();
    refreshProblems();
    Q_EMIT changed();
}

void PublishSession::preselectGallery(const ResourceId &galleryId)
{
    m_draft.group = {.name = galleryId.resourceGroup(), .isNew = false};
    m_draft.gallery = {.name = galleryId.name(), .isNew = false};
    settle();
    refreshProblems();
    Q_EMIT changed();
}

void PublishSession::preselectDefinition(const ResourceId &definitionId)
{
    m_draft.definition = definitionId.name();
    m_draft.definitionIsPreselected = true;
    preselectGallery(definitionId.parent());
}

void PublishSession::leaveVersionOut()
{
    m_draft.wantsVersion = false;
    refreshProblems();
    Q_EMIT changed();
}

void PublishSession::refreshRegions()
{
    const std::vector<Region> before = std::exchange(
        m_facts.regions, m_workspace.regions().regions().value_or(std::vector<Region>{}));
    // Whoever registers a region on the way wants this image in it.
    for (const Region &region : m_facts.regions) {
        if (std::ranges::find(before, region.uid, &Region::uid) == before.end()
            && m_draft.addTarget(region.name))
            m_draft.edited.insert(PublishField::TargetRegions);
    }
    settle();
    refreshProblems();
    refreshStatuses();
    Q_EMIT changed();
}

void PublishSession::check()
{
    if (m_creating || m_publication)
        return;
    const quint64 serial = ++m_checkSerial;
    if (m_draft.makesVersion() && m_facts.source.state == SourceKnowledge::State::Reading) {
        setCheck(Check::Reading);
        return;
    }
    setCheck(Check::Running);
    m_background.run(
        this,
        [workspace = &m_workspace, request = m_draft.toRequest(),
         bytes = m_draft.storedBytes(m_facts.source.occupiedBytes),
         makesVersion = m_draft.makesVersion()] {
            // What a definition alone needs is known from the catalogue.
            return CheckAnswer{
                .verdict = makesVersion ? workspace->versions().check(request) : Result<>(),
                .statuses = workspace->regions().status().value_or(std::vector<RegionStatus>{}),
                .cost = workspace->costs().estimate(demandOf(request.version, bytes)),
                .usage = workspace->costs().usage(request.version.definitionId.subscriptionId(),
                                                  request.version.location)};
        },
        [this, serial](CheckAnswer answer) {
            if (serial == m_checkSerial)
                takeCheck(std::move(answer));
        });
}

void PublishSession::takeCheck(CheckAnswer answer)
{
    m_facts.statuses = std::move(answer.statuses);
    m_facts.cost.reset();
    if (answer.cost) {
        m_facts.cost = *std::move(answer.cost);
        // Blocks of zeros are found only when the disk is read.
        m_facts.cost->isExact = false;
    }
    m_facts.usage = std::move(answer.usage);
    m_serviceProblems.clear();
    if (!answer.verdict)
        m_serviceProblems = problemsOf(answer.verdict.error(), m_draft);
    refreshProblems();
    setCheck(m_problems.empty() ? Check::Passed : Check::Failed);
    Q_EMIT changed();
}

void PublishSession::fillDefaults()
{
    if (const auto subscription = m_workspace.galleries().subscription())
        m_draft.subscriptionId = subscription->id;
    chooseGroupAndGallery();
    if (m_facts.region(QStringLiteral("local")) != nullptr)
        m_draft.location = QStringLiteral("local");
    else if (!m_facts.regions.empty())
        m_draft.location = m_facts.regions.front().name;

    const auto publishers = m_workspace.galleries().publishers();
    const QString user = m_workspace.caller().name.section(QLatin1Char('@'), 0, 0);
    m_draft.identifier.publisher =
        publishers && !publishers->isEmpty() ? publishers->first() : suggestedDefinitionName(user);
}

void PublishSession::chooseGroupAndGallery()
{
    // What was used last is what will most likely be used again.
    if (const auto jobs = m_workspace.replication().jobs(1); jobs && !jobs->empty()) {
        const auto version = ResourceId::parse(jobs->front().resourceId);
        if (version && version->names().size() == 3) {
            const ResourceId gallery = version->parent().parent();
            if (m_workspace.galleries().gallery(gallery)) {
                m_draft.group = {.name = gallery.resourceGroup(), .isNew = false};
                m_draft.gallery = {.name = gallery.name(), .isNew = false};
                return;
            }
        }
    }
    const auto galleries = m_workspace.galleries().galleries({}, {}, 1);
    const auto groups = m_workspace.galleries().groups({}, 1);
    if (galleries && !galleries->empty()) {
        m_draft.group = {.name = galleries->front().resourceGroup, .isNew = false};
        m_draft.gallery = {.name = galleries->front().name, .isNew = false};
        return;
    }
    m_draft.gallery = {.name = QStringLiteral("MyGallery"), .isNew = true};
    m_draft.group = {.name = QStringLiteral("vitrine"), .isNew = true};
    if (groups && !groups->empty())
        m_draft.group = {.name = groups->front().name, .isNew = false};
}

void PublishSession::settle()
{
    settleGallery();
    settleDefinition();
    settlePlaces();
    settleTagNames();
    lookAtSource();
}

void PublishSession::settleGallery()
{
    if (m_draft.group.isNew)
        m_draft.gallery.isNew = true;
    if (m_draft.gallery.isNew || m_workspace.galleries().gallery(m_draft.galleryId()))
        return;
    // Another group was chosen: its galleries are others.
    const auto there = m_workspace.galleries().galleries(m_draft.group.name, {}, 1);
    if (there && !there->empty())
        m_draft.gallery.name = there->front().name;
    else
        m_draft.gallery = {.name = m_draft.gallery.name, .isNew = true};
}

void PublishSession::settleDefinition()
{
    const bool canExist = !m_draft.gallery.isNew && checkDefinitionName(m_draft.definition).empty();
    const QString id = canExist ? m_draft.definitionId().folded() : QString();
    if (id == m_settledDefinition && m_facts.definition.has_value() == !m_draft.definitionIsNew
        && !m_draft.versionNumber.isEmpty())
        return;
    m_settledDefinition = id;
    m_facts.definition.reset();
    m_facts.newest.reset();
    m_facts.latest.reset();
    m_facts.newestTargets.clear();
    if (canExist) {
        if (auto definition = m_workspace.galleries().definition(m_draft.definitionId()))
            m_facts.definition = *std::move(definition);
    }
    m_draft.definitionIsNew = !m_facts.definition;
    if (m_facts.definition) {
        const ResourceId existing = m_facts.definition->id();
        if (const auto page = m_workspace.versions().versions(existing, {}, 1);
            page && !page->empty()) {
            m_facts.newest = page->front().number;
            m_facts.newestTargets = page->front().publishingProfile.targetRegions;
        }
        if (const auto latest = m_workspace.versions().latest(existing); latest && *latest)
            m_facts.latest = (*latest)->number;
    }
    if (!m_draft.edited.contains(PublishField::VersionNumber)) {
        const VersionNumber first{.major = 1, .minor = 0, .patch = 0};
        m_draft.versionNumber = (m_facts.newest ? m_facts.newest->nextPatch() : first).toString();
    }
}

void PublishSession::settlePlaces()
{
    if (!m_draft.edited.contains(PublishField::Location)) {
        // Records that belong together lie together.
        if (m_facts.definition)
            m_draft.location = m_facts.definition->location;
        else if (const auto gallery = m_workspace.galleries().gallery(m_draft.galleryId());
                 !m_draft.gallery.isNew && gallery)
            m_draft.location = gallery->location;
        else if (const auto group = m_workspace.galleries().group(m_draft.group.name);
                 !m_draft.group.isNew && group)
            m_draft.location = group->location;
    }
    if (m_draft.edited.contains(PublishField::VersionRegion) && !m_draft.versionRegion.isEmpty())
        return;
    QStringList wishes{m_facts.source.location, m_draft.location};
    for (const Region &region : m_facts.regions)
        wishes.append(region.name);
    for (const QString &wish : wishes) {
        if (m_facts.region(wish) != nullptr) {
            m_draft.setSourceRegion(wish);
            return;
        }
    }
}

// People tag a new resource as they have tagged those around it.
void PublishSession::settleTagNames()
{
    const QString around = m_draft.galleryId().folded() + QLatin1Char(' ') + m_settledDefinition;
    if (around == m_taggedAs)
        return;
    m_taggedAs = around;
    QMap<QString, QString> names;  // by folded name
    const auto take = [&names](const Tags &tags) {
        for (auto tag = tags.keyBegin(); tag != tags.keyEnd(); ++tag)
            names.insert(tag->toCaseFolded(), *tag);
    };
    if (const auto group = m_workspace.galleries().group(m_draft.groupId()))
        take(group->tags);
    if (const auto gallery = m_workspace.galleries().gallery(m_draft.galleryId()))
        take(gallery->tags);
    if (m_facts.definition)
        take(m_facts.definition->tags);
    m_facts.tagNames = names.values();
}

void PublishSession::refreshStatuses()
{
    m_background.run(
        this,
        [workspace = &m_workspace] {
            return workspace->regions().status().value_or(std::vector<RegionStatus>{});
        },
        [this](std::vector<RegionStatus> statuses) {
            m_facts.statuses = std::move(statuses);
            Q_EMIT changed();
        });
}

void PublishSession::refreshProblems()
{
    m_problems = draftProblems(m_draft, m_facts, m_workspace);
    mergeProblems(m_problems, m_serviceProblems);
}

void PublishSession::setCheck(Check check)
{
    m_check = check;
    Q_EMIT checkChanged();
}

}  // namespace vitrine
