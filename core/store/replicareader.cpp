#include "core/store/replicareader.h"

#include "core/base/alignedbuffer.h"

#include <algorithm>
#include <cstring>

namespace vitrine {
namespace {

// What is read of an encrypted disk at once, in blocks: 1 MiB.
constexpr std::size_t kEncryptedRun = 8;

}  // namespace

Result<SpanCiphers> ciphersOf(const Manifest &manifest, const CipherFinder &findCipher)
{
    SpanCiphers ciphers;
    for (const DiskSpan &disk : manifest.disks) {
        ciphers.push_back(nullptr);
        if (!disk.encryption)
            continue;
        if (!findCipher)
            return std::unexpected(
                Fault::of(QStringLiteral("program.defect"), {}, {QStringLiteral("no cipher")}));
        auto cipher = findCipher(*disk.encryption);
        if (!cipher)
            return std::unexpected(std::move(cipher.error()));
        ciphers.back() = std::move(*cipher);
    }
    return ciphers;
}

ReplicaReader::ReplicaReader(ReplicaRoot root, Manifest manifest)
    : m_root(std::move(root))
    , m_manifest(std::move(manifest))
{
}

Result<std::unique_ptr<ReplicaReader>>
ReplicaReader::open(std::shared_ptr<const RegionFolder> region, int number, const Uid &version,
                    const Digest &key, const OriginFinder &findOrigin,
                    const CipherFinder &findCipher)
{
    const QString &name = region->identity().name;
    const Fault missing =
        Fault::of(QStringLiteral("store.replica.missing"), name, {name, QString::number(number)});
    auto root = ReplicaRoot::open(region, number, false);
    if (!root)
        return std::unexpected(ReplicaRoot::isMissing(*region, number) ? missing : root.error());
    auto manifest = root->manifest(version, key);
    if (!manifest)
        return std::unexpected(manifest.error());
    if (!*manifest)
        return std::unexpected(missing);
    std::unique_ptr<ReplicaReader> reader(
        new ReplicaReader(std::move(*root), std::move(**manifest)));
    if (!reader->m_manifest.isShallow) {
        if (reader->m_manifest.isEncrypted()) {
            auto ciphers = ciphersOf(reader->m_manifest, findCipher);
            if (!ciphers)
                return std::unexpected(std::move(ciphers.error()));
            reader->m_ciphers = std::move(*ciphers);
        }
        if (auto opened = reader->openPacks(); !opened)
            return std::unexpected(std::move(opened.error()));
        return reader;
    }
    if (!findOrigin)
        return std::unexpected(
            Fault::of(QStringLiteral("program.defect"), name, {QStringLiteral("no origin")}));
    auto origin = findOrigin(reader->m_manifest);
    if (!origin)
        return std::unexpected(std::move(origin.error()));
    reader->m_origin = std::move(*origin);
    return reader;
}

const BlockCipher *ReplicaReader::cipherOf(const DiskBlock &block) const
{
    if (m_ciphers.empty())
        return nullptr;
    const auto disk = &m_manifest.diskAt(block.index) - m_manifest.disks.data();
    return m_ciphers[static_cast<std::size_t>(disk)].get();
}

std::uint32_t ReplicaReader::lengthOf(const DiskBlock &block) const
{
    return block.place.length - (cipherOf(block) != nullptr ? kBlockTagBytes : 0);
}

Fault ReplicaReader::damaged(const DiskBlock &block) const
{
    const QString &name = m_root.region().identity().name;
    return Fault::of(QStringLiteral("store.block.damaged"), name,
                     {name, QString::number(m_root.number()), QString::number(block.index)});
}

Result<> ReplicaReader::openPacks()
{
    const QString &name = m_root.region().identity().name;
    for (const DiskBlock &block : m_manifest.blocks) {
        if (m_packs.contains(block.place.pack))
            continue;
        auto opened = m_root.openPack(block.place.pack);
        if (!opened)
            return std::unexpected(
                Fault::of(QStringLiteral("store.pack.missing"), name,
                          {name, QString::number(number()), block.place.pack.toString()},
                          QString::fromLocal8Bit(std::strerror(opened.error()))));
        m_packs.emplace(block.place.pack, std::move(opened->file));
    }
    return {};
}

Result<> ReplicaReader::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    if (m_origin)
        return readOrigin(offset, buffer);
    const std::uint64_t end = offset + buffer.size();
    const auto &blocks = m_manifest.blocks;
    auto block = std::ranges::lower_bound(blocks, offset / kBlockBytes, {}, &DiskBlock::index);
    std::uint64_t at = offset;
    while (at < end) {
        const std::uint64_t start =
            block == blocks.end() ? end : std::min(end, block->index * kBlockBytes);
        const auto zeros = buffer.subspan(static_cast<std::size_t>(at - offset),
                                          static_cast<std::size_t>(start - at));
        std::ranges::fill(zeros, std::byte{0});
        at = start;
        if (at >= end)
            break;
        // Blocks that are neighbours on the disk and in the pack come in one read.
        auto last = block + 1;
        while (last != blocks.end() && last->index == (last - 1)->index + 1
               && last->place.pack == block->place.pack
               && last->place.offset
                   == (last - 1)->place.offset + alignedUp((last - 1)->place.length)
               && cipherOf(*last) == cipherOf(*block) && last->index * kBlockBytes < end)
            ++last;
        const std::span run(block, last);
        const std::uint64_t runEnd = (last - 1)->index * kBlockBytes + lengthOf(*(last - 1));
        const auto out = buffer.subspan(static_cast<std::size_t>(at - offset),
                                        static_cast<std::size_t>(runEnd - at));
        if (auto read = cipherOf(*block) == nullptr ? readRun(run, out) : readEncrypted(run, out);
            !read)
            return read;
        at = runEnd;
        block = last;
    }
    return {};
}

