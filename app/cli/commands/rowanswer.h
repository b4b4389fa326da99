#pragma once

#include "app/cli/output.h"

#include <QDateTime>
#include <nlohmann/json_fwd.hpp>

#include <type_traits>
#include <vector>

// What the answers of all kinds of resources have in common.
namespace vitrine {

/// Writes \p list: as a list, or its first member alone.
void printList(Output &output, const OutputTable &table,
               const std::vector<nlohmann::ordered_json> &list, bool asList);

/// The same for rows that \p convert makes JSON of.
template <typename Row, typename Convert>
void printRows(Output &output, const OutputTable &table, const std::vector<Row> &rows, bool asList,
               Convert convert)
{
    std::vector<std::invoke_result_t<Convert, const Row &>> list;
    for (const Row &row : rows)
        list.push_back(convert(row));
    printList(output, table, list, asList);
}

inline QString dateText(const QDateTime &date)
{
    return date.isValid() ? date.toUTC().toString(Qt::ISODate) : QString();
}

inline QString booleanText(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

}  // namespace vitrine
