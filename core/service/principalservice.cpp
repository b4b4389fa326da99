#include "core/service/principalservice.h"

#include "core/access/actions.h"
#include "core/access/passwordhash.h"
#include "core/catalog/principalrows.h"
#include "core/catalog/scoped.h"
#include "core/service/principaljson.h"
#include "core/service/tenantchoice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::size_t kShortestPassword = 8;  // bytes, as of NIST SP 800-63B
constexpr std::size_t kLongestPassword = 1024;
constexpr int kPageSize = 500;

Fault notFound(PrincipalKind kind, const QString &idOrName)
{
    const char *const what = kind == PrincipalKind::User
        ? QT_TRANSLATE_NOOP("vitrine::Fault", "user")
        : kind == PrincipalKind::Group ? QT_TRANSLATE_NOOP("vitrine::Fault", "group")
                                       : QT_TRANSLATE_NOOP("vitrine::Fault", "service principal");
    return Fault::of(QStringLiteral("principal.notFound"), idOrName, {Fault::word(what), idOrName});
}

Fault anyNotFound(const QString &idOrName)
{
    return Fault::of(
        QStringLiteral("principal.notFound"), idOrName,
        {Fault::word(QT_TRANSLATE_NOOP("vitrine::Fault", "user, group or service principal")),
         idOrName});
}

Fault nameTaken(const QString &target, const QString &name)
{
    return Fault::of(QStringLiteral("principal.name.taken"), target, {name});
}

// What is unique in a tenant is a name; nothing else of a principal is somebody's choice.
Result<> insert(Transaction &transaction, const Principal &principal, const QString &hash = {})
{
    auto made = insertPrincipal(transaction, principal, hash);
    if (!made && made.error().reason == u"catalog.duplicate")
        return std::unexpected(nameTaken(QStringLiteral("signInName"), principal.signInName));
    return made;
}

Result<Principal> noted(Transaction &transaction, const Principal &before, Principal after)
{
    const QByteArray was = before.id.isEmpty() ? QByteArray() : compactJson(toJson(before));
    if (auto kept = audit(transaction, transaction.caller(), action::kPrincipalWrite,
                          principalPath(after.id), was, compactJson(toJson(after)));
        !kept)
        return std::unexpected(std::move(kept.error()));
    return after;
}

Result<Principal> existing(Transaction &transaction, const QString &id)
{
    auto found = findPrincipal(transaction, id);
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::unexpected(anyNotFound(id));
    return std::move(**found);
}

Result<Principal> existingGroup(Transaction &transaction, const QString &id)
{
    auto found = findPrincipal(transaction, id);
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found || (*found)->kind != PrincipalKind::Group)
        return std::unexpected(notFound(PrincipalKind::Group, id));
    return std::move(**found);
}

// As many as there are of one kind in a tenant, until \p wanted likes one.
template <typename Wanted>
Result<std::optional<Principal>> search(Transaction &transaction, const QString &tenantId,
                                        PrincipalKind kind, Wanted wanted)
{
    QString after;
    for (;;) {
        auto page = principalPage(transaction, tenantId, kind, after, kPageSize);
        if (!page)
            return std::unexpected(std::move(page.error()));
        const auto found = std::ranges::find_if(*page, wanted);
        if (found != page->end())
            return std::move(*found);
        if (page->size() < static_cast<std::size_t>(kPageSize))
            return std::nullopt;
        after = page->back().signInName;
    }
}

// A group is also known by the name that people read.
Result<std::optional<Principal>> groupCalled(Transaction &transaction, const QString &name,
                                             const QString &tenant)
{
    const auto chosen = chosenTenant(transaction, tenant);
    if (!chosen)
        return std::unexpected(chosen.error());
    return search(transaction, chosen->id, PrincipalKind::Group, [&](const Principal &group) {
        return group.displayName.toCaseFolded() == name.toCaseFolded();
    });
}

