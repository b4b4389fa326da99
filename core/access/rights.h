#pragma once

#include "core/access/role.h"

#include <memory>
#include <utility>
#include <vector>

namespace vitrine {

/// That a role holds at a scope and below.
struct Grant {
    /// An ARM id in lower case without a slash at the end: of a subscription, a resource group or a
    /// resource. Empty: everything.
    QString scope;
    std::shared_ptr<const Role> role;
};

/// All that one caller may do: the one policy. What no grant permits is denied.
class Rights {
public:
    Rights() = default;
    explicit Rights(std::vector<Grant> grants);

    /// Tells whether \p action may be done at \p scope, an ARM id in any case of letters.
    bool allow(QStringView action, QStringView scope) const;
    /// Tells whether \p action may be done at some scope below \p scope: whether it is worth to
    /// look for what the caller may see there.
    bool allowBelow(QStringView action, QStringView scope) const;
    /// Returns the built-in roles that would permit \p action, the weakest first; for texts.
    static QStringList rolesFor(QStringView action);

private:
    std::vector<Grant> m_grants;
    bool m_isOwner = false;  // of everything: the way for the many catalogues of one person
};

/// Returns the scope in the form in which grants are compared.
QString foldedScope(QStringView scope);

}  // namespace vitrine
