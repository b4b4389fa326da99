#include "core/service/adviceservice.h"

#include "core/access/actions.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/retentionrows.h"
#include "core/catalog/scoped.h"
#include "core/cost/costjson.h"
#include "core/service/resourcechecks.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

/// What a rule is about, as the catalogue knows it.
struct RuleScope {
    ResourceId id;  ///< spelt as it is
    Uid gallery;
    Uid definition;  ///< null for a rule of the whole gallery
};

Result<RuleScope> scopeOf(Transaction &transaction, const ResourceId &id)
{
    RuleScope scope;
    if (!id.isType(kImageDefinitionType)) {
        const auto gallery = existing(findGallery(transaction, id), id);
        if (!gallery)
            return std::unexpected(gallery.error());
        return RuleScope{gallery->id(), gallery->uid, {}};
    }
    const auto definition = existing(findDefinition(transaction, id), id);
    if (!definition)
        return std::unexpected(definition.error());
    // Who was given the definition alone does not see its gallery, and makes no rules in it.
    const auto gallery = existing(findGallery(transaction, id.parent()), id.parent());
    if (!gallery)
        return std::unexpected(gallery.error());
    return RuleScope{definition->id(), gallery->uid, definition->uid};
}

QByteArray stateOf(const std::optional<RetentionRule> &rule)
{
    return rule ? compactJson(toJson(*rule)) : QByteArray();
}

}  // namespace

AdviceService::AdviceService(Catalog &catalog, VersionService &versions, DeletionService &deletion,
                             const Policy &policy)
    : m_catalog(catalog)
    , m_versions(versions)
    , m_deletion(deletion)
    , m_policy(policy)
{
}

Result<RetentionRule> AdviceService::putRule(const Change &change, RetentionRule draft)
{
    if (auto sound = Fault::all(check(draft)); !sound)
        return std::unexpected(std::move(sound.error()));
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<RetentionRule> {
        const auto scope = scopeOf(transaction, draft.scope);
        if (!scope)
            return std::unexpected(scope.error());
        draft.scope = scope->id;
        const auto present = findRetentionRule(transaction, scope->gallery, draft.name);
        if (!present)
            return std::unexpected(present.error());
        draft.uid = *present ? (*present)->uid : Uid::random();
        const QByteArray before = stateOf(*present);
        const QByteArray after = compactJson(toJson(draft));
        if (before == after)
            return draft;
        // A rule of another scope is only given away by who may change it there.
        if (*present) {
            if (auto allowed = transaction.allow(action::kRetentionWrite, (*present)->scope);
                !allowed)
                return std::unexpected(std::move(allowed.error()));
        }
        auto put = putRetentionRule(transaction, draft, scope->gallery, scope->definition);
        if (put)
            put = audit(transaction, change.caller, action::kRetentionWrite, draft.id().toString(),
                        before, after);
        if (!put)
            return std::unexpected(std::move(put.error()));
        return draft;
    });
}

Result<std::vector<RetentionRule>> AdviceService::rules(const ResourceId &scope)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<std::vector<RetentionRule>> {
        if (scope.isNull())
            return retentionRules(view, {});
        const auto place = scopeOf(view, scope);
        if (!place)
            return std::unexpected(place.error());
        auto rules = retentionRules(view, place->gallery);
        if (rules && !place->definition.isNull())
            std::erase_if(*rules,
                          [&](const RetentionRule &rule) { return rule.scope != place->id; });
        return rules;
    });
}

Result<> AdviceService::removeRule(const Change &change, const ResourceId &scope,
                                   const QString &name)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const ResourceId id = scope.child(QStringLiteral("retentionRules"), name);
        const auto place = scopeOf(transaction, scope);
        if (!place)
            return std::unexpected(place.error());
        auto rule = findRetentionRule(transaction, place->gallery, name);
        if (rule && *rule && (*rule)->scope != place->id)
            *rule = std::nullopt;
        const auto present = existing(std::move(rule), id);
        if (!present)
            return std::unexpected(present.error());
        if (auto removed = removeRetentionRule(transaction, *present); !removed)
            return removed;
        return audit(transaction, change.caller, action::kRetentionWrite, present->id().toString(),
                     stateOf(*present), {});
    });
}

}  // namespace vitrine
