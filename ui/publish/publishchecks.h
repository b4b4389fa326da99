#pragma once

#include "ui/publish/publishdraft.h"
#include "ui/publish/publishfacts.h"

#include <QCoreApplication>

namespace vitrine {

class Workspace;

/// Something that keeps a draft from being published.
struct PublishProblem {
    Q_DECLARE_TR_FUNCTIONS(vitrine::PublishProblem)

public:
    PublishField field = PublishField::Whole;
    QString region;  ///< the row concerned, for PublishField::TargetRegions; may be empty
    std::optional<Fault> fault;  ///< absent: the question is not answered yet

    /// Returns the words for under the field, in the reader's language.
    QString text() const;
    bool operator==(const PublishProblem &) const = default;
};

using PublishProblems = std::vector<PublishProblem>;

/// Returns the question that \p fault is about, judged by its reason and target.
PublishField fieldOf(const Fault &fault);
/// Returns each single problem of \p fault under its question.
PublishProblems problemsOf(const Fault &fault, const PublishDraft &draft);

/// Returns all problems that can be told from the draft and the catalogue: what VersionService
/// checks again, without touching the source or a region's folder. In field order, no repeats.
PublishProblems draftProblems(const PublishDraft &draft, const PublishFacts &facts,
                              const Workspace &workspace);
/// Adds those of \p more that are not said yet and sorts by field.
void mergeProblems(PublishProblems &problems, const PublishProblems &more);

}  // namespace vitrine
