// Measures the catalogue at full size against the budgets, and looks at the plan of every statement
// on the way. By hand: --help.
#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "tests/bench/catalogfill.h"
#include "tests/support/queryplans.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

using namespace vitrine;
using vitrine::test::QueryPlans;

namespace {

constexpr int kPage = 100;
constexpr int kRounds = 300;
constexpr int kCommits = 100;
constexpr int kOpenings = 7;

void orDie(bool isWell, const char *what)
{
    if (isWell)
        return;
    QTextStream(stderr) << what << " failed\n";
    std::exit(2);
}

template <typename Value>
Value orDie(Result<Value> result, const char *what)
{
    if (!result)
        QTextStream(stderr) << result.error().reason << ' ' << result.error().systemText << '\n';
    orDie(result.has_value(), what);
    return std::move(*result);
}

struct Line {
    QString name;
    double budgetMs = 0;
    double bestMs = 0;
    double medianMs = 0;
    double worstMs = 0;
};

/// Runs \p work and takes the median: the first rounds read from the disk what the later ones find
/// in memory.
template <typename Work>
Line measured(const QString &name, double budgetMs, int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {name, budgetMs, times.front(), times[times.size() / 2], times.back()};
}

/// What the measurements ask for: places all over the catalogue, drawn beforehand.
class Places {
public:
    explicit Places(Catalog &catalog)
        : m_galleries(
              orDie(inRead(catalog, [](Transaction &t) { return galleryPage(t, {}, {}, 1000); }),
                    "galleries"))
    {
        for (int i = 0; i < 50; ++i) {
            const PageCursor cursor{QStringLiteral("debian-server-%1").arg(i * 17 % 1000), {}};
            auto page = orDie(inRead(catalog,
                                     [&](Transaction &t) {
                                         return definitionPage(t, gallery().uid, cursor, 20);
                                     }),
                              "definitions");
            m_definitions.insert(m_definitions.end(), page.begin(), page.end());
        }
    }
    const Gallery &gallery() { return m_galleries[drawn(m_galleries.size())]; }
    const ImageDefinition &definition() { return m_definitions[drawn(m_definitions.size())]; }
    PageCursor cursor() { return {definition().name, {}}; }

private:
    std::size_t drawn(std::size_t count)
    {
        return static_cast<std::size_t>(m_random.bounded(static_cast<int>(count)));
    }

