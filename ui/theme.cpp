#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

struct Shades {
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb text;
    QRgb quietText;
    QRgb disabledText;
    QRgb accent;
    QRgb link;
    QRgb toolTip;
};

constexpr Shades kLight{0xfff3f4f6, 0xffffffff, 0xfff8f9fa, 0xfff8f9fb, 0xff1c2128,
                        0xff5a6270, 0xff9aa1ac, 0xff2a62c4, 0xff1d55b8, 0xffffffff};
constexpr Shades kDark{0xff2b2f36, 0xff181a1e, 0xff1e2126, 0xff3a4049, 0xffe6e8eb,
                       0xffa9b1bd, 0xff767d88, 0xff3a6fcb, 0xff7fb0ff, 0xff3a4049};

constexpr Shades kHighContrast{0xff000000, 0xff000000, 0xff121212, 0xff1a1a1a, 0xffffffff,
                               0xffe4e4e4, 0xffb4b4b4, 0xffffe600, 0xff7fd4ff, 0xff000000};

QPalette paletteOf(const Shades &shades)
{
    const QColor window(shades.window);
    const QColor text(shades.text);
    QPalette palette(QColor(shades.button), window);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        palette.setColor(group, QPalette::Window, window);
        palette.setColor(group, QPalette::Base, QColor(shades.base));
        palette.setColor(group, QPalette::AlternateBase, QColor(shades.alternateBase));
        palette.setColor(group, QPalette::Button, QColor(shades.button));
        palette.setColor(group, QPalette::ToolTipBase, QColor(shades.toolTip));
        palette.setColor(group, QPalette::ToolTipText, text);
        palette.setColor(group, QPalette::PlaceholderText, QColor(shades.quietText));
        palette.setColor(group, QPalette::Link, QColor(shades.link));
        palette.setColor(group, QPalette::LinkVisited, QColor(shades.link));
        palette.setColor(group, QPalette::Highlight, QColor(shades.accent));
        palette.setColor(group, QPalette::HighlightedText, Qt::white);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(group, role,
                             group == QPalette::Disabled ? QColor(shades.disabledText) : text);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.disabledText));
    return palette;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

}  // namespace

QPalette lightPalette()
{
    return paletteOf(kLight);
}

QPalette darkPalette()
{
    return paletteOf(kDark);
}

QPalette highContrastPalette()
{
    QPalette palette = paletteOf(kHighContrast);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

bool isHighContrast(const QPalette &palette)
{
    return palette.color(QPalette::Base) == QColor(kHighContrast.base);
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    if (isHighContrast(palette)) {
        switch (tone) {
        case Tone::Neutral: return palette.color(QPalette::PlaceholderText);
        case Tone::Busy: return QColor(0xff8fd8ff);
        case Tone::Good: return QColor(0xff7df09a);
        case Tone::Warning: return QColor(0xffffc94d);
        case Tone::Bad: return QColor(0xffffa8a0);
        }
    }
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral: return palette.color(QPalette::PlaceholderText);
    case Tone::Busy: return QColor(dark ? 0xff7fb0ff : 0xff1d55b8);
    case Tone::Good: return QColor(dark ? 0xff6fcf8a : 0xff16703a);
    case Tone::Warning: return QColor(dark ? 0xfff0b95a : 0xff8a5300);
    case Tone::Bad: return QColor(dark ? 0xffff8f86 : 0xffb3261e);
    }
    return {};
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor color = toneColor(tone, palette);
    const double share = isDark(palette) ? 0.14 : 0.08;
    const auto mix = [share](int under, int over) {
        return static_cast<int>(std::lround(under * (1.0 - share) + over * share));
    };
    return {mix(base.red(), color.red()), mix(base.green(), color.green()),
            mix(base.blue(), color.blue())};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

}  // namespace vitrine
