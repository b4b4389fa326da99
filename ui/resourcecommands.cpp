#include "ui/resourcecommands.h"

#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/resourcejson.h"
#include "models/samplegallery.h"
#include "models/words.h"
#include "ui/change/updatereplicationdialog.h"
#include "ui/diskdialog.h"
#include "ui/equivalent/creationof.h"
#include "ui/equivalent/equivalentdialog.h"
#include "ui/equivalent/equivalentsection.h"
#include "ui/exportdialog.h"
#include "ui/regiondialog.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>

namespace vitrine {

ResourceCommands::ResourceCommands(ConsoleModels &models, QWidget *window)
    : QObject(window)
    , m_models(models)
    , m_window(window)
{
}

bool ResourceCommands::canRemove(const Selection &selection)
{
    switch (selection.kind) {
    case NodeKind::Gallery:
    case NodeKind::Definition:
    case NodeKind::Version:
    case NodeKind::Region:
    case NodeKind::Machine:
    case NodeKind::ScaleSet:
    case NodeKind::LabAccount:
    case NodeKind::Lab: return true;
    case NodeKind::None:
    case NodeKind::Galleries:
    case NodeKind::SharedWithMe:
    case NodeKind::Regions:
    case NodeKind::State:
    case NodeKind::RecycleBin:
    case NodeKind::Machines:
    case NodeKind::LabAccounts:
    case NodeKind::More: return false;
    }
    return false;
}

void ResourceCommands::confirm(const QString &question, const QString &consequence,
                               const QString &verb, std::function<void()> confirmed,
                               std::vector<ResourceRequest> requests)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Please confirm"), question,
                                QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("confirmBox"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(consequence);
    QPushButton *button = box->addButton(verb, QMessageBox::DestructiveRole);
    button->setObjectName(QStringLiteral("confirmButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, std::move(confirmed));
    if (auto *grid = qobject_cast<QGridLayout *>(box->layout()); grid && !requests.empty()) {
        auto *section = new EquivalentSection(box);
        section->setRequests(std::move(requests));
        grid->addWidget(section, grid->rowCount(), 0, 1, grid->columnCount());
    }
    box->open();
}

void ResourceCommands::exportVersion(const ResourceId &version)
{
    auto *dialog = new ExportDialog(m_models.workspace(), version, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, &ResourceCommands::runExport);
    dialog->open();
}

void ResourceCommands::runExport(const ExportRequest &request)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), request] {
            return workspace->replication().startExport(workspace->caller(), request);
        },
        [this](const Result<Uid> &job) {
            if (!job)
                Q_EMIT failed(job.error());
            m_models.activities().refresh();
        });
}

void ResourceCommands::verify(const ResourceId &version)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), version] {
            return workspace->replication().startVerify(workspace->caller(), version);
        },
        [this](const Result<Uid> &job) {
            if (!job)
                Q_EMIT failed(job.error());
            m_models.activities().refresh();
        });
}

void ResourceCommands::updateReplication(const ResourceId &version)
{
    const auto known = m_models.workspace().versions().version(version);
    if (!known) {
        Q_EMIT failed(known.error());
        return;
    }
    auto *dialog = new UpdateReplicationDialog(m_models.workspace(), m_models.background(), *known,
                                               m_models.regions().regions(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UpdateReplicationDialog::applied, this, [this](const ResourceId &changed) {
        m_models.refresh();
        m_models.activities().refresh();
        Q_EMIT done(tr("The replication of %1 was changed.").arg(Words::resource(changed)));
    });
    dialog->open();
}

void ResourceCommands::retryVersion(const ResourceId &version)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), version]() -> Result<> {
            const auto known = workspace->versions().version(version);
            if (!known)
                return std::unexpected(known.error());
            const auto job = workspace->replication().jobOfVersion(known->uid);
            if (!job)
                return std::unexpected(job.error());
            return *job ? workspace->replication().retry(**job) : Result<>();
        },
        [this](const Result<> &result) {
            if (!result)
                Q_EMIT failed(result.error());
            m_models.activities().refresh();
        });
}

