#include "core/disk/format/vhdfooter.h"
#include "core/disk/imageformat.h"
#include "core/disk/write/writers.h"

#include <algorithm>
#include <vector>

namespace vitrine {
namespace {

constexpr std::uint64_t kMebibyte = 1 << 20;

/// The disk's bytes from the file's first byte on; a fixed VHD has its footer behind them.
class FlatWriter final : public DiskWriter {
public:
    FlatWriter(const DiskWriteRequest &request, std::unique_ptr<OutputFile> file,
               std::uint64_t diskBytes, QByteArray footer)
        : DiskWriter(request, std::move(file), diskBytes)
        , m_footer(std::move(footer))
    {
    }

private:
    Result<> writePiece(std::uint64_t offset, Bytes data) override;
    Result<> finish() override;
    Result<> refuseNestedFormat();

    const QByteArray m_footer;
};

Result<> FlatWriter::writePiece(std::uint64_t offset, Bytes data)
{
    // Found out now, not after hours of writing; finish() looks at the whole once more.
    if (offset == 0 && !request().allowNestedFormat) {
        auto checked =
            refuseFormatsBut({}, data.first(std::min(data.size(), kFormatHeadBytes)), {});
        if (!checked)
            return checked;
    }
    return file().write(offset, data);
}

Result<> FlatWriter::finish()
{
    if (auto written = file().write(diskBytes(), std::as_bytes(std::span(m_footer))); !written)
        return written;
    return request().allowNestedFormat ? Result<>() : refuseNestedFormat();
}

Result<> FlatWriter::refuseNestedFormat()
{
    std::vector<std::byte> head(
        static_cast<std::size_t>(std::min<std::uint64_t>(diskBytes(), kFormatHeadBytes)));
    // Behind the disk of a VHD stands the footer, which is no stranger.
    std::vector<std::byte> tail(m_footer.isEmpty() ? kFormatTailBytes : 0);
    if (auto read = file().read(0, head); !read)
        return read;
    if (auto read = file().read(diskBytes() - tail.size(), tail); !read)
        return read;
    return refuseFormatsBut({}, head, tail);
}

// The footer of the fixed VHD to make, and how large its disk is.
QByteArray footerFor(const DiskWriteRequest &request, std::uint64_t &diskBytes)
{
    const Bytes given = std::as_bytes(std::span(request.vhdFooter));
    if (isCarriedVhdFooter(given) && checkFixedVhdFooter(given, diskBytes, {}))
        return request.vhdFooter;
    diskBytes = (diskBytes + kMebibyte - 1) / kMebibyte * kMebibyte;
    return makeVhdFooter(diskBytes, request.identity, request.createdAt);
}

}  // namespace

Result<std::unique_ptr<DiskWriter>> makeFlatWriter(const DiskWriteRequest &request)
{
    std::uint64_t diskBytes = request.sizeBytes;
    QByteArray footer;
    if (request.format == DiskFormat::Vhd) {
        footer = footerFor(request, diskBytes);
        if (auto checked = checkVhdSize(diskBytes, request); !checked)
            return std::unexpected(std::move(checked).error());
    }
    auto file = OutputFile::create(request.path, request.overwrite);
    if (!file)
        return std::unexpected(std::move(file).error());
    const std::uint64_t fileBytes = diskBytes + static_cast<std::uint64_t>(footer.size());
    if (auto sized = (*file)->resize(fileBytes); !sized)
        return std::unexpected(std::move(sized).error());
    return std::make_unique<FlatWriter>(request, *std::move(file), diskBytes, std::move(footer));
}

Result<> checkVhdSize(std::uint64_t diskBytes, const DiskWriteRequest &request)
{
    if (diskBytes <= kVhdMaxBytes)
        return {};
    return std::unexpected(Fault::of(QStringLiteral("export.vhd.tooLarge"), request.path,
                                     {request.path, QString::number(request.sizeBytes >> 30),
                                      QString::number(kVhdMaxBytes >> 30)}));
}

}  // namespace vitrine
