#include "ui/lab/labdetails.h"

#include "core/service/workspace.h"
#include "models/consolemodels.h"
#include "models/lab/lablists.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/faultbar.h"
#include "ui/lab/labcommands.h"
#include "ui/lists/listtab.h"
#include "ui/propertyform.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace vitrine {
namespace {

void openRows(ListTab *list, DetailsPage *page, NodeKind kind)
{
    QObject::connect(list, &ListTab::opened, page, [page, kind](const QString &key) {
        if (const auto id = ResourceId::parse(key))
            Q_EMIT page->opened({kind, *id, {}});
    });
    QObject::connect(&list->model(), &RowListModel::failed, page, &DetailsPage::failed);
}

void offerRows(ListTab *list, LabCommands &commands)
{
    QObject::connect(list, &ListTab::selectionChanged, &commands,
                     [list, &commands] { commands.choose(list->selectedKeys()); });
}

QString nameOr(const ResourceId &id)
{
    return id.isNull() ? Words::dash() : Words::resource(id);
}

}  // namespace

LabAccountsDetails::LabAccountsDetails(ConsoleModels &models, const LabCommands &commands,
                                       QWidget *parent)
    : DetailsPage(models, parent)
    , m_accounts(new ListTab(new RowListModel(&LabLists::accountHeadings),
                             QStringLiteral("labAccountTable"), {commands.newAccount}, this))
{
    addTab(m_accounts, QString());
    openRows(m_accounts, this, NodeKind::LabAccount);
    retranslate();
}

void LabAccountsDetails::refresh()
{
    if (selection().kind == NodeKind::LabAccounts)
        m_accounts->model().setReader(LabLists::accounts(models().workspace()));
}

void LabAccountsDetails::retranslate()
{
    setTabText(0, tr("Lab accounts"));
    m_accounts->setTexts(tr("Lab accounts"),
                         tr("No lab account yet. A lab account holds the labs of one region and "
                            "the gallery they are made from. Make one to begin."));
}

LabAccountDetails::LabAccountDetails(ConsoleModels &models, LabCommands &commands, QAction *remove,
                                     QWidget *parent)
    : DetailsPage(models, parent)
    , m_form(new PropertyForm(this))
    , m_gallery(makeHeading(this, 2))
    , m_galleryHint(makeTextLabel(this))
    , m_images(new ListTab(new RowListModel(&LabLists::imageHeadings),
                           QStringLiteral("labImageTable"), {commands.enable, commands.disable},
                           this))
    , m_labs(new ListTab(new RowListModel(&LabLists::labHeadings), QStringLiteral("labTable"),
                         {commands.newLab}, this))
{
    QVBoxLayout *overview = addScrolledTab(QStringLiteral("overviewTab"));
    m_form->setObjectName(QStringLiteral("labAccountForm"));
    overview->addWidget(makeActionBar({commands.newLab, remove}, this));
    overview->addWidget(m_form);
    overview->addStretch();
    QVBoxLayout *gallery = addScrolledTab(QStringLiteral("galleryTab"));
    gallery->addWidget(makeActionBar({commands.attach, commands.detach}, this));
    gallery->addWidget(m_gallery);
    gallery->addWidget(m_galleryHint);
    gallery->addStretch();
    addTab(m_images, QString());
    addTab(m_labs, QString());
    connect(&m_images->model(), &RowListModel::failed, this, &DetailsPage::failed);
    openRows(m_labs, this, NodeKind::Lab);
    offerRows(m_images, commands);
    addJsonTab();
    retranslate();
}

void LabAccountDetails::refresh()
{
    if (selection().id.isNull())
        return;
    refreshJson();
    Workspace &workspace = models().workspace();
    const auto account = workspace.labs().account(selection().id);
    if (!account) {
        Q_EMIT failed(account.error());
        return;
    }
    const bool isAttached = !account->galleryId.isNull();
    m_gallery->setText(isAttached ? account->galleryId.name() : tr("No gallery attached"));
    m_galleryHint->setText(
        isAttached
            ? tr("Labs are made from its enabled images, and templates are exported to it. Another "
                 "gallery can be attached after this one was detached.")
            : tr("Attach a gallery: labs are made from its images, and templates are exported to "
                 "it."));
    m_form->setRows({{tr("Region"), Words::region(account->location)},
                     {tr("Gallery"), isAttached ? account->galleryId.name() : Words::dash()},
                     {tr("Its role on the gallery"),
                      account->galleryRole.isEmpty() ? Words::dash() : account->galleryRole},
                     {tr("Resource group"), account->resourceGroup},
                     {tr("Resource ID"), account->id().toString()}});
    if (m_shown == selection()) {
        m_images->model().refresh();
        m_labs->model().refresh();
        return;
    }
    m_shown = selection();
    m_images->model().setReader(LabLists::images(workspace, selection().id));
    m_labs->model().setReader(LabLists::labs(workspace, selection().id));
}

void LabAccountDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    setTabText(1, tr("Gallery"));
    setTabText(2, tr("Images"));
    setTabText(3, tr("Labs"));
    m_images->setTexts(tr("Images that labs can be made from"),
                       tr("No image. Attach a gallery on the page Gallery; its images are enabled "
                          "then."));
    m_labs->setTexts(tr("Labs"),
                     tr("No lab yet. Make one from an image of the gallery, or from a "
                        "registered disk."));
    retranslateJson();
}

