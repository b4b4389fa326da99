// The rules of image definitions.
#include "core/gallery/ruletools.h"

#include <QRegularExpression>
#include <QSet>

namespace vitrine {
namespace {

constexpr qsizetype kMaximumPublisher = 128;
constexpr qsizetype kMaximumOfferOrSku = 64;
// The service publishes no bounds. These only catch slips: its largest machines have 1 792 vCPUs,
// and templates of the seeds recommend up to 307 720 units of memory.
constexpr int kMaximumVCPUs = 2'048;
constexpr int kMaximumMemory = 1'000'000;

// A property name as the reader's language has it.
QString inWords(const QString &property)
{
    if (property == u"publisher")
        return Fault::word(QT_TRANSLATE_NOOP("vitrine::Fault", "publisher"));
    if (property == u"offer")
        return Fault::word(QT_TRANSLATE_NOOP("vitrine::Fault", "offer"));
    return Fault::word(QT_TRANSLATE_NOOP("vitrine::Fault", "SKU"));
}

Problems checkRecommended(const QString &property, const RecommendedRange &range, int greatest)
{
    const QString path = QStringLiteral("recommended.") + property;
    Problems problems;
    for (const auto &[name, end] :
         {std::pair{QStringLiteral(".min"), range.min}, {QStringLiteral(".max"), range.max}}) {
        if (end)
            append(problems,
                   checkRange(path + name, *end, 1, greatest, definitionPath(path + name)));
    }
    if (range.min && range.max && *range.min > *range.max)
        problems.push_back(
            Fault::of(QStringLiteral("definition.recommended.range"), definitionPath(path),
                      {property, QString::number(*range.min), QString::number(*range.max)}));
    return problems;
}

Problems checkPlan(const PurchasePlan &plan)
{
    Problems problems;
    for (const auto &[member, value] : {std::pair{QStringLiteral("name"), plan.name},
                                        {QStringLiteral("publisher"), plan.publisher},
                                        {QStringLiteral("product"), plan.product}}) {
        if (value.trimmed().isEmpty())
            problems.push_back(Fault::of(QStringLiteral("definition.plan.incomplete"),
                                         definitionPath(u"purchasePlan.") + member, {member}));
    }
    return problems;
}

// The service reads `SCSI,NVMe` like `SCSI, NVMe`.
QString folded(QString value)
{
    return value.remove(u' ').toCaseFolded();
}

Problems checkFeatures(const std::vector<ImageFeature> &features)
{
    const QMap<QString, QStringList> &known = imageFeatures();
    Problems problems;
    QMap<QString, QString> seen;
    for (std::size_t i = 0; const ImageFeature &feature : features) {
        const QString path = definitionPath(u"features[%1].").arg(i++);
        const auto row =
            std::ranges::find(known.keyBegin(), known.keyEnd(), folded(feature.name), folded);
        const auto refuse = [&](const QString &member, const QString &allowed) {
            problems.push_back(Fault::of(QStringLiteral("definition.feature.invalid"),
                                         path + member, {feature.name, feature.value, allowed}));
        };
        if (row == known.keyEnd()) {
            refuse(QStringLiteral("name"), known.keys().join(QStringLiteral(", ")));
            continue;
        }
        const QStringList values = known.value(*row);
        const bool allowed =
            std::ranges::find(values, folded(feature.value), folded) != values.end();
        if (!allowed)
            refuse(QStringLiteral("value"), values.join(QStringLiteral(" | ")));
        // A feature has one value; the same again changes nothing.
        else if (seen.contains(*row) && folded(seen.value(*row)) != folded(feature.value))
            refuse(QStringLiteral("value"), seen.value(*row));
        else
            seen.insert(*row, feature.value);
    }
    return problems;
}

}  // namespace

QString definitionPath(QStringView property)
{
    return QStringLiteral("galleryImage.properties.").append(property);
}

const QMap<QString, QStringList> &imageFeatures()
{
    static const QStringList flag{QStringLiteral("True"), QStringLiteral("False")};
    static const QMap<QString, QStringList> features{
        {QStringLiteral("SecurityType"),
         {QStringLiteral("Standard"), QStringLiteral("TrustedLaunchSupported"),
          QStringLiteral("TrustedLaunch"), QStringLiteral("ConfidentialVmSupported"),
          QStringLiteral("ConfidentialVM"),
          QStringLiteral("TrustedLaunchAndConfidentialVmSupported")}},
        {QStringLiteral("IsAcceleratedNetworkSupported"), flag},
        {QStringLiteral("IsHibernateSupported"), flag},
        {QStringLiteral("DiskControllerTypes"),
         {QStringLiteral("SCSI"), QStringLiteral("SCSI, NVMe")}},
        {QStringLiteral("IsSecureBootSupported"), flag},
        {QStringLiteral("IsMeasuredBootSupported"), flag},
    };
    return features;
}

Problems checkIdentifier(const QString &property, const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9._-]*[A-Za-z0-9_-]\\z"));
    const qsizetype limit = property == u"publisher" ? kMaximumPublisher : kMaximumOfferOrSku;
    if (value.size() <= limit && pattern.match(value).hasMatch())
        return {};
    return {Fault::of(QStringLiteral("definition.identifier.invalid"),
                      definitionPath(u"identifier.") + property,
                      {inWords(property), value, QString::number(limit)})};
}

Problems check(const ImageDefinition &definition, const QDateTime &now)
{
    Problems problems = checkDefinitionName(definition.name);
    append(problems, checkIdentifier(QStringLiteral("publisher"), definition.identifier.publisher));
    append(problems, checkIdentifier(QStringLiteral("offer"), definition.identifier.offer));
    append(problems, checkIdentifier(QStringLiteral("sku"), definition.identifier.sku));
    append(problems,
           checkEndOfLife(definition.endOfLifeDate, now, definitionPath(u"endOfLifeDate")));
    for (const auto &[property, uri] :
         {std::pair{QStringLiteral("privacyStatementUri"), definition.privacyStatementUri},
          {QStringLiteral("releaseNoteUri"), definition.releaseNoteUri}})
        append(problems, checkWebAddress(property, uri, definitionPath(property)));
    append(problems,
           checkRecommended(QStringLiteral("vCPUs"), definition.recommendedVCPUs, kMaximumVCPUs));
    append(
        problems,
        checkRecommended(QStringLiteral("memory"), definition.recommendedMemory, kMaximumMemory));
    if (definition.purchasePlan)
        append(problems, checkPlan(*definition.purchasePlan));
    append(problems, checkFeatures(definition.features));
    append(problems, checkTags(definition.tags));
    return problems;
}

}  // namespace vitrine
