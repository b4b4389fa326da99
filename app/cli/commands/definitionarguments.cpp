#include "app/cli/commands/definitionarguments.h"

#include "app/cli/tr.h"

#include <QRegularExpression>

namespace vitrine {
namespace {

const QString kOsType = QStringLiteral("--os-type");
const QString kOsState = QStringLiteral("--os-state");
const QString kGeneration = QStringLiteral("--hyper-v-generation");
const QString kArchitecture = QStringLiteral("--architecture");
const QString kDisallowed = QStringLiteral("--disallowed-disk-types");
const QString kFeatures = QStringLiteral("--features");

// `Name=Value Name2=Value2`, in one word or in several. A word without `=` goes on with the value
// before it: `DiskControllerTypes=SCSI, NVMe`.
std::vector<ImageFeature> featuresOf(Arguments &arguments)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    std::vector<ImageFeature> features;
    const QString text = arguments.texts(kFeatures).join(QLatin1Char(' '));
    for (const QString &word : text.split(space, Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals > 0)
            features.push_back({.name = word.left(equals), .value = word.mid(equals + 1)});
        else if (equals == 0 || features.empty())
            arguments.invalidValue(kFeatures, word, QStringLiteral("Name=Value"));
        else
            features.back().value += QLatin1Char(' ') + word;
    }
    return features;
}

template <typename Value>
void take(std::optional<Value> read, std::optional<Value> &into)
{
    if (read)
        into = read;
}

}  // namespace

Specs definitionCreateArguments()
{
    using namespace argument;
    const auto shortValue = [](const char16_t *name, const char16_t *shortName,
                               const QString &summary) {
        ArgumentSpec spec = required(value(name, summary));
        spec.shortName = QString::fromUtf16(shortName);
        return spec;
    };
    return joined(
        joined({shortValue(u"--publisher", u"-p", Tr::tr("Publisher of the image.")),
                shortValue(u"--offer", u"-f", Tr::tr("Offer of the image.")),
                shortValue(u"--sku", u"-s",
                           Tr::tr("SKU of the image. Publisher, offer and SKU together are unique "
                                  "in a gallery.")),
                required(value(u"--os-type", Tr::tr("Operating system of the image."),
                               enumSpellings<OsType>())),
                value(u"--os-state",
                      Tr::tr("Whether accounts and host names were taken out of the image "
                             "(Generalized) or are kept (Specialized). Default: Generalized."),
                      enumSpellings<OsState>()),
                value(u"--hyper-v-generation",
                      Tr::tr("Hypervisor generation: V1 for BIOS, V2 for UEFI. Default: V1."),
                      enumSpellings<HyperVGeneration>()),
                value(u"--architecture", Tr::tr("Processor architecture. Default: x64."),
                      enumSpellings<Architecture>()),
                values(u"--disallowed-disk-types",
                       Tr::tr("Disk types that machines made from the image should not use, "
                              "separated by spaces."),
                       enumSpellings<DiskSku>()),
                values(u"--features",
                       Tr::tr("Features of the image: \"Name=Value Name2=Value2\", for example "
                              "SecurityType=TrustedLaunch.")),
                value(u"--eula", Tr::tr("End user licence agreement, as text or as an address.")),
                value(u"--privacy-statement-uri", Tr::tr("Address of the privacy statement.")),
                value(u"--release-note-uri", Tr::tr("Address of the release notes.")),
                argument::location(Tr::tr(
                    "Region of the image definition. Default: the location of the gallery.")),
                validateOnly()},
               plan()),
        definitionUpdateArguments());
}

Specs definitionUpdateArguments()
{
    using namespace argument;
    return {
        value(u"--description", Tr::tr("Description of the image definition.")),
        value(u"--end-of-life-date", Tr::tr("End of life of the image, for example 2030-12-31.")),
        value(u"--minimum-cpu-core", Tr::tr("Least number of vCPUs that is recommended.")),
        value(u"--maximum-cpu-core", Tr::tr("Greatest number of vCPUs that is recommended.")),
        value(u"--minimum-memory", Tr::tr("Least memory that is recommended, in GB.")),
        value(u"--maximum-memory", Tr::tr("Most memory that is recommended, in GB.")),
        argument::tags()};
}

std::optional<PurchasePlan> planOf(const Arguments &arguments)
{
    const PurchasePlan plan{.name = arguments.text(QStringLiteral("--plan-name")),
                            .publisher = arguments.text(QStringLiteral("--plan-publisher")),
                            .product = arguments.text(QStringLiteral("--plan-product"))};
    if (plan == PurchasePlan{})
        return std::nullopt;
    return plan;
}

void readDefinitionCreate(Arguments &arguments, ImageDefinition &draft)
{
    draft.name = arguments.text(QStringLiteral("--gallery-image-definition"));
    draft.osType = arguments.choice<OsType>(kOsType).value_or(OsType::Linux);
    draft.osState = arguments.choice<OsState>(kOsState).value_or(OsState::Generalized);
    draft.hyperVGeneration =
        arguments.choice<HyperVGeneration>(kGeneration).value_or(HyperVGeneration::V1);
    draft.architecture = arguments.choice<Architecture>(kArchitecture).value_or(Architecture::X64);
    draft.identifier = {.publisher = arguments.text(QStringLiteral("--publisher")),
                        .offer = arguments.text(QStringLiteral("--offer")),
                        .sku = arguments.text(QStringLiteral("--sku"))};
    for (const QString &word : arguments.texts(kDisallowed)) {
        if (const auto sku = parseEnum<DiskSku>(word))
            draft.disallowedDiskTypes.push_back(*sku);
    }
    draft.features = featuresOf(arguments);
    draft.eula = arguments.text(QStringLiteral("--eula"));
    draft.privacyStatementUri = arguments.text(QStringLiteral("--privacy-statement-uri"));
    draft.releaseNoteUri = arguments.text(QStringLiteral("--release-note-uri"));
    draft.purchasePlan = planOf(arguments);
    readDefinitionUpdate(arguments, draft);
}

void readDefinitionUpdate(Arguments &arguments, ImageDefinition &definition)
{
    const QString description = QStringLiteral("--description");
    const QString endOfLife = QStringLiteral("--end-of-life-date");
    if (arguments.has(description))
        definition.description = arguments.text(description);
    if (arguments.has(endOfLife))
        definition.endOfLifeDate = arguments.date(endOfLife);
    if (arguments.has(QStringLiteral("--tags")))
        definition.tags = arguments.tags();
    RecommendedRange &cores = definition.recommendedVCPUs;
    take(arguments.number(QStringLiteral("--minimum-cpu-core")), cores.min);
    take(arguments.number(QStringLiteral("--maximum-cpu-core")), cores.max);
    RecommendedRange &memory = definition.recommendedMemory;
    take(arguments.number(QStringLiteral("--minimum-memory")), memory.min);
    take(arguments.number(QStringLiteral("--maximum-memory")), memory.max);
}

}  // namespace vitrine
