#pragma once

#include "core/base/secret.h"
#include "core/bundle/bundleindex.h"
#include "core/bundle/diskmap.h"
#include "core/store/fileops.h"

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace vitrine {

struct BundleContents;

/// A block about to be stored.
struct NewBundleBlock {
    Digest digest;  ///< SHA-256 of the bytes
    std::span<const std::byte> bytes;  ///< at most kBlockBytes
};

/// Makes one bundle: writes its files into the folder `NAME.partial` and renames that, once all of
/// it is durable, as the very last step. What is not committed is removed when the writer goes;
/// what a killed program left is removed by the next one that makes the same bundle.
/// Thread: one at a time. Errors of all members: `io.*`, with the path.
class BundleWriter {
public:
    struct Setting {
        QString folder;  ///< absolute path of the bundle
        std::uint64_t partBytes = 0;
        Uid bundle;
        FileOps *files = nullptr;
    };

    /// Errors also: `bundle.exists` when the folder is there or another program makes it.
    static Result<std::unique_ptr<BundleWriter>> begin(Setting setting);
    ~BundleWriter();
    BundleWriter(const BundleWriter &) = delete;
    BundleWriter &operator=(const BundleWriter &) = delete;

    /// Returns where a block stands that was stored before: part, offset and stored bytes are set.
    std::optional<MappedBlock> placeOf(const Digest &digest) const;
    /// Packs and stores \p blocks, each of which is new. A block never straddles parts.
    Result<> append(const std::vector<NewBundleBlock> &blocks);
    /// Stores the map of a disk and returns its digest; one that is there is not written again.
    /// Errors also: `bundle.tooLarge`.
    Result<Digest> putMap(const DiskMap &map);
    /// Writes metadata, index and signature, and gives the bundle its name. \p index says what it
    /// is; which files it has is filled in. Returns the bytes of all files.
    /// Errors also: `bundle.tooLarge`, `bundle.exists`.
    Result<std::uint64_t> commit(BundleIndex index, const BundleContents &contents,
                                 const Secret &signingSeed);

private:
    struct Place {
        std::uint64_t offset = 0;
        std::uint32_t part = 0;
        std::uint32_t stored = 0;
    };

    explicit BundleWriter(Setting setting);
    Result<> openFolders();
    Result<> write(const NewBundleBlock &block, std::span<const std::byte> stored);
    Result<> openPart();
    Result<> flush();
    Result<> closePart();
    Result<> putFile(const QString &name, const QByteArray &bytes);
    void removeAll();
    Fault fault(int error, const QString &name) const;

    const Setting m_setting;
    const QString m_name;  // of the folder
    FileOps &m_files;
    OpenFile m_parent;
    OpenFile m_folder;
    OpenFile m_lock;
    OpenFile m_part;  // closed between parts
    std::uint64_t m_partEnd = 0;  // with what is gathered
    QByteArray m_gathered;  // of the part, not written yet
    Hasher m_partHasher;
    std::vector<BundledFile> m_parts;
    std::vector<BundledFile> m_maps;
    std::unordered_map<Digest, Place> m_places;
    bool m_isOver = false;
};

}  // namespace vitrine
