#include "core/store/manifest.h"

#include "core/store/bytecodec.h"

#include <algorithm>
#include <map>

namespace vitrine {
namespace {

constexpr std::uint64_t kMagic = 0x314e414d52544956;  // "VITRMAN1"
// The first format knows the operating system disk alone. It is still what such a replica is
// written in, so that one manifest has one encoding and older programs read it.
constexpr std::uint32_t kOneDiskFormat = 1;
constexpr std::uint32_t kFormat = 2;
// Disks as in kFormat, of whatever number; no packs, and of each block index and digest alone.
constexpr std::uint32_t kShallowFormat = 4;
// Disks as in kFormat, of whatever number, each with what it is encrypted with; one of them is.
constexpr std::uint32_t kEncryptedFormat = 3;
constexpr std::int32_t kOsDisk = -1;
// LUN, first block, size, length of the footer
constexpr std::uint64_t kDiskRecordBytes = 4 + 8 + 8 + 4;
// Far above every disk that is read; sums of offsets stay far below the end of 64 bits.
constexpr std::uint64_t kPlausibleDiskBytes = std::uint64_t{1} << 48;
constexpr std::uint32_t kPlausibleDisks = 1024;
constexpr qsizetype kVhdFooterBytes = 512;
constexpr qsizetype kSealBytes = 32;
// index, digest, pack number, offset, length
constexpr std::uint64_t kBlockRecordBytes = 8 + 32 + 4 + 8 + 4;
// index, digest
constexpr std::uint64_t kShallowRecordBytes = 8 + 32;

std::int32_t lunNumber(const DiskSpan &disk)
{
    return disk.lun.value_or(kOsDisk);
}

bool isOneDisk(const std::vector<DiskSpan> &disks)
{
    return disks.size() == 1 && !disks.front().lun;
}

// One manifest has one format.
std::uint32_t formatOf(const Manifest &manifest)
{
    if (manifest.isShallow)
        return kShallowFormat;
    if (manifest.isEncrypted())
        return kEncryptedFormat;
    return isOneDisk(manifest.disks) ? kOneDiskFormat : kFormat;
}

// A disk in clear has zeros for both.
void writeEncryption(ByteWriter &writer, const DiskSpan &disk)
{
    const DiskEncryption encryption = disk.encryption.value_or(DiskEncryption());
    writer.uid(encryption.set);
    writer.bytes(encryption.check);
}

bool readEncryption(ByteReader &reader, DiskSpan &disk)
{
    DiskEncryption encryption{.set = reader.uid()};
    for (std::uint8_t &byte : encryption.check)
        byte = reader.number<std::uint8_t>();
    if (!encryption.set.isNull())
        disk.encryption = encryption;
    return !encryption.set.isNull() || encryption == DiskEncryption();
}

Fault damaged(const char *what)
{
    return Fault::of(QStringLiteral("store.manifest.damaged"), {}, {QString::fromLatin1(what)});
}

QByteArray readFooter(ByteReader &reader, bool &sound)
{
    const auto length = reader.number<std::uint32_t>();
    sound = sound && (length == 0 || length == kVhdFooterBytes);
    return sound ? reader.bytes(length) : QByteArray();
}

bool readOneDisk(ByteReader &reader, std::vector<DiskSpan> &disks)
{
    bool sound = true;
    DiskSpan disk;
    disk.sizeBytes = reader.number<std::uint64_t>();
    disk.vhdFooter = readFooter(reader, sound);
    disks.push_back(std::move(disk));
    return sound && disks.front().sizeBytes != 0 && !reader.failed();
}

bool readDisks(ByteReader &reader, std::uint32_t format, Manifest &manifest)
{
    std::vector<DiskSpan> &disks = manifest.disks;
    const auto count = reader.number<std::uint32_t>();
    if (count > kPlausibleDisks || count > reader.left() / kDiskRecordBytes)
        return false;
    std::uint64_t next = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        DiskSpan disk;
        const auto lun = reader.number<std::int32_t>();
        disk.firstBlock = reader.number<std::uint64_t>();
        disk.sizeBytes = reader.number<std::uint64_t>();
        bool sound = disk.firstBlock == next && disk.sizeBytes != 0
            && disk.sizeBytes <= kPlausibleDiskBytes
            && (i == 0 ? lun == kOsDisk : lun > lunNumber(disks.back()));
        disk.vhdFooter = readFooter(reader, sound);
        if (sound && format == kEncryptedFormat)
            sound = readEncryption(reader, disk);
        if (!sound)
            return false;
        if (i > 0)
            disk.lun = lun;
        next = disk.nextFirstBlock();
        disks.push_back(std::move(disk));
    }
    return !disks.empty() && !reader.failed();
}

// Returns how long a block of a disk is; 0 behind its end.
std::uint32_t lengthOf(std::uint64_t index, std::uint64_t diskSizeBytes)
{
    const std::uint64_t last = (diskSizeBytes - 1) / kBlockBytes;
    if (index > last)
        return 0;
    return index == last ? static_cast<std::uint32_t>(diskSizeBytes - last * kBlockBytes)
                         : kBlockBytes;
}

bool plausible(const DiskBlock &block, const Manifest &manifest)
{
    const std::uint32_t length = lengthOf(block.index, manifest.sizeBytes());
    const std::uint32_t tagBytes = manifest.diskAt(block.index).encryption ? kBlockTagBytes : 0;
    return length != 0 && block.place.length == length + tagBytes
        && block.place.offset % kAlignment == 0 && block.place.offset >= kAlignment
        && block.place.offset < kMaximumPackBytes;
}

Result<> readShallowBlocks(ByteReader &reader, Manifest &manifest)
{
    const auto count = reader.number<std::uint64_t>();
    if (reader.failed() || count != reader.left() / kShallowRecordBytes
        || reader.left() % kShallowRecordBytes != 0)
        return std::unexpected(damaged("blocks"));
    manifest.blocks.resize(count);
    const DiskBlock *previous = nullptr;
    for (DiskBlock &block : manifest.blocks) {
        block.index = reader.number<std::uint64_t>();
        block.digest = reader.digest();
        block.place.length = lengthOf(block.index, manifest.sizeBytes());
        const bool ascending = previous == nullptr || previous->index < block.index;
        if (!ascending || block.place.length == 0)
            return std::unexpected(damaged("block"));
        previous = &block;
    }
    return {};
}

Result<> readStoredBlocks(ByteReader &reader, Manifest &manifest)
{
    const auto packCount = reader.number<std::uint32_t>();
    if (reader.failed() || packCount > reader.left() / 16)
        return std::unexpected(damaged("packs"));
    std::vector<Uid> packs(packCount);
    for (Uid &pack : packs)
        pack = reader.uid();
    const auto blockCount = reader.number<std::uint64_t>();
    if (reader.failed() || blockCount != reader.left() / kBlockRecordBytes
        || reader.left() % kBlockRecordBytes != 0)
        return std::unexpected(damaged("blocks"));
    manifest.blocks.resize(blockCount);
    const DiskBlock *previous = nullptr;
    for (DiskBlock &block : manifest.blocks) {
        block.index = reader.number<std::uint64_t>();
        block.digest = reader.digest();
        const auto pack = reader.number<std::uint32_t>();
        block.place.offset = reader.number<std::uint64_t>();
        block.place.length = reader.number<std::uint32_t>();
        const bool ascending = previous == nullptr || previous->index < block.index;
        if (pack >= packs.size() || !ascending || !plausible(block, manifest))
            return std::unexpected(damaged("block"));
        block.place.pack = packs[pack];
        previous = &block;
    }
    return {};
}

}  // namespace

