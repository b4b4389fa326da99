#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vitrine {

/// As what a disk can be written.
enum class DiskFormat {
    Raw,  ///< the bytes of the disk, runs of zeros as holes
    Vhd,  ///< fixed VHD: the bytes of the disk and a footer
    VhdDynamic,  ///< VHD that holds only blocks with data
    Vhdx,  ///< dynamic VHDX
    Qcow2,  ///< QCOW2 version 3
    Vmdk  ///< streamOptimized VMDK, compressed
};

/// Every format, in the order in which a person is offered them.
std::vector<DiskFormat> diskFormats();
/// Returns what toString() says of each of them, for help texts and lists of choices.
QStringList diskFormatNames();

/// Returns `raw`, `vhd`, `vhd-dynamic`, `vhdx`, `qcow2` or `vmdk`.
QString toString(DiskFormat format);
/// Reads what toString() returns, without regard to case; std::nullopt for any other text.
std::optional<DiskFormat> diskFormatOf(QStringView name);
/// Returns the usual ending of a file's name, without the dot: `raw`, `vhd`, `vhdx`…
QString fileExtension(DiskFormat format);
/// Returns what DiskReader::format() says of such a file: both kinds of VHD are `vhd`.
QString readerFormat(DiskFormat format);

}  // namespace vitrine
