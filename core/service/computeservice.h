#pragma once

#include "core/catalog/page.h"
#include "core/gallery/machine.h"
#include "core/service/change.h"

#include <functional>
#include <memory>
#include <vector>

namespace vitrine {

class Catalog;
class ComputeHost;
class FileOps;
class ReplicationService;
class VersionService;
struct Policy;

/// What a machine is asked for with.
struct MachineDraft {
    QString subscriptionId;  ///< empty: the default one
    QString resourceGroup;
    QString name;
    QString location;  ///< normalised; empty: that of the group
    ResourceId imageId;  ///< a version, or a definition: its latest one there
    std::optional<OsProfile> osProfile = {};  ///< for generalized images, and only for them
    MachineSize size = {};
    Tags tags = {};

    ResourceId id() const;
};

/// What a scale set is asked for with.
struct ScaleSetDraft {
    MachineDraft machine;  ///< what its instances are like; the image may be a managed one
    int capacity = 1;
};

/// A machine made from an image: also a source that versions can be made from.
struct VirtualMachine {
    Source source;
    Machine machine;
};

/// Machines, scale sets and their disks. An image is laid down once in a region; every machine is a
/// copy-on-write overlay of it, so that the first costs one copy and the others a moment.
/// Thread: any; what touches a region or a host says so: never from the GUI thread.
class ComputeService {
public:
    /// Connects to what runs machines; tests replace it.
    using HostOpener = std::function<Result<std::unique_ptr<ComputeHost>>(const QString &uri)>;

    ComputeService(Catalog &catalog, FileOps &files, VersionService &versions,
                   ReplicationService &replication, const Policy &policy);
    ~ComputeService();
    void setHostOpener(HostOpener opener);

    /// Checks a machine that is asked for and begins to lay its image down in the region: returns
    /// the job to follow, null when the image is there. What is allowed but slow is put into
    /// \p advice. Touches the region. Errors: those of create().
    Result<Uid> prepare(const Change &change, const MachineDraft &draft,
                        std::vector<Fault> *advice = nullptr);
    /// Makes a machine and its disks, once the image is there; waits for that. Does not start it.
    /// The same request again returns what is there. Touches the region.
    /// Errors: those of VersionService::checkMachine(), `property.value.invalid`,
    /// `source.name.invalid`, `group.notFound`, `property.change.notAllowed`, `access.denied`,
    /// `job.ended` when the laying down was cancelled, those of the export, `region.*`, `io.*`.
    Result<VirtualMachine> create(const Change &change, const MachineDraft &draft);
    /// Returns what is known of a machine; std::nullopt for one that is only registered.
    /// Errors: `resource.notFound`.
    Result<std::optional<Machine>> machine(const ResourceId &id);
    /// Asks the host whether a machine runs. Errors: as start().
    Result<PowerState> powerState(const ResourceId &id);

    /// Starts a machine on the region's host. Touches the host.
    /// Errors: `resource.notFound`, `vm.notMade` for one that is only registered,
    /// `vm.generalized`, `compute.host.missing`, `compute.host.failed`.
    Result<Machine> start(const Change &change, const ResourceId &id);
    /// Switches a machine off. Deallocated, the host forgets it as well. Errors: as start().
    Result<Machine> stop(const Change &change, const ResourceId &id, PowerState wanted);
    /// Returns the end of what a machine wrote to its serial console, at most 512 KiB as they came:
    /// for plainText(). Empty for one that has written nothing. Touches the region.
    /// Errors: `resource.notFound`, `vm.notMade`, `region.*`, `io.failed`.
    Result<QByteArray> serialLog(const ResourceId &id);
    /// Notes that accounts and host names were taken out: from then on it cannot be started.
    /// Errors: `resource.notFound`, `vm.running`.
    Result<Source> generalize(const Change &change, const ResourceId &id);
    /// Removes a machine with its disks, and the image's copy when nothing else stands on it; of
    /// one that is only registered, the registration. Touches region and host.
    /// Errors: `resource.notFound`, `source.shallow.used`, `region.*`, `compute.host.failed`.
    Result<> remove(const Change &change, const ResourceId &id);

    /// Names what runs the machines of a region, an address of libvirt; empty: nothing.
    /// Errors: `region.unknown`, `access.denied`.
    Result<> setHost(const Change &change, const QString &region, const QString &uri);
    Result<QString> host(const QString &region);

    /// As prepare() and create(), of a scale set with all its instances. Errors: also
    /// `property.value.range` of the capacity; `vm.replicas.few` is an advice.
    Result<Uid> prepareScaleSet(const Change &change, const ScaleSetDraft &draft,
                                std::vector<Fault> *advice = nullptr);
    Result<ScaleSet> createScaleSet(const Change &change, const ScaleSetDraft &draft);
    Result<ScaleSet> scaleSet(const ResourceId &id);
    Result<std::vector<ScaleSet>> scaleSets(const QString &resourceGroup = {},
                                            const PageCursor &after = {}, int limit = 500);
    Result<std::vector<Machine>> instances(const ResourceId &id, int from = 0, int limit = 500);
    /// Makes or removes instances, the last first. Errors: `property.value.range`, those of
    /// createScaleSet().
    Result<ScaleSet> scale(const Change &change, const ResourceId &id, int capacity);
    /// Changes the image of the instances that are made from now on. Errors: `vm.scaleSet.osState`,
    /// `vm.scaleSet.layout`, those of VersionService::checkMachine().
    Result<ScaleSet> setImage(const Change &change, const ResourceId &id,
                              const ResourceId &imageId);
    Result<> removeScaleSet(const Change &change, const ResourceId &id);

private:
    struct Parts;
    const std::unique_ptr<Parts> m_parts;
};

}  // namespace vitrine