Result<> ReplicaReader::readRun(std::span<const DiskBlock> run, std::span<std::byte> out) const
{
    const OpenFile &pack = m_packs.at(run.front().place.pack);
    const auto failed = [this](int error) { return std::unexpected(m_root.region().fault(error)); };
    const auto address = reinterpret_cast<std::uintptr_t>(out.data());
    if (address % kAlignment == 0 && out.size() % kAlignment == 0) {
        if (const auto read = pack.readAll(run.front().place.offset, out); !read)
            return failed(read.error());
    } else {
        AlignedBuffer padded(out.size());
        if (const auto read = pack.readAll(run.front().place.offset, padded.bytes()); !read)
            return failed(read.error());
        std::copy_n(padded.bytes().begin(), out.size(), out.begin());
    }
    for (const DiskBlock &block : run) {
        const auto at = static_cast<std::size_t>((block.index - run.front().index) * kBlockBytes);
        if (Digest::of(out.subspan(at, block.place.length)) != block.digest)
            return std::unexpected(damaged(block));
    }
    return {};
}

Result<> ReplicaReader::readEncrypted(std::span<const DiskBlock> run,
                                      std::span<std::byte> out) const
{
    thread_local AlignedBuffer stored(kEncryptedRun * alignedUp(kBlockBytes + kBlockTagBytes));
    const BlockCipher &cipher = *cipherOf(run.front());
    const OpenFile &pack = m_packs.at(run.front().place.pack);
    while (!run.empty()) {
        const auto some = run.first(std::min(run.size(), kEncryptedRun));
        const std::uint64_t start = some.front().place.offset;
        const std::uint64_t end = some.back().place.offset + alignedUp(some.back().place.length);
        const auto bytes = stored.bytes().first(static_cast<std::size_t>(end - start));
        if (const auto read = pack.readAll(start, bytes); !read)
            return std::unexpected(m_root.region().fault(read.error()));
        for (const DiskBlock &block : some) {
            const auto at = static_cast<std::size_t>(block.place.offset - start);
            const auto clear = out.first(lengthOf(block));
            if (!cipher.decrypt(block.digest, bytes.subspan(at, block.place.length), clear))
                return std::unexpected(damaged(block));
            out = out.subspan(clear.size());
        }
        run = run.subspan(some.size());
    }
    return {};
}

Result<> ReplicaReader::readOrigin(std::uint64_t offset, std::span<std::byte> buffer) const
{
    if (auto read = m_origin->read(offset, buffer); !read)
        return read;
    const std::uint64_t end = offset + buffer.size();
    const auto &blocks = m_manifest.blocks;
    auto block = std::ranges::lower_bound(blocks, offset / kBlockBytes, {}, &DiskBlock::index);
    for (std::uint64_t at = offset; at < end; at += kBlockBytes) {
        const auto bytes = buffer.subspan(
            static_cast<std::size_t>(at - offset),
            static_cast<std::size_t>(std::min<std::uint64_t>(kBlockBytes, end - at)));
        const bool isListed = block != blocks.end() && block->index == at / kBlockBytes;
        const bool isRight = isListed
            ? Digest::of(bytes) == block->digest
            : std::ranges::all_of(bytes, [](std::byte one) { return one == std::byte{0}; });
        if (!isRight)
            return std::unexpected(m_origin->changed(at));
        block += isListed ? 1 : 0;
    }
    return {};
}

std::uint64_t ReplicaReader::nextData(std::uint64_t offset, std::uint64_t &end) const
{
    const auto &blocks = m_manifest.blocks;
    auto block = std::ranges::lower_bound(blocks, offset / kBlockBytes, {}, &DiskBlock::index);
    if (block == blocks.end()) {
        end = sizeBytes();
        return sizeBytes();
    }
    const std::uint64_t start = block->index * kBlockBytes;
    while (block + 1 != blocks.end() && (block + 1)->index == block->index + 1)
        ++block;
    end = block->index * kBlockBytes + lengthOf(*block);
    return std::max(start, offset);
}

}  // namespace vitrine
