#include "core/disk/format/qcow2disk.h"

#include "core/base/blocks.h"
#include "core/disk/diskextents.h"
#include "core/disk/format/formats.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>
#include <thread>

namespace vitrine {
namespace {

// Packed clusters of one read of the file: long enough for the disk's speed.
constexpr std::uint64_t kPackedReadBytes = 1 << 20;
// Reading on over a small gap costs less than starting a new read.
constexpr std::uint64_t kBridgedGapBytes = 64 << 10;

}  // namespace

Qcow2Disk::Qcow2Disk(std::unique_ptr<const ByteSource> file, const Qcow2Header &header,
                     Qcow2Entries entries, Qcow2Audit audit, ImageFaults faults,
                     std::unique_ptr<const DiskReader> base)
    : m_file(std::move(file))
    , m_header(header)
    , m_entries(std::move(entries))
    , m_faults(std::move(faults))
    , m_base(std::move(base))
    , m_hasPacked(audit.hasPacked)
    , m_shortClusters(std::move(audit.shortClusters))
    , m_tables(*m_file, header, std::move(audit.tables))
    , m_unpackers(header.isZstd)
{
}

Result<> Qcow2Disk::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    Q_ASSERT(offset <= sizeBytes() && buffer.size() <= sizeBytes() - offset);
    while (!buffer.empty()) {
        const auto piece = buffer.first(std::min<std::size_t>(buffer.size(), kPieceBytes));
        auto runs = runsOf(offset, piece.size());
        if (!runs)
            return std::unexpected(std::move(runs).error());
        // What is not packed first, and all of it in the order of the file.
        std::ranges::sort(*runs, {},
                          [](const Run &run) { return std::pair(run.packedBytes != 0, run.host); });
        const auto packed =
            std::ranges::find_if(*runs, [](const Run &run) { return run.packedBytes != 0; });
        for (const Run &run : std::span(runs->begin(), packed)) {
            const auto place = piece.subspan(static_cast<std::size_t>(run.disk - offset),
                                             static_cast<std::size_t>(run.length));
            if (run.isBelow) {
                if (auto below = readBelow(run.disk, place); !below)
                    return below;
                continue;
            }
            if (run.host == 0) {
                std::memset(place.data(), 0, place.size());
                continue;
            }
            if (auto read = m_file->read(run.host, place); !read)
                return read;
        }
        if (auto read = readPacked(std::span(packed, runs->end()), piece, offset); !read)
            return read;
        offset += piece.size();
        buffer = buffer.subspan(piece.size());
    }
    return {};
}

Result<std::vector<Qcow2Disk::Run>> Qcow2Disk::runsOf(std::uint64_t offset,
                                                      std::uint64_t length) const
{
    std::vector<Run> runs;
    const std::uint64_t end = offset + length;
    while (offset < end) {
        const auto slice = m_tables.sliceOf(offset >> m_header.clusterBits);
        if (!slice)
            return std::unexpected(slice.error());
        const std::uint64_t sliceEnd = std::min(end, slice->endCluster << m_header.clusterBits);
        if (slice->entries == nullptr) {
            addRun(runs, {offset, sliceEnd - offset, 0, 0, m_base != nullptr});
            offset = sliceEnd;
        }
        while (offset < sliceEnd) {
            const std::uint64_t cluster = offset >> m_header.clusterBits;
            const auto found = m_entries.at(
                *slice->entries, static_cast<std::size_t>(cluster - slice->firstCluster), cluster);
            if (!found)
                return std::unexpected(found.error());
            const std::uint64_t clusterEnd =
                std::min(sliceEnd, (cluster + 1) << m_header.clusterBits);
            addCluster(runs, *found, offset, clusterEnd);
            offset = clusterEnd;
        }
    }
    return runs;
}

