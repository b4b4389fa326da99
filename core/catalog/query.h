#pragma once

#include "core/base/fault.h"
#include "core/base/uid.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <string>

namespace vitrine {

/// One prepared statement that answers with Result. A statement that reads or changes rows is
/// prepared once for each connection and kept between its uses. Only core/catalog includes this
/// file.
class Query {
public:
    Query(const QSqlDatabase &database, const char *sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Calls \p watcher with every statement that any thread prepares from now on; null ends it.
    /// For those who look at the plans of all statements.
    static void watch(void (*watcher)(const char *sql));

    /// Binds the next `?`. A null text is bound as an empty one.
    Query &bind(const QVariant &value);
    Query &bind(const Uid &uid) { return bind(QVariant(uid.toString())); }
    Query &bindBytes(std::uint64_t count) { return bind(QVariant(static_cast<qint64>(count))); }
    /// Binds milliseconds since 1970, NULL for an invalid date.
    Query &bind(const QDateTime &date);
    /// Binds \p json as text, NULL when it is empty.
    Query &bindJson(const QByteArray &json);
    /// Runs the statement; may be bound and run again. Errors: `catalog.busy`,
    /// `catalog.failed`, `catalog.corrupt`, `catalog.duplicate` when a unique constraint refuses,
    /// `io.noSpace`, `io.readOnly`.
    Result<> run();
    /// Steps to the next row; false behind the last one, and when reading on failed: ended()
    /// tells which.
    bool next() { return m_query->next(); }
    /// Errors: what stopped next() before the last row, as from run().
    Result<> ended() const;
    int changedRows() const { return m_query->numRowsAffected(); }

    QVariant value(int column) const { return m_query->value(column); }
    QString text(int column) const { return m_query->value(column).toString(); }
    qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    Uid uid(int column) const { return Uid::parse(text(column)); }
    /// Returns the UTC date of a column that bind(QDateTime) wrote; invalid for NULL.
    QDateTime date(int column) const;

private:
    Fault fault() const;

    QString m_path;
    QString m_connection;
    std::string m_sql;  // empty for a statement that is not kept
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    bool m_prepared = false;
};

}  // namespace vitrine
