#pragma once

#include "core/service/principalservice.h"
#include "core/service/roleservice.h"
#include "core/service/sharingservice.h"
#include "tests/support/servicehouse.h"

namespace vitrine::test {

/// A service house with a second tenant, *Fabrikam*, that has the subscription *Abroad*. The one
/// who made it owns everything.
class AccessHouse : public ServiceHouse {
public:
    AccessHouse()
        : m_tenant(made((*this)->accounts().createTenant(caller(), QStringLiteral("Fabrikam"))))
        , m_subscription(made((*this)->accounts().createSubscription(
              caller(), QStringLiteral("Abroad"), m_tenant.id)))
    {
    }

    RoleService &roles() const { return (*this)->roles(); }
    SharingService &sharing() const { return (*this)->sharing(); }
    const Tenant &foreignTenant() const { return m_tenant; }
    const Subscription &foreignSubscription() const { return m_subscription; }
    Subscription subscription() const { return made((*this)->accounts().subscription()); }
    QString subscriptionScope() const
    {
        return QStringLiteral("/subscriptions/") + subscription().id;
    }
    QString foreignScope() const { return QStringLiteral("/subscriptions/") + m_subscription.id; }

    /// Makes a user of a tenant; empty: that of the usual subscription.
    Principal user(const QString &name, const QString &tenant = {})
    {
        NewUser draft;
        draft.tenant = tenant;
        draft.displayName = name;
        draft.signInName = name + QStringLiteral("@example.com");
        return made((*this)->principals().createUser(caller(), draft, nullptr));
    }
    static Caller callerOf(const Principal &principal)
    {
        return {principal.signInName, {principal.id}};
    }
    /// Gives a role, which has to succeed.
    AssignedRole give(const Principal &principal, const char16_t *role, const QString &scope)
    {
        return made(roles().assign(caller(), principal.id, QString::fromUtf16(role), scope));
    }

    template <typename Value>
    static Value made(const Result<Value> &result)
    {
        if (!result)
            qFatal("%s", faultJson(result.error()).constData());
        return *result;
    }

private:
    const Tenant m_tenant;
    const Subscription m_subscription;
};

/// Signs somebody in as long as it lives.
class SignedIn {
public:
    SignedIn(Workspace &workspace, Caller caller)
        : m_workspace(workspace)
        , m_before(workspace.caller())
    {
        m_workspace.signIn(std::move(caller));
    }
    ~SignedIn() { m_workspace.signIn(m_before); }
    SignedIn(const SignedIn &) = delete;
    SignedIn &operator=(const SignedIn &) = delete;

private:
    Workspace &m_workspace;
    const Caller m_before;
};

}  // namespace vitrine::test
