#pragma once

#include "app/cli/command.h"

#include <QMap>

namespace vitrine {

class Output;

/// The tree of commands, and the reading of a command line against it.
class CommandLine {
public:
    /// Builds the tree in the language installed now.
    CommandLine();

    /// Does what \p words say, without the program's name, and returns the exit code.
    int run(const QStringList &words) const;

private:
    /// What the words mean: the command, or the group when no command was written.
    struct Reading {
        const CommandGroup *group = nullptr;
        const Command *command = nullptr;
        QString path;
        QMap<QString, QStringList> values{};
        QStringList extras{};  ///< words that belong to no argument
        std::vector<Fault> problems{};
    };

    Reading read(const QStringList &words) const;
    Result<int> execute(const Reading &reading, Output &output) const;

    const CommandGroup m_root;
};

}  // namespace vitrine
