#include "core/disk/format/vmdktables.h"

#include "core/base/blocks.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace vitrine {
namespace {

constexpr std::uint64_t kTableBytes = VmdkHeader::kTableEntries * sizeof(std::uint32_t);
constexpr std::uint32_t kTableSectors = kTableBytes / kVmdkSectorBytes;
// Enough for 128 TiB in grains of 64 KiB. With its copy and the places of all tables it stays
// under 64 MiB.
constexpr std::uint64_t kMaxDirectoryBytes = std::uint64_t{16} << 20;
constexpr std::uint64_t kMaxMapBytes = std::uint64_t{64} << 20;
// Entries are 32-bit numbers of sectors.
constexpr std::uint64_t kReachBytes = (std::uint64_t{1} << 32) * kVmdkSectorBytes;
// 8 MiB of tables: those of 128 GiB in grains of 64 KiB.
constexpr std::size_t kMaxSlots = 4096;
constexpr std::uint64_t kTablesPerRead = 512;
constexpr std::uint64_t kMarkerBytes = 12;

QString tableName()
{
    return QStringLiteral("grain table");
}

}  // namespace

VmdkTables::VmdkTables(const ByteSource &file, const VmdkHeader &header, ImageFaults faults)
    : m_file(file)
    , m_header(header)
    , m_faults(std::move(faults))
    , m_slots(static_cast<std::size_t>(std::min<std::uint64_t>(header.tableCount(), kMaxSlots)))
{
}

Result<> VmdkTables::claim(const QString &what, std::uint64_t sector, std::uint64_t bytes)
{
    const auto offset = checkedProduct(sector, kVmdkSectorBytes);
    const auto end = offset ? checkedSum(*offset, bytes) : std::nullopt;
    if (!end || *end > m_file.sizeBytes()) {
        return std::unexpected(
            m_faults.truncated(what, end.value_or(~std::uint64_t{0}), m_file.sizeBytes()));
    }
    const Range range{what, sector, sector + (bytes + kVmdkSectorBytes - 1) / kVmdkSectorBytes};
    for (const Range &other : m_ranges) {
        if (range.start < other.end && other.start < range.end)
            return std::unexpected(m_faults.overlap(what, *offset));
    }
    m_ranges.push_back(range);
    return {};
}

Result<> VmdkTables::load(bool checkCopy)
{
    auto directory = readDirectory(QStringLiteral("grain directory"), m_header.directory);
    if (!directory)
        return std::unexpected(std::move(directory).error());
    m_directory = *std::move(directory);
    std::vector<std::uint32_t> copies;
    if (checkCopy && m_header.hasRedundantDirectory()) {
        auto copy =
            readDirectory(QStringLiteral("redundant grain directory"), m_header.redundantDirectory);
        if (!copy)
            return std::unexpected(std::move(copy).error());
        copies = *std::move(copy);
    }
    if (auto claimed = claimTables(copies); !claimed)
        return claimed;

    // One bit for each grain is enough where all stand on multiples of their size, as they do in
    // every file that was not put together by hand.
    const bool compressed = m_header.isCompressed();
    if (auto made = makeMap(compressed ? kVmdkSectorBytes : m_header.grainBytes()); !made)
        return made;
    auto walked = walk(copies);
    if (walked && m_isUnaligned) {
        if (auto made = makeMap(kVmdkSectorBytes); !made)
            return made;
        walked = walk(copies);
    }
    m_tableStarts = {};
    if (!compressed)
        m_map.reset();
    return walked;
}

