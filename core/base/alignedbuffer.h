#pragma once

#include "core/base/blocks.h"

#include <cstddef>
#include <cstdlib>
#include <new>
#include <span>

namespace vitrine {

/// Memory that direct I/O accepts. Its content is undefined until written.
class AlignedBuffer {
public:
    explicit AlignedBuffer(std::uint64_t size)
        : m_size(static_cast<std::size_t>(alignedUp(size)))
        , m_memory(static_cast<std::byte *>(std::aligned_alloc(kAlignment, m_size)))
    {
        if (m_memory == nullptr)
            throw std::bad_alloc();
    }
    ~AlignedBuffer() { std::free(m_memory); }
    AlignedBuffer(const AlignedBuffer &) = delete;
    AlignedBuffer &operator=(const AlignedBuffer &) = delete;

    std::span<std::byte> bytes() { return {m_memory, m_size}; }
    std::span<const std::byte> bytes() const { return {m_memory, m_size}; }

private:
    std::size_t m_size;
    std::byte *m_memory;
};

}  // namespace vitrine
