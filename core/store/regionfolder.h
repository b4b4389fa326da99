#pragma once

#include "core/base/fault.h"
#include "core/base/uid.h"
#include "core/store/fileops.h"

#include <QString>

#include <optional>

namespace vitrine {

/// Who a region's folder belongs to, as its id file says.
struct RegionIdentity {
    Uid region;
    Uid catalog;
    QString name;
    int zone = 0;  ///< 1…3 for the folder of an availability zone, 0 for the region's own
};

/// The open folder of a region, proven to be that region's: an empty mount point, another disk
/// or another catalogue's folder is never written to. Everything below goes through the opened
/// folder, so what is mounted over it later is not touched either.
class RegionFolder {
public:
    /// Makes \p path a region's folder: creates it when missing, probes that it can do what a
    /// region must (write, sync, rename), and writes the id file. A folder that already carries
    /// the same identity is taken as it is.
    /// Errors: `region.folder.foreign`, `region.folder.unusable`, `io.*`.
    static Result<RegionFolder> create(FileOps &files, const QString &path,
                                       const RegionIdentity &identity);
    /// Opens a region's folder and checks its id file.
    /// Errors: `region.unreachable` when folder or id file is gone, `region.mismatch` when it is
    /// another region's, with name and path as arguments.
    static Result<RegionFolder> open(FileOps &files, const QString &path,
                                     const RegionIdentity &identity);
    /// Reads the id file of any folder; std::nullopt when there is none.
    static Result<std::optional<RegionIdentity>> identityOf(FileOps &files, const QString &path);

    /// Tells whether \p path was the folder of \p identity until it was retired.
    static Result<bool> isRetired(FileOps &files, const QString &path,
                                  const RegionIdentity &identity);

    /// Durably makes this folder no region's any more, without touching what it holds: its id file
    /// gets another name. Errors: `region.*`.
    Result<> retire() const;
    /// Tells whether it is still the region's: it was not retired since it was opened.
    /// Errors: errno, ENOENT when it is not.
    OsResult<> isInUse() const;
    /// Undoes retire(), whether or not that has succeeded. Errors: `region.*`.
    Result<> reinstate() const;

    FileOps &files() const { return m_folder.files(); }
    int fd() const { return m_folder.fd(); }
    const QString &path() const { return m_path; }
    const RegionIdentity &identity() const { return m_identity; }
    OsResult<FileSystemSpace> space() const { return files().space(fd()); }

    /// Words errno \p error for this region: `region.noSpace` with the free bytes,
    /// `region.readOnly`, `region.unreachable`, `region.io`.
    Fault fault(int error, std::uint64_t neededBytes = 0) const;

private:
    Result<> renameIdFile(const char *from, const char *to) const;
    RegionFolder(OpenFile folder, QString path, RegionIdentity identity);

    OpenFile m_folder;
    QString m_path;
    RegionIdentity m_identity;
};

}  // namespace vitrine
