// Which question a fault is about.
#include "ui/publish/publishchecks.h"

#include <algorithm>

namespace vitrine {
namespace {

bool startsWithAny(const QString &reason, std::initializer_list<QLatin1String> prefixes)
{
    return std::ranges::any_of(prefixes,
                               [&](QLatin1String prefix) { return reason.startsWith(prefix); });
}

PublishField identifierField(const Fault &fault)
{
    if (fault.reason == QLatin1String("definition.identifier.taken")
        || fault.target.contains(QLatin1String("sku"), Qt::CaseInsensitive))
        return PublishField::Sku;
    if (fault.target.contains(QLatin1String("offer"), Qt::CaseInsensitive))
        return PublishField::Offer;
    return PublishField::Publisher;
}

/// Returns the publishing option that \p fault is about; Whole for none.
PublishField optionField(const Fault &fault)
{
    using L = QLatin1String;
    const auto isAbout = [&fault](L part) {
        return fault.target.contains(part, Qt::CaseInsensitive);
    };
    if (startsWithAny(fault.reason, {L("definition.plan."), L("version.plan.")})) {
        if (isAbout(L("purchasePlan.publisher")))
            return PublishField::PlanPublisher;
        if (isAbout(L("purchasePlan.name")))
            return PublishField::PlanName;
        return isAbout(L("purchasePlan.product")) ? PublishField::PlanProduct : PublishField::Plan;
    }
    if (isAbout(L("recommended.vCPUs")))
        return PublishField::VCPUs;
    if (isAbout(L("recommended.memory")))
        return PublishField::Memory;
    if (isAbout(L("releaseNoteUri")))
        return PublishField::ReleaseNotes;
    if (isAbout(L("privacyStatementUri")))
        return PublishField::Privacy;
    if (isAbout(L("disallowed")))
        return PublishField::DiskTypes;
    if (isAbout(L("galleryImage.properties.endOfLifeDate")))
        return PublishField::DefinitionEndOfLife;
    return PublishField::Whole;
}

PublishField placeField(const Fault &fault)
{
    if (fault.target.contains(QLatin1String("targetRegions"), Qt::CaseInsensitive))
        return PublishField::TargetRegions;
    if (fault.target.startsWith(QLatin1String("version")))
        return PublishField::VersionRegion;
    return PublishField::Location;
}

}  // namespace

PublishField fieldOf(const Fault &fault)
{
    using L = QLatin1String;
    const QString &reason = fault.reason;
    if (const PublishField option = optionField(fault); option != PublishField::Whole)
        return option;
    if (startsWithAny(reason, {L("tags.")}))
        return PublishField::TagList;
    if (startsWithAny(reason, {L("version.encryption.sourceUnsupported"), L("sharing.encrypted")}))
        return PublishField::EncryptionType;
    if (startsWithAny(reason, {L("version.encryption."), L("encryption.")}))
        return PublishField::EncryptionSets;
    if (startsWithAny(reason, {L("group.")}))
        return PublishField::ResourceGroup;
    if (startsWithAny(reason, {L("gallery.")}))
        return PublishField::Gallery;
    if (startsWithAny(reason, {L("definition.identifier.")}))
        return identifierField(fault);
    if (startsWithAny(reason, {L("definition.")}))
        return PublishField::Definition;
    if (startsWithAny(reason, {L("version.name."), L("version.exists"), L("version.busy")}))
        return PublishField::VersionNumber;
    if (startsWithAny(reason, {L("version.source."), L("version.vm."), L("source."), L("io.")}))
        return PublishField::Source;
    if (startsWithAny(reason,
                      {L("version.targetRegions."), L("version.region."), L("version.zrs.")}))
        return PublishField::TargetRegions;
    if (startsWithAny(reason, {L("version.shallow.property")}))
        return PublishField::ReplicationMode;
    if (startsWithAny(reason, {L("version.shallow.")}))
        return PublishField::Source;
    if (startsWithAny(reason, {L("version.replicaCount.")})) {
        return fault.target.contains(L("targetRegions")) ? PublishField::TargetRegions
                                                         : PublishField::ReplicaCount;
    }
    if (startsWithAny(reason, {L("property.endOfLifeDate."), L("property.date.")}))
        return PublishField::EndOfLife;
    if (startsWithAny(reason, {L("version.osType.")}))
        return PublishField::OsType;
    if (startsWithAny(reason, {L("version.generation.")}))
        return PublishField::Generation;
    if (startsWithAny(reason, {L("version.osState.")}))
        return PublishField::OsState;
    if (startsWithAny(reason, {L("resource.name.")}))
        return fault.target == L("galleryName") ? PublishField::Gallery : PublishField::Definition;
    if (startsWithAny(reason, {L("region."), L("resource.otherLocation")}))
        return placeField(fault);
    if (startsWithAny(reason, {L("property.change.")}))
        return PublishField::Definition;
    return PublishField::Whole;
}

}  // namespace vitrine
