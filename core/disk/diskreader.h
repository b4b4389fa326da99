#pragma once

#include "core/base/fault.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>

namespace vitrine {

class ByteSource;

/// The largest virtual disk that is read, 64 TiB.
inline constexpr std::uint64_t kMaxDiskBytes = std::uint64_t{64} << 40;

/// The bytes of a virtual disk, wherever they come from. Offsets and sizes are the disk's own.
/// Thread: every member may be called from several threads at once.
class DiskReader {
public:
    virtual ~DiskReader() = default;

    virtual std::uint64_t sizeBytes() const = 0;
    /// Returns `raw`, `vhd`, `vhdx`, `qcow2`, `vmdk` or `replica`.
    virtual QString format() const = 0;
    /// Returns which kind of that format, as its tools call it: `fixed`, `dynamic`,
    /// `monolithicSparse`, `streamOptimized`; empty where there is only one.
    virtual QString subformat() const { return {}; }
    /// Returns the 512-byte footer of a fixed VHD that a VHD export may carry over unchanged;
    /// empty for every other format.
    virtual QByteArray vhdFooter() const { return {}; }
    /// Fills \p buffer with the bytes from \p offset; the range lies inside the disk.
    virtual Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const = 0;
    /// Returns the first offset at or behind \p offset that may hold something other than zeros,
    /// and through \p end where that extent ends; sizeBytes() when there is none. A hint only:
    /// what lies between extents must be read before it is believed.
    virtual std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const = 0;
    /// Tells whether nextData() is proven rather than a hint, as in a verified replica.
    virtual bool holesAreProven() const { return false; }
    /// Reads what opening took on trust: that every compressed unit unpacks to its whole size.
    /// Slow where there are many. Errors: `source.image.compressed`, those of read().
    virtual Result<> checkContent(const std::stop_token &) const { return {}; }
    /// Errors: `source.file.changed`.
    virtual Result<> checkUnchanged() const = 0;
};

/// How an image is to be opened.
struct DiskOpening {
    /// What a person says it is: `raw`, `vhd`, `vhdx`, `qcow2`, `vmdk`; empty: what its content
    /// says. Another content than the one named is refused.
    QString format = {};
    /// A person's consent to mend, in memory only, what its writer left unfinished.
    bool repair = false;
    /// Absolute path of the image that this one is a layer over, as the program knows it that made
    /// both; empty: it stands alone. An image that names any other file, or none, is refused.
    QString basePath = {};
};

/// Opens \p path as what its content says it is. Tables are read and checked as a whole: every
/// unit that they map lies inside the file and is mapped once.
/// Errors: those of SourceFile::open and ByteSource::read; `source.format.unsupported` for a
/// format that is recognised but not read (named), `source.format.packed` for archives and
/// compressed files, `source.format.ambiguous`, `source.format.mismatch`, `source.image.*`,
/// `source.size.invalid`, `source.size.tooLarge`.
Result<std::unique_ptr<DiskReader>> openDisk(const QString &path, const DiskOpening &opening = {});
/// Does the same with bytes that are open already, and takes them over.
Result<std::unique_ptr<DiskReader>> openDisk(std::unique_ptr<const ByteSource> file,
                                             const DiskOpening &opening = {});

/// Checks that a disk of \p sizeBytes has whole sectors of 512 bytes, at least one, and is not
/// above kMaxDiskBytes. Errors: `source.size.invalid`, `source.size.tooLarge`.
Result<> checkDiskSize(std::uint64_t sizeBytes, const QString &path);

}  // namespace vitrine
