// vitrinectl cost …
#include "app/cli/commands/costarguments.h"
#include "app/cli/commands/versionarguments.h"
#include "app/cli/tr.h"
#include "core/cost/costjson.h"
#include "core/service/costservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"

#include <QUrl>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kRegion = QStringLiteral("--region");
const QString kTag = QStringLiteral("--tag");
const QString kGroupBy = QStringLiteral("--group-by");
const QString kMonths = QStringLiteral("--months");
const QString kPast = QStringLiteral("--past");
const QString kTop = QStringLiteral("--top");
const QString kOccupied = QStringLiteral("--occupied");
const QString kSource = QStringLiteral("--source");
const QString kTargets = QStringLiteral("--target-regions");
const QString kVersion = QStringLiteral("--gallery-image-version");
constexpr int kMostLines = 1'000'000;
constexpr int kMostMonths = 120;

CostScope costScope(Session &session)
{
    Arguments &arguments = session.arguments();
    CostScope scope;
    scope.region = regionNameOf(arguments.text(kRegion));
    const QString tag = arguments.text(kTag);
    const qsizetype equals = tag.indexOf(u'=');
    scope.tagName = equals < 0 ? tag : tag.first(equals);
    if (equals >= 0)
        scope.tagValue = tag.sliced(equals + 1);
    if (arguments.has(kTag) && scope.tagName.isEmpty())
        arguments.invalidValue(kTag, tag, QStringLiteral("key[=value]"));
    checkScope(arguments);
    return scope;
}

// One level below what was named.
CostGrouping usualGrouping(const Arguments &arguments)
{
    if (arguments.has(kVersion))
        return CostGrouping::Region;
    if (arguments.has(QStringLiteral("--gallery-image-definition")))
        return CostGrouping::Version;
    return arguments.has(QStringLiteral("--gallery-name")) ? CostGrouping::Definition
                                                           : CostGrouping::Gallery;
}

void addLine(OutputTable &table, const CostLine &line, const QString &name, const QString &currency)
{
    const QString unit = currency.isEmpty() ? QString() : u' ' + currency;
    table.addRow({name, QString::number(line.versions), QString::number(line.replicas),
                  gibText(line.billedBytes), gibText(line.storedBytes),
                  toString(line.billed) + unit, toString(line.stored) + unit,
                  toString(line.egress) + unit});
}

Result<int> show(Session &session)
{
    Arguments &arguments = session.arguments();
    CostScope scope = costScope(session);
    const CostGrouping grouping =
        costGroupingOf(arguments.text(kGroupBy)).value_or(usualGrouping(arguments));
    const int top = arguments.number(kTop, 1, kMostLines).value_or(1'000);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    scope.resource = scopeOf(session);
    const auto report = (*workspace)->costs().report(scope, grouping, top);
    if (!report)
        return std::unexpected(report.error());
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Versions"),
                       QStringLiteral("Replicas"), QStringLiteral("BilledGiB"),
                       QStringLiteral("StoredGiB"), QStringLiteral("BilledPerMonth"),
                       QStringLiteral("StoredPerMonth"), QStringLiteral("Egress")});
    for (const CostLine &line : report->lines)
        addLine(table, line, line.resource.isNull() ? line.key : line.resource.names().join(u'/'),
                {});
    if (report->othersCount > 0)
        addLine(table, report->others, QStringLiteral("... %1").arg(report->othersCount), {});
    addLine(table, report->total, QStringLiteral("*"), report->currency);
    session.output().print(toJson(*report), table);
    notePrices(session.output(), report->unpriced, report->hasExamplePrices);
    return 0;
}

Result<int> printSeries(Session &session, const Result<CostSeries> &series)
{
    if (!series)
        return std::unexpected(series.error());
    OutputTable table({QStringLiteral("Month"), QStringLiteral("Forecast"),
                       QStringLiteral("Storage"), QStringLiteral("Egress"),
                       QStringLiteral("BilledGiB"), QStringLiteral("PublishedGiB")});
    for (const CostMonth &month : series->months)
        table.addRow({month.month.toString(QStringLiteral("yyyy-MM")),
                      month.isForecast ? QStringLiteral("true") : QStringLiteral("false"),
                      toString(month.storage) + u' ' + series->currency,
                      toString(month.egress) + u' ' + series->currency, gibText(month.billedBytes),
                      gibText(month.publishedBytes)});
    session.output().print(toJson(*series), table);
    notePrices(session.output(), series->unpriced, series->hasExamplePrices);
    return 0;
}

Result<int> history(Session &session)
{
    CostScope scope = costScope(session);
    const int months = session.arguments().number(kMonths, 1, kMostMonths).value_or(12);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    scope.resource = scopeOf(session);
    return printSeries(session, (*workspace)->costs().history(scope, months));
}

Result<int> forecast(Session &session)
{
    CostScope scope = costScope(session);
    const int months = session.arguments().number(kMonths, 1, kMostMonths).value_or(12);
    const int past = session.arguments().number(kPast, 1, kMostMonths).value_or(6);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    scope.resource = scopeOf(session);
    return printSeries(session, (*workspace)->costs().forecast(scope, past, months));
}

// The first source is the operating system disk, the others are data disks.
void readSources(const Arguments &arguments, ImageVersion &version)
{
    int lun = 0;
    for (const QString &path : arguments.paths(kSource)) {
        const VersionSource source{{}, QUrl::fromLocalFile(path).toString()};
        if (version.source.isNull())
            version.source = source;
        else
            version.dataDisks.push_back({.lun = lun++, .source = source});
    }
}