const DiskSpan *Manifest::disk(const std::optional<int> &lun) const
{
    const auto found = std::ranges::find(disks, lun, &DiskSpan::lun);
    return found == disks.end() ? nullptr : &*found;
}

const DiskSpan &Manifest::diskAt(std::uint64_t blockIndex) const
{
    Q_ASSERT(!disks.empty());
    const auto behind = std::ranges::upper_bound(disks, blockIndex, {}, &DiskSpan::firstBlock);
    return behind == disks.begin() ? *behind : *(behind - 1);
}

bool Manifest::isEncrypted() const
{
    return std::ranges::any_of(disks,
                               [](const DiskSpan &disk) { return disk.encryption.has_value(); });
}

Digest Manifest::contentDigest() const
{
    Hasher hasher;
    QByteArray head;
    ByteWriter layout(head);
    if (isOneDisk(disks)) {
        layout.number(disks.front().sizeBytes);
    } else {
        layout.number(std::uint64_t{0});  // the size of no disk: several follow
        layout.number(static_cast<std::uint32_t>(disks.size()));
        for (const DiskSpan &disk : disks) {
            layout.number(lunNumber(disk));
            layout.number(disk.sizeBytes);
        }
    }
    hasher.add(asBytes(head));
    for (const DiskBlock &block : blocks) {
        QByteArray record;
        ByteWriter writer(record);
        writer.number(block.index);
        writer.digest(block.digest);
        hasher.add(asBytes(record));
    }
    return hasher.finish();
}