// Appends what of one cluster lies between two offsets of the disk.
void Qcow2Disk::addCluster(std::vector<Run> &runs, const Qcow2Cluster &found, std::uint64_t offset,
                           std::uint64_t end) const
{
    if (found.isPacked()) {
        runs.push_back({offset, end - offset, found.host, found.packedBytes});
        return;
    }
    const std::uint32_t belowMask = m_base == nullptr ? 0 : found.absentMask;
    const std::uint64_t start = offset & ~(m_header.clusterBytes() - 1);
    const std::uint64_t subclusterBytes = m_header.clusterBytes() / kQcow2Subclusters;
    while (offset < end) {
        const auto first = static_cast<unsigned>((offset - start) / subclusterBytes);
        const bool isData = (found.dataMask >> first & 1) != 0;
        const bool isBelow = (belowMask >> first & 1) != 0;
        const std::uint32_t alike = isData ? found.dataMask
            : isBelow                      ? belowMask
                                           : ~(found.dataMask | belowMask);
        const auto count = static_cast<unsigned>(std::countr_one(alike >> first));
        const std::uint64_t next =
            std::min(end, start + std::min(first + count, kQcow2Subclusters) * subclusterBytes);
        addRun(runs,
               {offset, next - offset, isData ? found.host + (offset - start) : 0, 0, isBelow});
        offset = next;
    }
}

void Qcow2Disk::addRun(std::vector<Run> &runs, const Run &run)
{
    if (!runs.empty()) {
        Run &last = runs.back();
        const bool bothZero = last.host == 0 && run.host == 0 && last.isBelow == run.isBelow;
        const bool sideBySide = last.host != 0 && last.host + last.length == run.host;
        if (last.packedBytes == 0 && (bothZero || sideBySide)) {
            last.length += run.length;
            return;
        }
    }
    runs.push_back(run);
}

// A layer may be larger than what it lies over: behind that one's end there are zeros.
Result<> Qcow2Disk::readBelow(std::uint64_t offset, std::span<std::byte> place) const
{
    const std::uint64_t there =
        std::min<std::uint64_t>(place.size(), std::max(m_base->sizeBytes(), offset) - offset);
    const auto inside = place.first(static_cast<std::size_t>(there));
    std::ranges::fill(place.subspan(inside.size()), std::byte{0});
    return inside.empty() ? Result<>() : m_base->read(offset, inside);
}

// Reads packed clusters, ordered by their place in the file, several with one read.
Result<> Qcow2Disk::readPacked(std::span<const Run> runs, std::span<std::byte> buffer,
                               std::uint64_t bufferOffset) const
{
    if (runs.empty())
        return {};
    const Qcow2UnpackerPool::Loan unpacker(m_unpackers);
    while (!runs.empty()) {
        const std::uint64_t start = runs.front().host;
        std::uint64_t end = start + runs.front().packedBytes;
        std::size_t count = 1;
        while (count < runs.size() && runs[count].host <= end + kBridgedGapBytes
               && runs[count].host + runs[count].packedBytes <= start + kPackedReadBytes) {
            end = std::max(end, runs[count].host + runs[count].packedBytes);
            ++count;
        }
        const auto group = runs.first(count);
        runs = runs.subspan(count);
        const bool isKept = count == 1 && unpacker->wholeHost == start
            && group.front().length < m_header.clusterBytes();
        Bytes input;
        if (!isKept) {
            const auto bytes = readInput(*unpacker, start, end);
            if (!bytes)
                return std::unexpected(bytes.error());
            input = *bytes;
        }
        for (const Run &run : group) {
            const auto place = buffer.subspan(static_cast<std::size_t>(run.disk - bufferOffset),
                                              static_cast<std::size_t>(run.length));
            const auto packed =
                input.subspan(std::min(input.size(), static_cast<std::size_t>(run.host - start)));
            if (auto done = unpackRun(*unpacker, run, packed, place); !done)
                return done;
        }
    }
    return {};
}

// Returns the bytes of the file between two offsets, as far as it goes. Read in whole units of
// direct I/O, around them.
Result<Bytes> Qcow2Disk::readInput(Qcow2Unpacker &unpacker, std::uint64_t start,
                                   std::uint64_t end) const
{
    const std::uint64_t from = start / kAlignment * kAlignment;
    const std::uint64_t to = std::min(alignedUp(end), m_file->sizeBytes());
    const auto bytes = unpacker.input(to - from).first(static_cast<std::size_t>(to - from));
    if (auto read = m_file->read(from, bytes); !read)
        return std::unexpected(std::move(read).error());
    const Bytes wanted = Bytes(bytes).subspan(static_cast<std::size_t>(start - from));
    return wanted.first(std::min(wanted.size(), static_cast<std::size_t>(end - start)));
}

