#pragma once

#include "core/gallery/resources.h"

#include <vector>

namespace vitrine {

class Output;
class Session;

/// Writes subscriptions as the profile of `az` has them: with who is signed in to each, and which
/// one is chosen.
void printProfile(const Session &session, const std::vector<Subscription> &list, bool asList);
/// Returns the subscriptions that \p tenantId has for who is signed in; of a tenant without any,
/// one that stands for the tenant itself.
std::vector<Subscription> profileOf(const std::vector<Subscription> &all, const QString &tenantId);

}  // namespace vitrine
