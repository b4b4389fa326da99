#pragma once

#include "core/base/digest.h"

#include <QByteArrayView>

namespace vitrine {

/// Those whose blocks in clear may be shared, mostly the versions of one tenant. A pack lists a
/// block under an id that is another in every domain: one that another domain stored is not found,
/// and nobody learns whether it is there. Thread: any.
class BlockDomain {
public:
    /// No domain: an id is the block's SHA-256, as in packs of older programs.
    BlockDomain() = default;
    /// The domain of \p owner in the catalogue with this key of manifests.
    BlockDomain(const Digest &manifestKey, QByteArrayView owner);

    /// Returns the id of the block whose SHA-256 is \p plain.
    Digest idOf(const Digest &plain) const;

    bool operator==(const BlockDomain &) const = default;

private:
    Digest m_key;  // null: no domain
};

}  // namespace vitrine