    QRandomGenerator m_random{1};
    std::vector<Gallery> m_galleries;
    std::vector<ImageDefinition> m_definitions;
};

/// Measures one read, from the begin of its transaction to its end.
template <typename Work>
Line read(Catalog &catalog, const char *name, double budgetMs, Work work)
{
    return measured(QString::fromUtf8(name), budgetMs, kRounds, [&] {
        orDie(inRead(catalog, [&](Transaction &t) { return work(t); }).has_value(), name);
    });
}

Uid longDefinition(Catalog &catalog, Places &places)
{
    ImageDefinition definition = places.definition();
    definition.uid = Uid::random();
    definition.name = QStringLiteral("with-very-many-versions");
    definition.identifier.sku = definition.name;
    const auto made = inWrite(catalog, Caller::program(), [&](Transaction &t) -> Result<> {
        if (auto present = findDefinition(t, definition.id()); present && *present) {
            definition = **present;
            return {};
        }
        const auto gallery = findGallery(t, definition.galleryId);
        if (!gallery || !*gallery)
            return std::unexpected(Fault::of(QStringLiteral("program.defect")));
        if (auto done = insertDefinition(t, (*gallery)->uid, definition); !done)
            return done;
        ImageVersion version;
        version.definitionId = definition.id();
        version.location = definition.location;
        version.provisioningState = ProvisioningState::Succeeded;
        for (const char16_t *region : {u"westeurope", u"eastus", u"japaneast"})
            version.publishingProfile.targetRegions.push_back(
                {QString::fromUtf16(region), 2, StorageAccountType::StandardLrs, {}, {}});
        for (int i = 0; i < 3'000; ++i) {
            version.uid = Uid::random();
            version.source.id = ResourceId::compute(
                definition.galleryId.subscriptionId(), definition.galleryId.resourceGroup(),
                QStringLiteral("disks"), QStringLiteral("disk-%1").arg(i));
            version.number = {i / 100, i % 100, 0};
            if (auto done = insertVersion(t, definition.uid, version); !done)
                return done;
        }
        return {};
    });
    orDie(made.has_value(), "a definition with many versions");
    return definition.uid;
}

std::vector<Line> measureReads(Catalog &catalog, Places &places)
{
    const Uid many = longDefinition(catalog, places);
    const QDateTime now = catalog.clock().now();
    QRandomGenerator random(2);
    const auto word = [&random] {
        return QStringLiteral("er-%1").arg(random.bounded(1000), 4, 10, QLatin1Char('0'));
    };
    std::vector<Line> lines;
    lines.push_back(read(catalog, "page of 100 definitions", 1, [&](Transaction &t) {
        return definitionPage(t, places.gallery().uid, places.cursor(), kPage);
    }));
    lines.push_back(read(catalog, "page of 100 versions", 1, [&](Transaction &t) {
        return versionPage(t, many, VersionNumber{random.bounded(1, 30), 0, 0}, kPage);
    }));
    lines.push_back(read(catalog, "latest and count of 100 definitions", 1, [&](Transaction &t) {
        std::vector<Uid> uids;
        for (int i = 0; i < kPage; ++i)
            uids.push_back(places.definition().uid);
        return versionSummaries(t, uids, now);
    }));
    lines.push_back(read(catalog, "latest of one, anywhere", 0.1, [&](Transaction &t) {
        return latestVersionRow(t, places.definition().uid, {}, now);
    }));
    lines.push_back(read(catalog, "latest of one, in a region", 0.1, [&](Transaction &t) {
        return latestVersionRow(t, places.definition().uid, QStringLiteral("region01"), now);
    }));
    lines.push_back(
        read(catalog, "definition by publisher, offer and SKU", 0.1, [&](Transaction &t) {
            return findDefinitionByIdentifier(t, places.gallery().uid,
                                              places.definition().identifier);
        }));
    lines.push_back(read(catalog, "definition by id", 0.1, [&](Transaction &t) {
        return findDefinition(t, places.definition().id());
    }));
    lines.push_back(read(catalog, "substring search, 50 hits", 2,
                         [&](Transaction &t) { return searchDefinitions(t, word(), 50); }));
    lines.push_back(read(catalog, "substring search, no hit", 2, [&](Transaction &t) {
        return searchDefinitions(t, QStringLiteral("solaris-server"), 50);
    }));
    lines.push_back(read(catalog, "search by one letter, 50 hits", 2, [&](Transaction &t) {
        return searchDefinitions(t, QStringLiteral("u"), 50);
    }));
    lines.push_back(read(catalog, "count of a gallery's definitions", 1,
                         [&](Transaction &t) { return definitionCount(t, places.gallery().uid); }));
    lines.push_back(read(catalog, "count of a definition's 3 000 versions", 1,
                         [&](Transaction &t) { return versionCount(t, many); }));
    lines.push_back(read(catalog, "versions of a subscription in a region", 1, [&](Transaction &t) {
        return versionCountIn(t, places.gallery().subscriptionId, places.gallery().location);
    }));
    return lines;
}

Line measureCommits(Catalog &catalog)
{
    return measured(QStringLiteral("one durable commit"), 1, kCommits, [&] {
        const auto done = inWrite(catalog, Caller::program(), [](Transaction &t) {
            return audit(t, {QStringLiteral("bench")}, QStringLiteral("note"),
                         QStringLiteral("/bench"), {}, "{}");
        });
        orDie(done.has_value(), "commit");
    });
}

QString shown(const std::vector<Line> &lines)
{
    QString text = QStringLiteral(
        "| query | best ms | median ms | worst ms | budget ms | |\n|---|---|---|---|---|---|\n");
    for (const Line &line : lines)
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                    .arg(line.name)
                    .arg(line.bestMs, 0, 'f', 3)
                    .arg(line.medianMs, 0, 'f', 3)
                    .arg(line.worstMs, 0, 'f', 3)
                    .arg(line.budgetMs)
                    .arg(line.medianMs <= line.budgetMs ? QStringLiteral("kept")
                                                        : QStringLiteral("**missed**"));
    return text;
}

/// Returns the plans of all statements seen; \p scans counts those that read a table whole.
QString plansOf(Catalog &catalog, const QStringList &statements, int &scans)
{
    QString text;
    auto transaction = Transaction::read(catalog);
    orDie(transaction.has_value(), "plans");
    for (const QString &statement : statements) {
        text += statement.simplified() + u'\n';
        for (const QString &step : QueryPlans::plan(*transaction, statement)) {
            const bool isScan = QueryPlans::isScan(step);
            scans += isScan ? 1 : 0;
            text += (isScan ? QStringLiteral("!!  ") : QStringLiteral("    ")) + step + u'\n';
        }
    }
    return text;
}

// Puts the table between the marks that the page has for it.
bool updatePage(const QString &path, const QString &table)
{
    const QString begin = QStringLiteral("<!-- catalogue -->\n");
    const QString end = QStringLiteral("<!-- /catalogue -->");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QString page = QString::fromUtf8(file.readAll());
    file.close();
    const qsizetype from = page.indexOf(begin);
    const qsizetype to = page.indexOf(end);
    if (from < 0 || to < from || !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    page.replace(from + begin.size(), to - from - begin.size(), table);
    return file.write(page.toUtf8()) > 0;
}

int measureAll(const QString &path, const bench::CatalogSize &size, const QString &page)
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    const bool isThere = QFileInfo::exists(path);
    auto catalog = orDie(Catalog::open(path), "opening");
    timer.start();
    if (!isThere)
        orDie(bench::fill(*catalog, size).has_value(), "filling");
    catalog.reset();
    catalog = orDie(Catalog::open(path), "opening");
    QString text =
        QStringLiteral(
            "%1 galleries, %2 definitions, %3 versions, two replicas of each; %4 MiB.\n\n")
            .arg(size.galleries)
            .arg(size.galleries * size.definitions)
            .arg(size.galleries * size.definitions * size.versions)
            .arg(QFileInfo(path).size() >> 20);
    out << "filled in " << timer.elapsed() / 1000 << " s\n" << text;
    out.flush();

    std::vector<Line> lines;
    QStringList statements;
    {
        Places places(*catalog);
        const QueryPlans plans;
        lines = measureReads(*catalog, places);
        statements = QueryPlans::statements();
    }
    lines.push_back(measureCommits(*catalog));
    lines.push_back(measured(QStringLiteral("open"), 300, kOpenings, [&] {
        catalog.reset();
        catalog = orDie(Catalog::open(path), "opening");
    }));
    text += shown(lines);
    int scans = 0;
    out << shown(lines) << '\n' << plansOf(*catalog, statements, scans);
    out << statements.size() << " statements, " << scans << " scans\n";
    if (!page.isEmpty())
        orDie(updatePage(page, text), "writing the page");
    return scans == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("file"),
                      QStringLiteral("Catalogue to make and keep, or to measure when it is there."),
                      QStringLiteral("path")});
    parser.addOption({QStringLiteral("galleries"), QStringLiteral("Number of galleries."),
                      QStringLiteral("count"), QStringLiteral("100")});
    parser.addOption({QStringLiteral("readme"), QStringLiteral("Page to put the table in."),
                      QStringLiteral("path")});
    parser.process(app);
    const QTemporaryDir folder;
    const QString path = parser.isSet(QStringLiteral("file"))
        ? parser.value(QStringLiteral("file"))
        : folder.filePath(QStringLiteral("catalog.sqlite"));
    bench::CatalogSize size;
    size.galleries = std::max(1, parser.value(QStringLiteral("galleries")).toInt());
    return measureAll(path, size, parser.value(QStringLiteral("readme")));
}
