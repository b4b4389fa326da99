#pragma once

#include "core/base/resourceid.h"
#include "core/cost/money.h"
#include "core/gallery/resources.h"
#include "core/gallery/rules.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace vitrine {

/// Hint: good to know. Saving: something is kept that nobody needs. Warning: something will be slow
/// or fail.
enum class AdviceSeverity { Hint, Saving, Warning };

/// Returns `Hint`, `Saving` or `Warning`.
QString toString(AdviceSeverity severity);

/// Something that a person may want to do. Codes are stable:
/// `replicas.few`, `replicas.many`, `replicas.reserve`, `regions.phases`, `regions.farSource`,
/// `version.unused`, `version.excluded`, `version.endOfLife`, `version.endOfLifeUsed`.
struct Advice {
    QString code;
    AdviceSeverity severity = AdviceSeverity::Hint;
    ResourceId resource;
    QString region = {};  ///< normalised; empty: all of the resource
    QStringList arguments = {};  ///< fill %1, %2… of the texts
    QMap<QString, qint64> figures = {};  ///< what the advice rests on, by stable names
    std::uint64_t freedBytes = 0;  ///< billed bytes that following it saves
    std::optional<Money> savedPerMonth = {};
};

/// The words of an advice in the reader's language.
struct AdviceText {
    QString title;
    QString message;
    QString remedy;  ///< what to do
};
AdviceText adviceText(const Advice &advice);

/// Returns every code there is.
QStringList adviceCodes();

/// From this number of target regions on a version should be replicated in phases.
inline constexpr int kRegionsInOnePhase = 5;

/// Returns what can be said of a version before or after it is published: many regions
/// (`regions.phases`), a source region in another part of the world than most of its targets
/// (`regions.farSource`), a single replica in a region (`replicas.reserve`).
std::vector<Advice> publishingAdvice(const ImageVersion &version);

}  // namespace vitrine
