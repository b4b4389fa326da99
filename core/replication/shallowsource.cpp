#include "core/replication/shallowsource.h"

#include "core/catalog/versionrows.h"
#include "core/replication/diskorigins.h"
#include "core/replication/diskset.h"

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

Fault sourceMissing(const QString &version, const QString &path, const QString &systemText = {})
{
    return Fault::of(QStringLiteral("version.shallow.sourceMissing"), version, {version, path},
                     systemText);
}

Fault sourceChanged(const QString &version, const QString &path, const QString &systemText = {})
{
    return Fault::of(QStringLiteral("version.shallow.sourceChanged"), version, {version, path},
                     systemText);
}

// Says what a fault of a source means for the version. What says nothing about the source itself -
// a right that is missing, a drive that does not answer - stays what it is.
Fault meant(const Fault &fault, const QString &version, const QString &path)
{
    static const std::array kMissing{QStringLiteral("io.notFound"),
                                     QStringLiteral("version.source.notFound"),
                                     QStringLiteral("source.disk.notFound")};
    if (std::ranges::find(kMissing, fault.reason) != kMissing.end())
        return sourceMissing(version, path, fault.systemText);
    const bool isReadable = fault.reason != QStringLiteral("source.file.unreadable");
    if (fault.reason.startsWith(QStringLiteral("source.")) && isReadable)
        return sourceChanged(version, path, fault.reason);
    return fault;
}

/// The disks of one shallow version.
class ShallowSource final : public BlockOrigin {
public:
    ShallowSource(QString version, std::vector<DiskSet::Member> disks, QStringList paths)
        : m_version(std::move(version))
        , m_paths(std::move(paths))
        , m_disks(std::move(disks))
    {
    }

    /// Tells whether there are the same disks as in \p manifest, and as large.
    Result<> compare(const Manifest &manifest) const
    {
        const std::vector<DiskSpan> &found = m_disks.spans();
        for (std::size_t i = 0; i < manifest.disks.size(); ++i) {
            const DiskSpan &listed = manifest.disks[i];
            if (i >= found.size() || found[i].lun != listed.lun
                || found[i].sizeBytes != listed.sizeBytes)
                return std::unexpected(changed(listed.offset()));
        }
        return {};
    }

    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override
    {
        if (auto read = m_disks.read(offset, buffer); !read)
            return std::unexpected(meant(read.error(), m_version, pathAt(offset)));
        return {};
    }
    Fault changed(std::uint64_t offset) const override
    {
        return sourceChanged(m_version, pathAt(offset));
    }

private:
    const QString &pathAt(std::uint64_t offset) const
    {
        const auto next = std::ranges::upper_bound(m_disks.spans(), offset, {}, &DiskSpan::offset);
        return m_paths[std::max<qsizetype>(0, next - m_disks.spans().begin() - 1)];
    }

    const QString m_version;
    const QStringList m_paths;  // of the disks, in their order
    const DiskSet m_disks;
};

}  // namespace

Result<std::unique_ptr<const BlockOrigin>> openShallowSource(Catalog &catalog,
                                                             const Manifest &manifest)
{
    QString id;
    std::vector<DiskOrigin> origins;
    {
        auto view = Transaction::read(catalog, Caller::program());
        if (!view)
            return std::unexpected(view.error());
        const auto version = findVersion(*view, manifest.version);
        if (!version)
            return std::unexpected(version.error());
        const QString uid = manifest.version.toString();
        if (!*version)
            return std::unexpected(Fault::of(QStringLiteral("resource.notFound"), uid, {uid}));
        id = (*version)->id().toString();
        auto found = diskOrigins(*view, **version);
        if (!found)
            return std::unexpected(meant(found.error(), id, (*version)->source.toString()));
        origins = std::move(*found);
    }
    std::vector<DiskSet::Member> disks;
    QStringList paths;
    for (const DiskOrigin &origin : origins) {
        auto disk = openDisk(origin.path, {.basePath = origin.basePath});
        if (!disk)
            return std::unexpected(meant(disk.error(), id, origin.path));
        disks.push_back({origin.lun, std::move(*disk)});
        paths << origin.path;
    }
    auto source = std::make_unique<ShallowSource>(id, std::move(disks), std::move(paths));
    if (auto same = source->compare(manifest); !same)
        return std::unexpected(std::move(same.error()));
    return source;
}

}  // namespace vitrine
