#include "ui/access/actionrights.h"

#include "core/service/roleservice.h"

#include <QAction>
#include <QWidget>

namespace vitrine {
namespace {

QString whoMay(const Result<> &allowed)
{
    if (allowed)
        return {};
    const FaultText text = faultText(allowed.error());
    return text.title + u'\n' + text.remedy;
}

}  // namespace

void permit(QAction &action, RoleService &roles, const QString &what, const QString &scope)
{
    const Result<> allowed = roles.may(what, scope);
    if (!allowed)
        action.setEnabled(false);
    action.setToolTip(whoMay(allowed));
}

void permit(QWidget &button, RoleService &roles, const QString &what, const QString &scope)
{
    const Result<> allowed = roles.may(what, scope);
    button.setEnabled(allowed.has_value());
    button.setToolTip(whoMay(allowed));
}

void permitSomewhere(QAction &action, RoleService &roles, const QString &what)
{
    const Result<> allowed = roles.maySomewhere(what);
    action.setEnabled(allowed.has_value());
    action.setToolTip(whoMay(allowed));
}

void permitSomewhere(QWidget &button, RoleService &roles, const QString &what)
{
    const Result<> allowed = roles.maySomewhere(what);
    button.setEnabled(allowed.has_value());
    button.setToolTip(whoMay(allowed));
}

}  // namespace vitrine
