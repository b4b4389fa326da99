// Takes a picture of every page and dialog of the console: scripts/screenshots.
#include "tests/support/windowtour.h"
#include "ui/contraststyle.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

using namespace vitrine;

namespace {

void speak(const QString &language, QTranslator &qt, QTranslator &own)
{
    QLocale::setDefault(QLocale(language));
    if (qt.load(QStringLiteral("qtbase_") + language,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    if (own.load(QStringLiteral(":/i18n/vitrine_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&own);
}

void dress(const QString &theme)
{
    QApplication::setStyle(new ContrastStyle);
    QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
    const bool isLight = theme == QLatin1String("light");
    QIcon::setThemeName(isLight ? QStringLiteral("vitrine-light") : QStringLiteral("vitrine-dark"));
    QApplication::setPalette(isLight                              ? lightPalette()
                                 : theme == QLatin1String("dark") ? darkPalette()
                                                                  : highContrastPalette());
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *what, const char *value) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what),
                          QString::fromLatin1(name), QString::fromLatin1(value)});
    };
    option("folder", "Where the pictures are put.", ".");
    option("language", "en or fr.", "en");
    option("theme", "light, dark or contrast.", "light");
    parser.process(app);
    QTranslator qt;
    QTranslator own;
    speak(parser.value(QStringLiteral("language")), qt, own);
    dress(parser.value(QStringLiteral("theme")));

    const QDir folder(parser.value(QStringLiteral("folder")));
    if (!folder.mkpath(QStringLiteral(".")))
        return 2;
    int pictures = 0;
    bool isWell = true;
    const auto take = [&](const QString &name, QWidget &shown) {
        isWell = shown.grab().save(folder.filePath(name + QStringLiteral(".png"))) && isWell;
        ++pictures;
    };
    {
        test::WindowTour tour;
        tour.window().resize(1280, 800);
        tour.visitPages(take);
        tour.visitDialogs(take);
    }
    QTextStream(stdout) << pictures << " pictures in " << folder.path() << '\n';
    return isWell ? 0 : 1;
}
