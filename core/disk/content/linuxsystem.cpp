#include "core/disk/content/disktext.h"
#include "core/disk/content/files/filetree.h"
#include "core/disk/content/installedsystem.h"

#include <QMap>

#include <algorithm>

namespace vitrine {
namespace {

using Kind = FileTree::Kind;

constexpr std::size_t kMostReleaseBytes = 64 << 10;
constexpr qsizetype kMostCharacters = 128;

// A value as a shell reads it: in quotes or not, a backslash before what would mean something.
QString unquoted(const QByteArray &value)
{
    const char quote = value.startsWith('"') || value.startsWith('\'') ? value.front() : '\0';
    QByteArray text;
    for (qsizetype i = quote == '\0' ? 0 : 1; i < value.size(); ++i) {
        char c = value[i];
        if (quote != '\0' && c == quote)
            break;
        if (c == '\\' && quote != '\'' && i + 1 < value.size())
            c = value[++i];
        text += c;
    }
    return printable(QString::fromUtf8(text), kMostCharacters);
}

QMap<QByteArray, QString> parseRelease(const QByteArray &content)
{
    QMap<QByteArray, QString> values;
    for (const QByteArray &line : content.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        const qsizetype sign = trimmed.indexOf('=');
        if (sign > 0 && !trimmed.startsWith('#'))
            values.insert(trimmed.left(sign), unquoted(trimmed.mid(sign + 1)));
    }
    return values;
}

// What \p paths lead to: the content of the first that is there.
std::optional<QByteArray> firstContent(FileTree &volume, std::initializer_list<const char *> paths)
{
    for (const char *path : paths) {
        if (auto content = volume.content(path, kMostReleaseBytes))
            return content;
    }
    return std::nullopt;
}

void describe(InstalledSystem &system, const QByteArray &release)
{
    const auto values = parseRelease(release);
    system.id = values.value("ID", QStringLiteral("linux"));
    system.version = values.value("VERSION_ID");
    system.name = values.value("PRETTY_NAME", values.value("NAME"));
}

bool hasName(const std::vector<QByteArray> &names, const char *name)
{
    return std::ranges::find(names, name) != names.end();
}

void addMachineId(std::vector<SystemSign> &signs, FileTree &root)
{
    constexpr std::size_t kMostBytes = 4096;
    const QByteArray path = "/etc/machine-id";
    const auto content = root.content(path, kMostBytes);
    if (!content) {
        // Without systemd nobody misses it.
        if (root.kind(path) == Kind::Absent && root.kind("/usr/lib/systemd") == Kind::Folder)
            signs.push_back(SystemSign::MachineIdEmpty);
        return;
    }
    const QByteArray id = content->trimmed();
    constexpr qsizetype kDigits = 32;
    if (id.isEmpty() || id == "uninitialized") {
        signs.push_back(SystemSign::MachineIdEmpty);
    } else if (id.size() == kDigits && QByteArray::fromHex(id).toHex() == id) {
        signs.push_back(SystemSign::MachineIdSet);
        if (root.kind("/var/log/journal/" + id) == Kind::Folder)
            signs.push_back(SystemSign::HasRun);
    }
}

void addHostKeys(std::vector<SystemSign> &signs, FileTree &root)
{
    const auto names = root.names("/etc/ssh");
    if (!names)
        return;
    const bool hasKeys = std::ranges::any_of(*names, [](const QByteArray &name) {
        return name.startsWith("ssh_host_") && name.endsWith("_key");
    });
    const bool hasServer =
        hasName(*names, "sshd_config") || root.kind("/usr/sbin/sshd") == Kind::File;
    if (hasKeys)
        signs.push_back(SystemSign::SshHostKeysPresent);
    else if (hasServer)
        signs.push_back(SystemSign::SshHostKeysAbsent);
}

void addCloudInit(std::vector<SystemSign> &signs, FileTree &root)
{
    const QByteArray path = "/var/lib/cloud";
    const auto names = root.names(path);
    if (!names) {
        if (root.kind(path) == Kind::Absent && root.kind("/var/lib") == Kind::Folder
            && root.kind("/etc/cloud/cloud.cfg") == Kind::File)
            signs.push_back(SystemSign::CloudInitStateAbsent);
        return;
    }
    const auto instances = root.names(path + "/instances");
    if (hasName(*names, "instance") || (instances && !instances->empty()))
        signs.push_back(SystemSign::CloudInitStatePresent);
    else if (instances || !hasName(*names, "instances"))
        signs.push_back(SystemSign::CloudInitStateAbsent);
}

std::vector<SystemSign> signsOf(FileTree &root)
{
    std::vector<SystemSign> signs;
    addMachineId(signs, root);
    addHostKeys(signs, root);
    addCloudInit(signs, root);
    if (root.kind("/var/lib/waagent/provisioned") == Kind::File)
        signs.push_back(SystemSign::WaagentProvisioned);
    std::ranges::sort(signs);
    return signs;
}

}  // namespace

std::optional<InstalledSystem> findLinux(std::span<const std::unique_ptr<FileTree>> volumes)
{
    std::vector<FileTree *> roots;
    std::optional<QByteArray> release;
    for (const auto &volume : volumes) {
        auto own = firstContent(*volume, {"/etc/os-release", "/usr/lib/os-release"});
        if (own || volume->kind("/etc/passwd") == Kind::File)
            roots.push_back(volume.get());
        if (own && !release)
            release = std::move(own);
    }
    // A volume that is mounted as /usr, and holds what /etc/os-release leads to.
    for (const auto &volume : volumes) {
        if (!release)
            release = firstContent(*volume, {"/lib/os-release"});
    }
    if (!release)
        return std::nullopt;
    InstalledSystem system;
    system.type = QStringLiteral("Linux");
    describe(system, *release);
    if (roots.size() == 1 && roots.front()->isClean())
        system.signs = signsOf(*roots.front());
    return system;
}

}  // namespace vitrine
