#include "core/disk/write/vmdkformat.h"
#include "core/disk/write/vmdkpacker.h"
#include "core/disk/write/vmdkstream.h"
#include "core/disk/write/writers.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <limits>
#include <map>
#include <vector>

namespace vitrine {
namespace {

constexpr std::uint64_t kSectorBytes = 512;
// 4 MiB of grains of which only a part is there, before the first of them is taken for whole.
constexpr std::size_t kMaxOpenGrains = 64;

using Table = std::array<std::uint32_t, kVmdkTableEntries>;

Bytes bytesOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes));
}

/// Packs pieces of the disk in the threads that bring them and lets these go on one after the
/// other, in the order in which the pieces were placed. Each waits with what it packed, so there
/// is never more of that than of pieces under way.
class VmdkStreamWriter final : public DiskWriter {
public:
    VmdkStreamWriter(const DiskWriteRequest &request, std::unique_ptr<OutputFile> output)
        : DiskWriter(request, std::move(output), request.sizeBytes)
        , m_stream(file())
        , m_directory(
              static_cast<std::size_t>((grainCount() + kVmdkTableEntries - 1) / kVmdkTableEntries))
    {
    }

    Result<> begin();
    bool isOrdered() const override { return true; }
    void place(std::uint64_t offset, Bytes data) override;

private:
    struct Part {
        std::uint64_t grain;
        std::size_t within;
        Bytes data;
        bool isWhole;  ///< all of the grain that the disk has
    };

    /// A grain of which pieces brought only a part so far.
    struct OpenGrain {
        std::vector<std::byte> bytes;
        std::size_t given = 0;
    };

    std::uint64_t grainCount() const
    {
        return (request().sizeBytes + kVmdkGrainBytes - 1) / kVmdkGrainBytes;
    }
    std::vector<Part> partsOf(std::uint64_t offset, Bytes data) const;

    Result<> writePiece(std::uint64_t offset, Bytes data) override;
    void wake() override;
    std::uint64_t takeTurn(std::uint64_t offset);
    bool waitForTurn(std::uint64_t turn);
    void passTurn();

    Result<> appendParts(const std::vector<Part> &parts, const VmdkPacker &packer);
    Result<> addToOpenGrain(const Part &part);
    Result<> closeOpenGrain(std::uint64_t grain);
    Result<> appendGrain(std::uint64_t grain, Bytes packed);
    Result<> openTable(std::uint64_t index);
    Result<> closeTable();
    Result<std::uint32_t> nextSector();
    Result<> finish() override;

    VmdkPackerPool m_packers;
    std::mutex m_mutex;
    std::condition_variable m_turnPassed;
    std::map<std::uint64_t, std::uint64_t> m_placed;  // guarded by m_mutex; offset, turn
    std::uint64_t m_lastTurn = 0;  // guarded by m_mutex
    std::uint64_t m_turn = 0;  // guarded by m_mutex

    // Only of whoever has the turn.
    VmdkStream m_stream;
    std::vector<std::uint32_t> m_directory;
    std::optional<std::uint64_t> m_tableIndex;
    Table m_table{};
    std::map<std::uint64_t, OpenGrain> m_open;
};

Result<> VmdkStreamWriter::begin()
{
    auto begun = m_stream.append(bytesOf(vmdkHeader(request().sizeBytes)));
    if (begun)
        begun = m_stream.append(bytesOf(vmdkDescriptor(request())));
    return begun ? m_stream.fillUpTo(kVmdkFirstGrain) : begun;
}

void VmdkStreamWriter::place(std::uint64_t offset, Bytes)
{
    const std::lock_guard lock(m_mutex);
    m_placed.emplace(offset, m_lastTurn++);
}

// A piece that was not placed comes behind all that were.
std::uint64_t VmdkStreamWriter::takeTurn(std::uint64_t offset)
{
    const std::lock_guard lock(m_mutex);
    const auto placed = m_placed.extract(offset);
    return placed.empty() ? m_lastTurn++ : placed.mapped();
}

