#include "core/disk/format/imagefaults.h"

namespace vitrine {

Fault ImageFaults::of(const char *reason, QStringList arguments) const
{
    arguments.prepend(m_format);
    arguments.prepend(m_path);
    return Fault::of(QString::fromLatin1(reason), m_path, arguments);
}

Fault ImageFaults::backingFile() const
{
    return of("source.image.backingFile");
}

Fault ImageFaults::dataFile() const
{
    return of("source.image.dataFile");
}

Fault ImageFaults::encrypted(const QString &method) const
{
    return of("source.image.encrypted", {method});
}

Fault ImageFaults::header(const QString &field, const QString &found, const QString &expected) const
{
    // What is not there at all shows as a dash, in every language.
    const QString shown = found.isEmpty() ? QStringLiteral("–") : found;
    return of("source.image.header", {field, shown, expected});
}

Fault ImageFaults::table(const QString &table, std::uint64_t index, std::uint64_t found) const
{
    return of("source.image.table", {table, QString::number(index), QString::number(found)});
}

Fault ImageFaults::truncated(const QString &what, std::uint64_t end, std::uint64_t fileBytes) const
{
    return of("source.image.truncated", {what, QString::number(end), QString::number(fileBytes)});
}

Fault ImageFaults::overlap(const QString &what, std::uint64_t offset) const
{
    return of("source.image.overlap", {what, QString::number(offset)});
}

Fault ImageFaults::checksum(const QString &structure) const
{
    return of("source.image.checksum", {structure});
}

Fault ImageFaults::feature(const QString &feature) const
{
    return of("source.image.feature", {feature});
}

Fault ImageFaults::compressed(std::uint64_t offset) const
{
    return of("source.image.compressed", {QString::number(offset)});
}

Fault ImageFaults::corrupt() const
{
    return of("source.image.corrupt");
}

Fault ImageFaults::savedState() const
{
    return of("source.image.savedState");
}

Fault ImageFaults::tablesTooLarge(std::uint64_t bytes, std::uint64_t limit) const
{
    return of("source.image.tablesTooLarge", {Fault::bytes(bytes), Fault::bytes(limit)});
}

Fault ImageFaults::dirty() const
{
    return of("source.image.dirty");
}

Fault ImageFaults::logNotReplayed() const
{
    return of("source.image.logNotReplayed");
}

Fault ImageFaults::footerMissing() const
{
    return of("source.image.footerMissing");
}

}  // namespace vitrine
