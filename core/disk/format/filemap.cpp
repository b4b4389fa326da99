#include "core/disk/format/filemap.h"

#include <bit>

namespace vitrine {
namespace {

std::uint64_t unitCount(std::uint64_t fileBytes, unsigned unitBits)
{
    return fileBytes == 0 ? 0 : ((fileBytes - 1) >> unitBits) + 1;
}

}  // namespace

std::uint64_t FileMap::bytesFor(std::uint64_t fileBytes, std::uint64_t unitBytes)
{
    return unitCount(fileBytes, static_cast<unsigned>(std::countr_zero(unitBytes))) / 8 + 1;
}

FileMap::FileMap(std::uint64_t fileBytes, std::uint64_t unitBytes)
    : m_fileBytes(fileBytes)
    , m_unitBits(static_cast<unsigned>(std::countr_zero(unitBytes)))
    , m_units(static_cast<std::size_t>(unitCount(fileBytes, m_unitBits)))
{
    Q_ASSERT(std::has_single_bit(unitBytes));
}

FileMap::Claim FileMap::claim(std::uint64_t offset, std::uint64_t length)
{
    if (length == 0)
        return Claim::Granted;
    if (offset > m_fileBytes || length > m_fileBytes - offset)
        return Claim::OutsideFile;
    const auto first = static_cast<std::size_t>(offset >> m_unitBits);
    const auto last = static_cast<std::size_t>((offset + length - 1) >> m_unitBits);
    for (std::size_t unit = first; unit <= last; ++unit) {
        if (m_units[unit])
            return Claim::Overlap;
    }
    for (std::size_t unit = first; unit <= last; ++unit)
        m_units[unit] = true;
    return Claim::Granted;
}

bool FileMap::isClaimed(std::uint64_t offset) const
{
    return offset < m_fileBytes && m_units[static_cast<std::size_t>(offset >> m_unitBits)];
}

}  // namespace vitrine
