#include "ui/publish/encryptionmatrix.h"

#include "models/words.h"
#include "ui/controls.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace vitrine {

struct EncryptionMatrix::Row {
    QString region;
    std::vector<QComboBox *> cells;  // the operating system disk's, then one for each LUN
};

EncryptionMatrix::EncryptionMatrix(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("encryptionMatrix"));
    auto *layout = new QVBoxLayout(this);
    const int unit = spacingUnit(this);
    layout->setContentsMargins(2 * unit, unit, 2 * unit, unit);
}

EncryptionMatrix::~EncryptionMatrix() = default;

void EncryptionMatrix::showRegions(const PublishDraft &draft, const PublishFacts &facts)
{
    m_draft = draft;
    m_facts = facts;
    QStringList shape{draft.subscriptionId};
    for (const TargetRegion &target : draft.targetRegions)
        shape << target.name;
    for (const int lun : facts.source.luns)
        shape << QString::number(lun);
    for (const DiskEncryptionSet &set : facts.encryptionSets)
        shape << set.id().toString();
    if (const QString wanted = shape.join(QLatin1Char('\n')); wanted != m_shape) {
        m_shape = wanted;
        rebuild();
    }
    showChoices();
}

void EncryptionMatrix::store(PublishDraft &draft) const
{
    for (const auto &row : m_rows) {
        const auto target =
            std::ranges::find(draft.targetRegions, row->region, &TargetRegion::name);
        if (target == draft.targetRegions.end())
            continue;
        RegionalEncryption chosen;
        for (std::size_t disk = 0; disk < row->cells.size(); ++disk) {
            const auto set = ResourceId::parse(row->cells[disk]->currentData().toString());
            if (!set)
                continue;
            if (disk == 0)
                chosen.osDiskEncryptionSetId = *set;
            else
                chosen.dataDiskImages.push_back(
                    {.lun = m_facts.source.luns[disk - 1], .diskEncryptionSetId = *set});
        }
        target->encryption.reset();
        if (chosen != RegionalEncryption())
            target->encryption = std::move(chosen);
    }
}

void EncryptionMatrix::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front()->cells.front()->setFocus(Qt::OtherFocusReason);
}

void EncryptionMatrix::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_content != nullptr) {
        rebuild();
        showChoices();
    }
    QFrame::changeEvent(event);
}

void EncryptionMatrix::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    const double radius = spacingUnit(this) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QString EncryptionMatrix::diskLabel(std::size_t disk) const
{
    return disk == 0 ? tr("Operating system disk")
                     : tr("LUN %1").arg(m_facts.source.luns[disk - 1]);
}

void EncryptionMatrix::rebuild()
{
    if (m_content != nullptr) {
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_rows.clear();
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * spacingUnit(this));
    m_grid->setVerticalSpacing(spacingUnit(this));
    addHeadings();
    int line = 1;
    for (const TargetRegion &target : m_draft.targetRegions)
        addRow(line++, target);
    layout()->addWidget(m_content);
    m_content->show();
}

void EncryptionMatrix::addHeadings()
{
    const auto add = [this](const QString &text, int column) {
        QLabel *heading = makeQuietLabel(m_content);
        heading->setWordWrap(false);
        heading->setText(text);
        m_grid->addWidget(heading, 0, column);
    };
    add(tr("Region"), 0);
    for (std::size_t disk = 0; disk <= m_facts.source.luns.size(); ++disk) {
        const int column = static_cast<int>(disk) + 1;
        add(diskLabel(disk), column);
        m_grid->setColumnStretch(column, 1);
    }
}

