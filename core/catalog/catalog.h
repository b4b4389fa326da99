#pragma once

#include "core/access/rights.h"
#include "core/base/caller.h"
#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/base/fault.h"
#include "core/base/keyring.h"
#include "core/base/resourceid.h"
#include "core/base/uid.h"

#include <QString>

#include <memory>
#include <mutex>

namespace vitrine {

class Query;
class Transaction;

/// The SQLite file that knows every resource. One instance per process and file; every thread
/// gets a connection of its own, closed when the thread ends.
/// Settings: WAL, synchronous=FULL, foreign_keys=ON. Thread: any.
class Catalog {
public:
    /// Opens or creates the catalogue at \p path and applies missing migrations, each in one
    /// transaction. A new file is readable by its owner only, and so are the folders made for it.
    /// Errors: `catalog.tooNew`, `catalog.corrupt`, `catalog.busy`, `catalog.failed`, `io.*`.
    static Result<std::unique_ptr<Catalog>> open(const QString &path,
                                                 const Clock &clock = systemClock());
    ~Catalog();
    Catalog(const Catalog &) = delete;
    Catalog &operator=(const Catalog &) = delete;

    const QString &path() const { return m_path; }
    /// Returns the catalogue's own identity, made with it.
    Uid uid() const { return m_uid; }
    /// Returns the 32 random bytes that authenticate manifests.
    const Digest &manifestKey() const { return m_manifestKey; }
    const Clock &clock() const { return m_clock; }
    /// Gives the catalogue the keys of its disk encryption sets, which are kept outside of it.
    /// Before it is shared with other threads.
    void setKeyRing(std::shared_ptr<KeyRing> keyRing) { m_keyRing = std::move(keyRing); }
    /// Returns them; null when nobody gave any.
    KeyRing *keyRing() const { return m_keyRing.get(); }
    /// Makes \p caller the one who asks when a query names nobody. At first: the desktop user.
    void signIn(Caller caller);
    Caller caller() const;

private:
    friend class Transaction;
    Catalog(QString path, const Clock &clock);

    Result<> prepare();
    Result<> readIdentity();
    Result<std::shared_ptr<const Rights>> rightsOf(Transaction &transaction);

    const QString m_path;
    const Clock &m_clock;
    const std::shared_ptr<const quint64> m_token;  // connections live no longer than it
    Uid m_uid;
    Digest m_manifestKey;
    std::shared_ptr<KeyRing> m_keyRing;
    mutable std::mutex m_mutex;  // for what is below
    Caller m_caller = Caller::desktopUser();
    /// The rights that were read last: one caller mostly asks again.
    struct {
        Caller caller;
        qint64 revision = 0;
        std::shared_ptr<const Rights> rights;
    } m_known;
};

/// A view of the catalogue that does not move while it lives: a read snapshot, or one write
/// that is all or nothing. Destroyed without commit() it leaves no trace. It is somebody's: row
/// functions give what its caller may see, and write what its caller may change.
/// Thread: the one that made it, which has at most one at a time per catalogue. Keep it short:
/// a write keeps other writers waiting.
class Transaction {
public:
    /// Without a caller: whoever is signed in.
    /// Errors: `catalog.busy` when another writer holds on for more than ten seconds.
    static Result<Transaction> read(Catalog &catalog);
    static Result<Transaction> read(Catalog &catalog, Caller caller);
    static Result<Transaction> write(Catalog &catalog);
    static Result<Transaction> write(Catalog &catalog, Caller caller);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Makes the changes durable. Errors: `catalog.busy`, `catalog.failed`, `io.noSpace`.
    Result<> commit();
    /// Prepares \p sql with `?` placeholders on this transaction's connection.
    Query query(const char *sql);
    Catalog &catalog() const { return *m_catalog; }
    const Caller &caller() const { return m_caller; }

    /// Asks the policy whether the caller may do \p action at \p scope, an ARM id or `/`.
    /// Errors: `access.denied`, with the roles that would do.
    Result<> allow(QStringView action, const QString &scope) const;
    Result<> allow(QStringView action, const ResourceId &scope) const;
    /// Tells whether the caller may see what is at \p scope, by the action that reads it. What may
    /// not be seen is not there.
    bool sees(QStringView readAction, const ResourceId &scope) const;
    bool sees(QStringView readAction, const QString &scope) const;
    /// Tells whether there may be something below \p scope that the caller sees.
    bool seesBelow(QStringView readAction, const QString &scope) const;

private:
    static Result<Transaction> begin(Catalog &catalog, const char *statement, Caller caller);
    Transaction(Catalog &catalog, QString connection, Caller caller);

    Catalog *m_catalog;
    QString m_connection;  // empty once committed, rolled back or moved from
    Caller m_caller;
    std::shared_ptr<const Rights> m_rights;  // the program's own has none and needs none
};

/// Writes the audit row of a change: who did what to which resource, and its JSON before and
/// after. Belongs to the same transaction as the change.
Result<> audit(Transaction &transaction, const Caller &caller, const QString &action,
               const QString &resourceId, const QByteArray &before, const QByteArray &after);
/// Writes the audit row of what \p caller was not allowed to do, in a transaction of its own, and
/// returns \p fault with what kept the row from being written, if something did. Any other fault
/// than `access.denied` comes back as it is.
Fault notedRefusal(Catalog &catalog, const Caller &caller, Fault fault);

}  // namespace vitrine
