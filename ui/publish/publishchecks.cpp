#include "ui/publish/publishchecks.h"

#include "core/catalog/catalog.h"
#include "core/gallery/rules.h"
#include "core/service/galleryservice.h"
#include "core/service/workspace.h"

#include <algorithm>

namespace vitrine {
namespace {

/// Returns the target region whose name \p fault mentions.
QString regionOf(const Fault &fault, const PublishDraft &draft)
{
    for (std::size_t i = 0; i < draft.targetRegions.size(); ++i) {
        const QString &name = draft.targetRegions[i].name;
        if (fault.target.contains(QStringLiteral("targetRegions[%1]").arg(i))
            || normalizedRegionName(fault.target) == name)
            return name;
    }
    for (const TargetRegion &target : draft.targetRegions) {
        for (const QString &argument : fault.arguments) {
            if (normalizedRegionName(argument) == target.name)
                return target.name;
        }
    }
    return {};
}

class Collector {
public:
    Collector(const PublishDraft &draft, PublishProblems &problems)
        : m_draft(draft)
        , m_problems(problems)
    {
    }

    void unanswered(PublishField field) { add({.field = field, .region = {}, .fault = {}}); }
    void add(PublishField field, const Problems &faults)
    {
        for (const Fault &fault : faults)
            add({.field = field, .region = {}, .fault = fault});
    }
    void add(const Problems &faults)
    {
        for (const Fault &fault : faults)
            mergeProblems(m_problems, problemsOf(fault, m_draft));
    }
    /// Adds what a service says, except \p ignored reasons: the draft answers them by itself.
    void add(const Result<> &result, std::initializer_list<QLatin1String> ignored)
    {
        if (result)
            return;
        for (const Fault &fault : result.error().flattened()) {
            if (std::ranges::find(ignored, fault.reason) == ignored.end())
                mergeProblems(m_problems, problemsOf(fault, m_draft));
        }
    }
    bool has(PublishField field) const
    {
        return std::ranges::find(m_problems, field, &PublishProblem::field) != m_problems.end();
    }

private:
    void add(const PublishProblem &problem) { mergeProblems(m_problems, {problem}); }

