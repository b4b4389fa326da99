#pragma once

#include "core/disk/bytesource.h"
#include "core/disk/diskreader.h"

namespace vitrine {

/// A disk whose bytes stand in a file as they are, from the file's first byte on: a raw image,
/// and the part of a fixed VHD in front of its footer.
class RawDisk final : public DiskReader {
public:
    /// \p sizeBytes is at most the size of \p file.
    RawDisk(std::unique_ptr<const ByteSource> file, std::uint64_t sizeBytes, QString format,
            QByteArray vhdFooter = {});

    std::uint64_t sizeBytes() const override { return m_sizeBytes; }
    QString format() const override { return m_format; }
    QString subformat() const override
    {
        return m_format == QStringLiteral("vhd") ? QStringLiteral("fixed") : QString();
    }
    QByteArray vhdFooter() const override { return m_vhdFooter; }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override;
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override;
    Result<> checkUnchanged() const override;

private:
    const std::unique_ptr<const ByteSource> m_file;
    const std::uint64_t m_sizeBytes;
    const QString m_format;
    const QByteArray m_vhdFooter;
};

}  // namespace vitrine
