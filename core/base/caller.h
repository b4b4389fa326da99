#pragma once

#include <QString>
#include <QStringList>

namespace vitrine {

/// Who asks. Every query and every change has one; the audit log keeps its name.
struct Caller {
    QString name;  ///< for example `alice@workstation`
    /// Object ids of the principals that are signed in: one, or one in each of several tenants.
    /// Empty: the principal that stands for the account `name` of the operating system.
    QStringList principals = {};

    /// Returns the account this process runs under, with the machine's name.
    static Caller desktopUser();
    /// Returns the program itself, for what nobody asks for: its own order in the catalogue. It
    /// may do everything, so it is never made of what a person or a file says.
    static Caller program();
    bool isProgram() const;

    bool operator==(const Caller &) const = default;
};

}  // namespace vitrine
