#include "core/disk/content/files/registryhive.h"

namespace vitrine {
namespace {

constexpr std::uint64_t kHeaderBytes = 4096;
constexpr std::size_t kKeyBytes = 4096;  // a key's name has at most 255 characters
constexpr std::size_t kListBytes = 64 << 10;
constexpr std::size_t kMostEntries = 4096;
constexpr std::size_t kMostTextBytes = 2048;
constexpr std::uint32_t kText = 1;
constexpr std::uint32_t kNumber = 4;

QString utf16(Bytes bytes)
{
    QString text;
    for (std::size_t at = 0; at + 2 <= bytes.size(); at += 2)
        text += QChar(littleEndian<std::uint16_t>(bytes, at));
    return text;
}

// Names are kept in one byte for each character where that is enough.
QString nameIn(Bytes cell, std::size_t lengthAt, std::size_t nameAt, bool isNarrow)
{
    const std::size_t length = littleEndian<std::uint16_t>(cell, lengthAt);
    if (nameAt > cell.size() || length > cell.size() - nameAt)
        return {};
    const Bytes name = cell.subspan(nameAt, length);
    return isNarrow ? QString::fromLatin1(reinterpret_cast<const char *>(name.data()),
                                          static_cast<qsizetype>(name.size()))
                    : utf16(name);
}

QString keyName(Bytes key)
{
    return nameIn(key, 0x48, 0x4C, (littleEndian<std::uint16_t>(key, 2) & 0x20) != 0);
}

std::uint32_t hashOf(const QString &name)
{
    std::uint64_t hash = 0;
    for (const QChar unit : name)
        hash = (hash * 37 + unit.toUpper().unicode()) & 0xFFFF'FFFF;
    return static_cast<std::uint32_t>(hash);
}

// The four bytes beside an entry rule most names out without a look at them.
bool mayBe(Bytes list, std::size_t entry, const QString &name)
{
    const auto hint = littleEndian<std::uint32_t>(list, entry + 4);
    if (holds(list, 0, "lh"))
        return hint == hashOf(name);
    for (qsizetype i = 0; i < 4; ++i) {
        const auto found = static_cast<uchar>(hint >> (8 * i) & 0xFF);
        const QChar wanted = i < name.size() ? name[i] : QChar();
        // A letter beyond ASCII is no hint.
        if (found != 0 && found < 0x80 && QChar(ushort{found}).toUpper() != wanted.toUpper()
            && wanted.unicode() < 0x80)
            return false;
    }
    return true;
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

}  // namespace

std::optional<RegistryHive> RegistryHive::open(VolumeBytes &volume, FileRuns file)
{
    RegistryHive hive(volume, std::move(file));
    std::vector<std::byte> header(512);
    if (!hive.m_file.read(volume, 0, header) || !holds(header, 0, "regf"))
        return std::nullopt;
    hive.m_isClean =
        littleEndian<std::uint32_t>(header, 4) == littleEndian<std::uint32_t>(header, 8);
    hive.m_root = littleEndian<std::uint32_t>(header, 0x24);
    return hive;
}

// At most that much of a cell in use; offsets count from behind the header.
std::optional<std::vector<std::byte>> RegistryHive::cell(std::uint32_t offset, std::size_t most)
{
    const std::uint64_t at = kHeaderBytes + offset;
    std::vector<std::byte> head(4);
    if (!m_file.read(*m_volume, at, head))
        return std::nullopt;
    const std::int64_t size = littleEndian<std::int32_t>(head, 0);
    if (size > -8)  // free, or too small for anything
        return std::nullopt;
    std::vector<std::byte> bytes(std::min(most, static_cast<std::size_t>(-size - 4)));
    return m_file.read(*m_volume, at + 4, bytes) ? std::optional(std::move(bytes)) : std::nullopt;
}

std::optional<std::vector<std::byte>> RegistryHive::key(const QStringList &path)
{
    auto here = cell(m_root, kKeyBytes);
    for (const QString &name : path) {
        if (!here || !holds(*here, 0, "nk"))
            return std::nullopt;
        here = subkey(*here, name);
    }
    return here && holds(*here, 0, "nk") ? here : std::nullopt;
}

std::optional<std::vector<std::byte>> RegistryHive::subkey(Bytes key, const QString &name)
{
    if (littleEndian<std::uint32_t>(key, 0x14) == 0)
        return std::nullopt;
    return inList(littleEndian<std::uint32_t>(key, 0x1C), name, 0);
}

// A list of keys, or one of lists: those are never deeper.
std::optional<std::vector<std::byte>> RegistryHive::inList(std::uint32_t list, const QString &name,
                                                           int depth)
{
    const auto bytes = cell(list, kListBytes);
    if (!bytes)
        return std::nullopt;
    const bool isList = holds(*bytes, 0, "ri");
    const bool hasHints = holds(*bytes, 0, "lf") || holds(*bytes, 0, "lh");
    if (!hasHints && !isList && !holds(*bytes, 0, "li"))
        return std::nullopt;
    const std::size_t entryBytes = hasHints ? 8 : 4;
    const std::size_t count = std::min({std::size_t{littleEndian<std::uint16_t>(*bytes, 2)},
                                        kMostEntries, (bytes->size() - 4) / entryBytes});
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = 4 + i * entryBytes;
        const auto offset = littleEndian<std::uint32_t>(*bytes, entry);
        if (isList) {
            auto found = depth == 0 ? inList(offset, name, 1) : std::nullopt;
            if (found)
                return found;
            continue;
        }
        if (hasHints && !mayBe(*bytes, entry, name))
            continue;
        auto found = cell(offset, kKeyBytes);
        if (found && holds(*found, 0, "nk") && isSame(keyName(*found), name))
            return found;
    }
    return std::nullopt;
}

std::optional<std::vector<std::byte>> RegistryHive::value(const QStringList &path,
                                                          const QString &name, std::uint32_t type)
{
    const auto key = this->key(path);
    if (!key)
        return std::nullopt;
    const auto values = cell(littleEndian<std::uint32_t>(*key, 0x28), kListBytes);
    const std::size_t count = values
        ? std::min({std::size_t{littleEndian<std::uint32_t>(*key, 0x24)}, kMostEntries,
                    values->size() / 4})
        : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto found = cell(littleEndian<std::uint32_t>(*values, 4 * i), kKeyBytes);
        if (!found || !holds(*found, 0, "vk")
            || !isSame(
                nameIn(*found, 2, 0x14, (littleEndian<std::uint16_t>(*found, 0x10) & 1) != 0),
                name))
            continue;
        if (littleEndian<std::uint32_t>(*found, 0x0C) != type)
            return std::nullopt;
        const auto length = littleEndian<std::uint32_t>(*found, 4);
        constexpr std::uint32_t kInPlace = 1U << 31;
        const std::size_t bytes = length & ~kInPlace;
        if ((length & kInPlace) != 0) {
            const Bytes data = Bytes(*found).subspan(0, std::min<std::size_t>(found->size(), 12));
            if (bytes > 4 || data.size() < 12)
                return std::nullopt;
            return std::vector(data.begin() + 8, data.begin() + 8 + static_cast<long>(bytes));
        }
        auto data = bytes <= kMostTextBytes ? cell(littleEndian<std::uint32_t>(*found, 8), bytes)
                                            : std::nullopt;
        return data && data->size() == bytes ? std::move(data) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<QString> RegistryHive::text(const QStringList &keys, const QString &value)
{
    const auto bytes = this->value(keys, value, kText);
    if (!bytes)
        return std::nullopt;
    QString text = utf16(*bytes);
    if (const qsizetype end = text.indexOf(QChar()); end >= 0)
        text.truncate(end);
    return text;
}

std::optional<std::uint32_t> RegistryHive::number(const QStringList &keys, const QString &value)
{
    const auto bytes = this->value(keys, value, kNumber);
    return bytes && bytes->size() == 4 ? std::optional(littleEndian<std::uint32_t>(*bytes, 0))
                                       : std::nullopt;
}

}  // namespace vitrine
