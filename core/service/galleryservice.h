#pragma once

#include "core/catalog/page.h"
#include "core/gallery/resources.h"
#include "core/gallery/rules.h"
#include "core/service/change.h"

#include <vector>

namespace vitrine {

class Catalog;

/// Groups, galleries and image definitions. Every change answers with all problems at once.
/// A create is the service's PUT: on what is there it changes what may change, what it leaves
/// open stays, and the same request again changes nothing. An update takes the whole resource as
/// the caller read and altered it. Thread: any.
class GalleryService {
public:
    GalleryService(Catalog &catalog, const Policy &policy);

    Result<Subscription> subscription();

    /// An empty subscription is the default one. Errors: `group.name.invalid`,
    /// `account.subscription.notFound`, `region.unknown`, `region.restricted`,
    /// `resource.otherLocation`, `tags.invalid`.
    Result<ResourceGroup> createGroup(const Change &change, ResourceGroup draft);
    /// Replaces the tags. Errors: `group.notFound`, `tags.invalid`, `property.change.notAllowed`.
    Result<ResourceGroup> updateGroup(const Change &change, const ResourceGroup &wanted);
    /// A name is looked for in the default subscription. Errors: `group.notFound`.
    Result<ResourceGroup> group(const QString &name);
    Result<ResourceGroup> group(const ResourceId &id);
    Result<std::vector<ResourceGroup>> groups(const PageCursor &after = {}, int limit = 500);
    /// Errors: `group.notFound`, `resource.notEmpty` with the ids that are in the way.
    Result<> deleteGroup(const Change &change, const ResourceId &id);

    /// Returns what is wrong with \p draft without creating it; the gallery that is already
    /// there with the same properties is no problem.
    Result<> checkGallery(const Gallery &draft);
    /// An empty location is the group's.
    /// Errors: `gallery.name.invalid`, `gallery.name.taken`, `resource.name.trailing`,
    /// `account.subscription.notFound`, `group.notFound`, `region.unknown`, `region.restricted`,
    /// `resource.otherLocation`, `tags.invalid`, `quota.exceeded`, `property.value.range`,
    /// `resource.changed`.
    Result<Gallery> createGallery(const Change &change, Gallery draft);
    /// Description, tags and the recycle bin may change.
    /// Errors: `resource.notFound`, `property.change.notAllowed`, `resource.changed`,
    /// `tags.invalid`, `property.value.range`.
    Result<Gallery> updateGallery(const Change &change, const Gallery &wanted);
    /// Errors: `resource.notFound`.
    Result<Gallery> gallery(const ResourceId &id);
    /// \p resourceGroup empty: all.
    Result<std::vector<Gallery>> galleries(const QString &resourceGroup = {},
                                           const PageCursor &after = {}, int limit = 500);
    /// Returns 0 for a catalogue that has none: the console's first run.
    Result<int> galleryCount();
    /// Errors: `resource.notFound`, `resource.changed`, `resource.notEmpty` with the ids that are
    /// in the way.
    Result<> deleteGallery(const Change &change, const ResourceId &id);

    /// \p galleryIsNew: the gallery will be created in the same request.
    Result<> checkDefinition(const ImageDefinition &draft, bool galleryIsNew = false);
    /// An empty location is the gallery's.
    /// Errors: `definition.name.invalid`, `resource.name.trailing`,
    /// `definition.identifier.invalid`, `definition.identifier.taken`, `parent.notFound`,
    /// `region.unknown`, `region.restricted`, `resource.otherLocation`,
    /// `property.change.notAllowed`, `resource.changed`,
    /// `property.endOfLifeDate.past`, `definition.recommended.range`, `property.value.range`,
    /// `definition.plan.incomplete`, `definition.feature.invalid`, `property.uri.invalid`,
    /// `quota.exceeded`.
    Result<ImageDefinition> createDefinition(const Change &change, ImageDefinition draft);
    /// Description, end of life, recommended vCPUs and memory, and tags may change.
    /// Errors: as createDefinition(), `resource.notFound`, `resource.changed`.
    Result<ImageDefinition> updateDefinition(const Change &change, const ImageDefinition &wanted);
    /// Errors: `resource.notFound`; the same for the calls below.
    Result<ImageDefinition> definition(const ResourceId &id);
    Result<std::vector<ImageDefinition>> definitions(const ResourceId &galleryId,
                                                     const PageCursor &after = {}, int limit = 500);
    Result<int> definitionCount(const ResourceId &galleryId);
    Result<QStringList> publishers();
    /// Versions in the recycle bin are in the way as well.
    /// Errors: `resource.notFound`, `resource.changed`, `resource.notEmpty`.
    Result<> deleteDefinition(const Change &change, const ResourceId &id);

private:
    Catalog &m_catalog;
    const Policy &m_policy;
};

}  // namespace vitrine
