#pragma once

#include "core/catalog/page.h"
#include "core/gallery/resources.h"
#include "core/service/change.h"

#include <vector>

namespace vitrine {

class Catalog;

/// Storage accounts: folders whose files stand for blobs. Thread: any.
class StorageAccountService {
public:
    explicit StorageAccountService(Catalog &catalog);

    /// Idempotent. Errors: `storage.name.invalid`, `storage.name.taken`, `storage.folder.missing`,
    /// `group.notFound`, `region.unknown`, `resource.otherLocation`,
    /// `property.change.notAllowed`, `tags.invalid`.
    Result<StorageAccount> create(const Change &change, StorageAccount draft);
    /// Errors: `resource.notFound`.
    Result<StorageAccount> account(const ResourceId &id);
    Result<std::vector<StorageAccount>> accounts(const QString &resourceGroup = {},
                                                 const PageCursor &after = {}, int limit = 500);
    /// Errors: `resource.notFound`, `source.shallow.used` while a shallow version reads from a
    /// blob.
    Result<> remove(const Change &change, const ResourceId &id);

private:
    Catalog &m_catalog;
};

}  // namespace vitrine
