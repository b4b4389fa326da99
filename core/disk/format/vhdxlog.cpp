#include "core/disk/format/vhdxlog.h"

#include "core/disk/format/crc32c.h"
#include "core/disk/format/overlaybytes.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace vitrine {
namespace {

constexpr std::size_t kSectorBytes = 4096;

// An entry: a header, then its descriptors up to a whole sector, then one sector of data for each
// descriptor of data.
constexpr std::size_t kHeaderBytes = 64;
constexpr std::size_t kChecksum = 4;
constexpr std::size_t kEntryLength = 8;
constexpr std::size_t kTail = 12;
constexpr std::size_t kSequenceNumber = 16;
constexpr std::size_t kDescriptorCount = 24;
constexpr std::size_t kEntryLogGuid = 32;
constexpr std::size_t kFlushedFileOffset = 48;
constexpr std::size_t kLastFileOffset = 56;

constexpr std::size_t kDescriptorBytes = 32;
constexpr std::size_t kTrailingBytes = 4;
constexpr std::size_t kZeroLength = 8;
constexpr std::size_t kLeadingBytes = 8;
constexpr std::size_t kFileOffset = 16;
constexpr std::size_t kDescriptorSequence = 24;

constexpr std::size_t kDataSequenceHigh = 4;
constexpr std::size_t kDataSequenceLow = 4092;

struct Entry {
    std::size_t sector = 0;  // where it begins, in sectors of the log
    std::size_t sectors = 0;
    std::size_t descriptorSectors = 0;
    std::size_t descriptors = 0;
    std::uint64_t tail = 0;  // where its sequence begins, in bytes of the log
    std::uint64_t sequence = 0;
    std::uint64_t flushedFileBytes = 0;
    std::uint64_t lastFileBytes = 0;
};

// The log, a ring of sectors, in memory that somebody else owns.
class Ring {
public:
    Ring(std::span<std::byte> bytes, const VhdxGuid &guid)
        : m_bytes(bytes)
        , m_guid(guid)
    {
    }

    std::size_t sectors() const { return m_bytes.size() / kSectorBytes; }
    std::size_t offsetOf(std::size_t sector) const { return sector % sectors() * kSectorBytes; }
    Bytes sector(std::size_t sector) const
    {
        return Bytes(m_bytes).subspan(offsetOf(sector), kSectorBytes);
    }
    Bytes descriptor(const Entry &entry, std::size_t index) const
    {
        const std::size_t at = kHeaderBytes + index * kDescriptorBytes;
        return sector(entry.sector + at / kSectorBytes)
            .subspan(at % kSectorBytes, kDescriptorBytes);
    }
    /// Returns the entry that begins at \p sector, if a sound one does.
    std::optional<Entry> entryAt(std::size_t sector) const;
    /// Puts back the bytes of a data sector whose place its marks took.
    void restoreData(std::size_t sector, Bytes descriptor) const;

private:
    bool hasSoundParts(const Entry &entry) const;
    std::uint32_t checksum(const Entry &entry) const;