Result<std::vector<std::uint32_t>> VmdkTables::readDirectory(const QString &what,
                                                             std::uint64_t sector)
{
    const std::uint64_t bytes = m_header.tableCount() * sizeof(std::uint32_t);
    if (bytes > kMaxDirectoryBytes)
        return std::unexpected(m_faults.tablesTooLarge(bytes, kMaxDirectoryBytes));
    if (auto claimed = claim(what, sector, bytes); !claimed)
        return std::unexpected(std::move(claimed).error());
    std::vector<std::uint32_t> entries(static_cast<std::size_t>(m_header.tableCount()));
    const auto memory = std::as_writable_bytes(std::span(entries));
    if (auto read = m_file.read(sector * kVmdkSectorBytes, memory); !read)
        return std::unexpected(std::move(read).error());
    qFromLittleEndian<std::uint32_t>(entries.data(), std::ssize(entries), entries.data());
    return entries;
}

Result<> VmdkTables::claimTables(const std::vector<std::uint32_t> &copies)
{
    for (std::size_t index = 0; index < copies.size(); ++index) {
        if ((copies[index] == 0) != (m_directory[index] == 0)) {
            return std::unexpected(
                m_faults.table(QStringLiteral("redundant grain directory"), index, copies[index]));
        }
    }
    m_tableStarts.clear();
    m_tableStarts.reserve(m_directory.size() + copies.size());
    std::ranges::copy_if(m_directory, std::back_inserter(m_tableStarts), std::identity());
    std::ranges::copy_if(copies, std::back_inserter(m_tableStarts), std::identity());
    std::ranges::sort(m_tableStarts);
    return checkTableStarts();
}

Result<> VmdkTables::checkTableStarts() const
{
    if (m_tableStarts.empty())
        return {};
    const std::uint64_t end = m_tableStarts.back() * kVmdkSectorBytes + kTableBytes;
    if (end > m_file.sizeBytes())
        return std::unexpected(m_faults.truncated(tableName(), end, m_file.sizeBytes()));
    for (std::size_t i = 1; i < m_tableStarts.size(); ++i) {
        if (m_tableStarts[i] - m_tableStarts[i - 1] < kTableSectors) {
            return std::unexpected(
                m_faults.overlap(tableName(), m_tableStarts[i] * kVmdkSectorBytes));
        }
    }
    for (const Range &range : m_ranges) {
        // The first table that does not end in front of the range.
        const auto table =
            std::ranges::lower_bound(m_tableStarts, range.start, {}, [](std::uint32_t start) {
                return std::uint64_t{start} + kTableSectors - 1;
            });
        if (table != m_tableStarts.end() && *table < range.end)
            return std::unexpected(m_faults.overlap(tableName(), *table * kVmdkSectorBytes));
    }
    return {};
}

Result<> VmdkTables::makeMap(std::uint64_t unitBytes)
{
    const std::uint64_t fileBytes =
        std::min(m_file.sizeBytes(), kReachBytes + m_header.grainBytes());
    const std::uint64_t bytes = FileMap::bytesFor(fileBytes, unitBytes);
    if (bytes > kMaxMapBytes)
        return std::unexpected(m_faults.tablesTooLarge(bytes, kMaxMapBytes));
    m_unitBytes = unitBytes;
    m_isUnaligned = false;
    m_map.emplace(fileBytes, unitBytes);
    if (!m_header.isCompressed())
        return {};
    // What stands there already ends a compressed grain in front of it.
    for (const Range &range : m_ranges)
        m_map->claim(range.start * kVmdkSectorBytes, kVmdkSectorBytes);
    for (const std::uint32_t start : m_tableStarts)
        m_map->claim(start * kVmdkSectorBytes, kVmdkSectorBytes);
    return {};
}

Result<> VmdkTables::walk(const std::vector<std::uint32_t> &copies)
{
    const auto follows = [](const std::vector<std::uint32_t> &starts, std::uint64_t index) {
        return starts.empty() || starts[index] == std::uint64_t{starts[index - 1]} + kTableSectors;
    };
    const std::uint64_t count = m_directory.size();
    for (std::uint64_t first = 0; first < count && !m_isUnaligned;) {
        std::uint64_t end = first + 1;
        if (m_directory[first] != 0) {
            while (end < count && end - first < kTablesPerRead && follows(m_directory, end)
                   && follows(copies, end))
                ++end;
            if (auto read = readRun(first, end - first, copies); !read)
                return read;
        }
        first = end;
    }
    return {};
}

