#include "core/disk/imageformat.h"

#include "core/disk/bytesource.h"
#include "core/disk/format/vhdfooter.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <vector>

using namespace std::string_view_literals;

namespace vitrine {
namespace {

struct Magic {
    const char16_t *name;
    std::size_t offset;
    std::string_view bytes;
};

// Sources: the QEMU block drivers' documented headers, the VMDK, VHDX and Parallels
// specifications, the formats' own manuals.
constexpr std::array kContainers{
    Magic{u"QCOW", 0, "QFI\xfb\0\0\0\1"sv},
    Magic{u"QED", 0, "QED\0"sv},
    Magic{u"VHDX", 0, "vhdxfile"sv},
    Magic{u"VMDK", 0, "KDMV"sv},
    Magic{u"VMDK", 0, "COWD"sv},
    Magic{u"VMDK", 0, "\xbe\xba\xfe\xca\0\0\0\0"sv},
    Magic{u"VDI", 0x40, "\x7f\x10\xda\xbe"sv},
    Magic{u"Parallels", 0, "WithoutFreeSpace"sv},
    Magic{u"Parallels", 0, "WithouFreSpacExt"sv},
    Magic{u"Bochs", 0, "Bochs Virtual HD Image"sv},
    Magic{u"cloop", 0, "#!/bin/sh\n#V2.0 Format\nmodprobe cloop"sv},
    Magic{u"EWF", 0, "EVF\x09\x0d\x0a\xff\0"sv},
    Magic{u"WIM", 0, "MSWIM\0\0\0"sv},
};
constexpr std::array kPacked{
    Magic{u"gzip", 0, "\x1f\x8b\x08"sv},
    Magic{u"xz", 0,
          "\xfd"
          "7zXZ\0"sv},
    Magic{u"Zstandard", 0, "\x28\xb5\x2f\xfd"sv},
    Magic{u"LZ4", 0, "\x04\x22\x4d\x18"sv},
    Magic{u"bzip2", 4, "1AY&SY"sv},
    Magic{u"ZIP", 0, "PK\x03\x04"sv},
    Magic{u"7-Zip", 0, "7z\xbc\xaf\x27\x1c"sv},
    Magic{u"RAR", 0, "Rar!\x1a\x07"sv},
    Magic{u"tar", 257, "ustar"sv},
};

// A VMDK can be a short text that names other files. Comments may stand before its first line.
bool isVmdkDescriptor(Bytes head)
{
    const QByteArray text =
        QByteArray(reinterpret_cast<const char *>(head.data()), std::ssize(head)).toLower();
    const qsizetype end = text.indexOf('\0');
    const QByteArray start = end < 0 ? text : text.left(end);
    return start.contains("# disk descriptorfile") || start.contains("createtype=")
        || (start.startsWith('#') && start.contains("\nversion="));
}

bool isVhd(Bytes head, Bytes tail, std::uint64_t fileBytes)
{
    if (holds(head, 0, "conectix"))
        return true;
    if (tail.size() < kVhdFooterBytes)
        return isVhdFooter(tail, fileBytes - tail.size());
    // Virtual PC before 2004 wrote footers of 511 bytes.
    return isVhdFooter(tail, fileBytes - 512) || isVhdFooter(tail.subspan(1), fileBytes - 511);
}

}  // namespace

Result<FormatEvidence> FormatEvidence::of(const ByteSource &file)
{
    const auto bytesOf = [&file](std::size_t limit) {
        return static_cast<std::size_t>(std::min<std::uint64_t>(file.sizeBytes(), limit));
    };
    FormatEvidence evidence{std::vector<std::byte>(bytesOf(kFormatHeadBytes)),
                            std::vector<std::byte>(bytesOf(kFormatTailBytes))};
    if (auto read = file.read(0, evidence.head); !read)
        return std::unexpected(std::move(read).error());
    if (auto read = file.read(file.sizeBytes() - evidence.tail.size(), evidence.tail); !read)
        return std::unexpected(std::move(read).error());
    return evidence;
}

QStringList recognisedFormats(Bytes head, Bytes tail, std::uint64_t fileBytes)
{
    QStringList names;
    const auto add = [&names](const char16_t *name) {
        if (const auto text = QString::fromUtf16(name); !names.contains(text))
            names << text;
    };
    // Any version: version 1 is named apart only because tools call it by another name.
    if (holds(head, 0, "QFI\xfb") && bigEndian<std::uint32_t>(head, 4) != 1)
        add(u"QCOW2");
    for (const Magic &magic : kContainers) {
        if (holds(head, magic.offset, magic.bytes))
            add(magic.name);
    }
    if (isVmdkDescriptor(head))
        add(u"VMDK");
    if (isVhd(head, tail, fileBytes))
        add(kVhdName);
    if (holds(tail, tail.size() - std::min<std::size_t>(tail.size(), 512), "koly"))
        add(u"DMG");
    for (const Magic &magic : kPacked) {
        if (holds(head, magic.offset, magic.bytes))
            add(magic.name);
    }
    return names;
}

bool isPackedFormat(const QString &format)
{
    return std::ranges::any_of(
        kPacked, [&format](const Magic &magic) { return format == QStringView(magic.name); });
}

}  // namespace vitrine
