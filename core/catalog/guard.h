#pragma once

#include "core/access/actions.h"
#include "core/catalog/catalog.h"
#include "core/catalog/page.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

// What the caller of a transaction may not see is not there: how row functions leave it out.
namespace vitrine {

/// The scope above all others: the whole catalogue.
inline const QString kEverything = QStringLiteral("/");

/// Leaves out a row that the caller may not see. A row has an id(), a ResourceId.
template <typename Row>
Result<std::optional<Row>> visible(const Transaction &transaction, QStringView readAction,
                                   Result<std::optional<Row>> row)
{
    if (row && *row && !transaction.sees(readAction, (*row)->id()))
        return std::nullopt;
    return row;
}

/// Leaves out the rows that the caller may not see.
template <typename Row>
Result<std::vector<Row>> visible(const Transaction &transaction, QStringView readAction,
                                 Result<std::vector<Row>> rows)
{
    if (rows)
        std::erase_if(*rows,
                      [&](const Row &row) { return !transaction.sees(readAction, row.id()); });
    return rows;
}

/// Reads pages with \p fetch (cursor, limit) until \p limit rows that \p sees accepts are found or
/// there are no more: a page that is not full still means the end. \p behind makes the cursor
/// behind a row.
template <typename Cursor, typename Fetch, typename Behind, typename Sees>
auto visiblePage(Cursor after, int limit, Fetch fetch, Behind behind, Sees sees)
    -> decltype(fetch(after, limit))
{
    decltype(fetch(after, limit)) found;
    const auto room = static_cast<std::size_t>(limit);
    for (bool isLast = false; !isLast && found->size() < room;) {
        auto page = fetch(after, limit);
        if (!page)
            return page;
        isLast = page->size() < room;
        if (!page->empty())
            after = behind(page->back());
        for (auto row = page->begin(); row != page->end() && found->size() < room; ++row) {
            if (sees(*row))
                found->push_back(std::move(*row));
        }
    }
    return found;
}

/// The same for rows that have an id(), a name and a uid.
template <typename Fetch>
auto visiblePage(const Transaction &transaction, QStringView readAction, const PageCursor &after,
                 int limit, Fetch fetch)
{
    return visiblePage(
        after, limit, fetch, [](const auto &row) { return PageCursor::behind(row); },
        [&](const auto &row) { return transaction.sees(readAction, row.id()); });
}

}  // namespace vitrine
