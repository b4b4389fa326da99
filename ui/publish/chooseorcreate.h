#pragma once

#include "ui/publish/publishdraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace vitrine {

/// A list of what is there, and in the same place a line for the name of something new. While
/// nothing is there only the line is shown.
/// Object names: the widget's own plus Combo, Edit and CreateButton.
class ChooseOrCreate final : public QWidget {
    Q_OBJECT

public:
    explicit ChooseOrCreate(const QString &objectName, QWidget *parent = nullptr);

    void setChoices(const QStringList &names);
    void setChoice(const NameChoice &choice);
    NameChoice choice() const;
    /// \p spokenName names both editors; the other two are the button's words.
    void setTexts(const QString &spokenName, const QString &createText, const QString &chooseText);
    /// The editor in use: what a label leads to.
    QWidget *editor() const;

Q_SIGNALS:
    void edited();  ///< on every change
    void finished();  ///< a name is complete
    void editorChanged(QWidget *editor);

private:
    void showNew(bool isNew);
    void updateButton();

    QComboBox *m_combo;
    QLineEdit *m_edit;
    QToolButton *m_toggle;
    QStackedLayout *m_stack;
    QString m_createText;
    QString m_chooseText;
};

}  // namespace vitrine
