#include "models/resourcejson.h"

#include "core/gallery/armjson.h"
#include "core/lab/labjson.h"
#include "core/service/computeservice.h"
#include "core/service/galleryservice.h"
#include "core/service/labservice.h"
#include "core/service/regionservice.h"
#include "core/service/sourceservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

QString pretty(const Json &json)
{
    return QString::fromUtf8(prettyJson(json));
}

Result<QString> machineJson(Workspace &workspace, const ResourceId &id)
{
    const auto source = workspace.sources().source(id);
    if (!source)
        return std::unexpected(source.error());
    const auto machine = workspace.compute().machine(id);
    if (!machine)
        return std::unexpected(machine.error());
    return pretty(*machine ? toJson(*source, **machine) : toJson(*source));
}

}  // namespace

Result<QString> resourceJson(Workspace &workspace, const Selection &selection)
{
    switch (selection.kind) {
    case NodeKind::Gallery: {
        const auto gallery = workspace.galleries().gallery(selection.id);
        if (!gallery)
            return std::unexpected(gallery.error());
        return pretty(toJson(*gallery));
    }
    case NodeKind::Definition: {
        const auto definition = workspace.galleries().definition(selection.id);
        if (!definition)
            return std::unexpected(definition.error());
        return pretty(toJson(*definition));
    }
    case NodeKind::Version: {
        const auto version = workspace.versions().version(selection.id);
        if (!version)
            return std::unexpected(version.error());
        const auto status = workspace.versions().replicationStatus(*version);
        return pretty(toJson(*version, status ? &*status : nullptr));
    }
    case NodeKind::Region: {
        const auto region = workspace.regions().region(selection.region);
        if (!region)
            return std::unexpected(region.error());
        return pretty(toJson(*region));
    }
    case NodeKind::Machine: return machineJson(workspace, selection.id);
    case NodeKind::ScaleSet: {
        const auto set = workspace.compute().scaleSet(selection.id);
        if (!set)
            return std::unexpected(set.error());
        return pretty(toJson(*set));
    }
    case NodeKind::LabAccount: {
        const auto account = workspace.labs().account(selection.id);
        if (!account)
            return std::unexpected(account.error());
        return pretty(toJson(*account));
    }
    case NodeKind::Lab: {
        const auto lab = workspace.labs().lab(selection.id);
        if (!lab)
            return std::unexpected(lab.error());
        return pretty(toJson(*lab));
    }
    case NodeKind::None:
    case NodeKind::Galleries:
    case NodeKind::SharedWithMe:
    case NodeKind::Machines:
    case NodeKind::LabAccounts:
    case NodeKind::Regions:
    case NodeKind::State:
    case NodeKind::RecycleBin:
    case NodeKind::More: return QString();
    }
    return QString();
}

}  // namespace vitrine
