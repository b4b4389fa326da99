#include "core/replication/diskkeys.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/scoped.h"

namespace vitrine {
namespace {

using Cipher = std::shared_ptr<const BlockCipher>;

Fault missing(const QString &set)
{
    return Fault::of(QStringLiteral("encryption.key.missing"), set, {set});
}

Result<Cipher> cipherOf(const Catalog &catalog, const KeyOwner &owner)
{
    if (catalog.keyRing() == nullptr)
        return std::unexpected(missing(owner.name));
    const auto key = catalog.keyRing()->key(owner);
    if (!key)
        return std::unexpected(key.error());
    return std::make_shared<const BlockCipher>(owner.set, *key);
}

Result<Cipher> cipherOf(Catalog &catalog, const ResourceId &id)
{
    const auto set = inRead(catalog, Caller::program(),
                            [&id](Transaction &view) { return findEncryptionSet(view, id); });
    if (!set)
        return std::unexpected(set.error());
    if (!*set)
        return std::unexpected(Fault::of(QStringLiteral("version.encryption.setNotFound"),
                                         id.toString(), {id.toString()}));
    return cipherOf(catalog, KeyOwner{(*set)->uid, (*set)->id().toString()});
}

}  // namespace

Result<DiskCiphers> openCiphers(Catalog &catalog, const RegionalEncryption &encryption)
{
    std::vector<std::pair<std::optional<int>, ResourceId>> disks;
    if (!encryption.osDiskEncryptionSetId.isNull())
        disks.emplace_back(std::nullopt, encryption.osDiskEncryptionSetId);
    for (const RegionalEncryption::DataDisk &disk : encryption.dataDiskImages)
        disks.emplace_back(disk.lun, disk.diskEncryptionSetId);
    QMap<QString, Cipher> bySet;
    DiskCiphers ciphers;
    for (const auto &[lun, id] : disks) {
        Cipher &known = bySet[id.folded()];
        if (known == nullptr) {
            auto opened = cipherOf(catalog, id);
            if (!opened)
                return std::unexpected(std::move(opened.error()));
            known = std::move(*opened);
        }
        ciphers.emplace(lun, known);
    }
    return ciphers;
}

Result<Cipher> openCipher(Catalog &catalog, const DiskEncryption &encryption)
{
    const auto set = inRead(catalog, Caller::program(), [&](Transaction &view) {
        return findEncryptionSet(view, encryption.set);
    });
    if (!set)
        return std::unexpected(set.error());
    if (!*set)
        return std::unexpected(missing(encryption.set.toString()));
    const QString name = (*set)->id().toString();
    auto cipher = cipherOf(catalog, KeyOwner{encryption.set, name});
    if (cipher && (*cipher)->check() != encryption.check)
        return std::unexpected(Fault::of(QStringLiteral("encryption.key.wrong"), name, {name}));
    return cipher;
}

}  // namespace vitrine
