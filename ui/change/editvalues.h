#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "core/gallery/rules.h"

#include <variant>

// What people change of a resource in place, as they have typed it. No widgets here.
namespace vitrine {

using EditableResource = std::variant<Gallery, ImageDefinition, ImageVersion>;

enum class EditField {
    Description,
    EndOfLife,
    ExcludeFromLatest,
    VCPUs,
    Memory,
    TagList,
    None,  ///< not changed in place
};

/// The answers of an edit form. A kind of resource has some of them; the others stay as they are.
struct EditValues {
    QString description;
    QString endOfLife;  ///< as typed; empty: none
    bool excludeFromLatest = false;
    int minVCPUs = 0;  ///< 0: none, as for the next three
    int maxVCPUs = 0;
    int minMemory = 0;  ///< in GB
    int maxMemory = 0;
    std::vector<std::pair<QString, QString>> tags;  ///< names may be there twice

    bool operator==(const EditValues &) const = default;
};

ResourceId idOf(const EditableResource &resource);
QString etagOf(const EditableResource &resource);
EditValues valuesOf(const EditableResource &resource);

/// Returns \p present with what \p values say; every answer that cannot be read otherwise.
/// Reasons: `property.date.invalid`, `tags.invalid`.
Result<EditableResource> withValues(const EditableResource &present, const EditValues &values);

/// Returns the change from \p present to \p wanted as a request; both are of one kind.
std::vector<ResourceRequest> alterationOf(const EditableResource &present,
                                          const EditableResource &wanted);

/// Returns what is wrong with \p wanted by core's rules, as far as it can be changed in place. An
/// end of life that is over may stay.
Problems editProblems(const EditableResource &present, const EditableResource &wanted,
                      const Policy &policy, const QDateTime &now);

/// Returns what \p fault is about, judged by its reason and target.
EditField editFieldOf(const Fault &fault);

}  // namespace vitrine
