#include "core/disk/content/files/ntfsrecord.h"

#include <utility>

namespace vitrine {
namespace {

constexpr std::size_t kSector = 512;
constexpr std::uint64_t kNumberMask = (std::uint64_t{1} << 48) - 1;

Bytes part(Bytes bytes, std::size_t offset, std::size_t size)
{
    if (offset > bytes.size() || size > bytes.size() - offset)
        return {};
    return bytes.subspan(offset, size);
}

bool hasExpectedName(Bytes attribute, NtfsType type)
{
    const std::size_t length = littleEndian<std::uint8_t>(attribute, 9);
    if (type != NtfsType::IndexRoot && type != NtfsType::IndexAllocation)
        return length == 0;
    using namespace std::string_view_literals;
    return length == 4
        && holds(attribute, littleEndian<std::uint16_t>(attribute, 10), "$\0I\0003\0000\0"sv);
}

NtfsAttribute parsed(Bytes attribute)
{
    constexpr std::uint16_t kCompressed = 0x00FF;
    constexpr std::uint16_t kEncrypted = 0x4000;
    NtfsAttribute found;
    found.isResident = littleEndian<std::uint8_t>(attribute, 8) == 0;
    found.isPlain = (littleEndian<std::uint16_t>(attribute, 12) & (kCompressed | kEncrypted)) == 0;
    if (found.isResident) {
        found.value = part(attribute, littleEndian<std::uint16_t>(attribute, 0x14),
                           littleEndian<std::uint32_t>(attribute, 0x10));
        found.sizeBytes = found.value.size();
        return found;
    }
    const std::size_t pairs = littleEndian<std::uint16_t>(attribute, 0x20);
    found.pairs = pairs < attribute.size() ? attribute.subspan(pairs) : Bytes();
    found.firstCluster = littleEndian<std::uint64_t>(attribute, 0x10);
    found.sizeBytes = littleEndian<std::uint64_t>(attribute, 0x30);
    return found;
}

}  // namespace

bool undoFixups(std::vector<std::byte> &record)
{
    const std::size_t place = littleEndian<std::uint16_t>(record, 4);
    const std::size_t count = littleEndian<std::uint16_t>(record, 6);
    const std::size_t sectors = record.size() / kSector;
    if (count != sectors + 1 || place < 8 || part(record, place, 2 * count).empty())
        return false;
    for (std::size_t i = 0; i < sectors; ++i) {
        for (std::size_t j = 0; j < 2; ++j) {
            std::byte &last = record[(i + 1) * kSector - 2 + j];
            if (last != record[place + j])
                return false;
            last = record[place + 2 * (i + 1) + j];
        }
    }
    return true;
}

std::optional<NtfsRecord> NtfsRecord::parse(std::vector<std::byte> bytes)
{
    constexpr std::uint16_t kInUse = 1;
    if (!holds(bytes, 0, "FILE") || !undoFixups(bytes)
        || (littleEndian<std::uint16_t>(bytes, 0x16) & kInUse) == 0)
        return std::nullopt;
    return NtfsRecord(std::move(bytes));
}

bool NtfsRecord::isFolder() const
{
    return (littleEndian<std::uint16_t>(m_bytes, 0x16) & 2) != 0;
}

std::uint64_t NtfsRecord::base() const
{
    return littleEndian<std::uint64_t>(m_bytes, 0x20) & kNumberMask;
}

std::optional<NtfsAttribute> NtfsRecord::attribute(NtfsType type, std::uint64_t firstCluster) const
{
    constexpr std::uint32_t kEnd = 0xFFFF'FFFF;
    constexpr std::size_t kLeast = 0x18;
    const Bytes all = m_bytes;
    std::size_t at = littleEndian<std::uint16_t>(all, 0x14);
    while (at < all.size()) {
        const auto found = littleEndian<std::uint32_t>(all, at);
        const std::size_t length = littleEndian<std::uint32_t>(all, at + 4);
        const Bytes one = part(all, at, length);
        if (found == kEnd || length < kLeast || one.empty())
            break;
        if (found == std::to_underlying(type) && hasExpectedName(one, type)) {
            const NtfsAttribute attribute = parsed(one);
            if (attribute.firstCluster == firstCluster)
                return attribute;
        }
        at += length;
    }
    return std::nullopt;
}

}  // namespace vitrine