bool VmdkStreamWriter::waitForTurn(std::uint64_t turn)
{
    std::unique_lock lock(m_mutex);
    m_turnPassed.wait(lock, [this, turn] { return m_turn == turn || isVoid(); });
    return !isVoid();
}

void VmdkStreamWriter::passTurn()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_turn;
    }
    m_turnPassed.notify_all();
}

void VmdkStreamWriter::wake()
{
    // Taken, so that nobody is between looking and waiting.
    {
        const std::lock_guard lock(m_mutex);
    }
    m_turnPassed.notify_all();
}

std::vector<VmdkStreamWriter::Part> VmdkStreamWriter::partsOf(std::uint64_t offset,
                                                              Bytes data) const
{
    std::vector<Part> parts;
    while (!data.empty()) {
        const auto within = static_cast<std::size_t>(offset % kVmdkGrainBytes);
        const Bytes part = data.first(std::min(data.size(), kVmdkGrainBytes - within));
        offset += part.size();
        data = data.subspan(part.size());
        const bool reachesEnd = offset % kVmdkGrainBytes == 0 || offset == request().sizeBytes;
        parts.push_back({(offset - 1) / kVmdkGrainBytes, within, part, within == 0 && reachesEnd});
    }
    std::erase_if(parts, [](const Part &part) { return part.isWhole && isZero(part.data); });
    return parts;
}

Result<> VmdkStreamWriter::writePiece(std::uint64_t offset, Bytes data)
{
    const std::uint64_t turn = takeTurn(offset);
    const auto parts = partsOf(offset, data);
    auto packer = m_packers.take();
    for (const Part &part : parts) {
        if (part.isWhole && !isVoid())
            packer->pack(part.data);
    }
    auto written = waitForTurn(turn) ? appendParts(parts, *packer)
                                     : std::unexpected(file().failure(ECANCELED));
    if (written)
        passTurn();
    m_packers.giveBack(std::move(packer));
    return written;
}

Result<> VmdkStreamWriter::appendParts(const std::vector<Part> &parts, const VmdkPacker &packer)
{
    Result<> done;
    std::size_t packed = 0;
    for (const Part &part : parts) {
        if (done && part.isWhole)
            done = appendGrain(part.grain, packer.packed(packed++));
        else if (done)
            done = addToOpenGrain(part);
    }
    return done;
}

Result<> VmdkStreamWriter::addToOpenGrain(const Part &part)
{
    OpenGrain &open = m_open[part.grain];
    open.bytes.resize(kVmdkGrainBytes);
    std::ranges::copy(part.data, open.bytes.begin() + static_cast<std::ptrdiff_t>(part.within));
    open.given += part.data.size();
    const std::uint64_t first = part.grain * kVmdkGrainBytes;
    if (open.given == std::min(kVmdkGrainBytes, request().sizeBytes - first))
        return closeOpenGrain(part.grain);
    return m_open.size() > kMaxOpenGrains ? closeOpenGrain(m_open.begin()->first) : Result<>();
}

Result<> VmdkStreamWriter::closeOpenGrain(std::uint64_t grain)
{
    const auto open = m_open.extract(grain);
    const Bytes bytes = open.mapped().bytes;
    if (isZero(bytes))
        return {};
    auto packer = m_packers.take();
    packer->pack(bytes);
    auto appended = appendGrain(grain, packer->packed(0));
    m_packers.giveBack(std::move(packer));
    return appended;
}

