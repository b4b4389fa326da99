#include "ui/theme.h"

#include <QTest>

using namespace vitrine;

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }
    void textCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << lightPalette() << false;
        QTest::newRow("dark") << darkPalette() << true;
    }
    void textCanBeRead()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const bool, dark);
        constexpr double kReadable = 4.5;  // WCAG 2.1, level AA
        QCOMPARE(isDark(palette), dark);
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            for (const auto ink :
                 {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
                QVERIFY(contrast(palette.color(ink), palette.color(ground)) >= kReadable);
            for (const Tone tone :
                 {Tone::Neutral, Tone::Busy, Tone::Good, Tone::Warning, Tone::Bad})
                QVERIFY(contrast(toneColor(tone, palette), palette.color(ground)) >= kReadable);
        }
        QVERIFY(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= kReadable);
        QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button))
                >= kReadable);
        QVERIFY(contrast(palette.color(QPalette::Text), toneBackground(Tone::Bad, palette))
                >= kReadable);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
