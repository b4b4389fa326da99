#pragma once

#include "core/gallery/resources.h"

#include <nlohmann/json_fwd.hpp>

// Machines and scale sets made from images, as plain values.
namespace vitrine {

inline constexpr char16_t kScaleSetType[] = u"Microsoft.Compute/virtualMachineScaleSets";

/// Whether a machine runs. Deallocated: it has nothing but its disks.
enum class PowerState { Deallocated, Stopped, Running };

/// Returns `deallocated`, `stopped` or `running`.
QString toString(PowerState state);
/// Reads what toString() returns, without regard to case; std::nullopt for any other text.
std::optional<PowerState> powerStateOf(QStringView text);

/// What a machine made from a generalized image is given: a name and an account.
struct OsProfile {
    QString computerName;
    QString adminUsername;
    QString passwordHash = {};  ///< as crypt(3) makes it; empty: no password
    QStringList sshPublicKeys = {};  ///< lines of an authorized_keys file

    bool operator==(const OsProfile &) const = default;
};

struct MachineSize {
    int vcpus = 2;
    int memoryMib = 2048;

    bool operator==(const MachineSize &) const = default;
};

/// A disk of a machine or of what machines stand on, a file in that one's folder.
struct ComputeDisk {
    std::optional<int> lun;  ///< none: the operating system disk
    QString file;  ///< name in the folder
    std::uint64_t sizeBytes = 0;  ///< virtual size

    bool operator==(const ComputeDisk &) const = default;
};

/// The disks of an image as they lie in a region for machines to stand on. Never written again.
struct ImageBase {
    Uid uid;
    Uid regionUid;
    Uid imageUid;  ///< of the version or the managed image
    ResourceId imageId;
    std::vector<ComputeDisk> disks;  ///< the operating system disk first
};

/// What is known of a machine besides its Source, or of one instance of a scale set.
struct Machine {
    Uid uid;  ///< its source's
    Uid baseUid;
    Uid scaleSetUid;  ///< null for a machine of its own
    int instance = 0;  ///< in a scale set, from 0
    PowerState powerState = PowerState::Deallocated;
    ResourceId imageId;  ///< the version it was made from
    QString computerName;  ///< empty for one made from a specialized image
    QString adminUsername;
    MachineSize size;
};

/// Machines made alike, which are counted and not named.
struct ScaleSet {
    Uid uid;
    QString subscriptionId;
    QString resourceGroup;
    QString name;
    QString location;
    ResourceId imageId;  ///< a version or a managed image: what its next instances are made from
    OsType osType = OsType::Linux;
    OsState osState = OsState::Generalized;
    HyperVGeneration hyperVGeneration = HyperVGeneration::V1;
    std::vector<int> dataDiskLuns;  ///< ascending
    int capacity = 0;
    MachineSize size;
    std::optional<OsProfile> osProfile;  ///< the computer name is what their names begin with
    Tags tags;

    ResourceId id() const
    {
        return ResourceId::compute(subscriptionId, resourceGroup,
                                   QStringLiteral("virtualMachineScaleSets"), name);
    }
    bool isOfManagedImage() const { return imageId.isType(kManagedImageType); }
};

/// Returns the parts that the catalogue keeps in JSON columns, and reads them back.
/// Errors: `catalog.corrupt`.
QByteArray storeProperties(const ImageBase &base);
Result<> restoreProperties(const QByteArray &json, ImageBase &base);
QByteArray storeProperties(const Machine &machine);
Result<> restoreProperties(const QByteArray &json, Machine &machine);
QByteArray storeProperties(const ScaleSet &set);
Result<> restoreProperties(const QByteArray &json, ScaleSet &set);

/// Returns the service's JSON of a machine: that of \p source, and what \p machine adds.
nlohmann::ordered_json toJson(const Source &source, const Machine &machine);
/// Says nothing of its password and keys.
nlohmann::ordered_json toJson(const ScaleSet &set);

}  // namespace vitrine
