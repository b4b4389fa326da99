#pragma once

#include "core/compute/boot/bootmachine.h"
#include "core/compute/boot/bootwatch.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace vitrine {

/// How a start went.
struct BootOutcome {
    BootVerdict verdict = BootVerdict::Silent;
    std::chrono::milliseconds took{0};
    bool isAccelerated = false;  ///< by KVM; else every instruction was emulated
    QByteArray serialLog;  ///< what SerialLog keeps
    QByteArray screen;  ///< PNG or PPM; empty when the emulator gave none
};

struct BootLimits {
    std::chrono::milliseconds time{std::chrono::seconds(120)};
    /// Called at least five times a second with the time that has passed.
    std::function<void(std::chrono::milliseconds)> passed = {};
};

/// Starts \p machine and watches it until it is clear how far it comes, it switches itself off, or
/// the time is over; then it is switched off. std::nullopt when \p stop asked. Thread: any, one
/// that lives until then. Errors: those of openFirmware(), `bootTest.emulator.failed`.
Result<std::optional<BootOutcome>> runBoot(const QString &emulator, const BootMachine &machine,
                                           const BootLimits &limits, const std::stop_token &stop);

}  // namespace vitrine
