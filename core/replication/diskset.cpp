#include "core/replication/diskset.h"

#include <algorithm>

namespace vitrine {

DiskSet::DiskSet(std::vector<Member> members)
    : m_members(std::move(members))
{
    Q_ASSERT(!m_members.empty());
    std::uint64_t next = 0;
    for (const Member &member : m_members) {
        m_spans.push_back({member.lun, next, member.disk->sizeBytes(), member.disk->vhdFooter()});
        next = m_spans.back().nextFirstBlock();
    }
}

QString DiskSet::format() const
{
    return m_members.front().disk->format();
}

Result<> DiskSet::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    const std::uint64_t end = offset + buffer.size();
    std::uint64_t filled = offset;
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const std::uint64_t from = std::max(offset, m_spans[i].offset());
        const std::uint64_t to = std::min(end, m_spans[i].end());
        if (from >= to)
            continue;
        const auto gap = buffer.subspan(static_cast<std::size_t>(filled - offset),
                                        static_cast<std::size_t>(from - filled));
        std::ranges::fill(gap, std::byte{0});
        const auto part = buffer.subspan(static_cast<std::size_t>(from - offset),
                                         static_cast<std::size_t>(to - from));
        if (auto read = m_members[i].disk->read(from - m_spans[i].offset(), part); !read)
            return read;
        filled = to;
    }
    std::ranges::fill(buffer.subspan(static_cast<std::size_t>(filled - offset)), std::byte{0});
    return {};
}

std::uint64_t DiskSet::nextData(std::uint64_t offset, std::uint64_t &end) const
{
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const DiskSpan &span = m_spans[i];
        if (offset >= span.end())
            continue;
        const std::uint64_t within = offset > span.offset() ? offset - span.offset() : 0;
        std::uint64_t dataEnd = span.sizeBytes;
        const std::uint64_t data = m_members[i].disk->nextData(within, dataEnd);
        if (data >= span.sizeBytes)
            continue;
        end = span.offset() + std::min(dataEnd, span.sizeBytes);
        return span.offset() + data;
    }
    end = sizeBytes();
    return sizeBytes();
}

bool DiskSet::holesAreProven() const
{
    return std::ranges::all_of(m_members,
                               [](const Member &one) { return one.disk->holesAreProven(); });
}

Result<> DiskSet::checkUnchanged() const
{
    for (const Member &member : m_members) {
        if (auto unchanged = member.disk->checkUnchanged(); !unchanged)
            return unchanged;
    }
    return {};
}

}  // namespace vitrine
