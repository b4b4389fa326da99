#pragma once

#include "core/catalog/auditrows.h"
#include "core/catalog/listrows.h"
#include "core/gallery/resources.h"

#include <optional>
#include <vector>

namespace vitrine {

class Catalog;

/// What a person typed into a filter box: words, and tokens such as `region:westeurope`,
/// `state:failed`, `os:linux`, `tag:env=prod`, `eol<30d`.
struct FilterRequest {
    ResourceFilter filter;
    QStringList notUnderstood;  ///< tokens whose value makes no sense; they find nothing

    bool isEmpty() const { return filter.isEmpty() && notUnderstood.isEmpty(); }
    /// Tells whether it is words alone, which the search for names answers as well.
    bool isPlain() const;
};

/// Reads \p typed at \p now (UTC). Tokens are known in English and French; a value with spaces
/// stands in double quotes. `eol<` takes days, weeks, months (30 days) and years (365 days).
FilterRequest parseFilter(const QString &typed, const QDateTime &now);

/// Resources in the order, and in the choice, that a list of the console asks for. Reads the
/// catalogue only; makes no state. Thread: any; filters over the whole catalogue look at every
/// version, so never from the GUI thread. Errors: those of the catalogue.
class ListService {
public:
    explicit ListService(Catalog &catalog);

    /// Returns up to \p limit definitions that fit, by gallery and name.
    Result<std::vector<ImageDefinition>> definitions(const ResourceFilter &filter, int limit);
    /// Returns up to \p limit versions of a definition that fit, newest first. Quick enough for
    /// the GUI thread.
    Result<std::vector<ImageVersion>> versions(const Uid &definition, const ResourceFilter &filter,
                                               const std::optional<VersionNumber> &below,
                                               int limit);
    Result<int> versionCount(const Uid &definition, const ResourceFilter &filter);

    /// A page of versions with the place where the next one starts.
    struct VersionPage {
        std::vector<ImageVersion> versions;
        std::optional<OrderedVersion> end;
    };
    /// Errors: `resource.notFound`.
    Result<VersionPage> versions(const ResourceId &definitionId, VersionOrder order,
                                 bool descending, const std::optional<OrderedVersion> &after,
                                 int limit);
    struct DefinitionPage {
        std::vector<ImageDefinition> definitions;
        std::vector<QString> latest;  ///< of each, the number of its latest version, or nothing
        std::optional<OrderedDefinition> end;
    };
    /// Errors: `resource.notFound`.
    Result<DefinitionPage> definitions(const ResourceId &galleryId, DefinitionOrder order,
                                       bool descending,
                                       const std::optional<OrderedDefinition> &after, int limit);

    /// Returns up to \p limit changes of a resource, the newest first.
    Result<std::vector<AuditRow>> changes(const ResourceId &id, int limit);
    /// Counts the versions in all recycle bins.
    Result<int> deletedCount();
    /// Counts them for each gallery that has some, by the gallery's id.
    Result<std::vector<std::pair<ResourceId, int>>> deletedByGallery();

private:
    Catalog &m_catalog;
};

}  // namespace vitrine
