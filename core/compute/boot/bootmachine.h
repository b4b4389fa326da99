#pragma once

#include "core/compute/boot/emulator.h"
#include "core/gallery/enums.h"

#include <optional>
#include <vector>

namespace vitrine {

/// A disk of a machine that is thrown away: what it reads, and where its own writes go.
struct BootDisk {
    std::optional<int> lun;  ///< none: the operating system disk
    OpenFile base;  ///< a QCOW2 file that stands on nothing, open to read
    OpenFile overlay;  ///< what overlayImage() makes, open to read and write
};

/// A machine that is started once, to see whether it starts.
struct BootMachine {
    OsType osType = OsType::Linux;
    HyperVGeneration generation = HyperVGeneration::V1;  ///< V1 starts by BIOS, V2 by UEFI
    std::vector<BootDisk> disks;  ///< the operating system disk first
};

/// The files of firmware for UEFI, open.
struct BootFirmware {
    OpenFile code;
    OpenFile variables;  ///< a copy of this start's own
};

/// Returns the path of the emulator for \p architecture.
/// Errors: `bootTest.emulator.missing`, `bootTest.architecture` for what is not x64.
Result<QString> findEmulator(Architecture architecture);
/// Opens what a machine of \p generation starts with; std::nullopt for BIOS, which QEMU brings.
/// Errors: `bootTest.emulator.missing`, `io.*`.
Result<std::optional<BootFirmware>> openFirmware(HyperVGeneration generation);

/// Returns how \p machine is started: 1 GiB of memory, one processor, a screen, a serial console,
/// no network, and its disks as open files, so that nothing a guest writes names another file.
/// \p screen: open to write, for the picture of the screen.
/// Source: QEMU, "Invocation".
EmulatorCommand bootCommand(const QString &program, const BootMachine &machine,
                            const std::optional<BootFirmware> &firmware, const OpenFile &screen);

/// Returns how the machine protocol names the file of the picture.
QString screenFileName();

}  // namespace vitrine
