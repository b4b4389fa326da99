#include "ui/gallerydetails.h"

#include "core/service/galleryservice.h"
#include "core/service/workspace.h"
#include "models/consolemodels.h"
#include "models/definitionlistmodel.h"
#include "models/versionlistmodel.h"
#include "models/words.h"
#include "ui/access/accesstab.h"
#include "ui/change/recyclebinview.h"
#include "ui/controls.h"
#include "ui/cost/costview.h"
#include "ui/cost/limitwarning.h"
#include "ui/cost/regionmapview.h"
#include "ui/cost/retentionview.h"
#include "ui/lists/batchbar.h"
#include "ui/lists/coverageview.h"
#include "ui/propertyform.h"
#include "ui/publish/definitionoptions.h"
#include "ui/resourcetable.h"
#include "ui/statedelegate.h"

#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {
namespace {

StateReading readVersionState(const QModelIndex &index)
{
    const auto state =
        static_cast<ProvisioningState>(index.data(VersionListModel::StateRole).toInt());
    const int permille = index.data(VersionListModel::PermilleRole).toInt();
    return {toneOf(state), permille, permille >= 0};
}

/// Returns a page that says what an empty list is for and offers the way out of it.
QWidget *makeEmptyPage(QWidget *parent, const QList<QWidget *> &widgets)
{
    auto *page = new QWidget(parent);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(page);
    applyPageSpacing(layout, parent);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QWidget *makeListTab(QWidget *parent, QStackedWidget *stack, BatchBar *batch, QLabel *count)
{
    auto *tab = new QWidget(parent);
    auto *layout = new QVBoxLayout(tab);
    const int unit = spacingUnit(parent);
    layout->setContentsMargins(0, 0, 0, unit / 2);
    layout->setSpacing(unit / 2);
    layout->addWidget(batch);
    layout->addWidget(stack, 1);
    layout->addWidget(count);
    count->setContentsMargins(unit, 0, unit, 0);
    return tab;
}

}  // namespace

GalleryDetails::GalleryDetails(ConsoleModels &models, QWidget *parent)
    : DetailsPage(models, parent)
    , m_limits(new LimitWarning(models, this))
    , m_form(new PropertyForm(this))
    , m_model(new DefinitionListModel(models.workspace(), this))
    , m_stack(new QStackedWidget(this))
    , m_table(makeResourceTable(m_model, QStringLiteral("definitionTable"), this))
    , m_batch(new BatchBar(m_table, NodeKind::Definition, models, this))
    , m_empty(makeTextLabel(this))
    , m_new(new QPushButton(QIcon::fromTheme(QStringLiteral("publish")), QString(), this))
    , m_count(makeQuietLabel(this))
    , m_bin(new RecycleBinView(models, this))
    , m_access(new AccessTab(models, this))
{
    QVBoxLayout *overview = addScrolledTab(QStringLiteral("overviewTab"));
    overview->addWidget(m_limits);
    overview->addWidget(m_form);
    overview->addStretch();
    m_new->setObjectName(QStringLiteral("newDefinitionButton"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyPage(this, {m_empty, m_new}));
    addTab(makeListTab(this, m_stack, m_batch, m_count), QString());
    enableSorting(m_table, DefinitionListModel::NameColumn, Qt::AscendingOrder,
                  DefinitionListModel::SortableRole);
    connect(m_batch, &BatchBar::failed, this, &DetailsPage::failed);
    addTab(m_bin, QString());
    connect(m_bin, &RecycleBinView::failed, this, &DetailsPage::failed);
    addTab(m_access, QString());
    connect(m_access, &AccessTab::failed, this, &DetailsPage::failed);
    addFigureTab(new CostView(models, this), [] { return tr("Costs"); });
    addFigureTab(new RetentionView(models, this), [] { return tr("Retention"); });
    addFigureTab(new RegionMapView(models, this), [] { return tr("Map"); });
    addJsonTab();
    connect(m_new, &QPushButton::clicked, this, &DetailsPage::definitionRequested);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto id =
            ResourceId::parse(index.data(DefinitionListModel::ResourceIdRole).toString());
        if (id)
            Q_EMIT opened({NodeKind::Definition, *id, {}});
    });
    connect(m_model, &DefinitionListModel::failed, this, &DetailsPage::failed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &GalleryDetails::showCount);
    retranslate();
}

