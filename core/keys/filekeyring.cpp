#include "core/keys/filekeyring.h"

#include "core/keys/passphrase.h"
#include "core/keys/rootkey.h"
#include "core/store/bytecodec.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>

namespace vitrine {
namespace {

constexpr char kKeySuffix[] = ".key";
constexpr char kNewSuffix[] = ".new";
constexpr std::size_t kFileLimit = 4096;

QByteArray nameOf(const KeyOwner &owner)
{
    return owner.set.toString().toLatin1() + kKeySuffix;
}

// Nobody is there to be asked for a passphrase when the program needs a key of its own.
bool isOfProgram(const KeyOwner &owner)
{
    return !owner.name.startsWith(u'/');
}

Fault fault(const char *reason, const KeyOwner &owner, const QString &path)
{
    return Fault::of(QString::fromLatin1(reason), owner.name, {owner.name}, path);
}

}  // namespace

FileKeyRing::FileKeyRing(Setting setting)
    : m_setting(std::move(setting))
    , m_files(m_setting.files != nullptr ? *m_setting.files : systemFiles())
{
}

QString FileKeyRing::pathOf(const QByteArray &name) const
{
    return m_setting.folder + u'/' + QString::fromLatin1(name);
}

Result<OpenFile> FileKeyRing::folder(bool make)
{
    const QFileInfo info(m_setting.folder);
    const auto failed = [this](int error) {
        return std::unexpected(Fault::fromErrno(error, m_setting.folder));
    };
    auto fd = m_files.openFolder(QFile::encodeName(m_setting.folder));
    if (!fd && fd.error() == ENOENT && make) {
        const auto above = m_files.openFolder(QFile::encodeName(info.path()));
        if (!above)
            return failed(above.error());
        const OpenFile parent(m_files, *above);
        const auto made = m_files.makeFolder(parent.fd(), QFile::encodeName(info.fileName()));
        if (!made && made.error() != EEXIST)
            return failed(made.error());
        if (const auto synced = m_files.sync(parent.fd()); !synced)
            return failed(synced.error());
        fd = m_files.openFolder(QFile::encodeName(m_setting.folder));
    }
    if (!fd)
        return failed(fd.error());
    return OpenFile(m_files, *fd);
}

Result<std::optional<KeyFile>> FileKeyRing::read(const OpenFile &folder,
                                                 const KeyOwner &owner) const
{
    const QByteArray name = nameOf(owner);
    const auto bytes = readSmallFile(m_files, folder.fd(), name, kFileLimit);
    if (!bytes && bytes.error() == ENOENT)
        return std::nullopt;
    if (!bytes)
        return std::unexpected(Fault::fromErrno(bytes.error(), pathOf(name)));
    const auto file = KeyFile::decode(*bytes);
    if (!file || file->set != owner.set)
        return std::unexpected(fault("encryption.key.wrong", owner, pathOf(name)));
    return file;
}

Result<const Secret *> FileKeyRing::passphrase(const KeyOwner &owner)
{
    if (!m_passphrase) {
        auto words = readPassphrase(m_setting.passphraseFile);
        if (!words)
            return std::unexpected(std::move(words.error()));
        if (words->bytes().empty())
            return std::unexpected(
                fault("encryption.passphrase.missing", owner, m_setting.passphraseFile));
        m_passphrase.emplace(std::move(*words));
    }
    return &*m_passphrase;
}

Result<Secret> FileKeyRing::root(const OpenFile &folder, bool make, const KeyOwner &owner) const
{
    const QString path = pathOf(kRootKeyPath);
    auto key = rootKey(folder, make);
    if (!key && key.error() == ENOENT)
        return std::unexpected(fault("encryption.key.missing", owner, path));
    if (!key)
        return std::unexpected(Fault::fromErrno(key.error(), path));
    if (!*key)
        return std::unexpected(fault("encryption.key.wrong", owner, path));
    return std::move(**key);
}

Result<Secret> FileKeyRing::unwrapped(const OpenFile &folder, const KeyFile &file,
                                      const KeyOwner &owner)
{
    if (file.root == KeyFile::Root::KeyFile) {
        const auto secret = root(folder, false, owner);
        if (!secret)
            return std::unexpected(secret.error());
        auto key = file.unwrap(*secret);
        if (!key)
            return std::unexpected(fault("encryption.key.wrong", owner, pathOf(nameOf(owner))));
        return std::move(*key);
    }
    if (m_setting.passphraseFile.isEmpty())
        return std::unexpected(
            fault("encryption.passphrase.missing", owner, pathOf(nameOf(owner))));
    const auto words = passphrase(owner);
    if (!words)
        return std::unexpected(words.error());
    auto key = file.unwrap(**words);
    if (!key) {
        // Read anew the next time: the file may have been mended.
        m_passphrase.reset();
        return std::unexpected(
            fault("encryption.passphrase.wrong", owner, m_setting.passphraseFile));
    }
    return std::move(*key);
}

Result<> FileKeyRing::wrapAnew(const OpenFile &folder, KeyFile &file, const Secret &dataKey,
                               const QString &passphraseFile, const KeyOwner &owner)
{
    if (passphraseFile.isEmpty()) {
        const auto secret = root(folder, true, owner);
        if (!secret)
            return std::unexpected(secret.error());
        file.root = KeyFile::Root::KeyFile;
        file.wrap(dataKey, *secret);
        return {};
    }
    file.root = KeyFile::Root::Passphrase;
    // A pipe gives its content once.
    if (passphraseFile == m_setting.passphraseFile) {
        const auto words = passphrase(owner);
        if (!words)
            return std::unexpected(words.error());
        file.wrap(dataKey, **words);
        return {};
    }
    const auto words = readPassphrase(passphraseFile);
    if (!words)
        return std::unexpected(words.error());
    if (words->bytes().empty())
        return std::unexpected(fault("encryption.passphrase.missing", owner, passphraseFile));
    file.wrap(dataKey, *words);
    return {};
}

Result<> FileKeyRing::write(const OpenFile &folder, KeyFile file, const Secret &dataKey,
                            const QString &passphraseFile, const KeyOwner &owner)
{
    if (auto wrapped = wrapAnew(folder, file, dataKey, passphraseFile, owner); !wrapped)
        return wrapped;
    const QByteArray name = nameOf(owner);
    const auto done = replaceFile(m_files, folder.fd(), name + kNewSuffix, folder.fd(), name,
                                  asBytes(file.encode()));
    if (!done)
        return std::unexpected(Fault::fromErrno(done.error(), pathOf(name)));
    return {};
}

Result<> FileKeyRing::make(const KeyOwner &owner)
{
    const std::lock_guard lock(m_mutex);
    const auto place = folder(true);
    if (!place)
        return std::unexpected(place.error());
    const auto present = read(*place, owner);
    if (!present)
        return std::unexpected(present.error());
    if (*present)
        return {};
    return write(*place, {.set = owner.set}, Secret::random(kKeyBytes),
                 isOfProgram(owner) ? QString() : m_setting.passphraseFile, owner);
}

Result<std::shared_ptr<const Secret>> FileKeyRing::key(const KeyOwner &owner)
{
    // Held while a passphrase is stretched: who asks for the same key meanwhile gets it at once.
    const std::lock_guard lock(m_mutex);
    if (auto known = m_keys[owner.set].lock())
        return known;
    const QString path = pathOf(nameOf(owner));
    const auto place = folder(false);
    if (!place)
        return std::unexpected(place.error().reason == QStringLiteral("io.notFound")
                                   ? fault("encryption.key.missing", owner, path)
                                   : place.error());
    const auto file = read(*place, owner);
    if (!file)
        return std::unexpected(file.error());
    if (!*file)
        return std::unexpected(fault("encryption.key.missing", owner, path));
    auto key = unwrapped(*place, **file, owner);
    if (!key)
        return std::unexpected(std::move(key.error()));
    auto shared = std::make_shared<const Secret>(std::move(*key));
    m_keys[owner.set] = shared;
    if (isOfProgram(owner))
        m_ownKey = shared;
    return shared;
}

Result<> FileKeyRing::rewrap(const KeyOwner &owner, const QString &passphraseFile)
{
    const auto dataKey = key(owner);
    if (!dataKey)
        return std::unexpected(dataKey.error());
    const std::lock_guard lock(m_mutex);
    const auto place = folder(false);
    if (!place)
        return std::unexpected(place.error());
    const auto present = read(*place, owner);
    if (!present)
        return std::unexpected(present.error());
    KeyFile file{.set = owner.set};
    if (*present)
        file.generation = (*present)->generation + 1;
    return write(*place, std::move(file), **dataKey,
                 passphraseFile.isEmpty() ? m_setting.passphraseFile : passphraseFile, owner);
}

Result<> FileKeyRing::shred(const KeyOwner &owner)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray name = nameOf(owner);
    const auto failed = [&](int error) {
        return std::unexpected(Fault::fromErrno(error, pathOf(name)));
    };
    const auto place = folder(false);
    if (!place)
        return place.error().reason == QStringLiteral("io.notFound")
            ? Result<>()
            : std::unexpected(place.error());
    m_keys.erase(owner.set);
    const auto fd = m_files.open(place->fd(), name, O_WRONLY);
    if (!fd)
        return fd.error() == ENOENT ? Result<>() : failed(fd.error());
    {
        const OpenFile file(m_files, *fd);
        // Written over before it goes: a name that is gone leaves its bytes on the disk.
        const Secret noise = Secret::random(kFileLimit);
        auto done = file.writeAll(0, noise.bytes());
        if (done)
            done = m_files.sync(file.fd());
        if (!done)
            return failed(done.error());
    }
    if (const auto removed = m_files.remove(place->fd(), name); !removed)
        return failed(removed.error());
    if (const auto synced = m_files.sync(place->fd()); !synced)
        return failed(synced.error());
    return {};
}

}  // namespace vitrine
