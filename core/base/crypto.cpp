#include "core/base/crypto.h"

#include <cstdlib>
#include <memory>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

namespace vitrine {
namespace {

constexpr std::uint64_t kStretchLimitBytes = std::uint64_t{64} << 20;
constexpr std::uint32_t kMaximumLogN = 20;
constexpr std::uint32_t kMaximumFactor = 64;

// Out of memory or a broken OpenSSL: a wrong key would be worse than the end of the process.
void require(int ok)
{
    if (ok != 1)
        std::abort();
}

// A fetched algorithm: EVP_aes_256_gcm() would look the implementation up again at every block.
const EVP_CIPHER *aes256Gcm()
{
    static EVP_CIPHER *const algorithm = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    return algorithm;
}

// Not kept for the next call: it holds a key, and wipes it when it goes.
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

CipherContext newContext()
{
    CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    require(context != nullptr && aes256Gcm() != nullptr ? 1 : 0);
    return context;
}

const unsigned char *in(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(std::span<std::byte> bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

int sizeOf(std::span<const std::byte> bytes)
{
    return static_cast<int>(bytes.size());
}

void requireSizes(std::span<const std::byte> key, std::size_t plain, std::size_t sealed)
{
    require(key.size() == kKeyBytes && sealed == plain + kTagBytes ? 1 : 0);
}

}  // namespace

void encryptGcm(std::span<const std::byte> key, const Nonce &nonce,
                std::span<const std::byte> bound, std::span<const std::byte> plain,
                std::span<std::byte> sealed)
{
    requireSizes(key, plain.size(), sealed.size());
    const CipherContext context = newContext();
    const auto tag = sealed.last(kTagBytes);
    int done = 0;
    require(EVP_EncryptInit_ex2(context.get(), aes256Gcm(), in(key), nonce.data(), nullptr));
    require(EVP_EncryptUpdate(context.get(), nullptr, &done, in(bound), sizeOf(bound)));
    require(EVP_EncryptUpdate(context.get(), out(sealed), &done, in(plain), sizeOf(plain)));
    require(EVP_EncryptFinal_ex(context.get(), out(tag), &done));
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, kTagBytes, out(tag)));
}

bool decryptGcm(std::span<const std::byte> key, const Nonce &nonce,
                std::span<const std::byte> bound, std::span<const std::byte> sealed,
                std::span<std::byte> plain)
{
    requireSizes(key, plain.size(), sealed.size());
    const CipherContext context = newContext();
    const auto body = sealed.first(plain.size());
    // OpenSSL only reads a tag that it is given; the type has no const form.
    auto *const tag = const_cast<unsigned char *>(in(sealed.last(kTagBytes)));
    std::array<unsigned char, kTagBytes> rest;
    int done = 0;
    require(EVP_DecryptInit_ex2(context.get(), aes256Gcm(), in(key), nonce.data(), nullptr));
    require(EVP_DecryptUpdate(context.get(), nullptr, &done, in(bound), sizeOf(bound)));
    require(EVP_DecryptUpdate(context.get(), out(plain), &done, in(body), sizeOf(body)));
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, kTagBytes, tag));
    if (EVP_DecryptFinal_ex(context.get(), rest.data(), &done) == 1)
        return true;
    OPENSSL_cleanse(plain.data(), plain.size());
    return false;
}

Secret derivedKey(const Secret &from, std::string_view purpose)
{
    static EVP_KDF *const algorithm = EVP_KDF_fetch(nullptr, OSSL_KDF_NAME_HKDF, nullptr);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(
        EVP_KDF_CTX_new(algorithm), &EVP_KDF_CTX_free);
    require(context != nullptr ? 1 : 0);
    // The parameters are only read; their type has no const form.
    char digest[] = "SHA256";
    auto *const key = const_cast<std::byte *>(from.bytes().data());
    auto *const info = const_cast<char *>(purpose.data());
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, key, from.bytes().size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info, purpose.size()),
        OSSL_PARAM_construct_end()};
    Secret derived(kKeyBytes);
    require(EVP_KDF_derive(context.get(), out(derived.bytes()), kKeyBytes, parameters));
    return derived;
}

std::optional<Secret> stretchedKey(const Secret &passphrase, std::span<const std::byte> salt,
                                   const ScryptCost &cost)
{
    constexpr ScryptCost kLeast;
    // Checked one by one first, so that the product cannot overflow.
    if (cost.logN < kLeast.logN || cost.r < kLeast.r || cost.p < kLeast.p
        || cost.logN > kMaximumLogN || cost.r > kMaximumFactor || cost.p > kMaximumFactor)
        return std::nullopt;
    const std::uint64_t n = std::uint64_t{1} << cost.logN;
    if (128 * n * cost.r > kStretchLimitBytes || cost.p > kLeast.p * 4)
        return std::nullopt;
    Secret key(kKeyBytes);
    const auto words = passphrase.bytes();
    // Beside the table, OpenSSL counts the blocks it mixes.
    constexpr std::uint64_t kRoomBytes = std::uint64_t{1} << 20;
    require(EVP_PBE_scrypt(reinterpret_cast<const char *>(words.data()), words.size(), in(salt),
                           salt.size(), n, cost.r, cost.p, kStretchLimitBytes + kRoomBytes,
                           out(key.bytes()), kKeyBytes));
    return key;
}

}  // namespace vitrine
