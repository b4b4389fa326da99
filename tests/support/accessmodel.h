#pragma once

#include <QString>

#include <array>
#include <map>
#include <set>
#include <vector>

// Who may do what, told a second time and as plainly as possible: the tests compare the policy with
// it. Knows nothing of the policy's code.
namespace vitrine::test {

/// What the model knows of a place: subscription `s`, group `g`, gallery `l`, definition `d`,
/// counted from 0; a part that is missing is -1. All -1: everything; a tenant has only `tenant`.
struct ModelScope {
    int tenant = -1;
    int subscription = -1;
    int group = -1;
    int gallery = -1;
    int definition = -1;

    auto operator<=>(const ModelScope &) const = default;
};

enum class ModelRole { Owner, Contributor, Reader, SharingAdmin };
/// ReadGallery: of the gallery itself, which those who share it have to see.
enum class ModelAction { Read, ReadGallery, Write, Delete, Share, Assign };

struct ModelPrincipal {
    int tenant = 0;
    bool isGroup = false;
    bool isEnabled = true;
    std::set<int> groups = {};  ///< that it is a member of
};

struct ModelShare {
    bool isTenant = false;
    int grantee = 0;  ///< a tenant or a subscription

    auto operator<=>(const ModelShare &) const = default;
};

struct ModelGallery {
    ModelScope scope;
    bool isCommunity = false;
    bool isShared = false;
    std::map<ModelShare, bool> shares = {};  ///< accepted?
};

/// The whole small world.
struct AccessModel {
    std::vector<int> tenantOfSubscription;
    std::vector<ModelPrincipal> principals;
    std::set<std::tuple<int, ModelRole, ModelScope>> assignments;
    std::vector<ModelGallery> galleries;

    /// Tells whether who is signed in as all of \p identities may do \p action at \p scope.
    /// \p inGallery: the action is one on galleries, definitions or versions.
    bool allows(const std::vector<int> &identities, ModelAction action, const ModelScope &scope,
                bool inGallery) const;

private:
    bool assigned(int identity, ModelAction action, const ModelScope &scope) const;
    bool seesSubscription(int identity, int subscription) const;
    bool shared(int identity, const ModelScope &scope) const;
    std::set<int> withGroups(int identity) const;
};

}  // namespace vitrine::test
