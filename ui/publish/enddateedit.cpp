#include "ui/publish/enddateedit.h"

#include "ui/controls.h"

#include <QCalendarWidget>
#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace vitrine {

EndDateEdit::EndDateEdit(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_calendar(new QToolButton(this))
    , m_sixMonths(addQuickChoice(objectName + QStringLiteral("SixMonthsButton"), 6))
    , m_oneYear(addQuickChoice(objectName + QStringLiteral("OneYearButton"), 12))
    , m_twoYears(addQuickChoice(objectName + QStringLiteral("TwoYearsButton"), 24))
    , m_clear(new QToolButton(this))
{
    m_edit->setObjectName(objectName + QStringLiteral("Edit"));
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 16);
    m_calendar->setObjectName(objectName + QStringLiteral("CalendarButton"));
    m_calendar->setPopupMode(QToolButton::InstantPopup);
    m_calendar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_clear->setObjectName(objectName + QStringLiteral("ClearButton"));
    addCalendar(objectName + QStringLiteral("Calendar"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) / 2);
    auto *line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(m_calendar);
    line->addWidget(m_clear);
    auto *chips = new QHBoxLayout;
    for (QToolButton *chip : {m_sixMonths, m_oneYear, m_twoYears})
        chips->addWidget(chip);
    chips->addStretch();
    layout->addLayout(line);
    layout->addLayout(chips);
    for (QToolButton *button : {m_calendar, m_sixMonths, m_oneYear, m_twoYears, m_clear})
        button->setFocusPolicy(Qt::StrongFocus);
    connect(m_edit, &QLineEdit::textEdited, this, &EndDateEdit::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &EndDateEdit::finished);
    connect(m_clear, &QToolButton::clicked, this, [this] { choose({}); });
    retranslate();
}

QString EndDateEdit::text() const
{
    return m_edit->text().trimmed();
}

void EndDateEdit::setText(const QString &text)
{
    if (text != this->text())
        m_edit->setText(text);
}

void EndDateEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EndDateEdit::retranslate()
{
    //: The form in which a date is typed: year, month, day. Keep the digits' order.
    m_edit->setPlaceholderText(tr("yyyy-mm-dd"));
    m_calendar->setText(tr("Calen&dar"));
    m_sixMonths->setText(tr("+&6 months"));
    m_oneYear->setText(tr("+&1 year"));
    m_twoYears->setText(tr("+&2 years"));
    m_clear->setText(tr("C&lear"));
    m_calendar->menu()->setAccessibleName(tr("Calendar"));
}

void EndDateEdit::choose(const QString &text)
{
    m_edit->setText(text);
    Q_EMIT edited();
    Q_EMIT finished();
}

QToolButton *EndDateEdit::addQuickChoice(const QString &objectName, int months)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    connect(button, &QToolButton::clicked, this, [this, months] {
        choose(QDate::currentDate().addMonths(months).toString(Qt::ISODate));
    });
    return button;
}

void EndDateEdit::addCalendar(const QString &objectName)
{
    auto *menu = new QMenu(m_calendar);
    auto *action = new QWidgetAction(menu);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setObjectName(objectName);
    calendar->setMinimumDate(QDate::currentDate().addDays(1));
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    m_calendar->setMenu(menu);
    const auto take = [this, menu](const QDate &date) {
        menu->close();
        choose(date.toString(Qt::ISODate));
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
}

}  // namespace vitrine
