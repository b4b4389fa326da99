#include "ui/access/sharingmatrix.h"

#include "ui/controls.h"

#include <QGridLayout>
#include <QLabel>

namespace vitrine {

SharingMatrix::SharingMatrix(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sharingMatrix"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * spacingUnit(this));
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            auto *cell = new QLabel(this);
            cell->setObjectName(QStringLiteral("matrix_%1_%2").arg(row).arg(column));
            cell->setTextFormat(Qt::PlainText);
            grid->addWidget(cell, row, column);
            m_cells[row][column] = cell;
        }
    }
    retranslate();
}

void SharingMatrix::setLevel(Level level)
{
    m_level = level;
    retranslate();
}

void SharingMatrix::retranslate()
{
    const QStringList kinds{tr("Gallery"), tr("Image definition"), tr("Image version")};
    m_cells[0][0]->setText(tr("Shared with somebody"));
    for (int column = 1; column < kColumns; ++column)
        m_cells[0][column]->setText(kinds[column - 1]);
    for (int row = 1; row < kRows; ++row) {
        const bool isChosen = row == static_cast<int>(m_level) + 1;
        m_cells[row][0]->setText(kinds[row - 1]);
        for (int column = 1; column < kColumns; ++column)
            m_cells[row][column]->setText(column >= row ? tr("Yes") : tr("No"));
        for (QLabel *cell : m_cells[row]) {
            QFont font = this->font();
            font.setBold(isChosen);
            cell->setFont(font);
            cell->setAccessibleName(cell->text());
        }
    }
}

}  // namespace vitrine
