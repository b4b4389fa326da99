#pragma once

#include "core/arm/templateexpansion.h"
#include "core/gallery/jsonvalue.h"
#include "core/gallery/rules.h"
#include "core/service/computeservice.h"

#include <variant>
#include <vector>

namespace vitrine {

/// A resource that is read past, since Vitrine keeps none of its type.
struct IgnoredResource {
    QString type;
};

/// What a resource of a template becomes: the value that a service takes. A version is read when
/// its turn comes, onto the one that is there.
using ResourceDraft =
    std::variant<IgnoredResource, Gallery, ImageDefinition, Source, ImageVersion, MachineDraft>;

struct DeploymentDraft {
    ResourceId id;
    ResourceDraft resource;
    JsonValue body;  ///< as the template has it
    std::vector<std::size_t> dependsOn;
    std::vector<Fault> warnings;  ///< parts of it that are read past
};

/// Finds the disk file that a managed disk or a snapshot stands for.
using DiskPaths = std::function<Result<Source>(const ResourceId &id)>;

/// Reads every resource of a template. \p disks is asked for disks that are not in the template
/// itself. Reasons: `template.resource.unsupported`, those of readGallery() and the like.
Result<std::vector<DeploymentDraft>> readDrafts(const std::vector<TemplateResource> &resources,
                                                const DiskPaths &disks);

/// Reads a version of a template onto \p base. Understands the source as older versions of the
/// service's interface have it. Errors: those of readVersion().
Result<ImageVersion> readTemplateVersion(const Json &body, ImageVersion base);

/// Reads disks, snapshots and managed images, and machines made of managed disks. Errors: those of
/// ObjectReader, `property.value.invalid` for what is no file of this machine, those of \p disks.
Result<Source> readTemplateSource(const ResourceId &id, const Json &body, const DiskPaths &disks);
/// Tells whether a machine is to be made from an image.
bool isFromImage(const Json &body);
/// Reads a machine that is made from an image. What has no meaning here is put into \p warnings.
Result<MachineDraft> readTemplateMachine(const ResourceId &id, const Json &body,
                                         std::vector<Fault> &warnings);

}  // namespace vitrine
