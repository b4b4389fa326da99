#include "core/store/pack.h"

#include "core/store/bytecodec.h"

namespace vitrine {
namespace {

constexpr std::uint64_t kHeaderMagic = 0x314b434150544956;  // "VITPACK1"
constexpr std::uint64_t kFooterMagic = 0x3158444950544956;  // "VITPIDX1"
constexpr std::uint64_t kLogMagic = 0x31474f4c50544956;  // "VITPLOG1"
constexpr std::uint32_t kFormat = 1;
constexpr std::uint64_t kEntryBytes = 32 + 8 + 4;
constexpr std::uint64_t kLogHeadBytes = 8 + 8 + 32;
// Stands in an entry's length, which is far below it.
constexpr std::uint32_t kEncryptedBit = std::uint32_t{1} << 31;

Fault damaged(const Uid &pack, const char *what)
{
    return Fault::of(QStringLiteral("store.pack.damaged"), pack.toString(),
                     {pack.toString(), QString::fromLatin1(what)});
}

QByteArray encoded(std::span<const PackEntry> entries)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(entries.size() * kEntryBytes));
    ByteWriter writer(bytes);
    for (const PackEntry &entry : entries) {
        writer.digest(entry.id);
        writer.number(entry.offset);
        writer.number(entry.length | (entry.isEncrypted ? kEncryptedBit : 0));
    }
    return bytes;
}

PackEntry decoded(ByteReader &reader)
{
    PackEntry entry;
    entry.id = reader.digest();
    entry.offset = reader.number<std::uint64_t>();
    const auto length = reader.number<std::uint32_t>();
    entry.length = length & ~kEncryptedBit;
    entry.isEncrypted = (length & kEncryptedBit) != 0;
    return entry;
}

Result<> compare(const OpenFile &file, std::uint64_t offset, const QByteArray &written,
                 const Uid &pack, const char *what)
{
    if (written.isEmpty())
        return {};
    QByteArray found(written.size(), '\0');
    const auto room =
        std::as_writable_bytes(std::span(found.data(), static_cast<std::size_t>(found.size())));
    if (const auto done = file.readAll(offset, room); !done)
        return std::unexpected(Fault::fromErrno(done.error(), QString::fromLatin1(packName(pack))));
    if (found != written)
        return std::unexpected(damaged(pack, what));
    return {};
}

}  // namespace

QByteArray packHeader(const Uid &pack)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.number(kHeaderMagic);
    writer.number(kFormat);
    writer.number(kBlockBytes);
    writer.uid(pack);
    writer.align(kAlignment);
    return bytes;
}

QByteArray packIndex(const Uid &pack, std::uint64_t dataEnd, std::span<const PackEntry> entries)
{
    QByteArray bytes = encoded(entries);
    const Digest digest = Digest::of(asBytes(bytes));
    ByteWriter writer(bytes);
    writer.align(kAlignment);
    const auto indexBytes = bytes.size();
    writer.number(kFooterMagic);
    writer.uid(pack);
    writer.number(dataEnd);
    writer.number(static_cast<std::uint64_t>(entries.size()));
    writer.digest(digest);
    writer.digest(Digest::of(asBytes(bytes.mid(indexBytes))));
    writer.align(kAlignment);
    return bytes;
}

