#pragma once

#include "core/catalog/catalog.h"

#include <type_traits>
#include <utility>

namespace vitrine {

/// Gives \p work one read snapshot, the caller's, and returns what it returns.
template <typename Work>
std::invoke_result_t<Work, Transaction &> inRead(Catalog &catalog, Caller caller, Work work)
{
    auto transaction = Transaction::read(catalog, std::move(caller));
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    return work(*transaction);
}

/// The same for whoever is signed in.
template <typename Work>
std::invoke_result_t<Work, Transaction &> inRead(Catalog &catalog, Work work)
{
    return inRead(catalog, catalog.caller(), std::move(work));
}

/// Gives \p work one write transaction and commits it when the work succeeds; a failure leaves
/// no trace.
template <typename Work>
std::invoke_result_t<Work, Transaction &> inWrite(Catalog &catalog, Caller caller, Work work)
{
    auto transaction = Transaction::write(catalog, std::move(caller));
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    auto result = work(*transaction);
    if (!result)
        return result;
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(std::move(committed.error()));
    return result;
}

}  // namespace vitrine
