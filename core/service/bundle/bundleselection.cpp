#include "core/service/bundle/bundleselection.h"

#include "core/catalog/galleryrows.h"
#include "core/catalog/versionrows.h"
#include "core/service/resourcechecks.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kPageRows = 200;

bool isEncrypted(const ImageVersion &version)
{
    return std::ranges::any_of(
        version.publishingProfile.targetRegions,
        [](const TargetRegion &target) { return target.encryption.has_value(); });
}

/// Gathers what is chosen, from the outermost to the innermost.
class Choice {
public:
    Choice(Transaction &view, const BundleSelection &selection)
        : m_view(view)
        , m_selection(selection)
    {
    }

    Result<BundleContents> run()
    {
        BundleContents contents;
        auto galleries = m_selection.gallery.isEmpty() ? allGalleries() : oneGallery();
        if (!galleries)
            return std::unexpected(std::move(galleries.error()));
        for (Gallery &gallery : *galleries) {
            auto definitions = definitionsOf(gallery);
            if (!definitions)
                return std::unexpected(std::move(definitions.error()));
            contents.galleries.push_back({std::move(gallery), std::move(*definitions)});
        }
        if (contents.versionCount() == 0)
            return std::unexpected(Fault::of(QStringLiteral("bundle.nothing")));
        return contents;
    }

private:
    ResourceId galleryId() const
    {
        return ResourceId::compute(m_selection.subscriptionId, m_selection.resourceGroup,
                                   QStringLiteral("galleries"), m_selection.gallery);
    }

    Result<std::vector<Gallery>> oneGallery()
    {
        if (m_selection.resourceGroup.isEmpty()) {
            auto found = findGalleryByName(m_view, m_selection.subscriptionId, m_selection.gallery);
            if (!found)
                return std::unexpected(std::move(found.error()));
            if (*found)
                return std::vector{std::move(**found)};
        }
        auto gallery = existing(findGallery(m_view, galleryId()), galleryId());
        if (!gallery)
            return std::unexpected(std::move(gallery.error()));
        return std::vector{std::move(*gallery)};
    }

    Result<std::vector<Gallery>> allGalleries()
    {
        std::vector<Gallery> all;
        for (PageCursor after;;) {
            auto page = galleryPage(m_view, m_selection.resourceGroup, after, kPageRows);
            if (!page || page->empty())
                return page ? Result<std::vector<Gallery>>(std::move(all)) : page;
            after = PageCursor::behind(page->back());
            std::erase_if(*page, [this](const Gallery &gallery) {
                return gallery.subscriptionId.compare(m_selection.subscriptionId,
                                                      Qt::CaseInsensitive)
                    != 0;
            });
            all.insert(all.end(), page->begin(), page->end());
        }
    }

    Result<std::vector<BundledDefinition>> definitionsOf(const Gallery &gallery)
    {
        std::vector<BundledDefinition> all;
        if (!m_selection.definition.isEmpty()) {
            const ResourceId id =
                gallery.id().child(QStringLiteral("images"), m_selection.definition);
            auto definition = existing(findDefinition(m_view, id), id);
            if (!definition)
                return std::unexpected(std::move(definition.error()));
            all.push_back({std::move(*definition), {}});
        }
        for (PageCursor after; m_selection.definition.isEmpty();) {
            auto page = definitionPage(m_view, gallery.uid, after, kPageRows);
            if (!page)
                return std::unexpected(std::move(page.error()));
            if (page->empty())
                break;
            after = PageCursor::behind(page->back());
            for (ImageDefinition &definition : *page)
                all.push_back({std::move(definition), {}});
        }
        for (BundledDefinition &bundled : all) {
            auto versions = m_selection.version.isEmpty() ? allVersions(bundled.definition)
                                                          : oneVersion(bundled.definition);
            if (!versions)
                return std::unexpected(std::move(versions.error()));
            bundled.versions = std::move(*versions);
        }
        return all;
    }

    static Result<BundledVersion> bundled(ImageVersion version)
    {
        const QString id = version.id().toString();
        if (isEncrypted(version))
            return std::unexpected(Fault::of(QStringLiteral("bundle.encrypted"), id, {id}));
        if (version.contentDigest.isNull())
            return std::unexpected(Fault::of(QStringLiteral("version.notAvailable"), id, {id}));
        return BundledVersion{std::move(version), {}};
    }

    Result<std::vector<BundledVersion>> oneVersion(const ImageDefinition &definition)
    {
        const ResourceId id =
            definition.id().child(QStringLiteral("versions"), m_selection.version);
        auto version = existing(findVersion(m_view, id), id);
        if (!version)
            return std::unexpected(std::move(version.error()));
        auto one = bundled(std::move(*version));
        if (!one)
            return std::unexpected(std::move(one.error()));
        return std::vector{std::move(*one)};
    }

    Result<std::vector<BundledVersion>> allVersions(const ImageDefinition &definition)
    {
        std::vector<BundledVersion> all;
        for (std::optional<VersionNumber> below;;) {
            auto page = versionPage(m_view, definition.uid, below, kPageRows);
            if (!page)
                return std::unexpected(std::move(page.error()));
            if (page->empty())
                return all;
            below = page->back().number;
            for (ImageVersion &version : *page) {
                if (version.provisioningState != ProvisioningState::Succeeded)
                    continue;
                auto one = bundled(std::move(version));
                if (!one)
                    return std::unexpected(std::move(one.error()));
                all.push_back(std::move(*one));
            }
        }
    }

    Transaction &m_view;
    const BundleSelection &m_selection;
};

}  // namespace

Result<BundleContents> chosenContents(Transaction &view, const BundleSelection &selection)
{
    return Choice(view, selection).run();
}

}  // namespace vitrine
