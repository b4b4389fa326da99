#pragma once

#include "core/access/assignment.h"
#include "core/access/role.h"
#include "core/access/sharing.h"
#include "core/base/fault.h"

#include <nlohmann/json_fwd.hpp>

// The service's JSON of roles, assignments and sharing profiles.
namespace vitrine {

nlohmann::ordered_json toJson(const Role &role);
nlohmann::ordered_json toJson(const AssignedRole &assigned);
nlohmann::ordered_json toJson(const SharingProfile &profile);

/// Reads a role in any of the service's two forms, with its members in any case of letters: `Name`,
/// `Description`, `Actions`, `NotActions`, `AssignableScopes`, or `roleName` and `permissions`.
/// Errors, all at once: `property.unknown`, `property.value.invalid`.
Result<Role> readRole(const nlohmann::ordered_json &json);

}  // namespace vitrine
