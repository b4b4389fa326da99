#pragma once

#include <QString>

class QAction;
class QWidget;

namespace vitrine {

class RoleService;

/// Leaves \p action as it is when the policy allows \p what at \p scope. Otherwise disables it, and
/// its tool tip says which roles would allow it.
void permit(QAction &action, RoleService &roles, const QString &what, const QString &scope);
/// The same for a button, which is enabled when it is allowed.
void permit(QWidget &button, RoleService &roles, const QString &what, const QString &scope);
/// Enables \p action, or a button, when the policy allows \p what anywhere; otherwise as permit().
void permitSomewhere(QAction &action, RoleService &roles, const QString &what);
void permitSomewhere(QWidget &button, RoleService &roles, const QString &what);

}  // namespace vitrine
