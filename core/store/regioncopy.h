#pragma once

#include "core/store/regionfolder.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <set>

namespace vitrine {

/// Copies the replica roots of a region's folder into another folder of the same region. Nothing
/// is changed in the first, nothing deleted in the second. A file gets its name there only when it
/// is durable and was read back equal; what is there already is compared, once. So a copy that was
/// broken off is simply made again.
/// Thread: any, one at a time.
class RegionCopy {
public:
    /// Asked before bytes are moved; false stops the copy.
    using Admit = std::function<bool(std::uint64_t bytes)>;

    /// \p to is null while there is none: then only missingBytes() may be asked.
    RegionCopy(std::shared_ptr<const RegionFolder> from, std::shared_ptr<const RegionFolder> to);

    /// Returns the bytes of root \p number that the second folder does not have. Errors:
    /// `region.*`.
    Result<std::uint64_t> missingBytes(int number) const;
    /// Copies the packs of root \p number, those in quarantine and trash too; others may use the
    /// root meanwhile. False when it was stopped. Errors: `region.*`.
    Result<bool> copyPacks(int number, const Admit &admit);
    /// Copies the manifests of root \p number, which nobody may have open, over what is there.
    /// False when it was stopped. Errors: `region.*`.
    Result<bool> copyManifests(int number, const Admit &admit);

private:
    struct Pair;
    Result<Pair> openPair(int number, const QByteArray &name, bool make) const;
    Result<bool> copyFolder(int number, const QByteArray &name, const Admit &admit);
    Result<bool> isThere(const Pair &pair, const QByteArray &name, std::uint64_t size) const;
    Result<bool> copyFile(const Pair &pair, const QByteArray &name, const Admit &admit) const;

    const std::shared_ptr<const RegionFolder> m_from;
    const std::shared_ptr<const RegionFolder> m_to;
    std::set<QByteArray> m_equal;  ///< packs that are known to be there
};

}  // namespace vitrine
