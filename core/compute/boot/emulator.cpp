#include "core/compute/boot/emulator.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace vitrine {
namespace {

constexpr rlim_t kMostFileBytes = rlim_t{4} << 30;
constexpr qsizetype kMostComplaintBytes = 4096;
constexpr qsizetype kMostLineBytes = 64 << 10;
constexpr std::size_t kPieceBytes = 16 << 10;

Fault failed(const QString &program, const QString &text)
{
    return Fault::of(QStringLiteral("bootTest.emulator.failed"), program, {program}, text);
}

Fault failed(const QString &program, int error)
{
    return failed(program, QString::fromLocal8Bit(std::strerror(error)));
}

/// Two ends of one connection: ours and the emulator's.
struct Ends {
    OpenFile ours;
    OpenFile theirs;
};

OsResult<Ends> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::unexpected(errno);
    Ends made{OpenFile(systemFiles(), ends[0]), OpenFile(systemFiles(), ends[1])};
    if (::fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0)
        return std::unexpected(errno);
    return made;
}

OsResult<Ends> makeConnection()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return std::unexpected(errno);
    Ends made{OpenFile(systemFiles(), ends[0]), OpenFile(systemFiles(), ends[1])};
    if (::fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0)
        return std::unexpected(errno);
    return made;
}

/// What the new process needs, all made before it is: between fork and exec nothing may be
/// allocated.
struct Launch {
    const char *program;
    char *const *arguments;
    int input;
    int serial;
    int errors;
    const int *files;
    std::size_t fileCount;
    pid_t parent;
};

[[noreturn]] void launch(const Launch &how)
{
    constexpr int kNoExec = 127;
    const rlimit files{kMostFileBytes, kMostFileBytes};
    const rlimit none{0, 0};
    sigset_t all;
    sigfillset(&all);
    bool isReady = ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::getppid() == how.parent
        && ::setsid() > 0 && ::setrlimit(RLIMIT_FSIZE, &files) == 0
        && ::setrlimit(RLIMIT_CORE, &none) == 0 && ::sigprocmask(SIG_UNBLOCK, &all, nullptr) == 0;
    // Above the limit the guest sees a disk that fails; the emulator goes on.
    isReady = isReady && std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR;
    isReady = isReady && ::dup2(how.input, STDIN_FILENO) >= 0
        && ::dup2(how.serial, STDOUT_FILENO) >= 0 && ::dup2(how.errors, STDERR_FILENO) >= 0
        && ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC) == 0;
    for (std::size_t i = 0; isReady && i < how.fileCount; ++i)
        isReady = ::fcntl(how.files[i], F_SETFD, 0) == 0;
    static char path[] = "PATH=/usr/bin:/bin";
    char *environment[] = {path, nullptr};
    if (isReady)
        ::execve(how.program, how.arguments, environment);
    ::_exit(kNoExec);
}

/// Reads what there is; std::nullopt at the end.
std::optional<QByteArray> readPiece(const OpenFile &file)
{
    std::array<char, kPieceBytes> piece{};
    const ssize_t got = ::read(file.fd(), piece.data(), piece.size());
    if (got > 0)
        return QByteArray(piece.data(), static_cast<qsizetype>(got));
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return QByteArray();
    return std::nullopt;
}

}  // namespace

Emulator::Emulator(QString program, pid_t process, OpenFile serial, OpenFile errors,
                   OpenFile control)
    : m_program(std::move(program))
    , m_process(process)
    , m_serial(std::move(serial))
    , m_errors(std::move(errors))
    , m_control(std::move(control))
{
}

Result<std::unique_ptr<Emulator>> Emulator::start(const EmulatorCommand &command)
{
    const int input = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (input < 0)
        return std::unexpected(failed(command.program, errno));
    const OpenFile nothing(systemFiles(), input);
    auto serial = makePipe();
    auto errors = makePipe();
    auto control = makeConnection();
    if (!serial || !errors || !control)
        return std::unexpected(failed(command.program,
                                      !serial       ? serial.error()
                                          : !errors ? errors.error()
                                                    : control.error()));
    std::vector<int> files = command.files;
    files.push_back(control->theirs.fd());
    std::vector<QByteArray> words{command.program.toLocal8Bit()};
    for (const QString &argument : command.arguments)
        words.push_back(argument.toLocal8Bit());
    words.push_back("-chardev");
    words.push_back("socket,id=control,fd=" + QByteArray::number(control->theirs.fd()));
    words.push_back("-mon");
    words.push_back("chardev=control,mode=control");
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const Launch how{.program = arguments.front(),
                     .arguments = arguments.data(),
                     .input = input,
                     .serial = serial->theirs.fd(),
                     .errors = errors->theirs.fd(),
                     .files = files.data(),
                     .fileCount = files.size(),
                     .parent = ::getpid()};
    const pid_t process = ::fork();
    if (process < 0)
        return std::unexpected(failed(command.program, errno));
    if (process == 0)
        launch(how);
    return std::unique_ptr<Emulator>(new Emulator(command.program, process, std::move(serial->ours),
                                                  std::move(errors->ours),
                                                  std::move(control->ours)));
}

Emulator::~Emulator()
{
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) { }
}

void Emulator::send(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (::send(m_control.fd(), bytes.constData(), static_cast<std::size_t>(bytes.size()),
               MSG_NOSIGNAL)
        != bytes.size())
        m_isOver = true;
}

EmulatorSpeech Emulator::listen(std::chrono::milliseconds limit)
{
    EmulatorSpeech speech;
    std::array<pollfd, 3> waited{pollfd{m_serial.fd(), POLLIN, 0}, pollfd{m_errors.fd(), POLLIN, 0},
                                 pollfd{m_control.fd(), POLLIN, 0}};
    const int ready = m_isOver ? 0 : ::poll(waited.data(), waited.size(), int(limit.count()));
    if (ready > 0) {
        if (waited[0].revents != 0) {
            if (auto piece = readPiece(m_serial))
                speech.serial = std::move(*piece);
            else
                m_isOver = true;
        }
        if (waited[1].revents != 0) {
            if (const auto piece = readPiece(m_errors))
                m_complaint = (m_complaint + *piece).right(kMostComplaintBytes);
            else
                m_isOver = true;
        }
        if (waited[2].revents != 0)
            readControl(speech);
    }
    speech.isOver = m_isOver;
    return speech;
}

void Emulator::readControl(EmulatorSpeech &speech)
{
    const auto piece = readPiece(m_control);
    if (!piece) {
        m_isOver = true;
        return;
    }
    m_line += *piece;
    const qsizetype end = m_line.lastIndexOf('\n') + 1;
    speech.control = m_line.left(end);
    m_line.remove(0, end);
    // A guest that has taken the emulator over may say anything.
    m_isOver = m_isOver || m_line.size() > kMostLineBytes;
}

Fault Emulator::failure()
{
    while (const auto piece = readPiece(m_errors)) {
        if (piece->isEmpty())
            break;
        m_complaint = (m_complaint + *piece).right(kMostComplaintBytes);
    }
    return failed(m_program, QString::fromLocal8Bit(m_complaint).trimmed());
}

}  // namespace vitrine
