#pragma once

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace vitrine {

/// A file at the root of a volume.
struct IsoFile {
    QByteArray name;  ///< lower case ASCII, at most 28 characters, no dot
    QByteArray bytes;
};

/// Returns a volume with files at its root, for a virtual CD-ROM. The names are exact for readers
/// of Joliet, upper case for others. \p label: at most 16 ASCII characters.
/// Source: ECMA-119; Joliet Specification 1.
QByteArray isoImage(const QByteArray &label, const std::vector<IsoFile> &files,
                    const QDateTime &createdAt);

}  // namespace vitrine
