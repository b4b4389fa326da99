#pragma once

#include "core/base/fault.h"
#include "core/base/uid.h"
#include "core/disk/write/diskformat.h"
#include "core/disk/write/outputfile.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace vitrine {

/// What a DiskWriter is to make.
struct DiskWriteRequest {
    QString path;  ///< of the file; its folder exists
    DiskFormat format = DiskFormat::Raw;
    std::uint64_t sizeBytes = 0;  ///< of the disk: a multiple of 512, above 0
    /// For a fixed VHD: the footer the disk came with; used as it is when it is valid and of that
    /// size. Otherwise the size is rounded up to whole MiB and a new footer is made.
    QByteArray vhdFooter = {};
    Uid identity = {};  ///< goes into the file, with createdAt: equal requests give equal files
    QDateTime createdAt = {};
    bool overwrite = false;  ///< replaces an ordinary file of that name
    /// Lets a disk through whose own first bytes look like another container.
    bool allowNestedFormat = false;
};

/// Writes one disk into a file. The file appears under its name at commit(), whole and durable;
/// until then it is a hidden file beside it, which the destructor removes.
///
/// The disk comes in pieces, each byte at most once; what never comes is zeros. Several threads
/// carry pieces at the same time: each takes the next piece in ascending order, calls place()
/// when all earlier pieces were placed, then write() beside the others.
class DiskWriter {
public:
    /// Errors: `export.folder.missing`, `export.file.exists`, `export.file.notRegular`,
    /// `export.file.tooLarge`, `export.vhd.tooLarge`, `io.*`.
    static Result<std::unique_ptr<DiskWriter>> create(const DiskWriteRequest &request);
    virtual ~DiskWriter();
    DiskWriter(const DiskWriter &) = delete;
    DiskWriter &operator=(const DiskWriter &) = delete;

    /// Returns the size the disk will have in the file: the request's, or a little above.
    std::uint64_t diskBytes() const { return m_diskBytes; }
    /// Returns the size of the file so far; of a raw disk and a fixed VHD that of the file to come.
    std::uint64_t fileSizeBytes() const { return m_file->sizeBytes(); }

    /// Tells whether place() decides where the bytes stand in the file.
    virtual bool isOrdered() const { return false; }
    /// Gives the piece its place in the file. Formats that hold only blocks with data lay them out
    /// in the order in which they are placed: pieces placed in ascending order make equal disks
    /// equal files, without a gap. Quick, never waits. Thread: one at a time, each before the
    /// write() of the same bytes; a piece that was not placed gets its place from write().
    virtual void place(std::uint64_t offset, Bytes data);
    /// Writes \p data at \p offset of the disk. Past the page cache when offset, size and address
    /// are multiples of 4096; best in pieces of 1 to 4 MiB. A format whose file is one stream
    /// waits here for the pieces placed before. Any failure voids the file.
    /// Thread: several at once, on ranges that share no 4096-byte block.
    /// Errors: `export.nestedFormat`, `export.file.tooLarge`, `io.*`.
    Result<> write(std::uint64_t offset, Bytes data);
    /// Voids the file and ends every wait in write(), now and later. Thread: any.
    void stop();
    /// Ends the file, opens it as its readers do and compares format and size, flushes it, gives
    /// it its name and flushes the folder. Called once, when no
    /// write() runs. After an error nothing new has that name; a file that was to be overwritten
    /// is still there, unless only the flush of the folder failed.
    /// Errors: the first one of write(); `export.file.exists`, `export.nestedFormat`, `io.*`.
    Result<> commit();

protected:
    DiskWriter(DiskWriteRequest request, std::unique_ptr<OutputFile> file, std::uint64_t diskBytes);

    const DiskWriteRequest &request() const { return m_request; }
    OutputFile &file() { return *m_file; }
    /// Tells whether the file is void: the others' waits are over.
    bool isVoid() const;
    /// The part of write() that differs from format to format.
    virtual Result<> writePiece(std::uint64_t offset, Bytes data) = 0;
    /// Writes everything that stands in the file besides the disk's own bytes.
    virtual Result<> finish() = 0;
    /// Wakes whoever waits in writePiece(), so that it looks at isVoid().
    virtual void wake() { }
    /// Tells whether \p head and \p tail of the finished file could be taken for another format
    /// than the one asked for. Errors: `export.nestedFormat`.
    Result<> refuseFormatsBut(const QStringList &expected, Bytes head, Bytes tail) const;

private:
    /// Notes why the file is lost; returns the first reason of all.
    Fault voidFile(Fault fault);
    Result<> inspect() const;

    const DiskWriteRequest m_request;
    const std::unique_ptr<OutputFile> m_file;
    const std::uint64_t m_diskBytes;
    mutable std::mutex m_mutex;
    std::optional<Fault> m_fault;  // guarded by m_mutex; the first one
};

}  // namespace vitrine
