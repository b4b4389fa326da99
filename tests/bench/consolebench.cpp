// Measures the console over a catalogue at full size against the budgets. By hand: --help.
#include "core/catalog/galleryrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/replicationservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/jobsnotifier.h"
#include "tests/bench/catalogfill.h"
#include "tests/bench/guiwatchdog.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>
#include <QUrl>

#include <cstdlib>
#include <functional>

using namespace vitrine;

namespace {

constexpr int kLongDefinition = 10'000;  // versions
constexpr int kReplications = 4;
const QString kLongName = QStringLiteral("with-very-many-versions");

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
        QTextStream(stderr) << faultJson(result.error()) << '\n';
    orDie(result.has_value(), what);
    return std::move(*result);
}

void orDie(const Result<> &done, const char *what)
{
    if (!done)
        QTextStream(stderr) << faultJson(done.error()) << '\n';
    orDie(done.has_value(), what);
}

struct Line {
    QString name;
    double ms = 0;
    double budgetMs = 0;
};

double msOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Lets the event loop run until \p done, for a minute at most.
void waitUntil(const std::function<bool()> &done, const char *what)
{
    constexpr qint64 kPatienceMs = 60'000;
    QElapsedTimer timer;
    timer.start();
    QTimer tick;  // wakes the loop, so that patience can end
    tick.start(1);
    while (!done()) {
        orDie(!timer.hasExpired(kPatienceMs), what);
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

Result<> addLongDefinition(Transaction &t)
{
    const auto galleries = galleryPage(t, {}, {}, 1);
    if (!galleries)
        return std::unexpected(galleries.error());
    const Gallery &gallery = galleries->front();
    ImageDefinition definition;
    definition.uid = Uid::random();
    definition.galleryId = gallery.id();
    definition.name = kLongName;
    definition.location = gallery.location;
    definition.identifier = {QStringLiteral("Contoso"), QStringLiteral("Offer"), kLongName};
    if (auto done = insertDefinition(t, gallery.uid, definition); !done)
        return done;
    ImageVersion version;
    version.definitionId = definition.id();
    version.location = definition.location;
    version.provisioningState = ProvisioningState::Succeeded;
    version.publishingProfile.targetRegions.push_back({gallery.location, 1, {}, {}, {}});
    version.source.id = ResourceId::compute(gallery.subscriptionId, gallery.resourceGroup,
                                            QStringLiteral("disks"), QStringLiteral("disk"));
    for (int i = 0; i < kLongDefinition; ++i) {
        version.uid = Uid::random();
        version.number = {i / 100, i % 100, 0};
        if (auto done = insertVersion(t, definition.uid, version); !done)
            return done;
    }
    return {};
}

void makeCatalogue(const QString &path, int galleries)
{
    const auto workspace = orDie(Workspace::open(path), "making the catalogue");
    Catalog &catalog = workspace->catalog();
    bench::CatalogSize size;
    size.galleries = galleries;
    orDie(bench::fill(catalog, size), "filling");
    orDie(inWrite(catalog, Caller::program(), &addLongDefinition),
          "a definition with many versions");
}

/// A disk of random bytes: nothing of it is stored twice.
QString makeDisk(const QString &path, int mebibytes, quint32 seed)
{
    QFile file(path);
    orDie(file.open(QIODevice::WriteOnly), "a disk");
    QRandomGenerator random(seed);
    std::vector<quint32> piece((1 << 20) / sizeof(quint32));
    for (int i = 0; i < mebibytes; ++i) {
        random.fillRange(piece.data(), static_cast<qsizetype>(piece.size()));
        orDie(file.write(reinterpret_cast<const char *>(piece.data()), 1 << 20) > 0, "a disk");
    }
    return path;
}

QString regionName(int number)
{
    return QStringLiteral("measured%1").arg(number);
}

/// The window over a workspace, as the program puts them together.
class Bench {
public:
    Bench(const QString &catalog, const QString &folder)
        : m_catalog(catalog)
        , m_folder(folder)
    {
    }

    std::vector<Line> measure(int diskMebibytes)
    {
        m_lines.push_back({QStringLiteral("start, from nothing to a painted window"),
                           msOf([this] { start(); }), 1000});
        waitUntil([this] { return m_background->isIdle(); }, "the start");
        measureTree();
        measureReplications(diskMebibytes);
        return m_lines;
    }

private:
    void start()
    {
        Workspace::Options options;
        options.jobsChanged = m_notifier.callback();
        m_workspace = orDie(Workspace::open(m_catalog, options), "opening");
        m_background = std::make_unique<Background>();
        m_models = std::make_unique<ConsoleModels>(*m_workspace, *m_background, m_notifier);
        m_window = std::make_unique<MainWindow>(*m_models);
        m_window->show();
        QApplication::processEvents();
        orDie(!m_window->grab().isNull(), "painting");
    }

    void paint(const char *what)
    {
        QApplication::processEvents();
        orDie(!m_window->grab().isNull(), what);
    }

    void measureTree()
    {
        auto *view = m_window->findChild<QTreeView *>(QStringLiteral("galleryTree"));
        const auto gallery =
            orDie(m_workspace->galleries().galleries({}, {}, 1), "the first gallery").front();
        const Selection many{
            NodeKind::Definition, gallery.id().child(QStringLiteral("images"), kLongName), {}};
        const QModelIndex row = m_models->tree().locate(many);
        orDie(row.isValid(), "finding the definition");
        m_lines.push_back({QStringLiteral("expand a definition of 10 000 versions"), msOf([&] {
                               view->expand(row);
                               paint("the tree");
                           }),
                           100});
        m_lines.push_back({QStringLiteral("show that definition"), msOf([&] {
                               m_window->select(many);
                               paint("the details");
                           }),
                           150});
        waitUntil([this] { return m_background->isIdle(); }, "the details");
        for (const QString &text :
             {QStringLiteral("ubuntu-server-04"), QStringLiteral("publisher7 sku-47"),
              QStringLiteral("nothing is called so"), QString()}) {
            bool isFiltered = false;
            const auto connection =
                QObject::connect(&m_models->tree(), &GalleryTreeModel::filtered, m_window.get(),
                                 [&isFiltered] { isFiltered = true; });
            const QString name = text.isEmpty() ? QStringLiteral("take the filter away")
                                                : QStringLiteral("filter “%1”").arg(text);
            m_lines.push_back({name, msOf([&] {
                                   m_models->tree().setFilter(text);
                                   waitUntil([&] { return isFiltered; }, "the filter");
                                   paint("the filtered tree");
                               }),
                               150});
            QObject::disconnect(connection);
        }
    }

    ResourceId newDefinition()
    {
        const Caller caller = Caller::program();
        const auto first =
            orDie(m_workspace->galleries().galleries({}, {}, 1), "the first gallery").front();
        ImageDefinition definition;
        definition.galleryId = first.id();
        definition.name = QStringLiteral("replicated");
        definition.location = regionName(0);  // those of the catalogue are full
        definition.identifier = {QStringLiteral("Contoso"), QStringLiteral("Offer"),
                                 QStringLiteral("replicated")};
        return orDie(m_workspace->galleries().createDefinition(caller, definition), "a definition")
            .id();
    }

    Uid publish(const ResourceId &definition, int number, const QString &disk)
    {
        const QString region = regionName(number);
        PublishRequest request;
        request.version.definitionId = definition;
        request.version.number = {1, number, 0};
        request.version.location = region;
        request.version.source.uri = QUrl::fromLocalFile(disk).toString();
        request.version.publishingProfile.targetRegions.push_back({region, 1, {}, {}, {}});
        return orDie(m_workspace->versions().publish(Caller::program(), std::move(request)),
                     "publishing")
            .job;
    }

    void measureReplications(int diskMebibytes)
    {
        for (int i = 0; i < kReplications; ++i)
            orDie(m_workspace->regions().create(Caller::program(), regionName(i),
                                                m_folder + u'/' + regionName(i)),
                  "a region");
        const ResourceId definition = newDefinition();
        std::vector<Uid> jobs;
        for (int i = 0; i < kReplications; ++i) {
            const QString disk = m_folder + QStringLiteral("/disk%1.raw").arg(i);
            jobs.push_back(
                publish(definition, i, makeDisk(disk, diskMebibytes, static_cast<quint32>(i + 1))));
        }
        m_window->select({NodeKind::Definition, definition, {}});
        waitUntil([this] { return m_background->isIdle(); }, "the definition");
        bench::GuiWatchdog watchdog;
        for (const Uid &job : jobs)
            orDie(m_workspace->replication().start(job), "replicating");
        m_models->activities().refresh();
        int most = 0;
        waitUntil(
            [&] {
                most = std::max(most, m_models->activities().runningCount());
                return m_models->activities().doneCount() == kReplications;
            },
            "the replications");
        const auto delays = watchdog.stop();
        orDie(most == kReplications, "four at the same time");
        m_lines.push_back(
            {QStringLiteral("longest stall of the GUI during four replications (%1 looks)")
                 .arg(delays.size()),
             delays.back(), 50});
        m_lines.push_back(
            {QStringLiteral("the same, 99 of 100 looks"), delays[delays.size() * 99 / 100], 50});
    }

    QString m_catalog;
    QString m_folder;
    std::vector<Line> m_lines;
    JobsNotifier m_notifier;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<ConsoleModels> m_models;
    std::unique_ptr<MainWindow> m_window;
};

/// The most memory this process has had, in MiB. Source: proc(5), VmHWM.
qint64 peakMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong() / 1024;
    }
    return -1;
}

