#pragma once

#include "core/catalog/catalog.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <functional>
#include <vector>

// What is used of the limits, by whom image versions are used, and which versions there were.
namespace vitrine {

/// Returns the regions (normalised) in which a subscription has galleries, definitions or
/// versions, by name.
Result<QStringList> locationsInUse(Transaction &transaction, const QString &subscriptionId);
/// Returns the virtual size of the largest operating system disk of a subscription's versions in a
/// region; 0 without any. Looks at each of them; the same below.
Result<qint64> largestOsDisk(Transaction &transaction, const QString &subscriptionId,
                             const QString &location);
Result<qint64> largestDataDisk(Transaction &transaction, const QString &subscriptionId,
                               const QString &location);
/// Returns how many committed replicas the version with most of them has in a region.
Result<int> mostReplicas(Transaction &transaction, const QString &subscriptionId,
                         const Uid &regionUid);

/// How many machines of a region stand on the disks of one image.
struct MachineCount {
    Uid regionUid;
    int machines = 0;  ///< of their own
    int instances = 0;  ///< of scale sets
};

/// Counts what was made from a version or a managed image, whoever may see it: it is in the way all
/// the same.
Result<std::vector<MachineCount>> machinesMadeFrom(Transaction &transaction, const Uid &imageUid);

/// A version that was deleted for good, as the audit log has it.
struct RemovedVersion {
    QDateTime at;  ///< UTC
    QString id;
    QByteArray json;  ///< as it was
};

/// Calls \p take with every version that was deleted at \p since or later and that the caller might
/// see, the oldest deletion first.
Result<> eachRemovedVersion(Transaction &transaction, const QDateTime &since,
                            const std::function<void(const RemovedVersion &)> &take);

}  // namespace vitrine
