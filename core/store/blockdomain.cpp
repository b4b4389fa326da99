#include "core/store/blockdomain.h"

#include "core/store/bytecodec.h"

namespace vitrine {
namespace {

// What the key is for. Another way to make ids has other words.
constexpr char kDomainPurpose[] = "vitrine block domain 1\n";

std::span<const std::byte> bytesOf(const Digest &digest)
{
    return std::as_bytes(std::span(digest.bytes));
}

}  // namespace

BlockDomain::BlockDomain(const Digest &manifestKey, QByteArrayView owner)
    : m_key(Digest::keyed(bytesOf(manifestKey),
                          asBytes(QByteArray(kDomainPurpose).append(owner.data(), owner.size()))))
{
}

Digest BlockDomain::idOf(const Digest &plain) const
{
    return m_key.isNull() ? plain : Digest::keyed(bytesOf(m_key), bytesOf(plain));
}

}  // namespace vitrine
