// Reads a disk image as a copy does, and throws the bytes away: what the readers can do at most.
#include "core/base/alignedbuffer.h"
#include "core/disk/diskextents.h"
#include "core/disk/diskreader.h"

#include <QFile>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

using namespace vitrine;

namespace {

/// Reads every piece of a disk with as many threads as a copy has.
bool readAll(const DiskReader &disk, const DiskExtents &extents)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> failed = false;
    const auto work = [&] {
        AlignedBuffer buffer(kPieceBytes);
        for (std::size_t i = next++; i < extents.pieces.size() && !failed; i = next++) {
            const DiskPiece &piece = extents.pieces[i];
            if (!disk.read(piece.offset, buffer.bytes().first(piece.length)))
                failed = true;
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 1; i < pieceThreads(); ++i)
            threads.emplace_back(work);
        work();
    }
    return !failed;
}

}  // namespace

int main(int count, char **words)
{
    if (count != 2) {
        std::fprintf(stderr, "usage: diskbench FILE\n");
        return 2;
    }
    const auto begun = std::chrono::steady_clock::now();
    const auto seconds = [&begun] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    };
    const auto disk = openDisk(QFile::decodeName(words[1]));
    if (!disk) {
        std::fprintf(stderr, "%s\n", qPrintable(disk.error().reason));
        return 1;
    }
    const DiskExtents extents = diskExtents(**disk);
    const double opened = seconds();
    if (!readAll(**disk, extents))
        return 1;
    std::printf("{\"openSeconds\": %.4f, \"seconds\": %.4f, \"dataBytes\": %llu}\n", opened,
                seconds(), static_cast<unsigned long long>(extents.dataBytes));
    return 0;
}
