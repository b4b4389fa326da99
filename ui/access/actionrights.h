#pragma once

#include <QString>

class QAction;

namespace vitrine {

class RoleService;

/// Leaves \p action as it is when the policy allows \p what at \p scope. Otherwise disables it, and
/// its tool tip says which roles would allow it.
void permit(QAction &action, RoleService &roles, const QString &what, const QString &scope);

}  // namespace vitrine
