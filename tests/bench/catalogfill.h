#pragma once

#include "core/catalog/catalog.h"

namespace vitrine::bench {

/// How much a catalogue is filled with.
struct CatalogSize {
    int galleries = 100;
    int definitions = 1'000;  ///< of each gallery
    int versions = 6;  ///< of each definition
};

/// Fills an empty catalogue in one transaction. Every version is replicated to two regions.
Result<> fill(Catalog &catalog, const CatalogSize &size);

}  // namespace vitrine::bench
