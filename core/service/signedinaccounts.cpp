#include "core/service/signedinaccounts.h"

#include "core/catalog/catalog.h"
#include "core/service/accountservice.h"
#include "core/service/workspace.h"

#include <algorithm>

namespace vitrine {
namespace {

SavedAccount accountFor(const Proof &proof)
{
    const Principal &who = proof.principal;
    return {who.id, who.tenantId, who.kind, who.signInName, who.displayName};
}

// In place of the one that was signed in to this tenant.
void put(SavedAccounts &saved, const SavedAccount &account)
{
    std::erase_if(saved.accounts, [&account](const SavedAccount &other) {
        return other.tenantId == account.tenantId;
    });
    saved.accounts.push_back(account);
}

void take(SavedAccounts &saved, const std::vector<SavedAccount> &gone)
{
    std::erase_if(saved.accounts, [&gone](const SavedAccount &account) {
        return std::ranges::any_of(gone, [&account](const SavedAccount &one) {
            return one.principalId == account.principalId;
        });
    });
    // It was one of theirs, most likely.
    saved.subscriptionId.clear();
}

// The catalogue's default comes before the others of the tenant.
QString subscriptionOf(const std::vector<Subscription> &all, const QString &tenantId)
{
    const Subscription *chosen = nullptr;
    for (const Subscription &subscription : all) {
        if (subscription.tenantId == tenantId && (chosen == nullptr || subscription.isDefault))
            chosen = &subscription;
    }
    return chosen == nullptr ? QString() : chosen->id;
}

}  // namespace

SignedInAccounts::SignedInAccounts(Workspace &workspace, AccountFile file)
    : m_workspace(workspace)
    , m_file(std::move(file))
    , m_service(workspace.catalog())
{
}

Result<> SignedInAccounts::read()
{
    auto saved = m_file.read(m_workspace.catalog().uid());
    if (!saved)
        return std::unexpected(std::move(saved.error()));
    const std::lock_guard lock(m_mutex);
    m_saved = std::move(*saved);
    m_isProven = false;
    return {};
}

Result<> SignedInAccounts::resume()
{
    auto saved = m_file.read(m_workspace.catalog().uid());
    if (!saved)
        return std::unexpected(std::move(saved.error()));
    for (SavedAccount &account : saved->accounts) {
        if (auto proven = prove(account); !proven)
            return proven;
    }
    const std::lock_guard lock(m_mutex);
    m_saved = std::move(*saved);
    m_isProven = true;
    actAs(m_saved);
    return {};
}

Result<> SignedInAccounts::resumeLasting(std::vector<Fault> &ended)
{
    const Uid catalog = m_workspace.catalog().uid();
    auto saved = m_file.read(catalog);
    if (!saved)
        return std::unexpected(std::move(saved.error()));
    std::vector<SavedAccount> gone;
    for (SavedAccount &account : saved->accounts) {
        auto proven = prove(account);
        if (proven)
            continue;
        if (!proven.error().reason.startsWith(u"signIn."))
            return proven;
        ended.push_back(std::move(proven.error()));
        gone.push_back(account);
    }
    if (!gone.empty()) {
        take(*saved, gone);
        auto done =
            m_file.change(catalog, [&gone](SavedAccounts &written) { take(written, gone); });
        if (!done)
            return done;
    }
    const std::lock_guard lock(m_mutex);
    m_saved = std::move(*saved);
    m_isProven = true;
    actAs(m_saved);
    return {};
}

Result<> SignedInAccounts::prove(SavedAccount &account)
{
    const auto proof = proofOf(account);
    if (!proof)
        return std::unexpected(proof.error());
    // The catalogue has the last word on who somebody is.
    SavedAccount known = accountFor(*proof);
    known.token = account.token;
    known.isOsAccount = account.isOsAccount;
    account = std::move(known);
    return {};
}

Result<Proof> SignedInAccounts::proofOf(const SavedAccount &account)
{
    return account.isOsAccount ? m_service.checkOsAccount(Caller::desktopUser().name)
                               : m_service.resume(account.token, account.name);
}

std::vector<SavedAccount> SignedInAccounts::accounts() const
{
    const std::lock_guard lock(m_mutex);
    return m_saved.accounts;
}

QString SignedInAccounts::subscriptionId() const
{
    const std::lock_guard lock(m_mutex);
    return m_saved.subscriptionId;
}

SavedAccount SignedInAccounts::accountOf(const QString &tenantId) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_saved.accounts, tenantId, &SavedAccount::tenantId);
    if (found != m_saved.accounts.end())
        return *found;
    if (!m_saved.accounts.empty())
        return m_saved.accounts.back();
    SavedAccount account;
    account.name = Caller::desktopUser().name;
    account.displayName = account.name;
    account.isOsAccount = true;
    return account;
}

