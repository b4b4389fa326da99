#pragma once

#include "core/bundle/bundlecontents.h"
#include "core/bundle/bundleindex.h"
#include "core/bundle/diskmap.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace vitrine {

/// An opened bundle: what its signed files say. Whose signature it is people have to judge.
/// Thread: any; reads files, so never from the GUI thread.
class BundleReader {
public:
    /// Reads index, signature and metadata of the bundle in \p folder, and checks that the first
    /// two belong together and that the metadata is what the index says. Parts and maps are not
    /// looked at. Errors: `bundle.notFound` without an index, `bundle.signature.invalid`,
    /// `bundle.file.missing`, `bundle.damaged`, `bundle.tooLarge`, `bundle.format.unsupported`,
    /// those of SourceFile.
    static Result<BundleReader> open(const QString &folder);

    const QString &folder() const { return m_folder; }
    const BundleIndex &index() const { return m_index; }
    const BundleContents &contents() const { return m_contents; }
    /// Returns the fingerprint of the key that signed it.
    const QString &fingerprint() const { return m_fingerprint; }

    /// Returns the absolute path of a disk's map, which is what its disk is opened by.
    QString mapPath(const Digest &map) const;
    /// Reads one map and compares it with its digest and with the places that there are.
    /// Errors: as open().
    Result<DiskMap> map(const Digest &digest) const;
    /// Reads every byte of every file and compares it with what was signed, and the disks with the
    /// versions they are of. False when \p stop was requested. \p onBytes hears what was read.
    Result<bool> verify(const std::stop_token &stop,
                        const std::function<void(std::uint64_t)> &onBytes) const;

    /// Unpacks every block that the bundle has and compares it with its digest, each once as far as
    /// memory allows. Blocks that are left out are with the earlier bundle. False when \p stop was
    /// requested. \p onBytes hears what was read. Errors: those of map() and BundleParts::read().
    Result<bool> verifyBlocks(const std::stop_token &stop,
                              const std::function<void(std::uint64_t)> &onBytes) const;

private:
    BundleReader() = default;
    QString path(const QString &name) const;
    Result<> checkVersion(const BundledVersion &bundled) const;
    Result<bool> verifyPart(std::uint32_t number, const std::stop_token &stop,
                            const std::function<void(std::uint64_t)> &onBytes) const;

    QString m_folder;
    BundleIndex m_index;
    BundleContents m_contents;
    QString m_fingerprint;
};

}  // namespace vitrine
