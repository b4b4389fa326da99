#include "core/bundle/bundlereader.h"

#include "core/base/alignedbuffer.h"
#include "core/bundle/bundleformat.h"
#include "core/bundle/bundleparts.h"
#include "core/bundle/bundlesignature.h"
#include "core/disk/sourcefile.h"
#include "core/store/bytecodec.h"

#include <QDir>

#include <algorithm>
#include <map>

namespace vitrine {
namespace {

constexpr std::size_t kReadBytes = std::size_t{4} << 20;

// Manifest::contentDigest(), without all blocks of a version in memory at a time.
class ContentHasher {
public:
    explicit ContentHasher(const std::vector<BundledDisk> &disks)
    {
        QByteArray head;
        ByteWriter layout(head);
        if (disks.size() == 1) {
            layout.number(disks.front().sizeBytes);
        } else {
            layout.number(std::uint64_t{0});
            layout.number(static_cast<std::uint32_t>(disks.size()));
            for (const BundledDisk &disk : disks) {
                layout.number(static_cast<std::int32_t>(disk.lun.value_or(-1)));
                layout.number(disk.sizeBytes);
            }
        }
        m_hasher.add(asBytes(head));
    }

    void add(const DiskMap &map)
    {
        for (const MappedBlock &block : map.blocks) {
            QByteArray record;
            ByteWriter writer(record);
            writer.number(m_firstBlock + block.index);
            writer.digest(block.digest);
            m_hasher.add(asBytes(record));
        }
        m_firstBlock += (map.sizeBytes + kBlockBytes - 1) / kBlockBytes;
    }

    Digest finish() { return m_hasher.finish(); }

private:
    Hasher m_hasher;
    std::uint64_t m_firstBlock = 0;
};

/// The places of blocks that were found right. A block that several disks share is read once.
class SeenBlocks {
public:
    /// Tells whether \p block is to be read, and counts on that.
    bool isNew(const MappedBlock &block)
    {
        const std::pair place{block.part, block.offset};
        if (const auto found = m_digests.find(place); found != m_digests.end())
            return found->second != block.digest;
        if (m_digests.size() < kMost)
            m_digests.emplace(place, block.digest);
        return true;
    }

private:
    // 32 GiB of blocks in about 30 MiB of memory; what comes behind is read as often as it is used.
    static constexpr std::size_t kMost = std::size_t{1} << 18;

