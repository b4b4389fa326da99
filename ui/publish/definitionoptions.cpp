#include "ui/publish/definitionoptions.h"

#include "core/gallery/rules.h"
#include "ui/publish/optionspage.h"

namespace vitrine {
namespace {

RecommendedRange recommendedFrom(int min, int max)
{
    const auto end = [](int value) { return value > 0 ? std::optional(value) : std::nullopt; };
    return {end(min), end(max)};
}

}  // namespace

void DefinitionOptions::applyTo(ImageDefinition &definition) const
{
    definition.releaseNoteUri = releaseNoteUri;
    definition.privacyStatementUri = privacyStatementUri;
    definition.eula = eula;
    if (!endOfLife.isEmpty()) {
        if (const auto date = parseDate(endOfLife, QStringLiteral("endOfLifeDate")))
            definition.endOfLifeDate = *date;
    }
    definition.recommendedVCPUs = recommendedFrom(minVCPUs, maxVCPUs);
    definition.recommendedMemory = recommendedFrom(minMemory, maxMemory);
    definition.disallowedDiskTypes = disallowedDiskTypes;
    if (hasPlan)
        definition.purchasePlan = plan;
}

DefinitionOptions DefinitionOptions::of(const ImageDefinition &definition)
{
    DefinitionOptions options;
    options.releaseNoteUri = definition.releaseNoteUri;
    options.privacyStatementUri = definition.privacyStatementUri;
    options.eula = definition.eula;
    if (definition.endOfLifeDate.isValid())
        options.endOfLife = definition.endOfLifeDate.toUTC().date().toString(Qt::ISODate);
    options.minVCPUs = definition.recommendedVCPUs.min.value_or(0);
    options.maxVCPUs = definition.recommendedVCPUs.max.value_or(0);
    options.minMemory = definition.recommendedMemory.min.value_or(0);
    options.maxMemory = definition.recommendedMemory.max.value_or(0);
    options.disallowedDiskTypes = definition.disallowedDiskTypes;
    options.hasPlan = definition.purchasePlan.has_value();
    options.plan = definition.purchasePlan.value_or(PurchasePlan());
    return options;
}

const std::vector<DiskSku> &operatingSystemDiskTypes()
{
    static const std::vector<DiskSku> types{DiskSku::StandardLrs, DiskSku::StandardSsdLrs,
                                            DiskSku::PremiumLrs, DiskSku::StandardSsdZrs,
                                            DiskSku::PremiumZrs};
    return types;
}

QString diskTypeLabel(DiskSku type)
{
    switch (type) {
    case DiskSku::StandardLrs: return OptionsPage::tr("Standard HDD");
    case DiskSku::StandardSsdLrs: return OptionsPage::tr("Standard SSD");
    case DiskSku::PremiumLrs: return OptionsPage::tr("Premium SSD");
    case DiskSku::UltraSsdLrs: return OptionsPage::tr("Ultra disk");
    //: ZRS: kept in three availability zones.
    case DiskSku::StandardSsdZrs: return OptionsPage::tr("Standard SSD, ZRS");
    case DiskSku::PremiumZrs: return OptionsPage::tr("Premium SSD, ZRS");
    }
    return {};
}

}  // namespace vitrine
