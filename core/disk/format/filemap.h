#pragma once

#include "core/base/fault.h"

#include <cstdint>
#include <vector>

namespace vitrine {

/// Which units of an image file are spoken for, so that nothing is used twice. One bit for each.
class FileMap {
public:
    enum class Claim { Granted, OutsideFile, Overlap };

    /// The memory a map of \p fileBytes in units of \p unitBytes (a power of two) takes.
    static std::uint64_t bytesFor(std::uint64_t fileBytes, std::uint64_t unitBytes);
    /// Whoever makes one has compared bytesFor() with what may be used.
    FileMap(std::uint64_t fileBytes, std::uint64_t unitBytes);

    /// Claims every unit that the range from \p offset touches; nothing of it when that is refused.
    /// An empty range is always granted.
    Claim claim(std::uint64_t offset, std::uint64_t length);
    /// Tells whether the unit at \p offset is claimed.
    bool isClaimed(std::uint64_t offset) const;

private:
    std::uint64_t m_fileBytes;
    unsigned m_unitBits;
    std::vector<bool> m_units;
};

}  // namespace vitrine
