#pragma once

#include "core/base/fault.h"

#include <QString>

#include <cstdint>

namespace vitrine {

/// The faults of one image of one format. Names of fields and tables are the specification's
/// own, in English: they are for whoever looks the byte up.
class ImageFaults {
public:
    /// \p format is what people call it: `QCOW2`, `VHD (dynamic)`, `VMDK`.
    ImageFaults(QString path, QString format)
        : m_path(std::move(path))
        , m_format(std::move(format))
    {
    }

    /// `source.image.backingFile`: its content is only what differs from another file.
    Fault backingFile() const;
    /// `source.image.dataFile`: its bytes are said to stand in other files.
    Fault dataFile() const;
    /// `source.image.encrypted`; \p method as the format names it.
    Fault encrypted(const QString &method) const;
    /// `source.image.header`: \p field says \p found where \p expected is wanted.
    Fault header(const QString &field, const QString &found, const QString &expected) const;
    /// `source.image.table`: entry \p index of \p table says \p found, which cannot be.
    Fault table(const QString &table, std::uint64_t index, std::uint64_t found) const;
    /// `source.image.truncated`: \p what should reach to byte \p end of a shorter file.
    Fault truncated(const QString &what, std::uint64_t end, std::uint64_t fileBytes) const;
    /// `source.image.overlap`: what stands at byte \p offset of the file is used twice.
    Fault overlap(const QString &what, std::uint64_t offset) const;
    /// `source.image.checksum`: that of \p structure does not match its bytes.
    Fault checksum(const QString &structure) const;
    /// `source.image.feature`: needs \p feature, which is not read.
    Fault feature(const QString &feature) const;
    /// `source.image.compressed`: the unit at byte \p offset of the disk does not unpack.
    Fault compressed(std::uint64_t offset) const;
    /// `source.image.corrupt`: marked as damaged by the program that wrote it.
    Fault corrupt() const;
    /// `source.image.savedState`: belongs to a machine that was suspended.
    Fault savedState() const;
    /// `source.image.tablesTooLarge`: \p bytes of tables where \p limit are read.
    Fault tablesTooLarge(std::uint64_t bytes, std::uint64_t limit) const;
    /// `source.image.dirty`: was not closed; mended with a person's consent.
    Fault dirty() const;
    /// `source.image.logNotReplayed`: changes wait in its log; mended with a person's consent.
    Fault logNotReplayed() const;
    /// `source.image.footerMissing`: only the copy in front is there; mended with consent.
    Fault footerMissing() const;

private:
    Fault of(const char *reason, QStringList arguments = {}) const;

    QString m_path;
    QString m_format;
};

}  // namespace vitrine
