#include "core/service/bundle/versioncopies.h"

namespace vitrine {

VersionCopies::VersionCopies(Catalog &catalog, FileOps &files, ImageVersion version,
                             std::vector<PlacedReplica> placed)
    : m_catalog(catalog)
    , m_files(files)
    , m_version(std::move(version))
    , m_left(placed.begin(), placed.end())
{
}

Result<std::unique_ptr<VersionCopies>> VersionCopies::open(Catalog &catalog, FileOps &files,
                                                           const ImageVersion &version)
{
    auto placed = placedReplicas(catalog, version.uid);
    if (!placed)
        return std::unexpected(std::move(placed.error()));
    std::unique_ptr<VersionCopies> copies(
        new VersionCopies(catalog, files, version, std::move(*placed)));
    if (auto opened = copies->openNext(); !opened)
        return std::unexpected(std::move(opened.error()));
    const QString id = version.id().toString();
    if (copies->manifest().isEncrypted())
        return std::unexpected(Fault::of(QStringLiteral("bundle.encrypted"), id, {id}));
    return copies;
}

Result<> VersionCopies::openNext()
{
    while (!m_left.empty()) {
        m_present = std::move(m_left.front());
        m_left.pop_front();
        auto opened = openReplica(m_catalog, m_files, m_present);
        if (!opened) {
            m_faults.push_back(std::move(opened.error()));
            continue;
        }
        // Its manifest says other disks than the catalogue: a check has to tell which is right.
        if ((*opened)->manifest().contentDigest() != m_version.contentDigest
            && !(*opened)->manifest().isEncrypted()) {
            m_faults.push_back(
                Fault::of(QStringLiteral("store.manifest.damaged"), m_version.id().toString()));
            continue;
        }
        m_reader = std::move(*opened);
        return {};
    }
    return std::unexpected(notAvailable(m_version, std::move(m_faults)));
}

Result<> VersionCopies::read(std::uint64_t offset, std::span<std::byte> buffer)
{
    for (;;) {
        auto read = m_reader->read(offset, buffer);
        if (read)
            return read;
        // When this cannot be written, the next check finds the damage all the same.
        if (read.error().reason.startsWith(u"store."))
            static_cast<void>(ReplicaCare(m_catalog, m_files).suspect(m_present, read.error()));
        m_faults.push_back(std::move(read.error()));
        if (auto opened = openNext(); !opened)
            return opened;
    }
}

}  // namespace vitrine
