#include "core/compute/boot/bootrun.h"

#include "core/compute/boot/seriallog.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kLook{200};
constexpr milliseconds kScreenTime{std::chrono::seconds(10)};
constexpr off_t kMostScreenBytes = 16 << 20;

milliseconds since(Clock::time_point start)
{
    return std::chrono::duration_cast<milliseconds>(Clock::now() - start);
}

/// A file in memory: the emulator writes a picture into it, we read it.
struct Canvas {
    OpenFile ours;
    OpenFile theirs;

    static OsResult<Canvas> make()
    {
        const int fd = ::memfd_create("screen", MFD_CLOEXEC);
        if (fd < 0)
            return std::unexpected(errno);
        OpenFile ours(systemFiles(), fd);
        const QByteArray path = "/proc/self/fd/" + QByteArray::number(fd);
        // The emulator takes only a file that is open as it would open it.
        const int writer = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
        if (writer < 0)
            return std::unexpected(errno);
        return Canvas{std::move(ours), OpenFile(systemFiles(), writer)};
    }

    QByteArray picture() const
    {
        const off_t size = ::lseek(ours.fd(), 0, SEEK_END);
        if (size <= 0 || size > kMostScreenBytes)
            return {};
        QByteArray bytes(static_cast<qsizetype>(size), '\0');
        const auto read = ours.readAll(0, std::as_writable_bytes(std::span(bytes)));
        return read ? bytes : QByteArray();
    }
};

/// One start, from the first instruction to the picture of its end.
class BootRun {
public:
    BootRun(Emulator &emulator, const BootLimits &limits, const std::stop_token &stop)
        : m_emulator(emulator)
        , m_limits(limits)
        , m_stop(stop)
    {
    }

    /// Watches until it is clear how it goes; false when it was stopped.
    Result<bool> watch()
    {
        m_emulator.send(R"({"execute":"qmp_capabilities"})");
        m_emulator.send(R"({"execute":"query-kvm","id":"kvm"})");
        while (!m_watch.decided() && !m_isOff && since(m_start) < m_limits.time) {
            if (m_stop.stop_requested())
                return false;
            if (auto heard = hear(kLook); !heard)
                return std::unexpected(std::move(heard.error()));
            if (m_limits.passed)
                m_limits.passed(since(m_start));
        }
        m_took = since(m_start);
        return true;
    }

    /// Asks for a picture of the screen; without one the verdict stands all the same.
    void draw(bool asPng)
    {
        Json arguments{{"filename", screenFileName().toStdString()}};
        if (asPng)
            arguments["format"] = "png";
        const Json command{{"execute", "screendump"}, {"arguments", arguments}, {"id", "screen"}};
        m_isDrawn.reset();
        m_emulator.send(QByteArray::fromStdString(command.dump()));
        const auto start = Clock::now();
        while (!m_isDrawn && since(start) < kScreenTime && !m_stop.stop_requested()) {
            if (!hear(kLook))
                return;
        }
    }
    bool isDrawn() const { return m_isDrawn.value_or(false); }

    BootOutcome outcome(const Canvas &canvas) const
    {
        return {.verdict = m_watch.verdict(),
                .took = m_took,
                .isAccelerated = m_isAccelerated,
                .serialLog = m_log.bytes(),
                .screen = isDrawn() ? canvas.picture() : QByteArray()};
    }

private:
    Result<> hear(milliseconds limit)
    {
        const EmulatorSpeech speech = m_emulator.listen(limit);
        m_log.add(speech.serial);
        m_watch.add(speech.serial);
        for (const QByteArray &line : speech.control.split('\n'))
            understand(line);
        return speech.isOver ? std::unexpected(m_emulator.failure()) : Result<>();
    }

    void understand(const QByteArray &line)
    {
        const Json said = Json::parse(line.begin(), line.end(), nullptr, false);
        if (!said.is_object())
            return;
        if (said.contains("event") && said["event"] == "SHUTDOWN")
            m_isOff = true;
        if (!said.contains("id"))
            return;
        const bool isAnswer = said.contains("return");
        if (said["id"] == "screen")
            m_isDrawn = isAnswer;
        else if (said["id"] == "kvm" && isAnswer && said["return"].is_object()
                 && said["return"].contains("enabled"))
            m_isAccelerated = said["return"]["enabled"] == true;
    }

    Emulator &m_emulator;
    const BootLimits &m_limits;
    const std::stop_token &m_stop;
    const Clock::time_point m_start = Clock::now();
    SerialLog m_log;
    BootWatch m_watch;
    milliseconds m_took{0};
    std::optional<bool> m_isDrawn;
    bool m_isAccelerated = false;
    bool m_isOff = false;
};

}  // namespace

Result<std::optional<BootOutcome>> runBoot(const QString &emulator, const BootMachine &machine,
                                           const BootLimits &limits, const std::stop_token &stop)
{
    const auto firmware = openFirmware(machine.generation);
    if (!firmware)
        return std::unexpected(firmware.error());
    const auto canvas = Canvas::make();
    if (!canvas)
        return std::unexpected(Fault::of(QStringLiteral("bootTest.emulator.failed"), emulator,
                                         {emulator},
                                         QString::fromLocal8Bit(std::strerror(canvas.error()))));
    const auto running = Emulator::start(bootCommand(emulator, machine, *firmware, canvas->theirs));
    if (!running)
        return std::unexpected(running.error());
    BootRun run(**running, limits, stop);
    const auto watched = run.watch();
    if (!watched)
        return std::unexpected(watched.error());
    if (!*watched)
        return std::nullopt;
    run.draw(true);
    // An emulator older than 7.1 knows PPM only.
    if (!run.isDrawn())
        run.draw(false);
    if (stop.stop_requested())
        return std::nullopt;
    return run.outcome(*canvas);
}

}  // namespace vitrine
