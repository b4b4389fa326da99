#pragma once

#include "core/gallery/resources.h"

#include <QString>

#include <vector>

namespace vitrine {

/// The publishing options of a new image definition, as typed.
struct DefinitionOptions {
    QString releaseNoteUri;
    QString privacyStatementUri;
    QString eula;
    QString endOfLife;  ///< empty: none
    int minVCPUs = 1;  ///< 0: open, as for the next three
    int maxVCPUs = 16;
    int minMemory = 1;  ///< in GiB
    int maxMemory = 32;
    std::vector<DiskSku> disallowedDiskTypes;
    bool hasPlan = false;  ///< without, the plan stays as typed and is not asked for
    PurchasePlan plan;

    bool operator==(const DefinitionOptions &) const = default;

    /// Puts the options into \p definition; a date that cannot be read is left out.
    void applyTo(ImageDefinition &definition) const;
    /// Returns those of a definition that is there.
    static DefinitionOptions of(const ImageDefinition &definition);
};

/// Returns the disk types an operating system disk can have: those that may be disallowed.
const std::vector<DiskSku> &operatingSystemDiskTypes();
/// Returns the disk type's name as people know it.
QString diskTypeLabel(DiskSku type);

}  // namespace vitrine
