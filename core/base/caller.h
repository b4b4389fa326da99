#pragma once

#include <QString>

namespace vitrine {

/// Who asks. Every service call takes one; the audit log keeps it.
struct Caller {
    QString name;  ///< for example `alice@workstation`

    /// Returns the account this process runs under, with the machine's name.
    static Caller desktopUser();
};

}  // namespace vitrine
