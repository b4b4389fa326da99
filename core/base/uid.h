#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>

namespace vitrine {

/// A random 128-bit identity. Names on disk and keys in the catalogue are made of it, never of
/// what a person typed; it is never reused.
class Uid {
public:
    /// Makes the null identity.
    Uid() = default;
    /// Makes a new random identity from the system's generator.
    static Uid random();
    /// Reads 32 hex digits, with or without dashes; null when \p text is anything else.
    static Uid parse(QStringView text);
    static Uid fromBytes(const std::array<std::uint8_t, 16> &bytes);

    bool isNull() const { return m_bytes == std::array<std::uint8_t, 16>{}; }
    /// Returns 32 lower case hex digits.
    QString toString() const;
    /// Returns the 8-4-4-4-12 form that subscription ids have.
    QString toDashedString() const;
    const std::array<std::uint8_t, 16> &bytes() const { return m_bytes; }

    auto operator<=>(const Uid &) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

}  // namespace vitrine

template <>
struct std::hash<vitrine::Uid> {
    std::size_t operator()(const vitrine::Uid &uid) const noexcept
    {
        std::size_t value = 0;
        for (std::size_t i = 0; i < sizeof value; ++i)
            value = value << 8 | uid.bytes()[i];
        return value;
    }
};
