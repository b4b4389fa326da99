#include "models/jobsnotifier.h"

namespace vitrine {

JobsNotifier::JobsNotifier(QObject *parent)
    : QObject(parent)
{
}

std::function<void()> JobsNotifier::callback()
{
    return [this] {
        if (m_posted.exchange(true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this] {
                // Cleared first: a change during the signal is announced by a signal of its own.
                m_posted = false;
                Q_EMIT jobsChanged();
            },
            Qt::QueuedConnection);
    };
}

}  // namespace vitrine