void GalleryDetails::refresh()
{
    if (selection().id.isNull())
        return;
    refreshJson();
    const auto gallery = models().workspace().galleries().gallery(selection().id);
    if (!gallery) {
        Q_EMIT failed(gallery.error());
        return;
    }
    m_model->setGallery(selection().id);
    m_bin->display(*gallery);
    m_limits->display(gallery->subscriptionId, gallery->location);
    m_access->display(selection().id);
    m_form->setRows({{tr("State"), Words::state(gallery->provisioningState)},
                     {tr("Region"), Words::region(gallery->location)},
                     {tr("Resource group"), gallery->resourceGroup},
                     {tr("Subscription"), gallery->subscriptionId},
                     {tr("Unique name"), gallery->uniqueName()},
                     {tr("Image definitions"), QLocale().toString(m_model->totalCount())},
                     {tr("Recycle bin"),
                      gallery->softDeletePolicy.isSoftDeleteEnabled
                          ? tr("Keeps deleted versions for %n day(s)", nullptr,
                               gallery->softDeletePolicy.retentionPeriodInDays)
                          : tr("Off")},
                     {tr("Resource ID"), gallery->id().toString()}});
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_count->setVisible(m_model->rowCount() > 0);
    showCount();
    resizeColumnsOnce(m_table);
}

void GalleryDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    setTabText(1, tr("Definitions"));
    setTabText(2, tr("Recycle bin"));
    setTabText(indexOf(m_access), tr("Access"));
    m_access->retranslate();
    m_limits->retranslate();
    retranslateJson();
    m_table->setAccessibleName(tr("Image definitions"));
    m_empty->setText(tr("No image definition yet. A definition describes one kind of image."));
    m_new->setText(tr("New definition…"));
    showCount();
    m_model->retranslate();
}

void GalleryDetails::showCount()
{
    m_count->setText(
        tr("%L1 of %Ln shown", nullptr, m_model->totalCount()).arg(m_model->rowCount()));
}

DefinitionDetails::DefinitionDetails(ConsoleModels &models, QWidget *parent)
    : DetailsPage(models, parent)
    , m_form(new PropertyForm(this))
    , m_model(new VersionListModel(models.workspace(), this))
    , m_stack(new QStackedWidget(this))
    , m_table(makeResourceTable(m_model, QStringLiteral("versionTable"), this))
    , m_batch(new BatchBar(m_table, NodeKind::Version, models, this))
    , m_coverage(new CoverageView(models.workspace(), this))
    , m_access(new AccessTab(models, this))
    , m_options(new PropertyForm(this))
    , m_optionsNote(makeQuietLabel(this))
    , m_startHeading(makeHeading(this, 2))
    , m_start(makeTextLabel(this))
    , m_new(new QPushButton(QIcon::fromTheme(QStringLiteral("publish")), QString(), this))
    , m_count(makeQuietLabel(this))
{
    QVBoxLayout *overview = addScrolledTab(QStringLiteral("overviewTab"));
    overview->addWidget(m_form);
    overview->addStretch();
    m_table->setItemDelegateForColumn(VersionListModel::StateColumn,
                                      new StateDelegate(readVersionState, m_table));
    m_new->setObjectName(QStringLiteral("newVersionButton"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyPage(this, {m_startHeading, m_start, m_new}));
    addTab(makeListTab(this, m_stack, m_batch, m_count), QString());
    addTab(m_coverage, QString());
    enableSorting(m_table, VersionListModel::NumberColumn, Qt::DescendingOrder,
                  VersionListModel::SortableRole);
    connect(m_batch, &BatchBar::failed, this, &DetailsPage::failed);
    connect(m_coverage, &CoverageView::opened, this, &DetailsPage::opened);
    connect(m_coverage, &CoverageView::failed, this, &DetailsPage::failed);
    connect(m_coverage, &CoverageView::replicationRequested, this,
            &DetailsPage::replicationRequested);
    addTab(m_access, QString());
    connect(m_access, &AccessTab::failed, this, &DetailsPage::failed);
    QVBoxLayout *options = addScrolledTab(QStringLiteral("optionsTab"));
    options->addWidget(m_options);
    options->addWidget(m_optionsNote);
    options->addStretch();
    addFigureTab(new CostView(models, this), [] { return tr("Costs"); });
    addFigureTab(new RetentionView(models, this), [] { return tr("Retention"); });
    addJsonTab();
    connect(m_new, &QPushButton::clicked, this, &DetailsPage::publishRequested);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto id = ResourceId::parse(index.data(VersionListModel::ResourceIdRole).toString());
        if (id)
            Q_EMIT opened({NodeKind::Version, *id, {}});
    });
    connect(m_model, &VersionListModel::failed, this, &DetailsPage::failed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DefinitionDetails::showCount);
    connect(&models.activities(), &ActivityModel::progressed, this,
            [this](const JobReport &report) {
                if (report.kind == QLatin1String("replicate"))
                    m_model->setProgress(report.resourceId,
                                         isActive(report.state) ? report.permille() : -1);
            });
    retranslate();
}

