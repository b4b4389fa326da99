#pragma once

#include "core/base/fault.h"
#include "core/store/fileops.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>
#include <stop_token>
#include <sys/types.h>
#include <vector>

namespace vitrine {

/// A QEMU program and what it is started with.
struct EmulatorCommand {
    QString program;  ///< absolute path
    QStringList arguments;
    std::vector<int> files;  ///< open files it gets, under the same numbers; nothing else
};

/// What an emulator has said since it was last listened to.
struct EmulatorSpeech {
    QByteArray serial;  ///< of the guest's serial console
    QByteArray control;  ///< whole lines of the machine protocol
    bool isOver = false;  ///< it has ended, or nothing more comes from it
};

/// A running QEMU whose serial console and control connection this process holds. It has no other
/// file than those of its command, may start no program, writes at most 4 GiB into a file, and ends
/// with this object or with the thread that started it, however that ends.
/// Thread: the one that started it.
class Emulator {
public:
    /// Errors: `bootTest.emulator.failed`.
    static Result<std::unique_ptr<Emulator>> start(const EmulatorCommand &command);
    ~Emulator();
    Emulator(const Emulator &) = delete;
    Emulator &operator=(const Emulator &) = delete;

    /// Sends a line of the machine protocol. What cannot be sent is not answered either.
    void send(const QByteArray &line);
    /// Waits until it says something, for at most \p limit.
    EmulatorSpeech listen(std::chrono::milliseconds limit);
    /// Makes the fault of an emulator that ended by itself, with what it complained of.
    Fault failure();

private:
    Emulator(QString program, pid_t process, OpenFile serial, OpenFile errors, OpenFile control);
    void readControl(EmulatorSpeech &speech);

    const QString m_program;
    const pid_t m_process;
    OpenFile m_serial;
    OpenFile m_errors;
    OpenFile m_control;
    QByteArray m_complaint;
    QByteArray m_line;  ///< the part of a control line that has come
    bool m_isOver = false;
};

}  // namespace vitrine
