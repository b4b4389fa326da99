#include "ui/publish/publishpage.h"

#include "ui/controls.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace vitrine {

PublishPage::PublishPage(QWidget *parent)
    : QWidget(parent)
{
}

int PublishPage::showProblems(const PublishProblems &problems)
{
    int shown = 0;
    for (FormField *entry : m_fields) {
        const auto problem = std::ranges::find(problems, entry->field(), &PublishProblem::field);
        const bool visible = problem != problems.end() && entry->isTouched();
        entry->showProblem(visible ? problem->text() : QString());
        shown += visible ? 1 : 0;
    }
    return shown;
}

void PublishPage::focusField(PublishField id)
{
    const FormField *entry = field(id);
    if (entry == nullptr)
        return;
    QWidget *focus = entry->focusWidget() != nullptr ? entry->focusWidget() : entry->editor();
    focus->setFocus(Qt::OtherFocusReason);
}

void PublishPage::touch(PublishField id)
{
    if (FormField *entry = field(id))
        entry->setTouched(true);
}

void PublishPage::touchAll()
{
    for (FormField *entry : m_fields)
        entry->setTouched(true);
}

FormField *PublishPage::field(PublishField id) const
{
    const auto it = std::ranges::find(m_fields, id, &FormField::field);
    return it == m_fields.end() ? nullptr : *it;
}

QSize PublishPage::minimumSizeHint() const
{
    // Qt takes the height that wrapped text needs at the narrowest width; the scroll area then
    // leaves that much empty. It asks heightForWidth() for the true height by itself.
    return {QWidget::minimumSizeHint().width(), 0};
}

int PublishPage::heightForWidth(int width) const
{
    // The scroll area asks before the page has seen its own layout request, and nested layouts
    // answer from what they knew then (Qt 6.4).
    layout()->activate();
    return QWidget::heightForWidth(width);
}

QGridLayout *PublishPage::makeGrid()
{
    auto *grid = new QGridLayout(this);
    const int unit = spacingUnit(this);
    grid->setContentsMargins(2 * unit, unit, 2 * unit, 2 * unit);
    grid->setHorizontalSpacing(2 * unit);
    grid->setVerticalSpacing(unit + unit / 2);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 26);
    // Editors grow to their greatest width; what is left over goes to the right of them.
    grid->setColumnStretch(1, 1000);
    grid->setColumnStretch(2, 1);
    return grid;
}

PublishPage::Section PublishPage::addSection(QGridLayout *grid)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, spacingUnit(this), 0, 0);
    layout->setSpacing(spacingUnit(this) / 2);
    const Section section{.title = makeHeading(box, 2), .text = makeQuietLabel(box)};
    layout->addWidget(section.title);
    layout->addWidget(section.text);
    grid->addWidget(box, grid->rowCount(), 0, 1, 3);
    return section;
}

FormField *PublishPage::addField(PublishField id, QGridLayout *grid, QWidget *editor,
                                 QWidget *focus, bool required)
{
    auto *entry = new FormField(id, grid, editor, focus, required);
    m_fields.push_back(entry);
    return entry;
}

void PublishPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PublishPage::answer(PublishField id)
{
    touch(id);
    Q_EMIT edited(id);
    Q_EMIT finished(id);
}

}  // namespace vitrine
