#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace vitrine {

/// What stands in the file `signature` of a bundle: who signed it, and what.
/// Source: Ed25519, RFC 8032.
struct BundleSignature {
    std::array<std::uint8_t, 32> publicKey{};
    std::array<std::uint8_t, 64> value{};

    /// Returns the 64 hex digits by which people know the key: its SHA-256.
    QString fingerprint() const;
    /// Tells whether it is the signature of \p bundleFile, the bytes of bundle.json.
    bool isOf(const QByteArray &bundleFile) const;

    QByteArray encode() const;
    /// Reads what encode() made; std::nullopt for anything else.
    static std::optional<BundleSignature> decode(const QByteArray &bytes);
};

/// Signs \p bundleFile with the key that is made of \p seed, 32 bytes. Thread: any.
BundleSignature signedBundle(const QByteArray &bundleFile, const Secret &seed);

/// Returns \p typed without blanks, colons and dashes, in lower case.
QString plainFingerprint(const QString &typed);

}  // namespace vitrine
