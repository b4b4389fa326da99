#pragma once

#include "ui/theme.h"

#include <QObject>
#include <QPalette>

namespace vitrine {

/// Applies a theme to the whole program while it runs: palette and icons. System follows the
/// palette that the desktop had when the program started.
class ThemeController final : public QObject {
    Q_OBJECT

public:
    explicit ThemeController(QObject *parent = nullptr);

    void setTheme(Theme theme);
    Theme theme() const { return m_theme; }

private:
    const QPalette m_desktopPalette;
    Theme m_theme = Theme::System;
};

}  // namespace vitrine
