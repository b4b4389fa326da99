#include "core/service/bundle/bundleexportjob.h"

#include "core/base/alignedbuffer.h"
#include "core/bundle/bundlewriter.h"
#include "core/service/bundle/bundlekey.h"
#include "core/service/bundle/versioncopies.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace vitrine {
namespace {

// Blocks that are read, packed and written together: 4 MiB, after which a stop is seen.
constexpr std::size_t kBatchBlocks = 32;

// The blocks of one disk in the row of all disks.
std::span<const DiskBlock> blocksOf(const Manifest &manifest, const DiskSpan &span)
{
    const auto begin =
        std::ranges::lower_bound(manifest.blocks, span.firstBlock, {}, &DiskBlock::index);
    const auto end =
        std::ranges::lower_bound(manifest.blocks, span.nextFirstBlock(), {}, &DiskBlock::index);
    return {begin, end};
}

// Nobody sees it: a job that was asked to stop is cancelled, whatever it says.
Fault stopped()
{
    return {};
}

}  // namespace

/// One disk on its way into a bundle.
class BundleExportJob::DiskExport {
public:
    DiskExport(VersionCopies &copies, const DiskSpan &span, bool isLast, BundleWriter &writer,
               const BaseBlocks *base, PartMeter &part)
        : m_copies(copies)
        , m_span(span)
        , m_writer(writer)
        , m_base(base)
        , m_part(part)
        , m_memory(kBatchBlocks * kBlockBytes)
    {
        m_map.lun = span.lun;
        m_map.sizeBytes = span.sizeBytes;
        m_map.isPadded = !isLast && span.sizeBytes % kBlockBytes != 0;
        m_map.vhdFooter = span.vhdFooter;
    }

    Result<DiskMap> run(const Uid &bundle)
    {
        m_map.bundle = bundle;
        // Reading may turn to another replica, and the manifest with it.
        const auto listed = blocksOf(m_copies.manifest(), m_span);
        const std::vector<DiskBlock> blocks(listed.begin(), listed.end());
        m_map.blocks.reserve(blocks.size());
        for (const DiskBlock &block : blocks) {
            if (auto placed = place(block); !placed)
                return std::unexpected(std::move(placed.error()));
        }
        if (auto written = writeBatch(); !written)
            return std::unexpected(std::move(written.error()));
        // Only now every block has been stored.
        for (MappedBlock &block : m_map.blocks) {
            if (block.isLeftOut() && block.stored != kPending)
                continue;
            const std::uint64_t index = block.index;
            block = *m_writer.placeOf(block.digest);
            block.index = index;
        }
        return std::move(m_map);
    }

private:
    static constexpr std::uint32_t kPending = ~std::uint32_t{0};

    Result<> place(const DiskBlock &block)
    {
        MappedBlock mapped;
        mapped.index = block.index - m_span.firstBlock;
        mapped.digest = block.digest;
        mapped.stored = kPending;
        const auto base = m_base == nullptr ? std::nullopt : m_base->find(block.digest);
        if (base) {
            mapped.stored = baseNumber(base->disk);
            mapped.offset = base->index;
        }
        m_map.blocks.push_back(mapped);
        const bool isNew =
            !base && !m_writer.placeOf(block.digest) && m_gathered.insert(block.digest).second;
        if (!isNew) {
            m_part.addCopied(m_map.lengthOf(mapped.index));
            return {};
        }
        m_batch.push_back(block);
        return m_batch.size() < kBatchBlocks ? Result<>() : writeBatch();
    }

    std::uint32_t baseNumber(std::uint32_t disk)
    {
        const auto [found, isNew] =
            m_baseNumbers.emplace(disk, static_cast<std::uint32_t>(m_map.bases.size()));
        if (isNew) {
            m_map.base = m_base->bundle();
            m_map.bases.push_back(m_base->disks()[disk]);
        }
        return found->second;
    }

    // Neighbours are read in one go.
    Result<> writeBatch()
    {
        std::vector<NewBundleBlock> fresh;
        std::uint64_t bytes = 0;
        for (std::size_t i = 0; i < m_batch.size();) {
            std::size_t end = i + 1;
            while (end < m_batch.size() && m_batch[end].index == m_batch[end - 1].index + 1)
                ++end;
            const std::uint64_t last = m_batch[end - 1].index;
            const std::uint64_t length =
                (last - m_batch[i].index) * kBlockBytes + m_map.lengthOf(last - m_span.firstBlock);
            const auto run = m_memory.bytes().subspan(i * kBlockBytes, length);
            if (!m_part.admit(length))
                return std::unexpected(stopped());
            if (auto read = m_copies.read(m_batch[i].index * kBlockBytes, run); !read)
                return read;
            for (std::size_t k = i; k < end; ++k) {
                const std::uint32_t own = m_map.lengthOf(m_batch[k].index - m_span.firstBlock);
                fresh.push_back({m_batch[k].digest, run.subspan((k - i) * kBlockBytes, own)});
            }
            bytes += length;
            i = end;
        }
        m_batch.clear();
        m_gathered.clear();
        m_part.addCopied(bytes);
        return m_writer.append(fresh);
    }

