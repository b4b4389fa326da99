#include "ui/access/sharedialog.h"

#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/accesslistmodel.h"
#include "models/background.h"
#include "ui/equivalent/equivalentsection.h"

#include <QComboBox>
#include <QCompleter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kKindRole = Qt::UserRole + 1;  // of who is chosen
constexpr int kRoleIdRole = Qt::UserRole + 1;  // of the role that is chosen

}  // namespace

ShareDialog::ShareDialog(Workspace &workspace, Background &background, ResourceId resource,
                         QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_resource(std::move(resource))
    , m_level(new QComboBox(this))
    , m_assignee(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_matrix(new SharingMatrix(this))
    , m_equivalent(new EquivalentSection(this))
    , m_levelField(addField(m_level, m_level))
    , m_assigneeField(addField(m_assignee, m_assignee))
    , m_roleField(addField(m_role, m_role))
    , m_matrixField(addField(m_matrix, m_matrix))
{
    setObjectName(QStringLiteral("shareDialog"));
    setProperty("helpPage", QStringLiteral("sharing"));
    m_level->setObjectName(QStringLiteral("shareLevel"));
    m_assignee->setObjectName(QStringLiteral("shareAssignee"));
    m_role->setObjectName(QStringLiteral("shareRole"));
    m_assignee->setEditable(true);
    m_assignee->setInsertPolicy(QComboBox::NoInsert);
    m_assignee->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_assignee->completer()->setFilterMode(Qt::MatchContains);
    fillLevels();
    fillAssignees();
    fillRoles();
    m_role->setCurrentIndex(m_role->findData(QStringLiteral("Reader")));
    connect(m_level, &QComboBox::currentIndexChanged, this, &ShareDialog::showLevel);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    connect(m_assignee, &QComboBox::currentTextChanged, this, &ShareDialog::showEquivalent);
    connect(m_role, &QComboBox::currentIndexChanged, this, &ShareDialog::showEquivalent);
    retranslate();
    showLevel();
}

void ShareDialog::fillLevels()
{
    const int chosen = std::max(m_level->currentIndex(), 0);
    const bool isDefinition = m_resource.isType(kImageDefinitionType);
    const ResourceId gallery = isDefinition ? m_resource.parent() : m_resource;
    const QSignalBlocker blocker(m_level);
    m_level->clear();
    m_level->addItem(tr("The gallery %1, with everything in it").arg(gallery.name()),
                     gallery.toString());
    if (isDefinition)
        m_level->addItem(tr("The image definition %1 alone").arg(m_resource.name()),
                         m_resource.toString());
    m_level->setCurrentIndex(chosen);
}

void ShareDialog::fillAssignees()
{
    // Who may not read the list can still type a name.
    const auto known = m_workspace.roles().candidates(m_resource.toString());
    if (known) {
        for (const Principal &one : *known) {
            m_assignee->addItem(QStringLiteral("%1 (%2)").arg(one.displayName, one.signInName),
                                one.id);
            m_assignee->setItemData(m_assignee->count() - 1, toString(one.kind), kKindRole);
        }
    }
    m_assignee->setCurrentIndex(-1);
}

void ShareDialog::fillRoles()
{
    const QString chosen = m_role->currentData().toString();
    m_role->clear();
    const auto roles = m_workspace.roles().roles();
    if (roles) {
        for (const Role &role : *roles) {
            m_role->addItem(AccessListModel::roleName(role.name), role.name);
            m_role->setItemData(m_role->count() - 1, role.id, kRoleIdRole);
        }
    }
    m_role->setCurrentIndex(m_role->findData(chosen));
}

ResourceId ShareDialog::chosenScope() const
{
    return ResourceId::parse(m_level->currentData().toString()).value_or(m_resource);
}

QString ShareDialog::chosenAssignee() const
{
    const QString typed = m_assignee->currentText().trimmed();
    const int row = m_assignee->findText(typed, Qt::MatchFixedString);
    return row >= 0 ? m_assignee->itemData(row).toString() : typed;
}

void ShareDialog::showLevel()
{
    m_matrix->setLevel(chosenScope().isType(kGalleryType) ? SharingMatrix::Level::Gallery
                                                          : SharingMatrix::Level::Definition);
    showEquivalent();
}

void ShareDialog::showEquivalent()
{
    const QString typed = m_assignee->currentText().trimmed();
    const int known = m_assignee->findText(typed, Qt::MatchFixedString);
    std::vector<ResourceRequest> requests;
    if (!typed.isEmpty() && m_role->currentIndex() >= 0)
        requests.push_back(
            RoleGrant{.assignee = chosenAssignee(),
                      .assigneeKind = m_assignee->itemData(known, kKindRole).toString(),
                      .roleName = m_role->currentData().toString(),
                      .roleId = m_role->currentData(kRoleIdRole).toString(),
                      .scope = chosenScope().toString()});
    m_equivalent->setRequests(std::move(requests));
}

void ShareDialog::submit()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, assignee = chosenAssignee(),
         role = m_role->currentData().toString(), scope = chosenScope().toString()] {
            return workspace->roles().assign(workspace->caller(), assignee, role, scope);
        },
        [this](const Result<AssignedRole> &assigned) {
            setBusy(false);
            if (!assigned) {
                showFault(assigned.error());
                return;
            }
            accept();
            Q_EMIT shared(assigned->assignment.id);
        });
}

FormDialog::Field *ShareDialog::fieldOf(const Fault &problem)
{
    if (problem.reason.startsWith(QLatin1String("access.principal.")))
        return &m_assigneeField;
    if (problem.reason.startsWith(QLatin1String("access.role.")))
        return &m_roleField;
    return problem.reason.startsWith(QLatin1String("access.scope.")) ? &m_levelField : nullptr;
}

void ShareDialog::retranslate()
{
    //: %1 is the name of a gallery or an image definition
    setWindowTitle(tr("Share %1").arg(m_resource.name()));
    m_levelField.caption->setText(tr("&What"));
    m_level->setAccessibleName(tr("What is shared"));
    setHint(m_levelField,
            tr("Sharing the whole gallery works best: what is added later is shared as well."));
    m_assigneeField.caption->setText(tr("W&ith"));
    m_assignee->setAccessibleName(tr("With whom"));
    setHint(m_assigneeField,
            tr("A user, a group or an application of this tenant: name, sign-in name or id."));
    m_roleField.caption->setText(tr("&Role"));
    m_role->setAccessibleName(tr("Role"));
    setHint(m_roleField, tr("A reader sees the images and makes disks and machines of them."));
    m_matrixField.caption->setText(tr("They will see"));
    fillLevels();
    fillRoles();
    m_matrix->retranslate();
    acceptButton()->setText(tr("&Share"));
}

}  // namespace vitrine
