#pragma once

#include "core/base/keyring.h"
#include "core/keys/keyfile.h"
#include "core/store/fileops.h"

#include <QString>

#include <map>
#include <mutex>
#include <optional>

namespace vitrine {

/// A folder with one wrapped data key in a file for each disk encryption set: README.md.
class FileKeyRing final : public KeyRing {
public:
    struct Setting {
        QString folder;  ///< made when the first key is; its parent is there
        QString passphraseFile = {};  ///< empty: keys are wrapped under the folder's root key
        FileOps *files = nullptr;  ///< default: the machine's file system
    };

    explicit FileKeyRing(Setting setting);

    Result<> make(const KeyOwner &owner) override;
    Result<std::shared_ptr<const Secret>> key(const KeyOwner &owner) override;
    Result<> rewrap(const KeyOwner &owner, const QString &passphraseFile) override;
    Result<> shred(const KeyOwner &owner) override;

private:
    Result<OpenFile> folder(bool make);
    Result<std::optional<KeyFile>> read(const OpenFile &folder, const KeyOwner &owner) const;
    Result<Secret> unwrapped(const OpenFile &folder, const KeyFile &file, const KeyOwner &owner);
    Result<> wrapAnew(const OpenFile &folder, KeyFile &file, const Secret &dataKey,
                      const QString &passphraseFile, const KeyOwner &owner);
    Result<> write(const OpenFile &folder, KeyFile file, const Secret &dataKey,
                   const QString &passphraseFile, const KeyOwner &owner);
    Result<Secret> root(const OpenFile &folder, bool make, const KeyOwner &owner) const;
    Result<const Secret *> passphrase(const KeyOwner &owner);
    QString pathOf(const QByteArray &name) const;

    const Setting m_setting;
    FileOps &m_files;
    std::mutex m_mutex;
    std::optional<Secret> m_passphrase;  // guarded by m_mutex; read once unless it is wrong
    std::map<Uid, std::weak_ptr<const Secret>> m_keys;  // guarded by m_mutex; those in use
    std::shared_ptr<const Secret> m_ownKey;  // guarded by m_mutex; the program's, kept in use
};

}  // namespace vitrine
