#include "ui/bundle/importbundledialog.h"

#include "core/service/costservice.h"
#include "core/service/galleryservice.h"
#include "core/service/jobrequests.h"
#include "core/service/regionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/figures/costfigures.h"
#include "models/figures/figuretablemodel.h"
#include "models/words.h"
#include "ui/equivalent/equivalentsection.h"
#include "ui/resourcetable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {
namespace {

// The versions are read from the folder, not from another region.
CostDemand demandOfImport(const BundleImportPlan &plan, const QString &region)
{
    CostDemand demand{.sourceRegion = region, .regions = {{.name = region}}};
    for (const BundleImportStep &step : plan.steps) {
        if (step.action == BundleImportStep::Action::Publish)
            demand.occupiedBytes += step.occupiedBytes;
    }
    return demand;
}

}  // namespace

ImportBundleDialog::ImportBundleDialog(Workspace &workspace, Background &background,
                                       QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_folder(new PathEdit(PathEdit::Kind::Folder, QStringLiteral("bundleFolder"), this))
    , m_group(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_model(new FigureTableModel(this))
    , m_contents(makeResourceTable(m_model, QStringLiteral("bundleContents"), this))
    , m_trust(new QCheckBox(this))
    , m_folderField(addField(m_folder, m_folder->edit()))
    , m_groupField(addField(m_group, m_group))
    , m_regionField(addField(m_region, m_region))
    , m_contentsField(addField(m_contents, m_contents))
    , m_trustField(addField(m_trust, m_trust))
    , m_equivalent(new EquivalentSection(this))
{
    setObjectName(QStringLiteral("importBundleDialog"));
    setProperty("helpPage", QStringLiteral("bundles"));
    m_group->setObjectName(QStringLiteral("bundleGroup"));
    m_region->setObjectName(QStringLiteral("bundleRegion"));
    m_trust->setObjectName(QStringLiteral("bundleTrust"));
    m_contents->setMinimumHeight(fontMetrics().height() * 8);
    // A fingerprint has 64 digits and stands on one line.
    m_contents->setMinimumWidth(fontMetrics().averageCharWidth() * 100);
    m_group->addItem(QString(), QString());
    if (const auto groups = m_workspace.galleries().groups()) {
        for (const ResourceGroup &group : *groups)
            m_group->addItem(group.name, group.name);
    }
    if (const auto regions = m_workspace.regions().regions()) {
        for (const Region &region : *regions)
            m_region->addItem(QString(), region.name);
    }
    connect(m_folder, &PathEdit::pathChanged, this, &ImportBundleDialog::forgetLook);
    for (const QComboBox *box : {m_group, m_region})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportBundleDialog::forgetLook);
    connect(m_trust, &QCheckBox::toggled, this, &ImportBundleDialog::followTrust);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    forgetLook();
}

void ImportBundleDialog::setFolder(const QString &path)
{
    m_folder->setPath(path);
}

BundleImportRequest ImportBundleDialog::request() const
{
    BundleImportRequest request;
    request.folder = m_folder->path();
    if (const auto subscription = m_workspace.galleries().subscription())
        request.subscriptionId = subscription->id;
    request.resourceGroup = m_group->currentData().toString();
    request.targetRegions = QStringList{m_region->currentData().toString()};
    if (m_look)
        request.trust = m_look->bundle.fingerprint;
    return request;
}

void ImportBundleDialog::submit()
{
    if (m_folder->path().isEmpty())
        m_folder->edit()->setFocus();
    else if (m_look)
        begin();
    else
        look();
}

// To look changes nothing, so it needs nobody's trust.
void ImportBundleDialog::look()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, asked = request()]() mutable -> Result<Look> {
            auto bundle = workspace->bundles().describe(asked.folder);
            if (!bundle)
                return std::unexpected(std::move(bundle.error()));
            asked.trust = bundle->fingerprint;
            auto plan = workspace->bundles().planImport(Change(workspace->caller()), asked);
            if (!plan)
                return std::unexpected(std::move(plan.error()));
            auto cost =
                workspace->costs().estimate(demandOfImport(*plan, asked.targetRegions.front()));
            if (!cost)
                return std::unexpected(std::move(cost.error()));
            return Look{std::move(*bundle), std::move(*plan), std::move(*cost)};
        },
        [this](Result<Look> seen) {
            setBusy(false);
            clearFaults();
            if (!seen)
                return showFault(seen.error());
            m_look = std::move(*seen);
            showLook();
            retranslate();
            growToFit();
        });
}

