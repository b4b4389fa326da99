#include "tests/support/accessmodel.h"

#include <algorithm>

namespace vitrine::test {
namespace {

bool isReading(ModelAction action)
{
    return action == ModelAction::Read || action == ModelAction::ReadGallery;
}

bool permits(ModelRole role, ModelAction action)
{
    switch (role) {
    case ModelRole::Owner: return true;
    case ModelRole::Contributor:
        return isReading(action) || action == ModelAction::Write || action == ModelAction::Delete;
    case ModelRole::Reader: return isReading(action);
    case ModelRole::SharingAdmin:
        return action == ModelAction::Share || action == ModelAction::ReadGallery;
    }
    return false;
}

bool isBelow(const ModelScope &scope, const ModelScope &above)
{
    const auto fits = [](int part, int of) { return of == -1 || part == of; };
    return fits(scope.subscription, above.subscription) && fits(scope.group, above.group)
        && fits(scope.gallery, above.gallery) && fits(scope.definition, above.definition);
}

}  // namespace

std::set<int> AccessModel::withGroups(int identity) const
{
    std::set<int> all{identity};
    const int tenant = principals[static_cast<std::size_t>(identity)].tenant;
    for (bool grew = true; grew;) {
        grew = false;
        for (const int one : std::set<int>(all)) {
            for (const int group : principals[static_cast<std::size_t>(one)].groups) {
                const ModelPrincipal &found = principals[static_cast<std::size_t>(group)];
                if (found.isEnabled && found.tenant == tenant)
                    grew = all.insert(group).second || grew;
            }
        }
    }
    return all;
}

bool AccessModel::assigned(int identity, ModelAction action, const ModelScope &scope) const
{
    const int tenant = principals[static_cast<std::size_t>(identity)].tenant;
    const std::set<int> mine = withGroups(identity);
    return std::ranges::any_of(assignments, [&](const auto &assignment) {
        const auto &[principal, role, at] = assignment;
        if (!mine.contains(principal) || !permits(role, action))
            return false;
        if (at == ModelScope{})
            return true;
        if (at.tenant != tenant || scope.tenant != tenant)
            return false;
        if (at.subscription == -1)
            return scope.subscription != -1 || scope == at;
        return isBelow(scope, at);
    });
}

bool AccessModel::seesSubscription(int identity, int subscription) const
{
    const int tenant = tenantOfSubscription[static_cast<std::size_t>(subscription)];
    if (tenant != principals[static_cast<std::size_t>(identity)].tenant)
        return false;
    const std::set<int> mine = withGroups(identity);
    return std::ranges::any_of(assignments, [&](const auto &assignment) {
        const auto &[principal, role, at] = assignment;
        if (!mine.contains(principal) || !permits(role, ModelAction::Read))
            return false;
        return at == ModelScope{}
        || (at.tenant == tenant && (at.subscription == -1 || at.subscription == subscription));
    });
}

bool AccessModel::shared(int identity, const ModelScope &scope) const
{
    if (scope.gallery == -1)
        return false;
    const int tenant = principals[static_cast<std::size_t>(identity)].tenant;
    return std::ranges::any_of(galleries, [&](const ModelGallery &gallery) {
        if (!isBelow(scope, gallery.scope))
            return false;
        if (gallery.isCommunity)
            return true;
        return gallery.isShared && std::ranges::any_of(gallery.shares, [&](const auto &share) {
                   const auto &[with, isAccepted] = share;
                   if (!isAccepted)
                       return false;
                   return with.isTenant ? with.grantee == tenant
                                        : seesSubscription(identity, with.grantee);
               });
    });
}

bool AccessModel::allows(const std::vector<int> &identities, ModelAction action,
                         const ModelScope &scope, bool inGallery) const
{
    return std::ranges::any_of(identities, [&](int identity) {
        if (!principals[static_cast<std::size_t>(identity)].isEnabled)
            return false;
        return assigned(identity, action, scope)
            || (inGallery && isReading(action) && shared(identity, scope));
    });
}

}  // namespace vitrine::test
