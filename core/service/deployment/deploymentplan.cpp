// What a deployment would do.
#include "core/access/actions.h"
#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/jsonfields.h"
#include "core/service/deployment/deploymentrun.h"
#include "core/service/deployment/deploymentworld.h"
#include "core/service/galleryputs.h"
#include "core/service/galleryservice.h"
#include "core/service/resourcechecks.h"
#include "core/service/sourceservice.h"
#include "core/service/version/publication.h"
#include "core/service/version/sourcefindings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

Problems checkName(const QString &name)
{
    constexpr qsizetype kLongest = 64;
    const bool isRight =
        !name.isEmpty() && name.size() <= kLongest && std::ranges::all_of(name, [](QChar c) {
            return (c.unicode() < 128 && c.isLetterOrNumber())
                || QStringLiteral("-._()").contains(c);
        });
    if (isRight)
        return {};
    const QString path = QStringLiteral("deploymentName");
    return {Fault::of(QStringLiteral("property.value.invalid"), path,
                      {path, name, QStringLiteral("A–Z a–z 0–9 - . _ ( ), 1…64")})};
}

Problems checkMode(const DeploymentRequest &request)
{
    const QString path = QStringLiteral("mode");
    if (request.mode.compare(u"Complete", Qt::CaseInsensitive) == 0)
        return {Fault::of(QStringLiteral("template.mode.complete"), path, {request.name})};
    if (request.mode.isEmpty() || request.mode.compare(u"Incremental", Qt::CaseInsensitive) == 0)
        return {};
    return {Fault::of(QStringLiteral("property.value.invalid"), path,
                      {path, request.mode, QStringLiteral("Incremental")})};
}

constexpr int kLastStage = 5;

// Resources are made in this order, each kind as it stands in the template.
int stageOf(const ResourceDraft &draft)
{
    constexpr std::array kStages{kLastStage, 0, 1, 2, 3, 4};
    return kStages[draft.index()];
}

std::vector<DeploymentDraft> inStages(std::vector<DeploymentDraft> drafts)
{
    std::vector<DeploymentDraft> sorted;
    for (int stage = 0; stage <= kLastStage; ++stage) {
        for (DeploymentDraft &draft : drafts) {
            if (stageOf(draft.resource) == stage)
                sorted.push_back(std::move(draft));
        }
    }
    return sorted;
}

bool isMentioned(const Fault &fault, const ResourceId &id)
{
    const QString folded = id.folded();
    return fault.target.toCaseFolded() == folded
        || std::ranges::any_of(fault.arguments, [&folded](const QString &argument) {
               return argument.toCaseFolded() == folded;
           });
}

}  // namespace

DeploymentRun::DeploymentRun(Catalog &catalog, const DeploymentService::Services &services,
                             const Policy &policy, const Change &change)
    : m_catalog(catalog)
    , m_services(services)
    , m_policy(policy)
    , m_change(change)
{
}

Result<> DeploymentRun::read(const DeploymentRequest &request)
{
    m_request = request;
    Problems problems = checkName(request.name);
    addProblems(problems, checkMode(request));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return sound;
    auto group = m_services.galleries.group(request.group);
    if (!group)
        return std::unexpected(std::move(group.error()));
    auto subscription = inRead(m_catalog, m_change.caller, [&](Transaction &view) {
        return findSubscription(view, group->subscriptionId);
    });
    if (!subscription)
        return std::unexpected(std::move(subscription.error()));
    if (!*subscription)
        return std::unexpected(groupNotFound(group->name));
    m_request.group = group->id();
    DeploymentWorld world(m_services);
    auto expansion = TemplateExpansion::read(
        request.source, request.parameters,
        {**subscription, *group, request.name, m_catalog.clock().now()}, world);
    if (!expansion)
        return std::unexpected(std::move(expansion.error()));
    m_template = std::move(*expansion);
    auto drafts = readDrafts(m_template->resources(), [this](const ResourceId &id) {
        return m_services.sources.source(id);
    });
    if (!drafts)
        return std::unexpected(std::move(drafts.error()));
    m_drafts = std::move(*drafts);
    leaveOutPastDates();
    return {};
}

// Templates outlive the dates in them: the version is made without, which is said.
void DeploymentRun::leaveOutPastDates()
{
    for (DeploymentDraft &draft : m_drafts) {
        auto *version = std::get_if<ImageVersion>(&draft.resource);
        if (version == nullptr)
            continue;
        const QString target =
            draft.id.toString() + QStringLiteral(".properties.publishingProfile.endOfLifeDate");
        QDateTime &date = version->publishingProfile.endOfLifeDate;
        Problems past = checkEndOfLife(date, m_catalog.clock().now(), target);
        if (past.empty())
            continue;
        date = {};
        addProblems(draft.warnings, std::move(past));
    }
}

std::optional<std::size_t> DeploymentRun::find(const ResourceId &id) const
{
    const auto found = std::ranges::find(m_drafts, id, &DeploymentDraft::id);
    return found == m_drafts.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - m_drafts.begin()));
}

