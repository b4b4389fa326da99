#pragma once

#include "core/access/rights.h"
#include "core/catalog/catalog.h"

// What the policy is made of: roles that are assigned, and galleries that are shared.
namespace vitrine {

/// Returns a number that rises with every change of what anybody may do.
Result<qint64> accessRevision(Transaction &transaction);

/// Reads what \p caller may do. A principal that is disabled or unknown may do nothing. No grant
/// leaves its tenant: what is assigned to a principal at a scope of another tenant counts for
/// nothing. Shares give read access to a gallery and what is in it: direct ones that were accepted
/// to the identities of the tenant, or to who may read the subscription; a community's to all.
Result<Rights> readRights(Transaction &transaction, const Caller &caller);

/// Asks the policy, as it is in this transaction, for somebody else than its caller: for the work
/// that goes on for them. Errors: `job.notAuthorized`.
Result<> requireRight(Transaction &transaction, const Caller &caller, QStringView action,
                      const QString &scope);

/// Makes \p user the owner of everything in a catalogue that knows no principal yet: a user of the
/// tenant of the default subscription.
Result<> ensureOwner(Catalog &catalog, const Caller &user);

}  // namespace vitrine
