#include "core/service/listservice.h"

#include "core/catalog/galleryrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/service/resourcechecks.h"

#include <QHash>
#include <QRegularExpression>

namespace vitrine {
namespace {

enum class Token { Region, State, Os, Tag, EndOfLife };

std::optional<Token> tokenNamed(const QString &name)
{
    static const QHash<QString, Token> kNames{
        {QStringLiteral("region"), Token::Region}, {QStringLiteral("région"), Token::Region},
        {QStringLiteral("state"), Token::State},   {QStringLiteral("état"), Token::State},
        {QStringLiteral("os"), Token::Os},         {QStringLiteral("se"), Token::Os},
        {QStringLiteral("tag"), Token::Tag},       {QStringLiteral("étiquette"), Token::Tag},
        {QStringLiteral("eol"), Token::EndOfLife}, {QStringLiteral("fdv"), Token::EndOfLife}};
    const auto found = kNames.constFind(name);
    return found == kNames.constEnd() ? std::nullopt : std::optional(*found);
}

// "30d" and the like; a French reader writes "30j" and "1a".
std::optional<qint64> daysOf(const QString &value)
{
    static const QRegularExpression kSpan(QStringLiteral("\\A(\\d{1,5})([dwmyjsa])\\z"));
    const auto match = kSpan.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 count = match.captured(1).toLongLong();
    switch (match.captured(2).front().unicode()) {
    case u'w':
    case u's': return 7 * count;
    case u'm': return 30 * count;
    case u'y':
    case u'a': return 365 * count;
    default: return count;
    }
}

/// Takes one token; false when its value makes no sense.
bool take(ResourceFilter &filter, Token token, const QString &value, const QDateTime &now)
{
    switch (token) {
    case Token::Region: filter.region = canonicalRegion(value); return !filter.region.isEmpty();
    case Token::State: {
        filter.state = parseEnum<ProvisioningState>(value);
        return filter.state.has_value();
    }
    case Token::Os: {
        filter.osType = parseEnum<OsType>(value);
        return filter.osType.has_value();
    }
    case Token::Tag: {
        const qsizetype equals = value.indexOf(u'=');
        filter.tagName = equals < 0 ? value : value.first(equals);
        filter.tagValue = equals < 0 ? std::nullopt : std::optional(value.sliced(equals + 1));
        return !filter.tagName.isEmpty();
    }
    case Token::EndOfLife: {
        const auto days = daysOf(value);
        if (days)
            filter.endOfLifeBefore = now.addDays(*days);
        return days.has_value();
    }
    }
    return false;
}

}  // namespace

bool FilterRequest::isPlain() const
{
    return notUnderstood.isEmpty() && !filter.asksVersions() && !filter.osType
        && filter.tagName.isEmpty() && !filter.endOfLifeBefore.isValid();
}

FilterRequest parseFilter(const QString &typed, const QDateTime &now)
{
    static const QRegularExpression kPart(
        QStringLiteral("(?:(\\w+)([:<]))?(?:\"([^\"]*)\"|(\\S+))"),
        QRegularExpression::UseUnicodePropertiesOption);
    FilterRequest request;
    QStringList words;
    for (auto parts = kPart.globalMatch(typed); parts.hasNext();) {
        const auto part = parts.next();
        const QString value = part.captured(3).isEmpty() ? part.captured(4) : part.captured(3);
        const auto token = tokenNamed(part.captured(1).toLower());
        // Only an end of life is compared.
        const bool fits =
            token && (part.captured(2) == QLatin1String("<")) == (*token == Token::EndOfLife);
        if (!fits)
            words << part.captured(0).remove(u'"');
        else if (!take(request.filter, *token, value, now))
            request.notUnderstood << part.captured(0);
    }
    request.filter.text = words.join(u' ');
    return request;
}

ListService::ListService(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<std::vector<ImageDefinition>> ListService::definitions(const ResourceFilter &filter,
                                                              int limit)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<std::vector<ImageDefinition>> {
        const auto ids = filteredDefinitions(view, filter, limit);
        if (!ids)
            return std::unexpected(ids.error());
        std::vector<ImageDefinition> found;
        for (const ResourceId &id : *ids) {
            auto definition = findDefinition(view, id);
            if (!definition)
                return std::unexpected(std::move(definition.error()));
            if (*definition)
                found.push_back(std::move(**definition));
        }
        return found;
    });
}

