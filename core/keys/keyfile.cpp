#include "core/keys/keyfile.h"

#include "core/base/digest.h"
#include "core/store/bytecodec.h"

#include <algorithm>
#include <cstdlib>
#include <openssl/rand.h>
#include <string>

namespace vitrine {
namespace {

constexpr std::uint64_t kMagic = 0x31305945'4b544956;  // "VITKEY01"
constexpr std::uint32_t kFormat = 1;
// magic, format, generation, set, root, salt, cost; wrapped key; SHA-256 of all of it
constexpr qsizetype kHeadBytes = 8 + 4 + 4 + 16 + 4 + 32 + 3 * 4;
constexpr qsizetype kFileBytes = kHeadBytes + qsizetype(kKeyBytes + kTagBytes) + 32;
// Every wrapping has a salt and by it a key of its own, which encrypts nothing else.
constexpr Nonce kOnlyNonce{};

std::span<const std::byte> asRead(const std::array<std::uint8_t, 32> &bytes)
{
    return std::as_bytes(std::span(bytes));
}

}  // namespace

QByteArray KeyFile::head() const
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.number(kMagic);
    writer.number(kFormat);
    writer.number(generation);
    writer.uid(set);
    writer.number(static_cast<std::uint32_t>(root));
    writer.bytes(salt);
    writer.number(cost.logN);
    writer.number(cost.r);
    writer.number(cost.p);
    return bytes;
}

std::optional<Secret> KeyFile::wrappingKey(const Secret &rootSecret) const
{
    if (root == Root::Passphrase)
        return stretchedKey(rootSecret, asRead(salt), cost);
    std::string purpose = "vitrine key wrap 1";
    purpose.append(reinterpret_cast<const char *>(salt.data()), salt.size());
    return derivedKey(rootSecret, purpose);
}

void KeyFile::wrap(const Secret &dataKey, const Secret &rootSecret)
{
    if (RAND_bytes(salt.data(), static_cast<int>(salt.size())) != 1)
        std::abort();
    const auto key = wrappingKey(rootSecret);
    Q_ASSERT(key);
    encryptGcm(key->bytes(), kOnlyNonce, asBytes(head()), dataKey.bytes(),
               std::as_writable_bytes(std::span(wrapped)));
}

std::optional<Secret> KeyFile::unwrap(const Secret &rootSecret) const
{
    const auto key = wrappingKey(rootSecret);
    Secret dataKey(kKeyBytes);
    if (!key
        || !decryptGcm(key->bytes(), kOnlyNonce, asBytes(head()), std::as_bytes(std::span(wrapped)),
                       dataKey.bytes()))
        return std::nullopt;
    return dataKey;
}

QByteArray KeyFile::encode() const
{
    QByteArray bytes = head();
    ByteWriter writer(bytes);
    writer.bytes(wrapped);
    writer.digest(Digest::of(asBytes(bytes)));
    return bytes;
}

std::optional<KeyFile> KeyFile::decode(const QByteArray &bytes)
{
    if (bytes.size() != kFileBytes)
        return std::nullopt;
    ByteReader reader(asBytes(bytes));
    const auto magic = reader.number<std::uint64_t>();
    const auto format = reader.number<std::uint32_t>();
    KeyFile file;
    file.generation = reader.number<std::uint32_t>();
    file.set = reader.uid();
    file.root = static_cast<Root>(reader.number<std::uint32_t>());
    for (std::uint8_t &byte : file.salt)
        byte = reader.number<std::uint8_t>();
    file.cost.logN = reader.number<std::uint32_t>();
    file.cost.r = reader.number<std::uint32_t>();
    file.cost.p = reader.number<std::uint32_t>();
    for (std::uint8_t &byte : file.wrapped)
        byte = reader.number<std::uint8_t>();
    const Digest digest = reader.digest();
    const bool isKnown = magic == kMagic && format == kFormat
        && (file.root == Root::KeyFile || file.root == Root::Passphrase);
    if (!isKnown || Digest::of(asBytes(bytes.chopped(32))) != digest)
        return std::nullopt;
    return file;
}

}  // namespace vitrine
