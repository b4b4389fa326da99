#pragma once

#include "core/base/fault.h"
#include "ui/settings/preferences.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vitrine {

class FaultBar;

/// The settings of the program, each in force as soon as it is changed; a word in the search box
/// leaves the rows that have it. They can be taken to another machine as a file.
/// Object names: settingsSearch, settingsLanguage, settingsTheme, settingsNotify,
/// settingsRestore, settingsNothing, settingsExport, settingsImport, settingsFaultBar.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const ConsolePreferences &preferences, QWidget *parent = nullptr);

    /// Writes the settings to \p path, or says above them why not.
    void exportTo(const QString &path);
    /// Takes the settings of \p path over, all of them or, saying why, none.
    void importFrom(const QString &path);

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
    void addButtons();
    void take();
    void fill(const ConsolePreferences &preferences);
    void tell(const Result<> &done);
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
    FaultBar *m_faults;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    QPushButton *m_import;
};

}  // namespace vitrine