    VersionCopies &m_copies;
    const DiskSpan m_span;
    BundleWriter &m_writer;
    const BaseBlocks *const m_base;
    PartMeter &m_part;
    AlignedBuffer m_memory;
    DiskMap m_map;
    std::map<std::uint32_t, std::uint32_t> m_baseNumbers;
    std::vector<DiskBlock> m_batch;
    std::unordered_set<Digest> m_gathered;  // in m_batch
};

BundleExportJob::BundleExportJob(Catalog &catalog, FileOps &files, BundleContents contents,
                                 BundleExportRequest request,
                                 std::shared_ptr<const BaseBlocks> base)
    : m_catalog(catalog)
    , m_files(files)
    , m_contents(std::move(contents))
    , m_request(std::move(request))
    , m_base(std::move(base))
{
}

std::unique_ptr<JobMeter> BundleExportJob::meterFor(const BundleExportRequest &request)
{
    auto meter = std::make_unique<JobMeter>();
    meter->addPart(QFileInfo(request.folder).fileName(), 0).copiesOnly();
    return meter;
}

Result<> BundleExportJob::writeVersion(BundleWriter &writer, BundledVersion &bundled,
                                       PartMeter &part)
{
    const ImageVersion &version = bundled.version;
    auto copies = VersionCopies::open(m_catalog, m_files, version);
    if (!copies)
        return std::unexpected(std::move(copies.error()));
    const std::vector<DiskSpan> spans = (*copies)->manifest().disks;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        DiskExport disk(**copies, spans[i], i + 1 == spans.size(), writer, m_base.get(), part);
        auto map = disk.run(m_bundle);
        if (!map)
            return std::unexpected(std::move(map.error()));
        const auto digest = writer.putMap(*map);
        if (!digest)
            return std::unexpected(digest.error());
        BundledDisk entry{spans[i].lun, *digest, spans[i].sizeBytes, version.osDiskCaching};
        const auto data =
            std::ranges::find(version.dataDisks, spans[i].lun,
                              [](const DataDiskImage &one) { return std::optional(one.lun); });
        if (data != version.dataDisks.end())
            entry.hostCaching = data->hostCaching;
        bundled.disks.push_back(entry);
    }
    return {};
}

Result<> BundleExportJob::writeAll(PartMeter &part)
{
    const auto seed = bundleSigningSeed(m_catalog);
    if (!seed)
        return std::unexpected(seed.error());
    auto writer = BundleWriter::begin({.folder = m_request.folder,
                                       .partBytes = m_request.partBytes,
                                       .bundle = m_bundle,
                                       .files = &m_files});
    if (!writer)
        return std::unexpected(std::move(writer.error()));
    part.addCopyTotal(m_contents.occupiedBytes());
    part.setState(JobState::Copying);
    for (BundledGallery &gallery : m_contents.galleries) {
        for (BundledDefinition &definition : gallery.definitions) {
            for (BundledVersion &version : definition.versions) {
                if (!part.admit(0))
                    return std::unexpected(stopped());
                if (auto written = writeVersion(**writer, version, part); !written)
                    return written;
            }
        }
    }
    if (!part.admit(0))
        return std::unexpected(stopped());
    part.setState(JobState::Committing);
    BundleIndex index;
    index.id = m_bundle;
    index.catalog = m_catalog.uid();
    index.madeAt = m_catalog.clock().now();
    if (m_base != nullptr)
        index.base = m_base->bundle();
    index.partBytes = m_request.partBytes;
    const auto committed = (*writer)->commit(std::move(index), m_contents, *seed);
    return committed ? Result<>() : std::unexpected(committed.error());
}

JobOutcome BundleExportJob::run(std::stop_token stop, JobMeter &meter)
{
    PartMeter &part = meter.parts().front();
    const std::stop_callback stopPart(stop, [&part] { part.stop().request_stop(); });
    part.setState(JobState::Preparing);
    auto written = writeAll(part);
    if (written) {
        part.setState(JobState::Succeeded);
        return {};
    }
    if (part.stop().stop_requested()) {
        part.setState(JobState::Cancelled);
        return Cancelled{};
    }
    part.fail(written.error());
    return std::move(written.error());
}

Result<BundleExportPlan> bundleExportPlan(Catalog &catalog, FileOps &files,
                                          const BundleContents &contents, const BaseBlocks *base)
{
    BundleExportPlan plan;
    if (base != nullptr)
        plan.base = base->bundle();
    std::unordered_set<Digest> known;
    for (const BundledGallery &gallery : contents.galleries) {
        for (const BundledDefinition &definition : gallery.definitions) {
            for (const BundledVersion &bundled : definition.versions) {
                const auto copies = VersionCopies::open(catalog, files, bundled.version);
                if (!copies)
                    return std::unexpected(copies.error());
                plan.versions.push_back(bundled.version.id());
                for (const DiskBlock &block : (*copies)->manifest().blocks) {
                    plan.occupiedBytes += block.place.length;
                    if (base != nullptr && base->find(block.digest))
                        plan.leftOutBytes += block.place.length;
                    else if (known.insert(block.digest).second)
                        plan.newBytes += block.place.length;
                }
            }
        }
    }
    return plan;
}

}  // namespace vitrine