    std::map<std::pair<std::uint32_t, std::uint64_t>, Digest> m_digests;
};

bool areIn(const DiskMap &map, const std::vector<BundledFile> &parts)
{
    return std::ranges::all_of(map.blocks, [&parts](const MappedBlock &block) {
        // Neither sum nor place can overflow: both were bounded when the map was read.
        return block.isLeftOut()
            || (block.part <= parts.size()
                && block.offset + block.stored <= parts[block.part - 1].bytes);
    });
}

}  // namespace

QString BundleReader::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

QString BundleReader::mapPath(const Digest &map) const
{
    return path(mapName(map));
}

Result<BundleReader> BundleReader::open(const QString &folder)
{
    BundleReader reader;
    reader.m_folder = QDir(QDir::cleanPath(folder)).absolutePath();
    const auto head = readBundleFile(reader.path(kBundleFile), kMaximumJsonBytes);
    if (!head)
        return std::unexpected(
            head.error().reason == QStringLiteral("bundle.file.missing")
                ? Fault::of(QStringLiteral("bundle.notFound"), reader.m_folder, {reader.m_folder})
                : head.error());
    const auto seal = readBundleFile(reader.path(kSignatureFile), kMaximumJsonBytes);
    if (!seal)
        return std::unexpected(seal.error());
    const auto signature = BundleSignature::decode(*seal);
    if (!signature || !signature->isOf(*head))
        return std::unexpected(Fault::of(QStringLiteral("bundle.signature.invalid"),
                                         reader.m_folder, {reader.m_folder}));
    reader.m_fingerprint = signature->fingerprint();
    auto index = BundleIndex::decode(*head, reader.path(kBundleFile));
    if (!index)
        return std::unexpected(std::move(index.error()));
    reader.m_index = std::move(*index);
    const QString contentsPath = reader.path(kContentsFile);
    const auto metadata = readBundleFile(contentsPath, kMaximumJsonBytes);
    if (!metadata)
        return std::unexpected(metadata.error());
    if (Digest::of(asBytes(*metadata)) != reader.m_index.contents.digest)
        return std::unexpected(bundleDamaged(contentsPath, "digest"));
    auto contents = BundleContents::decode(*metadata, contentsPath);
    if (!contents)
        return std::unexpected(std::move(contents.error()));
    reader.m_contents = std::move(*contents);
    return reader;
}

Result<DiskMap> BundleReader::map(const Digest &digest) const
{
    const QString file = mapPath(digest);
    if (std::ranges::find(m_index.maps, digest, &BundledFile::digest) == m_index.maps.end())
        return std::unexpected(bundleDamaged(file, "not listed"));
    const auto bytes = readBundleFile(file, kMaximumMapBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (Digest::of(asBytes(*bytes)) != digest)
        return std::unexpected(bundleDamaged(file, "digest"));
    auto map = DiskMap::decode(*bytes, file);
    if (!map)
        return map;
    if (map->bundle != m_index.id || !areIn(*map, m_index.parts)
        || (!map->base.isNull() && map->base != m_index.base))
        return std::unexpected(bundleDamaged(file, "places"));
    return map;
}

Result<> BundleReader::checkVersion(const BundledVersion &bundled) const
{
    ContentHasher content(bundled.disks);
    std::uint64_t mapBytes = 0;
    for (const BundledDisk &disk : bundled.disks) {
        const auto map = this->map(disk.map);
        if (!map)
            return std::unexpected(map.error());
        if (map->sizeBytes != disk.sizeBytes || map->lun != disk.lun)
            return std::unexpected(bundleDamaged(mapPath(disk.map), "size"));
        content.add(*map);
        mapBytes += map->blocks.size() * sizeof(MappedBlock);
        if (mapBytes > kMaximumMapBytes)
            return std::unexpected(bundleTooLarge(mapPath(disk.map), kMaximumMapBytes));
    }
    if (content.finish() != bundled.version.contentDigest)
        return std::unexpected(bundleDamaged(path(kContentsFile), "content"));
    return {};
}

Result<bool> BundleReader::verifyPart(std::uint32_t number, const std::stop_token &stop,
                                      const std::function<void(std::uint64_t)> &onBytes) const
{
    const QString file = path(partName(number));
    const BundledFile &listed = m_index.parts[number - 1];
    const auto source = SourceFile::open(file);
    if (!source && source.error().reason == QStringLiteral("io.notFound"))
        return std::unexpected(
            Fault::of(QStringLiteral("bundle.file.missing"), file, {partName(number)}));
    if (!source)
        return std::unexpected(source.error());
    if (source->sizeBytes() != listed.bytes)
        return std::unexpected(bundleDamaged(file, "length"));
    Hasher hasher;
    AlignedBuffer buffer(kReadBytes);
    for (std::uint64_t at = 0; at < listed.bytes; at += kReadBytes) {
        if (stop.stop_requested())
            return false;
        const auto length = std::min<std::uint64_t>(kReadBytes, listed.bytes - at);
        const auto bytes = buffer.bytes().first(length);
        if (auto read = source->read(at, bytes); !read)
            return std::unexpected(std::move(read.error()));
        hasher.add(bytes);
        onBytes(length);
    }
    if (hasher.finish() != listed.digest)
        return std::unexpected(bundleDamaged(file, "digest"));
    if (auto same = source->checkUnchanged(); !same)
        return std::unexpected(std::move(same.error()));
    return true;
}

Result<bool> BundleReader::verify(const std::stop_token &stop,
                                  const std::function<void(std::uint64_t)> &onBytes) const
{
    onBytes(m_index.contents.bytes);
    for (const BundledFile &file : m_index.maps) {
        if (stop.stop_requested())
            return false;
        if (const auto map = this->map(file.digest); !map)
            return std::unexpected(map.error());
        onBytes(file.bytes);
    }
    for (const BundledGallery &gallery : m_contents.galleries) {
        for (const BundledDefinition &definition : gallery.definitions) {
            for (const BundledVersion &version : definition.versions) {
                if (stop.stop_requested())
                    return false;
                if (auto sound = checkVersion(version); !sound)
                    return std::unexpected(std::move(sound.error()));
            }
        }
    }
    for (std::uint32_t number = 1; number <= m_index.parts.size(); ++number) {
        auto whole = verifyPart(number, stop, onBytes);
        if (!whole || !*whole)
            return whole;
    }
    return true;
}

Result<bool> BundleReader::verifyBlocks(const std::stop_token &stop,
                                        const std::function<void(std::uint64_t)> &onBytes) const
{
    BundleParts parts(m_folder);
    SeenBlocks seen;
    AlignedBuffer buffer(kBlockBytes);
    for (const BundledFile &file : m_index.maps) {
        const auto map = this->map(file.digest);
        if (!map)
            return std::unexpected(map.error());
        for (const MappedBlock &block : map->blocks) {
            if (stop.stop_requested())
                return false;
            if (block.isLeftOut() || !seen.isNew(block))
                continue;
            const auto bytes = buffer.bytes().first(map->lengthOf(block.index));
            if (auto read = parts.read(block, bytes); !read)
                return std::unexpected(std::move(read.error()));
            if (Digest::of(bytes) != block.digest)
                return std::unexpected(bundleDamaged(parts.path(block.part), "block"));
            onBytes(block.stored);
        }
    }
    return true;
}

}  // namespace vitrine
