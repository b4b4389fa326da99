#include "core/service/bundle/bundlekey.h"

#include "core/base/crypto.h"
#include "core/base/keyring.h"
#include "core/catalog/catalog.h"

namespace vitrine {

Result<Secret> bundleSigningSeed(Catalog &catalog)
{
    // The catalogue's own identity is that of no disk encryption set: both are random.
    const KeyOwner owner{catalog.uid(), QStringLiteral("/bundles")};
    KeyRing *const ring = catalog.keyRing();
    if (ring == nullptr)
        return std::unexpected(
            Fault::of(QStringLiteral("encryption.key.missing"), owner.name, {owner.name}));
    if (auto made = ring->make(owner); !made)
        return std::unexpected(std::move(made.error()));
    const auto key = ring->key(owner);
    if (!key)
        return std::unexpected(key.error());
    return derivedKey(**key, "vitrine bundle signature");
}

}  // namespace vitrine
