#include "tests/support/widgettexts.h"
#include "ui/faultbar.h"
#include "ui/settings/preferencesfile.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

class TestSettings final : public QObject {
    Q_OBJECT

    const QTemporaryDir m_folder;
    const ConsolePreferences m_other{QStringLiteral("fr"), Theme::HighContrast, false, false};

    QString write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("written.json")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

private Q_SLOTS:
    void whatIsSetIsToldAtOnce()
    {
        SettingsDialog dialog({QStringLiteral("en"), Theme::Dark, true, true});
        ConsolePreferences told;
        int times = 0;
        connect(&dialog, &SettingsDialog::changed, this,
                [&](const ConsolePreferences &preferences) {
                    told = preferences;
                    ++times;
                });
        auto *theme = dialog.findChild<QComboBox *>(QStringLiteral("settingsTheme"));
        QCOMPARE(theme->currentData().toInt(), static_cast<int>(Theme::Dark));
        theme->setCurrentIndex(theme->findData(static_cast<int>(Theme::HighContrast)));
        QVERIFY(told.theme == Theme::HighContrast && told.language == QLatin1String("en"));
        dialog.findChild<QCheckBox *>(QStringLiteral("settingsNotify"))->click();
        QVERIFY(!told.notifies && told.restoresSession);
        dialog.findChild<QComboBox *>(QStringLiteral("settingsLanguage"))->setCurrentIndex(1);
        QCOMPARE(told.language, QStringLiteral("fr"));
        QCOMPARE(times, 3);
    }
    void aWordFindsItsRows()
    {
        SettingsDialog dialog({QStringLiteral("en"), Theme::System, true, true});
        dialog.show();
        auto *search = dialog.findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
        auto *theme = dialog.findChild<QComboBox *>(QStringLiteral("settingsTheme"));
        auto *notify = dialog.findChild<QCheckBox *>(QStringLiteral("settingsNotify"));
        auto *nothing = dialog.findChild<QLabel *>(QStringLiteral("settingsNothing"));
        QVERIFY(theme->isVisible() && notify->isVisible() && !nothing->isVisible());
        search->setText(QStringLiteral("contrast"));
        QVERIFY(theme->isVisible() && !notify->isVisible());
        search->setText(QStringLiteral("zzz"));
        QVERIFY(!theme->isVisible() && nothing->isVisible());
        search->clear();
        QVERIFY(theme->isVisible() && notify->isVisible());
    }
    void whatIsExportedIsImportedElsewhere()
    {
        const QString path = m_folder.filePath(QStringLiteral("settings.json"));
        SettingsDialog here(m_other);
        here.exportTo(path);
        SettingsDialog there({QStringLiteral("en"), Theme::System, true, true});
        std::vector<ConsolePreferences> told;
        connect(&there, &SettingsDialog::changed, this,
                [&told](const ConsolePreferences &preferences) { told.push_back(preferences); });
        there.importFrom(path);
        QVERIFY(told == std::vector{m_other});
        QVERIFY(!there.findChild<QCheckBox *>(QStringLiteral("settingsNotify"))->isChecked());
        there.importFrom(path);
        QCOMPARE(told.size(), 1U);  // nothing has changed
    }
    void whatTheFileLeavesOutStays()
    {
        const auto read = loadPreferences(write(R"({"theme":"light"})"), m_other);
        QVERIFY(read);
        QVERIFY(read->theme == Theme::Light && read->language == m_other.language
                && read->notifies == m_other.notifies);
    }
    void aFileThatIsNoneIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const QString json = QStringLiteral("template.json.invalid");
        const QString value = QStringLiteral("property.value.invalid");
        QTest::newRow("empty") << QByteArray() << json;
        QTest::newRow("a list") << QByteArray("[]") << json;
        QTest::newRow("cut off") << QByteArray(R"({"theme":"light")") << json;
        QTest::newRow("endless") << QByteArray(200'000, '[') << json;
        QTest::newRow("a language") << QByteArray(R"({"language":"xx"})") << value;
        QTest::newRow("a number") << QByteArray(R"({"theme":2})") << value;
        QTest::newRow("a word for yes") << QByteArray(R"({"notifies":"yes"})") << value;
        QTest::newRow("another name")
            << QByteArray(R"({"colour":"red"})") << QStringLiteral("property.unknown");
        QTest::newRow("two problems") << QByteArray(R"({"theme":{},"restoresSession":null})")
                                      << QStringLiteral("request.invalid");
    }
    void aFileThatIsNoneIsRefusedWhole()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, reason);
        SettingsDialog dialog(m_other);
        connect(&dialog, &SettingsDialog::changed, this, [] { QFAIL("a setting was taken over"); });
        dialog.importFrom(write(text));
        const auto *bar = dialog.findChild<FaultBar *>(QStringLiteral("settingsFaultBar"));
        QVERIFY(bar->fault());
        QCOMPARE(bar->fault()->reason, reason);
        dialog.exportTo(m_folder.filePath(QStringLiteral("settings.json")));
        QVERIFY(!bar->fault());
    }
    void aPlaceThatCannotBeReachedIsSaid()
    {
        SettingsDialog dialog(m_other);
        const auto *bar = dialog.findChild<FaultBar *>(QStringLiteral("settingsFaultBar"));
        const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder.json"));
        dialog.exportTo(nowhere);
        QVERIFY(bar->fault() && bar->fault()->reason == QLatin1String("io.notFound"));
        dialog.importFrom(nowhere);
        QCOMPARE(bar->fault()->reason, QStringLiteral("io.notFound"));
    }
    void everyWordFollowsTheLanguage()
    {
        SettingsDialog dialog({QStringLiteral("en"), Theme::System, true, true});
        dialog.show();
        QCOMPARE(test::namelessWidgets(dialog).join(u'\n'), QString());
        QCOMPARE(test::sharedMnemonics(dialog).join(u'\n'), QString());
        test::BracketTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(dialog.windowTitle().startsWith(u'['));
        const auto words = test::wordsOf(dialog);
        for (auto word = words.begin(); word != words.end(); ++word)
            QVERIFY2(word->contains(u'['), qPrintable(word.key() + QStringLiteral(": ") + *word));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
