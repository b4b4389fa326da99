#pragma once

#include "core/access/accountfile.h"
#include "core/base/caller.h"
#include "core/service/signinservice.h"

#include <mutex>

namespace vitrine {

class Workspace;

/// Who is signed in to an open catalogue, now and when it is opened next. Nobody: the account of
/// the operating system acts. The accounts act together, at most one in each tenant.
/// Thread: any; what checks a secret not the GUI thread.
class SignedInAccounts {
public:
    explicit SignedInAccounts(Workspace &workspace, AccountFile file = AccountFile());

    /// Reads who stays signed in, and makes them the workspace's caller. With a failure the caller
    /// is who it was. Errors: those of AccountFile::read() and SignInService::resume().
    Result<> resume();
    /// The same, but whose sign-in has ended is signed out, and why is added to \p ended.
    /// Errors: those of AccountFile::change().
    Result<> resumeLasting(std::vector<Fault> &ended);
    /// Reads who stays signed in without asking whether they still may: they do not act. Only for
    /// signing out.
    Result<> read();

    std::vector<SavedAccount> accounts() const;
    /// Returns the account that signed in to a tenant, else the last that signed in anywhere, else
    /// the one of the operating system.
    SavedAccount accountOf(const QString &tenantId) const;
    /// Returns the id of the subscription that was chosen; empty: the catalogue's default.
    QString subscriptionId() const;
    /// Chooses the subscription of who is signed in. Errors: those of AccountFile::change().
    Result<> choose(const QString &subscriptionId);

    /// Signs somebody in beside who is signed in to other tenants, and chooses a subscription of
    /// the tenant. \p stays: until it is ended, across runs of the program. Not from the GUI
    /// thread. Errors: those of SignInService::check() and AccountFile::change().
    Result<SavedAccount> signIn(const SignInRequest &request, const Secret &secret, bool stays);
    /// Signs \p account out again unless it sees a subscription of its tenant.
    /// Errors: `signIn.noSubscription`, those of signOut().
    Result<> requireSubscription(const SavedAccount &account);
    /// Signs the account of the operating system in. Errors: `signIn.osAccount.unknown` and those
    /// of AccountFile::change().
    Result<SavedAccount> signInOsAccount();
    /// Signs out who is called \p name in any case of letters; empty: the last that signed in.
    /// Errors: `signIn.notSignedIn`, those of AccountFile::change().
    Result<> signOut(const QString &name);
    /// Signs everybody out. Errors: those of AccountFile::change().
    Result<> clear();
    /// Returns a token for an hour, for programs that act as \p account.
    /// Errors: those of SignInService::resume().
    Result<AccessToken> accessToken(const SavedAccount &account);

private:
    Result<SavedAccount> add(SavedAccount account);
    Result<Proof> proofOf(const SavedAccount &account);
    Result<> prove(SavedAccount &account);
    Result<> remove(const std::vector<SavedAccount> &gone);
    void actAs(const SavedAccounts &saved);

    Workspace &m_workspace;
    const AccountFile m_file;
    SignInService m_service;
    mutable std::mutex m_mutex;
    SavedAccounts m_saved;  // guarded by m_mutex
    bool m_isProven = true;  // guarded by m_mutex; false: they must not act
};

}  // namespace vitrine