void DefinitionDetails::refresh()
{
    if (selection().id.isNull())
        return;
    refreshJson();
    const auto definition = models().workspace().galleries().definition(selection().id);
    if (!definition) {
        Q_EMIT failed(definition.error());
        return;
    }
    m_model->setDefinition(selection().id);
    m_coverage->setDefinition(selection().id);
    m_access->display(selection().id);
    showOverview(*definition);
    showOptions(*definition);
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_count->setVisible(!empty);
    resizeColumnsOnce(m_table);
    retranslate();
}

void DefinitionDetails::showOverview(const ImageDefinition &definition)
{
    std::vector<PropertyForm::Row> rows{
        {tr("OS type"), Words::osType(definition.osType)},
        {tr("OS state"), Words::osState(definition.osState)},
        {tr("VM generation"), Words::generation(definition.hyperVGeneration)},
        {tr("Architecture"), toString(definition.architecture)},
        {tr("Publisher"), definition.identifier.publisher},
        {tr("Offer"), definition.identifier.offer},
        {tr("SKU"), definition.identifier.sku},
        {tr("Versions"), QLocale().toString(m_model->totalCount())},
        {tr("Region"), Words::region(definition.location)}};
    QStringList features;
    for (const ImageFeature &feature : definition.features)
        features << feature.name + QStringLiteral(" = ") + feature.value;
    // What most images do not have takes no line away from those that do.
    if (!features.isEmpty())
        rows.push_back({tr("Features"), features.join(QStringLiteral(", "))});
    rows.push_back({tr("Resource ID"), definition.id().toString()});
    m_form->setRows(rows);
}

void DefinitionDetails::showOptions(const ImageDefinition &definition)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? Words::dash() : text; };
    QStringList disks;
    for (const DiskSku type : definition.disallowedDiskTypes)
        disks << diskTypeLabel(type);
    m_options->setRows(
        {{tr("Release notes"), orDash(definition.releaseNoteUri)},
         {tr("Privacy statement"), orDash(definition.privacyStatementUri)},
         {tr("License terms"), orDash(definition.eula)},
         {tr("End of life"), Words::date(definition.endOfLifeDate)},
         {tr("Recommended vCPUs"), Words::range(definition.recommendedVCPUs)},
         {tr("Recommended memory (GiB)"), Words::range(definition.recommendedMemory)},
         {tr("Disk types not allowed"), orDash(QLocale().createSeparatedList(disks))},
         {tr("Purchase plan"), Words::plan(definition.purchasePlan)}});
}

void DefinitionDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    setTabText(1, m_model->totalCount() > 0 ? tr("Versions") : tr("Get started"));
    setTabText(indexOf(m_coverage), tr("Coverage"));
    setTabText(indexOf(findChild<QScrollArea *>(QStringLiteral("optionsTab"))),
               tr("Publishing options"));
    m_optionsNote->setText(tr("End of life, vCPUs and memory are changed on page Overview. The "
                              "rest cannot change: create a new image definition instead."));
    m_coverage->retranslate();
    setTabText(indexOf(m_access), tr("Access"));
    m_access->retranslate();
    retranslateJson();
    m_table->setAccessibleName(tr("Image versions"));
    m_startHeading->setText(tr("Get started"));
    m_start->setText(tr("Get started: publish the first version."));
    m_new->setText(tr("Create a version…"));
    showCount();
    m_model->retranslate();
}

void DefinitionDetails::showCount()
{
    m_count->setText(
        tr("%L1 of %Ln shown", nullptr, m_model->totalCount()).arg(m_model->rowCount()));
}

}  // namespace vitrine
