#include "ui/lists/batchbar.h"

#include "models/background.h"
#include "models/consolemodels.h"
#include "ui/controls.h"
#include "ui/equivalent/creationof.h"
#include "ui/equivalent/equivalentdialog.h"
#include "ui/lists/batchcommands.h"
#include "ui/lists/comparisondialog.h"
#include "ui/lists/endoflifedialog.h"
#include "ui/resourcetable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace vitrine {
namespace {
// More columns side by side are no comparison any more.
constexpr std::size_t kCompared = 20;

std::vector<ImageVersion> versionsIn(const std::vector<ResourceRequest> &requests)
{
    std::vector<ImageVersion> versions;
    for (const ResourceRequest &request : requests) {
        if (const auto *creation = std::get_if<Creation<ImageVersion>>(&request))
            versions.push_back(creation->resource);
    }
    return versions;
}

// What the bar does to versions at once, without a dialog that would say it.
void offerChanges(EquivalentDialog &dialog, const std::vector<ImageVersion> &versions)
{
    if (versions.empty())
        return;
    using Deed = EquivalentDialog::Deed;
    for (const Deed deed : {Deed::ExcludeFromLatest, Deed::IncludeInLatest}) {
        std::vector<ResourceRequest> changes;
        for (const ImageVersion &before : versions) {
            ImageVersion after = before;
            after.publishingProfile.excludeFromLatest = deed == Deed::ExcludeFromLatest;
            if (after.publishingProfile.excludeFromLatest
                != before.publishingProfile.excludeFromLatest)
                changes.push_back(Alteration<ImageVersion>{before, std::move(after)});
        }
        if (!changes.empty())
            dialog.offer(deed, std::move(changes));
    }
    std::vector<ResourceRequest> deletions;
    for (const ImageVersion &version : versions)
        deletions.push_back(Deletion{version.id()});
    dialog.offer(Deed::Delete, std::move(deletions));
}

}  // namespace

BatchBar::BatchBar(QTableView *table, NodeKind kind, ConsoleModels &models, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_kind(kind)
    , m_models(models)
    , m_commands(new BatchCommands(models, this))
    , m_count(makeQuietLabel(this))
{
    m_count->setWordWrap(false);
    const int unit = spacingUnit(this);
    // Two rows: the words of some languages are long, and windows may be narrow.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit, unit / 2, unit, 0);
    layout->setSpacing(unit / 2);
    auto *looks = new QHBoxLayout;
    layout->addLayout(looks);
    looks->addWidget(m_count);
    looks->addSpacing(unit);
    m_compare = addButton(QStringLiteral("batchCompareButton"), looks);
    m_words = addButton(QStringLiteral("batchEquivalentButton"), looks);
    looks->addStretch();
    auto *changes = new QHBoxLayout;
    layout->addLayout(changes);
    m_exclude = addButton(QStringLiteral("batchExcludeButton"), changes);
    m_include = addButton(QStringLiteral("batchIncludeButton"), changes);
    m_endOfLife = addButton(QStringLiteral("batchEndOfLifeButton"), changes);
    m_verify = addButton(QStringLiteral("batchVerifyButton"), changes);
    m_remove = addButton(QStringLiteral("batchRemoveButton"), changes);
    changes->addStretch();
    for (QPushButton *button : {m_exclude, m_include, m_endOfLife, m_verify, m_remove})
        button->setVisible(kind == NodeKind::Version);
    connect(m_compare, &QPushButton::clicked, this, &BatchBar::compare);
    connect(m_words, &QPushButton::clicked, this, &BatchBar::showEquivalent);
    connect(m_exclude, &QPushButton::clicked, this,
            [this] { m_commands->setExcluded(chosen(), true); });
    connect(m_include, &QPushButton::clicked, this,
            [this] { m_commands->setExcluded(chosen(), false); });
    connect(m_endOfLife, &QPushButton::clicked, this, &BatchBar::askEndOfLife);
    connect(m_verify, &QPushButton::clicked, this, [this] { m_commands->verify(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_commands->planRemoval(chosen()); });
    connect(m_commands, &BatchCommands::removalPlanned, this, &BatchBar::askRemoval);
    connect(m_commands, &BatchCommands::failed, this, &BatchBar::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BatchBar::showChosen);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &BatchBar::showChosen);
    retranslate();
    showChosen();
}

QPushButton *BatchBar::addButton(const QString &objectName, QLayout *row)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    row->addWidget(button);
    return button;
}

std::vector<ResourceId> BatchBar::chosen() const
{
    std::vector<ResourceId> ids;
    for (const QString &text : selectedResources(*m_table)) {
        if (auto id = ResourceId::parse(text))
            ids.push_back(std::move(*id));
    }
    return ids;
}

void BatchBar::showChosen()
{
    const auto count = m_table->selectionModel()->selectedRows().size();
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(count)));
    setVisible(count > 1);
}

void BatchBar::compare()
{
    std::vector<Selection> resources;
    for (ResourceId &id : chosen()) {
        if (resources.size() < kCompared)
            resources.push_back({m_kind, std::move(id), {}});
    }
    auto *dialog = new ComparisonDialog(m_models.workspace(), resources, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BatchBar::showEquivalent()
{
    const std::vector<ResourceId> ids = chosen();
    m_models.background().run(
        this, [workspace = &m_models.workspace(), ids] { return creationsOf(*workspace, ids); },
        [this](Result<std::vector<ResourceRequest>> requests) {
            if (!requests) {
                Q_EMIT failed(requests.error());
                return;
            }
            const auto count = static_cast<int>(requests->size());
            auto *dialog =
                new EquivalentDialog(tr("%n resource(s)", nullptr, count), *requests, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            offerChanges(*dialog, versionsIn(*requests));
            dialog->open();
        });
}

void BatchBar::askEndOfLife()
{
    const std::vector<ResourceId> versions = chosen();
    auto *dialog = new EndOfLifeDialog(static_cast<int>(versions.size()), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_models.background().run(
        dialog,
        [workspace = &m_models.workspace(), versions] { return creationsOf(*workspace, versions); },
        [dialog](const Result<std::vector<ResourceRequest>> &requests) {
            // Setting the date says what keeps a version from being read.
            if (requests)
                dialog->setPresent(versionsIn(*requests));
        });
    connect(dialog, &EndOfLifeDialog::chosen, m_commands,
            [this, versions](const QDateTime &date) { m_commands->setEndOfLife(versions, date); });
    dialog->open();
}

void BatchBar::askRemoval(const Removal &removal)
{
    auto *dialog = new RemovalDialog(removal, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_commands,
            [this, versions = removal.plan.steps] { m_commands->remove(versions); });
    dialog->open();
}

void BatchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BatchBar::retranslate()
{
    m_compare->setText(tr("Compare…"));
    m_words->setText(tr("Equivalent commands…"));
    m_exclude->setText(tr("Exclude from latest"));
    m_include->setText(tr("Include in latest"));
    m_endOfLife->setText(tr("End of life…"));
    m_verify->setText(tr("Verify"));
    m_remove->setText(tr("Delete…"));
    m_count->setText(tr("%n selected", nullptr,
                        static_cast<int>(m_table->selectionModel()->selectedRows().size())));
}

}  // namespace vitrine
