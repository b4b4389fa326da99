#include "core/service/searchservice.h"

#include "core/catalog/galleryrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/publicregions.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

template <typename Row>
Result<> add(std::vector<Row> &rows, Result<std::optional<Row>> found)
{
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (*found)
        rows.push_back(std::move(**found));
    return {};
}

// Exactly what \p id names, of the kinds that a search shows.
Result<SearchHits> findById(Transaction &view, const ResourceId &id)
{
    SearchHits hits;
    Result<> added;
    if (id.isType(kImageVersionType))
        added = add(hits.versions, findVersion(view, id));
    else if (id.isType(kImageDefinitionType))
        added = add(hits.definitions, findDefinition(view, id));
    else if (id.isType(kGalleryType))
        added = add(hits.galleries, findGallery(view, id));
    if (!added)
        return std::unexpected(std::move(added.error()));
    return hits;
}

// "web 1.2.0": the versions of that number in every definition that "web" finds.
Result<> findVersions(Transaction &view, const QString &text, int limit, SearchHits &hits)
{
    const qsizetype space = text.lastIndexOf(u' ');
    const auto number = VersionNumber::parse(QStringView(text).mid(space + 1));
    if (space <= 0 || !number)
        return {};
    const auto definitions = searchDefinitions(view, text.first(space).trimmed(), limit);
    if (!definitions)
        return std::unexpected(definitions.error());
    for (const ImageDefinition &definition : *definitions) {
        const ResourceId id = definition.id().child(QStringLiteral("versions"), number->toString());
        if (auto added = add(hits.versions, findVersion(view, id)); !added)
            return added;
    }
    return {};
}

Result<> findRegions(Transaction &view, const QString &text, SearchHits &hits)
{
    auto all = regions(view);
    if (!all)
        return std::unexpected(std::move(all.error()));
    std::ranges::copy_if(*all, std::back_inserter(hits.regions), [&text](const Region &region) {
        const std::array names{region.name, region.displayName,
                               regionDisplayName(region.name, QStringLiteral("en")),
                               regionDisplayName(region.name, QStringLiteral("fr"))};
        return std::ranges::any_of(names, [&text](const QString &name) {
            return name.contains(text, Qt::CaseInsensitive);
        });
    });
    return {};
}

}  // namespace

SearchService::SearchService(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<SearchHits> SearchService::find(const QString &text, int limit)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return SearchHits();
    return inRead(m_catalog, [&](Transaction &view) -> Result<SearchHits> {
        if (const auto id = ResourceId::parse(wanted))
            return findById(view, *id);
        SearchHits hits;
        auto galleries = searchGalleries(view, wanted, limit);
        if (!galleries)
            return std::unexpected(std::move(galleries.error()));
        hits.galleries = std::move(*galleries);
        auto definitions = searchDefinitions(view, wanted, limit);
        if (!definitions)
            return std::unexpected(std::move(definitions.error()));
        hits.definitions = std::move(*definitions);
        if (auto found = findVersions(view, wanted, limit, hits); !found)
            return std::unexpected(std::move(found.error()));
        if (auto found = findRegions(view, wanted, hits); !found)
            return std::unexpected(std::move(found.error()));
        return hits;
    });
}

Result<std::vector<Gallery>>
SearchService::galleriesOf(const std::vector<ImageDefinition> &definitions)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<std::vector<Gallery>> {
        std::vector<Gallery> found;
        QHash<QString, std::size_t> known;
        for (const ImageDefinition &definition : definitions) {
            const QString key = definition.galleryId.folded();
            if (known.contains(key))
                continue;
            known.insert(key, found.size());
            if (auto added = add(found, findGallery(view, definition.galleryId)); !added)
                return std::unexpected(std::move(added.error()));
        }
        return found;
    });
}

}  // namespace vitrine
