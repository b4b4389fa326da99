#pragma once

#include "app/cli/command.h"
#include "core/access/application.h"
#include "core/access/principal.h"
#include "core/service/principalservice.h"

#include <vector>

// What the commands of `ad` have in common.
namespace vitrine {

class Output;
class Session;

void printPrincipals(Output &output, const std::vector<Principal> &principals, bool asList);
void printApplications(Output &output, const std::vector<Application> &applications, bool asList);

/// Returns the tenant that `--tenant` names, else the one of who signed in last; empty: that of
/// the default subscription. Only after opening.
QString askedTenant(Session &session);
/// Lists the principals of one kind in a tenant.
Result<int> listPrincipals(Session &session, PrincipalKind kind);
/// Finds the principal of \p kind that the argument \p name names.
Result<Principal> askedPrincipal(Session &session, PrincipalKind kind, const QString &name);
Result<int> showPrincipal(Session &session, PrincipalKind kind, const QString &name);
/// Removes a principal; one that is not there is removed.
Result<int> removePrincipal(Session &session, PrincipalKind kind, const QString &name);

namespace argument {
/// `--tenant`, of what is in one.
ArgumentSpec tenant();
/// `--id`, required.
ArgumentSpec id(const QString &summary);
/// `--account-enabled`.
ArgumentSpec accountEnabled();
}  // namespace argument

}  // namespace vitrine