Result<> VmdkTables::readRun(std::uint64_t first, std::uint64_t count,
                             const std::vector<std::uint32_t> &copies)
{
    std::vector<std::byte> bytes(static_cast<std::size_t>(count * kTableBytes));
    if (auto read = m_file.read(m_directory[first] * kVmdkSectorBytes, bytes); !read)
        return read;
    if (!copies.empty()) {
        if (auto checked = checkCopies(first, bytes, copies[first]); !checked)
            return checked;
    }
    for (std::uint64_t i = 0; i < count && !m_isUnaligned; ++i) {
        const auto table = decoded(first + i, Bytes(bytes).subspan(i * kTableBytes, kTableBytes));
        if (!table)
            return std::unexpected(table.error());
        if (auto claimed = claimGrains(first + i, *table); !claimed)
            return claimed;
        keep(first + i, *table);
    }
    return {};
}

Result<> VmdkTables::checkCopies(std::uint64_t first, Bytes tables, std::uint32_t copySector) const
{
    std::vector<std::byte> copy(tables.size());
    if (auto read = m_file.read(copySector * kVmdkSectorBytes, copy); !read)
        return read;
    const auto [found, expected] = std::ranges::mismatch(copy, tables);
    if (found == copy.end())
        return {};
    const auto at = static_cast<std::size_t>(found - copy.begin()) / 4 * 4;
    return std::unexpected(m_faults.table(QStringLiteral("redundant grain table"),
                                          first * VmdkHeader::kTableEntries + at / 4,
                                          littleEndian<std::uint32_t>(copy, at)));
}

// Also called for tables that are read once more, when the file may have been changed: nothing
// that it returns leads out of the file.
Result<VmdkTable> VmdkTables::decoded(std::uint64_t index, Bytes bytes) const
{
    VmdkTable table{};
    qFromLittleEndian<std::uint32_t>(bytes.data(), std::ssize(table), table.data());
    const std::uint64_t first = index * VmdkHeader::kTableEntries;
    const std::uint64_t grains = m_header.grainCount() - first;
    for (std::uint64_t i = 0; i < table.size(); ++i) {
        if (table[i] == 0)
            continue;
        if (i >= grains)
            return std::unexpected(m_faults.table(tableName(), first + i, table[i]));
        if (table[i] == 1 && m_header.hasZeroGrains()) {
            table[i] = 0;
            continue;
        }
        const std::uint64_t least =
            m_header.isCompressed() ? kMarkerBytes + 1 : m_header.bytesOfGrain(first + i);
        const std::uint64_t end = table[i] * kVmdkSectorBytes + least;
        if (end > m_file.sizeBytes()) {
            return std::unexpected(
                m_faults.truncated(QStringLiteral("grain"), end, m_file.sizeBytes()));
        }
    }
    return table;
}

Result<> VmdkTables::claimGrains(std::uint64_t index, const VmdkTable &table)
{
    for (std::uint64_t i = 0; i < table.size() && !m_isUnaligned; ++i) {
        if (table[i] == 0)
            continue;
        const Place place{index * VmdkHeader::kTableEntries + i, table[i] * kVmdkSectorBytes};
        if (auto claimed = claimGrain(place); !claimed)
            return claimed;
    }
    return {};
}

