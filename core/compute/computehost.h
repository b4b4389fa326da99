#pragma once

#include "core/base/fault.h"
#include "core/base/uid.h"
#include "core/gallery/machine.h"

#include <memory>

namespace vitrine {

/// What runs the machines of a region. Every call may wait for another computer: never from the
/// GUI thread. Errors of all: `compute.host.failed` with what the host said.
/// Thread: any, one at a time.
class ComputeHost {
public:
    virtual ~ComputeHost() = default;

    /// Makes a machine known, or changes what is known of it.
    virtual Result<> define(const QByteArray &domainXml) = 0;
    /// Starts a machine that is defined; one that runs goes on.
    virtual Result<> start(const Uid &machine) = 0;
    /// Switches a machine off at once; one that does not run, or is not known, is off.
    virtual Result<> switchOff(const Uid &machine) = 0;
    /// Forgets a machine that is off; its disks stay. One that is not known is forgotten.
    virtual Result<> undefine(const Uid &machine) = 0;
    /// Returns Deallocated for a machine that the host does not know.
    virtual Result<PowerState> state(const Uid &machine) = 0;
};

/// Connects to the host at \p uri, an address of libvirt such as `qemu:///session`. libvirt is
/// loaded when it is first asked for. Errors: `compute.host.failed`, also without libvirt.
Result<std::unique_ptr<ComputeHost>> openLibvirtHost(const QString &uri);

}  // namespace vitrine