void print(const std::vector<Line> &lines)
{
    QTextStream out(stdout);
    out << "| what | ms | budget ms | |\n|---|---|---|---|\n";
    for (const Line &line : lines)
        out << QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                   .arg(line.name)
                   .arg(line.ms, 0, 'f', 1)
                   .arg(line.budgetMs)
                   .arg(line.ms <= line.budgetMs ? QStringLiteral("kept")
                                                 : QStringLiteral("**missed**"));
    out << "\nmost memory: " << peakMebibytes() << " MiB\n";
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("file"),
                      QStringLiteral("Catalogue to make and keep. It is made only, when there is "
                                     "none; the next call measures it."),
                      QStringLiteral("path")});
    parser.addOption({QStringLiteral("galleries"),
                      QStringLiteral("Number of galleries, of 6 000 versions each."),
                      QStringLiteral("count"), QStringLiteral("100")});
    parser.addOption({QStringLiteral("disk"), QStringLiteral("MiB of each disk to replicate."),
                      QStringLiteral("MiB"), QStringLiteral("256")});
    parser.process(app);
    const QString path = parser.value(QStringLiteral("file"));
    orDie(!path.isEmpty(), "--file");
    if (!QFileInfo::exists(path)) {
        makeCatalogue(path, parser.value(QStringLiteral("galleries")).toInt());
        return 0;
    }
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("catalog.sqlite"));
    orDie(QFile::copy(path, copy), "copying the catalogue");
    Bench bench(copy, folder.path());
    print(bench.measure(parser.value(QStringLiteral("disk")).toInt()));
    return 0;
}
