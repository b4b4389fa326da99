#include "core/access/accountfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

constexpr int kFormat = 1;
constexpr qint64 kMostBytes = 1 << 20;
constexpr int kLockMs = 5000;

const QFileDevice::Permissions kOnlyMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Fault invalid(const QString &path)
{
    return Fault::of(QStringLiteral("signIn.file.invalid"), path, {path});
}

QString textOf(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

Json toJson(const SavedAccount &account)
{
    return {{"principalId", account.principalId.toStdString()},
            {"tenantId", account.tenantId.toStdString()},
            {"kind", toString(account.kind).toStdString()},
            {"name", account.name.toStdString()},
            {"displayName", account.displayName.toStdString()},
            {"token", account.token.toStdString()},
            {"isOsAccount", account.isOsAccount}};
}

Json toJson(const SavedAccounts &saved)
{
    Json accounts = Json::array();
    for (const SavedAccount &account : saved.accounts) {
        if (account.isOsAccount || !account.token.isEmpty())
            accounts.push_back(toJson(account));
    }
    return {{"subscriptionId", saved.subscriptionId.toStdString()},
            {"accounts", std::move(accounts)}};
}

std::optional<SavedAccount> accountOf(const Json &json)
{
    if (!json.is_object())
        return std::nullopt;
    SavedAccount account;
    account.principalId = textOf(json, "principalId");
    account.tenantId = textOf(json, "tenantId");
    const auto kind = parsePrincipalKind(textOf(json, "kind"));
    account.name = textOf(json, "name");
    account.displayName = textOf(json, "displayName");
    account.token = textOf(json, "token");
    const auto flag = json.find("isOsAccount");
    account.isOsAccount = flag != json.end() && flag->is_boolean() && flag->get<bool>();
    if (!kind || account.isOsAccount != account.token.isEmpty())
        return std::nullopt;
    account.kind = *kind;
    return account;
}

std::optional<SavedAccounts> accountsOf(const Json &json)
{
    SavedAccounts saved;
    if (!json.is_object() || !json.contains("accounts") || !json["accounts"].is_array())
        return std::nullopt;
    saved.subscriptionId = textOf(json, "subscriptionId");
    for (const Json &member : json["accounts"]) {
        auto account = accountOf(member);
        if (!account)
            return std::nullopt;
        saved.accounts.push_back(std::move(*account));
    }
    return saved;
}

Json emptyFile()
{
    return {{"format", kFormat}, {"catalogs", Json::object()}};
}

Result<> checkMode(int file, const QString &path)
{
    struct stat status{};
    if (::fstat(file, &status) != 0)
        return std::unexpected(Fault::fromErrno(errno, path));
    if (status.st_uid == ::geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0)
        return {};
    return std::unexpected(Fault::of(QStringLiteral("signIn.file.unsafe"), path, {path}));
}

Result<Json> readJson(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly)) {
        if (errno == ENOENT)
            return emptyFile();
        return std::unexpected(Fault::fromErrno(errno != 0 ? errno : EIO, path));
    }
    if (auto sound = checkMode(file.handle(), path); !sound)
        return std::unexpected(std::move(sound.error()));
    const QByteArray bytes = file.read(kMostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(Fault::fromErrno(errno != 0 ? errno : EIO, path));
    const Json json = bytes.size() > kMostBytes
        ? Json(Json::value_t::discarded)
        : Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    const bool isOurs = json.is_object() && json.contains("format") && json["format"] == kFormat
        && json.contains("catalogs") && json["catalogs"].is_object();
    if (!isOurs)
        return std::unexpected(invalid(path));
    return json;
}

Result<SavedAccounts> savedIn(const Json &json, const std::string &catalog, const QString &path)
{
    if (!json["catalogs"].contains(catalog))
        return SavedAccounts();
    auto saved = accountsOf(json["catalogs"][catalog]);
    if (!saved)
        return std::unexpected(invalid(path));
    return std::move(*saved);
}

Result<> writeJson(const QString &path, const Json &json)
{
    QSaveFile file(path);
    const auto failed = [&path] {
        return std::unexpected(Fault::fromErrno(errno != 0 ? errno : EIO, path));
    };
    errno = 0;
    // Before there is anything in it that others could read.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOnlyMine))
        return failed();
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    if (file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.commit())
        return failed();
    return {};
}

}  // namespace

QString AccountFile::defaultPath()
{
    const QString chosen = qEnvironmentVariable("VITRINE_ACCOUNTS");
    if (!chosen.isEmpty())
        return QDir().absoluteFilePath(chosen);
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/vitrine/accounts.json");
}

AccountFile::AccountFile(QString path)
    : m_path(std::move(path))
{
}

Result<SavedAccounts> AccountFile::read(const Uid &catalog) const
{
    const auto json = readJson(m_path);
    if (!json)
        return std::unexpected(json.error());
    return savedIn(*json, catalog.toString().toStdString(), m_path);
}

Result<> AccountFile::change(const Uid &catalog,
                             const std::function<void(SavedAccounts &)> &edit) const
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return std::unexpected(Fault::fromErrno(errno != 0 ? errno : EACCES, m_path));
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(kLockMs))
        return std::unexpected(Fault::fromErrno(
            lock.error() == QLockFile::LockFailedError ? EBUSY : EACCES, lock.fileName()));
    auto json = readJson(m_path);
    if (!json)
        return std::unexpected(std::move(json.error()));
    const std::string key = catalog.toString().toStdString();
    auto saved = savedIn(*json, key, m_path);
    if (!saved)
        return std::unexpected(std::move(saved.error()));
    edit(*saved);
    Json member = toJson(*saved);
    if (member["accounts"].empty())
        (*json)["catalogs"].erase(key);
    else
        (*json)["catalogs"][key] = std::move(member);
    return writeJson(m_path, *json);
}

}  // namespace vitrine
