#include "core/access/principal.h"

#include <QStringList>

#include <algorithm>

namespace vitrine {
namespace {

// The service's limits.
constexpr qsizetype kMaximumDisplayName = 256;
constexpr qsizetype kMaximumSignInName = 113;

Fault invalidName(const QString &name, const QString &target)
{
    return Fault::of(QStringLiteral("principal.name.invalid"), target, {name});
}

bool isControl(QChar character)
{
    // Format characters too: they turn the direction of a line, and stand for nothing.
    return character.category() == QChar::Other_Control
        || character.category() == QChar::Other_Format
        || character.category() == QChar::Separator_Line
        || character.category() == QChar::Separator_Paragraph;
}

}  // namespace

QString toString(PrincipalKind kind)
{
    switch (kind) {
    case PrincipalKind::User: return QStringLiteral("User");
    case PrincipalKind::Group: return QStringLiteral("Group");
    case PrincipalKind::ServicePrincipal: return QStringLiteral("ServicePrincipal");
    }
    return {};
}

std::optional<PrincipalKind> parsePrincipalKind(QStringView text)
{
    for (const PrincipalKind kind :
         {PrincipalKind::User, PrincipalKind::Group, PrincipalKind::ServicePrincipal}) {
        if (text.compare(toString(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

Result<> checkDisplayName(const QString &name, const QString &target)
{
    const bool isSound = !name.trimmed().isEmpty() && name.size() <= kMaximumDisplayName
        && std::ranges::none_of(name, isControl);
    return isSound ? Result<>() : std::unexpected(invalidName(name, target));
}

Result<> checkSignInName(const QString &name, const QString &target)
{
    const bool isSound = !name.isEmpty() && name.size() <= kMaximumSignInName
        && std::ranges::none_of(name, [](QChar c) { return isControl(c) || c.isSpace(); });
    return isSound ? Result<>() : std::unexpected(invalidName(name, target));
}

QString tenantScope(const QString &tenantId)
{
    return QStringLiteral("/providers/Microsoft.Management/managementGroups/") + tenantId;
}

QString principalPath(const QString &principalId)
{
    return QStringLiteral("/principals/") + principalId;
}

}  // namespace vitrine