void DeploymentRun::note(std::size_t index, Fault fault)
{
    for (Fault &problem : fault.flattened()) {
        if (problem.target.isEmpty())
            problem.target = m_drafts[index].id.toString();
        if (std::ranges::find(m_problems, problem) == m_problems.end())
            m_problems.push_back(std::move(problem));
    }
}

// What is not there yet, since this deployment is to make it.
bool DeploymentRun::isMadeHere(const Fault &fault) const
{
    static const QStringList kAbsent{
        QStringLiteral("version.source.notFound"), QStringLiteral("source.disk.notFound"),
        QStringLiteral("resource.notFound"), QStringLiteral("version.replicating")};
    if (!kAbsent.contains(fault.reason))
        return false;
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        if (m_changes[i].before->is_null() && isMentioned(fault, m_drafts[i].id))
            return true;
    }
    return false;
}

template <typename Value, typename Find, typename Put>
Result<> DeploymentRun::putOne(std::size_t index, const Value &draft, Problems *problems, Find find,
                               Put put)
{
    const auto before = find(m_drafts[index].id);
    if (!before)
        return std::unexpected(before.error());
    const auto made = put(draft);
    if (!made) {
        if (problems == nullptr)
            return std::unexpected(made.error());
        note(index, made.error());
        return {};
    }
    m_changes[index] =
        changeOf(m_drafts[index].id, *before ? withoutEtag(toJson(**before)) : Json(),
                 withoutEtag(toJson(*made)));
    if (*before)
        return {};
    if constexpr (std::is_same_v<Value, Gallery>)
        m_newGalleries.push_back(*made);
    else
        m_newDefinitions.push_back(*made);
    return {};
}

Result<> DeploymentRun::putMetadata(Transaction &transaction, Problems *problems)
{
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        const auto *gallery = std::get_if<Gallery>(&m_drafts[i].resource);
        if (gallery == nullptr)
            continue;
        auto put = putOne(
            i, *gallery, problems,
            [&](const ResourceId &id) { return findGallery(transaction, id); },
            [&](const Gallery &draft) {
                return putGallery(transaction, m_change, draft, m_policy);
            });
        if (!put)
            return put;
    }
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        const auto *definition = std::get_if<ImageDefinition>(&m_drafts[i].resource);
        // Of a gallery that cannot be made nothing more needs to be said.
        const auto parent = definition != nullptr ? this->find(definition->galleryId)
                                                  : std::optional<std::size_t>();
        if (definition == nullptr || (parent && m_changes[*parent].id.isNull()))
            continue;
        auto put = putOne(
            i, *definition, problems,
            [&](const ResourceId &id) { return findDefinition(transaction, id); },
            [&](const ImageDefinition &draft) {
                return putDefinition(transaction, m_change, draft, m_policy);
            });
        if (!put)
            return put;
    }
    return {};
}

void DeploymentRun::planSource(std::size_t index, const Source &draft)
{
    const auto present = ifThere(m_services.sources.source(m_drafts[index].id));
    if (!present) {
        note(index, present.error());
        return;
    }
    Change question = m_change;
    question.validateOnly = true;
    const auto made = m_services.sources.create(question, draft);
    Problems problems = made ? Problems() : made.error().flattened();
    std::erase_if(problems, [this](const Fault &fault) { return isMadeHere(fault); });
    if (auto sound = Fault::all(std::move(problems)); !sound)
        note(index, std::move(sound.error()));
    m_changes[index] =
        changeOf(m_drafts[index].id, *present ? withoutEtag(toJson(**present)) : Json(),
                 withoutEtag(toJson(made ? *made : draft)));
}

Result<ImageVersion> DeploymentRun::wantedVersion(std::size_t index,
                                                  const std::optional<ImageVersion> &present) const
{
    const ImageVersion &draft = std::get<ImageVersion>(m_drafts[index].resource);
    if (!present)
        return draft;
    auto wanted = readTemplateVersion(m_drafts[index].body, *present);
    if (!wanted)
        return wanted;
    // Without a date of its own the version keeps the one that it has.
    if (!draft.publishingProfile.endOfLifeDate.isValid())
        wanted->publishingProfile.endOfLifeDate = present->publishingProfile.endOfLifeDate;
    wanted->location = canonicalRegion(wanted->location);
    for (TargetRegion &target : wanted->publishingProfile.targetRegions)
        target.name = canonicalRegion(target.name);
    return wanted;
}

PublishRequest DeploymentRun::requestFor(ImageVersion version) const
{
    PublishRequest request{
        .newGroup = {}, .newGallery = {}, .newDefinition = {}, .version = std::move(version)};
    for (const Gallery &gallery : m_newGalleries) {
        if (gallery.id() == request.version.definitionId.parent())
            request.newGallery = gallery;
    }
    for (const ImageDefinition &definition : m_newDefinitions) {
        if (definition.id() == request.version.definitionId)
            request.newDefinition = definition;
    }
    return request;
}

