#include "core/disk/format/formats.h"
#include "core/disk/format/vmdkdescriptor.h"
#include "core/disk/format/vmdkgrains.h"
#include "core/disk/format/vmdktables.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <optional>
#include <thread>

namespace vitrine {
namespace {

using Sector = std::array<std::byte, kVmdkSectorBytes>;

/// What stands at the end of a stream: a marker, the footer, the end-of-stream marker.
constexpr std::uint64_t kStreamEndBytes = 3 * kVmdkSectorBytes;
constexpr std::uint32_t kFooterMarker = 3;

class VmdkDisk final : public DiskReader {
public:
    VmdkDisk(std::unique_ptr<const ByteSource> file, const VmdkHeader &header,
             const ImageFaults &faults)
        : m_file(std::move(file))
        , m_header(header)
        , m_tables(*m_file, m_header, faults)
        , m_grains(*m_file, m_header, faults)
    {
    }

    Result<> load(std::uint64_t descriptorBytes, bool checkCopy);
    std::uint64_t sizeBytes() const override { return m_header.capacity * kVmdkSectorBytes; }
    QString format() const override { return QStringLiteral("vmdk"); }
    QString subformat() const override
    {
        return m_header.isCompressed() ? QStringLiteral("streamOptimized")
                                       : QStringLiteral("monolithicSparse");
    }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override;
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override;
    bool holesAreProven() const override { return true; }
    Result<> checkContent(const std::stop_token &stop) const override;
    Result<> checkUnchanged() const override { return m_file->checkUnchanged(); }

private:
    struct Run;
    Result<> readGrain(std::uint64_t grain, std::uint64_t offset, std::size_t skip,
                       std::span<std::byte> wanted, Run &run) const;
    Result<> flush(Run &run) const;
    Result<> unpackTable(std::uint64_t index) const;

