#include "core/catalog/shallowrows.h"

#include "core/catalog/rows.h"
#include "core/catalog/versionrows.h"

#include <QSet>
#include <QUrl>

namespace vitrine {
namespace {

// A file of this machine belongs to nothing in the catalogue.
QString keyOf(const VersionSource &source)
{
    if (!source.id.isNull())
        return source.id.folded();
    const QUrl url(source.uri);
    if (url.isEmpty() || url.isLocalFile())
        return {};
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString(QUrl::FullyEncoded)
        .toCaseFolded();
}

Result<Uid> readUid(RowReader row)
{
    return row.finish(row.uid());
}

Result<std::optional<ResourceId>> versionOn(Transaction &transaction, const QString &key)
{
    Query query = transaction.query(
        "SELECT version_uid FROM shallow_sources WHERE source_folded = ? LIMIT 1");
    const auto uid = firstRow(query.bind(key), readUid);
    if (!uid)
        return std::unexpected(uid.error());
    if (!*uid)
        return std::nullopt;
    return versionInTheWay(transaction, **uid);
}

}  // namespace

Result<> noteShallowSources(Transaction &transaction, const ImageVersion &version)
{
    if (!version.publishingProfile.isShallow())
        return {};
    QSet<QString> keys{keyOf(version.source)};
    for (const DataDiskImage &disk : version.dataDisks)
        keys.insert(keyOf(disk.source));
    keys.remove(QString());
    for (const QString &key : std::as_const(keys)) {
        Query query = transaction.query(
            "INSERT INTO shallow_sources (source_folded, version_uid) VALUES (?, ?)");
        if (auto ran = query.bind(key).bind(version.uid).run(); !ran)
            return ran;
    }
    return {};
}

Result<std::optional<ResourceId>> shallowVersionOn(Transaction &transaction,
                                                   const ResourceId &source)
{
    return versionOn(transaction, source.folded());
}

Result<std::optional<ResourceId>> shallowVersionOn(Transaction &transaction,
                                                   const StorageAccount &account)
{
    return versionOn(transaction, keyOf({{}, account.blobEndpoint()}));
}

}  // namespace vitrine
