#include "app/console/languagecontroller.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vitrine {

LanguageController::LanguageController(QObject *parent)
    : QObject(parent)
{
}

QString LanguageController::systemLanguage()
{
    return QLocale::system().language() == QLocale::French ? QStringLiteral("fr")
                                                           : QStringLiteral("en");
}

void LanguageController::setLanguage(const QString &language)
{
    const QString wanted = language == QLatin1String("fr") ? language : QStringLiteral("en");
    if (wanted == m_language)
        return;
    m_language = wanted;
    // First, because texts with numbers in them are made anew when the translators change.
    QLocale::setDefault(wanted == QLatin1String("fr")
                            ? QLocale(QLocale::French, QLocale::France)
                            : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    // Qt's own first: the translator installed last is asked first.
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(wanted),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/vitrine_%1.qm").arg(wanted)))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT languageChanged(m_language);
}

}  // namespace vitrine