Result<> Qcow2Disk::unpackRun(Qcow2Unpacker &unpacker, const Run &run, Bytes input,
                              std::span<std::byte> place) const
{
    const std::uint64_t inside = run.disk & (m_header.clusterBytes() - 1);
    const Bytes packed = input.first(std::min<std::size_t>(input.size(), run.packedBytes));
    if (run.length == m_header.clusterBytes()) {
        if (unpacker.unpack(packed, place))
            return {};
        return std::unexpected(m_faults.compressed(run.disk));
    }
    if (unpacker.wholeHost != run.host) {
        unpacker.wholeHost = 0;
        unpacker.whole.resize(static_cast<std::size_t>(m_header.clusterBytes()));
        if (!unpacker.unpack(packed, unpacker.whole))
            return std::unexpected(m_faults.compressed(run.disk - inside));
        unpacker.wholeHost = run.host;
    }
    std::memcpy(place.data(), unpacker.whole.data() + inside, place.size());
    return {};
}

std::uint64_t Qcow2Disk::nextData(std::uint64_t offset, std::uint64_t &end) const
{
    while (offset < sizeBytes()) {
        const auto slice = m_tables.sliceOf(offset >> m_header.clusterBits);
        if (!slice) {
            end = sizeBytes();
            return offset;  // the read that follows tells why
        }
        const std::uint64_t sliceEnd =
            std::min(sizeBytes(), slice->endCluster << m_header.clusterBits);
        // An extent ends with its slice at the latest, so that no call looks at many.
        const std::uint64_t found = nextData(*slice, offset, sliceEnd, end);
        if (found < sliceEnd)
            return found;
        offset = sliceEnd;
    }
    end = sizeBytes();
    return sizeBytes();
}

// Does the same inside one slice; returns sliceEnd when there is nothing.
std::uint64_t Qcow2Disk::nextData(const Qcow2Tables::Slice &slice, std::uint64_t offset,
                                  std::uint64_t sliceEnd, std::uint64_t &end) const
{
    std::optional<std::uint64_t> start;
    if (slice.entries == nullptr) {
        const Run absent{offset, sliceEnd - offset, 0, 0, m_base != nullptr};
        if (!addExtents(absent, start, end))
            end = sliceEnd;
        return start.value_or(sliceEnd);
    }
    std::vector<Run> runs;
    while (offset < sliceEnd) {
        const std::uint64_t cluster = offset >> m_header.clusterBits;
        const std::uint64_t clusterEnd = std::min(sliceEnd, (cluster + 1) << m_header.clusterBits);
        const auto found = m_entries.at(
            *slice.entries, static_cast<std::size_t>(cluster - slice.firstCluster), cluster);
        runs.clear();
        if (found)
            addCluster(runs, *found, offset, clusterEnd);
        else
            runs.push_back({offset, clusterEnd - offset, 1, 0});  // data, which cannot be read
        for (const Run &run : runs) {
            if (addExtents(run, start, end))
                return *start;
        }
        offset = clusterEnd;
    }
    end = sliceEnd;
    return start.value_or(sliceEnd);
}

// Lets the extent that begins at \p start go on through \p run; tells whether it ends in it.
bool Qcow2Disk::addExtents(const Run &run, std::optional<std::uint64_t> &start,
                           std::uint64_t &end) const
{
    const std::uint64_t runEnd = run.disk + run.length;
    for (std::uint64_t offset = run.disk; offset < runEnd;) {
        std::uint64_t dataEnd = runEnd;
        std::uint64_t data = run.host != 0 ? offset : runEnd;
        if (run.isBelow && offset < m_base->sizeBytes())
            data = m_base->nextData(offset, dataEnd);
        if (data >= std::min(runEnd, run.isBelow ? m_base->sizeBytes() : runEnd))
            data = runEnd;
        if (start && data > offset) {
            end = offset;
            return true;
        }
        if (data < runEnd && !start)
            start = data;
        offset = data < runEnd ? std::min(runEnd, dataEnd) : runEnd;
    }
    return false;
}

