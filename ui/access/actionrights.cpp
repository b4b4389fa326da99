#include "ui/access/actionrights.h"

#include "core/service/roleservice.h"

#include <QAction>

namespace vitrine {

void permit(QAction &action, RoleService &roles, const QString &what, const QString &scope)
{
    const Result<> allowed = roles.may(what, scope);
    if (allowed) {
        action.setToolTip({});
        return;
    }
    action.setEnabled(false);
    const FaultText text = faultText(allowed.error());
    action.setToolTip(text.title + u'\n' + text.remedy);
}

}  // namespace vitrine
