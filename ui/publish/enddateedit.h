#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace vitrine {

/// A date that may be absent: a line to type it, a calendar, three quick choices and a button to
/// clear it.
/// Object names, `endOfLife` standing for what it was made with: endOfLifeEdit,
/// endOfLifeCalendarButton, endOfLifeSixMonthsButton, endOfLifeOneYearButton,
/// endOfLifeTwoYearsButton, endOfLifeClearButton.
class EndDateEdit final : public QWidget {
    Q_OBJECT

public:
    explicit EndDateEdit(const QString &objectName, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void edited();
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(const QString &text);
    QToolButton *addQuickChoice(const QString &objectName, int months);
    void addCalendar(const QString &objectName);

    QLineEdit *m_edit;
    QToolButton *m_calendar;
    QToolButton *m_sixMonths;
    QToolButton *m_oneYear;
    QToolButton *m_twoYears;
    QToolButton *m_clear;
};

}  // namespace vitrine
