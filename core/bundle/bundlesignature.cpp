#include "core/bundle/bundlesignature.h"

#include "core/base/digest.h"

#include <algorithm>
#include <memory>
#include <openssl/evp.h>

namespace vitrine {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const QByteArray kFirstLine = QByteArrayLiteral("vitrine-bundle-signature 1\n");
const QByteArray kKeyLine = QByteArrayLiteral("key ");
const QByteArray kValueLine = QByteArrayLiteral("signature ");
// A signature for one purpose is never good for another.
const QByteArray kPurpose = QByteArrayLiteral("vitrine bundle 1\n");

template <std::size_t Size>
QByteArray hex(const std::array<std::uint8_t, Size> &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), Size).toHex();
}

template <std::size_t Size>
bool readHex(const QByteArray &text, std::array<std::uint8_t, Size> &bytes)
{
    const QByteArray raw = QByteArray::fromHex(text);
    if (raw.size() != static_cast<qsizetype>(Size))
        return false;
    std::copy_n(reinterpret_cast<const std::uint8_t *>(raw.constData()), Size, bytes.begin());
    return true;
}

const unsigned char *asUnsigned(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

}  // namespace

QString BundleSignature::fingerprint() const
{
    return Digest::of(std::as_bytes(std::span(publicKey))).toString();
}

bool BundleSignature::isOf(const QByteArray &bundleFile) const
{
    const Key key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, publicKey.data(), publicKey.size()),
        EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    if (key == nullptr || context == nullptr
        || EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1)
        return false;
    const QByteArray text = kPurpose + bundleFile;
    return EVP_DigestVerify(context.get(), value.data(), value.size(), asUnsigned(text),
                            static_cast<std::size_t>(text.size()))
        == 1;
}

QByteArray BundleSignature::encode() const
{
    return kFirstLine + kKeyLine + hex(publicKey) + '\n' + kValueLine + hex(value) + '\n';
}

std::optional<BundleSignature> BundleSignature::decode(const QByteArray &bytes)
{
    constexpr qsizetype kKeyDigits = 64;
    constexpr qsizetype kValueDigits = 128;
    BundleSignature read;
    const qsizetype keyAt = kFirstLine.size() + kKeyLine.size();
    const qsizetype valueAt = keyAt + kKeyDigits + 1 + kValueLine.size();
    // One signature has one encoding: what differs from it anywhere is none.
    if (!readHex(bytes.mid(keyAt, kKeyDigits), read.publicKey)
        || !readHex(bytes.mid(valueAt, kValueDigits), read.value) || read.encode() != bytes)
        return std::nullopt;
    return read;
}

BundleSignature signedBundle(const QByteArray &bundleFile, const Secret &seed)
{
    BundleSignature made;
    const Key key(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                                     reinterpret_cast<const unsigned char *>(seed.bytes().data()),
                                     seed.bytes().size()),
        EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const QByteArray text = kPurpose + bundleFile;
    std::size_t keyBytes = made.publicKey.size();
    std::size_t valueBytes = made.value.size();
    const bool isSigned = key != nullptr && context != nullptr
        && EVP_PKEY_get_raw_public_key(key.get(), made.publicKey.data(), &keyBytes) == 1
        && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestSign(context.get(), made.value.data(), &valueBytes, asUnsigned(text),
                          static_cast<std::size_t>(text.size()))
            == 1;
    if (!isSigned)
        qFatal("the cryptographic library cannot sign");
    return made;
}

QString plainFingerprint(const QString &typed)
{
    QString plain = typed.toLower();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u':' || c == u'-'; });
    return plain;
}

}  // namespace vitrine
