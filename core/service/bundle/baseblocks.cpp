#include "core/service/bundle/baseblocks.h"

#include "core/bundle/bundlereader.h"

#include <set>

namespace vitrine {

Result<std::unique_ptr<const BaseBlocks>> BaseBlocks::open(const QString &folder,
                                                           const QString &fingerprint)
{
    const auto bundle = BundleReader::open(folder);
    if (!bundle)
        return std::unexpected(bundle.error());
    if (bundle->fingerprint() != fingerprint)
        return std::unexpected(Fault::of(QStringLiteral("bundle.base.foreign"), folder, {folder}));
    auto base = std::make_unique<BaseBlocks>();
    if (auto added = base->add(*bundle); !added)
        return std::unexpected(std::move(added.error()));
    return base;
}

Result<> BaseBlocks::add(const BundleReader &bundle)
{
    m_bundle = bundle.index().id;
    std::set<Digest> known;
    for (const BundledGallery &gallery : bundle.contents().galleries) {
        for (const BundledDefinition &definition : gallery.definitions) {
            for (const BundledVersion &version : definition.versions) {
                for (const BundledDisk &disk : version.disks) {
                    if (!known.insert(disk.map).second)
                        continue;  // another version has said all of it
                    const auto map = bundle.map(disk.map);
                    if (!map)
                        return std::unexpected(map.error());
                    const auto number = static_cast<std::uint32_t>(m_disks.size());
                    m_disks.push_back({gallery.gallery.name, definition.definition.name,
                                       version.version.number, disk.lun});
                    for (const MappedBlock &block : map->blocks)
                        m_places.emplace(block.digest, Place{number, block.index});
                }
            }
        }
    }
    return {};
}

std::optional<BaseBlocks::Place> BaseBlocks::find(const Digest &digest) const
{
    const auto found = m_places.find(digest);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace vitrine
