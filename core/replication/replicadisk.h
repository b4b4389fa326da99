#pragma once

#include "core/disk/diskreader.h"
#include "core/store/replicareader.h"

#include <memory>
#include <optional>

namespace vitrine {

/// One disk of a committed replica to read from: for later regions, exports and new versions.
class ReplicaDisk final : public DiskReader {
public:
    /// Gives the data disk of \p lun, or the operating system disk for none; \p version names the
    /// version in texts. Errors: `version.dataDisk.notFound`.
    static Result<std::unique_ptr<ReplicaDisk>> of(std::shared_ptr<const ReplicaReader> replica,
                                                   const std::optional<int> &lun,
                                                   const QString &version);

    std::uint64_t sizeBytes() const override { return m_span.sizeBytes; }
    QString format() const override { return QStringLiteral("replica"); }
    QByteArray vhdFooter() const override { return m_span.vhdFooter; }
    /// \p offset is a multiple of kBlockBytes and the range ends at a block's or the disk's end.
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override;
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override;
    bool holesAreProven() const override { return true; }
    Result<> checkUnchanged() const override { return {}; }

private:
    ReplicaDisk(std::shared_ptr<const ReplicaReader> replica, DiskSpan span);

    const std::shared_ptr<const ReplicaReader> m_replica;
    const DiskSpan m_span;
};

}  // namespace vitrine
