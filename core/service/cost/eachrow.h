#pragma once

#include "core/base/fault.h"
#include "core/catalog/page.h"

namespace vitrine {

/// How many rows are read at a time.
inline constexpr int kRowsOfAPage = 500;

/// Reads all pages of kRowsOfAPage that \p fetch gives behind a cursor, and gives every row to
/// \p take, which may stop it with a fault.
template <typename Fetch, typename Take>
Result<> eachRow(Fetch fetch, Take take)
{
    PageCursor cursor;
    for (bool isLast = false; !isLast;) {
        const auto page = fetch(cursor);
        if (!page)
            return std::unexpected(page.error());
        isLast = page->size() < static_cast<std::size_t>(kRowsOfAPage);
        for (const auto &row : *page) {
            cursor = PageCursor::behind(row);
            if (Result<> taken = take(row); !taken)
                return taken;
        }
    }
    return {};
}

}  // namespace vitrine
