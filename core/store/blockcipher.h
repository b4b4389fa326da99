#pragma once

#include "core/base/crypto.h"
#include "core/base/digest.h"
#include "core/base/uid.h"
#include "core/store/layout.h"

#include <memory>
#include <span>

namespace vitrine {

/// Encrypts and decrypts the blocks of one disk encryption set. A block's id is a keyed digest of
/// its SHA-256, its key is derived from the id: README.md says why. Thread: any.
class BlockCipher {
public:
    /// \p dataKey: kKeyBytes, the set's. Kept, so that who opens the set meanwhile shares it.
    BlockCipher(const Uid &set, std::shared_ptr<const Secret> dataKey);

    const Uid &set() const { return m_set; }
    const KeyCheck &check() const { return m_check; }
    /// Returns the id of the block whose SHA-256 is \p plain: another in every set.
    Digest idOf(const Digest &plain) const;
    /// Encrypts the block of this id into \p stored, kBlockTagBytes longer.
    void encrypt(const Digest &id, std::span<const std::byte> plain,
                 std::span<std::byte> stored) const;
    /// Decrypts a block into \p plain, kBlockTagBytes shorter. False, and zeros in \p plain, when
    /// it is not the block of this id, of this length and of this set.
    [[nodiscard]] bool decrypt(const Digest &id, std::span<const std::byte> stored,
                               std::span<std::byte> plain) const;

private:
    const Uid m_set;
    const std::shared_ptr<const Secret> m_dataKey;
    const Secret m_idKey;
    const Secret m_blockRoot;
    KeyCheck m_check;
};

}  // namespace vitrine
