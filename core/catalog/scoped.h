#pragma once

#include "core/catalog/catalog.h"

#include <type_traits>
#include <utility>

namespace vitrine {

/// Gives \p work one read snapshot and returns what it returns.
template <typename Work>
std::invoke_result_t<Work, Transaction &> inRead(Catalog &catalog, Work work)
{
    auto transaction = Transaction::read(catalog);
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    return work(*transaction);
}

/// Gives \p work one write transaction and commits it when the work succeeds; a failure leaves
/// no trace.
template <typename Work>
std::invoke_result_t<Work, Transaction &> inWrite(Catalog &catalog, Work work)
{
    auto transaction = Transaction::write(catalog);
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
