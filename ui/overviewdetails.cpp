#include "ui/overviewdetails.h"

#include "core/access/actions.h"
#include "core/catalog/catalog.h"
#include "core/service/galleryservice.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/consolemodels.h"
#include "models/words.h"
#include "ui/access/actionrights.h"
#include "ui/controls.h"
#include "ui/cost/adviceview.h"
#include "ui/cost/costview.h"
#include "ui/cost/limitsview.h"
#include "ui/cost/limitwarning.h"
#include "ui/cost/regionmapview.h"
#include "ui/cost/retentionview.h"
#include "ui/propertyform.h"

#include <QIcon>
#include <QLabel>
#include <QLocale>
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
    m_limits = new LimitWarning(models, this);
    layout->addWidget(m_heading);
    layout->addWidget(m_limits);
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
    permitSomewhere(*m_publish, workspace.roles(), action::kVersionWrite);
}

void GalleriesDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    m_heading->setText(tr("All galleries"));
    m_publish->setText(tr("Publish an image…"));
    m_limits->retranslate();
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
    permit(*m_new, models().workspace().roles(), action::kRegionWrite, QStringLiteral("/"));
}

void RegionsDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    m_heading->setText(tr("Places that store replicas"));
    m_new->setText(tr("New region…"));
    refresh();
}

}  // namespace vitrine
