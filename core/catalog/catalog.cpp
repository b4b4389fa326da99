#include "core/catalog/catalog.h"

#include "core/catalog/connection.h"
#include "core/catalog/migration.h"
#include "core/catalog/query.h"
#include "core/catalog/rightsrows.h"

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
    if (auto owned = ensureOwner(*this, Caller::desktopUser()); !owned)
        return owned;
    return readIdentity();
}

Result<> Catalog::readIdentity()
{
    auto transaction = Transaction::read(*this, Caller::program());
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

void Catalog::signIn(Caller caller)
{
    const std::scoped_lock lock(m_mutex);
    m_caller = std::move(caller);
}

Caller Catalog::caller() const
{
    const std::scoped_lock lock(m_mutex);
    return m_caller;
}

Result<std::shared_ptr<const Rights>> Catalog::rightsOf(Transaction &transaction)
{
    const auto revision = accessRevision(transaction);
    if (!revision)
        return std::unexpected(revision.error());
    {
        const std::scoped_lock lock(m_mutex);
        if (m_known.rights != nullptr && m_known.revision == *revision
            && m_known.caller == transaction.caller())
            return m_known.rights;
    }
    auto read = readRights(transaction, transaction.caller());
    if (!read)
        return std::unexpected(std::move(read.error()));
    auto rights = std::make_shared<const Rights>(std::move(*read));
    const std::scoped_lock lock(m_mutex);
    m_known = {transaction.caller(), *revision, rights};
    return rights;
}

Result<Transaction> Transaction::read(Catalog &catalog)
{
    return read(catalog, catalog.caller());
}

Result<Transaction> Transaction::read(Catalog &catalog, Caller caller)
{
    return begin(catalog, "BEGIN", std::move(caller));
}

Result<Transaction> Transaction::write(Catalog &catalog)
{
    return write(catalog, catalog.caller());
}

Result<Transaction> Transaction::write(Catalog &catalog, Caller caller)
{
    // IMMEDIATE: who would take the write lock only later could find it taken, and would have
    // to throw away what it has read.
    return begin(catalog, "BEGIN IMMEDIATE", std::move(caller));
}

Result<Transaction> Transaction::begin(Catalog &catalog, const char *statement, Caller caller)
{
    const auto connection = threadConnection(catalog.m_token, catalog.m_path);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto begun = Query(databaseOf(*connection), statement).run(); !begun)
        return std::unexpected(std::move(begun.error()));
    Transaction transaction(catalog, *connection, std::move(caller));
    if (!transaction.m_caller.isProgram()) {
        auto rights = catalog.rightsOf(transaction);
        if (!rights)
            return std::unexpected(std::move(rights.error()));
        transaction.m_rights = std::move(*rights);
    }
    return transaction;
}

Transaction::Transaction(Catalog &catalog, QString connection, Caller caller)
    : m_catalog(&catalog)
    , m_connection(std::move(connection))
    , m_caller(std::move(caller))
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_catalog(other.m_catalog)
    , m_connection(std::exchange(other.m_connection, {}))
    , m_caller(std::move(other.m_caller))
    , m_rights(std::move(other.m_rights))
{
}

Result<> Transaction::allow(QStringView action, const QString &scope) const
{
    if (m_caller.isProgram() || (m_rights != nullptr && m_rights->allow(action, scope)))
        return {};
    const QString wanted = action.toString();
    return std::unexpected(Fault::of(
        QStringLiteral("access.denied"), scope,
        {m_caller.name, wanted, scope, Rights::rolesFor(action).join(QStringLiteral(", "))}));
}

Result<> Transaction::allow(QStringView action, const ResourceId &scope) const
{
    return allow(action, scope.toString());
}

bool Transaction::sees(QStringView readAction, const QString &scope) const
{
    return m_caller.isProgram() || (m_rights != nullptr && m_rights->allow(readAction, scope));
}

bool Transaction::sees(QStringView readAction, const ResourceId &scope) const
{
    return sees(readAction, scope.toString());
}

bool Transaction::seesBelow(QStringView readAction, const QString &scope) const
{
    return m_caller.isProgram() || (m_rights != nullptr && m_rights->allowBelow(readAction, scope));
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

}  // namespace vitrine
