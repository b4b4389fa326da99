#include "core/replication/replicacontent.h"

#include "core/base/alignedbuffer.h"
#include "core/disk/write/outputfile.h"
#include "core/replication/diskset.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace vitrine {
namespace {

using Opener = std::function<Result<std::unique_ptr<DiskSet>>()>;

Result<std::vector<Opener>> copiesOf(Catalog &catalog, FileOps &files, const ImageVersion &version,
                                     const PlacedReplica &replica)
{
    auto placed = placedReplicas(catalog, version.uid);
    if (!placed)
        return std::unexpected(std::move(placed.error()));
    const Replica &own = replica.replica;
    std::erase_if(*placed, [&own](const PlacedReplica &one) {
        return one.replica.regionUid == own.regionUid && one.replica.zone == own.zone
            && one.replica.number == own.number;
    });
    // What is near comes first.
    std::ranges::sort(*placed, {}, [&own](const PlacedReplica &one) {
        return std::tuple(one.replica.regionUid != own.regionUid, one.replica.regionUid,
                          one.replica.zone, one.replica.number);
    });
    std::vector<Opener> copies;
    for (const PlacedReplica &one : *placed)
        copies.push_back([&catalog, &files, version, one]() -> Result<std::unique_ptr<DiskSet>> {
            const auto reader = openReplica(catalog, files, one);
            return reader ? disksOf(*reader, version) : std::unexpected(reader.error());
        });
    copies.push_back(
        [&catalog, &files, version] { return openVersionDisks(catalog, files, version); });
    return copies;
}

// What a copy holds no data for is zeros; that nothing is left out the content digest proves.
Result<std::optional<Manifest>> contentOf(const DiskSet &disks, const std::stop_token &stop)
{
    Manifest manifest{.version = {}, .region = {}, .disks = disks.spans(), .blocks = {}};
    AlignedBuffer buffer(kBlockBytes);
    const std::uint64_t size = disks.sizeBytes();
    for (std::uint64_t at = 0; at < size;) {
        if (stop.stop_requested())
            return std::nullopt;
        std::uint64_t end = size;
        const std::uint64_t data = disks.nextData(at, end);
        if (data >= size)
            break;
        at = std::max(at, data / kBlockBytes * kBlockBytes);
        const auto bytes = buffer.bytes().first(
            static_cast<std::size_t>(std::min<std::uint64_t>(kBlockBytes, size - at)));
        if (auto read = disks.read(at, bytes); !read)
            return std::unexpected(std::move(read.error()));
        if (!isZero(bytes))
            manifest.blocks.push_back({at / kBlockBytes,
                                       Digest::of(bytes),
                                       {Uid(), 0, static_cast<std::uint32_t>(bytes.size())}});
        at += bytes.size();
    }
    return manifest;
}

}  // namespace

Result<std::vector<BlockDonor>> blockDonors(Catalog &catalog, FileOps &files,
                                            const ImageVersion &version,
                                            const PlacedReplica &replica)
{
    const auto copies = copiesOf(catalog, files, version, replica);
    if (!copies)
        return std::unexpected(copies.error());
    std::vector<BlockDonor> donors;
    for (const Opener &open : *copies) {
        const auto disks = std::make_shared<std::optional<Result<std::unique_ptr<DiskSet>>>>();
        donors.push_back(
            [disks, open](std::uint64_t offset, std::span<std::byte> clear) -> Result<> {
                if (!*disks)
                    disks->emplace(open());
                if (!**disks)
                    return std::unexpected((*disks)->error());
                const DiskSet &set = *disks->value().value();
                if (offset > set.sizeBytes() || clear.size() > set.sizeBytes() - offset)
                    return std::unexpected(Fault::of(QStringLiteral("store.replica.missing")));
                return set.read(offset, clear);
            });
    }
    return donors;
}

Result<std::optional<Manifest>> contentOfVersion(Catalog &catalog, FileOps &files,
                                                 const ImageVersion &version,
                                                 const PlacedReplica &replica,
                                                 const std::stop_token &stop)
{
    const auto copies = copiesOf(catalog, files, version, replica);
    if (!copies)
        return std::unexpected(copies.error());
    Fault none = Fault::of(
        QStringLiteral("store.repair.noCopy"), replica.region.name,
        {replica.region.name, QString::number(replica.replica.number), QStringLiteral("0")});
    for (const Opener &open : *copies) {
        const auto disks = open();
        auto content = disks ? contentOf(**disks, stop)
                             : Result<std::optional<Manifest>>(std::unexpected(disks.error()));
        if (content && !*content)
            return std::nullopt;
        if (content && (*content)->contentDigest() == version.contentDigest) {
            (*content)->version = version.uid;
            (*content)->isShallow = version.publishingProfile.isShallow();
            return content;
        }
        if (!content)
            none.nested.push_back(std::move(content.error()));
    }
    return std::unexpected(std::move(none));
}

}  // namespace vitrine
