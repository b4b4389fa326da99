#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <vector>

namespace vitrine {

/// A column of a table of figures.
struct FigureColumn {
    QString key;  ///< stable name, for files
    QString title;  ///< in the reader's language
};

struct FigureCell {
    QString text;  ///< in the reader's language and locale
    QVariant value = {};  ///< a number, or a text; invalid: nothing is known
};

struct FigureRow {
    QString key = {};  ///< what the row is about: a resource id, or empty
    std::vector<FigureCell> cells;  ///< one for each column
    int state = 0;  ///< as whoever made the table understands it
    QString hint = {};  ///< what more there is to say, in the reader's language
};

/// Figures as people read them and as files keep them. A plain value.
struct FigureTable {
    std::vector<FigureColumn> columns;
    std::vector<FigureRow> rows;

    /// Returns RFC 4180 text in UTF-8 with the columns' keys in its first line. A text that a
    /// spreadsheet would take for a formula gets an apostrophe in front.
    QByteArray csv() const;
    /// Returns an array with an object for each row: the values by the columns' keys.
    QByteArray json() const;
};

/// Returns a cell that is the same to people and in files.
FigureCell textCell(const QString &text);
FigureCell countCell(qint64 count);
FigureCell bytesCell(std::uint64_t bytes);

}  // namespace vitrine