    const std::span<std::byte> m_bytes;
    const VhdxGuid m_guid;
};

std::optional<Entry> Ring::entryAt(std::size_t sector) const
{
    const Bytes header = this->sector(sector);
    if (!holds(header, 0, "loge") || vhdxGuid(header, kEntryLogGuid) != m_guid)
        return std::nullopt;
    const auto length = littleEndian<std::uint32_t>(header, kEntryLength);
    Entry entry{.sector = sector,
                .sectors = length / kSectorBytes,
                .descriptors = littleEndian<std::uint32_t>(header, kDescriptorCount),
                .tail = littleEndian<std::uint32_t>(header, kTail),
                .sequence = littleEndian<std::uint64_t>(header, kSequenceNumber),
                .flushedFileBytes = littleEndian<std::uint64_t>(header, kFlushedFileOffset),
                .lastFileBytes = littleEndian<std::uint64_t>(header, kLastFileOffset)};
    const std::size_t listBytes = kHeaderBytes + entry.descriptors * kDescriptorBytes;
    entry.descriptorSectors = (listBytes + kSectorBytes - 1) / kSectorBytes;
    const bool hasShape = length > 0 && length % kSectorBytes == 0 && entry.sectors <= sectors()
        && entry.descriptorSectors <= entry.sectors && entry.sequence > 0
        && entry.tail % kSectorBytes == 0 && entry.tail < m_bytes.size();
    // The sum comes last: what has passed until then overlaps no other entry that has, so that
    // no byte of a hostile log is summed up more than a few times.
    if (!hasShape || !hasSoundParts(entry)
        || checksum(entry) != littleEndian<std::uint32_t>(header, kChecksum))
        return std::nullopt;
    return entry;
}

bool Ring::hasSoundParts(const Entry &entry) const
{
    std::size_t data = entry.sector + entry.descriptorSectors;
    const std::size_t end = entry.sector + entry.sectors;
    for (std::size_t i = 0; i < entry.descriptors; ++i) {
        const Bytes descriptor = this->descriptor(entry, i);
        if (littleEndian<std::uint64_t>(descriptor, kDescriptorSequence) != entry.sequence
            || littleEndian<std::uint64_t>(descriptor, kFileOffset) % kSectorBytes != 0)
            return false;
        if (holds(descriptor, 0, "zero")) {
            if (littleEndian<std::uint64_t>(descriptor, kZeroLength) % kSectorBytes != 0)
                return false;
            continue;
        }
        if (!holds(descriptor, 0, "desc") || data == end)
            return false;
        const Bytes sector = this->sector(data++);
        const std::uint64_t sequence =
            std::uint64_t{littleEndian<std::uint32_t>(sector, kDataSequenceHigh)} << 32
            | littleEndian<std::uint32_t>(sector, kDataSequenceLow);
        if (!holds(sector, 0, "data") || sequence != entry.sequence)
            return false;
    }
    return data == end;
}

std::uint32_t Ring::checksum(const Entry &entry) const
{
    std::uint32_t sum = vhdxChecksum(sector(entry.sector), kChecksum);
    for (std::size_t i = 1; i < entry.sectors; ++i)
        sum = crc32c(sector(entry.sector + i), sum);
    return sum;
}

void Ring::restoreData(std::size_t sector, Bytes descriptor) const
{
    std::byte *const bytes = m_bytes.data() + offsetOf(sector);
    std::memcpy(bytes, descriptor.data() + kLeadingBytes, 8);
    std::memcpy(bytes + kDataSequenceLow, descriptor.data() + kTrailingBytes, 4);
}

using Sequence = std::vector<Entry>;

// Entries that follow each other in the ring and in number, from \p sector on.
Sequence sequenceFrom(const Ring &ring, std::size_t sector)
{
    Sequence sequence;
    std::size_t sectors = 0;
    while (const auto entry = ring.entryAt((sector + sectors) % ring.sectors())) {
        sectors += entry->sectors;
        if (sectors > ring.sectors()
            || (!sequence.empty() && entry->sequence - 1 != sequence.back().sequence))
            break;
        sequence.push_back(*entry);
        if (sectors == ring.sectors())
            break;
    }
    return sequence;
}

// Drops the entries in front of the one where the last says that the sequence begins; all of
// them when that is not there.
void startAtTail(Sequence &sequence)
{
    const auto first =
        std::ranges::find_if(sequence, [tail = sequence.back().tail](const Entry &entry) {
            return entry.sector * kSectorBytes == tail;
        });
    sequence.erase(sequence.begin(), first);
}

// The changes to make: the sound sequence with the greatest numbers. Of a sequence that lacks its
// beginning, no part that starts later is sound either: each goes on behind its end.
Sequence activeSequence(const Ring &ring)
{
    Sequence active;
    for (std::size_t sector = 0; sector < ring.sectors();) {
        Sequence sequence = sequenceFrom(ring, sector);
        if (sequence.empty()) {
            ++sector;
            continue;
        }
        for (const Entry &entry : sequence)
            sector += entry.sectors;
        startAtTail(sequence);
        if (!sequence.empty()
            && (active.empty() || sequence.back().sequence > active.back().sequence))
            active = std::move(sequence);
    }
    return active;
}

Result<> checkSizes(const Sequence &sequence, std::uint64_t fileBytes, const ImageFaults &faults)
{
    for (const Entry &entry : sequence) {
        if (entry.flushedFileBytes > fileBytes)
            return std::unexpected(faults.truncated(QStringLiteral("Log FlushedFileOffset"),
                                                    entry.flushedFileBytes, fileBytes));
    }
    // What is larger holds nothing but zeros that no table could be kept for.
    const std::uint64_t mapBytes = FileMap::bytesFor(sequence.back().lastFileBytes, kVhdxUnitBytes);
    if (mapBytes > kVhdxMaxTableBytes)
        return std::unexpected(faults.tablesTooLarge(mapBytes, kVhdxMaxTableBytes));
    return {};
}

Result<> lay(OverlayBytes &overlay, Bytes descriptor, std::size_t storeOffset,
             const ImageFaults &faults)
{
    const bool isZeros = holds(descriptor, 0, "zero");
    const auto offset = littleEndian<std::uint64_t>(descriptor, kFileOffset);
    const std::uint64_t length =
        isZeros ? littleEndian<std::uint64_t>(descriptor, kZeroLength) : kSectorBytes;
    const auto end = checkedSum(offset, length);
    if (!end || *end > overlay.sizeBytes())
        return std::unexpected(faults.truncated(QStringLiteral("Log FileOffset"),
                                                end.value_or(offset), overlay.sizeBytes()));
    if (isZeros)
        overlay.putZeros(offset, length);
    else
        overlay.put(offset, length, storeOffset);
    if (overlay.listBytes() > kVhdxMaxTableBytes)
        return std::unexpected(faults.tablesTooLarge(overlay.listBytes(), kVhdxMaxTableBytes));
    return {};
}

Result<> replay(OverlayBytes &overlay, const Ring &ring, const Sequence &sequence,
                const ImageFaults &faults)
{
    for (const Entry &entry : sequence) {
        std::size_t data = entry.sector + entry.descriptorSectors;
        for (std::size_t i = 0; i < entry.descriptors; ++i) {
            const Bytes descriptor = ring.descriptor(entry, i);
            const bool hasData = holds(descriptor, 0, "desc");
            if (hasData)
                ring.restoreData(data, descriptor);
            if (auto laid = lay(overlay, descriptor, ring.offsetOf(data), faults); !laid)
                return laid;
            data += hasData ? 1 : 0;
        }
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<const ByteSource>> replayVhdxLog(std::unique_ptr<const ByteSource> file,
                                                        const VhdxHeader &header,
                                                        const ImageFaults &faults)
{
    if (header.logBytes > kVhdxMaxTableBytes)
        return std::unexpected(faults.tablesTooLarge(header.logBytes, kVhdxMaxTableBytes));
    auto bytes =
        readVhdxPart(*file, header.logOffset, header.logBytes, QStringLiteral("Log"), faults);
    if (!bytes)
        return std::unexpected(std::move(bytes).error());
    const Ring ring(*bytes, header.logGuid);
    const Sequence sequence = activeSequence(ring);
    if (sequence.empty())
        return std::unexpected(faults.checksum(QStringLiteral("Log")));
    if (auto checked = checkSizes(sequence, file->sizeBytes(), faults); !checked)
        return std::unexpected(std::move(checked).error());

    // The bytes stay where they are in memory when the overlay becomes their owner.
    auto overlay = std::make_unique<OverlayBytes>(std::move(file), *std::move(bytes));
    overlay->growTo(sequence.back().lastFileBytes);
    if (auto replayed = replay(*overlay, ring, sequence, faults); !replayed)
        return std::unexpected(std::move(replayed).error());
    return overlay;
}

}  // namespace vitrine
