#include "core/access/passwordhash.h"

#include "core/base/crypto.h"

#include <QByteArray>
#include <QStringList>

#include <cstdlib>
#include <cstring>
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <optional>

namespace vitrine {
namespace {

constexpr qsizetype kSaltBytes = 16;
const QString kScheme = QStringLiteral("scrypt");

/// What stands in a hash.
struct Parts {
    ScryptCost cost;
    QByteArray salt;
    QByteArray key;
};

std::span<const std::byte> bytesOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

std::optional<QByteArray> fromBase64(const QString &text, qsizetype size)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == size ? std::optional(decoded.decoded)
                                                     : std::nullopt;
}

std::optional<Parts> parse(const QString &hash)
{
    const QStringList words = hash.split(u'$');
    if (words.size() != 6 || words[0] != kScheme)
        return std::nullopt;
    const auto salt = fromBase64(words[4], kSaltBytes);
    const auto key = fromBase64(words[5], qsizetype(kKeyBytes));
    if (!salt || !key)
        return std::nullopt;
    // What is no number is zero, which stretchedKey() refuses.
    return Parts{{words[1].toUInt(), words[2].toUInt(), words[3].toUInt()}, *salt, *key};
}

}  // namespace

QString passwordHash(const Secret &password)
{
    const ScryptCost cost;
    QByteArray salt(kSaltBytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), static_cast<int>(salt.size()))
        != 1)
        std::abort();
    const auto key = stretchedKey(password, bytesOf(salt), cost);
    Q_ASSERT(key);
    const QByteArray keyBytes(reinterpret_cast<const char *>(key->bytes().data()), kKeyBytes);
    return QStringList{kScheme,
                       QString::number(cost.logN),
                       QString::number(cost.r),
                       QString::number(cost.p),
                       QString::fromLatin1(salt.toBase64()),
                       QString::fromLatin1(keyBytes.toBase64())}
        .join(u'$');
}

bool fitsPasswordHash(const Secret &password, const QString &hash)
{
    const std::optional<Parts> stored = parse(hash);
    // Never the key of anything: its bytes are compared all the same.
    const Parts parts = stored.value_or(
        Parts{{}, QByteArray(kSaltBytes, '\0'), QByteArray(qsizetype(kKeyBytes), '\0')});
    const auto key = stretchedKey(password, bytesOf(parts.salt), parts.cost);
    if (!key)
        return false;
    const bool isSame = CRYPTO_memcmp(key->bytes().data(), parts.key.constData(), kKeyBytes) == 0;
    return isSame && stored.has_value();
}

Secret secretOf(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    Secret secret(static_cast<std::size_t>(bytes.size()));
    std::memcpy(secret.bytes().data(), bytes.constData(), secret.bytes().size());
    OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

QString randomText(std::size_t byteCount)
{
    const Secret secret = Secret::random(byteCount);
    const auto bytes = secret.bytes();
    const auto plain = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()),
                                               static_cast<qsizetype>(bytes.size()));
    return QString::fromLatin1(
        plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}  // namespace vitrine