Result<Principal> named(Transaction &transaction, PrincipalKind kind, const QString &idOrName,
                        const QString &tenant)
{
    auto all = findPrincipals(transaction, idOrName);
    const auto chosen = chosenTenant(transaction, tenant);
    if (!all)
        return std::unexpected(std::move(all.error()));
    if (!chosen && !tenant.isEmpty())
        return std::unexpected(chosen.error());
    std::erase_if(*all, [kind](const Principal &found) { return found.kind != kind; });
    const auto near = std::ranges::find_if(
        *all, [&](const Principal &found) { return chosen && found.tenantId == chosen->id; });
    if (near != all->end())
        return *near;
    if (!all->empty() && (tenant.isEmpty() || all->front().id == idOrName.toCaseFolded()))
        return all->front();
    if (kind == PrincipalKind::Group && chosen) {
        auto group = groupCalled(transaction, idOrName, tenant);
        if (!group)
            return std::unexpected(std::move(group.error()));
        if (*group)
            return std::move(**group);
    }
    return std::unexpected(notFound(kind, idOrName));
}

Result<> checkUser(const NewUser &user, const Secret *password)
{
    std::vector<Fault> problems;
    const auto add = [&problems](Result<> checked) {
        if (!checked)
            problems.push_back(std::move(checked.error()));
    };
    add(checkDisplayName(user.displayName, QStringLiteral("displayName")));
    add(checkSignInName(user.signInName, QStringLiteral("signInName")));
    if (password != nullptr)
        add(checkPassword(*password));
    return Fault::all(std::move(problems));
}

Result<> keepAnOwner(Transaction &transaction, const Principal &principal)
{
    const auto isOwner = ownsEverything(transaction, principal.id);
    const auto others = hasOtherOwner(transaction, principal.id);
    if (!isOwner || !others)
        return std::unexpected(!isOwner ? isOwner.error() : others.error());
    if (!*isOwner || *others)
        return {};
    return std::unexpected(
        Fault::of(QStringLiteral("principal.lastOwner"), principal.id, {principal.displayName}));
}

}  // namespace

Result<> checkPassword(const Secret &password)
{
    const std::size_t size = password.bytes().size();
    if (size >= kShortestPassword && size <= kLongestPassword)
        return {};
    return std::unexpected(
        Fault::of(QStringLiteral("principal.password.weak"), QStringLiteral("password"),
                  {QString::number(kShortestPassword), QString::number(kLongestPassword)}));
}

PrincipalService::PrincipalService(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<Principal> PrincipalService::createUser(const Change &change, const NewUser &user,
                                               const Secret *password)
{
    if (auto sound = checkUser(user, password); !sound)
        return std::unexpected(std::move(sound.error()));
    // Before the catalogue is locked: it takes its time.
    const QString hash = password != nullptr ? passwordHash(*password) : QString();
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<Principal> {
        const auto tenant = chosenTenant(transaction, user.tenant);
        if (!tenant)
            return std::unexpected(tenant.error());
        Principal made;
        made.id = Uid::random().toDashedString();
        made.tenantId = tenant->id;
        made.kind = PrincipalKind::User;
        made.displayName = user.displayName.trimmed();
        made.signInName = user.signInName;
        made.osAccount = user.osAccount;
        made.isEnabled = user.isEnabled;
        if (auto inserted = insert(transaction, made, hash); !inserted)
            return std::unexpected(std::move(inserted.error()));
        return noted(transaction, {}, std::move(made));
    });
}

Result<Principal> PrincipalService::createGroup(const Change &change, const QString &tenant,
                                                const QString &displayName, const QString &nickname)
{
    const QString shortName = nickname.isEmpty() ? displayName.simplified().remove(u' ') : nickname;
    if (auto sound = checkUser({{}, displayName, shortName}, nullptr); !sound)
        return std::unexpected(std::move(sound.error()));
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<Principal> {
        const auto home = chosenTenant(transaction, tenant);
        const auto present = findPrincipals(transaction, shortName);
        if (!home || !present)
            return std::unexpected(!home ? home.error() : present.error());
        for (const Principal &other : *present) {
            if (other.tenantId == home->id && other.kind == PrincipalKind::Group)
                return other;
        }
        Principal made;
        made.id = Uid::random().toDashedString();
        made.tenantId = home->id;
        made.kind = PrincipalKind::Group;
        made.displayName = displayName.trimmed();
        made.signInName = shortName;
        if (auto inserted = insert(transaction, made); !inserted)
            return std::unexpected(std::move(inserted.error()));
        return noted(transaction, {}, std::move(made));
    });
}

Result<std::vector<Principal>> PrincipalService::principals(const QString &tenant,
                                                            PrincipalKind kind,
                                                            const QString &after, int limit)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<std::vector<Principal>> {
        const auto chosen = chosenTenant(transaction, tenant);
        if (!chosen)
            return std::unexpected(chosen.error());
        return principalPage(transaction, chosen->id, kind, after, limit);
    });
}

