#include "core/gallery/publicregions.h"
#include "core/gallery/ruletools.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kMaximumTags = 50;
constexpr qsizetype kMaximumTagName = 512;
constexpr qsizetype kMaximumTagValue = 256;
constexpr qsizetype kMaximumAccountName = 64;
constexpr int kMaximumRetentionDays = 365;

Problems unlessMatching(const QRegularExpression &pattern, const QString &name,
                        const QString &reason, const QString &target)
{
    if (pattern.match(name).hasMatch())
        return {};
    return {Fault::of(reason, target, {name})};
}

// A sound name but for its last character, which it may hold inside only.
Problems unlessTrailing(const QRegularExpression &trailing, const QString &name,
                        const QString &target, Problems otherwise)
{
    if (!trailing.match(name).hasMatch())
        return otherwise;
    return {
        Fault::of(QStringLiteral("resource.name.trailing"), target, {name, QString(name.back())})};
}

bool isTagAllowed(const QString &name, const QString &value)
{
    static const QRegularExpression forbidden(QStringLiteral("[<>%&\\\\?/\\x00-\\x1f]"));
    return !name.trimmed().isEmpty() && name.size() <= kMaximumTagName
        && value.size() <= kMaximumTagValue && !forbidden.match(name).hasMatch();
}

}  // namespace

Problems checkRange(const QString &property, qint64 value, qint64 least, qint64 greatest,
                    const QString &target)
{
    if (value >= least && value <= greatest)
        return {};
    return {Fault::of(
        QStringLiteral("property.value.range"), target,
        {property, QString::number(value), QString::number(least), QString::number(greatest)})};
}

QString galleryPath(QStringView property)
{
    return QStringLiteral("gallery.properties.").append(property);
}

Problems checkGalleryName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9_.]{0,78}[A-Za-z0-9])?\\z"));
    static const QRegularExpression trailing(
        QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.]{0,78}[_.]\\z"));
    const QString target = QStringLiteral("galleryName");
    return unlessTrailing(
        trailing, name, target,
        unlessMatching(pattern, name, QStringLiteral("gallery.name.invalid"), target));
}

Problems checkDefinitionName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9_.-]{0,78}[A-Za-z0-9])?\\z"));
    static const QRegularExpression trailing(
        QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.-]{0,78}[_.-]\\z"));
    const QString target = QStringLiteral("galleryImageName");
    return unlessTrailing(
        trailing, name, target,
        unlessMatching(pattern, name, QStringLiteral("definition.name.invalid"), target));
}

Problems checkGroupName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[\\p{L}\\p{N}_.()-]{0,89}[\\p{L}\\p{N}_()-]\\z"));
    return unlessMatching(pattern, name, QStringLiteral("group.name.invalid"),
                          QStringLiteral("resourceGroupName"));
}

Problems checkSourceName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?\\z"));
    return unlessMatching(pattern, name, QStringLiteral("source.name.invalid"),
                          QStringLiteral("name"));
}

Problems checkRegionName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9]{1,63}\\z"));
    if (pattern.match(normalizedRegionName(name)).hasMatch())
        return {};
    return {Fault::of(QStringLiteral("region.name.invalid"), QStringLiteral("name"), {name})};
}

Problems checkStorageAccountName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9]{3,24}\\z"));
    return unlessMatching(pattern, name, QStringLiteral("storage.name.invalid"),
                          QStringLiteral("accountName"));
}

Problems checkAccountName(const QString &name)
{
    if (!name.trimmed().isEmpty() && name.size() <= kMaximumAccountName)
        return {};
    return {
        Fault::of(QStringLiteral("account.name.invalid"), QStringLiteral("displayName"), {name})};
}

Problems checkRegionAccess(const QString &region, const Policy &policy, const QString &target)
{
    const PublicRegion *known = findPublicRegion(region);
    if (policy.allowRestrictedRegions || known == nullptr || !known->accessRestricted)
        return {};
    return {Fault::of(QStringLiteral("region.restricted"), target, {known->displayName})};
}

Problems checkWebAddress(const QString &property, const QString &uri, const QString &target)
{
    const QUrl url(uri, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (uri.isEmpty() || (url.isValid() && isWeb && !url.host().isEmpty()))
        return {};
    return {Fault::of(QStringLiteral("property.uri.invalid"), target, {property, uri})};
}

Problems checkEndOfLife(const QDateTime &date, const QDateTime &now, const QString &target)
{
    if (!date.isValid() || date > now)
        return {};
    return {Fault::of(QStringLiteral("property.endOfLifeDate.past"), target,
                      {Fault::date(date), Fault::date(now)})};
}

Problems checkTags(const Tags &tags)
{
    Problems problems;
    QSet<QString> seen;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        const bool surplus = seen.size() >= kMaximumTags;
        const bool repeated = seen.contains(tag.key().toCaseFolded());
        seen.insert(tag.key().toCaseFolded());
        if (surplus || repeated || !isTagAllowed(tag.key(), tag.value()))
            problems.push_back(Fault::of(QStringLiteral("tags.invalid"),
                                         QStringLiteral("tags.") + tag.key(), {tag.key()}));
    }
    return problems;
}

Problems check(const Gallery &gallery)
{
    Problems problems = checkGalleryName(gallery.name);
    const QString retention = QStringLiteral("softDeletePolicy.retentionPeriodInDays");
    append(problems,
           checkRange(retention, gallery.softDeletePolicy.retentionPeriodInDays, 1,
                      kMaximumRetentionDays, galleryPath(retention)));
    append(problems, checkTags(gallery.tags));
    return problems;
}

const ImageVersion *latestVersion(const std::vector<ImageVersion> &versions, const QString &region,
                                  const QDateTime &now,
                                  const std::function<bool(const ImageVersion &)> &present)
{
    const auto isExcluded = [&region](const PublishingProfile &profile) {
        const auto found = std::ranges::find(profile.targetRegions, region, &TargetRegion::name);
        return found != profile.targetRegions.end()
            ? found->excludeFromLatest.value_or(profile.excludeFromLatest)
            : profile.excludeFromLatest;
    };
    const ImageVersion *latest = nullptr;
    for (const ImageVersion &version : versions) {
        const PublishingProfile &profile = version.publishingProfile;
        const bool alive = !version.isSoftDeleted()
            && (!profile.endOfLifeDate.isValid() || profile.endOfLifeDate > now);
        const bool greater = latest == nullptr || version.number > latest->number;
        if (greater && alive && version.provisioningState == ProvisioningState::Succeeded
            && !isExcluded(profile) && (region.isEmpty() || present(version)))
            latest = &version;
    }
    return latest;
}

}  // namespace vitrine
