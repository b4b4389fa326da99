#pragma once

#include "core/compute/boot/terminaltext.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace vitrine {

/// How far a machine came. Panic: its system gave up; Booted: its kernel came up, and nothing
/// asked for a name; Silent: no kernel was heard of.
enum class BootVerdict { Login, Booted, Panic, NoBootDevice, Silent };

/// Returns `login`, `booted`, `panic`, `noBootDevice` or `silent`.
QString toString(BootVerdict verdict);
/// Reads what toString() returns; std::nullopt for any other text.
std::optional<BootVerdict> bootVerdictOf(QStringView text);
/// Tells whether an image with this verdict starts.
bool isGood(BootVerdict verdict);

/// Judges a machine by what it writes to its serial console. Keeps one line of at most 512 bytes.
class BootWatch {
public:
    void add(QByteArrayView bytes);
    /// Returns what nothing that comes later can change.
    std::optional<BootVerdict> decided() const { return m_decided; }
    /// Returns what is to be said when nothing more comes.
    BootVerdict verdict() const;

private:
    void judgeLine();

    TerminalText m_text;
    QByteArray m_line;
    bool m_hasKernel = false;
    std::optional<BootVerdict> m_decided;
};

}  // namespace vitrine
