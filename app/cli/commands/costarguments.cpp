#include "app/cli/commands/costarguments.h"

#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "core/cost/costjson.h"
#include "core/disk/bytes.h"

#include <QRegularExpression>
#include <nlohmann/json.hpp>

#include <limits>

namespace vitrine {
namespace {

const QString kGroup = QStringLiteral("--resource-group");
const QString kGallery = QStringLiteral("--gallery-name");
const QString kDefinition = QStringLiteral("--gallery-image-definition");
const QString kVersion = QStringLiteral("--gallery-image-version");

std::optional<std::uint64_t> sizeOf(const QString &word)
{
    static const QRegularExpression kSize(QStringLiteral("\\A(\\d{1,18})(B|KiB|MiB|GiB|TiB)?\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QStringList kUnits{QStringLiteral("b"), QStringLiteral("kib"),
                                    QStringLiteral("mib"), QStringLiteral("gib"),
                                    QStringLiteral("tib")};
    const auto match = kSize.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype unit = std::max<qsizetype>(0, kUnits.indexOf(match.captured(2).toLower()));
    return checkedProduct(match.captured(1).toULongLong(), std::uint64_t{1} << (10 * unit));
}

QString moneyText(const std::optional<Money> &amount)
{
    return amount ? toString(*amount) : QString();
}

}  // namespace

Specs scopeArguments()
{
    using namespace argument;
    return {resourceGroup(), galleryName(), definitionName()};
}

void checkScope(Arguments &arguments)
{
    const QStringList path{kGroup, kGallery, kDefinition, kVersion};
    // A group alone names nothing that these commands are about.
    qsizetype last = path.size() - 1;
    while (last > 0 && !arguments.has(path[last]))
        --last;
    if (last == 0)
        return;
    for (const QString &name : path.first(last)) {
        if (!arguments.has(name))
            arguments.addProblem(arguments.missing(name));
    }
}

ResourceId scopeOf(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has(kVersion))
        return session.versionId();
    if (arguments.has(kDefinition))
        return session.definitionId();
    return arguments.has(kGallery) ? session.galleryId() : ResourceId();
}

std::uint64_t sizesOf(Arguments &arguments, const QString &name)
{
    std::uint64_t sum = 0;
    for (const QString &word : arguments.texts(name)) {
        const auto size = sizeOf(word);
        const auto more = size ? checkedSum(sum, *size) : std::nullopt;
        if (!more || *more > static_cast<std::uint64_t>(std::numeric_limits<qint64>::max()))
            arguments.invalidValue(name, word, QStringLiteral("NUMBER[KiB|MiB|GiB|TiB]"));
        sum = more.value_or(sum);
    }
    return sum;
}

QString gibText(std::uint64_t bytes)
{
    constexpr double kGib = 1 << 30;
    return QString::number(static_cast<double>(bytes) / kGib, 'f', 2);
}

void notePrices(const Output &output, const QStringList &unpriced, bool hasExamplePrices)
{
    if (!unpriced.isEmpty())
        //: %1 is a list of regions
        output.important(Tr::tr("No price is known for: %1. What is there is in no sum of money.")
                             .arg(unpriced.join(QStringLiteral(", "))));
    if (hasExamplePrices)
        output.note(Tr::tr("Some prices are examples. Set your own with: vitrinectl price set"));
}

void printEstimate(Output &output, const CostEstimate &estimate)
{
    OutputTable table({QStringLiteral("Region"), QStringLiteral("StorageAccountType"),
                       QStringLiteral("Replicas"), QStringLiteral("StoredGiB"),
                       QStringLiteral("EgressGiB"), QStringLiteral("StoragePerMonth"),
                       QStringLiteral("Egress")});
    for (const CostEstimate::Region &region : estimate.regions)
        table.addRow({region.name, toString(region.storageAccountType),
                      QString::number(region.replicas), gibText(region.storedBytes),
                      gibText(region.egressBytes), moneyText(region.storage),
                      moneyText(region.egress)});
    table.addRow({QStringLiteral("*"),
                  {},
                  QString::number(estimate.replicas()),
                  gibText(estimate.storedBytes()),
                  gibText(estimate.egressBytes()),
                  toString(estimate.storage()) + u' ' + estimate.currency,
                  toString(estimate.egress()) + u' ' + estimate.currency});
    output.print(toJson(estimate), table);
    if (!estimate.isExact)
        output.note(Tr::tr("The occupied size is at most this: blocks of zeros are only known when "
                           "the disks are read."));
    notePrices(output, estimate.unpriced(), estimate.hasExamplePrices);
}

}  // namespace vitrine
