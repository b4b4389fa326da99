#include "core/base/versionnumber.h"

#include <QRegularExpression>

#include <limits>

namespace vitrine {
namespace {
constexpr std::int32_t kLargest = std::numeric_limits<std::int32_t>::max();
}

Result<VersionNumber> VersionNumber::parse(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([0-9]+)\\.([0-9]+)\\.([0-9]+)\\z"));
    const auto match = pattern.match(text.toString());
    bool major = false;
    bool minor = false;
    bool patch = false;
    const VersionNumber number{match.captured(1).toInt(&major), match.captured(2).toInt(&minor),
                               match.captured(3).toInt(&patch)};
    if (!major || !minor || !patch)
        return std::unexpected(Fault::of(QStringLiteral("version.name.invalid"),
                                         QStringLiteral("galleryImageVersionName"),
                                         {text.toString()}));
    return number;
}

QString VersionNumber::toString() const
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
}

VersionNumber VersionNumber::nextPatch() const
{
    return patch < kLargest ? VersionNumber{major, minor, patch + 1} : nextMinor();
}

VersionNumber VersionNumber::nextMinor() const
{
    return minor < kLargest ? VersionNumber{major, minor + 1, 0} : nextMajor();
}

VersionNumber VersionNumber::nextMajor() const
{
    return major < kLargest ? VersionNumber{major + 1, 0, 0} : *this;
}

}  // namespace vitrine
