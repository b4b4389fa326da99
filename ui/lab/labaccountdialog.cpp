#include "ui/lab/labaccountdialog.h"

#include "core/service/galleryservice.h"
#include "core/service/labservice.h"
#include "core/service/regionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/words.h"
#include "ui/equivalent/equivalentsection.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

LabAccountDialog::LabAccountDialog(Workspace &workspace, Background &background, QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_name(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_equivalent(new EquivalentSection(this))
    , m_nameField(addField(m_name, m_name))
    , m_groupField(addField(m_group, m_group))
    , m_regionField(addField(m_region, m_region))
{
    setObjectName(QStringLiteral("labAccountDialog"));
    setProperty("helpPage", QStringLiteral("labs"));
    m_name->setObjectName(QStringLiteral("labAccountName"));
    m_group->setObjectName(QStringLiteral("labAccountGroup"));
    m_region->setObjectName(QStringLiteral("labAccountRegion"));
    if (const auto groups = m_workspace.galleries().groups()) {
        for (const ResourceGroup &group : *groups)
            m_group->addItem(group.name);
    }
    if (const auto regions = m_workspace.regions().regions()) {
        for (const Region &region : *regions)
            m_region->addItem(QString(), region.name);
    }
    if (const auto subscription = m_workspace.galleries().subscription())
        m_subscription = subscription->id;
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    connect(m_name, &QLineEdit::textChanged, this, &LabAccountDialog::showEquivalent);
    for (const QComboBox *box : {m_group, m_region})
        connect(box, &QComboBox::currentIndexChanged, this, &LabAccountDialog::showEquivalent);
    retranslate();
}

LabAccount LabAccountDialog::draft() const
{
    LabAccount draft;
    draft.subscriptionId = m_subscription;
    draft.resourceGroup = m_group->currentText();
    draft.name = m_name->text().trimmed();
    draft.location = m_region->currentData().toString();
    return draft;
}

void LabAccountDialog::showEquivalent()
{
    const LabAccount wanted = draft();
    const bool isComplete = !wanted.name.isEmpty() && !wanted.resourceGroup.isEmpty();
    m_equivalent->setRequests(
        isComplete ? std::vector<ResourceRequest>{LabAccountCreation{wanted.id(), wanted.location}}
                   : std::vector<ResourceRequest>());
}

void LabAccountDialog::submit()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, draft = draft()]() mutable -> Result<LabAccount> {
            const auto subscription = workspace->galleries().subscription();
            if (!subscription)
                return std::unexpected(subscription.error());
            draft.subscriptionId = subscription->id;
            return workspace->labs().createAccount(workspace->caller(), std::move(draft));
        },
        [this](const Result<LabAccount> &account) {
            setBusy(false);
            if (!account) {
                showFault(account.error());
                return;
            }
            accept();
            Q_EMIT created(account->id());
        });
}

FormDialog::Field *LabAccountDialog::fieldOf(const Fault &problem)
{
    if (problem.reason == QLatin1String("lab.name.invalid")
        || problem.reason.startsWith(QLatin1String("resource.otherLocation")))
        return &m_nameField;
    if (problem.reason.startsWith(QLatin1String("group.")))
        return &m_groupField;
    return problem.reason.startsWith(QLatin1String("region.")) ? &m_regionField : nullptr;
}

void LabAccountDialog::retranslate()
{
    setWindowTitle(tr("New lab account"));
    m_nameField.caption->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name"));
    m_groupField.caption->setText(tr("Resource &group"));
    m_group->setAccessibleName(tr("Resource group"));
    m_regionField.caption->setText(tr("&Region"));
    m_region->setAccessibleName(tr("Region"));
    setHint(m_regionField,
            tr("The disks of its labs are stored there. Images need a replica in it."));
    for (int row = 0; row < m_region->count(); ++row)
        m_region->setItemText(row, Words::region(m_region->itemData(row).toString()));
    acceptButton()->setText(tr("&Create lab account"));
}

AttachGalleryDialog::AttachGalleryDialog(Workspace &workspace, Background &background,
                                         ResourceId account, QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_account(std::move(account))
    , m_gallery(new QComboBox(this))
    , m_equivalent(new EquivalentSection(this))
    , m_galleryField(addField(m_gallery, m_gallery))
{
    setObjectName(QStringLiteral("attachGalleryDialog"));
    setProperty("helpPage", QStringLiteral("labs"));
    m_gallery->setObjectName(QStringLiteral("attachedGallery"));
    if (const auto galleries = m_workspace.galleries().galleries()) {
        for (const Gallery &gallery : *galleries)
            m_gallery->addItem(gallery.name, gallery.id().toString());
    }
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    connect(m_gallery, &QComboBox::currentIndexChanged, this, &AttachGalleryDialog::showEquivalent);
    showEquivalent();
    retranslate();
}

void AttachGalleryDialog::showEquivalent()
{
    const auto gallery = ResourceId::parse(m_gallery->currentData().toString());
    m_equivalent->setRequests(
        gallery ? std::vector<ResourceRequest>{GalleryAttachment{m_account, *gallery}}
                : std::vector<ResourceRequest>());
}

void AttachGalleryDialog::submit()
{
    const auto gallery = ResourceId::parse(m_gallery->currentData().toString());
    if (!gallery) {
        showFault(gallery.error());
        return;
    }
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, account = m_account, gallery = *gallery] {
            return workspace->labs().attachGallery(workspace->caller(), account, gallery);
        },
        [this](const Result<LabAccount> &account) {
            setBusy(false);
            if (!account) {
                showFault(account.error());
                return;
            }
            accept();
            Q_EMIT attached(account->id());
        });
}

FormDialog::Field *AttachGalleryDialog::fieldOf(const Fault &problem)
{
    const bool isGallery = problem.reason.startsWith(QLatin1String("lab.gallery."))
        || problem.reason.startsWith(QLatin1String("resource"));
    return isGallery ? &m_galleryField : nullptr;
}

void AttachGalleryDialog::retranslate()
{
    //: %1 is the name of a lab account
    setWindowTitle(tr("Attach a gallery to %1").arg(m_account.name()));
    m_galleryField.caption->setText(tr("&Gallery"));
    m_gallery->setAccessibleName(tr("Gallery"));
    setHint(m_galleryField,
            m_gallery->count() > 0
                ? tr("One at a time. All its images are enabled, and the account may add images "
                     "to it.")
                : tr("There is no gallery yet. Publish an image first."));
    acceptButton()->setText(tr("&Attach"));
    acceptButton()->setEnabled(m_gallery->count() > 0);
}

}  // namespace vitrine
