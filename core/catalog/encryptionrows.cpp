#include "core/catalog/encryptionrows.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/rows.h"
#include "core/catalog/versionrows.h"

namespace vitrine {
namespace {

Result<Uid> readUid(RowReader row)
{
    return row.finish(row.uid());
}

Result<> noteSet(Transaction &transaction, const ResourceId &id, const Uid &version)
{
    const auto set = findEncryptionSet(transaction, id);
    if (!set)
        return std::unexpected(set.error());
    // Whether there is such a set is for the rules to say.
    if (!*set)
        return {};
    Query query = transaction.query("INSERT INTO version_encryption_sets (set_uid, version_uid) "
                                    "VALUES (?, ?) ON CONFLICT DO NOTHING");
    return query.bind((*set)->uid).bind(version).run();
}

}  // namespace

Result<> noteEncryptionSets(Transaction &transaction, const ImageVersion &version)
{
    for (const TargetRegion &region : version.publishingProfile.targetRegions) {
        if (!region.encryption)
            continue;
        const RegionalEncryption &encryption = *region.encryption;
        if (auto noted = noteSet(transaction, encryption.osDiskEncryptionSetId, version.uid);
            !noted)
            return noted;
        for (const RegionalEncryption::DataDisk &disk : encryption.dataDiskImages) {
            if (auto noted = noteSet(transaction, disk.diskEncryptionSetId, version.uid); !noted)
                return noted;
        }
    }
    return {};
}

Result<std::optional<ResourceId>> versionEncryptedWith(Transaction &transaction, const Uid &set)
{
    Query query = transaction.query(
        "SELECT version_uid FROM version_encryption_sets WHERE set_uid = ? LIMIT 1");
    const auto uid = firstRow(query.bind(set), readUid);
    if (!uid || !*uid)
        return uid ? Result<std::optional<ResourceId>>(std::nullopt) : std::unexpected(uid.error());
    return versionInTheWay(transaction, **uid);
}

}  // namespace vitrine
