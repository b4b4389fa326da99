#include "ui/spokenareas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace vitrine {
namespace {

QAccessibleInterface *makeSpokenArea(const QString &className, QObject *object)
{
    if (className != QLatin1String("QAbstractScrollArea")
        && className != QLatin1String("QScrollArea"))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Client);
}

}  // namespace

void installSpokenAreas()
{
    QAccessible::installFactory(&makeSpokenArea);
}

}  // namespace vitrine
