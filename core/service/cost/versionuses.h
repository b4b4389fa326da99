#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/resources.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace vitrine {

/// Who uses an image version.
struct VersionUses {
    struct InRegion {
        int machines = 0;  ///< of their own
        std::vector<int> scaleSets = {};  ///< the instances of each
    };

    int machines = 0;
    int scaleSets = 0;
    int labs = 0;
    QMap<QString, InRegion> regions;  ///< by normalised name

    int count() const { return machines + scaleSets + labs; }
};

/// What machines, scale sets and labs refer to, whoever may see them: they are in the way all the
/// same. Counts alone are told, no names.
class ImageUses {
public:
    /// Reads all scale sets and labs, and the regions. Opens a transaction of the program's own.
    static Result<ImageUses> read(Catalog &catalog);

    /// Adds to what was read the machines that were made from \p version.
    Result<VersionUses> of(Transaction &transaction, const ImageVersion &version) const;

private:
    Result<> addScaleSets(Transaction &transaction);
    Result<> addLabs(Transaction &transaction);

    QHash<QString, VersionUses> m_known;  // by folded id
    QHash<Uid, QString> m_regions;
};

/// Tells what `latest` means for the versions of one definition after the other.
class LatestVersions {
public:
    /// Tells whether a version is the latest one anywhere, or in one of its
    /// target regions.
    Result<bool> contain(Transaction &transaction, const Uid &definitionUid,
                         const ImageVersion &version);

private:
    Uid m_definition;
    QMap<QString, Uid> m_latest;  // by region; of m_definition
};

}  // namespace vitrine
