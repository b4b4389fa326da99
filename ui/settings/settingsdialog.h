#pragma once

#include "ui/settings/preferences.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace vitrine {

/// The settings of the program, each in force as soon as it is changed; a word in the search box
/// leaves the rows that have it.
/// Object names: settingsSearch, settingsLanguage, settingsTheme, settingsNotify,
/// settingsRestore, settingsNothing.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const ConsolePreferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const vitrine::ConsolePreferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *caption;  ///< nullptr for a box that carries its own words
        QWidget *field;
        QLabel *hint;
    };
    Row &addRow(QWidget *field, bool hasCaption);
    void take();
    void search();
    void retranslate();

    ConsolePreferences m_preferences;
    QLineEdit *m_search;
    QLabel *m_nothing;
    QGridLayout *m_grid;
    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_notify;
    QCheckBox *m_restore;
    std::vector<Row> m_rows;
    QDialogButtonBox *m_buttons;
};

}  // namespace vitrine
