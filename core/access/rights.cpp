#include "core/access/rights.h"

#include <algorithm>

namespace vitrine {
namespace {

bool isOwner(const Grant &grant)
{
    return grant.scope.isEmpty() && grant.role->notActions.isEmpty()
        && grant.role->actions.contains(QStringLiteral("*"));
}

// An id is above another one when a whole part of the other's path ends where it ends.
bool isAtOrBelow(QStringView scope, QStringView above)
{
    return scope.startsWith(above) && (scope.size() == above.size() || scope[above.size()] == u'/');
}

}  // namespace

QString foldedScope(QStringView scope)
{
    while (scope.endsWith(u'/'))
        scope.chop(1);
    return scope.toString().toCaseFolded();
}

Rights::Rights(std::vector<Grant> grants)
    : m_grants(std::move(grants))
    , m_isOwner(std::ranges::any_of(m_grants, isOwner))
{
}

bool Rights::allow(QStringView action, QStringView scope) const
{
    if (m_isOwner)
        return true;
    const QString folded = foldedScope(scope);
    return std::ranges::any_of(m_grants, [&](const Grant &grant) {
        return isAtOrBelow(folded, grant.scope) && grant.role->permits(action);
    });
}

bool Rights::allowBelow(QStringView action, QStringView scope) const
{
    if (m_isOwner)
        return true;
    const QString folded = foldedScope(scope);
    return std::ranges::any_of(m_grants, [&](const Grant &grant) {
        return (isAtOrBelow(folded, grant.scope) || isAtOrBelow(grant.scope, folded))
            && grant.role->permits(action);
    });
}

QStringList Rights::rolesFor(QStringView action)
{
    QStringList names;
    for (const Role &role : builtInRoles()) {
        if (role.permits(action))
            names << role.name;
    }
    return names;
}

}  // namespace vitrine
