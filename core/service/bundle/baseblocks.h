#pragma once

#include "core/base/uid.h"
#include "core/bundle/diskmap.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace vitrine {

class BundleReader;

/// The blocks that an earlier bundle has, or had an earlier one for: whoever has imported it has
/// them. Needs its index, metadata and maps; its parts may be gone. Thread: any.
class BaseBlocks {
public:
    struct Place {
        std::uint32_t disk = 0;  ///< in disks()
        std::uint64_t index = 0;  ///< of the block on it
    };

    /// Errors: those of BundleReader::open() and map(); `bundle.base.foreign` for one that is not
    /// signed with the key of \p fingerprint.
    static Result<std::unique_ptr<const BaseBlocks>> open(const QString &folder,
                                                          const QString &fingerprint);

    const Uid &bundle() const { return m_bundle; }
    const std::vector<BaseDisk> &disks() const { return m_disks; }
    std::optional<Place> find(const Digest &digest) const;

private:
    Result<> add(const BundleReader &bundle);

    Uid m_bundle;
    std::vector<BaseDisk> m_disks;
    std::unordered_map<Digest, Place> m_places;
};

}  // namespace vitrine