void ImportBundleDialog::begin()
{
    if (!m_trust->isChecked())
        return;
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, asked = request()] {
            return workspace->bundles().startImport(Change(workspace->caller()), asked);
        },
        [this](const Result<BundleImport> &import) {
            setBusy(false);
            clearFaults();
            if (!import) {
                forgetLook();
                return showFault(import.error());
            }
            accept();
            Q_EMIT begun();
        });
}

void ImportBundleDialog::forgetLook()
{
    m_look.reset();
    m_trust->setChecked(false);
    showLook();
    retranslate();
}

void ImportBundleDialog::followTrust()
{
    acceptButton()->setEnabled(!m_look || m_trust->isChecked());
}

void ImportBundleDialog::showLook()
{
    FigureTable table;
    table.columns = {{QStringLiteral("action"), tr("What happens")},
                     {QStringLiteral("version"), tr("Version")},
                     {QStringLiteral("bytes"), tr("Occupied")}};
    const auto word = [](BundleImportStep::Action action) {
        switch (action) {
        case BundleImportStep::Action::Publish: return tr("Published");
        case BundleImportStep::Action::Resume: return tr("Resumed");
        case BundleImportStep::Action::Skip: return tr("There already");
        }
        return QString();
    };
    if (m_look) {
        for (const BundleImportStep &step : m_look->plan.steps)
            table.rows.push_back(
                {.key = step.version.toString(),
                 .cells = {textCell(word(step.action)), textCell(Words::resource(step.version)),
                           textCell(Words::bytes(step.occupiedBytes))},
                 .state = static_cast<int>(step.action),
                 .hint = step.version.toString()});
    }
    m_model->setTable(std::move(table));
    m_contents->resizeColumnsToContents();
    // The words name the key that is trusted, so there are none before it is known.
    m_equivalent->setVisible(m_look.has_value());
    m_equivalent->setRequests(m_look ? std::vector<ResourceRequest>{commandOf(request())}
                                     : std::vector<ResourceRequest>());
    m_trust->setVisible(m_look.has_value());
    m_trustField.caption->setVisible(m_look.has_value());
}

FormDialog::Field *ImportBundleDialog::fieldOf(const Fault &problem)
{
    const QString path = m_folder->path();
    const bool isFolder = !path.isEmpty() && problem.target.startsWith(path);
    return isFolder || problem.reason.startsWith(QLatin1String("bundle.")) ? &m_folderField
                                                                           : nullptr;
}

void ImportBundleDialog::retranslate()
{
    setWindowTitle(tr("Import a bundle"));
    m_folderField.caption->setText(tr("&Folder"));
    setHint(m_folderField, tr("The folder that has bundle.json in it."));
    m_folder->setTexts(tr("Folder"), tr("Choose a bundle"));
    m_groupField.caption->setText(tr("Resource &group"));
    m_group->setAccessibleName(tr("Resource group"));
    m_group->setItemText(0, tr("As in the bundle"));
    m_regionField.caption->setText(tr("&Region"));
    m_region->setAccessibleName(tr("Region"));
    for (int row = 0; row < m_region->count(); ++row)
        m_region->setItemText(row, Words::region(m_region->itemData(row).toString()));
    m_contentsField.caption->setText(tr("What will happen"));
    m_contents->setAccessibleName(tr("What will happen"));
    setHint(m_contentsField,
            m_look ? tr("Every byte is checked before anything is made.") + u' '
                    + CostFigures::estimate(m_look->cost).join(u' ')
                   : tr("Look first: nothing is changed before you say so."));
    m_trustField.caption->setText(tr("Key"));
    m_trust->setText(tr("I &trust the key that signed the bundle"));
    m_trust->setAccessibleName(tr("I trust the key that signed the bundle"));
    setHint(m_trustField,
            m_look ? tr("%1. Compare it with what was shown where the bundle was made.")
                         .arg(m_look->bundle.fingerprint)
                   : QString());
    acceptButton()->setText(m_look ? tr("I&mport") : tr("&Look"));
    followTrust();
}

}  // namespace vitrine
