#pragma once

#include "core/base/fault.h"
#include "core/disk/bytes.h"
#include "core/disk/filedescriptor.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>

namespace vitrine {

/// Tells whether every byte is zero. Quick to say no.
bool isZero(Bytes bytes);

/// A file in the making: hidden beside its final name until publish(), removed by the destructor
/// if that never comes. What was not written is zeros and, where the file system can, holes.
/// Thread: write() from several threads at once; everything else from one, with no write() running.
class OutputFile {
public:
    /// \p overwrite lets publish() replace an ordinary file of that name.
    /// Errors: `export.folder.missing`, `export.file.exists`, `export.file.notRegular`, `io.*`.
    static Result<std::unique_ptr<OutputFile>> create(const QString &path, bool overwrite);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    const QString &path() const { return m_path; }
    std::uint64_t sizeBytes() const { return m_sizeBytes; }

    /// Makes the file longer, with zeros, or shorter. Writing inside the size is quicker than
    /// writing behind it: formats that grow do so in large steps. May run beside write().
    /// Errors: `export.file.tooLarge`, `io.*`.
    Result<> resize(std::uint64_t bytes);
    /// Writes \p data at \p offset, each byte at most once and inside sizeBytes(); long runs of
    /// zeros stay holes. Past the page cache when offset, size and address are multiples of 4096.
    /// Several at once, on ranges that share no 4096-byte block.
    /// Errors: `export.file.tooLarge`, `io.*`.
    Result<> write(std::uint64_t offset, Bytes data);
    /// Reads what was written. Errors: `io.*`.
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const;
    /// Gives the file its permissions, flushes it, gives it its name and flushes the folder. Called
    /// once. After an error nothing new has that name; a file that was to be overwritten is still
    /// there, unless only the flush of the folder failed.
    /// Errors: `export.file.exists`, `export.file.notRegular`, `io.*`.
    Result<> publish();

    /// Returns the fault for errno \p error at this file.
    Fault failure(int error) const;

private:
    OutputFile(QString path, bool overwrite);
    Result<> openFolder();
    Result<> checkTarget() const;
    Result<> makeFile();
    Result<> writeRun(std::uint64_t offset, Bytes data);
    std::size_t writeDirect(std::uint64_t offset, Bytes data);
    Result<> writeBuffered(std::uint64_t offset, Bytes data);
    Result<> giveName();

    const QString m_path;
    const bool m_overwrite;
    std::atomic<std::uint64_t> m_sizeBytes{0};
    FileDescriptor m_folder;
    FileDescriptor m_file;
    FileDescriptor m_direct;  // not open where the file system refuses O_DIRECT
    QByteArray m_name;
    QByteArray m_partName;  // empty while there is no such file
};

}  // namespace vitrine
