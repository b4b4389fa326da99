#include "ui/propertyform.h"

#include "ui/controls.h"

#include <QGridLayout>
#include <QLabel>

namespace vitrine {

PropertyForm::PropertyForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const int unit = spacingUnit(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(3 * unit);
    m_grid->setVerticalSpacing(unit * 3 / 4);
    m_grid->setColumnStretch(1, 1);
}

void PropertyForm::setRows(const std::vector<Row> &rows)
{
    const int wanted = static_cast<int>(rows.size());
    while (m_grid->count() > 2 * wanted) {
        QLayoutItem *item = m_grid->takeAt(m_grid->count() - 1);
        delete item->widget();
        delete item;
    }
    for (int row = m_grid->count() / 2; row < wanted; ++row) {
        QLabel *caption = makeQuietLabel(this);
        caption->setWordWrap(false);
        QLabel *value = makeTextLabel(this);
        m_grid->addWidget(caption, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
    }
    for (int row = 0; row < wanted; ++row) {
        const auto &[caption, value] = rows[static_cast<std::size_t>(row)];
        const auto set = [&](int column, const QString &text) {
            auto *label = qobject_cast<QLabel *>(m_grid->itemAtPosition(row, column)->widget());
            if (label->text() != text)
                label->setText(text);
        };
        set(0, caption);
        set(1, value);
    }
}

}  // namespace vitrine
