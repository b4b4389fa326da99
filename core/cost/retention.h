#pragma once

#include "core/base/uid.h"
#include "core/cost/money.h"
#include "core/gallery/resources.h"
#include "core/gallery/rules.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace vitrine {

/// Which versions of a gallery or of an image definition may go: those that nothing of it keeps.
struct RetentionRule {
    Uid uid;
    ResourceId scope;  ///< a gallery or an image definition
    QString name;  ///< unique in the gallery, in any case
    std::optional<int> keepLast;  ///< so many versions of each definition, the newest numbers
    std::optional<int> keepDays;  ///< since they were published
    Tags keepTags;  ///< versions with one of these tags; an empty value is any

    /// Returns `SCOPE/retentionRules/NAME`, under which the audit log has it.
    ResourceId id() const { return scope.child(QStringLiteral("retentionRules"), name); }
    bool covers(const ResourceId &definition) const;
};

/// Reasons: `retention.name.invalid`; `retention.rule.empty` for a rule that keeps neither a number
/// of versions nor days; `property.value.range`; `resourceId.invalid` for another scope;
/// `tags.invalid`.
Problems check(const RetentionRule &rule);

/// What keeps a version from going. The first three are the rules' own doing.
enum class RetentionHold {
    Number,  ///< one of the last ones that a rule keeps
    Age,  ///< younger than a rule keeps versions
    Tag,
    Latest,  ///< what `latest` means, anywhere or in a region
    Machine,  ///< a machine was made from it
    ScaleSet,
    Lab,
    Reader,  ///< a shallow version reads from it
    Unfinished,  ///< being made, changed or deleted
    EndOfLife,  ///< its safety profile keeps it until its end of life
    NoRecycleBin,  ///< its gallery has no recycle bin, so it could not come back
    Refused  ///< the deletion would be refused
};

/// Returns the stable name, for example `keepLast`, `latest` or `noRecycleBin`.
QString toString(RetentionHold hold);
/// Returns what it means in the reader's language.
QString retentionHoldText(RetentionHold hold);

/// What is known of a version.
struct RetentionFacts {
    int rank = 0;  ///< among the succeeded versions of its definition, from 0, newest number first
    QDateTime published;  ///< UTC
    Tags tags;
    ProvisioningState state = ProvisioningState::Succeeded;
    bool isLatest = false;
    int machines = 0;
    int scaleSets = 0;
    int labs = 0;
    bool isRead = false;  ///< by a shallow version
    bool isBeforeEndOfLife = false;  ///< and its safety profile cares
    bool hasRecycleBin = true;
    bool mayGoForGood = false;  ///< the person has said that no recycle bin is needed
};

/// What a rule says of a version.
struct RetentionVerdict {
    std::vector<RetentionHold> holds;  ///< none: it goes
    QDateTime due;  ///< UTC; from when on no rule keeps it by its age; invalid: unknown

    bool goes() const { return holds.empty(); }
    /// Tells whether it will go at due() without anybody doing anything.
    bool goesLater() const;
};

/// Asks all \p rules that cover a version; it goes only when each of them lets it go, and none does
/// without a rule. \p now in UTC.
RetentionVerdict judge(const RetentionFacts &facts, const std::vector<RetentionRule> &rules,
                       const QDateTime &now);

}  // namespace vitrine
