#pragma once

#include "core/arm/templatescope.h"
#include "core/gallery/jsonvalue.h"

#include <memory>
#include <vector>

// A template on its way to its resources.
namespace vitrine {

/// A template, the outermost or one in it: a deployment of its own.
struct TemplateDeployment {
    const Json *source = nullptr;
    std::shared_ptr<TemplateScope> scope;
    QString name;  ///< empty for the outermost
    ResourceId group;  ///< where its resources go
    int depth = 0;
};

/// One turn of one resource.
struct TemplateInstance {
    enum class Progress { Waiting, Running, Done };

    const Json *source = nullptr;
    std::size_t deployment = 0;  ///< which one it is in
    std::size_t inner = 0;  ///< which one it is, of type `deployments`; 0: it is none
    QString path;  ///< `resources[1]`
    QString type;
    QString name;  ///< all names, with slashes
    QStringList symbols = {};  ///< what the template calls it, with its turn: `disks`, `disks[1]`
    ResourceId id;
    EvaluationContext context;
    std::vector<std::size_t> before;  ///< must be made before it
    QStringList dependsOn;  ///< as written
    bool isSkipped = false;  ///< its condition is false
    bool isExisting = false;  ///< it is there already and only looked at
    Progress progress = Progress::Waiting;
    JsonValue body = {};
};

/// Returns the positions of \p instances in an order in which each comes behind those before it,
/// as they are written otherwise. Errors: `template.cycle` with the names.
Result<std::vector<std::size_t>> orderOf(const std::vector<TemplateInstance> &instances);

}  // namespace vitrine
