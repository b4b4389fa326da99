#include "core/service/signinservice.h"

#include "core/access/passwordhash.h"
#include "core/catalog/accountrows.h"
#include "core/catalog/auditrows.h"
#include "core/catalog/credentialrows.h"
#include "core/catalog/principalrows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/armjson.h"
#include "core/service/change.h"
#include "core/service/tenantchoice.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string_view>

namespace vitrine {
namespace {

const QString kSignIn = QStringLiteral("Vitrine/principals/signIn/action");
constexpr std::size_t kTokenBytes = 32;
constexpr std::size_t kKeyPrefix = 8;

Fault refused(const QString &name)
{
    return Fault::of(QStringLiteral("signIn.refused"), QStringLiteral("username"), {name});
}

Fault ended(const QString &name)
{
    return Fault::of(QStringLiteral("signIn.ended"), QStringLiteral("username"), {name});
}

Result<Proof> ifEnabled(Proof proof)
{
    if (proof.principal.isEnabled)
        return proof;
    return std::unexpected(Fault::of(QStringLiteral("signIn.disabled"), QStringLiteral("username"),
                                     {proof.principal.displayName}));
}

Digest tokenHash(const QString &token)
{
    const QByteArray bytes = token.toLatin1();
    return Digest::of(
        std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

// The id of the key that a secret says it is; no key's for other texts.
QString keyPrefix(const Secret &secret)
{
    const auto bytes = secret.bytes();
    if (bytes.size() <= kKeyPrefix || bytes[kKeyPrefix] != std::byte{'~'})
        return {};
    return QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()),
                               static_cast<qsizetype>(kKeyPrefix));
}

/// All that is known of an application in a tenant.
struct KnownApplication {
    Tenant tenant;
    std::optional<Application> application;
    std::optional<SecretRow> secret;
    std::optional<Principal> principal;
};

Result<KnownApplication> readApplication(Transaction &transaction, const SignInRequest &request,
                                         const QString &prefix)
{
    KnownApplication known;
    const auto tenant = chosenTenant(transaction, request.tenant);
    if (!tenant)
        return std::unexpected(tenant.error());
    known.tenant = *tenant;
    const QString appId = Uid::parse(request.name).toDashedString();
    auto application = findApplication(transaction, appId);
    auto secret = findSecret(transaction, appId, prefix);
    auto principal = findServicePrincipal(transaction, appId, tenant->id);
    if (!application || !secret || !principal)
        return std::unexpected(!application  ? application.error()
                                   : !secret ? secret.error()
                                             : principal.error());
    known.application = std::move(*application);
    known.secret = std::move(*secret);
    known.principal = std::move(*principal);
    return known;
}

Result<> noteSignIn(Transaction &transaction, const Proof &proof, const QDateTime &expiresAt)
{
    const Caller caller{proof.principal.signInName, {proof.principal.id}};
    const Json after{{"name", proof.principal.signInName.toStdString()},
                     {"tenantId", proof.principal.tenantId.toStdString()},
                     {"expiresOn", expiresAt.toString(Qt::ISODate).toStdString()}};
    return audit(transaction, caller, kSignIn, principalPath(proof.principal.id), {},
                 compactJson(after));
}

}  // namespace

SignInService::SignInService(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<Proof> SignInService::check(const SignInRequest &request, const Secret &secret)
{
    auto proof = request.kind == PrincipalKind::ServicePrincipal ? checkApplication(request, secret)
                                                                 : checkUser(request, secret);
    if (proof || !proof.error().reason.startsWith(QStringLiteral("signIn.")))
        return proof;
    // Whoever tries secrets leaves a trail.
    return std::unexpected(withRefusalNoted(m_catalog, Caller{request.name}, kSignIn,
                                            request.tenant, std::move(proof.error())));
}

Result<Proof> SignInService::checkApplication(const SignInRequest &request, const Secret &secret)
{
    const auto known = inRead(m_catalog, Caller::program(), [&](Transaction &transaction) {
        return readApplication(transaction, request, keyPrefix(secret));
    });
    if (!known)
        return std::unexpected(known.error());
    const QString hash = known->secret ? known->secret->hash : QString();
    if (!fitsPasswordHash(secret, hash) || !known->application)
        return std::unexpected(refused(request.name));
    if (known->secret->endsAt <= m_catalog.clock().now())
        return std::unexpected(
            Fault::of(QStringLiteral("signIn.secret.expired"), QStringLiteral("password"),
                      {known->application->displayName, Fault::date(known->secret->endsAt)}));
    if (!known->principal)
        return std::unexpected(
            Fault::of(QStringLiteral("signIn.noConsent"), QStringLiteral("tenant"),
                      {known->application->displayName, known->tenant.displayName,
                       known->application->appId, known->tenant.id}));
    return ifEnabled({*known->principal, known->secret->keyId, known->secret->endsAt});
}

Result<Proof> SignInService::checkUser(const SignInRequest &request, const Secret &secret)
{
    const auto users = inRead(m_catalog, Caller::program(),
                              [&](Transaction &transaction) -> Result<std::vector<UserRow>> {
                                  QString tenantId;
                                  if (!request.tenant.isEmpty()) {
                                      const auto tenant = chosenTenant(transaction, request.tenant);
                                      if (!tenant)
                                          return std::unexpected(tenant.error());
                                      tenantId = tenant->id;
                                  }
                                  return findUsers(transaction, request.name, tenantId);
                              });
    if (!users)
        return std::unexpected(users.error());
    // Of several in different tenants none is meant.
    const QString hash = users->size() == 1 ? users->front().hash : QString();
    if (!fitsPasswordHash(secret, hash))
        return std::unexpected(refused(request.name));
    const auto user = inRead(m_catalog, Caller::program(), [&](Transaction &transaction) {
        return findPrincipal(transaction, users->front().principalId);
    });
    if (!user)
        return std::unexpected(user.error());
    if (!*user)
        return std::unexpected(refused(request.name));
    return ifEnabled({**user, {}, {}});
}

Result<Proof> SignInService::checkOsAccount(const QString &osAccount)
{
    const auto user = inRead(m_catalog, Caller::program(), [&](Transaction &transaction) {
        return findOsAccount(transaction, osAccount);
    });
    if (!user)
        return std::unexpected(user.error());
    if (!*user)
        return std::unexpected(Fault::of(QStringLiteral("signIn.osAccount.unknown"),
                                         QStringLiteral("username"), {osAccount}));
    return ifEnabled({**user, {}, {}});
}

Result<AccessToken> SignInService::issue(const Proof &proof, std::chrono::seconds lifetime)
{
    const QDateTime now = m_catalog.clock().now();
    AccessToken token{randomText(kTokenBytes), now.addSecs(lifetime.count())};
    if (proof.endsAt.isValid())
        token.expiresAt = std::min(token.expiresAt, proof.endsAt);
    const TokenRow row{tokenHash(token.text), proof.principal.id, proof.keyId, now,
                       token.expiresAt};
    return inChange(m_catalog, Caller::program(),
                    [&](Transaction &transaction) -> Result<AccessToken> {
                        auto done = insertToken(transaction, row);
                        if (done)
                            done = noteSignIn(transaction, proof, token.expiresAt);
                        if (!done)
                            return std::unexpected(std::move(done.error()));
                        return token;
                    });
}

Result<Proof> SignInService::resume(const QString &token, const QString &name)
{
    return inRead(m_catalog, Caller::program(), [&](Transaction &transaction) -> Result<Proof> {
        const auto row = findToken(transaction, tokenHash(token));
        if (!row)
            return std::unexpected(row.error());
        if (!*row || (*row)->expiresAt <= m_catalog.clock().now())
            return std::unexpected(ended(name));
        const auto principal = findPrincipal(transaction, (*row)->principalId);
        if (!principal)
            return std::unexpected(principal.error());
        if (!*principal)
            return std::unexpected(ended(name));
        return ifEnabled({**principal, (*row)->keyId, (*row)->expiresAt});
    });
}

Result<> SignInService::revoke(const QString &token)
{
    return inChange(m_catalog, Caller::program(), [&](Transaction &transaction) {
        return removeToken(transaction, tokenHash(token));
    });
}

}  // namespace vitrine
