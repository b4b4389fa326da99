#include "core/bundle/bundleformat.h"

#include "core/disk/sourcefile.h"

#include <QFileInfo>

namespace vitrine {
namespace {

const QString kMapPrefix = QStringLiteral("disk-");
const QString kMapSuffix = QStringLiteral(".vbd");

// A file that is empty, a link or no file at all is no file of a bundle; the rest is the drive's.
Fault meant(Fault fault, const QString &path)
{
    if (fault.reason == QStringLiteral("io.notFound"))
        return Fault::of(QStringLiteral("bundle.file.missing"), path, {path});
    if (fault.reason == QStringLiteral("source.file.empty"))
        return bundleDamaged(path, "empty");
    return fault;
}

}  // namespace

QString partName(std::uint32_t number)
{
    return QStringLiteral("part-%1.vbp").arg(number, 4, 10, QLatin1Char('0'));
}

QString mapName(const Digest &digest)
{
    return kMapPrefix + digest.toString() + kMapSuffix;
}

Digest mapDigest(const QString &path)
{
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    if (!name.startsWith(kMapPrefix) || !name.endsWith(kMapSuffix))
        return {};
    const Digest digest =
        Digest::parse(QStringView(name).mid(kMapPrefix.size()).chopped(kMapSuffix.size()));
    return mapName(digest) == name ? digest : Digest();
}

Fault bundleDamaged(const QString &file, const char *detail)
{
    return Fault::of(QStringLiteral("bundle.damaged"), file, {QFileInfo(file).fileName()},
                     QString::fromLatin1(detail));
}

Fault bundleTooLarge(const QString &file, std::uint64_t limit)
{
    return Fault::of(QStringLiteral("bundle.tooLarge"), file,
                     {QFileInfo(file).fileName(), Fault::bytes(limit)});
}

Result<QByteArray> readBundleFile(const QString &path, std::uint64_t limit)
{
    const auto file = SourceFile::open(path);
    if (!file)
        return std::unexpected(meant(file.error(), path));
    if (file->sizeBytes() > limit)
        return std::unexpected(bundleTooLarge(path, limit));
    QByteArray bytes(static_cast<qsizetype>(file->sizeBytes()), Qt::Uninitialized);
    const auto read = file->read(
        0, std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    if (!read)
        return std::unexpected(meant(read.error(), path));
    return bytes;
}

}  // namespace vitrine
