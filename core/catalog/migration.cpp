#include "core/catalog/migration.h"

#include "core/base/uid.h"
#include "core/catalog/query.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>

#include <array>
#include <chrono>
#include <tuple>

namespace vitrine {
namespace {

// About 0.1 s of quick_check; the budget for opening a large catalogue is 0.3 s.
constexpr qint64 kAlwaysCheckedBytes = qint64{32} << 20;
constexpr std::chrono::milliseconds kCheckInterval = std::chrono::hours(24);

constexpr std::array<const char16_t *, kSchemaVersion> kScripts{
    u":/vitrine/migrations/0001.sql", u":/vitrine/migrations/0002.sql",
    u":/vitrine/migrations/0003.sql", u":/vitrine/migrations/0004.sql",
    u":/vitrine/migrations/0005.sql", u":/vitrine/migrations/0006.sql",
    u":/vitrine/migrations/0007.sql", u":/vitrine/migrations/0008.sql",
    u":/vitrine/migrations/0009.sql", u":/vitrine/migrations/0010.sql",
    u":/vitrine/migrations/0011.sql"};

Fault damaged(const QSqlDatabase &database, const QString &text)
{
    return Fault::of(QStringLiteral("catalog.corrupt"), database.databaseName(), {text}, text);
}

Result<> runStatement(const QSqlDatabase &database, const char *sql)
{
    return Query(database, sql).run();
}

Result<qint64> readNumber(const QSqlDatabase &database, const char *sql)
{
    Query query(database, sql);
    if (auto ran = query.run(); !ran)
        return std::unexpected(std::move(ran.error()));
    return query.next() ? query.number(0) : 0;
}

Result<> runScript(const QSqlDatabase &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Fault::of(QStringLiteral("program.defect"), path, {file.errorString()}));
    const QString script = QString::fromUtf8(file.readAll());
    for (const QString &statement : script.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        if (auto ran = runStatement(database, statement.toLatin1().constData()); !ran)
            return ran;
    }
    return {};
}

QString randomKey()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

// What a new catalogue has from its first moment: an identity, the key of its manifests, and
// one subscription.
Result<> fillNew(const QSqlDatabase &database)
{
    Query meta(database, "INSERT INTO meta (key, value) VALUES ('uid', ?), ('manifestKey', ?)");
    if (auto ran = meta.bind(Uid::random()).bind(randomKey()).run(); !ran)
        return ran;
    Query subscription(database,
                       "INSERT INTO subscriptions (id, display_name, tenant_id) VALUES (?, ?, ?)");
    return subscription.bind(Uid::random().toDashedString())
        .bind(QStringLiteral("Default"))
        .bind(Uid::random().toDashedString())
        .run();
}

/// Returns the schema of a file that is ours or empty. Inside a transaction: another program may
/// fill the file between two of the questions.
Result<qint64> schemaVersion(const QSqlDatabase &database)
{
    const auto version = readNumber(database, "PRAGMA user_version");
    const auto application = version ? readNumber(database, "PRAGMA application_id") : version;
    const auto objects =
        application ? readNumber(database, "SELECT count(*) FROM sqlite_schema") : application;
    if (!objects)
        return objects;
    const bool isEmpty = *version == 0 && *application == 0 && *objects == 0;
    if (!isEmpty && *application != kApplicationId)
        return std::unexpected(
            damaged(database, QStringLiteral("this is a database of another program")));
    if (*version > kSchemaVersion)
        return std::unexpected(Fault::of(
            QStringLiteral("catalog.tooNew"), database.databaseName(),
            {database.databaseName(), QString::number(*version), QString::number(kSchemaVersion)}));
    return version;
}

Result<qint64> readSchemaVersion(const QSqlDatabase &database)
{
    if (auto begun = runStatement(database, "BEGIN"); !begun)
        return std::unexpected(std::move(begun.error()));
    auto version = schemaVersion(database);
    if (auto ended = runStatement(database, "ROLLBACK"); !ended && version)
        return std::unexpected(std::move(ended.error()));
    return version;
}

/// One step, inside a transaction. The version is read again there: another program may have
/// made the step while this one waited for the lock.
Result<> migrateStep(const QSqlDatabase &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return std::unexpected(version.error());
    if (*version == kSchemaVersion)
        return {};
    const auto script = QString::fromUtf16(kScripts[static_cast<std::size_t>(*version)]);
    if (auto ran = runScript(database, script); !ran)
        return ran;
    return *version == 0 ? fillNew(database) : Result<>();
}

bool wasCheckedLately(const QSqlDatabase &database, qint64 nowMs)
{
    const auto checked = readNumber(database, "SELECT value FROM meta WHERE key = 'checkedAt'");
    return checked && nowMs >= *checked && nowMs - *checked < kCheckInterval.count();
}

}  // namespace

Result<> migrate(const QSqlDatabase &database)
{
    for (;;) {
        const auto version = readSchemaVersion(database);
        if (!version)
            return std::unexpected(version.error());
        if (*version == kSchemaVersion)
            return {};
        if (auto begun = runStatement(database, "BEGIN IMMEDIATE"); !begun)
            return begun;
        auto done = migrateStep(database);
        if (done)
            done = runStatement(database, "COMMIT");
        if (!done) {
            std::ignore = runStatement(database, "ROLLBACK");
            return done;
        }
    }
}

Result<> checkIntegrity(const QSqlDatabase &database, const Clock &clock)
{
    const bool isLarge = QFileInfo(database.databaseName()).size() > kAlwaysCheckedBytes;
    const qint64 nowMs = clock.now().toMSecsSinceEpoch();
    if (isLarge && wasCheckedLately(database, nowMs))
        return {};
    Query query(database, "PRAGMA quick_check(1)");
    if (auto ran = query.run(); !ran)
        return ran;
    const QString answer = query.next() ? query.text(0) : QString();
    if (auto ended = query.ended(); !ended)
        return ended;
    if (answer != u"ok")
        return std::unexpected(damaged(database, answer));
    if (!isLarge)
        return {};
    Query remember(database,
                   "INSERT INTO meta (key, value) VALUES ('checkedAt', ?) "
                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    return remember.bind(QString::number(nowMs)).run();
}

}  // namespace vitrine