Result<Principal> PrincipalService::principal(PrincipalKind kind, const QString &idOrName,
                                              const QString &tenant)
{
    return inRead(m_catalog, [&](Transaction &transaction) {
        return named(transaction, kind, idOrName, tenant);
    });
}

Result<Principal> PrincipalService::update(const Change &change, const QString &id,
                                           const PrincipalEdit &edit)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<Principal> {
        const auto present = existing(transaction, id);
        if (!present)
            return present;
        Principal wanted = *present;
        wanted.displayName = edit.displayName.value_or(wanted.displayName).trimmed();
        wanted.isEnabled = edit.isEnabled.value_or(wanted.isEnabled);
        if (wanted == *present)
            return wanted;
        Result<> done = checkDisplayName(wanted.displayName, QStringLiteral("displayName"));
        if (done && !wanted.isEnabled)
            done = keepAnOwner(transaction, wanted);
        if (done)
            done = updatePrincipal(transaction, wanted);
        if (!done)
            return std::unexpected(std::move(done.error()));
        return noted(transaction, *present, std::move(wanted));
    });
}

Result<Principal> PrincipalService::setPassword(const Change &change, const QString &id,
                                                const Secret &password)
{
    if (auto sound = checkPassword(password); !sound)
        return std::unexpected(std::move(sound.error()));
    const QString hash = passwordHash(password);
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<Principal> {
        auto present = existing(transaction, id);
        if (!present)
            return present;
        if (present->kind != PrincipalKind::User)
            return std::unexpected(notFound(PrincipalKind::User, id));
        if (auto put = putPasswordHash(transaction, *present, hash); !put)
            return std::unexpected(std::move(put.error()));
        return noted(transaction, *present, *present);
    });
}

Result<> PrincipalService::remove(const Change &change, const QString &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto present = findPrincipal(transaction, id);
        if (!present || !*present)
            return present ? Result<>() : std::unexpected(present.error());
        if (auto kept = keepAnOwner(transaction, **present); !kept)
            return kept;
        if (auto removed = removePrincipal(transaction, **present); !removed)
            return removed;
        return audit(transaction, change.caller, action::kPrincipalWrite, principalPath(id),
                     compactJson(toJson(**present)), {});
    });
}

Result<> PrincipalService::addMember(const Change &change, const QString &groupId,
                                     const QString &memberId)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto group = existingGroup(transaction, groupId);
        const auto member = existing(transaction, memberId);
        if (!group || !member)
            return std::unexpected(!group ? group.error() : member.error());
        if (member->tenantId != group->tenantId)
            return std::unexpected(Fault::of(QStringLiteral("principal.group.tenant"), memberId,
                                             {member->displayName, group->displayName}));
        if (member->id == group->id)
            return std::unexpected(Fault::of(QStringLiteral("principal.group.itself"), memberId,
                                             {group->displayName}));
        const auto isNew = putGroupMember(transaction, *group, member->id);
        if (!isNew || !*isNew)
            return isNew ? Result<>() : std::unexpected(isNew.error());
        return audit(transaction, change.caller, action::kPrincipalWrite,
                     principalPath(group->id) + QStringLiteral("/members/") + member->id, {},
                     compactJson(toJson(*member)));
    });
}

Result<> PrincipalService::removeMember(const Change &change, const QString &groupId,
                                        const QString &memberId)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto group = existingGroup(transaction, groupId);
        if (!group)
            return std::unexpected(group.error());
        const auto wasThere = removeGroupMember(transaction, *group, memberId.toCaseFolded());
        if (!wasThere || !*wasThere)
            return wasThere ? Result<>() : std::unexpected(wasThere.error());
        return audit(transaction, change.caller, action::kPrincipalWrite,
                     principalPath(group->id) + QStringLiteral("/members/") + memberId,
                     compactJson(Json{{"id", memberId.toStdString()}}), {});
    });
}

Result<std::vector<Principal>> PrincipalService::members(const QString &groupId)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<std::vector<Principal>> {
        const auto group = existingGroup(transaction, groupId);
        if (!group)
            return std::unexpected(group.error());
        return groupMembers(transaction, *group);
    });
}

}  // namespace vitrine
