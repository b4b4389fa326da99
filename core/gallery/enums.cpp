#include "core/gallery/enums.h"

#include <array>
#include <utility>

namespace vitrine {
namespace {

template <typename Enum>
struct Spelling {
    Enum value;
    const char16_t *text;
};

// One table per enum, found by overload; parseEnum and enumSpellings read the same rows.
constexpr auto table(OsType)
{
    return std::to_array<Spelling<OsType>>({
        {OsType::Linux, u"Linux"},
        {OsType::Windows, u"Windows"},
    });
}

constexpr auto table(OsState)
{
    return std::to_array<Spelling<OsState>>({
        {OsState::Generalized, u"Generalized"},
        {OsState::Specialized, u"Specialized"},
    });
}

constexpr auto table(HyperVGeneration)
{
    return std::to_array<Spelling<HyperVGeneration>>({
        {HyperVGeneration::V1, u"V1"},
        {HyperVGeneration::V2, u"V2"},
    });
}

constexpr auto table(StorageAccountType)
{
    return std::to_array<Spelling<StorageAccountType>>({
        {StorageAccountType::StandardLrs, u"Standard_LRS"},
        {StorageAccountType::StandardZrs, u"Standard_ZRS"},
        {StorageAccountType::PremiumLrs, u"Premium_LRS"},
    });
}

constexpr auto table(Architecture)
{
    return std::to_array<Spelling<Architecture>>({
        {Architecture::X64, u"x64"},
        {Architecture::Arm64, u"Arm64"},
    });
}

constexpr auto table(DiskSku)
{
    return std::to_array<Spelling<DiskSku>>({
        {DiskSku::StandardLrs, u"Standard_LRS"},
        {DiskSku::StandardSsdLrs, u"StandardSSD_LRS"},
        {DiskSku::PremiumLrs, u"Premium_LRS"},
        {DiskSku::UltraSsdLrs, u"UltraSSD_LRS"},
        {DiskSku::StandardSsdZrs, u"StandardSSD_ZRS"},
        {DiskSku::PremiumZrs, u"Premium_ZRS"},
    });
}

constexpr auto table(HostCaching)
{
    return std::to_array<Spelling<HostCaching>>({
        {HostCaching::None, u"None"},
        {HostCaching::ReadOnly, u"ReadOnly"},
        {HostCaching::ReadWrite, u"ReadWrite"},
    });
}

constexpr auto table(ReplicationMode)
{
    return std::to_array<Spelling<ReplicationMode>>({
        {ReplicationMode::Full, u"Full"},
        {ReplicationMode::Shallow, u"Shallow"},
    });
}

constexpr auto table(ReplicaHealth)
{
    return std::to_array<Spelling<ReplicaHealth>>({
        {ReplicaHealth::NotChecked, u"NotChecked"},
        {ReplicaHealth::Intact, u"Intact"},
        {ReplicaHealth::Suspect, u"Suspect"},
        {ReplicaHealth::Damaged, u"Damaged"},
    });
}

constexpr auto table(ProvisioningState)
{
    return std::to_array<Spelling<ProvisioningState>>({
        {ProvisioningState::Creating, u"Creating"},
        {ProvisioningState::Updating, u"Updating"},
        {ProvisioningState::Succeeded, u"Succeeded"},
        {ProvisioningState::Failed, u"Failed"},
        {ProvisioningState::Deleting, u"Deleting"},
    });
}

constexpr auto table(AggregatedReplicationState)
{
    return std::to_array<Spelling<AggregatedReplicationState>>({
        {AggregatedReplicationState::Unknown, u"Unknown"},
        {AggregatedReplicationState::InProgress, u"InProgress"},
        {AggregatedReplicationState::Completed, u"Completed"},
        {AggregatedReplicationState::Failed, u"Failed"},
    });
}

constexpr auto table(RegionalReplicationState)
{
    return std::to_array<Spelling<RegionalReplicationState>>({
        {RegionalReplicationState::Unknown, u"Unknown"},
        {RegionalReplicationState::Replicating, u"Replicating"},
        {RegionalReplicationState::Completed, u"Completed"},
        {RegionalReplicationState::Failed, u"Failed"},
    });
}

constexpr auto table(SourceKind)
{
    return std::to_array<Spelling<SourceKind>>({
        {SourceKind::Disk, u"Disk"},
        {SourceKind::Snapshot, u"Snapshot"},
        {SourceKind::ManagedImage, u"ManagedImage"},
        {SourceKind::VirtualMachine, u"VirtualMachine"},
    });
}

template <typename Enum>
QString spelling(Enum value)
{
    for (const auto &row : table(value)) {
        if (row.value == value)
            return QString::fromUtf16(row.text);
    }
    return {};
}

}  // namespace

QString toString(OsType value)
{
    return spelling(value);
}

QString toString(OsState value)
{
    return spelling(value);
}

QString toString(HyperVGeneration value)
{
    return spelling(value);
}

QString toString(StorageAccountType value)
{
    return spelling(value);
}

QString toString(Architecture value)
{
    return spelling(value);
}

QString toString(DiskSku value)
{
    return spelling(value);
}

QString toString(HostCaching value)
{
    return spelling(value);
}

QString toString(ReplicationMode value)
{
    return spelling(value);
}

QString toString(ProvisioningState value)
{
    return spelling(value);
}

QString toString(AggregatedReplicationState value)
{
    return spelling(value);
}

QString toString(RegionalReplicationState value)
{
    return spelling(value);
}

QString toString(ReplicaHealth value)
{
    return spelling(value);
}

QString toString(SourceKind value)
{
    return spelling(value);
}

template <typename Enum>
std::optional<Enum> parseEnum(QStringView text)
{
    for (const auto &row : table(Enum{})) {
        if (text.compare(QStringView(row.text), Qt::CaseInsensitive) == 0)
            return row.value;
    }
    return std::nullopt;
}

template <typename Enum>
QStringList enumSpellings()
{
    QStringList list;
    for (const auto &row : table(Enum{}))
        list << QString::fromUtf16(row.text);
    return list;
}

template std::optional<OsType> parseEnum(QStringView);
template std::optional<OsState> parseEnum(QStringView);
template std::optional<HyperVGeneration> parseEnum(QStringView);
template std::optional<StorageAccountType> parseEnum(QStringView);
template std::optional<Architecture> parseEnum(QStringView);
template std::optional<DiskSku> parseEnum(QStringView);
template std::optional<HostCaching> parseEnum(QStringView);
template std::optional<ReplicationMode> parseEnum(QStringView);
template std::optional<ProvisioningState> parseEnum(QStringView);
template std::optional<AggregatedReplicationState> parseEnum(QStringView);
template std::optional<RegionalReplicationState> parseEnum(QStringView);
template std::optional<ReplicaHealth> parseEnum(QStringView);
template std::optional<SourceKind> parseEnum(QStringView);
template QStringList enumSpellings<OsType>();
template QStringList enumSpellings<OsState>();
template QStringList enumSpellings<HyperVGeneration>();
template QStringList enumSpellings<StorageAccountType>();
template QStringList enumSpellings<Architecture>();
template QStringList enumSpellings<DiskSku>();
template QStringList enumSpellings<HostCaching>();
template QStringList enumSpellings<ReplicationMode>();
template QStringList enumSpellings<ProvisioningState>();
template QStringList enumSpellings<AggregatedReplicationState>();
template QStringList enumSpellings<RegionalReplicationState>();
template QStringList enumSpellings<SourceKind>();

}  // namespace vitrine
