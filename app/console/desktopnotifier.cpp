#include "app/console/desktopnotifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace vitrine {

void DesktopNotifier::tell(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    constexpr uint kNothingToReplace = 0;
    constexpr int kAsLongAsTheDesktopLikes = -1;
    // The body is read as markup where the desktop knows it, and names come from people.
    message << QStringLiteral("Vitrine") << kNothingToReplace << QStringLiteral("vitrine") << title
            << text.toHtmlEscaped() << QStringList() << QVariantMap() << kAsLongAsTheDesktopLikes;
    // Nobody waits for an answer: a desktop that does not listen is no fault.
    bus.send(message);
}

}  // namespace vitrine
