#pragma once

#include "core/disk/write/diskwriter.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace vitrine {

/// Which slot of the file each block of the disk has. Slots count from 0 in the order in which
/// blocks get them. Memory: four bytes for each block of every region that has one.
class BlockSlots {
public:
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};

    explicit BlockSlots(std::uint64_t blockCount);
    std::uint64_t blockCount() const { return m_blockCount; }
    std::uint32_t usedSlots() const { return m_used; }
    /// Returns kNone for a block without a slot.
    std::uint32_t slotOf(std::uint64_t block) const;
    /// Returns the block's slot, a new one if it has none yet.
    std::uint32_t assign(std::uint64_t block);
    /// Tells whether any block of the \p count from \p first has a slot; quick for empty regions.
    bool hasAny(std::uint64_t first, std::uint64_t count) const;

private:
    static constexpr std::size_t kPageSlots = 4096;
    using Page = std::array<std::uint32_t, kPageSlots>;

    std::uint64_t m_blockCount;
    std::uint32_t m_used = 0;
    std::vector<std::unique_ptr<Page>> m_pages;
};

/// A format that holds only blocks with data, one after the other in the order in which they were
/// placed, each as long as a block of the disk.
class BlockWriter : public DiskWriter {
public:
    bool isOrdered() const final { return true; }
    void place(std::uint64_t offset, Bytes data) final;

protected:
    /// Where the blocks stand: slot n begins at byte firstSlot + n * slotBytes of the file and its
    /// data dataOffset bytes later.
    struct Layout {
        std::uint64_t blockBytes;
        std::uint64_t firstSlot;
        std::uint64_t slotBytes;
        std::uint64_t dataOffset = 0;
    };

    BlockWriter(const DiskWriteRequest &request, std::unique_ptr<OutputFile> file,
                const Layout &layout);

    const Layout &layout() const { return m_layout; }
    /// Thread: none may write meanwhile.
    const BlockSlots &slots() const { return m_slots; }
    /// Returns the byte behind the last slot in use.
    std::uint64_t endOfSlots() const;
    std::uint64_t dataOffsetOf(std::uint32_t slot) const;
    /// Called once for each slot in use, before data is written into it.
    virtual Result<> beginSlot(std::uint32_t slot);

private:
    struct Run {
        std::uint64_t fileOffset;
        Bytes data;
    };
    struct Plan {
        std::vector<Run> runs;
        std::vector<std::uint32_t> begun;
    };
    template <typename Visit>
    void eachBlock(std::uint64_t offset, Bytes data, Visit visit) const;
    void assignSlots(std::uint64_t offset, Bytes data);
    Result<Plan> plan(std::uint64_t offset, Bytes data);
    Result<> reserve();
    Result<> writePiece(std::uint64_t offset, Bytes data) final;

    const Layout m_layout;
    std::mutex m_mutex;
    BlockSlots m_slots;  // guarded by m_mutex
    std::set<std::uint64_t> m_placed;  // guarded by m_mutex; offsets of pieces not written yet
    std::vector<bool> m_begun;  // guarded by m_mutex; slots whose beginSlot() was called
    std::uint64_t m_reserved = 0;  // guarded by m_mutex; the file's size while it grows
};

}  // namespace vitrine