Result<CostEstimate> estimateOf(Session &session, const Workspace &workspace, ImageVersion wanted)
{
    CostService &costs = workspace.costs();
    if (session.arguments().has(kVersion)) {
        const auto present = workspace.versions().version(session.versionId());
        if (!present)
            return std::unexpected(present.error());
        ImageVersion version = *present;
        readPublishing(session.arguments(), version);
        return costs.estimate(version);
    }
    if (session.arguments().has(kSource)) {
        readSources(session.arguments(), wanted);
        PublishRequest request;
        request.version = std::move(wanted);
        return costs.estimateExactly(request);
    }
    return costs.estimate(demandOf(wanted, sizesOf(session.arguments(), kOccupied)));
}

Result<int> estimate(Session &session)
{
    Arguments &arguments = session.arguments();
    arguments.requireOneOf({kOccupied, kSource, kVersion});
    checkScope(arguments);
    ImageVersion wanted;
    readPublishing(arguments, wanted);
    sizesOf(arguments, kOccupied);
    const auto type =
        arguments.choice<StorageAccountType>(QStringLiteral("--storage-account-type"));
    wanted.publishingProfile.storageAccountType = type.value_or(StorageAccountType::StandardLrs);
    if (!arguments.has(kVersion) && !arguments.has(kTargets))
        arguments.addProblem(arguments.missing(kTargets));
    wanted.location = session.writtenLocation();
    if (wanted.location.isEmpty() && !wanted.publishingProfile.targetRegions.empty())
        wanted.location = wanted.publishingProfile.targetRegions.front().name;
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto estimate = estimateOf(session, **workspace, std::move(wanted));
    if (!estimate)
        return std::unexpected(estimate.error());
    printEstimate(session.output(), *estimate);
    return 0;
}

Specs costScopeArguments()
{
    using namespace argument;
    return joined(scopeArguments(),
                  {versionName(),
                   value(u"--region", Tr::tr("Count only what is stored in this region.")),
                   value(u"--tag",
                         Tr::tr("Count only versions with this tag, of their own or of their image "
                                "definition: key[=value]."))});
}

Command estimateCommand()
{
    using namespace argument;
    const Specs where = joined(scopeArguments(), {versionName()});
    return {
        .name = QStringLiteral("estimate"),
        .summary = Tr::tr("Tell what a version would cost in given regions."),
        .arguments = joined(
            where,
            {values(u"--occupied",
                    Tr::tr("Occupied size of each disk, for example 10GiB 0; a number alone is "
                           "in bytes. Blocks of zeros take nothing.")),
             values(u"--source",
                    Tr::tr("Disk image files, the operating system disk first: they "
                           "are read to know what they occupy.")),
             values(u"--target-regions",
                    Tr::tr("Regions to replicate to: REGION[=COUNT][=STORAGE TYPE]. Default: "
                           "those of the version.")),
             value(u"--replica-count",
                   Tr::tr("Replicas in each region that names no number. Default: 1.")),
             value(u"--storage-account-type",
                   Tr::tr("Storage type of each region that names none of its own. Default: "
                          "Standard_LRS."),
                   enumSpellings<StorageAccountType>()),
             location(Tr::tr("Region of the version, which it is copied out of. Default: the "
                             "first target region."))}),
        .examples = {{Tr::tr("Estimate an image that occupies 10 GiB, with an empty data disk."),
                      QStringLiteral("cost estimate --occupied 10GiB 0 --replica-count 2 "
                                     "--target-regions westeurope eastus southcentralus")}},
        .action = estimate};
}

}  // namespace

CommandGroup costCommands()
{
    using namespace argument;
    return {
        .name = QStringLiteral("cost"),
        .summary = Tr::tr("Show what image versions cost, and what they will cost."),
        .groups = {},
        .commands = {
            estimateCommand(),
            {.name = QStringLiteral("forecast"),
             .summary = Tr::tr("Forecast the cost of the next months from the growth so far and "
                               "from end-of-life dates."),
             .arguments = joined(costScopeArguments(),
                                 {value(u"--months", Tr::tr("Months to look ahead. Default: 12.")),
                                  value(u"--past",
                                        Tr::tr("Past months that the growth is taken "
                                               "from. Default: 6."))}),
             .examples = {{Tr::tr("Forecast half a year."),
                           QStringLiteral("cost forecast --months 6 --output table")}},
             .action = forecast},
            {.name = QStringLiteral("history"),
             .summary = Tr::tr("Show the cost of past months at the prices of today."),
             .arguments = joined(costScopeArguments(),
                                 {value(u"--months",
                                        Tr::tr("Months to show, the present one being "
                                               "the last. Default: 12."))}),
             .examples = {{Tr::tr("Show the last year."),
                           QStringLiteral("cost history --output table")}},
             .action = history},
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Show what is stored and what it costs a month: as the service "
                               "bills it, and by what the regions really store."),
             .arguments = joined(
                 costScopeArguments(),
                 {value(u"--group-by",
                        Tr::tr("What a line is about. Default: one level below what is named."),
                        costGroupingSpellings()),
                  value(u"--top",
                        Tr::tr("Show only so many lines, the most expensive ones. "
                               "Default: 1000."))}),
             .examples = {{Tr::tr("Show the cost of a gallery by region."),
                           QStringLiteral("cost show -g rg -r gallery --group-by region")}},
             .action = show},
        }};
}

}  // namespace vitrine