Result<> VmdkStreamWriter::appendGrain(std::uint64_t grain, Bytes packed)
{
    if (auto opened = openTable(grain / kVmdkTableEntries); !opened)
        return opened;
    std::uint32_t &entry = m_table[grain % kVmdkTableEntries];
    // A grain cannot be mended once it is in the stream.
    if (entry != 0)
        return std::unexpected(file().failure(EINVAL));
    const auto sector = nextSector();
    if (!sector)
        return std::unexpected(sector.error());
    entry = *sector;
    const std::uint64_t first = grain * (kVmdkGrainBytes / kSectorBytes);
    auto appended = m_stream.append(bytesOf(vmdkGrainMarker(first, packed.size())));
    if (appended)
        appended = m_stream.append(packed);
    return appended ? m_stream.fillUpTo(kSectorBytes) : appended;
}

// Each table stands behind its grains. When grains of an earlier one come after all, it is taken
// up again and written once more.
Result<> VmdkStreamWriter::openTable(std::uint64_t index)
{
    if (m_tableIndex == index)
        return {};
    if (auto closed = closeTable(); !closed)
        return closed;
    m_tableIndex = index;
    m_table.fill(0);
    const std::uint64_t sector = m_directory[static_cast<std::size_t>(index)];
    if (sector == 0)
        return {};
    auto read =
        m_stream.readBack(sector * kSectorBytes, std::as_writable_bytes(std::span(m_table)));
    qFromLittleEndian<std::uint32_t>(m_table.data(), std::ssize(m_table), m_table.data());
    return read;
}

Result<> VmdkStreamWriter::closeTable()
{
    if (!m_tableIndex)
        return {};
    const QByteArray entries = vmdkEntries(m_table);
    const auto sectors = static_cast<std::uint64_t>(entries.size()) / kSectorBytes;
    auto appended = m_stream.append(bytesOf(vmdkMarker(VmdkMarker::GrainTable, sectors)));
    const auto sector = nextSector();
    if (!sector)
        return std::unexpected(sector.error());
    m_directory[static_cast<std::size_t>(*m_tableIndex)] = *sector;
    m_tableIndex.reset();
    return appended ? m_stream.append(bytesOf(entries)) : appended;
}

// Sectors are counted with 32 bits.
Result<std::uint32_t> VmdkStreamWriter::nextSector()
{
    const std::uint64_t sector = m_stream.sizeBytes() / kSectorBytes;
    if (sector > std::numeric_limits<std::uint32_t>::max())
        return std::unexpected(file().failure(EFBIG));
    return static_cast<std::uint32_t>(sector);
}

Result<> VmdkStreamWriter::finish()
{
    Result<> done;
    while (done && !m_open.empty())
        done = closeOpenGrain(m_open.begin()->first);
    if (done)
        done = closeTable();
    const std::uint64_t sectors = (m_directory.size() * 4 + kSectorBytes - 1) / kSectorBytes;
    if (done)
        done = m_stream.append(bytesOf(vmdkMarker(VmdkMarker::GrainDirectory, sectors)));
    const std::uint64_t directory = m_stream.sizeBytes() / kSectorBytes;
    if (done)
        done = m_stream.append(bytesOf(vmdkEntries(m_directory)));
    if (done)
        done = m_stream.fillUpTo(kSectorBytes);
    if (done)
        done = m_stream.append(bytesOf(vmdkMarker(VmdkMarker::Footer, 1)));
    if (done)
        done = m_stream.append(bytesOf(vmdkFooter(request().sizeBytes, directory)));
    if (done)
        done = m_stream.append(bytesOf(vmdkMarker(VmdkMarker::EndOfStream, 0)));
    return done ? m_stream.finish() : done;
}

}  // namespace

Result<std::unique_ptr<DiskWriter>> makeVmdkWriter(const DiskWriteRequest &request)
{
    auto output = OutputFile::create(request.path, request.overwrite);
    if (!output)
        return std::unexpected(std::move(output).error());
    auto writer = std::make_unique<VmdkStreamWriter>(request, *std::move(output));
    if (auto begun = writer->begin(); !begun)
        return std::unexpected(std::move(begun).error());
    return writer;
}

}  // namespace vitrine
