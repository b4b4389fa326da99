#pragma once

#include "core/disk/bytesource.h"
#include "core/disk/diskreader.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace vitrine::fuzz {

/// Stops the process when a promise of a reader is broken: the fuzzer keeps the input.
inline void require(bool kept, const char *promise)
{
    if (!kept)
        qFatal("%s", promise);
}

/// The fuzzer's input as a file, without a copy of it.
class InputBytes final : public ByteSource {
public:
    explicit InputBytes(std::span<const std::uint8_t> input)
        : m_input(std::as_bytes(input))
    {
    }

    const QString &path() const override { return m_path; }
    std::uint64_t sizeBytes() const override { return m_input.size(); }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override
    {
        require(offset <= m_input.size() && buffer.size() <= m_input.size() - offset,
                "a reader left the file");
        if (!buffer.empty())
            std::memcpy(buffer.data(), m_input.data() + offset, buffer.size());
        return {};
    }
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override
    {
        end = m_input.size();
        return std::min<std::uint64_t>(offset, m_input.size());
    }
    Result<> checkUnchanged() const override { return {}; }

private:
    const std::span<const std::byte> m_input;
    const QString m_path = QStringLiteral("input");
};

inline void requireKnown(const Fault &fault)
{
    require(fault.reason.startsWith(QLatin1String("source.")), "a fault of another area");
}

/// Tells whether all of \p bytes are zero, by one comparison: a loop over them would cost the
/// fuzzer more than the reader under test.
inline bool isEmpty(std::span<const std::byte> bytes)
{
    return bytes.empty()
        || (bytes.front() == std::byte{0}
            && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0);
}

/// Reads a stretch twice, the second time in two parts: both must agree.
inline bool readsTheSame(const DiskReader &disk, std::uint64_t offset, std::uint64_t length)
{
    std::vector<std::byte> whole(static_cast<std::size_t>(length));
    std::vector<std::byte> parts(whole.size());
    const std::size_t middle = whole.size() / 3;
    const auto all = disk.read(offset, whole);
    const auto first = disk.read(offset, std::span(parts).first(middle));
    const auto second = disk.read(offset + middle, std::span(parts).subspan(middle));
    if (!all)
        requireKnown(all.error());
    require(all.has_value() == (first.has_value() && second.has_value()), "reads disagree");
    return !all || std::memcmp(whole.data(), parts.data(), whole.size()) == 0;
}

/// Walks the extents of a disk and reads a bounded part of what it has and what it lacks.
inline void walk(const DiskReader &disk)
{
    constexpr std::uint64_t kSampleBytes = 3 << 10;
    constexpr int kMostExtents = 16;
    const std::uint64_t size = disk.sizeBytes();
    require(size > 0 && size % 512 == 0 && size <= kMaxDiskBytes, "a size out of bounds");
    std::uint64_t done = 0;
    for (int i = 0; i < kMostExtents && done < size; ++i) {
        std::uint64_t end = 0;
        const std::uint64_t data = disk.nextData(done, end);
        require(data >= done && data <= size && end <= size, "an extent outside of the disk");
        if (data > done && disk.holesAreProven()) {
            std::vector<std::byte> hole(
                static_cast<std::size_t>(std::min(data - done, kSampleBytes)));
            require(disk.read(done, hole).has_value(), "a hole cannot be read");
            require(isEmpty(hole), "a hole is not empty");
        }
        if (data == size)
            break;
        require(end > data, "an empty extent");
        require(readsTheSame(disk, data, std::min(end - data, kSampleBytes)),
                "the start of an extent changes");
        done = end;
    }
    const std::uint64_t tail = std::min(size, kSampleBytes);
    require(readsTheSame(disk, size - tail, tail), "the end of the disk changes");
}

/// Opens \p input as \p format and, where it is accepted, reads a bounded part of it.
inline void fuzzDisk(std::span<const std::uint8_t> input, const QString &format)
{
    constexpr std::uint64_t kMostUnpacked = 1 << 20;
    if (input.empty())
        return;
    const auto disk =
        openDisk(std::make_unique<InputBytes>(input), {.format = format, .repair = true});
    if (!disk) {
        requireKnown(disk.error());
        return;
    }
    require((*disk)->format() == format, "another format");
    walk(**disk);
    if ((*disk)->sizeBytes() > kMostUnpacked)
        return;
    if (const auto checked = (*disk)->checkContent({}); !checked)
        requireKnown(checked.error());
}

}  // namespace vitrine::fuzz
