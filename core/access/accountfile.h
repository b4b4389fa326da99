#pragma once

#include "core/access/principal.h"
#include "core/base/uid.h"

#include <functional>
#include <vector>

namespace vitrine {

/// An account that is signed in on this machine.
struct SavedAccount {
    QString principalId;
    QString tenantId;
    PrincipalKind kind = PrincipalKind::User;
    QString name;  ///< what it signs in with
    QString displayName;
    /// What it stays signed in by. Empty for the account of the operating system, and for one that
    /// is signed in only as long as the program runs.
    QString token = {};
    bool isOsAccount = false;

    bool operator==(const SavedAccount &) const = default;
};

/// The accounts that are signed in to one catalogue: at most one in each tenant, the last that
/// signed in at the end.
struct SavedAccounts {
    std::vector<SavedAccount> accounts = {};
    QString subscriptionId = {};  ///< the one that is chosen; empty: the catalogue's default

    bool operator==(const SavedAccounts &) const = default;
};

/// The file that says who is signed in on this machine, to which catalogue. It holds tokens, never
/// a password or a secret, and only the one whose file it is may read it: JSON, mode 0600, replaced
/// as a whole. Thread: any.
class AccountFile {
public:
    /// Returns `VITRINE_ACCOUNTS`, else `vitrine/accounts.json` under `XDG_CONFIG_HOME`.
    static QString defaultPath();

    explicit AccountFile(QString path = defaultPath());

    const QString &path() const { return m_path; }
    /// Returns who is signed in to a catalogue; nobody when there is no file.
    /// Errors: `signIn.file.unsafe` when others may read or write it, `signIn.file.invalid`,
    /// `io.*`.
    Result<SavedAccounts> read(const Uid &catalog) const;
    /// Writes what \p edit makes of it, while no other process writes. What is not to last - an
    /// account without a token that is not the operating system's - is left out. Errors: as read().
    Result<> change(const Uid &catalog, const std::function<void(SavedAccounts &)> &edit) const;

private:
    const QString m_path;
};

}  // namespace vitrine
