#include "core/disk/write/diskwriter.h"

#include "core/disk/diskreader.h"
#include "core/disk/imageformat.h"
#include "core/disk/write/outputbytes.h"
#include "core/disk/write/writers.h"

#include <cerrno>

namespace vitrine {

DiskWriter::DiskWriter(DiskWriteRequest request, std::unique_ptr<OutputFile> file,
                       std::uint64_t diskBytes)
    : m_request(std::move(request))
    , m_file(std::move(file))
    , m_diskBytes(diskBytes)
{
}

DiskWriter::~DiskWriter() = default;

Result<std::unique_ptr<DiskWriter>> DiskWriter::create(const DiskWriteRequest &request)
{
    Q_ASSERT(request.sizeBytes > 0 && request.sizeBytes % 512 == 0);
    switch (request.format) {
    case DiskFormat::Raw:
    case DiskFormat::Vhd: return makeFlatWriter(request);
    case DiskFormat::VhdDynamic: return makeVhdDynamicWriter(request);
    case DiskFormat::Vhdx: return makeVhdxWriter(request);
    case DiskFormat::Qcow2: return makeQcow2Writer(request);
    case DiskFormat::Vmdk: return makeVmdkWriter(request);
    }
    Q_UNREACHABLE();
}

void DiskWriter::place(std::uint64_t, Bytes) { }

Result<> DiskWriter::write(std::uint64_t offset, Bytes data)
{
    Q_ASSERT(offset <= m_request.sizeBytes && data.size() <= m_request.sizeBytes - offset);
    Result<> written = writePiece(offset, data);
    if (!written)
        return std::unexpected(voidFile(std::move(written).error()));
    return written;
}

void DiskWriter::stop()
{
    static_cast<void>(voidFile(m_file->failure(ECANCELED)));
}

// Whoever was woken because another write failed says why that one did.
Fault DiskWriter::voidFile(Fault fault)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_fault)
            m_fault = std::move(fault);
        fault = *m_fault;
    }
    wake();
    return fault;
}

bool DiskWriter::isVoid() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault.has_value();
}

Result<> DiskWriter::commit()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_fault)
            return std::unexpected(*m_fault);
    }
    if (auto finished = finish(); !finished)
        return finished;
    if (auto inspected = inspect(); !inspected)
        return inspected;
    return m_file->publish();
}

// Nothing is handed out that our own reader would not take back.
Result<> DiskWriter::inspect() const
{
    const bool isFlat = m_request.format == DiskFormat::Raw || m_request.format == DiskFormat::Vhd;
    if (isFlat && m_request.allowNestedFormat)
        return {};
    const auto disk = openDisk(std::make_unique<OutputBytes>(*m_file),
                               {.format = readerFormat(m_request.format)});
    if (!disk)
        return std::unexpected(disk.error());
    if ((*disk)->sizeBytes() == m_diskBytes)
        return {};
    return std::unexpected(
        Fault::of(QStringLiteral("source.file.changed"), m_request.path, {m_request.path}));
}

Result<> DiskWriter::refuseFormatsBut(const QStringList &expected, Bytes head, Bytes tail) const
{
    QStringList found = recognisedFormats(head, tail, m_file->sizeBytes());
    for (const QString &name : expected)
        found.removeOne(name);
    if (found.isEmpty())
        return {};
    return std::unexpected(Fault::of(QStringLiteral("export.nestedFormat"), m_request.path,
                                     {m_request.path, found.join(QStringLiteral(", "))}));
}

}  // namespace vitrine
