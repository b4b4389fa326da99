#pragma once

#include "core/disk/diskreader.h"
#include "core/store/manifest.h"

#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

/// The disks of a version as one: they stand one behind the other, each beginning at a multiple
/// of kBlockBytes, with zeros up to the next. Whoever reads it from one end to the other reads
/// every disk, and each of them once.
class DiskSet final : public DiskReader {
public:
    struct Member {
        std::optional<int> lun;  ///< none: the operating system disk
        std::unique_ptr<DiskReader> disk;
    };

    /// \p members: the operating system disk first, the data disks by LUN.
    explicit DiskSet(std::vector<Member> members);

    /// Returns the disks and where each stands, as a manifest lists them.
    const std::vector<DiskSpan> &spans() const { return m_spans; }

    std::uint64_t sizeBytes() const override { return m_spans.back().end(); }
    QString format() const override;
    /// \p offset is a multiple of kBlockBytes and the range ends at a block's or the set's end.
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override;
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override;
    bool holesAreProven() const override;
    Result<> checkUnchanged() const override;

private:
    std::vector<Member> m_members;
    std::vector<DiskSpan> m_spans;
};

}  // namespace vitrine
