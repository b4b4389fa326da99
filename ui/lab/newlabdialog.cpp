#include "ui/lab/newlabdialog.h"

#include "core/lab/labrules.h"
#include "core/service/sourceservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/lab/lablists.h"
#include "ui/equivalent/equivalentsection.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kPage = 500;
// More rows than anyone looks through.
constexpr std::size_t kMostImages = 2000;

}  // namespace

NewLabDialog::NewLabDialog(Workspace &workspace, Background &background, ResourceId account,
                           QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_account(std::move(account))
    , m_name(new QLineEdit(this))
    , m_images(new QTreeWidget(this))
    , m_equivalent(new EquivalentSection(this))
    , m_nameField(addField(m_name, m_name))
    , m_imageField(addField(m_images, m_images))
{
    setObjectName(QStringLiteral("newLabDialog"));
    setProperty("helpPage", QStringLiteral("labs"));
    m_name->setObjectName(QStringLiteral("labName"));
    m_images->setObjectName(QStringLiteral("labImages"));
    m_images->setRootIsDecorated(false);
    m_images->setUniformRowHeights(true);
    m_images->setMinimumHeight(fontMetrics().height() * 12);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    connect(m_name, &QLineEdit::textChanged, this, &NewLabDialog::showEquivalent);
    connect(m_images, &QTreeWidget::currentItemChanged, this, &NewLabDialog::showEquivalent);
    retranslate();
    load();
}

void NewLabDialog::showEquivalent()
{
    const QTreeWidgetItem *chosen = m_images->currentItem();
    const QString name = m_name->text().trimmed();
    const auto image =
        ResourceId::parse(chosen == nullptr ? QString() : chosen->data(0, Qt::UserRole).toString());
    m_equivalent->setRequests(image && !name.isEmpty()
                                  ? std::vector<ResourceRequest>{LabCreation{
                                        m_account.child(QStringLiteral("labs"), name), *image}}
                                  : std::vector<ResourceRequest>());
}

Result<NewLabDialog::Choices> NewLabDialog::read(Workspace &workspace, const ResourceId &account)
{
    const auto known = workspace.labs().account(account);
    if (!known)
        return std::unexpected(known.error());
    Choices choices;
    PageCursor after;
    for (bool isLast = known->galleryId.isNull(); !isLast;) {
        auto page = workspace.labs().images(account, after, kPage);
        if (!page)
            return std::unexpected(std::move(page.error()));
        isLast = std::ssize(*page) < kPage || choices.images.size() >= kMostImages;
        if (!page->empty())
            after = PageCursor::behind(page->back().definition);
        std::ranges::move(*page, std::back_inserter(choices.images));
    }
    auto disks = workspace.sources().sources(SourceKind::Disk, {}, {}, kPage);
    if (!disks)
        return std::unexpected(std::move(disks.error()));
    for (Source &disk : *disks) {
        if (disk.location == known->location)
            choices.disks.push_back(std::move(disk));
    }
    return choices;
}

void NewLabDialog::load()
{
    m_background.run(
        this, [workspace = &m_workspace, account = m_account] { return read(*workspace, account); },
        [this](Result<Choices> choices) {
            m_isLoaded = true;
            if (choices)
                m_choices = std::move(*choices);
            fill();
            if (!choices)
                showFault(choices.error());
            Q_EMIT loaded();
        });
}

void NewLabDialog::addRow(const ResourceId &id, const QString &name, const QString &use,
                          bool isUsable)
{
    auto *row = new QTreeWidgetItem(m_images, {name, use});
    row->setData(0, Qt::UserRole, id.toString());
    row->setDisabled(!isUsable);
    row->setToolTip(0, name);
    row->setToolTip(1, use);
    if (isUsable && m_images->currentItem() == nullptr)
        m_images->setCurrentItem(row);
}

void NewLabDialog::fill()
{
    m_images->clear();
    for (const LabImage &image : m_choices.images) {
        const QString reason = LabLists::whyNot(image.obstacles);
        const QString use = !reason.isEmpty() ? reason
            : image.isEnabled                 ? tr("Image of the gallery")
                                              : tr("Disabled in the lab account");
        addRow(image.definition.id(), image.definition.name, use, image.isUsable());
    }
    for (const Source &disk : m_choices.disks) {
        const Problems problems = checkLabImage(disk);
        addRow(disk.id(), disk.name,
               problems.empty() ? tr("Registered disk") : LabLists::whyNot(problems),
               problems.empty());
    }
    m_images->resizeColumnToContents(0);
    // A long name must not push the reason out of sight.
    const int widest = fontMetrics().averageCharWidth() * 34;
    m_images->setColumnWidth(0, qMin(m_images->columnWidth(0), widest));
    acceptButton()->setEnabled(m_images->currentItem() != nullptr);
    setHint(m_imageField,
            !m_isLoaded ? tr("Reading the images…")
                : m_images->topLevelItemCount() == 0
                ? tr("There is nothing to make a lab from. Attach a gallery to the account, or "
                     "register a disk in its region.")
                : tr("The lab takes the latest version. A disk of an image for labs has at most "
                     "128 GiB, and no data disks stand beside it."));
}

void NewLabDialog::submit()
{
    const QTreeWidgetItem *chosen = m_images->currentItem();
    const auto image =
        ResourceId::parse(chosen == nullptr ? QString() : chosen->data(0, Qt::UserRole).toString());
    if (!image) {
        showFault(image.error());
        return;
    }
    Lab draft;
    draft.accountId = m_account;
    draft.name = m_name->text().trimmed();
    draft.imageId = *image;
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, draft] {
            return workspace->labs().create(workspace->caller(), draft);
        },
        [this](const Result<LabWork> &work) {
            setBusy(false);
            if (!work) {
                showFault(work.error());
                return;
            }
            accept();
            Q_EMIT created(work->lab.id());
        });
}

FormDialog::Field *NewLabDialog::fieldOf(const Fault &problem)
{
    const auto isAbout = [&problem](const char *area) {
        return problem.reason.startsWith(QLatin1String(area));
    };
    if (isAbout("lab.name.") || isAbout("lab.busy") || isAbout("property.change."))
        return &m_nameField;
    return isAbout("lab.image.") || isAbout("source.") || isAbout("resource") ? &m_imageField
                                                                              : nullptr;
}

void NewLabDialog::retranslate()
{
    //: %1 is the name of a lab account
    setWindowTitle(tr("New lab in %1").arg(m_account.name()));
    m_nameField.caption->setText(tr("Lab &name"));
    m_name->setAccessibleName(tr("Lab name"));
    m_imageField.caption->setText(tr("&Image"));
    m_images->setAccessibleName(tr("Images that labs can be made from"));
    m_images->setHeaderLabels({tr("Image"), tr("Use")});
    acceptButton()->setText(tr("&Create lab"));
    fill();
}

}  // namespace vitrine
