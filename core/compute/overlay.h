#pragma once

#include "core/base/fault.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace vitrine {

/// Returns an empty QCOW2 file over another: a disk of \p diskBytes that reads as \p backingName
/// until it is written to. The name is as the file that opens it sees it, relative to its own
/// folder; its format is told, so nobody guesses it from the bytes of a guest.
/// Source: QEMU, docs/interop/qcow2.txt.
QByteArray overlayImage(const QString &backingName, std::uint64_t diskBytes);

}  // namespace vitrine
