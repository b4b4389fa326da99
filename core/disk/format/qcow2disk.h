#pragma once

#include "core/disk/bytesource.h"
#include "core/disk/diskreader.h"
#include "core/disk/format/qcow2audit.h"
#include "core/disk/format/qcow2cluster.h"
#include "core/disk/format/qcow2header.h"
#include "core/disk/format/qcow2tables.h"
#include "core/disk/format/qcow2unpacker.h"

#include <optional>
#include <vector>

namespace vitrine {

/// The active layer of a QCOW2 file whose tables are proven, over the disk that it is a layer
/// over, if any.
class Qcow2Disk final : public DiskReader {
public:
    Qcow2Disk(std::unique_ptr<const ByteSource> file, const Qcow2Header &header,
              Qcow2Entries entries, Qcow2Audit audit, ImageFaults faults,
              std::unique_ptr<const DiskReader> base);

    std::uint64_t sizeBytes() const override { return m_header.diskBytes; }
    QString format() const override { return QStringLiteral("qcow2"); }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override;
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override;
    bool holesAreProven() const override { return m_base == nullptr || m_base->holesAreProven(); }
    /// Several threads unpack. Says nothing about what is left when it was stopped.
    Result<> checkContent(const std::stop_token &stop) const override;
    Result<> checkUnchanged() const override;

    /// Unpacks the clusters that end with a file that ends inside a sector.
    /// Errors: `source.image.compressed`, those of ByteSource::read().
    Result<> checkShortClusters() const;

private:
    /// A stretch of the disk whose bytes stand side by side in the file.
    struct Run {
        std::uint64_t disk = 0;
        std::uint64_t length = 0;
        std::uint64_t host = 0;  ///< 0: zeros, or nothing here
        std::uint32_t packedBytes = 0;  ///< 0: not packed; else a part of one cluster
        bool isBelow = false;  ///< in the disk below
    };

    Result<std::vector<Run>> runsOf(std::uint64_t offset, std::uint64_t length) const;
    void addCluster(std::vector<Run> &runs, const Qcow2Cluster &found, std::uint64_t offset,
                    std::uint64_t end) const;
    static void addRun(std::vector<Run> &runs, const Run &run);
    Result<> readBelow(std::uint64_t offset, std::span<std::byte> place) const;
    bool addExtents(const Run &run, std::optional<std::uint64_t> &start, std::uint64_t &end) const;
    Result<> readPacked(std::span<const Run> runs, std::span<std::byte> buffer,
                        std::uint64_t bufferOffset) const;
    Result<Bytes> readInput(Qcow2Unpacker &unpacker, std::uint64_t start, std::uint64_t end) const;
    Result<> unpackRun(Qcow2Unpacker &unpacker, const Run &run, Bytes input,
                       std::span<std::byte> place) const;
    std::uint64_t nextData(const Qcow2Tables::Slice &slice, std::uint64_t offset,
                           std::uint64_t sliceEnd, std::uint64_t &end) const;
    Result<> checkPiece(std::uint64_t offset, std::uint64_t length,
                        std::vector<std::byte> &buffer) const;

    const std::unique_ptr<const ByteSource> m_file;
    const Qcow2Header m_header;
    const Qcow2Entries m_entries;
    const ImageFaults m_faults;
    const std::unique_ptr<const DiskReader> m_base;
    const bool m_hasPacked;
    const std::vector<Qcow2ShortCluster> m_shortClusters;
    const Qcow2Tables m_tables;  // reads m_file, which outlives it
    mutable Qcow2UnpackerPool m_unpackers;
};

}  // namespace vitrine
