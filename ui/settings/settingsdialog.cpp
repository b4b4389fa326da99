#include "ui/settings/settingsdialog.h"

#include "ui/controls.h"
#include "ui/faultbar.h"
#include "ui/settings/preferencesfile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::array kThemes{Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast};

QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *box = qobject_cast<const QCheckBox *>(widget))
        return box->text();
    QStringList words;
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int row = 0; row < combo->count(); ++row)
            words << combo->itemText(row);
    }
    return words.join(u' ');
}

}  // namespace

SettingsDialog::SettingsDialog(const ConsolePreferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_search(new QLineEdit(this))
    , m_nothing(makeQuietLabel(this))
    , m_grid(new QGridLayout)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_notify(new QCheckBox(this))
    , m_restore(new QCheckBox(this))
    , m_faults(new FaultBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_export(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_import(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setProperty("helpPage", QStringLiteral("keyboard"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setClearButtonEnabled(true);
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_theme->setObjectName(QStringLiteral("settingsTheme"));
    m_notify->setObjectName(QStringLiteral("settingsNotify"));
    m_restore->setObjectName(QStringLiteral("settingsRestore"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    for (const Theme theme : kThemes)
        m_theme->addItem(QString(), static_cast<int>(theme));
    fill(preferences);
    addRow(m_language, true);
    addRow(m_theme, true);
    addRow(m_notify, false);
    addRow(m_restore, false);
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_search);
    layout->addLayout(m_grid);
    layout->addWidget(m_nothing);
    layout->addStretch();
    layout->addWidget(m_faults);
    layout->addWidget(m_buttons);
    addButtons();
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    connect(m_notify, &QCheckBox::toggled, this, &SettingsDialog::take);
    connect(m_restore, &QCheckBox::toggled, this, &SettingsDialog::take);
    retranslate();
}

void SettingsDialog::addButtons()
{
    m_faults->setObjectName(QStringLiteral("settingsFaultBar"));
    m_export->setObjectName(QStringLiteral("settingsExport"));
    m_import->setObjectName(QStringLiteral("settingsImport"));
    const auto ask = [this](QFileDialog::AcceptMode mode, const QString &title,
                            void (SettingsDialog::*use)(const QString &)) {
        auto *dialog = new QFileDialog(this, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(mode);
        dialog->setNameFilter(tr("Settings (*.json)"));
        dialog->setDefaultSuffix(QStringLiteral("json"));
        if (mode == QFileDialog::AcceptSave)
            dialog->selectFile(QStringLiteral("vitrine-settings.json"));
        connect(dialog, &QFileDialog::fileSelected, this, use);
        dialog->open();
    };
    connect(m_export, &QPushButton::clicked, this, [ask] {
        ask(QFileDialog::AcceptSave, tr("Export settings"), &SettingsDialog::exportTo);
    });
    connect(m_import, &QPushButton::clicked, this, [ask] {
        ask(QFileDialog::AcceptOpen, tr("Import settings"), &SettingsDialog::importFrom);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::fill(const ConsolePreferences &preferences)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preferences.theme)));
    m_notify->setChecked(preferences.notifies);
    m_restore->setChecked(preferences.restoresSession);
}

void SettingsDialog::tell(const Result<> &done)
{
    if (done)
        m_faults->clear();
    else
        m_faults->showFault(done.error());
}

void SettingsDialog::exportTo(const QString &path)
{
    tell(savePreferences(m_preferences, path));
}

void SettingsDialog::importFrom(const QString &path)
{
    const auto read = loadPreferences(path, m_preferences);
    if (!read) {
        tell(std::unexpected(read.error()));
        return;
    }
    tell({});
    {
        const QSignalBlocker language(m_language);
        const QSignalBlocker theme(m_theme);
        const QSignalBlocker notify(m_notify);
        const QSignalBlocker restore(m_restore);
        fill(*read);
    }
    take();
}

SettingsDialog::Row &SettingsDialog::addRow(QWidget *field, bool hasCaption)
{
    Row row{hasCaption ? new QLabel(this) : nullptr, field, makeQuietLabel(this)};
    const int line = m_grid->rowCount();
    if (hasCaption) {
        row.caption->setBuddy(field);
        m_grid->addWidget(row.caption, line, 0);
        m_grid->addWidget(field, line, 1);
    } else {
        m_grid->addWidget(field, line, 0, 1, 2);
    }
    m_grid->addWidget(row.hint, line + 1, 0, 1, 2);
    m_rows.push_back(row);
    return m_rows.back();
}

void SettingsDialog::take()
{
    ConsolePreferences now;
    now.language = m_language->currentData().toString();
    now.theme = static_cast<Theme>(m_theme->currentData().toInt());
    now.notifies = m_notify->isChecked();
    now.restoresSession = m_restore->isChecked();
    if (now == m_preferences)
        return;
    m_preferences = now;
    Q_EMIT changed(now);
}

void SettingsDialog::search()
{
    const QString wanted = m_search->text().trimmed();
    bool any = false;
    for (const Row &row : m_rows) {
        const QString words =
            wordsOf(row.caption) + u' ' + wordsOf(row.field) + u' ' + wordsOf(row.hint);
        // The ampersand of a mnemonic stands inside a word.
        const bool fits = QString(words).remove(u'&').contains(wanted, Qt::CaseInsensitive);
        any = any || fits;
        for (QWidget *widget :
             {static_cast<QWidget *>(row.caption), row.field, static_cast<QWidget *>(row.hint)}) {
            if (widget != nullptr)
                widget->setVisible(fits);
        }
    }
    m_nothing->setVisible(!any);
    m_nothing->setText(tr("Nothing matches “%1”.").arg(wanted));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_rows[0].caption->setText(tr("&Language"));
    m_rows[0].hint->setText(tr("Of the console, its numbers and its dates."));
    m_rows[1].caption->setText(tr("&Theme"));
    m_rows[1].hint->setText(tr("High contrast is white on black, for weak eyes and bright rooms."));
    m_notify->setText(tr("&Notify me when a long task ends"));
    m_rows[2].hint->setText(
        tr("On the desktop, for tasks of more than 30 seconds, while the window is not in front."));
    m_restore->setText(tr("&Restore the last session at start"));
    m_rows[3].hint->setText(tr("Window, panes, opened rows, selection, filter and columns."));
    m_export->setText(tr("&Export…"));
    m_import->setText(tr("&Import…"));
    const QSignalBlocker quiet(m_theme);
    for (int row = 0; row < m_theme->count(); ++row) {
        switch (static_cast<Theme>(m_theme->itemData(row).toInt())) {
        case Theme::System: m_theme->setItemText(row, tr("System")); break;
        case Theme::Light: m_theme->setItemText(row, tr("Light")); break;
        case Theme::Dark: m_theme->setItemText(row, tr("Dark")); break;
        case Theme::HighContrast: m_theme->setItemText(row, tr("High contrast")); break;
        }
    }
    search();
}

}  // namespace vitrine
