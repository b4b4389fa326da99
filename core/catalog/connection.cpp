#include "core/catalog/connection.h"

#include "core/catalog/query.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <chrono>
#include <map>
#include <thread>
#include <unordered_map>

namespace vitrine {
namespace {

// The statements of the row functions are some hundred; what lies beyond is prepared anew.
constexpr std::size_t kKeptStatements = 200;

/// The connections of one thread. Destroyed by the thread itself, as Qt wants it.
class ThreadConnections {
public:
    ThreadConnections() = default;
    ThreadConnections(const ThreadConnections &) = delete;
    ThreadConnections &operator=(const ThreadConnections &) = delete;
    ~ThreadConnections()
    {
        for (auto &[key, entry] : m_entries)
            remove(entry);
    }

    QString find(const CatalogToken &token) const
    {
        const auto found = m_entries.find(*token);
        return found == m_entries.end() ? QString() : found->second.name;
    }
    void add(const CatalogToken &token, const QString &name)
    {
        m_entries[*token] = {token, name, {}};
    }
    void close(const CatalogToken &token)
    {
        const auto found = m_entries.find(*token);
        if (found == m_entries.end())
            return;
        remove(found->second);
        m_entries.erase(found);
    }
    void closeAbandoned()
    {
        for (auto entry = m_entries.begin(); entry != m_entries.end();) {
            if (!entry->second.catalog.expired()) {
                ++entry;
                continue;
            }
            remove(entry->second);
            entry = m_entries.erase(entry);
        }
    }
    std::unique_ptr<QSqlQuery> take(const QString &name, const std::string &sql)
    {
        Entry *entry = named(name);
        if (entry == nullptr)
            return nullptr;
        const auto found = entry->statements.find(sql);
        return found == entry->statements.end() ? nullptr : std::move(found->second);
    }
    void keep(const QString &name, const std::string &sql, std::unique_ptr<QSqlQuery> statement)
    {
        Entry *entry = named(name);
        if (entry != nullptr
            && (entry->statements.size() < kKeptStatements || entry->statements.contains(sql)))
            entry->statements[sql] = std::move(statement);
    }

private:
    using Statements = std::unordered_map<std::string, std::unique_ptr<QSqlQuery>>;
    struct Entry {
        std::weak_ptr<const quint64> catalog;
        QString name;
        Statements statements;
    };

    // Qt warns of statements that outlive their connection, and SQLite does not close it.
    static void remove(Entry &entry)
    {
        entry.statements.clear();
        QSqlDatabase::removeDatabase(entry.name);
    }
    Entry *named(const QString &name)
    {
        for (auto &[key, entry] : m_entries) {
            if (entry.name == name)
                return &entry;
        }
        return nullptr;
    }

    std::map<quint64, Entry> m_entries;
};

thread_local ThreadConnections threadConnections;

Result<> runPragma(const QSqlDatabase &database, const char *sql)
{
    return Query(database, sql).run();
}

// Two processes that turn the same new file to WAL both want it alone; SQLite then answers one
// of them "busy" without waiting, so the waiting is done here.
Result<> useWriteAheadLog(const QSqlDatabase &database)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        auto done = runPragma(database, "PRAGMA journal_mode = WAL");
        if (done || done.error().reason != u"catalog.busy" || waited.elapsed() > kBusyTimeoutMs)
            return done;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

Result<> setUp(const QSqlDatabase &database)
{
    // cell_size_check and trusted_schema: a damaged or forged file must not do more than fail.
    // cache_size: a page of a large catalogue comes from several hundred places of the file.
    for (const char *pragma :
         {"PRAGMA cell_size_check = ON", "PRAGMA trusted_schema = OFF", "PRAGMA foreign_keys = ON",
          "PRAGMA synchronous = FULL", "PRAGMA cache_size = -16384"}) {
        if (auto done = runPragma(database, pragma); !done)
            return done;
    }
    return useWriteAheadLog(database);
}

Result<> openConnection(const QString &name, const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs));
    if (!database.open()) {
        const QString text = database.lastError().text();
        return std::unexpected(
            Fault::of(QStringLiteral("catalog.failed"), path, {path, text}, text));
    }
    return setUp(database);
}

}  // namespace

Result<QString> threadConnection(const CatalogToken &token, const QString &path)
{
    if (const QString known = threadConnections.find(token); !known.isEmpty())
        return known;
    threadConnections.closeAbandoned();
    static std::atomic<quint64> count = 0;
    const QString name = QStringLiteral("vitrine-%1").arg(++count);
    if (auto opened = openConnection(name, path); !opened) {
        QSqlDatabase::removeDatabase(name);
        return std::unexpected(std::move(opened.error()));
    }
    threadConnections.add(token, name);
    return name;
}

std::unique_ptr<QSqlQuery> takeStatement(const QString &connection, const std::string &sql)
{
    return threadConnections.take(connection, sql);
}

void keepStatement(const QString &connection, const std::string &sql,
                   std::unique_ptr<QSqlQuery> statement)
{
    threadConnections.keep(connection, sql, std::move(statement));
}

void closeThreadConnection(const CatalogToken &token)
{
    threadConnections.close(token);
}

}  // namespace vitrine