void SignedInAccounts::actAs(const SavedAccounts &saved)
{
    Caller caller = Caller::desktopUser();
    const bool isDesktopUser = saved.accounts.empty()
        || (saved.accounts.size() == 1 && saved.accounts.front().isOsAccount);
    if (!isDesktopUser) {
        caller.name = saved.accounts.back().name;
        for (const SavedAccount &account : saved.accounts)
            caller.principals << account.principalId;
    }
    m_workspace.signIn(std::move(caller));
}

Result<> SignedInAccounts::choose(const QString &subscriptionId)
{
    const std::lock_guard lock(m_mutex);
    auto done = m_file.change(m_workspace.catalog().uid(),
                              [&](SavedAccounts &saved) { saved.subscriptionId = subscriptionId; });
    if (done)
        m_saved.subscriptionId = subscriptionId;
    return done;
}

Result<SavedAccount> SignedInAccounts::signIn(const SignInRequest &request, const Secret &secret,
                                              bool stays)
{
    const auto proof = m_service.check(request, secret);
    if (!proof)
        return std::unexpected(proof.error());
    SavedAccount account = accountFor(*proof);
    if (stays) {
        auto token = m_service.issue(*proof, SignInService::kStay);
        if (!token)
            return std::unexpected(std::move(token.error()));
        account.token = std::move(token->text);
    }
    return add(std::move(account));
}

Result<SavedAccount> SignedInAccounts::signInOsAccount()
{
    const auto proof = m_service.checkOsAccount(Caller::desktopUser().name);
    if (!proof)
        return std::unexpected(proof.error());
    SavedAccount account = accountFor(*proof);
    account.isOsAccount = true;
    return add(std::move(account));
}

Result<SavedAccount> SignedInAccounts::add(SavedAccount account)
{
    const std::lock_guard lock(m_mutex);
    SavedAccounts wanted = m_isProven ? m_saved : SavedAccounts();
    put(wanted, account);
    actAs(wanted);
    const auto subscriptions = m_workspace.accounts().subscriptions();
    Result<> done;
    if (subscriptions) {
        wanted.subscriptionId = subscriptionOf(*subscriptions, account.tenantId);
        done = m_file.change(m_workspace.catalog().uid(), [&](SavedAccounts &saved) {
            put(saved, account);
            saved.subscriptionId = wanted.subscriptionId;
        });
    } else {
        done = std::unexpected(subscriptions.error());
    }
    std::vector<QString> ended;
    for (const SavedAccount &other : m_saved.accounts) {
        if (other.tenantId == account.tenantId)
            ended.push_back(other.token);
    }
    if (!done) {
        actAs(m_isProven ? m_saved : SavedAccounts());
        ended = {account.token};
    }
    for (const QString &token : ended) {
        const auto revoked = token.isEmpty() ? Result<>() : m_service.revoke(token);
        if (!revoked && done)
            done = std::unexpected(revoked.error());
    }
    if (!done)
        return std::unexpected(std::move(done.error()));
    m_saved = std::move(wanted);
    m_isProven = true;
    return account;
}

Result<> SignedInAccounts::requireSubscription(const SavedAccount &account)
{
    const auto all = m_workspace.accounts().subscriptions();
    if (!all)
        return std::unexpected(all.error());
    if (!subscriptionOf(*all, account.tenantId).isEmpty())
        return {};
    if (auto out = signOut(account.name); !out)
        return out;
    return std::unexpected(Fault::of(QStringLiteral("signIn.noSubscription"),
                                     QStringLiteral("tenant"),
                                     {account.displayName, account.tenantId}));
}

Result<> SignedInAccounts::signOut(const QString &name)
{
    std::vector<SavedAccount> gone;
    for (const SavedAccount &account : accounts()) {
        if (name.isEmpty())
            gone = {account};
        else if (account.name.toCaseFolded() == name.toCaseFolded())
            gone.push_back(account);
    }
    if (gone.empty())
        return std::unexpected(Fault::of(QStringLiteral("signIn.notSignedIn"),
                                         QStringLiteral("username"),
                                         {name.isEmpty() ? Caller::desktopUser().name : name}));
    return remove(gone);
}

Result<> SignedInAccounts::clear()
{
    return remove(accounts());
}

Result<> SignedInAccounts::remove(const std::vector<SavedAccount> &gone)
{
    const std::lock_guard lock(m_mutex);
    // First in the catalogue: a copy of the file is worth nothing afterwards.
    for (const SavedAccount &account : gone) {
        if (account.token.isEmpty())
            continue;
        if (auto revoked = m_service.revoke(account.token); !revoked)
            return revoked;
    }
    auto done = m_file.change(m_workspace.catalog().uid(),
                              [&gone](SavedAccounts &saved) { take(saved, gone); });
    if (!done)
        return done;
    take(m_saved, gone);
    if (m_isProven)
        actAs(m_saved);
    return {};
}

Result<AccessToken> SignedInAccounts::accessToken(const SavedAccount &account)
{
    const auto proof = proofOf(account);
    if (!proof)
        return std::unexpected(proof.error());
    return m_service.issue(*proof, SignInService::kAccess);
}

}  // namespace vitrine
