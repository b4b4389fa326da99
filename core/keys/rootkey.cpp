#include "core/keys/rootkey.h"

#include "core/base/crypto.h"
#include "core/base/digest.h"
#include "core/base/uid.h"
#include "core/store/replicaroot.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace vitrine {
namespace {

constexpr char kFolder[] = "root";
constexpr char kFile[] = "key";
constexpr std::uint64_t kMagic = 0x31544f4f'52544956;  // "VITROOT1"
constexpr std::size_t kFileBytes = 8 + kKeyBytes + 32;

Secret contentOf(std::span<const std::byte> key)
{
    Secret content(kFileBytes);
    const auto bytes = content.bytes();
    for (unsigned i = 0; i < 8; ++i)
        bytes[i] = static_cast<std::byte>(kMagic >> (8 * i));
    std::ranges::copy(key, bytes.subspan(8).begin());
    const Digest digest = Digest::of(bytes.first(8 + kKeyBytes));
    std::ranges::copy(std::as_bytes(std::span(digest.bytes)), bytes.subspan(8 + kKeyBytes).begin());
    return content;
}

OsResult<OpenFile> openIn(const OpenFile &folder, const QByteArray &name, int flags)
{
    const auto fd = folder.files().open(folder.fd(), name, flags);
    if (!fd)
        return std::unexpected(fd.error());
    return OpenFile(folder.files(), *fd);
}

OsResult<> writeNew(const OpenFile &folder, const Secret &content)
{
    const auto file = openIn(folder, kFile, O_WRONLY | O_CREAT | O_EXCL);
    if (!file)
        return std::unexpected(file.error());
    if (auto written = file->writeAll(0, content.bytes()); !written)
        return written;
    if (auto synced = folder.files().sync(file->fd()); !synced)
        return synced;
    return folder.files().sync(folder.fd());
}

// A folder never takes the place of one that holds something: so the first key made stays, and it
// is there as a whole or not at all.
OsResult<> makeRoot(const OpenFile &keys)
{
    FileOps &files = keys.files();
    const QByteArray name = "root-" + Uid::random().toString().toLatin1();
    if (auto made = files.makeFolder(keys.fd(), name); !made)
        return made;
    OsResult<> done;
    {
        const auto folder = openIn(keys, name, O_RDONLY | O_DIRECTORY);
        done = folder ? writeNew(*folder, contentOf(Secret::random(kKeyBytes).bytes()))
                      : std::unexpected(folder.error());
    }
    if (done)
        done = files.rename(keys.fd(), name, keys.fd(), kFolder);
    if (done)
        return files.sync(keys.fd());
    static_cast<void>(removeFlatFolder(files, keys.fd(), name));
    return done.error() == EEXIST || done.error() == ENOTEMPTY ? OsResult<>() : done;
}

OsResult<OpenFile> openRoot(const OpenFile &keys)
{
    const auto folder = openIn(keys, kFolder, O_RDONLY | O_DIRECTORY);
    if (!folder)
        return std::unexpected(folder.error());
    return openIn(*folder, kFile, O_RDONLY);
}

}  // namespace

OsResult<std::optional<Secret>> rootKey(const OpenFile &keys, bool make)
{
    auto file = openRoot(keys);
    if (!file && file.error() == ENOENT && make) {
        if (const auto made = makeRoot(keys); !made)
            return std::unexpected(made.error());
        file = openRoot(keys);
    }
    if (!file)
        return std::unexpected(file.error());
    Secret content(kFileBytes);
    for (std::size_t filled = 0; filled < kFileBytes;) {
        const auto count = keys.files().read(file->fd(), filled, content.bytes().subspan(filled));
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return std::optional<Secret>();
        filled += *count;
    }
    Secret key(kKeyBytes);
    std::ranges::copy(content.bytes().subspan(8, kKeyBytes), key.bytes().begin());
    if (!std::ranges::equal(contentOf(key.bytes()).bytes(), content.bytes()))
        return std::optional<Secret>();
    return std::optional<Secret>(std::move(key));
}

}  // namespace vitrine
