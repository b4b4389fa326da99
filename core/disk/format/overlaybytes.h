#pragma once

#include "core/disk/bytesource.h"

#include <map>
#include <memory>
#include <vector>

namespace vitrine {

/// A file with changes that stand in memory only. Behind the end of the file it reads as zeros,
/// up to the size it is said to have.
/// Thread: read() from several threads at once, once the last change is made.
class OverlayBytes final : public ByteSource {
public:
    /// Changes take their bytes from \p store.
    OverlayBytes(std::unique_ptr<const ByteSource> file, std::vector<std::byte> store);

    /// Makes the file at least this large.
    void growTo(std::uint64_t sizeBytes);
    /// Lays \p length bytes of the store, from \p storeOffset on, over those at \p offset.
    void put(std::uint64_t offset, std::uint64_t length, std::size_t storeOffset);
    /// Lays zeros over \p length bytes from \p offset on.
    void putZeros(std::uint64_t offset, std::uint64_t length);
    /// Returns about how much memory the list of changes takes.
    std::uint64_t listBytes() const;

    const QString &path() const override { return m_file->path(); }
    std::uint64_t sizeBytes() const override { return m_sizeBytes; }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override;
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override;
    Result<> checkUnchanged() const override { return m_file->checkUnchanged(); }

private:
    struct Change {
        std::uint64_t end = 0;
        bool isZeros = false;
        std::size_t storeOffset = 0;
    };

    void insert(std::uint64_t offset, const Change &change);

    const std::unique_ptr<const ByteSource> m_file;
    const std::vector<std::byte> m_store;
    std::uint64_t m_sizeBytes;
    std::map<std::uint64_t, Change> m_changes;  // by their begin; they do not overlap
};

}  // namespace vitrine
