#include "app/console/themecontroller.h"

#include "ui/contraststyle.h"

#include <QApplication>
#include <QIcon>

namespace vitrine {

ThemeController::ThemeController(QObject *parent)
    : QObject(parent)
    , m_desktopPalette(QApplication::palette())
{
    QApplication::setStyle(new ContrastStyle);
    QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
    setTheme(Theme::System);
}

void ThemeController::setTheme(Theme theme)
{
    m_theme = theme;
    const bool dark = theme == Theme::Dark || theme == Theme::HighContrast
        || (theme == Theme::System && isDark(m_desktopPalette));
    QIcon::setThemeName(dark ? QStringLiteral("vitrine-dark") : QStringLiteral("vitrine-light"));
    QApplication::setPalette(theme == Theme::HighContrast ? highContrastPalette()
                                 : dark                   ? darkPalette()
                                                          : lightPalette());
}

}  // namespace vitrine
