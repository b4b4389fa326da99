#pragma once

#include "core/base/secret.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

// Encryption and the making of keys. Whatever is in use while a call lasts is wiped when it ends.
// Thread: any.
namespace vitrine {

inline constexpr std::size_t kKeyBytes = 32;  ///< of AES-256, and of every key derived
inline constexpr std::size_t kNonceBytes = 12;
inline constexpr std::size_t kTagBytes = 16;

using Nonce = std::array<std::uint8_t, kNonceBytes>;

/// Encrypts \p plain into \p out, kTagBytes longer: the bytes, then the tag over them and \p bound.
/// Source: AES-256-GCM, NIST SP 800-38D. A nonce is used once with a key.
void encryptGcm(std::span<const std::byte> key, const Nonce &nonce,
                std::span<const std::byte> bound, std::span<const std::byte> plain,
                std::span<std::byte> out);
/// Decrypts what encryptGcm() made into \p out, kTagBytes shorter. False when anything differs;
/// \p out holds zeros then.
[[nodiscard]] bool decryptGcm(std::span<const std::byte> key, const Nonce &nonce,
                              std::span<const std::byte> bound, std::span<const std::byte> sealed,
                              std::span<std::byte> out);

/// Derives a key of kKeyBytes for one \p purpose. Source: HKDF-SHA-256, RFC 5869.
Secret derivedKey(const Secret &from, std::string_view purpose);

/// What stretching a passphrase costs: memory and time of 128 * 2^logN * r bytes.
struct ScryptCost {
    std::uint32_t logN = 15;
    std::uint32_t r = 8;
    std::uint32_t p = 1;

    bool operator==(const ScryptCost &) const = default;
};

/// Makes a key of kKeyBytes from a passphrase. Source: scrypt, RFC 7914. std::nullopt for a cost
/// that is refused: above 64 MiB, below that of ScryptCost's defaults, or nonsense.
std::optional<Secret> stretchedKey(const Secret &passphrase, std::span<const std::byte> salt,
                                   const ScryptCost &cost);

}  // namespace vitrine
