#include "ui/lists/coverageview.h"

#include "models/coveragemodel.h"
#include "ui/controls.h"
#include "ui/statedelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {
namespace {

StateReading readCoverage(const QModelIndex &index)
{
    switch (static_cast<Coverage>(index.data(CoverageModel::CoverageRole).toInt())) {
    case Coverage::NotWanted: return {Tone::Neutral, -1, false, false};
    case Coverage::Full: return {Tone::Good};
    case Coverage::Partial: return {Tone::Warning};
    case Coverage::Replicating: return {Tone::Busy};
    case Coverage::Failed: return {Tone::Bad};
    case Coverage::Missing: return {Tone::Neutral};
    }
    return {};
}

}  // namespace

CoverageView::CoverageView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new CoverageModel(workspace, this))
    , m_table(new QTableView(this))
    , m_hint(makeQuietLabel(this))
    , m_replicate(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("coverageTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StateDelegate(readCoverage, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 22);
    m_table->horizontalHeader()->setHighlightSections(true);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_replicate->setObjectName(QStringLiteral("coverageReplicateButton"));
    const int unit = spacingUnit(this);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(unit, 0, unit, 0);
    below->addWidget(m_hint, 1);
    below->addWidget(m_replicate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, unit / 2);
    layout->setSpacing(unit / 2);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto id = ResourceId::parse(index.data(CoverageModel::ResourceIdRole).toString());
        if (id)
            Q_EMIT opened({NodeKind::Version, *id, {}});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CoverageView::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CoverageView::showChosen);
    connect(m_model, &CoverageModel::failed, this, &CoverageView::failed);
    connect(m_replicate, &QPushButton::clicked, this, [this] {
        if (const ResourceId version = chosenVersion(); !version.isNull())
            Q_EMIT replicationRequested(version);
    });
    retranslate();
    showChosen();
}

ResourceId CoverageView::chosenVersion() const
{
    ResourceId chosen;
    for (const QModelIndex &cell : m_table->selectionModel()->selectedIndexes()) {
        const auto id = ResourceId::parse(cell.data(CoverageModel::ResourceIdRole).toString());
        if (!id || (!chosen.isNull() && chosen != *id))
            return {};  // several versions: each has a plan of its own
        chosen = *id;
    }
    return chosen;
}

void CoverageView::showChosen()
{
    m_replicate->setEnabled(!chosenVersion().isNull());
}

void CoverageView::setDefinition(const ResourceId &definitionId)
{
    m_definitionId = definitionId;
    m_stale = true;
    if (isVisible())
        read();
}

void CoverageView::read()
{
    m_stale = false;
    m_model->setDefinition(m_definitionId);
}

void CoverageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void CoverageView::retranslate()
{
    m_table->setAccessibleName(tr("Versions and the regions that have them"));
    m_hint->setText(tr("A cell tells how many replicas of a version a region has, of how many. "
                       "Enter opens the version."));
    m_replicate->setText(tr("Replicate…"));
    m_replicate->setToolTip(tr("Changes regions and replicas of the version whose cells are "
                               "selected."));
    m_model->retranslate();
}

}  // namespace vitrine
