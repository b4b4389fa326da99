#include "core/disk/content/partitiontype.h"

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

struct GuidRow {
    QUuid guid;
    PartitionType type;
};

QUuid guid(std::uint32_t a, std::uint16_t b, std::uint16_t c, std::uint64_t rest)
{
    const auto byte = [rest](int place) {
        return static_cast<std::uint8_t>(rest >> (56 - 8 * place) & 0xFF);
    };
    return QUuid(a, b, c, byte(0), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
}

const auto &guidRows()
{
    using enum PartitionType;
    static const std::array rows{
        GuidRow{guid(0xC12A7328, 0xF81F, 0x11D2, 0xBA4B'00A0'C93E'C93B), EfiSystem},
        GuidRow{guid(0x21686148, 0x6449, 0x6E6F, 0x744E'6565'6445'4649), BiosBoot},
        GuidRow{guid(0x0FC63DAF, 0x8483, 0x4772, 0x8E79'3D69'D847'7DE4), LinuxData},
        GuidRow{guid(0x3B8F8425, 0x20E0, 0x4F3B, 0x907F'1A25'A76F'98E8), LinuxData},  // /srv
        GuidRow{guid(0x4D21B016, 0xB534, 0x45C2, 0xA9FB'5C16'E091'FD2D), LinuxData},  // /var
        GuidRow{guid(0x0657FD6D, 0xA4AB, 0x43C4, 0x84E5'0933'C84B'4F4F), LinuxSwap},
        GuidRow{guid(0xE6D6D379, 0xF507, 0x44C2, 0xA23C'238F'2A3D'F928), LinuxLvm},
        GuidRow{guid(0xA19D880F, 0x05FC, 0x4D3B, 0xA006'743F'0F84'911E), LinuxRaid},
        GuidRow{guid(0xCA7D7CCB, 0x63ED, 0x4C53, 0x861C'1742'5360'59CC), LinuxEncrypted},
        GuidRow{guid(0xBC13C2FF, 0x59E6, 0x4262, 0xA352'B275'FD6F'7172), LinuxBoot},
        GuidRow{guid(0x933AC7E1, 0x2EB4, 0x4F13, 0xB844'0E14'E2AE'F915), LinuxHome},
        GuidRow{guid(0x44479540, 0xF297, 0x41B2, 0x9AF7'D131'D5F0'458A), LinuxRoot},  // x86
        GuidRow{guid(0x4F68BCE3, 0xE8CD, 0x4DB1, 0x96E7'FBCA'F984'B709), LinuxRoot},  // x86-64
        GuidRow{guid(0x69DAD710, 0x2CE4, 0x4E3C, 0xB16C'21A1'D49A'BED3), LinuxRoot},  // ARM
        GuidRow{guid(0xB921B045, 0x1DF0, 0x41C3, 0xAF44'4C6F'280D'3FAE), LinuxRoot},  // ARM64
        GuidRow{guid(0x72EC70A6, 0xCF74, 0x40E6, 0xBD49'4BDA'08E8'F224), LinuxRoot},  // RISC-V
        GuidRow{guid(0x8484680C, 0x9521, 0x48C6, 0x9C11'B072'0656'F69E), LinuxUsr},  // x86-64
        GuidRow{guid(0xB0E01050, 0xEE5F, 0x4390, 0x949A'9101'B171'04E9), LinuxUsr},  // ARM64
        GuidRow{guid(0xE3C9E316, 0x0B5C, 0x4DB8, 0x817D'F92D'F002'15AE), MicrosoftReserved},
        GuidRow{guid(0xEBD0A0A2, 0xB9E5, 0x4433, 0x87C0'68B6'B726'99C7), MicrosoftData},
        GuidRow{guid(0xDE94BBA4, 0x06D1, 0x4D40, 0xA16A'BFD5'0179'D6AC), WindowsRecovery},
        GuidRow{guid(0xAF9B60A0, 0x1431, 0x4F62, 0xBC68'3311'714A'69AD), MicrosoftDynamic},
        GuidRow{guid(0x5808C8AA, 0x7E8F, 0x42E0, 0x85D2'E1E9'0434'CFB3), MicrosoftDynamic},
    };
    return rows;
}

}  // namespace

PartitionType partitionType(const QUuid &type)
{
    const auto &rows = guidRows();
    const auto row = std::ranges::find(rows, type, &GuidRow::guid);
    return row == rows.end() ? PartitionType::Unknown : row->type;
}

PartitionType partitionType(std::uint8_t type)
{
    switch (type) {
    case 0x01:
    case 0x04:
    case 0x06:
    case 0x0B:
    case 0x0C:
    case 0x0E: return PartitionType::Fat;
    case 0x07: return PartitionType::MicrosoftData;
    case 0x27: return PartitionType::WindowsRecovery;
    case 0x42: return PartitionType::MicrosoftDynamic;
    case 0x82: return PartitionType::LinuxSwap;
    case 0x83: return PartitionType::LinuxData;
    case 0x8E: return PartitionType::LinuxLvm;
    case 0xE8: return PartitionType::LinuxEncrypted;
    case 0xEF: return PartitionType::EfiSystem;
    case 0xFD: return PartitionType::LinuxRaid;
    default: return PartitionType::Unknown;
    }
}

bool isLinuxPartition(PartitionType type)
{
    return type >= PartitionType::LinuxBoot && type <= PartitionType::LinuxUsr;
}

bool isMicrosoftPartition(PartitionType type)
{
    return type >= PartitionType::MicrosoftData;
}

QString toString(PartitionTable table)
{
    switch (table) {
    case PartitionTable::None: return QStringLiteral("none");
    case PartitionTable::Mbr: return QStringLiteral("mbr");
    case PartitionTable::Gpt: return QStringLiteral("gpt");
    }
    return {};
}

QString toString(PartitionType type)
{
    switch (type) {
    case PartitionType::Unknown: return QStringLiteral("unknown");
    case PartitionType::BiosBoot: return QStringLiteral("biosBoot");
    case PartitionType::EfiSystem: return QStringLiteral("efiSystem");
    case PartitionType::Fat: return QStringLiteral("fat");
    case PartitionType::LinuxBoot: return QStringLiteral("linuxBoot");
    case PartitionType::LinuxData: return QStringLiteral("linuxData");
    case PartitionType::LinuxEncrypted: return QStringLiteral("linuxEncrypted");
    case PartitionType::LinuxHome: return QStringLiteral("linuxHome");
    case PartitionType::LinuxLvm: return QStringLiteral("linuxLvm");
    case PartitionType::LinuxRaid: return QStringLiteral("linuxRaid");
    case PartitionType::LinuxRoot: return QStringLiteral("linuxRoot");
    case PartitionType::LinuxSwap: return QStringLiteral("linuxSwap");
    case PartitionType::LinuxUsr: return QStringLiteral("linuxUsr");
    case PartitionType::MicrosoftData: return QStringLiteral("microsoftData");
    case PartitionType::MicrosoftDynamic: return QStringLiteral("microsoftDynamic");
    case PartitionType::MicrosoftReserved: return QStringLiteral("microsoftReserved");
    case PartitionType::WindowsRecovery: return QStringLiteral("windowsRecovery");
    }
    return {};
}

}  // namespace vitrine