    const std::unique_ptr<const ByteSource> m_file;
    const VmdkHeader m_header;
    VmdkTables m_tables;
    const VmdkGrains m_grains;
};

// Parts of one read that stand one behind the other in the file: uncompressed ones as one range
// and what it fills, compressed ones grain by grain.
struct VmdkDisk::Run {
    std::uint64_t offset = 0;
    std::span<std::byte> target;
    std::vector<VmdkGrain> grains;
};

Result<> VmdkDisk::load(std::uint64_t descriptorBytes, bool checkCopy)
{
    const std::uint64_t sizeBytes = m_file->sizeBytes();
    auto claimed = m_tables.claim(QStringLiteral("header"), 0, VmdkHeader::kBytes);
    if (claimed) {
        claimed = m_tables.claim(QStringLiteral("descriptor"), m_header.descriptorOffset,
                                 descriptorBytes);
    }
    if (claimed && m_header.directoryAtEnd) {
        claimed = m_tables.claim(QStringLiteral("footer"),
                                 (sizeBytes - kStreamEndBytes) / kVmdkSectorBytes, kStreamEndBytes);
    }
    if (!claimed)
        return claimed;
    if (auto loaded = m_tables.load(checkCopy); !loaded)
        return loaded;
    // All others end where the next one begins, or are refused when they are read.
    if (const auto &last = m_tables.lastInFile()) {
        return m_grains.checkMarker(
            {last->grain, last->offset, m_tables.limitOf(last->offset), 0, {}});
    }
    return {};
}

Result<> VmdkDisk::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    Q_ASSERT(offset <= sizeBytes() && buffer.size() <= sizeBytes() - offset);
    Run run;
    std::shared_ptr<const VmdkTable> table;
    std::uint64_t tableIndex = ~std::uint64_t{0};
    while (!buffer.empty()) {
        const std::uint64_t grain = offset / m_header.grainBytes();
        const auto skip = static_cast<std::size_t>(offset % m_header.grainBytes());
        const auto part = buffer.first(
            std::min(buffer.size(), static_cast<std::size_t>(m_header.grainBytes()) - skip));
        if (grain / VmdkHeader::kTableEntries != tableIndex) {
            tableIndex = grain / VmdkHeader::kTableEntries;
            auto found = m_tables.table(tableIndex);
            if (!found)
                return std::unexpected(std::move(found).error());
            table = *std::move(found);
        }
        const std::uint64_t sector = table ? (*table)[grain % VmdkHeader::kTableEntries] : 0;
        if (sector == 0) {
            std::memset(part.data(), 0, part.size());
        } else if (auto done = readGrain(grain, sector * kVmdkSectorBytes, skip, part, run);
                   !done) {
            return done;
        }
        offset += part.size();
        buffer = buffer.subspan(part.size());
    }
    return flush(run);
}

// Joins it to the run, or reads the run and begins another one.
Result<> VmdkDisk::readGrain(std::uint64_t grain, std::uint64_t offset, std::size_t skip,
                             std::span<std::byte> wanted, Run &run) const
{
    if (!m_header.isCompressed()) {
        const bool joins = run.offset + run.target.size() == offset + skip
            && run.target.data() + run.target.size() == wanted.data();
        if (joins) {
            run.target = {run.target.data(), run.target.size() + wanted.size()};
            return {};
        }
        auto flushed = flush(run);
        run.offset = offset + skip;
        run.target = wanted;
        return flushed;
    }
    const std::uint64_t limit = m_tables.limitOf(offset);
    const bool joins = !run.grains.empty() && run.grains.back().limit == offset
        && limit - run.grains.front().offset <= VmdkGrains::kRunBytes;
    Result<> flushed;
    if (!joins)
        flushed = flush(run);
    run.grains.push_back({grain, offset, limit, skip, wanted});
    return flushed;
}

Result<> VmdkDisk::flush(Run &run) const
{
    Result<> done;
    if (!run.target.empty())
        done = m_file->read(run.offset, run.target);
    else if (!run.grains.empty())
        done = m_grains.unpack(run.grains);
    run.target = {};
    run.grains.clear();
    return done;
}

std::uint64_t VmdkDisk::nextData(std::uint64_t offset, std::uint64_t &end) const
{
    end = sizeBytes();
    if (offset >= end)
        return end;
    const std::uint64_t grainBytes = m_header.grainBytes();
    const std::uint64_t first = m_tables.nextGrain(offset / grainBytes, true);
    if (first == m_header.grainCount())
        return end;
    end = std::min(end, m_tables.nextGrain(first, false) * grainBytes);
    return std::max(offset, first * grainBytes);
}

Result<> VmdkDisk::checkContent(const std::stop_token &stop) const
{
    if (!m_header.isCompressed())
        return {};
    std::atomic<std::uint64_t> next{0};
    std::mutex mutex;
    std::optional<Fault> fault;
    const auto work = [&] {
        while (!stop.stop_requested()) {
            const std::uint64_t index = next++;
            if (index >= m_header.tableCount())
                return;
            if (auto unpacked = unpackTable(index); !unpacked) {
                const std::lock_guard lock(mutex);
                fault = std::move(unpacked).error();
                next = m_header.tableCount();
            }
        }
    };
    {
        const std::uint64_t most = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> threads;
        while (threads.size() + 1 < std::min(most, m_header.tableCount()))
            threads.emplace_back(work);
        work();
    }
    return fault ? Result<>(std::unexpected(*std::move(fault))) : Result<>();
}

Result<> VmdkDisk::unpackTable(std::uint64_t index) const
{
    const auto table = m_tables.table(index);
    if (!table)
        return std::unexpected(table.error());
    Run run;
    for (std::uint64_t i = 0; *table && i < VmdkHeader::kTableEntries; ++i) {
        const std::uint64_t offset = (**table)[i] * kVmdkSectorBytes;
        if (offset == 0)
            continue;
        const std::uint64_t grain = index * VmdkHeader::kTableEntries + i;
        if (auto unpacked = readGrain(grain, offset, 0, {}, run); !unpacked)
            return unpacked;
    }
    return flush(run);
}

Result<VmdkDescriptor> readDescriptor(const ByteSource &file, const VmdkHeader &header,
                                      const ImageFaults &faults)
{
    // A sparse extent without one is a part of a disk whose description is another file.
    if (header.descriptorOffset == 0 || header.descriptorSize == 0)
        return std::unexpected(faults.dataFile());
    constexpr std::uint64_t kMaxSectors = VmdkDescriptor::kMaxBytes / kVmdkSectorBytes;
    if (header.descriptorSize > kMaxSectors) {
        return std::unexpected(faults.header(QStringLiteral("descriptorSize"),
                                             QString::number(header.descriptorSize),
                                             QStringLiteral("1-%1").arg(kMaxSectors)));
    }
    const std::uint64_t bytes = header.descriptorSize * kVmdkSectorBytes;
    const auto offset = checkedProduct(header.descriptorOffset, kVmdkSectorBytes);
    const auto end = offset ? checkedSum(*offset, bytes) : std::nullopt;
    if (!end || *end > file.sizeBytes()) {
        return std::unexpected(faults.truncated(QStringLiteral("descriptor"),
                                                end.value_or(~std::uint64_t{0}), file.sizeBytes()));
    }
    std::vector<std::byte> text(static_cast<std::size_t>(bytes));
    if (auto read = file.read(*offset, text); !read)
        return std::unexpected(std::move(read).error());
    return VmdkDescriptor::parse(text, faults);
}

Result<> checkAgreement(const VmdkHeader &header, const VmdkDescriptor &descriptor,
                        const ImageFaults &faults)
{
    const QString type = header.isCompressed() ? QStringLiteral("streamOptimized")
                                               : QStringLiteral("monolithicSparse");
    if (descriptor.createType != type) {
        return std::unexpected(
            faults.header(QStringLiteral("createType"), descriptor.createType, type));
    }
    if (descriptor.capacity != header.capacity) {
        return std::unexpected(faults.header(QStringLiteral("extent"),
                                             QString::number(descriptor.capacity),
                                             QString::number(header.capacity)));
    }
    return {};
}

// A stream is written in one go: only its end knows where the directory is.
Result<> readFooter(const ByteSource &file, VmdkHeader &header, const ImageFaults &faults)
{
    const std::uint64_t fileBytes = file.sizeBytes();
    const auto cut = [&faults, fileBytes] {
        return std::unexpected(faults.truncated(QStringLiteral("end-of-stream marker"),
                                                fileBytes + kVmdkSectorBytes, fileBytes));
    };
    if (!header.isCompressed()) {
        return std::unexpected(faults.header(QStringLiteral("gdOffset"), QStringLiteral("-1"),
                                             QStringLiteral("1 or more")));
    }
    if (fileBytes % kVmdkSectorBytes != 0 || fileBytes < VmdkHeader::kBytes + kStreamEndBytes)
        return cut();
    std::array<std::byte, kStreamEndBytes> bytes;
    if (auto read = file.read(fileBytes - kStreamEndBytes, bytes); !read)
        return read;
    const Bytes marker = Bytes(bytes).first(kVmdkSectorBytes);
    const Bytes sector = Bytes(bytes).subspan(kVmdkSectorBytes, kVmdkSectorBytes);
    const Bytes last = Bytes(bytes).last(kVmdkSectorBytes);
    const bool isEnd =
        std::ranges::all_of(last.first(16), [](std::byte byte) { return byte == std::byte{0}; });
    if (!isEnd || littleEndian<std::uint32_t>(marker, 8) != 0
        || littleEndian<std::uint32_t>(marker, 12) != kFooterMarker || !VmdkHeader::isHere(sector))
        return cut();
    const VmdkHeader footer = VmdkHeader::parse(sector);
    if (auto checked = header.checkFooter(footer, faults); !checked)
        return checked;
    header.directory = footer.directory;
    header.redundantDirectory = footer.redundantDirectory;
    header.isUnclean = header.isUnclean || footer.isUnclean;
    header.directoryAtEnd = true;
    return {};
}

Result<VmdkHeader> readHeader(const ByteSource &file, const ImageFaults &faults)
{
    Sector sector{};
    const auto there =
        static_cast<std::size_t>(std::min<std::uint64_t>(file.sizeBytes(), sector.size()));
    if (auto read = file.read(0, std::span(sector).first(there)); !read)
        return std::unexpected(std::move(read).error());
    if (holds(sector, 0, "COWD"))
        return std::unexpected(faults.feature(QStringLiteral("COWD")));
    if (littleEndian<std::uint32_t>(sector, 0) == 0xCAFEBABE)
        return std::unexpected(faults.feature(QStringLiteral("seSparse")));
    if (!VmdkHeader::isHere(sector))
        return std::unexpected(faults.dataFile());
    if (there < sector.size())
        return std::unexpected(faults.truncated(QStringLiteral("header"), sector.size(), there));
    const VmdkHeader header = VmdkHeader::parse(sector);
    if (header.version < 1 || header.version > 3) {
        return std::unexpected(faults.header(
            QStringLiteral("version"), QString::number(header.version), QStringLiteral("1, 2, 3")));
    }
    return header;
}

}  // namespace

