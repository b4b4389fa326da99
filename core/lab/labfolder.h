#pragma once

#include "core/base/uid.h"
#include "core/store/regionfolder.h"

#include <QStringList>

#include <memory>

namespace vitrine {

/// The folder of a lab's disks below a region's folder, described in README.md. Its name is the
/// lab's uid, never what a person typed. Thread: any, one at a time for each lab.
class LabFolder {
public:
    /// Opens the folder, and makes it when there is none. Errors: those of RegionFolder::fault().
    static Result<LabFolder> open(std::shared_ptr<const RegionFolder> region, const Uid &lab);
    /// Removes the folder with the files in it; one that is gone is no error.
    /// Errors: those of RegionFolder::fault().
    static Result<> remove(const RegionFolder &region, const Uid &lab);
    /// Returns its absolute path, there or not.
    static QString pathIn(const QString &region, const Uid &lab);

    /// Makes \p bytes the durable content of \p name; readers see the old or the new content.
    /// Errors: those of RegionFolder::fault().
    Result<> put(const QString &name, const QByteArray &bytes) const;
    /// Removes what \p isUnwanted says of the names that are there.
    /// Errors: those of RegionFolder::fault().
    template <typename Test>
    Result<> removeIf(Test isUnwanted) const
    {
        const auto names = list();
        if (!names)
            return std::unexpected(names.error());
        for (const QString &name : *names) {
            if (!isUnwanted(name))
                continue;
            if (auto removed = removeFile(name); !removed)
                return removed;
        }
        return {};
    }

private:
    LabFolder(std::shared_ptr<const RegionFolder> region, OpenFile folder);
    Result<QStringList> list() const;
    Result<> removeFile(const QString &name) const;

    std::shared_ptr<const RegionFolder> m_region;
    OpenFile m_folder;
};

}  // namespace vitrine
