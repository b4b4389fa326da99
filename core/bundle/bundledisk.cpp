#include "core/bundle/bundledisk.h"

#include "core/base/alignedbuffer.h"
#include "core/base/blocks.h"
#include "core/bundle/bundleformat.h"
#include "core/bundle/bundleparts.h"
#include "core/store/bytecodec.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace vitrine {
namespace {

class BundleDisk final : public DiskReader {
public:
    BundleDisk(const QString &folder, DiskMap map, std::vector<std::unique_ptr<DiskReader>> bases)
        : m_map(std::move(map))
        , m_bases(std::move(bases))
        , m_parts(std::make_unique<BundleParts>(folder))
    {
    }

    std::uint64_t sizeBytes() const override { return m_map.sizeBytes; }
    QString format() const override { return QStringLiteral("bundle"); }
    QByteArray vhdFooter() const override { return m_map.vhdFooter; }
    bool holesAreProven() const override { return true; }
    Result<> checkUnchanged() const override { return {}; }

    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override
    {
        while (!buffer.empty()) {
            const std::uint64_t index = offset / kBlockBytes;
            const std::uint64_t inside = offset % kBlockBytes;
            const std::uint64_t length =
                std::min<std::uint64_t>(buffer.size(), m_map.lengthOf(index) - inside);
            if (auto read = readBlock(index, inside, buffer.first(length)); !read)
                return read;
            buffer = buffer.subspan(length);
            offset += length;
        }
        return {};
    }

    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override
    {
        end = m_map.sizeBytes;
        auto block =
            std::ranges::lower_bound(m_map.blocks, offset / kBlockBytes, {}, &MappedBlock::index);
        if (block == m_map.blocks.end())
            return m_map.sizeBytes;
        const std::uint64_t start = std::max(offset, block->index * kBlockBytes);
        std::uint64_t next = block->index + 1;
        while (++block != m_map.blocks.end() && block->index == next)
            ++next;
        end = std::min(next * kBlockBytes, m_map.sizeBytes);
        return start;
    }

private:
    const MappedBlock *find(std::uint64_t index) const
    {
        const auto found = std::ranges::lower_bound(m_map.blocks, index, {}, &MappedBlock::index);
        return found == m_map.blocks.end() || found->index != index ? nullptr : &*found;
    }

    Result<> readBlock(std::uint64_t index, std::uint64_t inside, std::span<std::byte> out) const
    {
        const MappedBlock *block = find(index);
        if (block == nullptr) {
            std::ranges::fill(out, std::byte{0});
            return {};
        }
        const std::uint32_t length = m_map.lengthOf(index);
        if (out.size() == length)
            return fetch(*block, out);
        AlignedBuffer whole(length);
        const auto bytes = whole.bytes().first(length);
        if (auto fetched = fetch(*block, bytes); !fetched)
            return fetched;
        std::memcpy(out.data(), bytes.data() + inside, out.size());
        return {};
    }

    // Fills \p out with the whole block, proven.
    Result<> fetch(const MappedBlock &block, std::span<std::byte> out) const
    {
        auto fetched = block.isLeftOut() ? fetchBase(block, out) : m_parts->read(block, out);
        if (fetched && Digest::of(out) != block.digest)
            return std::unexpected(bundleDamaged(nameOf(block), "block"));
        return fetched;
    }

    // A base ends where it ends; what stands behind it in a padded block is zeros.
    Result<> fetchBase(const MappedBlock &block, std::span<std::byte> out) const
    {
        const DiskReader &base = *m_bases[block.stored];
        const std::uint64_t offset = block.offset * kBlockBytes;
        const auto there = std::min<std::uint64_t>(out.size(), base.sizeBytes() - offset);
        std::ranges::fill(out.subspan(there), std::byte{0});
        return base.read(offset, out.first(there));
    }

    // Another version of a name than the one that the blocks were left out for is found here, too.
    QString nameOf(const MappedBlock &block) const
    {
        if (!block.isLeftOut())
            return m_parts->path(block.part);
        const BaseDisk &base = m_map.bases[block.stored];
        return QStringLiteral("%1 %2 %3")
            .arg(base.gallery, base.definition, base.version.toString());
    }

    const DiskMap m_map;
    const std::vector<std::unique_ptr<DiskReader>> m_bases;
    const std::unique_ptr<BundleParts> m_parts;
};

// Every block that is left out is a whole block of its base, or what that ends with.
bool areInside(const DiskMap &map, const std::vector<std::unique_ptr<DiskReader>> &bases)
{
    return std::ranges::all_of(map.blocks, [&](const MappedBlock &block) {
        if (!block.isLeftOut())
            return true;
        const std::uint64_t size = bases[block.stored]->sizeBytes();
        const std::uint64_t offset = block.offset * kBlockBytes;
        return offset < size
            && std::min<std::uint64_t>(kBlockBytes, size - offset) <= map.lengthOf(block.index);
    });
}

}  // namespace

bool isBundleDisk(const QString &path)
{
    return !mapDigest(path).isNull();
}

Result<std::unique_ptr<DiskReader>> openBundleDisk(const QString &path, const BaseOpener &openBase)
{
    const auto bytes = readBundleFile(path, kMaximumMapBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (Digest::of(asBytes(*bytes)) != mapDigest(path))
        return std::unexpected(bundleDamaged(path, "digest"));
    auto map = DiskMap::decode(*bytes, path);
    if (!map)
        return std::unexpected(std::move(map.error()));
    std::vector<std::unique_ptr<DiskReader>> bases;
    for (const BaseDisk &base : map->bases) {
        auto opened = openBase(base, map->base);
        if (!opened)
            return std::unexpected(std::move(opened.error()));
        bases.push_back(std::move(*opened));
    }
    if (!areInside(*map, bases))
        return std::unexpected(bundleDamaged(path, "base"));
    return std::make_unique<BundleDisk>(QFileInfo(path).absolutePath(), std::move(*map),
                                        std::move(bases));
}

}  // namespace vitrine
