#include "core/catalog/catalog.h"

#include "core/catalog/connection.h"
#include "core/catalog/migration.h"
#include "core/catalog/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace vitrine {
namespace {

QSqlDatabase databaseOf(const QString &connection)
{
    return QSqlDatabase::database(connection, false);
}

// A new entry is there after a power cut only when its folder was flushed.
Result<> flushFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    const int fd = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int flushed = fd < 0 ? -1 : ::fsync(fd);
    const int error = errno;
    if (fd >= 0)
        ::close(fd);
    // Some file systems cannot flush a folder; that is no reason to do without a catalogue.
    if (flushed != 0 && error != EINVAL)
        return std::unexpected(Fault::fromErrno(error, folder));
    return {};
}

Result<> makeFolder(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return {};
    const QString parent = QFileInfo(folder).path();
    if (auto made = makeFolder(parent); !made)
        return made;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return std::unexpected(Fault::fromErrno(errno, folder));
    return flushFolder(parent);
}

// mknod makes the file without opening it: closing a descriptor of a catalogue that another
// thread uses would drop the locks that SQLite holds for the whole process.
Result<> makeFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mknod(name.constData(), S_IFREG | 0600, 0) == 0)
        return flushFolder(QFileInfo(path).path());
    if (errno != EEXIST)
        return std::unexpected(Fault::fromErrno(errno, path));
    if (::access(name.constData(), R_OK | W_OK) != 0)
        return std::unexpected(Fault::fromErrno(errno, path));
    if (QFileInfo(path).isDir())
        return std::unexpected(Fault::fromErrno(EISDIR, path));
    return {};
}

CatalogToken newToken()
{
    static std::atomic<quint64> count = 0;
    return std::make_shared<const quint64>(++count);
}

}  // namespace

Catalog::Catalog(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_token(newToken())
{
}

Catalog::~Catalog()
{
    closeThreadConnection(m_token);
}

Result<std::unique_ptr<Catalog>> Catalog::open(const QString &path, const Clock &clock)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (auto made = makeFolder(QFileInfo(absolute).path()); !made)
        return std::unexpected(std::move(made.error()));
    if (auto made = makeFile(absolute); !made)
        return std::unexpected(std::move(made.error()));
    std::unique_ptr<Catalog> catalog(new Catalog(absolute, clock));
    if (auto prepared = catalog->prepare(); !prepared)
        return std::unexpected(std::move(prepared.error()));
    return catalog;
}

Result<> Catalog::prepare()
{
    const auto connection = threadConnection(m_token, m_path);
    if (!connection)
        return std::unexpected(connection.error());
    const QSqlDatabase database = databaseOf(*connection);
    if (auto migrated = migrate(database); !migrated)
        return migrated;
    if (auto checked = checkIntegrity(database, m_clock); !checked)
        return checked;
    return readIdentity();
}

Result<> Catalog::readIdentity()
{
    auto transaction = Transaction::read(*this);
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    Query query = transaction->query("SELECT key, value FROM meta");
    if (auto ran = query.run(); !ran)
        return ran;
    while (query.next()) {
        if (query.text(0) == u"uid")
            m_uid = query.uid(1);
        else if (query.text(0) == u"manifestKey")
            m_manifestKey = Digest::parse(query.text(1));
    }
    if (auto ended = query.ended(); !ended)
        return ended;
    if (m_uid.isNull() || m_manifestKey.isNull())
        return std::unexpected(
            Fault::of(QStringLiteral("catalog.corrupt"), m_path, {QStringLiteral("meta")}));
    return {};
}

Result<Transaction> Transaction::read(Catalog &catalog)
{
    return begin(catalog, "BEGIN");
}

Result<Transaction> Transaction::write(Catalog &catalog)
{
    // IMMEDIATE: who would take the write lock only later could find it taken, and would have
    // to throw away what it has read.
    return begin(catalog, "BEGIN IMMEDIATE");
}

Result<Transaction> Transaction::begin(Catalog &catalog, const char *statement)
{
    const auto connection = threadConnection(catalog.m_token, catalog.m_path);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto begun = Query(databaseOf(*connection), statement).run(); !begun)
        return std::unexpected(std::move(begun.error()));
    return Transaction(catalog, *connection);
}

Transaction::Transaction(Catalog &catalog, const QString &connection)
    : m_catalog(&catalog)
    , m_connection(connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_catalog(other.m_catalog)
    , m_connection(std::exchange(other.m_connection, {}))
{
}

Transaction::~Transaction()
{
    if (!m_connection.isEmpty())
        std::ignore = Query(databaseOf(m_connection), "ROLLBACK").run();
}

Result<> Transaction::commit()
{
    auto committed = query("COMMIT").run();
    // A commit that failed has not ended the transaction; the destructor takes it back.
    if (committed)
        m_connection.clear();
    return committed;
}

Query Transaction::query(const char *sql)
{
    return {databaseOf(m_connection), sql};
}

Result<> audit(Transaction &transaction, const Caller &caller, const QString &action,
               const QString &resourceId, const QByteArray &before, const QByteArray &after)
{
    return transaction
        .query("INSERT INTO audit (at, caller, action, resource_id, before, after) "
               "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(transaction.catalog().clock().now())
        .bind(caller.name)
        .bind(action)
        .bind(resourceId)
        .bindJson(before)
        .bindJson(after)
        .run();
}

}  // namespace vitrine
