#pragma once

#include "core/base/uid.h"
#include "core/store/regionfolder.h"

#include <memory>
#include <vector>

namespace vitrine {

/// What a folder below `compute` is of.
enum class ComputePlace { Base, Machine };

/// The part of a region's folder where the disks of machines lie, described in README.md. Names
/// are uids, never what a person typed. Thread: any.
class ComputeFolder {
public:
    /// Makes what is missing of it. Errors: those of RegionFolder::fault().
    static Result<ComputeFolder> open(std::shared_ptr<const RegionFolder> region);

    /// Returns the absolute path of a folder, there or not.
    QString path(ComputePlace place, const Uid &uid) const;
    /// Makes an empty folder that outlives a power cut. Errors: those of RegionFolder::fault().
    Result<> make(ComputePlace place, const Uid &uid) const;
    /// Removes a folder with the files in it; one that is gone is no error.
    Result<> remove(ComputePlace place, const Uid &uid) const;
    /// Opens the file \p file of a folder to read. Errors: those of RegionFolder::fault().
    Result<OpenFile> openFile(ComputePlace place, const Uid &uid, const QString &file) const;
    /// Makes a file with \p bytes that has no name: it is gone when nobody has it open any more.
    /// Errors: those of RegionFolder::fault().
    Result<OpenFile> makeNameless(const QByteArray &bytes) const;
    /// Returns whose folders are there, unordered.
    Result<std::vector<Uid>> list(ComputePlace place) const;

    /// Returns how a machine's disk names the file \p file of \p base, from its own folder.
    static QString backingName(const Uid &base, const QString &file);

private:
    ComputeFolder(std::shared_ptr<const RegionFolder> region, OpenFile bases, OpenFile machines);
    const OpenFile &folderOf(ComputePlace place) const;

    std::shared_ptr<const RegionFolder> m_region;
    std::shared_ptr<const OpenFile> m_bases;
    std::shared_ptr<const OpenFile> m_machines;
};

/// Writes a whole small file under \p path, which nothing has: it appears complete and durable.
/// Errors: `export.file.exists`, `export.folder.missing`, `io.*`.
Result<> writeNewFile(const QString &path, const QByteArray &bytes);

}  // namespace vitrine
