#include "ui/regiondialog.h"

#include "core/gallery/publicregions.h"
#include "core/gallery/resources.h"
#include "core/service/regionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/words.h"
#include "ui/equivalent/equivalentsection.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

RegionDialog::RegionDialog(Workspace &workspace, Background &background, QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_name(new QComboBox(this))
    , m_folder(new PathEdit(PathEdit::Kind::Folder, QStringLiteral("regionFolder"), this))
    , m_equivalent(new EquivalentSection(this))
    , m_nameField(addField(m_name, m_name))
    , m_folderField(addField(m_folder, m_folder->edit()))
{
    setObjectName(QStringLiteral("regionDialog"));
    setProperty("helpPage", QStringLiteral("region"));
    m_name->setObjectName(QStringLiteral("regionNameCombo"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    fillNames();
    m_name->setCurrentIndex(-1);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    connect(m_name, &QComboBox::currentTextChanged, this, &RegionDialog::showEquivalent);
    connect(m_folder, &PathEdit::pathChanged, this, &RegionDialog::showEquivalent);
    retranslate();
}

void RegionDialog::showEquivalent()
{
    const bool isComplete = !chosenName().isEmpty() && !m_folder->path().isEmpty();
    m_equivalent->setRequests(
        isComplete ? std::vector<ResourceRequest>{RegionCreation{chosenName(), m_folder->path()}}
                   : std::vector<ResourceRequest>());
}

void RegionDialog::fillNames()
{
    const QString typed = m_name->currentText();
    m_name->clear();
    for (const PublicRegion &region : publicRegions()) {
        const QString shown = Words::region(region.name);
        // Both languages can be typed, whichever is shown.
        const QString other =
            shown == region.displayName ? region.displayNameFr : region.displayName;
        m_name->addItem(
            other.isEmpty() || other == shown ? shown : QStringLiteral("%1 (%2)").arg(shown, other),
            region.name);
    }
    m_name->setEditText(typed);
}

QString RegionDialog::chosenName() const
{
    const QString typed = m_name->currentText().trimmed();
    const int row = m_name->findText(typed, Qt::MatchFixedString);
    return row >= 0 ? m_name->itemData(row).toString() : typed;
}

void RegionDialog::submit()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, name = chosenName(), path = m_folder->path()] {
            return workspace->regions().create(workspace->caller(), name, path);
        },
        [this](const Result<Region> &region) {
            setBusy(false);
            if (region) {
                accept();
                Q_EMIT created(region->name);
                return;
            }
            showFault(region.error());
        });
}

FormDialog::Field *RegionDialog::fieldOf(const Fault &problem)
{
    if (problem.reason.startsWith(QLatin1String("region.name.")))
        return &m_nameField;
    const bool folder = problem.reason.startsWith(QLatin1String("region.folder."))
        || problem.reason.startsWith(QLatin1String("io."));
    return folder ? &m_folderField : nullptr;
}

void RegionDialog::retranslate()
{
    setWindowTitle(tr("New region"));
    m_nameField.caption->setText(tr("Region &name"));
    setHint(
        m_nameField,
        tr("Type a part of a public region's name, or a name of your own in letters and digits."));
    m_name->setAccessibleName(tr("Region name"));
    m_folderField.caption->setText(tr("&Folder"));
    setHint(
        m_folderField,
        tr("Where the replicas are stored: a local disk or a mount. Vitrine checks that the folder "
           "can be written and belongs to no other region, and marks it as this region's."));
    m_folder->setTexts(tr("Folder"), tr("Folder of the region"));
    acceptButton()->setText(tr("&Create region"));
    fillNames();
}

}  // namespace vitrine
