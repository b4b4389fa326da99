#pragma once

#include "core/base/crypto.h"
#include "core/base/uid.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>

namespace vitrine {

/// The file of one wrapped data key. README.md says what stands where.
struct KeyFile {
    /// What the key is wrapped under.
    enum class Root : std::uint32_t { KeyFile = 1, Passphrase = 2 };

    Uid set;
    std::uint32_t generation = 1;  ///< raised each time the key is wrapped anew
    Root root = Root::KeyFile;
    std::array<std::uint8_t, 32> salt{};  ///< another for every wrapping
    ScryptCost cost{};  ///< of a passphrase
    std::array<std::uint8_t, kKeyBytes + kTagBytes> wrapped{};

    /// Wraps \p dataKey under a key made of \p root: a passphrase or the content of the root key
    /// file, as `root` says. Gives it a new salt.
    void wrap(const Secret &dataKey, const Secret &rootSecret);
    /// Returns the data key; std::nullopt when \p rootSecret is not what it was wrapped under.
    std::optional<Secret> unwrap(const Secret &rootSecret) const;

    QByteArray encode() const;
    /// Reads what encode() made; std::nullopt for anything else, a single flipped bit included.
    static std::optional<KeyFile> decode(const QByteArray &bytes);

private:
    QByteArray head() const;
    std::optional<Secret> wrappingKey(const Secret &rootSecret) const;
};

}  // namespace vitrine
