#pragma once

#include "core/catalog/catalog.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

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
};

/// Returns up to \p limit rows behind \p after, the oldest first. \p resourceId as it was written;
/// empty: of everything.
Result<std::vector<AuditRow>> auditPage(Transaction &transaction, const QString &resourceId,
                                        qint64 after, int limit);
/// Returns up to \p limit changes of a resource, the newest first. \p resourceId as it was
/// written.
Result<std::vector<AuditRow>> newestAudit(Transaction &transaction, const QString &resourceId,
                                          int limit);

/// Returns the JSON a resource had while its etag was \p etag; empty when the log does not know.
Result<QByteArray> auditState(Transaction &transaction, const QString &resourceId,
                              const QString &etag);

}  // namespace vitrine