    const PublishDraft &m_draft;
    PublishProblems &m_problems;
};

void checkBasics(const PublishDraft &draft, const Workspace &workspace, Collector &problems)
{
    const auto parentMissing = {QLatin1String("group.notFound"), QLatin1String("parent.notFound"),
                                QLatin1String("resource.notFound")};
    if (draft.group.isNew)
        problems.add(PublishField::ResourceGroup, checkGroupName(draft.group.name));
    else if (draft.group.name.isEmpty())
        problems.unanswered(PublishField::ResourceGroup);
    if (draft.location.isEmpty())
        problems.unanswered(PublishField::Location);

    if (draft.gallery.isNew) {
        problems.add(PublishField::Gallery, checkGalleryName(draft.gallery.name));
        if (!problems.has(PublishField::Gallery) && !problems.has(PublishField::ResourceGroup))
            problems.add(workspace.galleries().checkGallery(draft.newGallery()), parentMissing);
    } else if (draft.gallery.name.isEmpty()) {
        problems.unanswered(PublishField::Gallery);
    }

    if (!draft.definitionIsNew)
        return;
    const ImageIdentifier &identifier = draft.identifier;
    for (const auto &[field, text] : {std::pair{PublishField::Definition, draft.definition},
                                      {PublishField::Publisher, identifier.publisher},
                                      {PublishField::Offer, identifier.offer},
                                      {PublishField::Sku, identifier.sku}}) {
        if (text.isEmpty())
            problems.unanswered(field);
    }
    problems.add(PublishField::Definition, checkDefinitionName(draft.definition));
    problems.add(PublishField::Publisher,
                 checkIdentifier(QStringLiteral("publisher"), identifier.publisher));
    problems.add(PublishField::Offer, checkIdentifier(QStringLiteral("offer"), identifier.offer));
    problems.add(PublishField::Sku, checkIdentifier(QStringLiteral("sku"), identifier.sku));
    if (!draft.osState)
        problems.unanswered(PublishField::OsState);
    if (!problems.has(PublishField::Gallery) && !problems.has(PublishField::Definition)) {
        problems.add(workspace.galleries().checkDefinition(
                         draft.newDefinition(), draft.gallery.isNew || draft.group.isNew),
                     parentMissing);
    }
}

// The rules of a new definition whatever its gallery is.
void checkOptions(const PublishDraft &draft, const Workspace &workspace, Collector &problems)
{
    if (!draft.definitionIsNew)
        return;
    const QString target = QStringLiteral("galleryImage.properties.endOfLifeDate");
    if (!draft.options.endOfLife.isEmpty()) {
        if (const auto date = parseDate(draft.options.endOfLife, target); !date)
            problems.add(PublishField::DefinitionEndOfLife, {date.error()});
    }
    for (const Fault &fault : check(draft.newDefinition(), workspace.catalog().clock().now())) {
        if (const PublishField field = fieldOf(fault); tabOf(field) == PublishTab::Options)
            problems.add(field, {fault});
    }
}

void checkOwnKeys(const PublishDraft &draft, Collector &problems)
{
    if (!draft.usesOwnKeys)
        return;
    if (draft.sourceType == PublishSourceType::File && draft.hasSource())
        problems.add(
            PublishField::EncryptionType,
            {Fault::of(QStringLiteral("version.encryption.sourceUnsupported"),
                       QStringLiteral("storageProfile.osDiskImage.source.uri"), {draft.filePath})});
    else if (!draft.hasEncryptionSets())
        problems.unanswered(PublishField::EncryptionSets);
}

void checkTagsOf(const PublishDraft &draft, Collector &problems)
{
    const auto checkOn = [&](bool DraftTag::*where) {
        Tags seen;
        for (const DraftTag &tag : draft.tags) {
            if (!(tag.*where))
                continue;
            // Names that differ in case only are found by the rule.
            if (seen.contains(tag.name))
                problems.add(PublishField::TagList,
                             {Fault::of(QStringLiteral("tags.invalid"),
                                        QStringLiteral("tags.") + tag.name, {tag.name})});
            seen.insert(tag.name, tag.value);
        }
        problems.add(PublishField::TagList, checkTags(seen));
    };
    if (draft.gallery.isNew)
        checkOn(&DraftTag::onGallery);
    if (draft.definitionIsNew)
        checkOn(&DraftTag::onDefinition);
    if (draft.makesVersion())
        checkOn(&DraftTag::onVersion);
}

void checkVersion(const PublishDraft &draft, const Workspace &workspace, Collector &problems)
{
    const QDateTime now = workspace.catalog().clock().now();
    const auto number = VersionNumber::parse(draft.versionNumber);
    if (draft.versionNumber.isEmpty()) {
        problems.unanswered(PublishField::VersionNumber);
    } else if (!number) {
        problems.add(PublishField::VersionNumber, {number.error()});
    } else if (!draft.definitionIsNew) {
        const ResourceId id =
            draft.definitionId().child(QStringLiteral("versions"), number->toString());
        if (workspace.versions().version(id)) {
            problems.add(
                PublishField::VersionNumber,
                {Fault::of(QStringLiteral("version.exists"), id.toString(), {number->toString()})});
        }
    }
    if (draft.versionRegion.isEmpty())
        problems.unanswered(PublishField::VersionRegion);
    if (!draft.endOfLife.isEmpty()) {
        const QString target = QStringLiteral("publishingProfile.endOfLifeDate");
        const auto date = parseDate(draft.endOfLife, target);
        if (!date)
            problems.add(PublishField::EndOfLife, {date.error()});
        else
            problems.add(PublishField::EndOfLife, checkEndOfLife(*date, now, target));
    }
    // The rules of the whole version: its source, its regions, its counts.
    if (draft.hasSource() && !draft.versionRegion.isEmpty())
        problems.add(check(draft.toRequest().version, workspace.policy(), now));
}

void checkSource(const PublishDraft &draft, const PublishFacts &facts, Collector &problems)
{
    if (!draft.hasSource())
        problems.unanswered(PublishField::Source);
    else if (facts.source.fault)
        problems.add(PublishField::Source, {*facts.source.fault});
}

}  // namespace

QString PublishProblem::text() const
{
    if (fault) {
        const FaultText words = faultText(*fault);
        //: %1 is what is wrong, %2 what to do about it: two whole sentences.
        return tr("%1 %2").arg(words.message, words.remedy);
    }
    switch (field) {
    case PublishField::ResourceGroup: return tr("Choose a resource group or create one.");
    case PublishField::Gallery: return tr("Choose a gallery or create one.");
    case PublishField::Location:
    case PublishField::VersionRegion: return tr("Choose a region.");
    case PublishField::OsState:
        return tr("Choose whether the image is generalized or specialized.");
    case PublishField::Source: return tr("Choose what the version is made from.");
    case PublishField::TargetRegions: return tr("Add at least one target region.");
    case PublishField::EncryptionSets:
        return tr("Choose a disk encryption set for each target region.");
    case PublishField::Definition: return tr("Enter a name for the image definition.");
    case PublishField::Publisher: return tr("Enter the publisher, for example your team.");
    case PublishField::Offer: return tr("Enter the offer, for example the product.");
    case PublishField::Sku: return tr("Enter the SKU, for example the edition.");
    case PublishField::VersionNumber: return tr("Enter a version number, for example 1.0.0.");
    case PublishField::Subscription:
    case PublishField::OsType:
    case PublishField::Generation:
    case PublishField::Description:
    case PublishField::CreateVersion:
    case PublishField::ExcludeFromLatest:
    case PublishField::EndOfLife:
    case PublishField::ReleaseNotes:
    case PublishField::Privacy:
    case PublishField::Eula:
    case PublishField::DefinitionEndOfLife:
    case PublishField::VCPUs:
    case PublishField::Memory:
    case PublishField::DiskTypes:
    case PublishField::Plan:
    case PublishField::PlanPublisher:
    case PublishField::PlanName:
    case PublishField::PlanProduct:
    case PublishField::ReplicationMode:
    case PublishField::DefaultStorage:
    case PublishField::ReplicaCount:
    case PublishField::MachinesAtOnce:
    case PublishField::EncryptionType:
    case PublishField::TagList:
    case PublishField::Whole: break;
    }
    return tr("This question needs an answer.");
}

PublishProblems problemsOf(const Fault &fault, const PublishDraft &draft)
{
    PublishProblems problems;
    for (const Fault &single : fault.flattened()) {
        PublishField field = fieldOf(single);
        // A folder that cannot be used is the region's trouble, not the source's.
        if (single.reason.startsWith(QLatin1String("io.")) && single.target != draft.filePath)
            field = PublishField::Whole;
        const QString region =
            field == PublishField::TargetRegions ? regionOf(single, draft) : QString();
        problems.push_back({.field = field, .region = region, .fault = single});
    }
    return problems;
}

PublishProblems draftProblems(const PublishDraft &draft, const PublishFacts &facts,
                              const Workspace &workspace)
{
    PublishProblems problems;
    Collector collector(draft, problems);
    checkBasics(draft, workspace, collector);
    checkOptions(draft, workspace, collector);
    checkTagsOf(draft, collector);
    if (!draft.makesVersion())
        return problems;
    checkVersion(draft, workspace, collector);
    checkSource(draft, facts, collector);
    checkOwnKeys(draft, collector);
    for (const TargetRegion &target : draft.targetRegions) {
        const Region *region = facts.region(target.name);
        const StorageAccountType storage =
            target.storageAccountType.value_or(draft.storageAccountType);
        if (storage == StorageAccountType::StandardZrs && region != nullptr
            && !region->hasZones()) {
            mergeProblems(problems,
                          {{.field = PublishField::TargetRegions,
                            .region = target.name,
                            .fault = Fault::of(QStringLiteral("version.zrs.notSupported"),
                                               target.name, {target.name})}});
        }
    }
    return problems;
}

void mergeProblems(PublishProblems &problems, const PublishProblems &more)
{
    for (const PublishProblem &problem : more) {
        const bool said = std::ranges::any_of(problems, [&](const PublishProblem &known) {
            if (known.field != problem.field || known.region != problem.region)
                return false;
            // A service asks for defaults where a person has not decided: one message is enough.
            return !known.fault || !problem.fault || known.fault->reason == problem.fault->reason;
        });
        if (!said)
            problems.insert(
                std::ranges::upper_bound(problems, problem.field, {}, &PublishProblem::field),
                problem);
    }
}

}  // namespace vitrine
