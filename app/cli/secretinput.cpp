#include "app/cli/secretinput.h"

#include "app/cli/arguments.h"
#include "app/cli/tr.h"
#include "core/access/passwordhash.h"
#include "core/keys/passphrase.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace vitrine {
namespace {

const QString kPassword = QStringLiteral("--password");
const QString kPasswordFile = QStringLiteral("--password-file");

// What is typed is not shown as long as it lives.
class QuietTerminal {
public:
    QuietTerminal()
    {
        m_isQuiet = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isQuiet = m_isQuiet && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

    bool isQuiet() const { return m_isQuiet; }

private:
    termios m_before{};
    bool m_isQuiet;
};

Result<Secret> typedSecret()
{
    constexpr std::size_t kLimit = 4096;
    Secret words(kLimit);
    std::fputs(qUtf8Printable(Tr::tr("Password: ")), stderr);
    std::size_t size = 0;
    while (size < kLimit) {
        const ssize_t count = ::read(STDIN_FILENO, words.bytes().data() + size, 1);
        if (count <= 0 || words.bytes()[size] == std::byte{'\n'})
            break;
        ++size;
    }
    std::fputs("\n", stderr);
    words.shorten(size);
    return words;
}

}  // namespace

Result<std::optional<Secret>> writtenSecret(Arguments &arguments)
{
    arguments.allowOneOf({kPassword, kPasswordFile});
    if (const Result<> sound = arguments.check(); !sound)
        return std::unexpected(sound.error());
    if (arguments.has(kPassword))
        return secretOf(arguments.text(kPassword));
    if (!arguments.has(kPasswordFile))
        return std::nullopt;
    return readPassphrase(arguments.path(kPasswordFile));
}

Result<Secret> askedSecret(Arguments &arguments)
{
    auto written = writtenSecret(arguments);
    if (!written)
        return std::unexpected(std::move(written.error()));
    if (*written)
        return std::move(**written);
    const QuietTerminal terminal;
    if (!terminal.isQuiet())
        return std::unexpected(
            arguments.missing(kPassword + QStringLiteral(" | ") + kPasswordFile));
    return typedSecret();
}

}  // namespace vitrine
