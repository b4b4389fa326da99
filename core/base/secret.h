#pragma once

#include <cstddef>
#include <span>

namespace vitrine {

/// Bytes that nobody else may see: a key or a passphrase. They lie on pages of their own that are
/// left out of core dumps (MADV_DONTDUMP), are wiped in a child process (MADV_WIPEONFORK), are kept
/// from the swap space where the system allows it (mlock), and are wiped when the secret goes.
/// There is no copy, and no way into a QString or a QByteArray. Thread: as a value.
class Secret {
public:
    /// Makes \p size zero bytes.
    explicit Secret(std::size_t size);
    /// Makes \p size bytes of the system's generator for private values.
    static Secret random(std::size_t size);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    std::span<std::byte> bytes() { return {m_bytes, m_size}; }
    std::span<const std::byte> bytes() const { return {m_bytes, m_size}; }
    /// Keeps the first \p size bytes and wipes the others.
    void shorten(std::size_t size);

private:
    std::byte *m_bytes;
    std::size_t m_size;
    std::size_t m_pageBytes;
};

}  // namespace vitrine
