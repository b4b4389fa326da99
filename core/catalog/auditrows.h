#pragma once

#include "core/catalog/catalog.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

// Reads what audit() wrote. Rows are never changed and never removed.
namespace vitrine {

/// One change as the log has it.
struct AuditRow {
    qint64 sequence = 0;  ///< rises with every change; the order of the log
    QDateTime at;  ///< UTC
    QString caller;
    QString action;  ///< for example `Microsoft.Compute/galleries/write`
    QString resourceId;
    QByteArray before;  ///< the resource's JSON; empty for one that was made
    QByteArray after;  ///< the resource's JSON; empty for one that was deleted
    QString tenantId;  ///< whose the resource is; empty for what is no tenant's
    QString outcome;  ///< `Succeeded` or `Denied`
    QString digest;  ///< of this row and the digest before it; empty in rows of older schemas
};

/// Returns up to \p limit rows behind \p after, the oldest first. \p resourceId as it was written;
/// empty: of everything.
Result<std::vector<AuditRow>> auditPage(Transaction &transaction, const QString &resourceId,
                                        qint64 after, int limit);
/// Returns up to \p limit changes of a resource, the newest first. \p resourceId as it was
/// written.
Result<std::vector<AuditRow>> newestAudit(Transaction &transaction, const QString &resourceId,
                                          int limit);

/// Writes the audit row of what was refused, in a transaction of its own, and returns \p fault with
/// what kept the row from being written, if something did.
Fault withRefusalNoted(Catalog &catalog, const Caller &caller, const QString &action,
                       const QString &resourceId, Fault fault);

/// What a look through the whole log found.
struct AuditCheck {
    qint64 rows = 0;  ///< that are there
    qint64 unchained = 0;  ///< of them, from before the log was chained
    qint64 firstBroken = 0;  ///< sequence of the first row that is not what was written; 0: none
    bool isTruncated = false;  ///< rows are missing at the end
    QString head;  ///< the last digest: kept elsewhere it proves the log up to here
    bool isSealed = false;  ///< with a key that is kept outside: core/catalog/auditseal.h
    qint64 unproved = 0;  ///< rows of a sealed log that its seal does not prove, or not here
    std::optional<Fault> unprovedWhy = {};  ///< what keeps the seal from being checked

    bool isIntact() const { return firstBroken == 0 && !isTruncated && unproved == 0; }
};

/// Looks through the chain. \p expected: a head that was noted before; a log that never had it is
/// broken from row 1. Rows are compared with their digests (HMAC-SHA-256 with a key derived from
/// the catalogue's), each with the one before it, and the last with what `meta` says is the last;
/// the row that was sealed with the seal.
Result<AuditCheck> checkAudit(Transaction &transaction, const QString &expected = {});

/// Returns the JSON a resource had while its etag was \p etag; empty when the log does not know.
Result<QByteArray> auditState(Transaction &transaction, const QString &resourceId,
                              const QString &etag);

}  // namespace vitrine
