#include "core/bundle/bundledisk.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/ruletools.h"
#include "core/service/galleryservice.h"
#include "core/service/sharingservice.h"
#include "core/service/version/publication.h"
#include "core/service/version/sourcefindings.h"
#include "core/service/version/targetcheck.h"

#include <algorithm>

namespace vitrine {
namespace {

Problems problemsOf(const Result<> &result)
{
    return result ? Problems() : result.error().flattened();
}

/// One check of one request; gathers problems instead of stopping at the first.
class PublicationCheck {
public:
    PublicationCheck(Catalog &catalog, FileOps &files, const Policy &policy,
                     const PublishRequest &request)
        : m_catalog(catalog)
        , m_files(files)
        , m_policy(policy)
        , m_request(request)
        , m_version(request.version)
    {
    }

    Result<> run()
    {
        auto found = inRead(m_catalog, [this](Transaction &view) { return findSources(view); });
        if (!found)
            return std::unexpected(std::move(found.error()));
        m_problems = vitrine::check(m_version, m_policy, m_catalog.clock().now());
        // A source that was not found has not told its data disks.
        if (givesAllDisks(m_version.source) && !found->disks.empty())
            append(m_problems, checkEncryptedLuns(m_version));
        checkNewResources();
        auto placed = inRead(m_catalog, [this](Transaction &view) { return checkPlaces(view); });
        if (!placed)
            return placed;
        if (auto told = checkBundleDisks(*found); !told)
            return told;
        inspectSources(m_catalog, m_files, limits(), *found);
        // What a bundle carries was compared with its definition where it was published.
        if (m_definition && !m_request.isImport)
            compareWith(*m_definition, *found);
        append(m_problems, std::move(found->problems));
        if (m_request.isImport)
            std::erase_if(m_problems, [](const Fault &fault) {
                return fault.reason == QStringLiteral("property.endOfLifeDate.past");
            });
        return Fault::all(std::move(m_problems));
    }

private:
    Result<SourceFindings> findSources(Transaction &view)
    {
        if (auto taken = takeDisksOfSource(view, m_version); !taken)
            return std::unexpected(std::move(taken.error()));
        return vitrine::findSources(view, m_version, m_policy);
    }

    // A disk of a bundle may refer to other versions: only an import has asked who may read those.
    Result<> checkBundleDisks(const SourceFindings &found) const
    {
        for (const SourceFindings::Disk &disk : found.disks) {
            if (!m_request.isImport && isBundleDisk(disk.origin.path))
                return std::unexpected(Fault::of(QStringLiteral("bundle.disk.notPublished"),
                                                 disk.target, {disk.name}));
        }
        return {};
    }

    // A shallow version copies nothing, so that its disks may have another size.
    Policy limits() const
    {
        Policy limits = m_policy;
        if (m_version.publishingProfile.isShallow())
            limits.maximumOsDiskBytes = limits.maximumDataDiskBytes =
                m_policy.maximumShallowDiskBytes;
        return limits;
    }

    void checkNewResources()
    {
        GalleryService galleries(m_catalog, m_policy);
        if (m_request.newGroup)
            append(m_problems, checkGroupName(m_request.newGroup->name));
        if (m_request.newGallery) {
            Problems found = problemsOf(galleries.checkGallery(*m_request.newGallery));
            if (m_request.newGroup)
                std::erase_if(found, [](const Fault &fault) {
                    return fault.reason == QStringLiteral("group.notFound");
                });
            append(m_problems, std::move(found));
        }
        if (m_request.newDefinition) {
            append(m_problems,
                   problemsOf(galleries.checkDefinition(*m_request.newDefinition,
                                                        m_request.newGallery.has_value())));
            m_definition = m_request.newDefinition;
        }
    }

    Result<> checkPlaces(Transaction &view)
    {
        if (!m_definition) {
            auto found = findDefinition(view, m_version.definitionId);
            if (!found)
                return std::unexpected(std::move(found.error()));
            m_definition = std::move(*found);
        }
        if (!m_definition) {
            const QString id = m_version.definitionId.toString();
            m_problems.push_back(Fault::of(QStringLiteral("parent.notFound"), id, {id}));
        }
        auto targets = checkTargets(view, m_version, m_policy);
        if (!targets)
            return std::unexpected(std::move(targets.error()));
        append(m_problems, std::move(*targets));
        if (auto kept = checkSharing(view); !kept)
            return kept;
        auto quota = checkVersionQuota(view, m_version, m_policy);
        if (!quota)
            return std::unexpected(std::move(quota.error()));
        append(m_problems, std::move(*quota));
        return {};
    }

    // Others could not read what is encrypted with keys that stay here.
    Result<> checkSharing(Transaction &view)
    {
        const auto &targets = m_version.publishingProfile.targetRegions;
        if (std::ranges::none_of(
                targets, [](const TargetRegion &region) { return region.encryption.has_value(); }))
            return {};
        const auto gallery = findGallery(view, m_version.definitionId.parent());
        if (!gallery)
            return std::unexpected(gallery.error());
        if (!*gallery)
            return {};
        append(m_problems, problemsOf(requireUnshared(view, **gallery)));
        return {};
    }

    Catalog &m_catalog;
    FileOps &m_files;
    const Policy &m_policy;
    const PublishRequest &m_request;
    ImageVersion m_version;  // with the data disks of its source
    std::optional<ImageDefinition> m_definition;
    Problems m_problems;
};

}  // namespace

Result<> checkPublication(Catalog &catalog, FileOps &files, const Policy &policy,
                          const PublishRequest &request)
{
    return PublicationCheck(catalog, files, policy, request).run();
}

}  // namespace vitrine
