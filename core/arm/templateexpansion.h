#pragma once

#include "core/arm/templatescope.h"
#include "core/gallery/jsonvalue.h"

#include <memory>
#include <vector>

namespace vitrine {

inline constexpr char16_t kDeploymentType[] = u"Microsoft.Resources/deployments";

/// A resource that a template asks for, with every expression evaluated.
struct TemplateResource {
    ResourceId id;
    JsonValue
        body;  ///< as it is written, without what is the template's: name, type, copy and the like
    std::vector<std::size_t> dependsOn;  ///< positions of others, all before it
    QString deployment;  ///< name of the nested deployment that has it; empty: of the template
};

/// What a template can learn of the world; nothing else is ever looked at or opened.
class TemplateWorld {
public:
    virtual ~TemplateWorld() = default;
    /// Returns the JSON of a resource that is there; std::nullopt when there is none.
    virtual Result<std::optional<Json>> resource(const ResourceId &id) = 0;
    /// Returns a resource group. Errors: `group.notFound`.
    virtual Result<ResourceGroup> group(const ResourceId &id) = 0;
};

/// A template, read, checked and evaluated: the resources it asks for, in an order in which they
/// can be made. Loops are unrolled, templates in it taken apart, conditions decided. Thread: one.
class TemplateExpansion {
public:
    /// \p parameters: a parameters file, or its member `parameters`, or null. Reads nothing but
    /// \p world. All JSON comes from readTemplateJson().
    /// Errors, all at once as far as they can be told apart: those of TemplateScope,
    /// `property.unknown`, `property.value.invalid`, `resourceId.invalid`,
    /// `template.json.duplicate` for a resource that is there twice, `template.link.refused`,
    /// `template.mode.complete`, `template.cycle`, `group.notFound`.
    static Result<TemplateExpansion> read(Json source, Json parameters, TemplateTarget target,
                                          TemplateWorld &world);
    TemplateExpansion(TemplateExpansion &&) noexcept;
    TemplateExpansion &operator=(TemplateExpansion &&) noexcept;
    ~TemplateExpansion();

    const std::vector<TemplateResource> &resources() const;
    /// Returns the values of the parameters by name, `{type, value}`; secret ones without a value.
    Result<Json> parameters() const;
    /// Returns the outputs by name, `{type, value}`, with resources as \p world has them now;
    /// secret ones without a value. What cannot be known is left out and told in \p unknown:
    /// `template.output.unknown`. Errors: those of TemplateScope::evaluate().
    Result<Json> outputs(TemplateWorld &world, Problems &unknown) const;

private:
    struct Parts;
    explicit TemplateExpansion(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace vitrine
