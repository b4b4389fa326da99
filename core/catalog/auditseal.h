#pragma once

#include "core/catalog/catalog.h"

#include <optional>

// The seal of the audit log: its last row, authenticated with a key that is kept outside of the
// catalogue. Every digest of the chain depends on all rows before it, so the seal proves them all.
namespace vitrine {

/// The last row of the log.
struct AuditHead {
    qint64 sequence = 0;
    QString digest;

    bool operator==(const AuditHead &) const = default;
};

/// What `meta` holds: how far the log was sealed.
struct AuditSeal {
    AuditHead head;
    QString code;  ///< HMAC-SHA-256 of the head, 64 hex digits
};

/// Returns what `meta` says is the last row.
Result<AuditHead> readAuditHead(Transaction &transaction);
/// std::nullopt for a log that was never sealed.
Result<std::optional<AuditSeal>> readSeal(Transaction &transaction);
/// Tells whether a seal was made with the key of this catalogue's ring.
/// Errors: `encryption.key.missing`, those of KeyRing::key().
Result<bool> isGenuine(const Catalog &catalog, const AuditSeal &seal);
/// Moves the seal from \p before to \p after, the row behind it. A log without a seal gets none; a
/// seal that stands elsewhere, or whose key is not there, stays where it is: checkAudit() tells.
Result<> moveSeal(Transaction &transaction, const AuditHead &before, const AuditHead &after);

/// Seals the log as it is now, and with every row that comes: whoever changes the catalogue with
/// another program and has not the ring's key cannot hide it. Makes the key when there is none, and
/// writes a row that says who sealed. A log that is sealed is sealed anew from here on. Writes
/// files. Errors: `access.denied`, `encryption.key.missing` without a ring, those of
/// KeyRing::make().
Result<> sealAudit(Catalog &catalog, const Caller &caller);

}  // namespace vitrine
