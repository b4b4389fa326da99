#include "ui/lab/templateexportdialog.h"

#include "core/service/costservice.h"
#include "core/service/galleryservice.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/figures/costfigures.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/equivalent/equivalentsection.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vitrine {
namespace {

Result<ResourceId> start(Workspace &workspace, const ResourceId &lab, const TemplateExport &wanted)
{
    const auto made = workspace.labs().exportTemplate(workspace.caller(), lab, wanted);
    if (!made)
        return std::unexpected(made.error());
    if (auto started = workspace.replication().start(made->job); !started)
        return std::unexpected(std::move(started.error()));
    return made->version.id();
}

}  // namespace

TemplateExportDialog::TemplateExportDialog(Workspace &workspace, Background &background,
                                           ResourceId lab, QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_lab(std::move(lab))
    , m_choice(new QWidget(this))
    , m_new(new QRadioButton(m_choice))
    , m_update(new QRadioButton(m_choice))
    , m_name(new QLineEdit(this))
    , m_targets(makeTextLabel(this))
    , m_choiceField(addField(m_choice, m_new))
    , m_nameField(addField(m_name, m_name))
    , m_targetField(addField(m_targets, m_targets))
    , m_equivalent(new EquivalentSection(this))
{
    setObjectName(QStringLiteral("templateExportDialog"));
    setProperty("helpPage", QStringLiteral("labs"));
    m_new->setObjectName(QStringLiteral("newImageRadio"));
    m_update->setObjectName(QStringLiteral("existingImageRadio"));
    m_name->setObjectName(QStringLiteral("exportedName"));
    auto *choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(m_new);
    choice->addWidget(m_update);
    m_choiceField.caption->setBuddy(nullptr);
    m_targetField.caption->setBuddy(nullptr);
    findExisting();
    m_new->setChecked(m_existing.isEmpty());
    m_update->setChecked(!m_existing.isEmpty());
    m_update->setEnabled(!m_existing.isEmpty());
    connect(m_new, &QRadioButton::toggled, this, &TemplateExportDialog::followChoice);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateExportDialog::showEquivalent);
    retranslate();
}

// Only what the lab was made from, or exported as, is its own to update; and it must be
// specialized.
void TemplateExportDialog::findExisting()
{
    const auto lab = m_workspace.labs().lab(m_lab);
    const auto account = m_workspace.labs().account(m_lab.parent());
    if (!lab || !account)
        return;
    m_gallery = account->galleryId.name();
    if (const auto regions = m_workspace.labs().exportTargets(m_lab))
        m_regions = *regions;
    estimate(*lab);
    const ResourceId version = lab->exportedId.isNull() ? lab->versionId : lab->exportedId;
    if (version.isNull() || version.parent().parent() != account->galleryId)
        return;
    const auto definition = m_workspace.galleries().definition(version.parent());
    if (definition && definition->osState == OsState::Specialized)
        m_existing = definition->name;
}

void TemplateExportDialog::estimate(const Lab &lab)
{
    CostDemand demand{
        .sourceRegion = lab.location, .occupiedBytes = lab.diskSizeBytes, .regions = {}};
    for (const QString &region : m_regions)
        demand.regions.push_back({.name = region});
    if (auto cost = m_workspace.costs().estimate(demand)) {
        m_cost = std::move(*cost);
        // What the disk holds is found out when it is read.
        m_cost->isExact = false;
    }
}

void TemplateExportDialog::showEquivalent()
{
    OwnCommand words{.path = "lab export-template", .id = m_lab};
    if (m_update->isChecked())
        words.arguments.push_back({.name = u"--update-existing"});
    else
        words.arguments.push_back({u"--image-name", {m_name->text().trimmed()}});
    const bool isComplete = m_update->isChecked() || !m_name->text().trimmed().isEmpty();
    m_equivalent->setRequests(isComplete ? std::vector<ResourceRequest>{std::move(words)}
                                         : std::vector<ResourceRequest>());
}

void TemplateExportDialog::followChoice()
{
    const bool isNew = m_new->isChecked();
    m_name->setVisible(isNew);
    m_nameField.caption->setVisible(isNew);
    if (isNew)
        m_name->setFocus();
    showEquivalent();
}

void TemplateExportDialog::submit()
{
    const TemplateExport wanted{m_new->isChecked() ? m_name->text().trimmed() : QString(),
                                m_update->isChecked()};
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, lab = m_lab, wanted] { return start(*workspace, lab, wanted); },
        [this](const Result<ResourceId> &version) {
            setBusy(false);
            if (!version) {
                showFault(version.error());
                return;
            }
            accept();
            Q_EMIT exporting(*version);
        });
}

FormDialog::Field *TemplateExportDialog::fieldOf(const Fault &problem)
{
    if (problem.reason.startsWith(QLatin1String("definition.name."))
        || problem.reason == QLatin1String("lab.export.nameTaken"))
        return m_new->isChecked() ? &m_nameField : &m_choiceField;
    return problem.reason.startsWith(QLatin1String("lab.export.")) ? &m_choiceField : nullptr;
}

void TemplateExportDialog::retranslate()
{
    setWindowTitle(tr("Export to Shared Image Gallery"));
    //: %1 is the name of a gallery
    m_choiceField.caption->setText(tr("Export to %1 as").arg(m_gallery));
    m_new->setText(tr("Create a &new image"));
    m_update->setText(m_existing.isEmpty()
                          ? tr("&Update the existing image: there is none of this lab's own")
                          //: %1 is the name of an image definition
                          : tr("&Update the existing image %1").arg(m_existing));
    setHint(m_choiceField,
            tr("It is uploaded as a specialized image: accounts and host name stay in it. Labs "
               "made later take the new version."));
    m_nameField.caption->setText(tr("I&mage name"));
    m_name->setAccessibleName(tr("Image name"));
    m_targetField.caption->setText(tr("Replicated to"));
    QStringList names;
    for (const QString &region : m_regions)
        names << Words::region(region);
    m_targets->setText(names.join(QStringLiteral(", ")));
    QStringList hints{tr("The regions of the account's geography that are registered.")};
    if (m_cost)
        hints << CostFigures::estimate(*m_cost);
    setHint(m_targetField, hints.join(u' '));
    acceptButton()->setText(tr("&Export"));
    followChoice();
}

}  // namespace vitrine
