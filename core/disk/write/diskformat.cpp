#include "core/disk/write/diskformat.h"

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

struct FormatName {
    DiskFormat format;
    const char16_t *name;
    const char16_t *extension;
};

constexpr std::array kNames{
    FormatName{DiskFormat::Raw, u"raw", u"raw"},
    FormatName{DiskFormat::Vhd, u"vhd", u"vhd"},
    FormatName{DiskFormat::VhdDynamic, u"vhd-dynamic", u"vhd"},
    FormatName{DiskFormat::Vhdx, u"vhdx", u"vhdx"},
    FormatName{DiskFormat::Qcow2, u"qcow2", u"qcow2"},
    FormatName{DiskFormat::Vmdk, u"vmdk", u"vmdk"},
};

const FormatName &entryOf(DiskFormat format)
{
    return *std::ranges::find(kNames, format, &FormatName::format);
}

}  // namespace

std::vector<DiskFormat> diskFormats()
{
    std::vector<DiskFormat> formats;
    std::ranges::transform(kNames, std::back_inserter(formats), &FormatName::format);
    return formats;
}

QStringList diskFormatNames()
{
    QStringList names;
    for (const FormatName &entry : kNames)
        names << QString::fromUtf16(entry.name);
    return names;
}

QString toString(DiskFormat format)
{
    return QString::fromUtf16(entryOf(format).name);
}

std::optional<DiskFormat> diskFormatOf(QStringView name)
{
    for (const FormatName &entry : kNames) {
        if (name.compare(QStringView(entry.name), Qt::CaseInsensitive) == 0)
            return entry.format;
    }
    return std::nullopt;
}

QString fileExtension(DiskFormat format)
{
    return QString::fromUtf16(entryOf(format).extension);
}

QString readerFormat(DiskFormat format)
{
    return fileExtension(format);
}

}  // namespace vitrine
