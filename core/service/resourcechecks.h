#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/rules.h"

// What the services check alike.
namespace vitrine {

/// Adds \p more behind \p problems.
void addProblems(Problems &problems, Problems more);

/// Returns the name under which a region is stored: of a public one in any spelling its own,
/// otherwise \p typed in lower case letters and digits.
QString canonicalRegion(const QString &typed);

/// Normalises \p location, takes \p fallback for an empty one, and tells what is wrong with it: it
/// must be a registered region or a public one. Reasons: `region.unknown`.
Result<Problems> settleLocation(Transaction &transaction, QString &location,
                                const QString &fallback = {});

/// Tells whether \p policy keeps new resources out of \p location (normalised).
/// Reasons: `region.restricted`.
Problems checkAccess(const QString &location, const Policy &policy);

/// Completes where a new resource of a group goes, and tells what is wrong with it: an empty
/// subscription is the default one, an empty location that of the group, and the group is spelt as
/// it is. Reasons: `account.subscription.notFound`, `group.notFound`, `region.unknown`.
Result<Problems> settlePlace(Transaction &transaction, QString &subscriptionId,
                             QString &resourceGroup, QString &location);

/// Tells whether one more would be too many. Reasons: `quota.exceeded`.
Problems checkQuota(QStringView type, int present, int limit, const QString &location);

/// Makes `resource.otherLocation` for the resource \p name.
Fault otherLocation(const QString &name, const QString &location, const QString &resourceGroup,
                    const QString &wanted);

/// Makes `group.notFound`.
Fault groupNotFound(const QString &name);

/// Makes `resource.notFound`.
Fault resourceNotFound(const ResourceId &id);

/// Returns what \p find found, or `resource.notFound`.
template <typename Resource>
Result<Resource> existing(Result<std::optional<Resource>> found, const ResourceId &id)
{
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::unexpected(resourceNotFound(id));
    return std::move(**found);
}

/// Makes `property.change.notAllowed` for the property at \p path.
Fault changeNotAllowed(const QString &path, const QString &is, const QString &wanted);

/// Tells whether a second request for a resource would change its tags; none are no wish.
/// Reasons: `property.change.notAllowed`.
Problems checkSameTags(const Tags &present, const Tags &wanted);

/// Tells whether \p source may go: \p shallowVersion reads from it, if there is one.
/// Errors: `source.shallow.used`, that of \p shallowVersion.
Result<> requireUnused(const Result<std::optional<ResourceId>> &shallowVersion,
                       const ResourceId &source);

/// How many of the nested resources in the way `resource.notEmpty` names.
inline constexpr int kNestedNamed = 5;

/// Makes `resource.notEmpty`: \p some are the first of the \p count resources in the way; their
/// ids stand together in the third argument and one by one from the fourth on.
Fault notEmpty(const ResourceId &id, int count, const std::vector<ResourceId> &some);

template <typename Resource>
Fault notEmpty(const ResourceId &id, int count, const std::vector<Resource> &some)
{
    std::vector<ResourceId> ids;
    for (const Resource &resource : some)
        ids.push_back(resource.id());
    return notEmpty(id, count, ids);
}

}  // namespace vitrine
