#pragma once

#include "core/catalog/query.h"
#include "core/gallery/armjson.h"
#include "core/gallery/enums.h"

#include <optional>
#include <utility>
#include <vector>

// How the row files of this folder turn rows into values.
namespace vitrine {

/// Reads the columns of a row one after the other and remembers the first that makes no sense.
class RowReader {
public:
    explicit RowReader(const Query &query)
        : m_query(query)
    {
    }

    QString text() { return m_query.text(m_column++); }
    Uid uid() { return m_query.uid(m_column++); }
    qint64 number() { return m_query.number(m_column++); }
    std::uint64_t bytes() { return static_cast<std::uint64_t>(number()); }
    std::int32_t int32() { return static_cast<std::int32_t>(number()); }
    bool flag() { return number() != 0; }
    QDateTime date() { return m_query.date(m_column++); }
    QByteArray json() { return m_query.bytes(m_column++); }
    std::optional<Fault> fault()
    {
        const QByteArray stored = json();
        return stored.isEmpty() ? std::nullopt : std::optional(restoreFault(stored));
    }
    Tags tags()
    {
        auto tags = restoreTags(json());
        if (!tags)
            spoil(tags.error());
        return tags.value_or(Tags());
    }
    template <typename Enum>
    Enum enumeration()
    {
        return required(text(), parseEnum<Enum>);
    }
    template <typename Enum>
    std::optional<Enum> optionalEnumeration()
    {
        return parseEnum<Enum>(text());
    }
    /// Reads a state or the like with \p parse.
    template <typename Value>
    Value required(const QString &text, std::optional<Value> (*parse)(QStringView))
    {
        const auto value = parse(text);
        if (!value)
            spoil(Fault::of(QStringLiteral("catalog.corrupt"), text, {text}));
        return value.value_or(Value{});
    }
    void spoil(const Fault &fault)
    {
        if (!m_fault)
            m_fault = fault;
    }

    /// Returns \p value, or the fault of the first column that made no sense.
    template <typename Value>
    Result<Value> finish(Value value)
    {
        if (m_fault)
            return std::unexpected(std::move(*m_fault));
        return value;
    }

private:
    const Query &m_query;
    int m_column = 0;
    std::optional<Fault> m_fault;
};

/// Runs \p query and reads every row with \p read.
template <typename Value>
Result<std::vector<Value>> allRows(Query &query, Result<Value> (*read)(RowReader))
{
    if (auto ran = query.run(); !ran)
        return std::unexpected(std::move(ran.error()));
    std::vector<Value> rows;
    while (query.next()) {
        auto row = read(RowReader(query));
        if (!row)
            return std::unexpected(std::move(row.error()));
        rows.push_back(std::move(*row));
    }
    if (auto ended = query.ended(); !ended)
        return std::unexpected(std::move(ended.error()));
    return rows;
}

/// Runs \p query and reads its first row; std::nullopt when it has none.
template <typename Value>
Result<std::optional<Value>> firstRow(Query &query, Result<Value> (*read)(RowReader))
{
    auto rows = allRows(query, read);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    return rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

/// Runs a query that counts.
inline Result<int> countOf(Query &query)
{
    if (auto ran = query.run(); !ran)
        return std::unexpected(std::move(ran.error()));
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

}  // namespace vitrine
