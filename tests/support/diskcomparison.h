#pragma once

#include "core/disk/diskreader.h"

#include <QByteArray>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>
#include <vector>

namespace vitrine::test {

/// Returns the bytes of \p disk from \p offset on; empty when they cannot be read.
inline QByteArray bytesAt(const DiskReader &disk, qsizetype offset, qsizetype size)
{
    QByteArray bytes(size, '?');
    const auto read =
        disk.read(static_cast<std::uint64_t>(offset), std::as_writable_bytes(std::span(bytes)));
    return read ? bytes : QByteArray();
}

inline QByteArray bytesOf(const DiskReader &disk)
{
    return bytesAt(disk, 0, static_cast<qsizetype>(disk.sizeBytes()));
}

/// Returns in words where \p disk differs from \p expected: as a whole, in pieces of every
/// alignment, or because something stands between the extents; empty when nowhere.
inline QString difference(const DiskReader &disk, const QByteArray &expected, int pieces = 30)
{
    if (disk.sizeBytes() != static_cast<std::uint64_t>(expected.size()))
        return QStringLiteral("size %1").arg(disk.sizeBytes());
    if (bytesOf(disk) != expected)
        return QStringLiteral("the whole");
    std::mt19937 random(5);
    for (int i = 0; i < pieces; ++i) {
        const auto offset = static_cast<qsizetype>(random()) % expected.size();
        const auto size =
            static_cast<qsizetype>(random() % (1U << 20)) % (expected.size() - offset);
        if (bytesAt(disk, offset, size) != expected.mid(offset, size))
            return QStringLiteral("%1 bytes at %2").arg(size).arg(offset);
    }
    QByteArray bare(expected.size(), '\0');
    std::uint64_t end = 0;
    for (std::uint64_t done = 0; done < disk.sizeBytes(); done = end) {
        const std::uint64_t begin = disk.nextData(done, end);
        if (begin < done || end > disk.sizeBytes() || (begin < disk.sizeBytes() && end <= begin))
            return QStringLiteral("extent %1 to %2").arg(begin).arg(end);
        if (begin >= disk.sizeBytes())
            break;
        const auto at = static_cast<qsizetype>(begin);
        const auto size = static_cast<qsizetype>(end - begin);
        bare.replace(at, size, expected.mid(at, size));
    }
    return bare == expected ? QString() : QStringLiteral("data between the extents");
}

/// Returns how many of many pieces, read by four threads at once, differ from \p expected.
inline int differencesInThreads(const DiskReader &disk, const QByteArray &expected)
{
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (unsigned seed = 0; seed < 4; ++seed) {
            threads.emplace_back([&disk, &expected, &wrong, seed] {
                std::mt19937 random(seed);
                for (int i = 0; i < 25; ++i) {
                    const auto offset = static_cast<qsizetype>(random()) % expected.size();
                    const auto size =
                        static_cast<qsizetype>(random() % (1U << 20)) % (expected.size() - offset);
                    if (bytesAt(disk, offset, size) != expected.mid(offset, size))
                        ++wrong;
                }
            });
        }
    }
    return wrong;
}

}  // namespace vitrine::test
