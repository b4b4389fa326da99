#include "ui/change/recyclebinview.h"

#include "core/catalog/catalog.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/words.h"
#include "ui/change/namedialog.h"
#include "ui/controls.h"
#include "ui/resourcetable.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vitrine {
namespace {

enum Column { Definition, Version, Deleted, Left, Columns };

}  // namespace

RecycleBinView::RecycleBinView(ConsoleModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_note(makeQuietLabel(this))
    , m_table(new QTableWidget(0, Columns, this))
    , m_restore(new QPushButton(this))
    , m_purge(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("recycleBinTable"));
    m_restore->setObjectName(QStringLiteral("restoreVersionButton"));
    m_purge->setObjectName(QStringLiteral("purgeVersionButton"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_purge);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    const int unit = spacingUnit(this);
    layout->setContentsMargins(unit, unit, unit, unit);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RecycleBinView::follow);
    connect(m_restore, &QPushButton::clicked, this, &RecycleBinView::restore);
    connect(m_purge, &QPushButton::clicked, this, &RecycleBinView::askToPurge);
    retranslate();
}

void RecycleBinView::display(const Gallery &gallery)
{
    m_gallery = gallery;
    auto versions = m_models.workspace().versions().deletedVersions(gallery.id());
    if (versions)
        m_versions = std::move(*versions);
    else
        m_versions.clear();
    fill();
    if (!versions)
        Q_EMIT failed(versions.error());
}

void RecycleBinView::fill()
{
    const int row = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_versions.size()));
    for (int line = 0; const DeletedVersion &deleted : m_versions) {
        const auto put = [&](Column column, const QString &text) {
            m_table->setItem(line, column, new QTableWidgetItem(text));
        };
        put(Definition, deleted.version.definitionId.name());
        put(Version, deleted.version.number.toString());
        put(Deleted, Words::moment(deleted.version.softDeletedAt));
        put(Left, leftText(deleted.purgeDate));
        ++line;
    }
    if (row >= 0 && row < m_table->rowCount())
        m_table->selectRow(row);
    resizeColumnsOnce(m_table);
    const bool keeps = m_gallery.softDeletePolicy.isSoftDeleteEnabled;
    m_note->setText(keeps ? tr("Deleted versions are kept for %n day(s).", nullptr,
                               m_gallery.softDeletePolicy.retentionPeriodInDays)
                          : tr("The recycle bin of this gallery is off: what is deleted is gone at "
                               "once."));
    follow();
}

QString RecycleBinView::leftText(const QDateTime &purgeDate) const
{
    const QDateTime now = m_models.workspace().catalog().clock().now();
    const qint64 days = now.daysTo(purgeDate);
    return now >= purgeDate ? tr("over: it goes with the next clean-up")
                            : tr("%n day(s) left", nullptr, static_cast<int>(days));
}

const DeletedVersion *RecycleBinView::current() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    return row >= 0 && row < std::ssize(m_versions) ? &m_versions[static_cast<std::size_t>(row)]
                                                    : nullptr;
}

void RecycleBinView::follow()
{
    const bool has = current() != nullptr && !m_isBusy;
    m_restore->setEnabled(has);
    m_purge->setEnabled(has);
}

void RecycleBinView::restore()
{
    const DeletedVersion *deleted = current();
    if (deleted == nullptr)
        return;
    setBusy(true);
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), version = deleted->version]() -> Result<> {
            Change change(workspace->caller());
            change.ifMatch = version.etag();
            const auto restored = workspace->versions().restore(change, version.id());
            return restored ? Result<>() : std::unexpected(restored.error());
        },
        [this](const Result<> &result) { takeOutcome(result); });
}

void RecycleBinView::askToPurge()
{
    const DeletedVersion *deleted = current();
    if (deleted == nullptr)
        return;
    const ImageVersion version = deleted->version;
    const auto regions = static_cast<int>(version.publishingProfile.targetRegions.size());
    auto *dialog =
        new NameDialog(version.number.toString(),
                       tr("%1 of image data in %n region(s) are removed.", nullptr, regions)
                           .arg(Words::bytes(version.occupiedBytes)),
                       window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, version] { purge(version); });
    dialog->open();
}

void RecycleBinView::purge(const ImageVersion &version)
{
    setBusy(true);
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), version] {
            Change change(workspace->caller());
            change.ifMatch = version.etag();
            return workspace->versions().remove(change, version.id(), true);
        },
        [this](const Result<> &result) { takeOutcome(result); });
}

void RecycleBinView::takeOutcome(const Result<> &result)
{
    setBusy(false);
    display(m_gallery);
    m_models.refresh();
    // Refreshing clears nothing that is said now.
    if (!result)
        Q_EMIT failed(result.error());
}

void RecycleBinView::setBusy(bool busy)
{
    m_isBusy = busy;
    follow();
}

void RecycleBinView::retranslate()
{
    m_table->setHorizontalHeaderLabels(
        {tr("Image definition"), tr("Version"), tr("Deleted"), tr("Kept")});
    m_table->setAccessibleName(tr("Recycle bin"));
    m_restore->setText(tr("Restore"));
    m_purge->setText(tr("Delete permanently…"));
    fill();
}

void RecycleBinView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace vitrine