void DeploymentRun::planVersion(std::size_t index, const ImageVersion &draft, bool withFigures)
{
    const ResourceId &id = m_drafts[index].id;
    const auto present = ifThere(m_services.versions.version(id));
    auto wanted = present ? wantedVersion(index, *present)
                          : Result<ImageVersion>(std::unexpected(present.error()));
    if (!wanted) {
        note(index, std::move(wanted.error()));
        return;
    }
    if (*present) {
        m_changes[index] =
            changeOf(id, withoutEtag(toJson(**present)), withoutEtag(toJson(*wanted)));
        if (m_changes[index].kind == ChangeKind::NoChange)
            return;
        const auto plan = m_services.versions.planUpdate(
            m_change, *wanted, withFigures ? PlanDepth::Regions : PlanDepth::Catalogue);
        if (!plan)
            note(index, plan.error());
        else if (withFigures)
            m_changes[index].plan = *plan;
        return;
    }
    PublishRequest request = requestFor(draft);
    Problems problems;
    if (auto completed = completePublication(m_catalog, request); !completed)
        problems = completed.error().flattened();
    else if (auto checked = m_services.versions.check(request); !checked)
        problems = checked.error().flattened();
    const bool isReady = problems.empty();
    std::erase_if(problems, [this](const Fault &fault) { return isMadeHere(fault); });
    for (Fault &problem : problems)
        note(index, std::move(problem));
    // Its source gives it the disks that the template does not name.
    ImageVersion whole = request.version;
    if (auto taken = inRead(m_catalog, m_change.caller,
                            [&](Transaction &view) { return takeDisksOfSource(view, whole); });
        !taken)
        note(index, std::move(taken.error()));
    m_changes[index] = changeOf(id, Json(), withoutEtag(toJson(whole)));
    if (!isReady || !withFigures)
        return;
    auto plan = m_services.versions.planPublication(m_change, std::move(request));
    if (plan)
        m_changes[index].plan = std::move(*plan);
    else
        note(index, std::move(plan.error()));
}

void DeploymentRun::planMachine(std::size_t index, const MachineDraft &draft)
{
    const ResourceId &id = m_drafts[index].id;
    const auto present = ifThere(m_services.sources.source(id));
    if (!present) {
        note(index, present.error());
        return;
    }
    const auto image = find(draft.imageId);
    const bool isImageNew = image && m_changes[*image].before->is_null();
    if (!isImageNew) {
        Change question = m_change;
        question.validateOnly = true;
        std::vector<Fault> advice;
        const auto checked = m_services.compute.prepare(question, draft, &advice);
        if (!checked)
            note(index, checked.error());
        m_drafts[index].warnings.insert(m_drafts[index].warnings.end(), advice.begin(),
                                        advice.end());
    }
    if (*present) {
        const Json json = withoutEtag(toJson(**present));
        m_changes[index] = changeOf(id, json, json);
        return;
    }
    // Disks and their names are made with it.
    Json after{{"id", jsonText(id.toString())},
               {"name", jsonText(id.name())},
               {"type", jsonText(id.type())},
               {"location", jsonText(draft.location)},
               {"tags", tagsJson(draft.tags)}};
    after["properties"]["storageProfile"]["imageReference"]["id"] =
        jsonText(draft.imageId.toString());
    m_changes[index] = changeOf(id, Json(), std::move(after));
}

Result<DeploymentPlan> DeploymentRun::plan(bool withFigures)
{
    m_drafts = inStages(std::move(m_drafts));
    m_changes.assign(m_drafts.size(), {});
    auto asked = [&]() -> Result<> {
        auto transaction = Transaction::write(m_catalog, m_change.caller);
        if (!transaction)
            return std::unexpected(std::move(transaction.error()));
        if (auto allowed = transaction->allow(action::kDeploymentWrite, m_request.group); !allowed)
            return allowed;
        return putMetadata(*transaction, &m_problems);
    }();
    if (!asked)
        return std::unexpected(std::move(asked.error()));
    const bool isSound = m_problems.empty();
    DeploymentPlan made;
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        if (const auto *source = std::get_if<Source>(&m_drafts[i].resource))
            planSource(i, *source);
        else if (const auto *version = std::get_if<ImageVersion>(&m_drafts[i].resource);
                 version != nullptr && isSound)
            planVersion(i, *version, withFigures);
        else if (const auto *machine = std::get_if<MachineDraft>(&m_drafts[i].resource))
            planMachine(i, *machine);
        else if (std::holds_alternative<IgnoredResource>(m_drafts[i].resource))
            m_changes[i] = {.id = m_drafts[i].id, .kind = ChangeKind::Ignore};
        made.warnings.insert(made.warnings.end(), m_drafts[i].warnings.begin(),
                             m_drafts[i].warnings.end());
    }
    if (auto sound = Fault::all(std::move(m_problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    made.changes = m_changes;
    auto parameters = m_template->parameters();
    if (!parameters)
        return std::unexpected(std::move(parameters.error()));
    made.parameters = std::move(*parameters);
    return made;
}

}  // namespace vitrine
