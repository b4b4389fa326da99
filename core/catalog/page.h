#pragma once

#include <QString>

namespace vitrine {

/// Where a page starts: behind the row with this sort key. Default: at the beginning.
/// Pages are cut by key, never by offset, so that page 1 000 costs what page 1 costs.
struct PageCursor {
    QString name;  ///< name of the last row already seen, in any case
    QString uid;  ///< its identity, to tell rows of one name apart; empty: behind all of them

    /// Returns the cursor behind \p row, for every kind of row that has a name and a uid.
    template <typename Row>
    static PageCursor behind(const Row &row)
    {
        return {row.name, row.uid.toString()};
    }

    /// Returns the name as rows are ordered by it.
    QString foldedName() const { return name.toCaseFolded(); }
    /// Returns what the identities behind the cursor are greater than.
    QString uidBound() const
    {
        // A hex digit is never greater than "g".
        return uid.isEmpty() && !name.isEmpty() ? QStringLiteral("g") : uid;
    }
};

}  // namespace vitrine
