#include "core/service/cost/storedversions.h"

#include "core/catalog/galleryrows.h"
#include "core/catalog/guard.h"
#include "core/catalog/listrows.h"
#include "core/service/cost/eachrow.h"
#include "core/service/resourcechecks.h"

#include <algorithm>
#include <limits>

namespace vitrine {
namespace {

using TakeDefinition = std::function<Result<>(const ImageDefinition &)>;

Result<> ofGallery(Transaction &transaction, const Gallery &gallery, const TakeDefinition &take)
{
    return eachRow(
        [&](const PageCursor &after) {
            return definitionPage(transaction, gallery.uid, after, kRowsOfAPage);
        },
        take);
}

// Who was given single definitions does not see their galleries.
Result<> ofAll(Transaction &transaction, const TakeDefinition &take)
{
    if (transaction.sees(action::kGalleryRead, kEverything))
        return eachRow(
            [&](const PageCursor &after) {
                return galleryPage(transaction, {}, after, kRowsOfAPage);
            },
            [&](const Gallery &gallery) { return ofGallery(transaction, gallery, take); });
    const auto ids = filteredDefinitions(transaction, {}, std::numeric_limits<int>::max());
    if (!ids)
        return std::unexpected(ids.error());
    for (const ResourceId &id : *ids) {
        const auto definition = findDefinition(transaction, id);
        if (!definition)
            return std::unexpected(definition.error());
        if (!*definition)
            continue;
        if (auto taken = take(**definition); !taken)
            return taken;
    }
    return {};
}

Tags joined(Tags tags, const Tags &own)
{
    for (auto tag = own.cbegin(); tag != own.cend(); ++tag)
        tags.insert(tag.key(), tag.value());
    return tags;
}

/// Gives one version with its replicas to \p take when it has the tag that is asked for.
Result<> give(Transaction &transaction, const CostScope &scope, const ImageVersion &version,
              const ImageDefinition &definition,
              const std::function<Result<>(const StoredVersion &)> &take)
{
    StoredVersion stored{version, definition.uid, joined(definition.tags, version.tags), {}};
    if (!hasTag(stored.tags, scope))
        return {};
    auto replicas = vitrine::replicas(transaction, version.uid);
    if (!replicas)
        return std::unexpected(std::move(replicas.error()));
    stored.replicas = std::move(*replicas);
    return take(stored);
}

}  // namespace

bool hasTag(const Tags &tags, const CostScope &scope)
{
    if (scope.tagName.isEmpty())
        return true;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        if (tag.key().compare(scope.tagName, Qt::CaseInsensitive) == 0
            && (!scope.tagValue || tag.value().compare(*scope.tagValue, Qt::CaseInsensitive) == 0))
            return true;
    }
    return false;
}

Result<> eachStoredVersion(Transaction &transaction, const CostScope &scope,
                           const std::function<Result<>(const StoredVersion &)> &take)
{
    if (scope.resource.isType(kImageVersionType)) {
        const auto version = existing(findVersion(transaction, scope.resource), scope.resource);
        if (!version)
            return std::unexpected(version.error());
        const ResourceId &id = version->definitionId;
        const auto definition = existing(findDefinition(transaction, id), id);
        if (!definition)
            return std::unexpected(definition.error());
        return give(transaction, scope, *version, *definition, take);
    }
    return eachDefinition(transaction, scope.resource, [&](const ImageDefinition &definition) {
        return eachVersion(transaction, definition, [&](const ImageVersion &version) {
            return give(transaction, scope, version, definition, take);
        });
    });
}

Result<> eachDefinition(Transaction &transaction, const ResourceId &resource,
                        const std::function<Result<>(const ImageDefinition &)> &take)
{
    if (resource.isNull())
        return ofAll(transaction, take);
    if (resource.isType(kGalleryType)) {
        const auto gallery = existing(findGallery(transaction, resource), resource);
        return gallery ? ofGallery(transaction, *gallery, take) : std::unexpected(gallery.error());
    }
    if (!resource.isType(kImageDefinitionType))
        return std::unexpected(resourceNotFound(resource));
    const auto definition = existing(findDefinition(transaction, resource), resource);
    return definition ? take(*definition) : std::unexpected(definition.error());
}

Result<> eachVersion(Transaction &transaction, const ImageDefinition &definition,
                     const std::function<Result<>(const ImageVersion &)> &take)
{
    std::optional<VersionNumber> below;
    for (bool isLast = false; !isLast;) {
        const auto page = versionPage(transaction, definition.uid, below, kRowsOfAPage);
        if (!page)
            return std::unexpected(page.error());
        isLast = page->size() < static_cast<std::size_t>(kRowsOfAPage);
        if (!page->empty())
            below = page->back().number;
        for (const ImageVersion &version : *page) {
            if (auto taken = take(version); !taken)
                return taken;
        }
    }
    const auto deleted = deletedVersionsOf(transaction, definition.uid);
    if (!deleted)
        return std::unexpected(deleted.error());
    for (const ImageVersion &version : *deleted) {
        if (auto taken = take(version); !taken)
            return taken;
    }
    return {};
}

}  // namespace vitrine
