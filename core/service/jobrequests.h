#pragma once

#include "core/arm/equivalent/equivalent.h"

// Long work as a request that can be said in other words, or asked for again.
namespace vitrine {

struct BundleExportRequest;
struct BundleImportRequest;
struct ExportRequest;

/// Returns the command that writes disks of a version into files.
OwnCommand commandOf(const ExportRequest &request);
/// Returns the command that writes a bundle.
OwnCommand commandOf(const BundleExportRequest &request);
/// Returns the command that makes what a bundle carries, if its key is the trusted one.
OwnCommand commandOf(const BundleImportRequest &request);
/// Returns the command that reads a bundle from one end to the other.
OwnCommand bundleCheckOf(const QString &folder);
/// Returns the command that checks or repairs the replicas of a version.
OwnCommand replicaCheckOf(const ResourceId &version, bool repairs);
/// Returns the command that gives back the space of what a region keeps without need.
OwnCommand reclaimOf(const QString &region, bool emptiesTrash);
/// Returns the command that moves the folder of a region, or of its zone 1…3.
OwnCommand moveOf(const QString &region, int zone, const QString &folder);

}  // namespace vitrine
