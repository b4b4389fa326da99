#pragma once

#include "core/store/manifest.h"
#include "core/store/regionfolder.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace vitrine {

/// Where each block of a replica root lies.
using BlockIndex = std::unordered_map<Digest, BlockPlace>;
/// Tells whether blocks of a version may be shared with the one that is being stored.
using VersionFilter = std::function<bool(const Uid &version)>;

/// A pack that has been opened.
struct PackFile {
    OpenFile file;
    std::uint64_t sizeBytes = 0;
    bool isQuarantined = false;
};

/// The folder of one replica of a region, `replica-N`: complete in itself, so that losing every
/// other replica loses nothing. While it is open its packs are pinned: reclaimRoot() leaves them.
/// Thread: any; instances are not shared between threads that change the root.
class ReplicaRoot {
public:
    /// Opens the root. With \p make it is created, its parents made durable; without, a root that
    /// is not there gives `region.unreachable`. Errors: those of RegionFolder::fault().
    static Result<ReplicaRoot> open(std::shared_ptr<const RegionFolder> region, int number,
                                    bool make);

    /// Opens the root for the caller alone, nobody else has it open until it is closed;
    /// std::nullopt when somebody has. Errors: as open().
    static Result<std::optional<ReplicaRoot>> openAlone(std::shared_ptr<const RegionFolder> region,
                                                        int number);

    /// Returns what the folder of root \p number is called in its region.
    static QByteArray folderName(int number);
    /// Tells whether the region is there, but the root or one of its folders is not.
    static bool isMissing(const RegionFolder &region, int number);

    const RegionFolder &region() const { return *m_region; }
    int number() const { return m_number; }
    FileOps &files() const { return m_region->files(); }
    int folder() const { return m_root.fd(); }
    int packs() const { return m_packs.fd(); }
    int manifests() const { return m_manifests.fd(); }
    int staging() const { return m_staging.fd(); }

    /// Returns the manifest of \p version; std::nullopt when there is none.
    /// Errors: `store.manifest.damaged`, `region.*`.
    Result<std::optional<Manifest>> manifest(const Uid &version, const Digest &key) const;
    /// Returns the versions that have a manifest here. Errors: `region.*`.
    Result<std::vector<Uid>> versions() const;
    /// Returns every block that an intact manifest refers to and an intact pack index confirms.
    /// What is damaged is left out: it is then written anew. So is what only versions refer to that
    /// \p mayShare turns down; without it all are taken. Errors: `region.*`.
    Result<BlockIndex> blocks(const Digest &key, const VersionFilter &mayShare = {}) const;
    /// Opens a pack to be read past the page cache, be it in its place or in quarantine: what is
    /// intact in there can still be read. Errors: errno.
    OsResult<PackFile> openPack(const Uid &pack) const;
    /// Takes a pack out of use, durably: it moves to quarantine, where no new replica refers to it
    /// and nothing deletes it. One that is not in its place stays where it is. Errors: `region.*`.
    Result<> quarantinePack(const Uid &pack) const;
    /// Keeps the file of a damaged manifest in quarantine, before another takes its place.
    /// Errors: `region.*`.
    Result<> quarantineManifest(const Uid &version) const;
    /// Drops the manifest of \p version durably. Errors: `region.*`.
    Result<> removeManifest(const Uid &version) const;

private:
    ReplicaRoot() = default;
    OsResult<> openFolders(std::shared_ptr<const RegionFolder> region, int number, bool make);

    std::shared_ptr<const RegionFolder> m_region;
    int m_number = 0;
    OpenFile m_root;
    OpenFile m_packs;
    OpenFile m_manifests;
    OpenFile m_staging;
    OpenFile m_lock;
};

/// Removes a folder of plain files. Errors: errno.
OsResult<> removeFlatFolder(FileOps &files, int parent, const QByteArray &name);

}  // namespace vitrine
