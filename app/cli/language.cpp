#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace vitrine {

QString languageFor(const QString &asked)
{
    QString name = asked;
    // The order in which the C library asks for the language of messages.
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (name.isEmpty())
            name = QString::fromLocal8Bit(qgetenv(variable));
    }
    return name.startsWith(u"fr", Qt::CaseInsensitive) ? QStringLiteral("fr")
                                                       : QStringLiteral("en");
}

void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

void installLanguage(const QString &language, QTranslator &translator)
{
    QLocale::setDefault(language == u"fr" ? QLocale(QLocale::French, QLocale::France)
                                          : QLocale(QLocale::English, QLocale::UnitedStates));
    if (translator.load(QStringLiteral(":/i18n/vitrine_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
}

}  // namespace vitrine