void EncryptionMatrix::addRow(int line, const TargetRegion &target)
{
    auto row = std::make_unique<Row>();
    row->region = target.name;
    QLabel *name = makeTextLabel(m_content);
    name->setWordWrap(false);
    name->setText(Words::region(target.name));
    m_grid->addWidget(name, line, 0, Qt::AlignVCenter);
    const auto &luns = m_facts.source.luns;
    for (std::size_t disk = 0; disk <= luns.size(); ++disk) {
        const QString part =
            disk == 0 ? QStringLiteral("_os") : QStringLiteral("_lun%1").arg(luns[disk - 1]);
        QComboBox *cell = addCell(line, static_cast<int>(disk) + 1,
                                  QStringLiteral("set_") + target.name + part, target.name);
        //: %1 is a disk, %2 a region.
        cell->setAccessibleName(tr("%1 in %2").arg(diskLabel(disk), Words::region(target.name)));
        row->cells.push_back(cell);
    }
    if (!luns.empty()) {
        auto *all = new QToolButton(m_content);
        all->setObjectName(QStringLiteral("setAll_") + target.name);
        all->setText(tr("All disks alike"));
        all->setFocusPolicy(Qt::StrongFocus);
        all->setAccessibleName(tr("All disks in %1 alike").arg(Words::region(target.name)));
        all->setToolTip(tr("Encrypts every disk as the operating system disk."));
        m_grid->addWidget(all, line, static_cast<int>(luns.size()) + 2);
        connect(all, &QToolButton::clicked, this,
                [this, asked = row.get()] { applyToAllDisks(*asked); });
    }
    m_rows.push_back(std::move(row));
}

QComboBox *EncryptionMatrix::addCell(int line, int column, const QString &objectName,
                                     const QString &region)
{
    auto *cell = new QComboBox(m_content);
    cell->setObjectName(objectName);
    cell->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    cell->setMinimumContentsLength(16);
    fill(cell, region);
    m_grid->addWidget(cell, line, column);
    connect(cell, &QComboBox::activated, this, &EncryptionMatrix::edited);
    return cell;
}

void EncryptionMatrix::fill(QComboBox *cell, const QString &region) const
{
    cell->addItem({}, QString());
    for (const DiskEncryptionSet &set : m_facts.encryptionSets) {
        const bool serves = normalizedRegionName(set.location) == region
            && set.subscriptionId.compare(m_draft.subscriptionId, Qt::CaseInsensitive) == 0;
        if (!serves)
            continue;
        cell->addItem(set.name, set.id().toString());
        cell->setItemData(cell->count() - 1, set.id().toString(), Qt::ToolTipRole);
    }
    const bool hasSets = cell->count() > 1;
    cell->setItemText(0, hasSets ? tr("Not encrypted") : tr("No set in this region"));
    cell->setEnabled(hasSets);
}

void EncryptionMatrix::applyToAllDisks(const Row &row)
{
    for (QComboBox *cell : row.cells)
        cell->setCurrentIndex(row.cells.front()->currentIndex());
    Q_EMIT edited();
}

void EncryptionMatrix::showChoices()
{
    for (const auto &row : m_rows) {
        const auto target =
            std::ranges::find(m_draft.targetRegions, row->region, &TargetRegion::name);
        const RegionalEncryption chosen = target != m_draft.targetRegions.end()
            ? target->encryption.value_or(RegionalEncryption())
            : RegionalEncryption();
        for (std::size_t disk = 0; disk < row->cells.size(); ++disk) {
            ResourceId set = chosen.osDiskEncryptionSetId;
            if (disk > 0) {
                const auto chosenSet =
                    std::ranges::find(chosen.dataDiskImages, m_facts.source.luns[disk - 1],
                                      &RegionalEncryption::DataDisk::lun);
                set = chosenSet != chosen.dataDiskImages.end() ? chosenSet->diskEncryptionSetId
                                                               : ResourceId();
            }
            const int at = set.isNull()
                ? 0
                : row->cells[disk]->findData(set.toString(), Qt::UserRole, Qt::MatchFixedString);
            row->cells[disk]->setCurrentIndex(at);
        }
    }
}

}  // namespace vitrine
