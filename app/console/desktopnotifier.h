#pragma once

#include <QObject>
#include <QString>

namespace vitrine {

/// Tells the desktop that something has ended, over the session bus. A machine without a bus, or
/// without a desktop that listens, is told nothing and misses nothing. Thread: GUI; never waits.
/// Source: Desktop Notifications Specification 1.2, `org.freedesktop.Notifications.Notify`.
class DesktopNotifier final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows \p title and \p text, both plain.
    void tell(const QString &title, const QString &text);
};

}  // namespace vitrine
