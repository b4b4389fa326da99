#include "core/disk/write/vmdkstream.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace vitrine {
namespace {

constexpr std::size_t kBufferBytes = 4U << 20;

}  // namespace

VmdkStream::VmdkStream(OutputFile &file)
    : m_file(file)
    , m_buffer(kBufferBytes)
{
}

Result<> VmdkStream::append(Bytes data)
{
    while (!data.empty()) {
        const std::size_t count = std::min(data.size(), kBufferBytes - m_used);
        std::memcpy(m_buffer.bytes().data() + m_used, data.data(), count);
        m_used += count;
        data = data.subspan(count);
        if (m_used < kBufferBytes)
            return {};
        if (auto flushed = flush(); !flushed)
            return flushed;
    }
    return {};
}

Result<> VmdkStream::fillUpTo(std::uint64_t bytes)
{
    static constexpr std::array<std::byte, 4096> kZeros{};
    Result<> filled;
    for (std::uint64_t missing = -sizeBytes() & (bytes - 1); filled && missing > 0;) {
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(missing, kZeros.size()));
        filled = append(Bytes(kZeros).first(count));
        missing -= count;
    }
    return filled;
}

Result<> VmdkStream::readBack(std::uint64_t offset, std::span<std::byte> target) const
{
    Q_ASSERT(offset + target.size() <= sizeBytes());
    const auto inFile = static_cast<std::size_t>(
        std::min<std::uint64_t>(target.size(), m_written - std::min(offset, m_written)));
    if (auto read = m_file.read(offset, target.first(inFile)); !read)
        return read;
    const auto rest = target.subspan(inFile);
    if (!rest.empty()) {
        const auto at = static_cast<std::size_t>(offset + inFile - m_written);
        std::memcpy(rest.data(), m_buffer.bytes().data() + at, rest.size());
    }
    return {};
}

Result<> VmdkStream::finish()
{
    return m_used == 0 ? Result<>() : flush();
}

Result<> VmdkStream::flush()
{
    if (auto resized = m_file.resize(m_written + m_used); !resized)
        return resized;
    if (auto written = m_file.write(m_written, m_buffer.bytes().first(m_used)); !written)
        return written;
    m_written += m_used;
    m_used = 0;
    return {};
}

}  // namespace vitrine
