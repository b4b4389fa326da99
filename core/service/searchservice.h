#pragma once

#include "core/gallery/resources.h"

#include <vector>

namespace vitrine {

class Catalog;

/// What a search found, each kind ordered by name.
struct SearchHits {
    std::vector<Gallery> galleries;
    std::vector<ImageDefinition> definitions;
    std::vector<ImageVersion> versions;
    std::vector<Region> regions;

    bool isEmpty() const
    {
        return galleries.empty() && definitions.empty() && versions.empty() && regions.empty();
    }
};

/// Finds resources by what a person remembers of them, in the whole catalogue. Thread: any.
class SearchService {
public:
    explicit SearchService(Catalog &catalog);

    /// Finds up to \p limit of each kind: galleries and definitions whose name, publisher, offer or
    /// SKU contains \p text (begins with it when it has one or two characters), regions whose name
    /// contains it, the resource whose id it is, and versions when it ends with a version number:
    /// `web 1.2.0`. An empty text finds nothing. Errors: those of the catalogue.
    Result<SearchHits> find(const QString &text, int limit = 50);
    /// Returns the galleries of \p definitions in the same order, each read once.
    Result<std::vector<Gallery>> galleriesOf(const std::vector<ImageDefinition> &definitions);

private:
    Catalog &m_catalog;
};

}  // namespace vitrine
