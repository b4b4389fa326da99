#include "ui/access/membersdialog.h"

#include "core/service/principalservice.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "ui/controls.h"
#include "ui/faultbar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

MembersDialog::MembersDialog(Workspace &workspace, Background &background, Principal group,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_group(std::move(group))
    , m_fault(new FaultBar(this))
    , m_members(new QListWidget(this))
    , m_candidates(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("membersDialog"));
    setProperty("helpPage", QStringLiteral("sharing"));
    m_members->setObjectName(QStringLiteral("memberList"));
    m_candidates->setObjectName(QStringLiteral("memberCandidates"));
    m_add->setObjectName(QStringLiteral("addMemberButton"));
    m_remove->setObjectName(QStringLiteral("removeMemberButton"));
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_candidates, 1);
    adding->addWidget(m_add);
    adding->addWidget(m_remove);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_fault);
    layout->addWidget(m_members, 1);
    layout->addLayout(adding);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(m_add, &QPushButton::clicked, this, &MembersDialog::addChosen);
    connect(m_remove, &QPushButton::clicked, this, &MembersDialog::removeChosen);
    connect(m_members, &QListWidget::itemSelectionChanged, this, &MembersDialog::updateButtons);
    retranslate();
    refresh();
}

void MembersDialog::refresh()
{
    m_members->clear();
    m_candidates->clear();
    const auto members = m_workspace.principals().members(m_group.id);
    const auto all = m_workspace.roles().candidates(tenantScope(m_group.tenantId));
    if (!members || !all) {
        m_fault->showFault(members ? all.error() : members.error());
        return;
    }
    QStringList ids;
    for (const Principal &one : *members) {
        auto *item = new QListWidgetItem(one.displayName, m_members);
        item->setData(Qt::UserRole, one.id);
        ids << one.id;
    }
    for (const Principal &one : *all) {
        if (one.id != m_group.id && !ids.contains(one.id))
            m_candidates->addItem(QStringLiteral("%1 (%2)").arg(one.displayName, one.signInName),
                                  one.id);
    }
    updateButtons();
}

void MembersDialog::updateButtons()
{
    m_add->setEnabled(m_candidates->count() > 0);
    m_remove->setEnabled(!m_members->selectedItems().isEmpty());
}

void MembersDialog::run(std::function<Result<>()> work)
{
    m_fault->clear();
    m_background.run(this, std::move(work), [this](const Result<> &done) {
        refresh();
        if (!done)
            m_fault->showFault(done.error());
    });
}

void MembersDialog::addChosen()
{
    run([workspace = &m_workspace, group = m_group.id,
         member = m_candidates->currentData().toString()] {
        return workspace->principals().addMember(workspace->caller(), group, member);
    });
}

void MembersDialog::removeChosen()
{
    const QListWidgetItem *item = m_members->selectedItems().value(0);
    if (item == nullptr)
        return;
    run([workspace = &m_workspace, group = m_group.id,
         member = item->data(Qt::UserRole).toString()] {
        return workspace->principals().removeMember(workspace->caller(), group, member);
    });
}

void MembersDialog::retranslate()
{
    //: %1 is the name of a group
    setWindowTitle(tr("Members of %1").arg(m_group.displayName));
    m_members->setAccessibleName(tr("Members"));
    m_candidates->setAccessibleName(tr("Who can be added"));
    m_add->setText(tr("&Add"));
    m_remove->setText(tr("&Remove"));
    m_close->setText(tr("&Close"));
}

void MembersDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace vitrine
