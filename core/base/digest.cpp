#include "core/base/digest.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <vector>

namespace vitrine {
namespace {

// A fetched algorithm: EVP_sha256() would look the implementation up again at every block.
const EVP_MD *sha256()
{
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return algorithm;
}

// Out of memory or a broken OpenSSL: a wrong digest would be worse than the end of the process.
void require(int ok)
{
    if (ok != 1)
        std::abort();
}

}  // namespace

Digest Digest::of(std::span<const std::byte> data)
{
    thread_local Hasher hasher;
    hasher.add(data);
    return hasher.finish();
}

Digest Digest::keyed(std::span<const std::byte> key, std::span<const std::byte> data)
{
    Digest digest;
    unsigned length = 0;
    const auto *made = HMAC(sha256(), key.data(), static_cast<int>(key.size()),
                            reinterpret_cast<const unsigned char *>(data.data()), data.size(),
                            digest.bytes.data(), &length);
    require(made != nullptr && length == digest.bytes.size() ? 1 : 0);
    return digest;
}

Digest Digest::parse(QStringView text)
{
    Digest digest;
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (text.size() == 64 && bytes.size() == 32)
        std::memcpy(digest.bytes.data(), bytes.constData(), digest.bytes.size());
    return digest;
}

QString Digest::toString() const
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), 32).toHex());
}

Hasher::Hasher()
    : m_context(EVP_MD_CTX_new())
{
    require(m_context != nullptr ? 1 : 0);
    require(EVP_DigestInit_ex(m_context, sha256(), nullptr));
}

Hasher::~Hasher()
{
    EVP_MD_CTX_free(m_context);
}

void Hasher::add(std::span<const std::byte> data)
{
    require(EVP_DigestUpdate(m_context, data.data(), data.size()));
}

void Hasher::addZeros(std::uint64_t count)
{
    static const std::vector<std::byte> zeros(std::size_t{1} << 20);
    while (count > 0) {
        const auto step = std::min<std::uint64_t>(count, zeros.size());
        add(std::span(zeros).first(static_cast<std::size_t>(step)));
        count -= step;
    }
}

Digest Hasher::finish()
{
    Digest digest;
    require(EVP_DigestFinal_ex(m_context, digest.bytes.data(), nullptr));
    require(EVP_DigestInit_ex(m_context, sha256(), nullptr));
    return digest;
}

}  // namespace vitrine
