#pragma once

#include "ui/theme.h"

#include <QString>

namespace vitrine {

/// What a person has set for the program; kept by the one who owns the window.
struct ConsolePreferences {
    QString language;  ///< `en` or `fr`
    Theme theme = Theme::System;
    bool notifies = true;  ///< tells the desktop when a long task ends
    bool restoresSession = true;

    bool operator==(const ConsolePreferences &) const = default;
};

}  // namespace vitrine
