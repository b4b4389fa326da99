#pragma once

#include <QColor>
#include <QPalette>

namespace vitrine {

/// The look a person may choose; System follows the desktop's palette.
enum class Theme { System, Light, Dark, HighContrast };

/// What a status means to a person. Always shown together with a shape and a word.
enum class Tone { Neutral, Busy, Good, Warning, Bad };

QPalette lightPalette();
QPalette darkPalette();
/// White on black with yellow for what is selected: every text has a contrast of at least 7:1.
QPalette highContrastPalette();
/// Tells whether \p palette has light text on dark ground.
bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette);
/// Returns a colour for text and shapes with a contrast of at least 4.5:1 on \p palette's base
/// and window; 7:1 on those of the high contrast.
QColor toneColor(Tone tone, const QPalette &palette);
/// Returns the quiet background of a message of \p tone.
QColor toneBackground(Tone tone, const QPalette &palette);
/// Returns the contrast of two colours, 1…21. Source: WCAG 2.1, relative luminance.
double contrast(const QColor &a, const QColor &b);

}  // namespace vitrine
