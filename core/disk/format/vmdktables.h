#pragma once

#include "core/disk/bytesource.h"
#include "core/disk/format/filemap.h"
#include "core/disk/format/imagefaults.h"
#include "core/disk/format/vmdkheader.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace vitrine {

/// The sector in which each grain of a table stands; 0 for one that is all zeros.
using VmdkTable = std::array<std::uint32_t, VmdkHeader::kTableEntries>;

/// The grain directory and the grain tables of an extent. The directory is kept, tables are read
/// again when they are needed and the latest ones kept.
/// Thread: every const member may be called from several threads at once.
class VmdkTables {
public:
    /// A grain and where it stands, in bytes of the file.
    struct Place {
        std::uint64_t grain = 0;
        std::uint64_t offset = 0;
    };

    /// \p file outlives the tables. \p header has passed its check and says where the directory is.
    VmdkTables(const ByteSource &file, const VmdkHeader &header, ImageFaults faults);

    /// Speaks for a part of the file that is neither table nor grain, before load().
    /// Errors: `source.image.truncated`, `source.image.overlap`.
    Result<> claim(const QString &what, std::uint64_t sector, std::uint64_t bytes);
    /// Reads every table: each grain lies inside the file, is mapped once and overlaps nothing.
    /// Where \p checkCopy, the redundant tables must say the same.
    /// Errors: `source.image.tablesTooLarge`, `source.image.truncated`, `source.image.overlap`,
    /// `source.image.table`, those of ByteSource::read().
    Result<> load(bool checkCopy);

    /// Returns table \p index; null when none of its grains is there. Errors: those of load().
    Result<std::shared_ptr<const VmdkTable>> table(std::uint64_t index) const;
    /// Returns the first grain from \p grain on that is there (or, with \p isThere false, that is
    /// not); grainCount() when there is none. Takes what cannot be read for there.
    std::uint64_t nextGrain(std::uint64_t grain, bool isThere) const;

    /// Of compressed grains: returns where the one at \p offset must have ended, because
    /// something else begins there or because it would be larger than a grain ever is.
    std::uint64_t limitOf(std::uint64_t offset) const;
    /// Of compressed grains: returns the one that stands last in the file.
    const std::optional<Place> &lastInFile() const { return m_lastInFile; }

private:
    struct Range {
        QString what;
        std::uint64_t start;  ///< in sectors, as is end
        std::uint64_t end;
    };
    struct Slot {
        std::uint64_t index = ~std::uint64_t{0};
        std::shared_ptr<const VmdkTable> table;
    };

    Result<std::vector<std::uint32_t>> readDirectory(const QString &what, std::uint64_t sector);
    Result<> claimTables(const std::vector<std::uint32_t> &copies);
    Result<> checkTableStarts() const;
    Result<> makeMap(std::uint64_t unitBytes);
    Result<> walk(const std::vector<std::uint32_t> &copies);
    Result<> readRun(std::uint64_t first, std::uint64_t count,
                     const std::vector<std::uint32_t> &copies);
    Result<> checkCopies(std::uint64_t first, Bytes tables, std::uint32_t copySector) const;
    Result<> claimGrains(std::uint64_t index, const VmdkTable &table);
    Result<> claimGrain(Place place);
    Result<VmdkTable> decoded(std::uint64_t index, Bytes bytes) const;
    bool isMetadata(std::uint64_t offset, std::uint64_t bytes) const;
    std::shared_ptr<const VmdkTable> keep(std::uint64_t index, const VmdkTable &table) const;

    const ByteSource &m_file;
    const VmdkHeader m_header;
    const ImageFaults m_faults;
    std::vector<std::uint32_t> m_directory;
    std::vector<Range> m_ranges;
    std::vector<std::uint32_t> m_tableStarts;  // while loading: sorted, copies included
    std::optional<FileMap> m_map;  // of compressed grains also after load()
    std::uint64_t m_unitBytes = 0;
    bool m_isUnaligned = false;
    std::optional<Place> m_lastInFile;

    mutable std::mutex m_mutex;
    mutable std::vector<Slot> m_slots;  // guarded by m_mutex; table i only in slot i % size
};

}  // namespace vitrine
