#pragma once

#include "core/base/alignedbuffer.h"
#include "core/store/replicareader.h"
#include "core/store/replicawriter.h"
#include "tests/support/faultyfiles.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace vitrine::test {

/// How many blocks a SampleDisk has.
inline constexpr int kBlocks = 20;

/// A disk of random blocks with one hole, a repeated block and a short last block.
struct SampleDisk {
    std::vector<std::vector<std::byte>> blocks;
    std::uint64_t sizeBytes = 0;

    explicit SampleDisk(quint32 seed)
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < kBlocks; ++i) {
            std::vector<std::byte> block(i == kBlocks - 1 ? 1536 : kBlockBytes);
            if (i != 4)
                random.fillRange(reinterpret_cast<quint32 *>(block.data()),
                                 static_cast<qsizetype>(block.size() / sizeof(quint32)));
            blocks.push_back(std::move(block));
            sizeBytes += blocks.back().size();
        }
        blocks[7] = blocks[2];
    }
    QByteArray bytes() const
    {
        QByteArray all;
        for (const auto &block : blocks)
            all.append(reinterpret_cast<const char *>(block.data()),
                       static_cast<qsizetype>(block.size()));
        return all;
    }
};

/// One region with one replica root, and the job that publishes there.
struct Store {
    QTemporaryDir folder;
    FaultyFiles files;
    Digest key = Digest::of({});
    RegionIdentity identity{Uid::random(), Uid::random(), QStringLiteral("westeurope")};
    Uid job = Uid::random();

    std::shared_ptr<const RegionFolder> region()
    {
        auto made = RegionFolder::create(files, folder.filePath(QStringLiteral("r")), identity);
        return made ? std::make_shared<const RegionFolder>(std::move(*made)) : nullptr;
    }
    Result<std::unique_ptr<ReplicaWriter>> writer()
    {
        auto root = ReplicaRoot::open(region(), 1, true);
        if (!root)
            return std::unexpected(root.error());
        return ReplicaWriter::begin(std::move(*root), job, key);
    }
    QStringList filesBelow(const QString &name) const
    {
        QStringList found;
        QDirIterator it(folder.filePath(QStringLiteral("r/replica-1/") + name),
                        QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            found << it.next();
        found.sort();
        return found;
    }
};

/// Hands every block of a disk to a writer that does not have it, and lists them.
inline Result<> appendAll(ReplicaWriter &writer, const SampleDisk &disk, Manifest &manifest)
{
    manifest.disks = {{.sizeBytes = disk.sizeBytes}};
    manifest.blocks.clear();
    for (std::size_t i = 0; i < disk.blocks.size(); ++i) {
        if (i == 4)
            continue;
        const auto &block = disk.blocks[i];
        AlignedBuffer memory(block.size());
        std::ranges::fill(memory.bytes(), std::byte{0});
        std::ranges::copy(block, memory.bytes().begin());
        const Digest digest = Digest::of(block);
        const auto length = static_cast<std::uint32_t>(block.size());
        manifest.blocks.push_back({i, digest, {Uid(), 0, length}});
        if (writer.has(digest, length))
            continue;
        const NewBlock fresh{digest, memory.bytes(), length};
        if (auto done = writer.append(std::span(&fresh, 1)); !done)
            return done;
    }
    return {};
}

/// The whole way of one replica; every step may fail.
inline Result<Digest> publish(Store &store, const SampleDisk &disk, const Uid &version)
{
    auto writer = store.writer();
    if (!writer)
        return std::unexpected(writer.error());
    Manifest manifest;
    manifest.version = version;
    if (auto done = appendAll(**writer, disk, manifest); !done)
        return std::unexpected(done.error());
    if (auto done = (*writer)->seal(); !done)
        return std::unexpected(done.error());
    const auto verified = (*writer)->verify(2, {}, [](std::uint64_t) { });
    if (!verified)
        return std::unexpected(verified.error());
    auto committed = (*writer)->commit(manifest, store.key);
    if (!committed)
        return committed;
    if (auto done = (*writer)->clearStaging(); !done)
        return std::unexpected(done.error());
    return committed;
}

/// Returns the disk of a version as the region gives it back, or the reason why it does not.
inline QByteArray readBack(Store &store, const Uid &version)
{
    const auto reader = ReplicaReader::open(store.region(), 1, version, store.key);
    if (!reader)
        return reader.error().reason.toUtf8();
    AlignedBuffer memory((*reader)->sizeBytes());
    const auto bytes = memory.bytes().first(static_cast<std::size_t>((*reader)->sizeBytes()));
    if (const auto read = (*reader)->read(0, bytes); !read)
        return read.error().reason.toUtf8();
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

}  // namespace vitrine::test