Result<std::unique_ptr<DiskReader>> openVmdk(std::unique_ptr<const ByteSource> file,
                                             const DiskOpening &opening)
{
    const ImageFaults faults(file->path(), QStringLiteral("VMDK"));
    auto header = readHeader(*file, faults);
    if (!header)
        return std::unexpected(std::move(header).error());
    // The descriptor first: whoever names other files is refused for that.
    const auto descriptor = readDescriptor(*file, *header, faults);
    if (!descriptor)
        return std::unexpected(descriptor.error());
    if (auto checked = header->check(faults, file->path()); !checked)
        return std::unexpected(std::move(checked).error());
    if (auto checked = checkAgreement(*header, *descriptor, faults); !checked)
        return std::unexpected(std::move(checked).error());
    if (header->directory == VmdkHeader::kDirectoryAtEnd) {
        if (auto read = readFooter(*file, *header, faults); !read)
            return std::unexpected(std::move(read).error());
    }
    if (header->isUnclean && !opening.repair)
        return std::unexpected(faults.dirty());
    if (header->directory == 0) {
        return std::unexpected(faults.header(QStringLiteral("gdOffset"), QStringLiteral("0"),
                                             QStringLiteral("1 or more")));
    }
    auto disk = std::make_unique<VmdkDisk>(std::move(file), *header, faults);
    // A crash between two writes leaves the copies apart; the first ones are what counts.
    const std::uint64_t descriptorBytes = header->descriptorSize * kVmdkSectorBytes;
    if (auto loaded = disk->load(descriptorBytes, !opening.repair); !loaded)
        return std::unexpected(std::move(loaded).error());
    return disk;
}

}  // namespace vitrine
