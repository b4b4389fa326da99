#include "core/catalog/query.h"

#include "core/catalog/connection.h"

#include <QSqlError>

#include <algorithm>
#include <array>
#include <atomic>
#include <string_view>

namespace vitrine {
namespace {

// Result codes of SQLite; the driver gives them as text, extended ones with the reason above
// the lowest byte. Source: https://sqlite.org/rescode.html
enum SqliteCode {
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kCorrupt = 11,
    kFull = 13,
    kConstraint = 19,
    kNotADatabase = 26,
    kConstraintPrimaryKey = 1555,
    kConstraintUnique = 2067,
};

std::atomic<void (*)(const char *)> statementWatcher = nullptr;

bool isUniqueViolation(int code, const QString &text)
{
    return code == kConstraintUnique || code == kConstraintPrimaryKey
        || (code == kConstraint && text.startsWith(QStringLiteral("UNIQUE")));
}

// What migrations and settings run comes once.
bool isKept(std::string_view sql)
{
    constexpr std::array<std::string_view, 8> kWords{"SELECT", "INSERT", "UPDATE",   "DELETE",
                                                     "WITH",   "BEGIN",  "ROLLBACK", "COMMIT"};
    return std::ranges::any_of(kWords,
                               [sql](std::string_view word) { return sql.starts_with(word); });
}

}  // namespace

Query::Query(const QSqlDatabase &database, const char *sql)
    : m_path(database.databaseName())
    , m_connection(database.connectionName())
    , m_sql(isKept(sql) ? sql : "")
{
    if (auto *watcher = statementWatcher.load(std::memory_order_relaxed))
        watcher(sql);
    if (!m_sql.empty())
        m_query = takeStatement(m_connection, m_sql);
    m_prepared = m_query != nullptr;
    if (m_prepared)
        return;
    m_query = std::make_unique<QSqlQuery>(database);
    m_query->setForwardOnly(true);
    m_prepared = m_query->prepare(QString::fromLatin1(sql));
}

Query::~Query()
{
    if (!m_prepared || m_sql.empty())
        return;
    // Unfinished, it would hold on to its snapshot.
    m_query->finish();
    keepStatement(m_connection, m_sql, std::move(m_query));
}

void Query::watch(void (*watcher)(const char *sql))
{
    statementWatcher = watcher;
}

Query &Query::bind(const QVariant &value)
{
    // The driver would store a null QString as NULL, and no text column of ours allows that.
    const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    m_query->bindValue(m_bound++, nullText ? QVariant(QStringLiteral("")) : value);
    return *this;
}

Query &Query::bind(const QDateTime &date)
{
    return bind(date.isValid() ? QVariant(date.toMSecsSinceEpoch()) : QVariant());
}

Query &Query::bindJson(const QByteArray &json)
{
    return bind(json.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(json)));
}

Result<> Query::run()
{
    m_bound = 0;
    if (!m_prepared || !m_query->exec())
        return std::unexpected(fault());
    return {};
}

Result<> Query::ended() const
{
    if (m_query->lastError().isValid())
        return std::unexpected(fault());
    return {};
}

QDateTime Query::date(int column) const
{
    return value(column).isNull() ? QDateTime()
                                  : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

Fault Query::fault() const
{
    const QSqlError error = m_query->lastError();
    const QString text = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    const int extended = error.nativeErrorCode().toInt();
    if (isUniqueViolation(extended, text)) {
        // "UNIQUE constraint failed: galleries.subscription_id, galleries.name_folded"
        const QString columns = text.section(QStringLiteral(": "), 1);
        return Fault::of(QStringLiteral("catalog.duplicate"), m_path, {m_path, columns}, text);
    }
    switch (extended & 0xff) {
    case kBusy:
    case kLocked: return Fault::of(QStringLiteral("catalog.busy"), m_path, {m_path, text}, text);
    case kFull: return Fault::of(QStringLiteral("io.noSpace"), m_path, {m_path}, text);
    case kReadOnly: return Fault::of(QStringLiteral("io.readOnly"), m_path, {m_path}, text);
    case kCorrupt:
    case kNotADatabase: return Fault::of(QStringLiteral("catalog.corrupt"), m_path, {text}, text);
    default: return Fault::of(QStringLiteral("catalog.failed"), m_path, {m_path, text}, text);
    }
}

}  // namespace vitrine
