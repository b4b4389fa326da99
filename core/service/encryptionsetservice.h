#pragma once

#include "core/catalog/page.h"
#include "core/gallery/resources.h"
#include "core/service/change.h"

#include <vector>

namespace vitrine {

class Catalog;
class KeyRing;

/// How the key of a set is wrapped anew. What is encrypted with it stays as it is.
struct KeyRotation {
    QString keyUrl = {};  ///< what the catalogue says of the key from now on; empty: as it is
    QString passphraseFile = {};  ///< with the new passphrase; empty: wrapped as new keys are
};

/// Disk encryption sets and their keys. Thread: any; calls that change something write key files
/// and may stretch a passphrase, so they are never made from the GUI thread.
class EncryptionSetService {
public:
    explicit EncryptionSetService(Catalog &catalog);

    /// Makes a set and its data key. Idempotent. Errors: `source.name.invalid`,
    /// `account.subscription.notFound`, `group.notFound`, `region.unknown`,
    /// `resource.otherLocation`, `property.change.notAllowed`, `tags.invalid`, those of
    /// KeyRing::make().
    Result<DiskEncryptionSet> create(const Change &change, DiskEncryptionSet draft);
    /// Errors: `resource.notFound`.
    Result<DiskEncryptionSet> encryptionSet(const ResourceId &id);
    Result<std::vector<DiskEncryptionSet>> encryptionSets(const QString &resourceGroup = {},
                                                          const PageCursor &after = {},
                                                          int limit = 500);
    /// Wraps the set's key anew. Errors: `resource.notFound`, those of KeyRing::rewrap().
    Result<DiskEncryptionSet> rotate(const Change &change, const ResourceId &id,
                                     const KeyRotation &rotation);
    /// Removes a set that encrypts nothing, then destroys its key. A key that cannot be destroyed
    /// is an error although the set is gone: its file is to be deleted by hand.
    /// Errors: `resource.notFound`, `encryption.set.inUse`, those of KeyRing::shred().
    Result<> remove(const Change &change, const ResourceId &id);

private:
    KeyRing &keys() const;

    Catalog &m_catalog;
};

}  // namespace vitrine
