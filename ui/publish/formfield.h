#pragma once

#include "ui/publish/publishdraft.h"

#include <QObject>
#include <QString>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace vitrine {

class ToneLabel;

/// One question of a page: a label, an editor, a line of help, a note on what the program found
/// out by itself, and a line for what is wrong. Takes one row of the page's grid. Label and editor
/// are siblings: assistive technology looks for a label there only.
class FormField final : public QObject {
    Q_OBJECT

public:
    /// Puts \p editor into the next row of \p grid. \p focus is what the label leads to and what
    /// the problem is spoken for; the label of a group of buttons has none.
    FormField(PublishField field, QGridLayout *grid, QWidget *editor, QWidget *focus,
              bool required = true);

    PublishField field() const { return m_field; }
    QWidget *editor() const { return m_editor; }
    QWidget *focusWidget() const { return m_focus; }
    void setBuddy(QWidget *focus);
    void setTexts(const QString &label, const QString &help = {});
    /// Shows a remark such as "detected from disk"; empty: none.
    void setNote(const QString &note);
    /// Shows what is wrong under the editor and tells it to assistive technology; empty: nothing.
    void showProblem(const QString &text);
    QString problem() const;
    void setVisible(bool visible);
    bool isVisible() const { return m_visible; }

    /// Whether a person has been here, so that a problem may be shown.
    bool isTouched() const { return m_touched; }
    void setTouched(bool touched) { m_touched = touched; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLabel(QGridLayout *grid, int row, bool required);
    void addEditor(QGridLayout *grid, int row);
    void speak();
    void recolour();
    void updateVisibility();

    const PublishField m_field;
    QWidget *m_editor;
    QWidget *m_focus;
    QLabel *m_label;
    QLabel *m_asterisk = nullptr;
    QLabel *m_help;
    ToneLabel *m_note;
    ToneLabel *m_problem;
    bool m_touched = false;
    bool m_visible = true;
};

}  // namespace vitrine
