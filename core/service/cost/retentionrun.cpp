// AdviceService: what retention rules come to.
#include "core/access/actions.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/retentionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/shallowrows.h"
#include "core/service/adviceservice.h"
#include "core/service/cost/costaccount.h"
#include "core/service/cost/versionuses.h"
#include "core/service/deletionservice.h"
#include "core/service/versionservice.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vitrine {
namespace {

// Bounds the memory of a simulation. What goes beyond it goes with the next one.
constexpr std::size_t kMostDue = 20'000;
constexpr std::size_t kMostOthers = 10'000;

// Rules hold whoever sees them: one that is hidden keeps versions all the same.
Result<std::vector<RetentionRule>> everyRule(Catalog &catalog)
{
    return inRead(catalog, Caller::program(),
                  [](Transaction &view) { return retentionRules(view, {}); });
}

/// Judges the versions of one definition after the other.
class Simulator {
public:
    Simulator(Transaction &view, const std::vector<RetentionRule> &rules, const ImageUses &uses,
              CostAccount &account, RetentionSimulation &simulation)
        : m_view(view)
        , m_rules(rules)
        , m_uses(uses)
        , m_account(account)
        , m_simulation(simulation)
    {
    }

    Result<> judge(const ImageDefinition &definition)
    {
        std::vector<RetentionRule> rules;
        QStringList names;
        for (const RetentionRule &rule : m_rules) {
            if (rule.covers(definition.id())) {
                rules.push_back(rule);
                names << rule.name;
            }
        }
        if (rules.empty())
            return {};
        const ResourceId galleryId = definition.id().parent();
        const auto gallery = findGallery(m_view, galleryId);
        if (!gallery)
            return std::unexpected(gallery.error());
        const bool hasBin = *gallery && (*gallery)->softDeletePolicy.isSoftDeleteEnabled;
        int rank = 0;
        return eachVersion(m_view, definition, [&](const ImageVersion &version) -> Result<> {
            if (version.isSoftDeleted())
                return {};
            auto facts = factsOf(definition, version, rank, hasBin);
            if (!facts)
                return std::unexpected(std::move(facts.error()));
            if (version.provisioningState == ProvisioningState::Succeeded)
                ++rank;
            return add(version, names, vitrine::judge(*facts, rules, m_simulation.at), hasBin);
        });
    }

private:
    Result<RetentionFacts> factsOf(const ImageDefinition &definition, const ImageVersion &version,
                                   int rank, bool hasBin)
    {
        const auto uses = m_uses.of(m_view, version);
        if (!uses)
            return std::unexpected(uses.error());
        const auto isLatest = m_latest.contain(m_view, definition.uid, version);
        if (!isLatest)
            return std::unexpected(isLatest.error());
        const auto reader = shallowVersionOn(m_view, version.id());
        if (!reader)
            return std::unexpected(reader.error());
        const QDateTime &end = version.publishingProfile.endOfLifeDate;
        return RetentionFacts{.rank = rank,
                              .published = version.publishingProfile.publishedDate,
                              .tags = version.tags,
                              .state = version.provisioningState,
                              .isLatest = *isLatest,
                              .machines = uses->machines,
                              .scaleSets = uses->scaleSets,
                              .labs = uses->labs,
                              .isRead = reader->has_value(),
                              .isBeforeEndOfLife =
                                  version.safetyProfile.blockDeletionBeforeEndOfLife
                                  && end.isValid() && end > m_simulation.at,
                              .hasRecycleBin = hasBin,
                              .mayGoForGood = m_simulation.mayGoForGood};
    }

    Result<> add(const ImageVersion &version, const QStringList &names, RetentionVerdict verdict,
                 bool hasBin)
    {
        std::size_t &count = verdict.goes() ? m_due : m_others;
        if (count >= (verdict.goes() ? kMostDue : kMostOthers)) {
            ++m_simulation.leftOut;
            return {};
        }
        ++count;
        RetentionStep step;
        step.id = version.id();
        step.etag = version.etag();
        step.rules = names;
        step.published = version.publishingProfile.publishedDate;
        step.toBin = hasBin;
        // A removal for good does not ask before it has looked at the regions.
        if (auto allowed = m_view.allow(action::kVersionDelete, version.id());
            verdict.goes() && !allowed) {
            verdict.holds.push_back(RetentionHold::Refused);
            step.fault = std::move(allowed.error());
        }
        step.verdict = std::move(verdict);
        auto replicas = vitrine::replicas(m_view, version.uid);
        if (!replicas)
            return std::unexpected(std::move(replicas.error()));
        if (const auto line = m_account.lineOf({version, {}, {}, std::move(*replicas)})) {
            step.replicas = line->replicas;
            step.billedBytes = line->billedBytes;
            step.storedBytes = line->storedBytes;
            step.perMonth = line->billed;
        }
        m_simulation.steps.push_back(std::move(step));
        return {};
    }

