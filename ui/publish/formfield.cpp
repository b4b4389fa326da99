#include "ui/publish/formfield.h"

#include "ui/controls.h"
#include "ui/publish/tonelabel.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace vitrine {
namespace {

// Editors stay readable on a wide window.
constexpr int kEditorCharacters = 64;

}  // namespace

FormField::FormField(PublishField field, QGridLayout *grid, QWidget *editor, QWidget *focus,
                     bool required)
    : QObject(editor)
    , m_field(field)
    , m_editor(editor)
    , m_focus(focus)
{
    const int row = grid->rowCount();
    addLabel(grid, row, required);
    addEditor(grid, row);
}

void FormField::addLabel(QGridLayout *grid, int row, bool required)
{
    QWidget *page = grid->parentWidget();
    m_label = new QLabel(page);
    m_label->setBuddy(m_focus);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacingUnit(page) / 2);
    line->addWidget(m_label);
    // The label stands beside the editor's first line.
    const QWidget *first = m_focus != nullptr ? m_focus : m_editor;
    m_label->setFixedHeight(qMin(first->sizeHint().height(), page->fontMetrics().height() * 2));
    if (required) {
        // A label of its own, so that the field's spoken name has no asterisk in it.
        m_asterisk = new QLabel(QStringLiteral("*"), page);
        m_asterisk->setFixedHeight(m_label->height());
        line->addWidget(m_asterisk);
        page->installEventFilter(this);
        recolour();
    }
    line->addStretch();
    auto *column = new QVBoxLayout;
    column->addLayout(line);
    column->addStretch();
    grid->addLayout(column, row, 0);
}

void FormField::addEditor(QGridLayout *grid, int row)
{
    QWidget *page = grid->parentWidget();
    m_help = makeQuietLabel(page);
    m_help->hide();
    m_note = new ToneLabel(ToneLabel::Look::Plain, page);
    m_problem = new ToneLabel(ToneLabel::Look::Plain, page);
    const QString name = m_editor->objectName().isEmpty() && m_focus != nullptr
        ? m_focus->objectName()
        : m_editor->objectName();
    m_problem->label()->setObjectName(name + QStringLiteral("Problem"));
    auto *column = new QVBoxLayout;
    column->setSpacing(spacingUnit(page) / 3);
    // The editor alone is bounded: texts take the whole column, so that the height they are given
    // is the height they need.
    m_editor->setMaximumWidth(kEditorCharacters * page->fontMetrics().averageCharWidth());
    auto *line = new QHBoxLayout;
    line->addWidget(m_editor, 1000);
    line->addStretch(1);
    column->addLayout(line);
    for (QWidget *part : {static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_note),
                          static_cast<QWidget *>(m_help)})
        column->addWidget(part);
    column->addStretch();
    grid->addLayout(column, row, 1);
}

void FormField::setBuddy(QWidget *focus)
{
    m_focus = focus;
    m_label->setBuddy(focus);
    speak();
}

void FormField::setTexts(const QString &label, const QString &help)
{
    m_label->setText(label);
    m_help->setText(help);
    updateVisibility();
    speak();
}

void FormField::setNote(const QString &note)
{
    m_note->show(Tone::Good, note);
    updateVisibility();
}

void FormField::showProblem(const QString &text)
{
    const bool isNews = text != m_problem->text() && !text.isEmpty();
    m_problem->show(Tone::Bad, text);
    updateVisibility();
    speak();
    if (isNews) {
        QAccessibleEvent news(m_problem->label(), QAccessible::Alert);
        QAccessible::updateAccessibility(&news);
    }
}

QString FormField::problem() const
{
    return m_problem->text();
}

void FormField::setVisible(bool visible)
{
    m_visible = visible;
    updateVisibility();
}

void FormField::updateVisibility()
{
    m_label->setVisible(m_visible);
    if (m_asterisk != nullptr)
        m_asterisk->setVisible(m_visible);
    m_editor->setVisible(m_visible);
    m_help->setVisible(m_visible && !m_help->text().isEmpty());
    m_note->setVisible(m_visible && !m_note->text().isEmpty());
    m_problem->setVisible(m_visible && !m_problem->text().isEmpty());
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    return QObject::eventFilter(watched, event);
}

void FormField::recolour()
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, toneColor(Tone::Bad, m_editor->palette()));
    m_asterisk->setPalette(colours);
}

void FormField::speak()
{
    QWidget *speaker = m_focus != nullptr ? m_focus : m_editor;
    speaker->setAccessibleName(m_label->text().remove(QLatin1Char('&')));
    speaker->setAccessibleDescription(problem().isEmpty() ? m_help->text() : problem());
}

}  // namespace vitrine
