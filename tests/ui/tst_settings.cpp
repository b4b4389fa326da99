#include "tests/support/widgettexts.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace vitrine;

class TestSettings final : public QObject {
    Q_OBJECT

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
