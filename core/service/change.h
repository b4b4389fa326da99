#pragma once

#include "core/base/caller.h"
#include "core/catalog/catalog.h"

#include <QString>

#include <type_traits>
#include <utility>

namespace vitrine {

/// Who asks for a change, and under what conditions. A Caller alone asks without conditions.
struct Change {
    Change(Caller who)  // NOLINT(google-explicit-constructor): most changes have no conditions
        : caller(std::move(who))
    {
    }

    Caller caller;
    /// The state the caller has seen; empty: whatever is there. Another state is
    /// `resource.changed`, with what differs.
    QString ifMatch = {};
    /// Goes all the way to the commit, answers as if it were done, and leaves no trace.
    bool validateOnly = false;
};

/// Gives \p work one write transaction, and commits it when the work succeeds and the change is
/// more than a question. What the caller may not do is noted in the audit log.
template <typename Work>
std::invoke_result_t<Work, Transaction &> inChange(Catalog &catalog, const Change &change,
                                                   Work work)
{
    auto result = [&]() -> std::invoke_result_t<Work, Transaction &> {
        auto transaction = Transaction::write(catalog, change.caller);
        if (!transaction)
            return std::unexpected(std::move(transaction.error()));
        auto done = work(*transaction);
        if (!done || change.validateOnly)
            return done;
        if (auto committed = transaction->commit(); !committed)
            return std::unexpected(std::move(committed.error()));
        return done;
    }();
    if (!result && !change.validateOnly)
        return std::unexpected(notedRefusal(catalog, change.caller, std::move(result.error())));
    return result;
}

}  // namespace vitrine
