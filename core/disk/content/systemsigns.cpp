#include "core/disk/content/systemsigns.h"

#include <algorithm>

namespace vitrine {

QString toString(SystemSign sign)
{
    switch (sign) {
    case SystemSign::MachineIdEmpty: return QStringLiteral("machineIdEmpty");
    case SystemSign::MachineIdSet: return QStringLiteral("machineIdSet");
    case SystemSign::SshHostKeysAbsent: return QStringLiteral("sshHostKeysAbsent");
    case SystemSign::SshHostKeysPresent: return QStringLiteral("sshHostKeysPresent");
    case SystemSign::CloudInitStateAbsent: return QStringLiteral("cloudInitStateAbsent");
    case SystemSign::CloudInitStatePresent: return QStringLiteral("cloudInitStatePresent");
    case SystemSign::WaagentProvisioned: return QStringLiteral("waagentProvisioned");
    case SystemSign::HasRun: return QStringLiteral("hasRun");
    case SystemSign::SysprepGeneralized: return QStringLiteral("sysprepGeneralized");
    case SystemSign::SysprepSpecialized: return QStringLiteral("sysprepSpecialized");
    case SystemSign::SysprepComplete: return QStringLiteral("sysprepComplete");
    }
    return {};
}

QString placeOf(SystemSign sign)
{
    switch (sign) {
    case SystemSign::MachineIdEmpty:
    case SystemSign::MachineIdSet: return QStringLiteral("/etc/machine-id");
    case SystemSign::SshHostKeysAbsent:
    case SystemSign::SshHostKeysPresent: return QStringLiteral("/etc/ssh/ssh_host_*_key");
    case SystemSign::CloudInitStateAbsent:
    case SystemSign::CloudInitStatePresent: return QStringLiteral("/var/lib/cloud/instance");
    case SystemSign::WaagentProvisioned: return QStringLiteral("/var/lib/waagent/provisioned");
    case SystemSign::HasRun: return QStringLiteral("/var/log/journal");
    case SystemSign::SysprepGeneralized:
    case SystemSign::SysprepSpecialized:
    case SystemSign::SysprepComplete:
        return QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State");
    }
    return {};
}

QString provenState(std::span<const SystemSign> signs)
{
    using enum SystemSign;
    const auto has = [signs](SystemSign sign) {
        return std::ranges::find(signs, sign) != signs.end();
    };
    const bool isPrepared =
        has(MachineIdEmpty) || has(SshHostKeysAbsent) || has(CloudInitStateAbsent);
    const bool wasSetUp = has(CloudInitStatePresent) || has(WaagentProvisioned) || has(HasRun);
    const bool isInUse = has(MachineIdSet) || has(SshHostKeysPresent) || wasSetUp;
    if (has(SysprepComplete))
        return QStringLiteral("Specialized");
    if (has(SysprepGeneralized))
        return QStringLiteral("Generalized");
    // An id and keys alone prove nothing: packages make both while an image is built.
    if (has(MachineIdSet) && wasSetUp && !isPrepared)
        return QStringLiteral("Specialized");
    return has(MachineIdEmpty) && !isInUse ? QStringLiteral("Generalized") : QString();
}

}  // namespace vitrine
