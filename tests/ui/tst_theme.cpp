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
        QTest::addColumn<double>("readable");  // WCAG 2.1, levels AA and AAA
        QTest::newRow("light") << lightPalette() << false << 4.5;
        QTest::newRow("dark") << darkPalette() << true << 4.5;
        QTest::newRow("high contrast") << highContrastPalette() << true << 7.0;
    }
    void textCanBeRead()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const bool, dark);
        QFETCH(const double, readable);
        QCOMPARE(isDark(palette), dark);
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            for (const auto ink :
                 {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
                QVERIFY(contrast(palette.color(ink), palette.color(ground)) >= readable);
            for (const Tone tone :
                 {Tone::Neutral, Tone::Busy, Tone::Good, Tone::Warning, Tone::Bad})
                QVERIFY(contrast(toneColor(tone, palette), palette.color(ground)) >= readable);
        }
        QVERIFY(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= readable);
        QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button))
                >= readable);
        QVERIFY(contrast(palette.color(QPalette::Text), toneBackground(Tone::Bad, palette))
                >= readable);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
