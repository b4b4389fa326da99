#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/resources.h"

#include <optional>
#include <vector>

// Rows as lists show them: in an order that a person chose, or only those that fit a filter.
// Order and filter are SQLite's work and look at every row they may concern, so what spans the
// whole catalogue belongs on a worker thread; pages are cut by key, never by offset.
namespace vitrine {

/// What a list of resources is narrowed to. What is empty narrows nothing.
struct ResourceFilter {
    QString text;  ///< part of the name, publisher, offer or SKU of a definition or its gallery
    QString region;  ///< normalised: versions with this target region
    std::optional<ProvisioningState> state;  ///< of versions
    std::optional<OsType> osType;
    QString tagName;  ///< of the definition or the version
    std::optional<QString> tagValue;  ///< of that tag
    QDateTime endOfLifeBefore;  ///< UTC; of the definition or the version

    /// Tells whether only versions can answer.
    bool asksVersions() const { return !region.isEmpty() || state.has_value(); }
    bool isEmpty() const
    {
        return text.isEmpty() && !asksVersions() && !osType && tagName.isEmpty()
            && !endOfLifeBefore.isValid();
    }
};

/// What a list of versions is ordered by; versions that are alike stand newest first.
enum class VersionOrder { Number, State, Published, Size, Occupied, EndOfLife };
/// What a list of definitions is ordered by; definitions that are alike stand by name.
enum class DefinitionOrder { Name, OsType, OsState, Generation, Identifier, EndOfLife };

/// Returns the ids of up to \p limit definitions that fit \p filter themselves or with one of
/// their versions, by gallery and name.
Result<std::vector<ResourceId>> filteredDefinitions(Transaction &transaction,
                                                    const ResourceFilter &filter, int limit);
/// Returns the uids of a definition's versions that fit, newest first, only those below \p below
/// when it is given. The text of the filter is not looked at: it is the definition's.
Result<std::vector<Uid>> filteredVersions(Transaction &transaction, const Uid &definitionUid,
                                          const ResourceFilter &filter,
                                          const std::optional<VersionNumber> &below, int limit);
Result<int> filteredVersionCount(Transaction &transaction, const Uid &definitionUid,
                                 const ResourceFilter &filter);

/// A row of an ordered list: which version, and where the next page starts.
struct OrderedVersion {
    Uid uid;
    qint64 key = 0;  ///< what it is ordered by, smallest first
    VersionNumber number;
};

/// Returns the page of a definition's versions behind \p after.
Result<std::vector<OrderedVersion>>
orderedVersions(Transaction &transaction, const Uid &definitionUid, VersionOrder order,
                bool descending, const std::optional<OrderedVersion> &after, int limit);

/// A row of an ordered list of definitions.
struct OrderedDefinition {
    QString name;
    QString key;  ///< what it is ordered by
};

/// Returns the page of a gallery's definitions behind \p after.
Result<std::vector<OrderedDefinition>>
orderedDefinitions(Transaction &transaction, const Uid &galleryUid, DefinitionOrder order,
                   bool descending, const std::optional<OrderedDefinition> &after, int limit);

/// Counts the versions in all recycle bins.
Result<int> deletedVersionCount(Transaction &transaction);

}  // namespace vitrine
