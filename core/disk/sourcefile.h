#pragma once

#include "core/base/blocks.h"
#include "core/disk/bytesource.h"
#include "core/disk/filedescriptor.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <span>

namespace vitrine {

/// A disk image file somebody handed in: hostile until proven honest. Opened once, read only;
/// its size is fixed at that moment and nothing beyond it is ever read.
/// Thread: read() and nextData() may be called from several threads at once.
class SourceFile final : public ByteSource {
public:
    /// Opens a regular file; links, devices, pipes and directories are refused without waiting.
    /// Links among the folders above it are followed once, here. Waits for a file that was changed
    /// just now to be left alone for 12 ms, and up to 1.2 s for that: from then on every change
    /// shows. Errors: `source.file.notRegular`, `source.file.symlink`, `source.file.empty`,
    /// `source.file.changed` when it never comes to rest, `io.*`.
    static Result<SourceFile> open(const QString &path);
    SourceFile(SourceFile &&other) noexcept = default;
    SourceFile &operator=(SourceFile &&other) noexcept = default;
    ~SourceFile() override = default;

    const QString &path() const override { return m_path; }
    std::uint64_t sizeBytes() const override { return m_sizeBytes; }

    /// Fills \p buffer from \p offset; the range lies inside the file. Takes a range that is
    /// cached as a whole from the page cache and reads any other past it, when the file system
    /// allows that and buffer and offset are aligned to 4096 or the range is of 128 KiB or more.
    /// Errors: `source.file.changed` when the file became shorter, `source.file.unreadable`.
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override;
    /// Returns the first offset at or behind \p offset that the file system says may hold data,
    /// and through \p end where it ends; sizeBytes() when there is none. A hint: file systems
    /// have been wrong about it.
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override;
    /// Errors: `source.file.changed` when inode, size or times are not what they were, or when
    /// the path leads to another file or to none.
    Result<> checkUnchanged() const override;

private:
    SourceFile() = default;
    Result<std::size_t> readDirect(std::uint64_t offset, std::span<std::byte> buffer) const;
    Result<std::size_t> readBounced(std::uint64_t offset, std::span<std::byte> buffer) const;
    Result<> readBuffered(std::uint64_t offset, std::span<std::byte> buffer) const;
    Fault unreadable(std::uint64_t offset, int error) const;
    Fault changed() const;

    QString m_path;
    QByteArray m_location;  // the path with no link left in it
    FileDescriptor m_fd;
    FileDescriptor m_direct;  // not open where the file system refuses O_DIRECT
    std::size_t m_directUnit = kAlignment;  // what direct reads of this file are aligned to
    bool m_knowsCache = false;  // whether the kernel tells this account what is cached
    std::uint64_t m_sizeBytes = 0;
    std::uint64_t m_inode = 0;
    std::uint64_t m_device = 0;
    std::int64_t m_modifiedNs = 0;
    std::int64_t m_changedNs = 0;
};

}  // namespace vitrine
