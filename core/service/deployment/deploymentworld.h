#pragma once

#include "core/arm/templateexpansion.h"
#include "core/service/deploymentservice.h"

namespace vitrine {

/// The catalogue as templates see it: what the caller sees of it.
class DeploymentWorld final : public TemplateWorld {
public:
    DeploymentWorld(const DeploymentService::Services &services)
        : m_services(services)
    {
    }

    Result<std::optional<Json>> resource(const ResourceId &id) override;
    Result<ResourceGroup> group(const ResourceId &id) override;

private:
    const DeploymentService::Services &m_services;
};

/// Returns what \p read found; std::nullopt for what is not there.
template <typename Value>
Result<std::optional<Value>> ifThere(Result<Value> read)
{
    if (read)
        return std::optional(std::move(*read));
    if (read.error().reason == u"resource.notFound")
        return std::nullopt;
    return std::unexpected(std::move(read.error()));
}

}  // namespace vitrine
