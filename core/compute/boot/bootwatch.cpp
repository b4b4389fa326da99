#include "core/compute/boot/bootwatch.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace vitrine {
namespace {

using Words = std::span<const std::string_view>;

constexpr qsizetype kLineBytes = 512;

// Said by SeaBIOS and OVMF, and by the code of boot sectors that find nothing to start.
constexpr std::array<std::string_view, 6> kNothingToStart{
    "No bootable device",         "No bootable option or device was found",
    "UEFI Interactive Shell",     "Missing operating system",
    "Operating system not found", "Error loading operating system"};
// Said by Linux, by the initial RAM disks of Debian and of dracut, by systemd and by GRUB.
constexpr std::array<std::string_view, 6> kGaveUp{"Kernel panic",
                                                  "(initramfs)",
                                                  "dracut:/#",
                                                  "grub rescue>",
                                                  "Entering emergency mode",
                                                  "You are in emergency mode"};
// Said by Linux, systemd, FreeBSD and the emergency console of Windows.
constexpr std::array<std::string_view, 5> kKernel{"Linux version ", "[    0.0", "systemd[1]",
                                                  "The FreeBSD Project", "SAC>"};

bool says(QByteArrayView line, Words words)
{
    return std::ranges::any_of(words, [line](std::string_view word) {
        return line.contains(QByteArrayView(word.data(), static_cast<qsizetype>(word.size())));
    });
}

constexpr std::array kVerdicts{BootVerdict::Login, BootVerdict::Booted, BootVerdict::Panic,
                               BootVerdict::NoBootDevice, BootVerdict::Silent};

}  // namespace

QString toString(BootVerdict verdict)
{
    switch (verdict) {
    case BootVerdict::Login: return QStringLiteral("login");
    case BootVerdict::Booted: return QStringLiteral("booted");
    case BootVerdict::Panic: return QStringLiteral("panic");
    case BootVerdict::NoBootDevice: return QStringLiteral("noBootDevice");
    case BootVerdict::Silent: return QStringLiteral("silent");
    }
    return {};
}

std::optional<BootVerdict> bootVerdictOf(QStringView text)
{
    const auto found = std::ranges::find_if(
        kVerdicts, [text](BootVerdict verdict) { return text == toString(verdict); });
    return found == kVerdicts.end() ? std::nullopt : std::optional(*found);
}

bool isGood(BootVerdict verdict)
{
    return verdict == BootVerdict::Login || verdict == BootVerdict::Booted;
}

void BootWatch::add(QByteArrayView bytes)
{
    for (const char byte : m_text.add(bytes)) {
        if (byte == '\n') {
            judgeLine();
            m_line.clear();
        } else if (m_line.size() < kLineBytes) {
            m_line += byte;
        }
    }
    // A prompt ends no line.
    judgeLine();
}

void BootWatch::judgeLine()
{
    if (m_decided || m_line.isEmpty())
        return;
    m_hasKernel = m_hasKernel || says(m_line, kKernel);
    if (m_line.trimmed().endsWith("login:"))
        m_decided = BootVerdict::Login;
    else if (says(m_line, kGaveUp))
        m_decided = BootVerdict::Panic;
    else if (says(m_line, kNothingToStart))
        m_decided = BootVerdict::NoBootDevice;
}

BootVerdict BootWatch::verdict() const
{
    return m_decided.value_or(m_hasKernel ? BootVerdict::Booted : BootVerdict::Silent);
}

}  // namespace vitrine
