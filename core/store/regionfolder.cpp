#include "core/store/regionfolder.h"

#include <QDir>
#include <QFile>
#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>

namespace vitrine {
namespace {

constexpr char kIdFile[] = "vitrine-region.json";
constexpr char kRetiredIdFile[] = "vitrine-region.retired.json";
constexpr std::size_t kIdFileLimit = 4096;
constexpr int kIdFormat = 1;

QByteArray encoded(const RegionIdentity &identity)
{
    const nlohmann::ordered_json json{{"format", kIdFormat},
                                      {"region", identity.region.toString().toStdString()},
                                      {"catalog", identity.catalog.toString().toStdString()},
                                      {"name", identity.name.toStdString()},
                                      {"zone", identity.zone}};
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

std::optional<RegionIdentity> decoded(const QByteArray &bytes)
{
    const auto json = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object() || !json.contains("format") || json["format"] != kIdFormat)
        return std::nullopt;
    const auto text = [&json](const char *key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string()
            ? QString::fromStdString(found->get<std::string>())
            : QString();
    };
    RegionIdentity identity{Uid::parse(text("region")), Uid::parse(text("catalog")), text("name")};
    // Files from before there were zones do not name one.
    if (const auto zone = json.find("zone"); zone != json.end()) {
        if (!zone->is_number_integer())
            return std::nullopt;
        identity.zone = zone->get<int>();
    }
    if (identity.region.isNull() || identity.catalog.isNull())
        return std::nullopt;
    return identity;
}

// The name is what people read; a folder is known by what no person can type.
bool isSame(const RegionIdentity &a, const RegionIdentity &b)
{
    return a.region == b.region && a.catalog == b.catalog && a.zone == b.zone;
}

Fault unreachable(const QString &name, const QString &path, int error)
{
    return Fault::of(QStringLiteral("region.unreachable"), name, {name, path},
                     QString::fromLocal8Bit(std::strerror(error)));
}

Fault foreign(const char *reason, const QString &name, const QString &path, const QString &other)
{
    return Fault::of(QString::fromLatin1(reason), name, {name, path, other});
}

Result<std::optional<RegionIdentity>> identityIn(FileOps &files, const QString &path,
                                                 const char *idFile)
{
    const auto fd = files.openFolder(QFile::encodeName(path));
    if (!fd)
        return std::unexpected(Fault::fromErrno(fd.error(), path));
    const OpenFile folder(files, *fd);
    const auto bytes = readSmallFile(files, folder.fd(), idFile, kIdFileLimit);
    if (!bytes && bytes.error() == ENOENT)
        return std::nullopt;
    if (!bytes)
        return std::unexpected(Fault::fromErrno(bytes.error(), path));
    const auto identity = decoded(*bytes);
    if (!identity)
        return std::unexpected(
            foreign("region.folder.foreign", {}, path, QString::fromLatin1(idFile)));
    return identity;
}

// What every region must be able to do, tried once before anything is entrusted to it.
OsResult<> probe(FileOps &files, int folder)
{
    static constexpr std::array<std::byte, 16> kContent{};
    const QByteArray name = ".vitrine-probe-" + Uid::random().toString().toLatin1();
    const auto done = replaceFile(files, folder, name + ".new", folder, name, kContent);
    const auto removed = files.remove(folder, name);
    return done ? removed : done;
}

}  // namespace

RegionFolder::RegionFolder(OpenFile folder, QString path, RegionIdentity identity)
    : m_folder(std::move(folder))
    , m_path(std::move(path))
    , m_identity(std::move(identity))
{
}

Result<std::optional<RegionIdentity>> RegionFolder::identityOf(FileOps &files, const QString &path)
{
    return identityIn(files, path, kIdFile);
}

Result<bool> RegionFolder::isRetired(FileOps &files, const QString &path,
                                     const RegionIdentity &identity)
{
    const auto now = identityIn(files, path, kIdFile);
    const auto before = now ? identityIn(files, path, kRetiredIdFile) : now;
    if (!before)
        return std::unexpected(before.error());
    return !*now && *before && isSame(**before, identity);
}

Result<> RegionFolder::retire() const
{
    return renameIdFile(kIdFile, kRetiredIdFile);
}

OsResult<> RegionFolder::isInUse() const
{
    if (const auto there = files().stat(fd(), kIdFile); !there)
        return std::unexpected(there.error());
    return {};
}

Result<> RegionFolder::reinstate() const
{
    auto done = renameIdFile(kRetiredIdFile, kIdFile);
    // Where the first renaming has failed there is nothing to undo.
    if (!done && files().stat(fd(), kIdFile))
        return {};
    return done;
}

Result<> RegionFolder::renameIdFile(const char *from, const char *to) const
{
    auto done = files().rename(fd(), from, fd(), to);
    if (done)
        done = files().sync(fd());
    if (!done)
        return std::unexpected(fault(done.error()));
    return {};
}

Result<RegionFolder> RegionFolder::create(FileOps &files, const QString &path,
                                          const RegionIdentity &identity)
{
    if (!QDir().mkpath(path) && !QDir(path).exists())
        return std::unexpected(Fault::of(QStringLiteral("region.folder.unusable"), identity.name,
                                         {path}, QStringLiteral("mkdir")));
    const auto present = identityOf(files, path);
    if (!present)
        return std::unexpected(present.error());
    if (*present && !isSame(**present, identity))
        return std::unexpected(
            foreign("region.folder.foreign", identity.name, path, (*present)->name));
    if (!*present) {
        const auto fd = files.openFolder(QFile::encodeName(path));
        if (!fd)
            return std::unexpected(Fault::fromErrno(fd.error(), path));
        const OpenFile folder(files, *fd);
        auto done = probe(files, folder.fd());
        if (done) {
            const QByteArray bytes = encoded(identity);
            done = replaceFile(files, folder.fd(), QByteArray(kIdFile) + ".new", folder.fd(),
                               kIdFile, std::as_bytes(std::span(bytes)));
        }
        if (!done)
            return std::unexpected(Fault::of(QStringLiteral("region.folder.unusable"),
                                             identity.name, {path},
                                             QString::fromLocal8Bit(std::strerror(done.error()))));
    }
    return open(files, path, identity);
}

Result<RegionFolder> RegionFolder::open(FileOps &files, const QString &path,
                                        const RegionIdentity &identity)
{
    const auto fd = files.openFolder(QFile::encodeName(path));
    if (!fd)
        return std::unexpected(unreachable(identity.name, path, fd.error()));
    OpenFile folder(files, *fd);
    const auto bytes = readSmallFile(files, folder.fd(), kIdFile, kIdFileLimit);
    if (!bytes)
        return std::unexpected(unreachable(identity.name, path, bytes.error()));
    const auto found = decoded(*bytes);
    if (!found || !isSame(*found, identity))
        return std::unexpected(foreign("region.mismatch", identity.name, path,
                                       found ? found->name : QString::fromLatin1(kIdFile)));
    return RegionFolder(std::move(folder), path, identity);
}

Fault RegionFolder::fault(int error, std::uint64_t neededBytes) const
{
    const QString system = QString::fromLocal8Bit(std::strerror(error));
    const QString &name = m_identity.name;
    switch (error) {
    case ENOSPC:
    case EDQUOT: {
        const auto left = space();
        return Fault::of(
            QStringLiteral("region.noSpace"), name,
            {name, m_path, Fault::bytes(neededBytes), Fault::bytes(left ? left->freeBytes : 0)},
            system);
    }
    case EROFS:
    case EACCES:
    case EPERM: return Fault::of(QStringLiteral("region.readOnly"), name, {name, m_path}, system);
    case ENOENT:
    case ENOTCONN:
    case ENODEV:
    case ESTALE: return unreachable(name, m_path, error);
    default: return Fault::of(QStringLiteral("region.io"), name, {name, m_path, system}, system);
    }
}

}  // namespace vitrine
