#include "core/disk/format/rawdisk.h"

#include <algorithm>

namespace vitrine {

RawDisk::RawDisk(std::unique_ptr<const ByteSource> file, std::uint64_t sizeBytes, QString format,
                 QByteArray vhdFooter)
    : m_file(std::move(file))
    , m_sizeBytes(sizeBytes)
    , m_format(std::move(format))
    , m_vhdFooter(std::move(vhdFooter))
{
    Q_ASSERT(m_sizeBytes <= m_file->sizeBytes());
}

Result<> RawDisk::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    Q_ASSERT(offset <= m_sizeBytes && buffer.size() <= m_sizeBytes - offset);
    return m_file->read(offset, buffer);
}

std::uint64_t RawDisk::nextData(std::uint64_t offset, std::uint64_t &end) const
{
    const std::uint64_t data = m_file->nextData(offset, end);
    end = std::min(end, m_sizeBytes);
    return std::min(data, m_sizeBytes);
}

Result<> RawDisk::checkUnchanged() const
{
    return m_file->checkUnchanged();
}

}  // namespace vitrine
