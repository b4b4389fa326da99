#include "ui/overviewdetails.h"

#include "core/catalog/catalog.h"
#include "core/service/galleryservice.h"
#include "core/service/workspace.h"
#include "models/consolemodels.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/cost/adviceview.h"
#include "ui/cost/costview.h"
#include "ui/cost/limitsview.h"
#include "ui/cost/regionmapview.h"
#include "ui/cost/retentionview.h"
#include "ui/faultbar.h"
#include "ui/propertyform.h"

#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

GalleriesDetails::GalleriesDetails(ConsoleModels &models, QWidget *parent)
    : DetailsPage(models, parent)
{
    QVBoxLayout *layout = addScrolledTab(QStringLiteral("overviewTab"));
    m_heading = makeHeading(this, 2);
    m_form = new PropertyForm(this);
    m_publish = new QPushButton(QIcon::fromTheme(QStringLiteral("publish")), QString(), this);
    m_publish->setObjectName(QStringLiteral("publishFromOverviewButton"));
    layout->addWidget(m_heading);
    layout->addWidget(m_form);
    layout->addWidget(m_publish, 0, Qt::AlignLeft);
    layout->addStretch();
    addFigureTab(new CostView(models, this), [] { return tr("Costs"); });
    addFigureTab(new LimitsView(models, this), [] { return tr("Limits"); });
    addFigureTab(new AdviceView(models, this), [] { return tr("Advice"); });
    addFigureTab(new RetentionView(models, this), [] { return tr("Retention"); });
    addFigureTab(new RegionMapView(models, this), [] { return tr("Map"); });
    connect(m_publish, &QPushButton::clicked, this, &DetailsPage::publishRequested);
    connect(&models.activities(), &ActivityModel::countsChanged, this, &GalleriesDetails::refresh);
    retranslate();
}

void GalleriesDetails::refresh()
{
    Workspace &workspace = models().workspace();
    const QLocale locale;
    const ActivityModel &activities = models().activities();
    m_form->setRows(
        {{tr("Galleries"), locale.toString(workspace.galleries().galleryCount().value_or(0))},
         {tr("Regions"), locale.toString(std::ssize(models().regions().regions()))},
         {tr("Running tasks"), locale.toString(activities.runningCount())},
         {tr("Failed tasks"), locale.toString(activities.failedCount())},
         {tr("Catalogue"), workspace.catalog().path()}});
}

void GalleriesDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    m_heading->setText(tr("All galleries"));
    m_publish->setText(tr("Publish an image…"));
    refresh();
}

RegionsDetails::RegionsDetails(ConsoleModels &models, QWidget *parent)
    : DetailsPage(models, parent)
{
    QVBoxLayout *layout = addScrolledTab(QStringLiteral("overviewTab"));
    m_heading = makeHeading(this, 2);
    m_form = new PropertyForm(this);
    m_form->setObjectName(QStringLiteral("regionSummary"));
    m_new = new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), QString(), this);
    m_new->setObjectName(QStringLiteral("newRegionFromOverviewButton"));
    layout->addWidget(m_heading);
    layout->addWidget(m_form);
    layout->addWidget(m_new, 0, Qt::AlignLeft);
    layout->addStretch();
    addFigureTab(new RegionMapView(models, this), [] { return tr("Map"); });
    connect(m_new, &QPushButton::clicked, this, &DetailsPage::regionRequested);
    connect(&models.regions(), &RegionMonitor::refreshed, this, &RegionsDetails::refresh);
    retranslate();
}

void RegionsDetails::refresh()
{
    std::vector<PropertyForm::Row> rows;
    for (const RegionStatus &status : models().regions().regions()) {
        const QString state = status.fault ? faultText(*status.fault).title
            : status.freeBytes
            //: free space of a region
            ? tr("%1 free").arg(Words::bytes(*status.freeBytes))
            : Words::dash();
        rows.emplace_back(Words::region(status.region.name),
                          QStringLiteral("%1\n%2").arg(state, status.region.path));
    }
    m_form->setRows(rows);
}

void RegionsDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    m_heading->setText(tr("Places that store replicas"));
    m_new->setText(tr("New region…"));
    refresh();
}

RegionDetails::RegionDetails(ConsoleModels &models, QWidget *parent)
    : DetailsPage(models, parent)
{
    QVBoxLayout *layout = addScrolledTab(QStringLiteral("overviewTab"));
    m_heading = makeHeading(this, 2);
    m_capacity = new QProgressBar(this);
    m_capacity->setObjectName(QStringLiteral("capacityBar"));
    m_capacity->setRange(0, 1000);
    m_capacity->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    m_fault = new FaultBar(this);
    m_form = new PropertyForm(this);
    layout->addWidget(m_fault);
    layout->addWidget(m_heading);
    layout->addWidget(m_capacity);
    layout->addWidget(m_form);
    layout->addStretch();
    addJsonTab();
    connect(&models.regions(), &RegionMonitor::refreshed, this, &RegionDetails::refresh);
    retranslate();
}

void RegionDetails::refresh()
{
    refreshJson();
    const RegionStatus *status = models().regions().find(selection().region);
    m_capacity->setVisible(status != nullptr && status->freeBytes && status->totalBytes);
    if (status == nullptr) {
        m_fault->clear();
        m_form->setRows({{tr("State"), tr("Being checked…")}});
        return;
    }
    if (status->fault)
        m_fault->showFault(*status->fault);
    else
        m_fault->clear();
    std::vector<PropertyForm::Row> rows{
        {tr("State"), status->fault ? faultText(*status->fault).title : tr("Ready")},
        {tr("Name"), status->region.name},
        {tr("Folder"), status->region.path}};
    if (m_capacity->isVisibleTo(this)) {
        const std::uint64_t total = *status->totalBytes;
        const std::uint64_t used = total - qMin(total, *status->freeBytes);
        m_capacity->setValue(total > 0 ? static_cast<int>(used * 1000 / total) : 0);
        //: how full a region's disk is
        m_capacity->setFormat(tr("%1 used").arg(Words::bytesOf(used, total)));
        rows.insert(rows.begin() + 1, {tr("Free space"), Words::bytes(*status->freeBytes)});
    }
    m_form->setRows(rows);
}

void RegionDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    retranslateJson();
    m_heading->setText(tr("Capacity"));
    m_capacity->setAccessibleName(tr("Space used in the region"));
    refresh();
}

}  // namespace vitrine