std::uint64_t Manifest::occupiedBytes() const
{
    std::uint64_t total = 0;
    const bool hasTags = isEncrypted();
    for (const DiskBlock &block : blocks) {
        total += block.place.length;
        if (hasTags && diskAt(block.index).encryption)
            total -= kBlockTagBytes;
    }
    return total;
}

QByteArray Manifest::encode(const Digest &key) const
{
    std::map<Uid, std::uint32_t> packNumbers;
    for (const DiskBlock &block : blocks)
        packNumbers.emplace(block.place.pack, 0);
    std::uint32_t next = 0;
    for (auto &[pack, number] : packNumbers)
        number = next++;

    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(blocks.size() * kBlockRecordBytes + 4096));
    ByteWriter writer(bytes);
    writer.number(kMagic);
    const std::uint32_t format = formatOf(*this);
    const bool isFirstFormat = format == kOneDiskFormat;
    writer.number(format);
    writer.number(kBlockBytes);
    writer.uid(version);
    writer.uid(region);
    writer.number(static_cast<std::int32_t>(replica));
    writer.number(epoch);
    if (!isFirstFormat)
        writer.number(static_cast<std::uint32_t>(disks.size()));
    for (const DiskSpan &disk : disks) {
        if (!isFirstFormat) {
            writer.number(lunNumber(disk));
            writer.number(disk.firstBlock);
        }
        writer.number(disk.sizeBytes);
        writer.number(static_cast<std::uint32_t>(disk.vhdFooter.size()));
        bytes.append(disk.vhdFooter);
        if (format == kEncryptedFormat)
            writeEncryption(writer, disk);
    }
    if (!isShallow) {
        writer.number(static_cast<std::uint32_t>(packNumbers.size()));
        for (const auto &[pack, number] : packNumbers)
            writer.uid(pack);
    }
    writer.number(static_cast<std::uint64_t>(blocks.size()));
    for (const DiskBlock &block : blocks) {
        writer.number(block.index);
        writer.digest(block.digest);
        if (isShallow)
            continue;
        writer.number(packNumbers.at(block.place.pack));
        writer.number(block.place.offset);
        writer.number(block.place.length);
    }
    const Digest seal = Digest::keyed(std::as_bytes(std::span(key.bytes)), asBytes(bytes));
    writer.digest(seal);
    return bytes;
}

Result<Manifest> Manifest::decode(const QByteArray &bytes, const Digest &key)
{
    if (bytes.size() < kSealBytes)
        return std::unexpected(damaged("too short"));
    const auto body = asBytes(bytes).first(static_cast<std::size_t>(bytes.size() - kSealBytes));
    ByteReader sealReader(asBytes(bytes).last(kSealBytes));
    if (Digest::keyed(std::as_bytes(std::span(key.bytes)), body) != sealReader.digest())
        return std::unexpected(damaged("seal"));

    ByteReader reader(body);
    const bool ours = reader.number<std::uint64_t>() == kMagic;
    const auto format = reader.number<std::uint32_t>();
    if (!ours || format < kOneDiskFormat || format > kShallowFormat
        || reader.number<std::uint32_t>() != kBlockBytes)
        return std::unexpected(damaged("format"));
    Manifest manifest;
    manifest.version = reader.uid();
    manifest.region = reader.uid();
    manifest.replica = reader.number<std::int32_t>();
    manifest.epoch = reader.number<std::int64_t>();
    manifest.isShallow = format == kShallowFormat;
    const bool disksSound = format == kOneDiskFormat ? readOneDisk(reader, manifest.disks)
                                                     : readDisks(reader, format, manifest);
    if (!disksSound || formatOf(manifest) != format)
        return std::unexpected(damaged("disks"));
    if (manifest.isShallow) {
        if (auto read = readShallowBlocks(reader, manifest); !read)
            return std::unexpected(std::move(read.error()));
        return manifest;
    }
    if (auto read = readStoredBlocks(reader, manifest); !read)
        return std::unexpected(std::move(read.error()));
    return manifest;
}

}  // namespace vitrine
