#pragma once

#include "core/disk/write/diskwriter.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace vitrine::test {

inline DiskWriteRequest requestFor(const QString &path, qint64 size,
                                   DiskFormat format = DiskFormat::Raw)
{
    DiskWriteRequest request;
    request.path = path;
    request.format = format;
    request.sizeBytes = static_cast<quint64>(size);
    request.identity = Uid::parse(u"00112233445566778899aabbccddeeff");
    request.createdAt = QDateTime({2026, 5, 4}, {3, 2, 1}, Qt::UTC);
    return request;
}

inline std::span<const std::byte> spanOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

/// Writes \p bytes at \p offset of a disk in pieces of 1 MiB from one thread, from memory that
/// direct writes accept.
inline Result<> writeAt(DiskWriter &writer, quint64 offset, const QByteArray &bytes)
{
    constexpr std::size_t kPiece = 1 << 20;
    const std::unique_ptr<void, decltype(&std::free)> memory(std::aligned_alloc(4096, kPiece),
                                                             &std::free);
    auto *const piece = static_cast<std::byte *>(memory.get());
    const auto size = static_cast<std::size_t>(bytes.size());
    for (std::size_t at = 0; at < size; at += kPiece) {
        const std::size_t count = std::min(kPiece, size - at);
        std::memcpy(piece, bytes.constData() + at, count);
        writer.place(offset + at, {piece, count});
        if (auto written = writer.write(offset + at, {piece, count}); !written)
            return written;
    }
    return {};
}

inline QString reasonOf(const Result<> &result)
{
    return result ? QStringLiteral("ok") : result.error().reason;
}

/// Writes and commits; returns `ok` or the reason.
inline QString exported(const DiskWriteRequest &request, const QByteArray &disk)
{
    const auto writer = DiskWriter::create(request);
    if (!writer)
        return writer.error().reason;
    if (const auto written = writeAt(**writer, 0, disk); !written)
        return written.error().reason;
    return reasonOf((*writer)->commit());
}

}  // namespace vitrine::test