void ResourceCommands::retry(const Uid &job)
{
    m_models.background().run(
        this, [service = &m_models.workspace().replication(), job] { return service->retry(job); },
        [this](const Result<> &result) {
            if (!result)
                Q_EMIT failed(result.error());
            m_models.refresh();
            m_models.activities().refresh();
        });
}

void ResourceCommands::cancel(const Uid &job, const QString &region)
{
    if (const auto asked = m_models.workspace().replication().cancel(job, region); !asked)
        Q_EMIT failed(asked.error());
    m_models.activities().sample();
}

void ResourceCommands::newRegion()
{
    auto *dialog = new RegionDialog(m_models.workspace(), m_models.background(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RegionDialog::created, this, [this](const QString &name) {
        m_models.refresh();
        Q_EMIT done(tr("Region %1 is ready.").arg(Words::region(name)));
    });
    dialog->open();
}

void ResourceCommands::registerDisk()
{
    auto *dialog = new DiskDialog(m_models.workspace(), m_models.background(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DiskDialog::registered, this, [this](const QString &resourceId) {
        const auto id = ResourceId::parse(resourceId);
        Q_EMIT done(tr("Disk %1 is registered.").arg(id ? id->name() : resourceId));
    });
    dialog->open();
}

void ResourceCommands::createSample()
{
    Q_EMIT sampleUnderWay(true);
    m_models.background().run(
        this,
        [workspace = &m_models.workspace()]() -> Result<Publication> {
            auto publication = SampleGallery(*workspace).create(workspace->caller());
            if (!publication)
                return publication;
            if (const auto started = workspace->replication().start(publication->job); !started)
                return std::unexpected(started.error());
            return publication;
        },
        [this](const Result<Publication> &publication) {
            Q_EMIT sampleUnderWay(false);
            m_models.refresh();
            m_models.activities().refresh();
            if (publication)
                Q_EMIT published(publication->version.id());
            else
                Q_EMIT failed(publication.error());
        });
}

void ResourceCommands::removeSample()
{
    confirm(tr("Remove the sample data?"),
            tr("The sample gallery, its replicas, its disk and its regions are deleted."),
            tr("&Remove sample data"), [this] {
                m_models.background().run(
                    this,
                    [workspace = &m_models.workspace()] {
                        return SampleGallery(*workspace).remove(workspace->caller());
                    },
                    [this](const Result<> &result) {
                        m_models.refresh();
                        m_models.activities().refresh();
                        if (result)
                            Q_EMIT done(tr("The sample data is gone."));
                        else
                            Q_EMIT failed(result.error());
                    });
            });
}

void ResourceCommands::copyId(const Selection &selection)
{
    const QString text =
        selection.kind == NodeKind::Region ? selection.region : selection.id.toString();
    QApplication::clipboard()->setText(text);
    Q_EMIT done(tr("Copied: %1").arg(text));
}

void ResourceCommands::copyJson(const Selection &selection)
{
    const auto json = resourceJson(m_models.workspace(), selection);
    if (!json) {
        Q_EMIT failed(json.error());
        return;
    }
    QApplication::clipboard()->setText(*json);
    Q_EMIT done(tr("JSON copied."));
}

bool ResourceCommands::hasEquivalent(const Selection &selection)
{
    return selection.kind == NodeKind::Gallery || selection.kind == NodeKind::Definition
        || selection.kind == NodeKind::Version;
}

void ResourceCommands::showEquivalent(const Selection &selection)
{
    const auto request = creationOf(m_models.workspace(), selection.id);
    if (!request) {
        Q_EMIT failed(request.error());
        return;
    }
    auto *dialog = new EquivalentDialog(Words::resource(selection.id), {*request}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace vitrine
