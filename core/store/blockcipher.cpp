#include "core/store/blockcipher.h"

#include <algorithm>
#include <openssl/crypto.h>

namespace vitrine {
namespace {

static_assert(kBlockTagBytes == kTagBytes);

// What the keys are for. Another format of encryption has other words.
constexpr std::string_view kIdPurpose = "vitrine block id 1";
constexpr std::string_view kBlockPurpose = "vitrine block key 1";
constexpr std::string_view kCheckPurpose = "vitrine key check 1";

// Every block has a key of its own, which encrypts nothing else.
constexpr Nonce kOnlyNonce{};

// The set, the id and the length, which the tag covers as well.
std::array<std::byte, 16 + 32 + 4> boundTo(const Uid &set, const Digest &id, std::size_t length)
{
    std::array<std::byte, 16 + 32 + 4> bound;
    auto at = std::ranges::copy(std::as_bytes(std::span(set.bytes())), bound.begin()).out;
    at = std::ranges::copy(std::as_bytes(std::span(id.bytes)), at).out;
    for (unsigned i = 0; i < 4; ++i)
        *at++ = static_cast<std::byte>(length >> (8 * i));
    return bound;
}

/// The key of one block, on the stack: a page of its own would cost more than the encryption.
class BlockKey {
public:
    BlockKey(const Secret &root, const Digest &id)
        : m_key(Digest::keyed(root.bytes(), std::as_bytes(std::span(id.bytes))))
    {
    }
    ~BlockKey() { OPENSSL_cleanse(m_key.bytes.data(), m_key.bytes.size()); }
    BlockKey(const BlockKey &) = delete;
    BlockKey &operator=(const BlockKey &) = delete;

    std::span<const std::byte> bytes() const { return std::as_bytes(std::span(m_key.bytes)); }

private:
    Digest m_key;
};

KeyCheck checkOf(const Secret &dataKey)
{
    const Secret value = derivedKey(dataKey, kCheckPurpose);
    KeyCheck check;
    std::ranges::transform(value.bytes().first(check.size()), check.begin(),
                           [](std::byte byte) { return static_cast<std::uint8_t>(byte); });
    return check;
}

}  // namespace

BlockCipher::BlockCipher(const Uid &set, std::shared_ptr<const Secret> dataKey)
    : m_set(set)
    , m_dataKey(std::move(dataKey))
    , m_idKey(derivedKey(*m_dataKey, kIdPurpose))
    , m_blockRoot(derivedKey(*m_dataKey, kBlockPurpose))
    , m_check(checkOf(*m_dataKey))
{
}

Digest BlockCipher::idOf(const Digest &plain) const
{
    return Digest::keyed(m_idKey.bytes(), std::as_bytes(std::span(plain.bytes)));
}

void BlockCipher::encrypt(const Digest &id, std::span<const std::byte> plain,
                          std::span<std::byte> stored) const
{
    const auto bound = boundTo(m_set, id, plain.size());
    const BlockKey key(m_blockRoot, id);
    encryptGcm(key.bytes(), kOnlyNonce, bound, plain, stored);
}

bool BlockCipher::decrypt(const Digest &id, std::span<const std::byte> stored,
                          std::span<std::byte> plain) const
{
    const auto bound = boundTo(m_set, id, plain.size());
    const BlockKey key(m_blockRoot, id);
    if (!decryptGcm(key.bytes(), kOnlyNonce, bound, stored, plain))
        return false;
    if (idOf(Digest::of(plain)) == id)
        return true;
    std::ranges::fill(plain, std::byte{0});
    return false;
}

}  // namespace vitrine
