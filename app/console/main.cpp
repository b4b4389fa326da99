#include "app/console/console.h"
#include "app/console/selftest.h"
#include "core/service/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace {

int selfTest(vitrine::Console &console, const QTemporaryDir &folder)
{
    console.forgetSession();
    if (const auto opened =
            console.openWorkspace(folder.filePath(QStringLiteral("catalog.sqlite")));
        !opened) {
        std::fputs(vitrine::faultJson(opened.error()).constData(), stderr);
        return 1;
    }
    console.show();
    const QString failure = vitrine::runSelfTest(console);
    if (!failure.isEmpty())
        std::fprintf(stderr, "self-test: %s\n", qUtf8Printable(failure));
    return failure.isEmpty() ? 0 : 1;
}

}  // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("vitrine"));
    QApplication::setOrganizationName(QStringLiteral("vitrine"));
    QApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vitrine"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/vitrine.svg")));

    std::optional<QTemporaryDir> folder;  // outlives the console, which keeps files in it
    vitrine::Console console;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("vitrine::Console", "Console of shared image galleries."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption catalog(
        QStringLiteral("catalog"),
        QApplication::translate("vitrine::Console", "Opens the catalogue at this path."),
        QStringLiteral("PATH"));
    const QCommandLineOption selfTestOption(
        QStringLiteral("self-test"),
        QApplication::translate("vitrine::Console",
                                "Walks through the program on a catalogue of its own and exits."));
    parser.addOptions({catalog, selfTestOption});
    parser.process(app);
    if (parser.isSet(selfTestOption))
        return selfTest(console, folder.emplace());
    const QString path = parser.isSet(catalog)
        ? QDir::current().absoluteFilePath(parser.value(catalog))
        : vitrine::Workspace::defaultCatalogPath();
    if (!console.open(path))
        return 1;
    console.show();
    return QApplication::exec();
}