Result<> Qcow2Disk::checkUnchanged() const
{
    auto unchanged = m_file->checkUnchanged();
    return unchanged && m_base != nullptr ? m_base->checkUnchanged() : unchanged;
}

Result<> Qcow2Disk::checkContent(const std::stop_token &stop) const
{
    if (m_base != nullptr) {
        if (auto below = m_base->checkContent(stop); !below)
            return below;
    }
    if (!m_hasPacked)
        return {};
    std::mutex mutex;
    std::uint64_t done = 0;  // under mutex; what lies before is handed out
    std::uint64_t extentEnd = 0;  // under mutex
    Result<> result;  // under mutex; the first fault
    const auto next = [&]() -> std::optional<Run> {
        const std::lock_guard lock(mutex);
        if (stop.stop_requested() || !result)
            return std::nullopt;
        if (done >= extentEnd)
            done = nextData(done, extentEnd);
        if (done >= sizeBytes())
            return std::nullopt;
        const Run piece{done, std::min<std::uint64_t>(extentEnd - done, kPieceBytes), 0, 0};
        done += piece.length;
        return piece;
    };
    const auto work = [&] {
        std::vector<std::byte> buffer;
        while (const auto piece = next()) {
            auto checked = checkPiece(piece->disk, piece->length, buffer);
            const std::lock_guard lock(mutex);
            if (!checked && result)
                result = std::move(checked);
        }
    };
    {
        std::vector<std::jthread> threads;
        const std::uint64_t most =
            std::min<std::uint64_t>(pieceThreads(), sizeBytes() / kPieceBytes);
        for (std::uint64_t i = 1; i < most; ++i)
            threads.emplace_back(work);
        work();
    }
    return result;
}

// Unpacks the packed clusters of a part of the disk; the others need no look.
Result<> Qcow2Disk::checkPiece(std::uint64_t offset, std::uint64_t length,
                               std::vector<std::byte> &buffer) const
{
    auto runs = runsOf(offset, length);
    if (!runs)
        return std::unexpected(std::move(runs).error());
    std::erase_if(*runs, [](const Run &run) { return run.packedBytes == 0; });
    if (runs->empty())
        return {};
    std::ranges::sort(*runs, {}, &Run::host);
    buffer.resize(static_cast<std::size_t>(length));
    return readPacked(*runs, buffer, offset);
}

Result<> Qcow2Disk::checkShortClusters() const
{
    for (const Qcow2ShortCluster &last : m_shortClusters) {
        const std::uint64_t start = last.cluster << m_header.clusterBits;
        std::vector<std::byte> whole(static_cast<std::size_t>(m_header.clusterBytes()));
        const Run run{start, whole.size(), last.found.host, last.found.packedBytes};
        if (auto read = readPacked(std::span(&run, 1), whole, start); !read)
            return read;
    }
    return {};
}

Result<std::unique_ptr<DiskReader>> openQcow2(std::unique_ptr<const ByteSource> file,
                                              const DiskOpening &opening)
{
    const ImageFaults faults(file->path(), QStringLiteral("QCOW2"));
    const auto header = readQcow2Header(*file, faults, opening.basePath);
    if (!header)
        return std::unexpected(header.error());
    std::unique_ptr<const DiskReader> base;
    if (!opening.basePath.isEmpty()) {
        auto opened = openDisk(opening.basePath, {.format = QStringLiteral("qcow2")});
        if (!opened)
            return std::unexpected(std::move(opened).error());
        base = *std::move(opened);
    }
    const Qcow2Entries entries(*header, file->sizeBytes(), faults);
    auto audit = auditQcow2(*file, *header, entries, faults);
    if (!audit)
        return std::unexpected(std::move(audit).error());
    auto disk = std::make_unique<Qcow2Disk>(std::move(file), *header, entries, *std::move(audit),
                                            faults, std::move(base));
    if (auto checked = disk->checkShortClusters(); !checked)
        return std::unexpected(std::move(checked).error());
    // Last: consent to mend is asked only for an image that is sound otherwise.
    if (header->isDirty && !opening.repair)
        return std::unexpected(faults.dirty());
    return disk;
}

}  // namespace vitrine
