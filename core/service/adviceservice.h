#pragma once

#include "core/cost/advice.h"
#include "core/cost/replicaadvice.h"
#include "core/cost/retention.h"
#include "core/service/change.h"

#include <functional>
#include <optional>
#include <vector>

namespace vitrine {

class Catalog;
class DeletionService;
class VersionService;

/// A version that a retention rule covers, and what becomes of it.
struct RetentionStep {
    ResourceId id;
    QString etag;  ///< of the state that was judged
    QStringList rules;  ///< names of the rules that cover it
    RetentionVerdict verdict;
    QDateTime published;  ///< UTC
    std::optional<Fault> fault = {};  ///< why the deletion would be refused
    bool toBin = true;  ///< it goes into the recycle bin first
    int replicas = 0;
    std::uint64_t billedBytes = 0;
    std::uint64_t storedBytes = 0;  ///< of the folders; what others use as well stays
    Money perMonth = {};
};

/// What retention rules come to now. Applying it does exactly this.
struct RetentionSimulation {
    ResourceId scope;  ///< null: everything
    QDateTime at;  ///< UTC
    QString currency;
    bool mayGoForGood = false;
    std::vector<RetentionStep> steps;  ///< what goes first, then what goes later, then what stays
    int leftOut = 0;  ///< versions that stay or go later and are not listed, there are so many

    std::vector<RetentionStep> due() const;  ///< those that go now
    std::uint64_t billedBytes() const;  ///< of those
    std::uint64_t storedBytes() const;
    Money perMonth() const;
};

/// How long a version must have been there before it counts as unused.
inline constexpr int kUnusedAfterDays = 90;

/// What could be better: too few or too many replicas, versions that nobody needs; and the rules by
/// which versions go by themselves when a person applies them. Answers for whoever is signed in.
/// Thread: any; what looks at many versions is never called from the GUI thread.
class AdviceService {
public:
    AdviceService(Catalog &catalog, VersionService &versions, DeletionService &deletion,
                  const Policy &policy);

    /// Tells what could be better in a gallery, an image definition or an image version, or
    /// everywhere for a null \p scope: warnings first, then what saves most. Stops at \p limit.
    /// Never from the GUI thread. Errors: `resource.notFound`.
    Result<std::vector<Advice>> advice(const ResourceId &scope = {},
                                       int unusedAfterDays = kUnusedAfterDays, int limit = 1'000);

    /// Makes a rule, or replaces what the one of this name says.
    /// Errors: those of check(); `resource.notFound` for the scope.
    Result<RetentionRule> putRule(const Change &change, RetentionRule draft);
    /// Returns the rules of a gallery with those of its definitions, or of a definition alone; of
    /// all for a null \p scope. Errors: `resource.notFound`.
    Result<std::vector<RetentionRule>> rules(const ResourceId &scope = {});
    /// Errors: `resource.notFound`.
    Result<> removeRule(const Change &change, const ResourceId &scope, const QString &name);

    /// Tells which versions would go, which later, and what keeps the others. \p mayGoForGood:
    /// those in galleries without a recycle bin, too. Asks the deletion of each one that goes,
    /// which looks at the regions' folders: never from the GUI thread. Errors: `resource.notFound`.
    Result<RetentionSimulation> simulate(const ResourceId &scope = {}, bool mayGoForGood = false);
    /// Deletes what \p simulation says goes now, in its order, each as it was when it was judged;
    /// \p done is called after each. Everything is judged again first: anything that would come out
    /// differently is `retention.outdated`, and nothing is deleted. What fails stops the rest.
    /// Errors: those of DeletionService::run(). Never from the GUI thread.
    Result<> apply(const Change &change, const RetentionSimulation &simulation,
                   const std::function<void(const ResourceId &)> &done = {});

private:
    Catalog &m_catalog;
    VersionService &m_versions;
    DeletionService &m_deletion;
    const Policy &m_policy;
};

}  // namespace vitrine
