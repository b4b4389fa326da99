#include "core/catalog/auditseal.h"

#include "core/catalog/auditrows.h"
#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/scoped.h"

#include <QMessageAuthenticationCode>

namespace vitrine {
namespace {

// So that the key authenticates nothing else that it may be used for one day.
constexpr char kPurpose[] = "vitrine audit seal 1 ";
const QString kSealAction = QStringLiteral("Vitrine/audit/seal/action");

KeyOwner ownerOf(const Catalog &catalog)
{
    return {catalog.uid(), QStringLiteral("audit")};
}

Result<std::shared_ptr<const Secret>> keyOf(const Catalog &catalog)
{
    const KeyOwner owner = ownerOf(catalog);
    if (catalog.keyRing() == nullptr)
        return std::unexpected(Fault::of(QStringLiteral("encryption.key.missing"), owner.name,
                                         {owner.name}, catalog.path()));
    return catalog.keyRing()->key(owner);
}

QString codeOf(const Secret &key, const AuditHead &head)
{
    const auto bytes = key.bytes();
    QMessageAuthenticationCode code(
        QCryptographicHash::Sha256,
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()),
                                static_cast<qsizetype>(bytes.size())));
    code.addData(kPurpose);
    code.addData(QByteArray::number(head.sequence) + ' ' + head.digest.toLatin1());
    return QString::fromLatin1(code.result().toHex());
}

Result<> writeSeal(Transaction &transaction, const Secret &key, const AuditHead &head)
{
    return transaction
        .query("INSERT INTO meta (key, value) VALUES ('auditSeal', ?) "
               "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(QStringLiteral("%1 %2 %3")
                  .arg(QString::number(head.sequence), head.digest, codeOf(key, head)))
        .run();
}

Result<> sealIn(Transaction &transaction, const Caller &caller, const Secret &key)
{
    if (auto noted = audit(transaction, caller, kSealAction, kEverything, {}, {}); !noted)
        return noted;
    const auto head = readAuditHead(transaction);
    return head ? writeSeal(transaction, key, *head) : std::unexpected(head.error());
}

}  // namespace

Result<std::optional<AuditSeal>> readSeal(Transaction &transaction)
{
    Query query = transaction.query("SELECT value FROM meta WHERE key = 'auditSeal'");
    if (auto ran = query.run(); !ran)
        return std::unexpected(std::move(ran.error()));
    std::optional<AuditSeal> seal;
    if (query.next()) {
        const QString value = query.text(0);
        seal = AuditSeal{{value.section(u' ', 0, 0).toLongLong(), value.section(u' ', 1, 1)},
                         value.section(u' ', 2, 2)};
    }
    if (auto ended = query.ended(); !ended)
        return std::unexpected(std::move(ended.error()));
    return seal;
}

Result<bool> isGenuine(const Catalog &catalog, const AuditSeal &seal)
{
    const auto key = keyOf(catalog);
    if (!key)
        return std::unexpected(key.error());
    return codeOf(**key, seal.head) == seal.code;
}

Result<> moveSeal(Transaction &transaction, const AuditHead &before, const AuditHead &after)
{
    const auto seal = readSeal(transaction);
    if (!seal)
        return std::unexpected(seal.error());
    if (!*seal || (*seal)->head != before)
        return {};
    // Whoever has no key may still work: the rows behind the seal are then told as not proved.
    const auto key = keyOf(transaction.catalog());
    if (!key || codeOf(**key, before) != (*seal)->code)
        return {};
    return writeSeal(transaction, **key, after);
}

Result<> sealAudit(Catalog &catalog, const Caller &caller)
{
    const auto done = [&]() -> Result<> {
        // Before a key is made: one that seals nothing would say that a seal was taken away.
        const auto allowed = inRead(catalog, caller, [](Transaction &transaction) {
            return transaction.allow(action::kPolicyWrite, kEverything);
        });
        if (!allowed)
            return allowed;
        if (catalog.keyRing() != nullptr) {
            if (auto made = catalog.keyRing()->make(ownerOf(catalog)); !made)
                return made;
        }
        const auto key = keyOf(catalog);
        if (!key)
            return std::unexpected(key.error());
        auto change = Transaction::write(catalog, caller);
        if (!change)
            return std::unexpected(std::move(change.error()));
        if (auto sealed = sealIn(*change, caller, **key); !sealed)
            return sealed;
        return change->commit();
    }();
    if (!done)
        return std::unexpected(notedRefusal(catalog, caller, done.error()));
    return {};
}

}  // namespace vitrine
