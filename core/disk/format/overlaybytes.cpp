#include "core/disk/format/overlaybytes.h"

#include <algorithm>

namespace vitrine {

OverlayBytes::OverlayBytes(std::unique_ptr<const ByteSource> file, std::vector<std::byte> store)
    : m_file(std::move(file))
    , m_store(std::move(store))
    , m_sizeBytes(m_file->sizeBytes())
{
}

void OverlayBytes::growTo(std::uint64_t sizeBytes)
{
    m_sizeBytes = std::max(m_sizeBytes, sizeBytes);
}

void OverlayBytes::put(std::uint64_t offset, std::uint64_t length, std::size_t storeOffset)
{
    Q_ASSERT(storeOffset <= m_store.size() && length <= m_store.size() - storeOffset);
    insert(offset, {.end = offset + length, .storeOffset = storeOffset});
}

void OverlayBytes::putZeros(std::uint64_t offset, std::uint64_t length)
{
    insert(offset, {.end = offset + length, .isZeros = true});
}

// What was laid there before gives way; a longer change keeps its ends.
void OverlayBytes::insert(std::uint64_t offset, const Change &change)
{
    Q_ASSERT(change.end <= m_sizeBytes);
    if (offset == change.end)
        return;
    auto next = m_changes.lower_bound(offset);
    if (next != m_changes.begin() && std::prev(next)->second.end > offset)
        --next;
    while (next != m_changes.end() && next->first < change.end) {
        const auto [begin, old] = *next;
        next = m_changes.erase(next);
        if (begin < offset)
            m_changes.emplace(begin, Change{offset, old.isZeros, old.storeOffset});
        if (old.end > change.end) {
            const auto skipped = static_cast<std::size_t>(change.end - begin);
            m_changes.emplace(change.end, Change{old.end, old.isZeros, old.storeOffset + skipped});
        }
    }
    m_changes.emplace(offset, change);
}

std::uint64_t OverlayBytes::listBytes() const
{
    // A node of the tree: three pointers, the colour, the key and the change.
    return m_changes.size() * (4 * sizeof(void *) + sizeof(std::uint64_t) + sizeof(Change));
}

Result<> OverlayBytes::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    Q_ASSERT(offset <= m_sizeBytes && buffer.size() <= m_sizeBytes - offset);
    const std::uint64_t inFile = m_file->sizeBytes() - std::min(offset, m_file->sizeBytes());
    const auto there =
        buffer.first(static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), inFile)));
    if (auto read = there.empty() ? Result<>() : m_file->read(offset, there); !read)
        return read;
    std::ranges::fill(buffer.subspan(there.size()), std::byte{0});

    const std::uint64_t end = offset + buffer.size();
    auto it = m_changes.upper_bound(offset);
    if (it != m_changes.begin())
        --it;
    for (; it != m_changes.end() && it->first < end; ++it) {
        const auto &[begin, change] = *it;
        const std::uint64_t from = std::max(begin, offset);
        const std::uint64_t to = std::min(change.end, end);
        if (from >= to)
            continue;
        const auto place = buffer.subspan(static_cast<std::size_t>(from - offset),
                                          static_cast<std::size_t>(to - from));
        if (change.isZeros) {
            std::ranges::fill(place, std::byte{0});
            continue;
        }
        const auto skipped = static_cast<std::size_t>(from - begin);
        std::ranges::copy(std::span(m_store).subspan(change.storeOffset + skipped, place.size()),
                          place.begin());
    }
    return {};
}

std::uint64_t OverlayBytes::nextData(std::uint64_t offset, std::uint64_t &end) const
{
    end = m_sizeBytes;
    return std::min(offset, m_sizeBytes);
}

}  // namespace vitrine
