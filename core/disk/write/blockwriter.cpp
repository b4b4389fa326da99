#include "core/disk/write/blockwriter.h"

#include <algorithm>

namespace vitrine {
namespace {

// The file grows ahead of what is written: a write behind its end would wait for all others.
constexpr std::uint64_t kGrowthBytes = std::uint64_t{1} << 30;

}  // namespace

BlockSlots::BlockSlots(std::uint64_t blockCount)
    : m_blockCount(blockCount)
    , m_pages(static_cast<std::size_t>((blockCount + kPageSlots - 1) / kPageSlots))
{
}

std::uint32_t BlockSlots::slotOf(std::uint64_t block) const
{
    Q_ASSERT(block < m_blockCount);
    const auto &page = m_pages[static_cast<std::size_t>(block / kPageSlots)];
    return page ? (*page)[static_cast<std::size_t>(block % kPageSlots)] : kNone;
}

std::uint32_t BlockSlots::assign(std::uint64_t block)
{
    Q_ASSERT(block < m_blockCount);
    auto &page = m_pages[static_cast<std::size_t>(block / kPageSlots)];
    if (!page) {
        page = std::make_unique<Page>();
        page->fill(kNone);
    }
    std::uint32_t &slot = (*page)[static_cast<std::size_t>(block % kPageSlots)];
    if (slot == kNone)
        slot = m_used++;
    return slot;
}

bool BlockSlots::hasAny(std::uint64_t first, std::uint64_t count) const
{
    const std::uint64_t end = std::min(first + count, m_blockCount);
    for (std::uint64_t block = first; block < end;) {
        if (!m_pages[static_cast<std::size_t>(block / kPageSlots)])
            block = (block / kPageSlots + 1) * kPageSlots;
        else if (slotOf(block++) != kNone)
            return true;
    }
    return false;
}

BlockWriter::BlockWriter(const DiskWriteRequest &request, std::unique_ptr<OutputFile> file,
                         const Layout &layout)
    : DiskWriter(request, std::move(file), request.sizeBytes)
    , m_layout(layout)
    , m_slots((request.sizeBytes + layout.blockBytes - 1) / layout.blockBytes)
{
}

std::uint64_t BlockWriter::endOfSlots() const
{
    return m_layout.firstSlot + m_slots.usedSlots() * m_layout.slotBytes;
}

std::uint64_t BlockWriter::dataOffsetOf(std::uint32_t slot) const
{
    return m_layout.firstSlot + slot * m_layout.slotBytes + m_layout.dataOffset;
}

Result<> BlockWriter::beginSlot(std::uint32_t)
{
    return {};
}

// Calls visit(block, offset in the block, data) for each part of the data that has a block.
template <typename Visit>
void BlockWriter::eachBlock(std::uint64_t offset, Bytes data, Visit visit) const
{
    while (!data.empty()) {
        const std::uint64_t within = offset % m_layout.blockBytes;
        const auto count = static_cast<std::size_t>(
            std::min<std::uint64_t>(data.size(), m_layout.blockBytes - within));
        visit(offset / m_layout.blockBytes, within, data.first(count));
        offset += count;
        data = data.subspan(count);
    }
}

void BlockWriter::place(std::uint64_t offset, Bytes data)
{
    const std::lock_guard lock(m_mutex);
    assignSlots(offset, data);
    m_placed.insert(offset);
}

void BlockWriter::assignSlots(std::uint64_t offset, Bytes data)
{
    eachBlock(offset, data, [this](std::uint64_t block, std::uint64_t, Bytes part) {
        if (m_slots.slotOf(block) == BlockSlots::kNone && !isZero(part))
            m_slots.assign(block);
    });
}

// What is to be written where. Neighbours in the file become one write.
Result<BlockWriter::Plan> BlockWriter::plan(std::uint64_t offset, Bytes data)
{
    Plan plan;
    const std::lock_guard lock(m_mutex);
    if (m_placed.erase(offset) == 0)
        assignSlots(offset, data);
    m_begun.resize(m_slots.usedSlots());
    eachBlock(offset, data, [&](std::uint64_t block, std::uint64_t within, Bytes part) {
        const std::uint32_t slot = m_slots.slotOf(block);
        if (slot == BlockSlots::kNone)
            return;
        if (!m_begun[slot]) {
            m_begun[slot] = true;
            plan.begun.push_back(slot);
        }
        const std::uint64_t at = dataOffsetOf(slot) + within;
        Run *const last = plan.runs.empty() ? nullptr : &plan.runs.back();
        const bool joins = last != nullptr && last->fileOffset + last->data.size() == at
            && last->data.data() + last->data.size() == part.data();
        if (joins)
            last->data = Bytes(last->data.data(), last->data.size() + part.size());
        else
            plan.runs.push_back({at, part});
    });
    if (auto grown = reserve(); !grown)
        return std::unexpected(std::move(grown).error());
    return plan;
}

Result<> BlockWriter::reserve()
{
    if (endOfSlots() <= m_reserved)
        return {};
    const std::uint64_t ahead = endOfSlots() + std::min(endOfSlots(), kGrowthBytes);
    if (file().resize(ahead)) {
        m_reserved = ahead;
        return {};
    }
    // A file system may have room for the file, but not for the reserve.
    m_reserved = endOfSlots();
    return file().resize(m_reserved);
}

Result<> BlockWriter::writePiece(std::uint64_t offset, Bytes data)
{
    const auto planned = plan(offset, data);
    if (!planned)
        return std::unexpected(planned.error());
    for (const std::uint32_t slot : planned->begun) {
        if (auto begun = beginSlot(slot); !begun)
            return begun;
    }
    for (const Run &run : planned->runs) {
        if (auto written = file().write(run.fileOffset, run.data); !written)
            return written;
    }
    return {};
}

}  // namespace vitrine
