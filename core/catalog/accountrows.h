#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/page.h"
#include "core/gallery/resources.h"

#include <optional>
#include <vector>

// Rows of tenants, subscriptions, the policy, disk encryption sets and storage accounts. insert*
// gives `catalog.duplicate` when the name is taken; find* gives std::nullopt for what is not there.
namespace vitrine {

Result<> insertTenant(Transaction &transaction, const Tenant &tenant);
Result<std::vector<Tenant>> tenants(Transaction &transaction);

Result<> insertSubscription(Transaction &transaction, const Subscription &subscription);
/// Returns the subscriptions ordered by name; exactly one is the default.
Result<std::vector<Subscription>> subscriptions(Transaction &transaction);
Result<std::optional<Subscription>> findSubscription(Transaction &transaction, const QString &id);
/// Returns the subscription a request without one means. Errors: `catalog.corrupt` without one.
Result<Subscription> defaultSubscription(Transaction &transaction);
/// Errors: `account.subscription.notFound`.
Result<> setDefaultSubscription(Transaction &transaction, const QString &id);

/// Returns the figures of the policy that differ from the defaults, by name.
Result<QMap<QString, qint64>> policyRows(Transaction &transaction);
Result<> putPolicyRow(Transaction &transaction, const QString &name, qint64 value);

Result<> insertEncryptionSet(Transaction &transaction, const DiskEncryptionSet &set);
Result<std::optional<DiskEncryptionSet>> findEncryptionSet(Transaction &transaction,
                                                           const ResourceId &id);
Result<std::optional<DiskEncryptionSet>> findEncryptionSet(Transaction &transaction,
                                                           const Uid &uid);
/// Writes the key's address and the tags.
Result<> updateEncryptionSet(Transaction &transaction, const DiskEncryptionSet &set);
/// \p resourceGroup empty: all groups; the same below.
Result<std::vector<DiskEncryptionSet>> encryptionSetPage(Transaction &transaction,
                                                         const QString &resourceGroup,
                                                         const PageCursor &after, int limit);
Result<> removeEncryptionSet(Transaction &transaction, const Uid &uid);

Result<> insertStorageAccount(Transaction &transaction, const StorageAccount &account);
Result<std::optional<StorageAccount>> findStorageAccount(Transaction &transaction,
                                                         const ResourceId &id);
Result<std::optional<StorageAccount>> findStorageAccountByName(Transaction &transaction,
                                                               const QString &name);
Result<std::vector<StorageAccount>> storageAccountPage(Transaction &transaction,
                                                       const QString &resourceGroup,
                                                       const PageCursor &after, int limit);
Result<> removeStorageAccount(Transaction &transaction, const Uid &uid);

}  // namespace vitrine
