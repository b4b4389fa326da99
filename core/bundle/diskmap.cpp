#include "core/bundle/diskmap.h"

#include "core/base/blocks.h"
#include "core/bundle/bundleformat.h"
#include "core/disk/diskreader.h"
#include "core/store/bytecodec.h"

namespace vitrine {
namespace {

constexpr std::uint64_t kMagic = 0x3150414d42544956;  // "VITBMAP1"
constexpr std::int32_t kOsDisk = -1;
constexpr std::int32_t kMostLun = 63;
// index, offset, digest, part, stored
constexpr std::uint64_t kBlockRecordBytes = 8 + 8 + 32 + 4 + 4;
constexpr std::uint32_t kMostBases = 100'000;
constexpr std::size_t kMostNameBytes = 320;
constexpr std::uint32_t kVhdFooterBytes = 512;

void writeText(ByteWriter &writer, QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    writer.number(static_cast<std::uint32_t>(utf8.size()));
    bytes.append(utf8);
}

// False for a text that is too long or no UTF-8: a name has one spelling.
bool readText(ByteReader &reader, QString &text)
{
    const auto size = reader.number<std::uint32_t>();
    if (reader.failed() || size > kMostNameBytes)
        return false;
    const QByteArray utf8 = reader.bytes(size);
    text = QString::fromUtf8(utf8);
    return !reader.failed() && !text.isEmpty() && !text.contains(u'/') && text.toUtf8() == utf8;
}

bool readBase(ByteReader &reader, BaseDisk &base)
{
    if (!readText(reader, base.gallery) || !readText(reader, base.definition))
        return false;
    base.version.major = reader.number<std::int32_t>();
    base.version.minor = reader.number<std::int32_t>();
    base.version.patch = reader.number<std::int32_t>();
    const auto lun = reader.number<std::int32_t>();
    if (lun != kOsDisk)
        base.lun = lun;
    return !reader.failed() && lun >= kOsDisk && lun <= kMostLun && base.version.major >= 0
        && base.version.minor >= 0 && base.version.patch >= 0;
}

bool plausible(const MappedBlock &block, const DiskMap &map)
{
    const std::uint32_t length = map.lengthOf(block.index);
    if (length == 0)
        return false;
    if (block.isLeftOut())
        return block.stored < map.bases.size() && block.offset < kMaxDiskBytes / kBlockBytes;
    return block.stored > 0 && block.stored <= length && block.offset >= kPartHeadBytes
        && block.offset < kLargestPartBytes;
}

}  // namespace

std::uint32_t DiskMap::lengthOf(std::uint64_t index) const
{
    if (sizeBytes == 0)
        return 0;
    const std::uint64_t last = (sizeBytes - 1) / kBlockBytes;
    if (index > last)
        return 0;
    return index == last && !isPadded ? static_cast<std::uint32_t>(sizeBytes - last * kBlockBytes)
                                      : kBlockBytes;
}

QByteArray DiskMap::encode() const
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(blocks.size() * kBlockRecordBytes + 4096));
    ByteWriter writer(bytes);
    writer.number(kMagic);
    writer.number(kBundleFormat);
    writer.number(kBlockBytes);
    writer.uid(bundle);
    writer.uid(base);
    writer.number(static_cast<std::int32_t>(lun.value_or(kOsDisk)));
    writer.number(sizeBytes);
    writer.number(static_cast<std::uint32_t>(isPadded ? 1 : 0));
    writer.number(static_cast<std::uint32_t>(vhdFooter.size()));
    bytes.append(vhdFooter);
    writer.number(static_cast<std::uint32_t>(bases.size()));
    for (const BaseDisk &disk : bases) {
        writeText(writer, bytes, disk.gallery);
        writeText(writer, bytes, disk.definition);
        writer.number(disk.version.major);
        writer.number(disk.version.minor);
        writer.number(disk.version.patch);
        writer.number(static_cast<std::int32_t>(disk.lun.value_or(kOsDisk)));
    }
    writer.number(static_cast<std::uint64_t>(blocks.size()));
    for (const MappedBlock &block : blocks) {
        writer.number(block.index);
        writer.number(block.offset);
        writer.digest(block.digest);
        writer.number(block.part);
        writer.number(block.stored);
    }
    return bytes;
}

Result<DiskMap> DiskMap::decode(const QByteArray &bytes, const QString &file)
{
    ByteReader reader(asBytes(bytes));
    const auto damaged = [&file](const char *detail) {
        return std::unexpected(bundleDamaged(file, detail));
    };
    if (reader.number<std::uint64_t>() != kMagic || reader.number<std::uint32_t>() != kBundleFormat
        || reader.number<std::uint32_t>() != kBlockBytes)
        return damaged("format");
    DiskMap map;
    map.bundle = reader.uid();
    map.base = reader.uid();
    const auto number = reader.number<std::int32_t>();
    if (number != kOsDisk)
        map.lun = number;
    map.sizeBytes = reader.number<std::uint64_t>();
    const auto padded = reader.number<std::uint32_t>();
    map.isPadded = padded == 1;
    const auto footer = reader.number<std::uint32_t>();
    if (reader.failed() || padded > 1 || number < kOsDisk || number > kMostLun
        || !checkDiskSize(map.sizeBytes, file) || (footer != 0 && footer != kVhdFooterBytes))
        return damaged("size");
    map.vhdFooter = reader.bytes(footer);
    const auto bases = reader.number<std::uint32_t>();
    if (reader.failed() || bases > kMostBases || bases > reader.left()
        || map.base.isNull() != (bases == 0))
        return damaged("bases");
    for (std::uint32_t i = 0; i < bases; ++i) {
        if (!readBase(reader, map.bases.emplace_back()))
            return damaged("base");
    }
    const auto count = reader.number<std::uint64_t>();
    if (reader.failed() || count != reader.left() / kBlockRecordBytes
        || reader.left() % kBlockRecordBytes != 0)
        return damaged("blocks");
    map.blocks.resize(count);
    const MappedBlock *previous = nullptr;
    for (MappedBlock &block : map.blocks) {
        block.index = reader.number<std::uint64_t>();
        block.offset = reader.number<std::uint64_t>();
        block.digest = reader.digest();
        block.part = reader.number<std::uint32_t>();
        block.stored = reader.number<std::uint32_t>();
        if ((previous != nullptr && previous->index >= block.index) || !plausible(block, map))
            return damaged("block");
        previous = &block;
    }
    return map;
}

}  // namespace vitrine