Result<> VmdkTables::claimGrain(Place place)
{
    if (m_unitBytes != kVmdkSectorBytes && place.offset % m_unitBytes != 0) {
        m_isUnaligned = true;
        return {};
    }
    const bool compressed = m_header.isCompressed();
    const std::uint64_t bytes = compressed ? kVmdkSectorBytes : m_header.bytesOfGrain(place.grain);
    // The file may end inside the last sector of a compressed grain.
    const std::uint64_t inFile = std::min(bytes, m_file.sizeBytes() - place.offset);
    if (isMetadata(place.offset, bytes)
        || m_map->claim(place.offset, inFile) != FileMap::Claim::Granted)
        return std::unexpected(m_faults.overlap(QStringLiteral("grain"), place.offset));
    if (compressed && (!m_lastInFile || m_lastInFile->offset < place.offset))
        m_lastInFile = place;
    return {};
}

bool VmdkTables::isMetadata(std::uint64_t offset, std::uint64_t bytes) const
{
    const std::uint64_t start = offset / kVmdkSectorBytes;
    const std::uint64_t end = (offset + bytes - 1) / kVmdkSectorBytes + 1;
    const auto overlaps = [start, end](const Range &range) {
        return start < range.end && range.start < end;
    };
    if (std::ranges::any_of(m_ranges, overlaps))
        return true;
    // Behind all tables, as in most files: no search.
    if (m_tableStarts.empty() || start >= std::uint64_t{m_tableStarts.back()} + kTableSectors)
        return false;
    const auto table = std::ranges::lower_bound(m_tableStarts, start, {}, [](std::uint32_t first) {
        return std::uint64_t{first} + kTableSectors - 1;
    });
    return table != m_tableStarts.end() && *table < end;
}

std::shared_ptr<const VmdkTable> VmdkTables::keep(std::uint64_t index, const VmdkTable &table) const
{
    const bool isEmpty = std::ranges::count(table, 0U) == std::ssize(table);
    const auto kept = isEmpty ? nullptr : std::make_shared<const VmdkTable>(table);
    const std::lock_guard lock(m_mutex);
    m_slots[index % m_slots.size()] = {index, kept};
    return kept;
}

Result<std::shared_ptr<const VmdkTable>> VmdkTables::table(std::uint64_t index) const
{
    if (m_directory[index] == 0)
        return nullptr;
    {
        const std::lock_guard lock(m_mutex);
        const Slot &slot = m_slots[index % m_slots.size()];
        if (slot.index == index)
            return slot.table;
    }
    std::array<std::byte, kTableBytes> bytes;
    if (auto read = m_file.read(m_directory[index] * kVmdkSectorBytes, bytes); !read)
        return std::unexpected(std::move(read).error());
    const auto table = decoded(index, bytes);
    if (!table)
        return std::unexpected(table.error());
    return keep(index, *table);
}

std::uint64_t VmdkTables::nextGrain(std::uint64_t grain, bool isThere) const
{
    const std::uint64_t count = m_header.grainCount();
    while (grain < count) {
        const std::uint64_t index = grain / VmdkHeader::kTableEntries;
        const std::uint64_t end =
            std::min<std::uint64_t>(count, (index + 1) * VmdkHeader::kTableEntries);
        const auto entries = table(index);
        if (!entries && isThere)
            return grain;
        if (entries && *entries == nullptr && !isThere)
            return grain;
        if (entries && *entries != nullptr) {
            const auto from = (*entries)->begin() + grain % VmdkHeader::kTableEntries;
            const auto to = from + static_cast<std::ptrdiff_t>(end - grain);
            const auto found = std::find_if(
                from, to, [isThere](std::uint32_t sector) { return (sector != 0) == isThere; });
            if (found != to)
                return grain + static_cast<std::uint64_t>(found - from);
        }
        grain = end;
    }
    return count;
}

std::uint64_t VmdkTables::limitOf(std::uint64_t offset) const
{
    const std::uint64_t most =
        std::min(m_file.sizeBytes(), offset + alignedUp(kMarkerBytes + 2 * m_header.grainBytes()));
    std::uint64_t end = offset + kVmdkSectorBytes;
    while (end < most && !m_map->isClaimed(end))
        end += kVmdkSectorBytes;
    return std::min(end, most);
}

}  // namespace vitrine
