#include "ui/lists/comparisondialog.h"

#include "models/comparisonmodel.h"
#include "models/resourcejson.h"
#include "ui/controls.h"
#include "ui/faultbar.h"
#include "ui/resourcetable.h"
#include "ui/statedelegate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {
namespace {

StateReading readDifference(const QModelIndex &index)
{
    const bool different = index.data(ComparisonModel::DifferentRole).toBool();
    return {different ? Tone::Warning : Tone::Good};
}

}  // namespace

ComparisonDialog::ComparisonDialog(Workspace &workspace, const std::vector<Selection> &resources,
                                   QWidget *parent)
    : QDialog(parent)
    , m_model(new ComparisonModel(this))
    , m_fault(new FaultBar(this))
    , m_table(makeResourceTable(m_model, QStringLiteral("comparisonTable"), this))
    , m_summary(makeQuietLabel(this))
    , m_onlyDifferences(new QCheckBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("comparisonDialog"));
    setProperty("helpPage", QStringLiteral("version"));
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferencesBox"));
    m_table->setItemDelegateForColumn(1, new StateDelegate(readDifference, m_table));
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_fault);
    layout->addWidget(m_onlyDifferences);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
    connect(m_onlyDifferences, &QCheckBox::toggled, m_model, &ComparisonModel::setOnlyDifferences);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read(workspace, resources);
    resizeColumnsOnce(m_table);
    retranslate();
}

void ComparisonDialog::read(Workspace &workspace, const std::vector<Selection> &resources)
{
    std::vector<std::pair<QString, QString>> texts;
    for (const Selection &resource : resources) {
        const auto json = resourceJson(workspace, resource);
        if (json)
            texts.emplace_back(resource.id.name(), *json);
        else
            m_fault->showFault(json.error());
    }
    m_model->setResources(texts);
}

void ComparisonDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ComparisonDialog::retranslate()
{
    setWindowTitle(tr("Comparison"));
    m_table->setAccessibleName(tr("Properties of the resources compared"));
    m_onlyDifferences->setText(tr("&Only what differs"));
    m_summary->setText(tr("%n property(ies) differ.", nullptr, m_model->differenceCount()));
}

}  // namespace vitrine