Result<std::vector<ImageVersion>> ListService::versions(const Uid &definition,
                                                        const ResourceFilter &filter,
                                                        const std::optional<VersionNumber> &below,
                                                        int limit)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<std::vector<ImageVersion>> {
        const auto uids = filteredVersions(view, definition, filter, below, limit);
        if (!uids)
            return std::unexpected(uids.error());
        std::vector<ImageVersion> found;
        for (const Uid &uid : *uids) {
            auto version = findVersion(view, uid);
            if (!version)
                return std::unexpected(std::move(version.error()));
            if (*version)
                found.push_back(std::move(**version));
        }
        return found;
    });
}

Result<int> ListService::versionCount(const Uid &definition, const ResourceFilter &filter)
{
    return inRead(m_catalog, [&](Transaction &view) {
        return filteredVersionCount(view, definition, filter);
    });
}

Result<ListService::VersionPage> ListService::versions(const ResourceId &definitionId,
                                                       VersionOrder order, bool descending,
                                                       const std::optional<OrderedVersion> &after,
                                                       int limit)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<VersionPage> {
        const auto definition = existing(findDefinition(view, definitionId), definitionId);
        if (!definition)
            return std::unexpected(definition.error());
        const auto rows = orderedVersions(view, definition->uid, order, descending, after, limit);
        if (!rows)
            return std::unexpected(rows.error());
        VersionPage page;
        for (const OrderedVersion &row : *rows) {
            auto version = findVersion(view, row.uid);
            if (!version)
                return std::unexpected(std::move(version.error()));
            if (*version)
                page.versions.push_back(std::move(**version));
            page.end = row;
        }
        return page;
    });
}

Result<ListService::DefinitionPage>
ListService::definitions(const ResourceId &galleryId, DefinitionOrder order, bool descending,
                         const std::optional<OrderedDefinition> &after, int limit)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<DefinitionPage> {
        const auto gallery = existing(findGallery(view, galleryId), galleryId);
        if (!gallery)
            return std::unexpected(gallery.error());
        const auto rows = orderedDefinitions(view, gallery->uid, order, descending, after, limit);
        if (!rows)
            return std::unexpected(rows.error());
        DefinitionPage page;
        std::vector<Uid> uids;
        for (const OrderedDefinition &row : *rows) {
            auto definition =
                findDefinition(view, galleryId.child(QStringLiteral("images"), row.name));
            if (!definition)
                return std::unexpected(std::move(definition.error()));
            if (*definition) {
                uids.push_back((*definition)->uid);
                page.definitions.push_back(std::move(**definition));
            }
            page.end = row;
        }
        const auto summaries = versionSummaries(view, uids, m_catalog.clock().now());
        if (!summaries)
            return std::unexpected(summaries.error());
        for (const VersionSummary &summary : *summaries)
            page.latest.push_back(summary.latest ? summary.latest->toString() : QString());
        return page;
    });
}

Result<std::vector<AuditRow>> ListService::changes(const ResourceId &id, int limit)
{
    return inRead(m_catalog,
                  [&](Transaction &view) { return newestAudit(view, id.toString(), limit); });
}

Result<int> ListService::deletedCount()
{
    return inRead(m_catalog, [](Transaction &view) { return deletedVersionCount(view); });
}

Result<std::vector<std::pair<ResourceId, int>>> ListService::deletedByGallery()
{
    const auto versions =
        inRead(m_catalog, [](Transaction &view) { return vitrine::deletedVersions(view, {}); });
    if (!versions)
        return std::unexpected(versions.error());
    QMap<QString, std::pair<ResourceId, int>> counts;
    for (const ImageVersion &version : *versions) {
        const ResourceId gallery = version.definitionId.parent();
        auto &[id, count] = counts[gallery.folded()];
        id = gallery;
        ++count;
    }
    return std::vector<std::pair<ResourceId, int>>(counts.cbegin(), counts.cend());
}

}  // namespace vitrine