LabDetails::LabDetails(ConsoleModels &models, LabCommands &commands, QAction *remove,
                       QWidget *parent)
    : DetailsPage(models, parent)
    , m_fault(new FaultBar(this))
    , m_work(makeTextLabel(this))
    , m_progress(new QProgressBar(this))
    , m_form(new PropertyForm(this))
    , m_hint(makeQuietLabel(this))
    , m_machines(new ListTab(
          new RowListModel(&LabLists::machineHeadings), QStringLiteral("labMachineTable"),
          {commands.publish, commands.capacity, commands.resetOne, commands.resetAll}, this))
{
    m_fault->setObjectName(QStringLiteral("labFault"));
    m_progress->setObjectName(QStringLiteral("labProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    m_form->setObjectName(QStringLiteral("labForm"));
    QVBoxLayout *layout = addScrolledTab(QStringLiteral("templateTab"));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             makeActionBar({commands.exportTemplate, commands.publish, remove}, this), m_fault,
             m_work, m_progress, m_form, m_hint})
        layout->addWidget(widget);
    layout->addStretch();
    addTab(m_machines, QString());
    connect(&m_machines->model(), &RowListModel::failed, this, &DetailsPage::failed);
    offerRows(m_machines, commands);
    connect(&models.activities(), &ActivityModel::progressed, this, &LabDetails::showProgress);
    connect(&models.activities(), &ActivityModel::ended, this, [this] {
        if (isVisible())
            refresh();
    });
    addJsonTab();
    retranslate();
}

void LabDetails::refresh()
{
    if (selection().id.isNull())
        return;
    refreshJson();
    Workspace &workspace = models().workspace();
    const auto lab = workspace.labs().lab(selection().id);
    if (!lab) {
        Q_EMIT failed(lab.error());
        return;
    }
    const auto exporting = workspace.labs().openExport(selection().id);
    m_exporting = exporting && *exporting ? (*exporting)->versionId : ResourceId();
    showLab(*lab);
    showFaultOf(*lab);
    findProgress();
    if (m_shown == selection()) {
        m_machines->model().refresh();
        return;
    }
    m_shown = selection();
    m_machines->model().setReader(LabLists::machines(workspace, selection().id));
}

void LabDetails::showLab(const Lab &lab)
{
    m_form->setRows(
        {{tr("Template"), LabLists::word(lab.state)},
         {tr("Made from"), nameOr(lab.versionId.isNull() ? lab.imageId : lab.versionId)},
         {tr("Exported as"), nameOr(lab.exportedId)},
         {tr("Region"), Words::region(lab.location)},
         {tr("OS type"), Words::osType(lab.osType)},
         {tr("Disk size"), lab.diskSizeBytes > 0 ? Words::bytes(lab.diskSizeBytes) : Words::dash()},
         {tr("Template disk"),
          lab.templateDiskId.isNull() ? Words::dash() : lab.templateDiskId.toString()},
         {tr("Machines"), QLocale().toString(std::ssize(lab.machines))},
         {tr("Last published"), Words::moment(lab.publishedAt)},
         {tr("Resource ID"), lab.id().toString()}});
}

void LabDetails::showFaultOf(const Lab &lab)
{
    if (lab.fault)
        m_fault->showFault(*lab.fault);
    else if (lab.exportFault)
        m_fault->showFault(*lab.exportFault);
    else
        m_fault->clear();
}

void LabDetails::findProgress()
{
    m_work->hide();
    m_progress->hide();
    const ActivityModel &activities = models().activities();
    for (int row = 0; row < activities.rowCount(); ++row) {
        const JobReport *report = activities.report(activities.index(row, 0));
        if (report != nullptr && !isOver(report->state))
            showProgress(*report);
    }
}

void LabDetails::showProgress(const JobReport &report)
{
    const auto isAbout = [&report](const ResourceId &id) {
        return !id.isNull() && report.resourceId.compare(id.toString(), Qt::CaseInsensitive) == 0;
    };
    const bool isExport = isAbout(m_exporting);
    if (!isExport && !isAbout(selection().id))
        return;
    const bool isOpen = !isOver(report.state);
    m_work->setVisible(isOpen);
    m_progress->setVisible(isOpen);
    if (!isOpen)
        return;
    const int permille = report.permille();
    m_work->setText(isExport
                        //: %1 is a version, %2 a state such as Copying
                        ? tr("Exporting as %1: %2")
                              .arg(Words::resource(m_exporting), Words::state(report.state))
                        : report.kind == QLatin1String("labTemplate")
                            ? tr("The template is being made: %1").arg(Words::state(report.state))
                            : tr("The lab is being published: %1").arg(Words::state(report.state)));
    m_progress->setValue(qMax(0, permille));
    m_progress->setFormat(Words::percent(qMax(0, permille)));
}

void LabDetails::retranslate()
{
    setTabText(0, tr("Template"));
    setTabText(1, tr("Virtual machines"));
    m_progress->setAccessibleName(tr("Progress of the work on the template"));
    m_hint->setText(tr("Change the template's disk with the program that runs your machines, then "
                       "publish it to the participants, or export it to the gallery. An exported "
                       "image is always specialized."));
    m_machines->setTexts(tr("Machines of the lab"),
                         tr("The lab is not published. Publish it to make a machine for each "
                            "participant."));
    retranslateJson();
}

}  // namespace vitrine
