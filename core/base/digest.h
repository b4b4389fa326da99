#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>

struct evp_md_ctx_st;

namespace vitrine {

/// A SHA-256 value. Source: FIPS 180-4.
struct Digest {
    std::array<std::uint8_t, 32> bytes{};

    /// Returns the SHA-256 of \p data. Thread: any.
    static Digest of(std::span<const std::byte> data);
    /// Returns the HMAC-SHA-256 of \p data under \p key. Source: RFC 2104.
    static Digest keyed(std::span<const std::byte> key, std::span<const std::byte> data);
    /// Reads 64 hex digits; all zeros when \p text is anything else.
    static Digest parse(QStringView text);

    /// Returns 64 lower case hex digits.
    QString toString() const;
    bool isNull() const { return bytes == std::array<std::uint8_t, 32>{}; }

    auto operator<=>(const Digest &) const = default;
};

/// SHA-256 of a stream. Thread: used by one thread at a time.
class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;

    void add(std::span<const std::byte> data);
    /// Adds \p count zero bytes.
    void addZeros(std::uint64_t count);
    /// Returns the digest of everything added and starts anew.
    Digest finish();

private:
    evp_md_ctx_st *m_context;
};

}  // namespace vitrine

template <>
struct std::hash<vitrine::Digest> {
    std::size_t operator()(const vitrine::Digest &digest) const noexcept
    {
        std::size_t value = 0;
        for (std::size_t i = 0; i < sizeof value; ++i)
            value = value << 8 | digest.bytes[i];
        return value;
    }
};