Result<std::vector<PackEntry>> readPackIndex(const OpenFile &file, std::uint64_t sizeBytes,
                                             const Uid &pack)
{
    if (sizeBytes < 2 * std::uint64_t{kAlignment} || sizeBytes % kAlignment != 0)
        return std::unexpected(damaged(pack, "size"));
    QByteArray footer(kAlignment, '\0');
    const auto out = std::as_writable_bytes(std::span(footer.data(), std::size_t{kAlignment}));
    if (const auto done = file.readAll(sizeBytes - kAlignment, out); !done)
        return std::unexpected(Fault::fromErrno(done.error(), QString::fromLatin1(packName(pack))));
    ByteReader reader(asBytes(footer));
    const auto magic = reader.number<std::uint64_t>();
    const Uid uid = reader.uid();
    const auto dataEnd = reader.number<std::uint64_t>();
    const auto count = reader.number<std::uint64_t>();
    const Digest indexDigest = reader.digest();
    constexpr qsizetype kSealed = 8 + 16 + 8 + 8 + 32;
    const Digest seal = reader.digest();
    if (magic != kFooterMagic || uid != pack || Digest::of(asBytes(footer.left(kSealed))) != seal)
        return std::unexpected(damaged(pack, "footer"));
    if (count > sizeBytes / kEntryBytes || dataEnd % kAlignment != 0
        || dataEnd + alignedUp(count * kEntryBytes) + kAlignment != sizeBytes)
        return std::unexpected(damaged(pack, "index size"));
    QByteArray index(static_cast<qsizetype>(count * kEntryBytes), '\0');
    const auto room =
        std::as_writable_bytes(std::span(index.data(), static_cast<std::size_t>(index.size())));
    if (const auto done = file.readAll(dataEnd, room); !done)
        return std::unexpected(Fault::fromErrno(done.error(), QString::fromLatin1(packName(pack))));
    if (Digest::of(asBytes(index)) != indexDigest)
        return std::unexpected(damaged(pack, "index"));
    std::vector<PackEntry> entries;
    entries.reserve(count);
    ByteReader entryReader(asBytes(index));
    for (std::uint64_t i = 0; i < count; ++i)
        entries.push_back(decoded(entryReader));
    return entries;
}

Result<std::vector<PackEntry>> checkPackFrame(const OpenFile &file, std::uint64_t sizeBytes,
                                              const Uid &pack)
{
    if (sizeBytes > kMaximumPackBytes)
        return std::unexpected(damaged(pack, "size"));
    auto entries = readPackIndex(file, sizeBytes, pack);
    if (!entries)
        return entries;
    const std::uint64_t tailBytes =
        alignedUp(static_cast<std::uint64_t>(entries->size()) * kEntryBytes) + kAlignment;
    const std::uint64_t dataEnd = sizeBytes - tailBytes;
    if (auto same = compare(file, 0, packHeader(pack), pack, "header"); !same)
        return std::unexpected(std::move(same.error()));
    if (auto same = compare(file, dataEnd, packIndex(pack, dataEnd, *entries), pack, "index");
        !same)
        return std::unexpected(std::move(same.error()));
    for (const PackEntry &entry : *entries) {
        const std::uint64_t stored = alignedUp(entry.length);
        if (entry.offset < kAlignment || entry.offset % kAlignment != 0 || entry.offset > dataEnd
            || stored > dataEnd - entry.offset)
            return std::unexpected(damaged(pack, "entry"));
        const QByteArray zeros(static_cast<qsizetype>(stored - entry.length), '\0');
        if (auto same = compare(file, entry.offset + entry.length, zeros, pack, "padding"); !same)
            return std::unexpected(std::move(same.error()));
    }
    return entries;
}

QByteArray packLogRecord(std::span<const PackEntry> entries)
{
    const QByteArray body = encoded(entries);
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.number(kLogMagic);
    writer.number(static_cast<std::uint64_t>(entries.size()));
    writer.digest(Digest::of(asBytes(body)));
    bytes.append(body);
    return bytes;
}

std::vector<PackEntry> readPackLog(const QByteArray &log, std::uint64_t &validBytes)
{
    std::vector<PackEntry> entries;
    validBytes = 0;
    for (;;) {
        const auto rest = asBytes(log).subspan(validBytes);
        ByteReader reader(rest);
        const auto magic = reader.number<std::uint64_t>();
        const auto count = reader.number<std::uint64_t>();
        const Digest digest = reader.digest();
        if (reader.failed() || magic != kLogMagic || count > reader.left() / kEntryBytes)
            return entries;
        const std::size_t bodyBytes = count * kEntryBytes;
        if (Digest::of(rest.subspan(kLogHeadBytes, bodyBytes)) != digest)
            return entries;
        for (std::uint64_t i = 0; i < count; ++i)
            entries.push_back(decoded(reader));
        validBytes += kLogHeadBytes + bodyBytes;
    }
}

}  // namespace vitrine
