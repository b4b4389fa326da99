#include "app/cli/commandline.h"
#include "app/cli/language.h"

#include <QCoreApplication>

namespace {

// Needed before the command line is read, because the texts it is explained with depend on it.
QString askedLanguage(const QStringList &words)
{
    const QString name = QStringLiteral("--lang");
    QString language;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == name)
            language = words.value(i + 1);
        else if (words[i].startsWith(name + QLatin1Char('=')))
            language = words[i].mid(name.size() + 1);
    }
    return language;
}

}  // namespace

int main(int argc, char *argv[])
{
    const QString language = vitrine::languageFor({});
    vitrine::ensureUtf8Locale();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("vitrine"));
    QCoreApplication::setApplicationName(QStringLiteral("vitrine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString asked = askedLanguage(words);
    QTranslator translator;
    vitrine::installLanguage(asked.isEmpty() ? language : vitrine::languageFor(asked), translator);
    return vitrine::CommandLine().run(words);
}
