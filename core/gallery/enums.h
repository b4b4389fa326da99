#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

enum class OsType { Linux, Windows };
enum class OsState { Generalized, Specialized };
enum class HyperVGeneration { V1, V2 };
enum class Architecture { X64, Arm64 };
enum class StorageAccountType { StandardLrs, StandardZrs, PremiumLrs };
/// What a managed disk is stored on.
enum class DiskSku {
    StandardLrs,
    StandardSsdLrs,
    PremiumLrs,
    UltraSsdLrs,
    StandardSsdZrs,
    PremiumZrs
};
enum class HostCaching { None, ReadOnly, ReadWrite };
/// Full copies the image to every region; Shallow only refers to the source.
enum class ReplicationMode { Full, Shallow };
enum class ProvisioningState { Creating, Updating, Succeeded, Failed, Deleting };
enum class AggregatedReplicationState { Unknown, InProgress, Completed, Failed };
enum class RegionalReplicationState { Unknown, Replicating, Completed, Failed };
/// What the last check of a replica found. Suspect: nothing is known to be wrong with it, but it
/// shares a damaged pack, or gave a job wrong bytes.
enum class ReplicaHealth { NotChecked, Intact, Suspect, Damaged };
/// What a registered source is.
enum class SourceKind { Disk, Snapshot, ManagedImage, VirtualMachine };

/// Returns the service's spelling, for example `Standard_LRS`, `Generalized`, `V2`.
QString toString(OsType value);
QString toString(OsState value);
QString toString(HyperVGeneration value);
QString toString(Architecture value);
QString toString(StorageAccountType value);
QString toString(DiskSku value);
QString toString(HostCaching value);
QString toString(ReplicationMode value);
QString toString(ProvisioningState value);
QString toString(AggregatedReplicationState value);
QString toString(RegionalReplicationState value);
QString toString(ReplicaHealth value);
QString toString(SourceKind value);

/// Reads the service's spelling without regard to case; std::nullopt for any other text.
template <typename Enum>
std::optional<Enum> parseEnum(QStringView text);

/// Returns every value's spelling in order, for help texts and lists of choices.
template <typename Enum>
QStringList enumSpellings();

}  // namespace vitrine
