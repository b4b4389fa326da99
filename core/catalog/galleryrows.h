#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/page.h"
#include "core/gallery/resources.h"

#include <optional>
#include <vector>

// Rows of groups, galleries and image definitions. insert* gives `catalog.duplicate` when the
// name is taken; find* gives std::nullopt for what is not there; pages are ordered by name.
// What a row function refused must not be committed: it may have done half of its work.
namespace vitrine {

Result<> insertGroup(Transaction &transaction, const ResourceGroup &group);
Result<std::optional<ResourceGroup>> findGroup(Transaction &transaction, const ResourceId &id);
/// Writes the tags of a group.
Result<> updateGroup(Transaction &transaction, const ResourceGroup &group);
/// Removes a group; one that holds something is refused by the database.
Result<> removeGroup(Transaction &transaction, const ResourceId &id);
/// Returns the ids of the first \p limit top level resources in a group: galleries, sources,
/// encryption sets, storage accounts, lab accounts.
Result<std::vector<ResourceId>> resourcesInGroup(Transaction &transaction, const ResourceId &group,
                                                 int limit);
Result<std::vector<ResourceGroup>> groupPage(Transaction &transaction, const PageCursor &after,
                                             int limit);

Result<> insertGallery(Transaction &transaction, const Gallery &gallery);
/// Writes what may change of a gallery: description, recycle bin, provisioning state, tags and
/// revision.
Result<> updateGallery(Transaction &transaction, const Gallery &gallery);
Result<std::optional<Gallery>> findGallery(Transaction &transaction, const ResourceId &id);
/// Finds a gallery of this name in any group of the subscription.
Result<std::optional<Gallery>>
findGalleryByName(Transaction &transaction, const QString &subscriptionId, const QString &name);
/// \p resourceGroup empty: all groups.
Result<std::vector<Gallery>> galleryPage(Transaction &transaction, const QString &resourceGroup,
                                         const PageCursor &after, int limit);
Result<int> galleryCount(Transaction &transaction);
/// Counts the galleries of a subscription in one region, for the limits; the same below. Versions
/// in the recycle bin count: they come back without asking.
Result<int> galleryCountIn(Transaction &transaction, const QString &subscriptionId,
                           const QString &location);
Result<int> definitionCountIn(Transaction &transaction, const QString &subscriptionId,
                              const QString &location);
Result<int> versionCountIn(Transaction &transaction, const QString &subscriptionId,
                           const QString &location);
Result<> removeGallery(Transaction &transaction, const Uid &uid);

Result<> insertDefinition(Transaction &transaction, const Uid &galleryUid,
                          const ImageDefinition &definition);
/// Writes what may change of a definition: description, end of life, recommended ranges and the
/// other properties that no query looks for, provisioning state, tags and revision.
Result<> updateDefinition(Transaction &transaction, const ImageDefinition &definition);
Result<std::optional<ImageDefinition>> findDefinition(Transaction &transaction,
                                                      const ResourceId &id);
/// Finds the definition of a gallery that has this publisher, offer and SKU (case folded).
Result<std::optional<ImageDefinition>>
findDefinitionByIdentifier(Transaction &transaction, const Uid &galleryUid,
                           const ImageIdentifier &identifier);
Result<std::vector<ImageDefinition>> definitionPage(Transaction &transaction, const Uid &galleryUid,
                                                    const PageCursor &after, int limit);
/// Returns up to \p limit definitions of all galleries whose name, publisher, offer or SKU contains
/// \p text, in any case, ordered by name. A text of one or two characters finds what has a name or
/// publisher that begins with it; an empty one finds nothing.
Result<std::vector<ImageDefinition>> searchDefinitions(Transaction &transaction,
                                                       const QString &text, int limit);
/// The same for the names of galleries.
Result<std::vector<Gallery>> searchGalleries(Transaction &transaction, const QString &text,
                                             int limit);
/// Returns up to \p limit distinct publishers in use, for completion.
Result<QStringList> publishers(Transaction &transaction, int limit);
Result<int> definitionCount(Transaction &transaction, const Uid &galleryUid);
Result<> removeDefinition(Transaction &transaction, const Uid &uid);

}  // namespace vitrine
