#pragma once

#include "core/access/principal.h"

#include <QDateTime>
#include <QString>

namespace vitrine {

/// A role that a principal has at a scope and below.
struct RoleAssignment {
    QString id;  ///< 8-4-4-4-12 hex digits
    QString principalId;
    QString roleId;
    QString scope;  ///< an ARM id, `/`, or that of a tenant; as it was written
    QDateTime createdAt = {};  ///< UTC
    QString createdBy = {};
};

/// An assignment with the names of who has what.
struct AssignedRole {
    RoleAssignment assignment;
    Principal assignee;
    QString roleName;  ///< empty for a role that is not there any more
};

}  // namespace vitrine
