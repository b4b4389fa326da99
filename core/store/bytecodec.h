#pragma once

#include "core/base/digest.h"
#include "core/base/uid.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace vitrine {

/// Appends little-endian values to a byte array.
class ByteWriter {
public:
    explicit ByteWriter(QByteArray &out)
        : m_out(out)
    {
    }
    template <typename Integer>
    void number(Integer value)
    {
        for (std::size_t i = 0; i < sizeof value; ++i)
            m_out.append(static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i)));
    }
    void bytes(std::span<const std::uint8_t> value)
    {
        m_out.append(reinterpret_cast<const char *>(value.data()),
                     static_cast<qsizetype>(value.size()));
    }
    void uid(const Uid &value) { bytes(value.bytes()); }
    void digest(const Digest &value) { bytes(value.bytes); }
    /// Fills up with zeros to a multiple of \p unit.
    void align(qsizetype unit)
    {
        m_out.append(QByteArray((unit - m_out.size() % unit) % unit, '\0'));
    }

private:
    QByteArray &m_out;
};

/// Takes little-endian values off a byte range. Reading past the end gives zeros and makes
/// failed() true for good: check it once, before anything read is used.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> in)
        : m_in(in)
    {
    }
    template <typename Integer>
    Integer number()
    {
        std::uint64_t value = 0;
        std::uint8_t raw[sizeof(Integer)] = {};
        take(raw, sizeof raw);
        for (std::size_t i = 0; i < sizeof raw; ++i)
            value |= std::uint64_t{raw[i]} << (8 * i);
        return static_cast<Integer>(value);
    }
    Uid uid()
    {
        std::array<std::uint8_t, 16> raw{};
        take(raw.data(), raw.size());
        return Uid::fromBytes(raw);
    }
    Digest digest()
    {
        Digest value;
        take(value.bytes.data(), value.bytes.size());
        return value;
    }
    QByteArray bytes(std::size_t count)
    {
        QByteArray value(static_cast<qsizetype>(std::min(count, m_in.size())), '\0');
        take(value.data(), count);
        return value;
    }
    std::size_t left() const { return m_in.size(); }
    bool failed() const { return m_failed; }

private:
    void take(void *out, std::size_t count)
    {
        if (m_failed || count > m_in.size()) {
            m_failed = true;
            return;
        }
        std::memcpy(out, m_in.data(), count);
        m_in = m_in.subspan(count);
    }

    std::span<const std::byte> m_in;
    bool m_failed = false;
};

inline std::span<const std::byte> asBytes(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

}  // namespace vitrine
