// The way back: the service's JSON of galleries and image definitions, as a person edits it.
#include "core/gallery/jsonreader.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

void readProperties(ObjectReader &reader, Gallery &gallery)
{
    reader.skip({"identifier", "provisioningState", "sharingStatus"});
    reader.text("description", gallery.description);
    SoftDeletePolicy &bin = gallery.softDeletePolicy;
    reader.object(
        "softDeletePolicy",
        [&bin](ObjectReader &policy) {
            policy.flag("isSoftDeleteEnabled", bin.isSoftDeleteEnabled, false);
            policy.number("retentionPeriodInDays", bin.retentionPeriodInDays,
                          SoftDeletePolicy().retentionPeriodInDays);
        },
        [&bin] { bin = {}; });
}

void readRange(ObjectReader &reader, const char *key, RecommendedRange &range)
{
    reader.object(
        key,
        [&range](ObjectReader &ends) {
            ends.number("min", range.min);
            ends.number("max", range.max);
        },
        [&range] { range = {}; });
}

void readAdvice(ObjectReader &reader, ImageDefinition &definition)
{
    reader.object(
        "recommended",
        [&definition](ObjectReader &recommended) {
            readRange(recommended, "vCPUs", definition.recommendedVCPUs);
            readRange(recommended, "memory", definition.recommendedMemory);
        },
        [&definition] {
            definition.recommendedVCPUs = {};
            definition.recommendedMemory = {};
        });
    reader.object(
        "disallowed",
        [&definition](ObjectReader &disallowed) {
            disallowed.choices("diskTypes", definition.disallowedDiskTypes);
        },
        [&definition] { definition.disallowedDiskTypes.clear(); });
}

void readOffer(ObjectReader &reader, ImageDefinition &definition)
{
    ImageIdentifier &identifier = definition.identifier;
    reader.object(
        "identifier",
        [&identifier](ObjectReader &names) {
            names.skip({"uniqueName"});
            names.text("publisher", identifier.publisher);
            names.text("offer", identifier.offer);
            names.text("sku", identifier.sku);
        },
        [&identifier] { identifier = {}; });
    reader.object(
        "purchasePlan",
        [&definition](ObjectReader &members) {
            PurchasePlan plan = definition.purchasePlan.value_or(PurchasePlan());
            members.text("name", plan.name);
            members.text("publisher", plan.publisher);
            members.text("product", plan.product);
            // An object without a word in it is a client's way to say that there is no plan.
            definition.purchasePlan =
                plan == PurchasePlan() ? std::nullopt : std::optional(std::move(plan));
        },
        [&definition] { definition.purchasePlan.reset(); });
    reader.list(
        "features",
        [&definition](ObjectReader &members) {
            ImageFeature feature;
            members.text("name", feature.name);
            members.text("value", feature.value);
            definition.features.push_back(std::move(feature));
        },
        [&definition] { definition.features.clear(); });
}

void readProperties(ObjectReader &reader, ImageDefinition &definition)
{
    reader.skip({"provisioningState"});
    reader.text("description", definition.description);
    reader.choice("osType", definition.osType, OsType::Linux);
    reader.choice("osState", definition.osState, OsState::Generalized);
    reader.choice("hyperVGeneration", definition.hyperVGeneration, HyperVGeneration::V1);
    reader.choice("architecture", definition.architecture, Architecture::X64);
    reader.text("eula", definition.eula);
    reader.text("privacyStatementUri", definition.privacyStatementUri);
    reader.text("releaseNoteUri", definition.releaseNoteUri);
    reader.date("endOfLifeDate", definition.endOfLifeDate);
    readAdvice(reader, definition);
    readOffer(reader, definition);
}

}  // namespace

Result<Gallery> readGallery(const Json &json, Gallery base)
{
    return readResource<Gallery>(json, std::move(base), readProperties);
}

Result<ImageDefinition> readDefinition(const Json &json, ImageDefinition base)
{
    return readResource<ImageDefinition>(json, std::move(base), readProperties);
}

}  // namespace vitrine