    Transaction &m_view;
    const std::vector<RetentionRule> &m_rules;
    const ImageUses &m_uses;
    CostAccount &m_account;
    RetentionSimulation &m_simulation;
    LatestVersions m_latest;
    std::size_t m_due = 0;
    std::size_t m_others = 0;
};

// What goes or goes later, by date; what stays in the order in which it was found.
void sort(std::vector<RetentionStep> &steps)
{
    std::vector<RetentionStep> due;
    std::vector<RetentionStep> later;
    std::vector<RetentionStep> others;
    for (RetentionStep &step : steps) {
        const RetentionVerdict &verdict = step.verdict;
        (verdict.goes() ? due : verdict.goesLater() ? later : others).push_back(std::move(step));
    }
    const auto isEarlier = [](const RetentionStep &a, const RetentionStep &b) {
        return std::pair(a.verdict.due, a.id.folded()) < std::pair(b.verdict.due, b.id.folded());
    };
    std::ranges::sort(due, isEarlier);
    std::ranges::sort(later, isEarlier);
    steps = std::move(due);
    std::ranges::move(later, std::back_inserter(steps));
    std::ranges::move(others, std::back_inserter(steps));
}

Fault outdated(const QString &what)
{
    return Fault::of(QStringLiteral("retention.outdated"), what, {what});
}

// Returns what differs between what was shown and what would be done now; empty for nothing.
QString differenceOf(const std::vector<RetentionStep> &shown, const std::vector<RetentionStep> &now)
{
    for (std::size_t i = 0; i < std::max(shown.size(), now.size()); ++i) {
        if (i >= shown.size())
            return now[i].id.toString();
        if (i >= now.size() || shown[i].id != now[i].id || shown[i].etag != now[i].etag)
            return shown[i].id.toString();
    }
    return {};
}

}  // namespace

std::vector<RetentionStep> RetentionSimulation::due() const
{
    std::vector<RetentionStep> list;
    for (const RetentionStep &step : steps) {
        if (step.verdict.goes())
            list.push_back(step);
    }
    return list;
}

std::uint64_t RetentionSimulation::billedBytes() const
{
    std::uint64_t sum = 0;
    for (const RetentionStep &step : steps)
        sum += step.verdict.goes() ? step.billedBytes : 0;
    return sum;
}

std::uint64_t RetentionSimulation::storedBytes() const
{
    std::uint64_t sum = 0;
    for (const RetentionStep &step : steps)
        sum += step.verdict.goes() ? step.storedBytes : 0;
    return sum;
}

Money RetentionSimulation::perMonth() const
{
    Money sum;
    for (const RetentionStep &step : steps)
        sum += step.verdict.goes() ? step.perMonth : Money{};
    return sum;
}

Result<RetentionSimulation> AdviceService::simulate(const ResourceId &scope, bool mayGoForGood)
{
    const auto uses = ImageUses::read(m_catalog);
    if (!uses)
        return std::unexpected(uses.error());
    const auto rules = everyRule(m_catalog);
    if (!rules)
        return std::unexpected(rules.error());
    auto simulation = inRead(m_catalog, [&](Transaction &view) -> Result<RetentionSimulation> {
        auto account = CostAccount::open(view, {});
        if (!account)
            return std::unexpected(std::move(account.error()));
        RetentionSimulation found;
        found.scope = scope;
        found.at = m_catalog.clock().now();
        found.currency = account->currency();
        found.mayGoForGood = mayGoForGood;
        Simulator simulator(view, *rules, *uses, *account, found);
        const auto done = eachDefinition(view, scope, [&](const ImageDefinition &definition) {
            return simulator.judge(definition);
        });
        if (!done)
            return std::unexpected(done.error());
        return found;
    });
    if (!simulation)
        return simulation;
    Change question(m_catalog.caller());
    question.validateOnly = true;
    for (RetentionStep &step : simulation->steps) {
        if (!step.verdict.goes())
            continue;
        if (auto removed = m_versions.remove(question, step.id); !removed) {
            step.verdict.holds.push_back(RetentionHold::Refused);
            step.fault = std::move(removed.error());
        }
    }
    sort(simulation->steps);
    return simulation;
}

Result<> AdviceService::apply(const Change &change, const RetentionSimulation &simulation,
                              const std::function<void(const ResourceId &)> &done)
{
    const auto now = simulate(simulation.scope, simulation.mayGoForGood);
    if (!now)
        return std::unexpected(now.error());
    const std::vector<RetentionStep> due = simulation.due();
    if (const QString what = differenceOf(due, now->due()); !what.isEmpty())
        return std::unexpected(outdated(what));
    for (const RetentionStep &step : due) {
        const auto plan = m_deletion.plan(step.id);
        if (!plan)
            return std::unexpected(plan.error());
        Change one(change.caller);
        one.ifMatch = step.etag;
        one.validateOnly = change.validateOnly;
        if (auto removed = m_deletion.run(one, *plan, done); !removed)
            return removed;
    }
    return {};
}

}  // namespace vitrine
