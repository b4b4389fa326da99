#include "core/replication/replicadisk.h"

#include "core/base/alignedbuffer.h"

#include <QStringList>

#include <algorithm>

namespace vitrine {
namespace {

Fault noSuchDisk(const std::optional<int> &lun, const Manifest &manifest, const QString &version)
{
    QStringList known;
    for (const DiskSpan &disk : manifest.disks) {
        if (disk.lun)
            known << QString::number(*disk.lun);
    }
    return Fault::of(
        QStringLiteral("version.dataDisk.notFound"), version,
        {QString::number(lun.value_or(-1)), version, known.join(QStringLiteral(", "))});
}

}  // namespace

ReplicaDisk::ReplicaDisk(std::shared_ptr<const ReplicaReader> replica, DiskSpan span)
    : m_replica(std::move(replica))
    , m_span(std::move(span))
{
}

Result<std::unique_ptr<ReplicaDisk>> ReplicaDisk::of(std::shared_ptr<const ReplicaReader> replica,
                                                     const std::optional<int> &lun,
                                                     const QString &version)
{
    const DiskSpan *span = replica->manifest().disk(lun);
    if (span == nullptr)
        return std::unexpected(noSuchDisk(lun, replica->manifest(), version));
    return std::unique_ptr<ReplicaDisk>(new ReplicaDisk(std::move(replica), *span));
}

Result<> ReplicaDisk::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    const std::uint64_t start = m_span.offset() + offset;
    const std::uint64_t end = start + buffer.size();
    // Where another disk follows, the last block is stored with the zeros behind the disk.
    const bool endsInBlock = end % kBlockBytes != 0 && end != m_replica->sizeBytes();
    if (!endsInBlock)
        return m_replica->read(start, buffer);
    const auto tail = static_cast<std::size_t>(end % kBlockBytes);
    const auto whole = buffer.first(buffer.size() - tail);
    if (!whole.empty()) {
        if (auto read = m_replica->read(start, whole); !read)
            return read;
    }
    AlignedBuffer block(kBlockBytes);
    if (auto read = m_replica->read(end - tail, block.bytes()); !read)
        return read;
    std::ranges::copy(block.bytes().first(tail), buffer.last(tail).begin());
    return {};
}

std::uint64_t ReplicaDisk::nextData(std::uint64_t offset, std::uint64_t &end) const
{
    std::uint64_t found = 0;
    const std::uint64_t data = m_replica->nextData(m_span.offset() + offset, found);
    end = m_span.sizeBytes;
    if (data >= m_span.end())
        return m_span.sizeBytes;
    end = std::min(found - m_span.offset(), m_span.sizeBytes);
    return data - m_span.offset();
}

}  // namespace vitrine
