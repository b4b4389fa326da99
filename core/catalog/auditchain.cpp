#include "core/catalog/auditrows.h"
#include "core/catalog/auditseal.h"
#include "core/catalog/guard.h"
#include "core/catalog/rows.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <utility>

namespace vitrine {
namespace {

const QString kSucceeded = QStringLiteral("Succeeded");
const QString kDenied = QStringLiteral("Denied");
// What the key of the catalogue is derived with, so that it authenticates nothing else.
constexpr char kPurpose[] = "vitrine audit 1";

QByteArray auditKey(const Catalog &catalog)
{
    return QMessageAuthenticationCode::hash(
        QByteArray(kPurpose), QByteArray::fromHex(catalog.manifestKey().toString().toLatin1()),
        QCryptographicHash::Sha256);
}

// Every field with its length before it: no two rows have one text.
void addField(QMessageAuthenticationCode &code, const QByteArray &field)
{
    code.addData(QByteArray::number(field.size()));
    code.addData(":");
    code.addData(field);
}

QString digestOf(const QByteArray &key, const QString &before, const AuditRow &row)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    addField(code, before.toLatin1());
    addField(code, QByteArray::number(row.sequence));
    addField(code, QByteArray::number(row.at.toMSecsSinceEpoch()));
    addField(code, row.caller.toUtf8());
    addField(code, row.action.toUtf8());
    addField(code, row.resourceId.toUtf8());
    addField(code, row.before);
    addField(code, row.after);
    addField(code, row.tenantId.toUtf8());
    addField(code, row.outcome.toUtf8());
    return QString::fromLatin1(code.result().toHex());
}

Result<> writeHead(Transaction &transaction, const AuditHead &head)
{
    return transaction
        .query("INSERT INTO meta (key, value) VALUES ('auditHead', ?) "
               "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(QString::number(head.sequence) + u' ' + head.digest)
        .run();
}

Result<qint64> lastSequence(Transaction &transaction)
{
    Query query = transaction.query("SELECT coalesce(max(sequence), 0) FROM audit");
    if (auto ran = query.run(); !ran)
        return std::unexpected(std::move(ran.error()));
    return query.next() ? query.number(0) : 0;
}

Result<QString> tenantOf(Transaction &transaction, const QString &resourceId)
{
    if (!resourceId.startsWith(QStringLiteral("/subscriptions/"), Qt::CaseInsensitive))
        return QString();
    Query query = transaction.query("SELECT tenant_id FROM subscriptions WHERE id = ?");
    query.bind(resourceId.section(u'/', 2, 2).toCaseFolded());
    if (auto ran = query.run(); !ran)
        return std::unexpected(std::move(ran.error()));
    return query.next() ? query.text(0) : QString();
}

Result<> append(Transaction &transaction, AuditRow row)
{
    const auto head = readAuditHead(transaction);
    const auto last = lastSequence(transaction);
    auto tenant = tenantOf(transaction, row.resourceId);
    if (!head || !last || !tenant)
        return std::unexpected(!head ? head.error() : !last ? last.error() : tenant.error());
    row.tenantId = std::move(*tenant);
    row.at = transaction.catalog().clock().now();
    // Never a number that was given before: rows that were cut off are not replaced.
    row.sequence = std::max(*last, head->sequence) + 1;
    row.digest = digestOf(auditKey(transaction.catalog()), head->digest, row);
    auto written = transaction
                       .query("INSERT INTO audit (sequence, at, caller, action, resource_id, "
                              "before, after, tenant_id, outcome, digest) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                       .bind(row.sequence)
                       .bind(row.at)
                       .bind(row.caller)
                       .bind(row.action)
                       .bind(row.resourceId)
                       .bindJson(row.before)
                       .bindJson(row.after)
                       .bind(row.tenantId)
                       .bind(row.outcome)
                       .bind(row.digest)
                       .run();
    if (written)
        written = writeHead(transaction, {row.sequence, row.digest});
    return written ? moveSeal(transaction, *head, {row.sequence, row.digest}) : written;
}

/// Follows the rows of the log to the one that was sealed.
class SealCheck {
public:
    explicit SealCheck(std::optional<AuditSeal> seal)
        : m_seal(std::move(seal))
    {
    }

    void take(const AuditRow &row)
    {
        if (!m_seal)
            return;
        m_isReached = m_isReached || AuditHead{row.sequence, row.digest} == m_seal->head;
        if (row.sequence > m_seal->head.sequence)
            ++m_behind;
    }
    void finish(const Catalog &catalog, AuditCheck &check) const
    {
        check.isSealed = m_seal.has_value();
        if (!m_seal) {
            // A key that was made for the seal says that there was one.
            const AuditSeal none;
            const auto known = isGenuine(catalog, none);
            if (known && check.firstBroken == 0)
                check.firstBroken = 1;
            return;
        }
        const auto genuine = isGenuine(catalog, *m_seal);
        check.unproved = genuine ? m_behind : check.rows;
        if (!genuine)
            check.unprovedWhy = genuine.error();
        else if ((!*genuine || !m_isReached) && check.firstBroken == 0)
            check.firstBroken = m_seal->head.sequence;
    }

private:
    const std::optional<AuditSeal> m_seal;
    bool m_isReached = false;
    qint64 m_behind = 0;
};

}  // namespace

Result<AuditHead> readAuditHead(Transaction &transaction)
{
    Query query = transaction.query("SELECT value FROM meta WHERE key = 'auditHead'");
    if (auto ran = query.run(); !ran)
        return std::unexpected(std::move(ran.error()));
    AuditHead head;
    if (query.next()) {
        const QString value = query.text(0);
        head.sequence = value.section(u' ', 0, 0).toLongLong();
        head.digest = value.section(u' ', 1, 1);
    }
    if (auto ended = query.ended(); !ended)
        return std::unexpected(std::move(ended.error()));
    return head;
}

Result<> audit(Transaction &transaction, const Caller &caller, const QString &action,
               const QString &resourceId, const QByteArray &before, const QByteArray &after)
{
    AuditRow row;
    row.caller = caller.name;
    row.action = action;
    row.resourceId = resourceId;
    row.before = before;
    row.after = after;
    row.outcome = kSucceeded;
    return append(transaction, std::move(row));
}

Fault withRefusalNoted(Catalog &catalog, const Caller &caller, const QString &action,
                       const QString &resourceId, Fault fault)
{
    AuditRow row;
    row.caller = caller.name;
    row.action = action;
    row.resourceId = resourceId;
    row.outcome = kDenied;
    auto change = Transaction::write(catalog, Caller::program());
    auto written = change ? append(*change, std::move(row)) : std::unexpected(change.error());
    if (written)
        written = change->commit();
    if (!written)
        fault.nested.push_back(std::move(written.error()));
    return fault;
}

Fault notedRefusal(Catalog &catalog, const Caller &caller, Fault fault)
{
    if (fault.reason != QStringLiteral("access.denied"))
        return fault;
    const QString action = fault.arguments.value(1);
    const QString scope = fault.arguments.value(2);
    return withRefusalNoted(catalog, caller, action, scope, std::move(fault));
}

Result<AuditCheck> checkAudit(Transaction &transaction, const QString &expected)
{
    // Whoever sees only a part of the log cannot tell whether it is whole.
    if (auto may = transaction.allow(action::kAuditRead, kEverything); !may)
        return std::unexpected(std::move(may.error()));
    const QByteArray key = auditKey(transaction.catalog());
    const auto head = readAuditHead(transaction);
    const auto seal = readSeal(transaction);
    if (!head || !seal)
        return std::unexpected(!head ? head.error() : seal.error());
    SealCheck sealed(*seal);
    AuditCheck check;
    QString before;
    qint64 previous = 0;
    bool wasExpected = expected.isEmpty();
    constexpr int kPage = 1000;
    for (bool isLast = false; !isLast;) {
        const auto page = auditPage(transaction, {}, previous, kPage);
        if (!page)
            return std::unexpected(page.error());
        isLast = page->size() < kPage;
        for (const AuditRow &row : *page) {
            ++check.rows;
            sealed.take(row);
            previous = row.sequence;
            const bool isOld = row.digest.isEmpty() && before.isEmpty();
            check.unchained += isOld ? 1 : 0;
            if (!isOld && check.firstBroken == 0 && row.digest != digestOf(key, before, row))
                check.firstBroken = row.sequence;
            before = row.digest;
            wasExpected = wasExpected || row.digest == expected;
        }
    }
    check.head = before;
    check.isTruncated = head->sequence > previous || head->digest != before;
    if (!wasExpected && check.firstBroken == 0)
        check.firstBroken = 1;
    sealed.finish(transaction.catalog(), check);
    return check;
}

}  // namespace vitrine
