#include "core/base/secret.h"

#include <cstdlib>
#include <new>
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace vitrine {
namespace {

std::size_t wholePages(std::size_t size)
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return (size / page + 1) * page;
}

}  // namespace

Secret::Secret(std::size_t size)
    : m_bytes(nullptr)
    , m_size(size)
    , m_pageBytes(wholePages(size))
{
    void *const pages =
        ::mmap(nullptr, m_pageBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
    // What a limit or an old kernel refuses here makes the secret no less usable.
    static_cast<void>(::madvise(pages, m_pageBytes, MADV_DONTDUMP));
    static_cast<void>(::madvise(pages, m_pageBytes, MADV_WIPEONFORK));
    static_cast<void>(::mlock(pages, m_pageBytes));
    m_bytes = static_cast<std::byte *>(pages);
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    // Without a source of random bytes there are no keys: worse than the end of the process.
    if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(secret.m_bytes), static_cast<int>(size))
        != 1)
        std::abort();
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_pageBytes(std::exchange(other.m_pageBytes, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    std::swap(m_pageBytes, other.m_pageBytes);
    return *this;
}

Secret::~Secret()
{
    if (m_bytes == nullptr)
        return;
    OPENSSL_cleanse(m_bytes, m_pageBytes);
    ::munmap(m_bytes, m_pageBytes);
}

void Secret::shorten(std::size_t size)
{
    if (size >= m_size)
        return;
    OPENSSL_cleanse(m_bytes + size, m_size - size);
    m_size = size;
}

}  // namespace vitrine
