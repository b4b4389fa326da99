#pragma once

#include "core/base/fault.h"
#include "core/disk/diskreader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace vitrine::test {

/// Disk images made byte by byte from the specifications, with nothing of the code under test.
/// A part given at an offset replaces what was there.
QByteArray zeros(qsizetype bytes);
QByteArray noise(qsizetype bytes, quint32 seed = 1);
QByteArray with(QByteArray image, qsizetype offset, const QByteArray &part);
QByteArray littleEndian16(quint16 value);
QByteArray littleEndian32(quint32 value);
QByteArray littleEndian64(quint64 value);
QByteArray bigEndian32(quint32 value);
QByteArray bigEndian64(quint64 value);
quint32 crc32Of(const QByteArray &bytes);

/// Returns a VHD footer; type 2 is fixed, 3 dynamic, 4 differencing.
QByteArray vhdFooter(quint64 diskBytes, quint32 type = 2);
/// Returns \p footer with the checksum that its other bytes need.
QByteArray withChecksum(QByteArray footer);
QByteArray fixedVhd(const QByteArray &disk);

struct MbrPartition {
    quint8 type;
    quint32 start;
    quint32 count;
    quint8 status = 0;
};
QByteArray mbrSector(const std::vector<MbrPartition> &partitions);

struct GptPartition {
    const char *type;  ///< GUID in its usual text form
    quint64 first;
    quint64 last;
};
/// What a GPT claims; the check sums are right for whatever it says.
struct GptClaims {
    std::vector<GptPartition> partitions;
    quint32 headerBytes = 92;
    quint64 myLba = 1;
    quint64 alternateLba = 0;  ///< 0: the last sector
    quint64 entryLba = 2;
    quint32 entryCount = 128;
    quint32 entryBytes = 128;
    qsizetype sectorBytes = 512;
    bool wrongHeaderCrc = false;
    bool wrongArrayCrc = false;
};
QByteArray gptDisk(qsizetype diskBytes, const GptClaims &claims);

inline constexpr char kEspGuid[] = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B";
inline constexpr char kLinuxGuid[] = "0FC63DAF-8483-4772-8E79-3D69D8477DE4";
inline constexpr char kBasicDataGuid[] = "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7";
inline constexpr char kMsrGuid[] = "E3C9E316-0B5C-4DB8-817D-F92DF00215AE";
inline constexpr char kBiosBootGuid[] = "21686148-6449-6E6F-744E-656564454649";

/// Returns the first 72 KiB of a file system under blkid's name for it.
QByteArray fileSystemStart(const QByteArray &name);

bool writeFile(const QString &path, const QByteArray &bytes);
QByteArray readFile(const QString &path);

/// Returns the path of a program, also of one that only root has in its PATH; empty without it.
QString program(const QString &name);
/// Runs a program and returns its exit code; -1 when it could not be run.
int run(const QString &name, const QStringList &arguments, QByteArray *output = nullptr);

/// A disk in memory that counts what is read from it and refuses what lies outside.
class MemoryDisk final : public DiskReader {
public:
    explicit MemoryDisk(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    std::uint64_t sizeBytes() const override { return static_cast<quint64>(m_bytes.size()); }
    QString format() const override { return QStringLiteral("raw"); }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override;
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override;
    Result<> checkUnchanged() const override { return {}; }

    mutable std::uint64_t readBytes = 0;
    mutable bool wasAskedForMore = false;

private:
    const QByteArray m_bytes;
};

}  // namespace vitrine::test
