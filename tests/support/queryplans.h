#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/query.h"

#include <QRegularExpression>
#include <QStringList>

#include <mutex>
#include <set>

namespace vitrine::test {

/// Collects every statement that is prepared while it lives, and tells how SQLite runs them.
/// One at a time.
class QueryPlans {
public:
    QueryPlans()
    {
        seen().clear();
        Query::watch([](const char *sql) {
            const std::scoped_lock lock(mutex());
            seen().insert(sql);
        });
    }
    ~QueryPlans() { Query::watch(nullptr); }
    QueryPlans(const QueryPlans &) = delete;
    QueryPlans &operator=(const QueryPlans &) = delete;

    /// Returns the statements that have a plan, as they were prepared.
    static QStringList statements()
    {
        const std::scoped_lock lock(mutex());
        QStringList list;
        for (const std::string &sql : seen()) {
            const QString text = QString::fromStdString(sql);
            static const QRegularExpression planned(
                QStringLiteral("\\A(SELECT|INSERT|UPDATE|DELETE|WITH)\\b"));
            if (planned.match(text).hasMatch())
                list << text;
        }
        return list;
    }

    /// Returns the steps of a statement, one in a line of SQLite's words.
    static QStringList plan(Transaction &transaction, const QString &statement)
    {
        // What is bound does not change the plan; a text stands for it.
        static const QRegularExpression placeholder(QStringLiteral("\\?\\d*"));
        QString sql = QStringLiteral("EXPLAIN QUERY PLAN ") + statement;
        sql.replace(placeholder, QStringLiteral("'x'"));
        Query query = transaction.query(sql.toUtf8().constData());
        if (const auto ran = query.run(); !ran)
            return {QStringLiteral("SCAN, for it cannot be run: ") + ran.error().systemText};
        QStringList steps;
        while (query.next())
            steps << query.text(3);
        return steps;
    }

    /// Tells whether a step reads a table, or an index of it, from end to end although it may be
    /// large.
    static bool isScan(const QString &step)
    {
        // Some dozens of rows at most; what a subquery or a jump through an index has gathered; a
        // look up in the full text index, which SQLite calls a scan; a list that was bound; an
        // index that holds nothing but what is asked for; a page that stops at its limit, in the
        // order of the table.
        static const QRegularExpression allowed(QStringLiteral(
            "\\ASCAN "
            "((regions|tenants|subscriptions|policy|meta|work_limits|lab_exports)\\b|CONSTANT "
            "ROW|\\(|p\\z"
            "|search_names VIRTUAL TABLE INDEX \\d+:M|e VIRTUAL TABLE INDEX 1:\\z|galleries USING "
            "COVERING INDEX"
            "|jobs USING INDEX jobs_open|jobs\\z)"));
        return step.startsWith(QStringLiteral("SCAN")) && !allowed.match(step).hasMatch();
    }

    /// Tells whether a step sorts what no index has in order.
    static bool isSort(const QString &step) { return step.contains(QStringLiteral("TEMP B-TREE")); }

private:
    static std::set<std::string> &seen()
    {
        static std::set<std::string> statements;
        return statements;
    }
    static std::mutex &mutex()
    {
        static std::mutex lock;
        return lock;
    }
};

}  // namespace vitrine::test
