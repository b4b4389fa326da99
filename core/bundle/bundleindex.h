#pragma once

#include "core/base/digest.h"
#include "core/base/fault.h"
#include "core/base/uid.h"

#include <QDateTime>

#include <cstdint>
#include <optional>
#include <vector>

namespace vitrine {

/// What bundle.json tells of one file.
struct BundledFile {
    std::uint64_t bytes = 0;
    Digest digest;  ///< SHA-256 of the whole file
};

/// What is in bundle.json, which the signature covers: through the digests of all other files, all
/// of the bundle.
struct BundleIndex {
    Uid id;
    Uid catalog;  ///< of which it was made
    QDateTime madeAt;  ///< UTC
    std::optional<Uid> base = {};  ///< the bundle whose blocks this one leaves out
    std::uint64_t partBytes = 0;  ///< no part is longer
    BundledFile contents = {};
    std::vector<BundledFile> maps = {};
    std::vector<BundledFile> parts = {};  ///< by number, from 1

    /// Returns the bytes of all files that the index lists.
    std::uint64_t totalBytes() const;
    QByteArray encode() const;
    /// Reads bundle.json; \p file names it in faults.
    /// Errors: `bundle.damaged`, `bundle.format.unsupported`.
    static Result<BundleIndex> decode(const QByteArray &bytes, const QString &file);
};

}  // namespace vitrine
