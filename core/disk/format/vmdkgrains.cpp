#include "core/disk/format/vmdkgrains.h"

#include "core/base/alignedbuffer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <libdeflate.h>
#include <new>
#include <optional>

namespace vitrine {
namespace {

constexpr std::size_t kMarkerBytes = 12;
constexpr std::uint64_t kNoGrain = ~std::uint64_t{0};

// libdeflate, because it unpacks at more than twice the speed of zlib.
class Inflater {
public:
    Inflater()
        : m_state(libdeflate_alloc_decompressor(), &libdeflate_free_decompressor)
    {
        if (m_state == nullptr)
            throw std::bad_alloc();
    }

    // Returns how many bytes the stream gave; std::nullopt when it is damaged or gives more.
    std::optional<std::size_t> unpack(Bytes packed, std::span<std::byte> output)
    {
        std::size_t count = 0;
        const auto result = libdeflate_zlib_decompress(m_state.get(), packed.data(), packed.size(),
                                                       output.data(), output.size(), &count);
        return result == LIBDEFLATE_SUCCESS ? std::optional(count) : std::nullopt;
    }

private:
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> m_state;
};

}  // namespace

// What one thread unpacks with.
struct VmdkGrains::Worker {
    explicit Worker(const VmdkHeader &header)
        : packed(std::max(kRunBytes, 2 * header.grainBytes() + kAlignment) + 2 * kAlignment)
        , grain(static_cast<std::size_t>(header.grainBytes()))
    {
    }

    Inflater inflater;
    AlignedBuffer packed;
    std::vector<std::byte> grain;  // the one of index held, for whoever reads it piece by piece
    std::uint64_t held = kNoGrain;
};

VmdkGrains::VmdkGrains(const ByteSource &file, const VmdkHeader &header, ImageFaults faults)
    : m_file(file)
    , m_header(header)
    , m_faults(std::move(faults))
{
}

VmdkGrains::~VmdkGrains() = default;

Result<> VmdkGrains::unpack(std::span<const VmdkGrain> run) const
{
    std::unique_ptr<Worker> worker;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            worker = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!worker)
        worker = std::make_unique<Worker>(m_header);
    auto done = unpackRun(run, *worker);
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(worker));
    return done;
}

Result<> VmdkGrains::unpackRun(std::span<const VmdkGrain> run, Worker &worker) const
{
    if (run.size() == 1 && run.front().index == worker.held && !run.front().wanted.empty()) {
        const VmdkGrain &grain = run.front();
        std::memcpy(grain.wanted.data(), worker.grain.data() + grain.skipBytes,
                    grain.wanted.size());
        return {};
    }
    // From a page of the file to a page, so that the read goes past the page cache.
    const std::uint64_t start = run.front().offset / kAlignment * kAlignment;
    const std::uint64_t end = std::min(m_file.sizeBytes(), alignedUp(run.back().limit));
    const auto bytes = worker.packed.bytes().first(static_cast<std::size_t>(end - start));
    if (auto read = m_file.read(start, bytes); !read)
        return read;
    for (const VmdkGrain &grain : run) {
        const auto packed = bytes.subspan(static_cast<std::size_t>(grain.offset - start),
                                          static_cast<std::size_t>(grain.limit - grain.offset));
        if (auto unpacked = unpackGrain(grain, packed, worker); !unpacked)
            return unpacked;
    }
    return {};
}

Result<> VmdkGrains::unpackGrain(const VmdkGrain &grain, Bytes packed, Worker &worker) const
{
    const auto length = packedBytes(grain, packed.first(kMarkerBytes));
    if (!length)
        return std::unexpected(length.error());
    const Bytes stream = packed.subspan(kMarkerBytes, static_cast<std::size_t>(*length));
    const auto needed = static_cast<std::size_t>(m_header.bytesOfGrain(grain.index));
    const bool isWhole = grain.wanted.size() == worker.grain.size();
    if (!isWhole)
        worker.held = kNoGrain;
    const auto target = isWhole ? grain.wanted : std::span(worker.grain);
    // The last grain may be packed as what the disk has of it, or filled up to a whole one.
    const auto unpacked = worker.inflater.unpack(stream, target);
    if (!unpacked || *unpacked < needed)
        return std::unexpected(m_faults.compressed(grain.index * m_header.grainBytes()));
    if (isWhole)
        return {};
    worker.held = grain.index;
    if (!grain.wanted.empty()) {
        std::memcpy(grain.wanted.data(), worker.grain.data() + grain.skipBytes,
                    grain.wanted.size());
    }
    return {};
}

Result<std::uint64_t> VmdkGrains::packedBytes(const VmdkGrain &grain, Bytes marker) const
{
    const auto sector = littleEndian<std::uint64_t>(marker, 0);
    const auto length = littleEndian<std::uint32_t>(marker, 8);
    if (sector != grain.index * m_header.grainSize || length == 0) {
        return std::unexpected(m_faults.table(QStringLiteral("grain marker"), grain.index, sector));
    }
    const std::uint64_t end = grain.offset + kMarkerBytes + length;
    if (end > m_file.sizeBytes()) {
        return std::unexpected(
            m_faults.truncated(QStringLiteral("grain"), end, m_file.sizeBytes()));
    }
    if (end > grain.limit)
        return std::unexpected(m_faults.overlap(QStringLiteral("grain"), grain.offset));
    return length;
}

Result<> VmdkGrains::checkMarker(const VmdkGrain &grain) const
{
    std::array<std::byte, kMarkerBytes> marker;
    if (auto read = m_file.read(grain.offset, marker); !read)
        return read;
    const auto length = packedBytes(grain, marker);
    return length ? Result<>() : std::unexpected(length.error());
}

}  // namespace vitrine
