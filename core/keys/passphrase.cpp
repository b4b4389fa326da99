#include "core/keys/passphrase.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace vitrine {
namespace {

constexpr std::size_t kLimit = 4096;

}  // namespace

Result<Secret> readPassphrase(const QString &path)
{
    const auto failed = [&path](int error) {
        return std::unexpected(Fault::fromErrno(error, path));
    };
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return failed(errno);
    Secret words(kLimit + 1);
    std::size_t filled = 0;
    int error = 0;
    while (filled <= kLimit) {
        const ssize_t count = ::read(fd, words.bytes().data() + filled, kLimit + 1 - filled);
        if (count < 0 && errno == EINTR)
            continue;
        error = count < 0 ? errno : 0;
        if (count <= 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    ::close(fd);
    if (error != 0)
        return failed(error);
    if (filled > kLimit)
        return failed(EFBIG);
    for (const char end : {'\n', '\r'}) {
        if (filled > 0 && words.bytes()[filled - 1] == static_cast<std::byte>(end))
            --filled;
    }
    words.shorten(filled);
    return words;
}

}  // namespace vitrine
