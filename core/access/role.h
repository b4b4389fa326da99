#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vitrine {

/// What those it is assigned to may do: `actions` without `notActions`; `*` stands for any text.
struct Role {
    QString id;  ///< 8-4-4-4-12 hex digits; built-in roles have the service's
    QString name;
    QString description;
    QStringList actions;
    QStringList notActions;
    QStringList assignableScopes = {QStringLiteral("/")};
    bool isBuiltIn = false;

    /// Tells whether it contains \p action, in any case of letters.
    bool permits(QStringView action) const;

    bool operator==(const Role &) const = default;
};

/// Returns Owner, Contributor, Reader, User Access Administrator, Compute Gallery Sharing Admin,
/// Lab Creator and Lab Contributor. Source of ids and actions: the service's list of built-in
/// roles.
const std::vector<Role> &builtInRoles();
/// Finds one by id or name, in any case.
std::optional<Role> builtInRole(QStringView idOrName);

/// Tells whether \p action fits \p pattern, where `*` stands for any text.
bool fitsPattern(QStringView action, QStringView pattern);

}  // namespace vitrine
