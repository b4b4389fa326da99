#pragma once

#include "core/base/uid.h"
#include "core/gallery/jsonvalue.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace vitrine {

enum class DeploymentState { Running, Succeeded, Failed };

/// What became of one resource of a deployment. Waiting: it needs another that is not there yet,
/// and is made when the same deployment is created again.
enum class OperationState { Waiting, Running, Succeeded, Failed, Ignored };

/// Returns the state as the service spells it, for example `Succeeded`.
QString toString(DeploymentState state);
std::optional<DeploymentState> parseDeploymentState(QStringView text);
QString toString(OperationState state);
std::optional<OperationState> parseOperationState(QStringView text);

/// One resource of a deployment.
struct DeploymentOperation {
    ResourceId id;
    OperationState state = OperationState::Waiting;
    Uid job;  ///< that makes its replicas or lays its disks down; null: none
    std::optional<Fault> fault = {};
};

/// A template that was deployed to a resource group, and what became of it.
struct Deployment {
    Uid uid;
    QString subscriptionId;
    QString resourceGroup;
    QString name;
    DeploymentState state = DeploymentState::Running;
    QDateTime startedAt;  ///< UTC
    JsonValue source = {};  ///< the template as it was written
    JsonValue parameters = {};  ///< `{type, value}` by name; secret ones have no value
    JsonValue outputs = {};  ///< the same; null before the deployment has succeeded
    std::vector<DeploymentOperation> operations = {};
    std::vector<Fault> warnings = {};
    std::vector<Fault> faults = {};

    ResourceId id() const;
    /// Returns the jobs that are under way.
    std::vector<Uid> openJobs() const;
};

/// Returns the service's JSON, operations under `vitrine`.
Json toJson(const Deployment &deployment);
/// Returns the part that the catalogue keeps in its JSON column, and reads it back. Errors:
/// `catalog.corrupt`.
QByteArray storeProperties(const Deployment &deployment);
Result<> restoreProperties(const QByteArray &json, Deployment &deployment);

}  // namespace vitrine
