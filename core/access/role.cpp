#include "core/access/role.h"

#include <algorithm>

namespace vitrine {
namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QStringList texts(std::initializer_list<const char *> latin)
{
    QStringList list;
    for (const char *one : latin)
        list << text(one);
    return list;
}

Role builtIn(const char *id, const char *name, const char *description,
             std::initializer_list<const char *> actions,
             std::initializer_list<const char *> notActions = {})
{
    Role role;
    role.id = text(id);
    role.name = text(name);
    role.description = text(description);
    role.actions = texts(actions);
    role.notActions = texts(notActions);
    role.isBuiltIn = true;
    return role;
}

}  // namespace

bool fitsPattern(QStringView action, QStringView pattern)
{
    // `*` takes as little as it can; when the rest does not fit, the last one takes one more.
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    while (at < action.size()) {
        if (in < pattern.size() && pattern[in] == u'*') {
            star = in++;
            retry = at;
        } else if (in < pattern.size() && action[at].toCaseFolded() == pattern[in].toCaseFolded()) {
            ++at;
            ++in;
        } else if (star >= 0) {
            in = star + 1;
            at = ++retry;
        } else {
            return false;
        }
    }
    return std::ranges::all_of(pattern.mid(in), [](QChar left) { return left == u'*'; });
}

bool Role::permits(QStringView action) const
{
    const auto fits = [action](const QString &pattern) { return fitsPattern(action, pattern); };
    return std::ranges::any_of(actions, fits) && std::ranges::none_of(notActions, fits);
}

const std::vector<Role> &builtInRoles()
{
    static const std::vector<Role> roles{
        builtIn("acdd72a7-3385-48ef-bd42-f606fba81ae7", "Reader", "Sees everything.", {"*/read"}),
        builtIn("1ef6a3be-d0ac-425d-8c01-acb62866290b", "Compute Gallery Sharing Admin",
                "Shares galleries with other subscriptions and tenants, or with everyone.",
                {"Microsoft.Compute/galleries/share/action", "Microsoft.Compute/galleries/read",
                 "Microsoft.Compute/galleries/write"}),
        builtIn(
            "b97fb8bc-a8b2-4522-a38b-dd33c7e65ead", "Lab Creator", "Makes labs in lab accounts.",
            {"Microsoft.LabServices/labaccounts/*/read", "Microsoft.LabServices/labaccounts/read",
             "Microsoft.LabServices/labaccounts/createLab/action",
             "Microsoft.Compute/galleries/images/read",
             "Microsoft.Compute/galleries/images/versions/read",
             "Microsoft.Resources/subscriptions/resourceGroups/read"}),
        builtIn("5daaa2af-1fe8-407c-9122-bba179798270", "Lab Contributor",
                "Changes labs and exports their templates.",
                {"Microsoft.LabServices/*", "Microsoft.Compute/galleries/read",
                 "Microsoft.Compute/galleries/images/*",
                 "Microsoft.Resources/subscriptions/resourceGroups/read"}),
        builtIn("18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", "User Access Administrator",
                "Sees everything and decides who may do what.",
                {"*/read", "Microsoft.Authorization/*"}),
        builtIn("b24988ac-6180-42a0-ab88-20f7382dd24c", "Contributor",
                "Does everything but decide who may do what and share galleries.", {"*"},
                {"Microsoft.Authorization/*/Delete", "Microsoft.Authorization/*/Write",
                 "Microsoft.Compute/galleries/share/action", "Vitrine/principals/write"}),
        builtIn("8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "Owner",
                "Does everything, and decides who may do what.", {"*"}),
    };
    return roles;
}

std::optional<Role> builtInRole(QStringView idOrName)
{
    const auto &roles = builtInRoles();
    const auto found = std::ranges::find_if(roles, [idOrName](const Role &role) {
        return role.id.compare(idOrName, Qt::CaseInsensitive) == 0
            || role.name.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    return found == roles.end() ? std::nullopt : std::optional(*found);
}

}  // namespace vitrine
