#pragma once

#include <QString>

// Text as words of a shell: whatever it holds, the shell reads it back as it was, and a terminal
// that it is pasted into sees no control character.
namespace vitrine {

/// Returns \p text as one word of a POSIX shell: bare when it needs nothing, else in single
/// quotes. Control characters and those that turn the direction of writing, line ends excepted,
/// come out of printf. No text of a shell can hold U+0000: it is left out.
/// Source: POSIX.1-2017, Shell Command Language, 2.2 Quoting.
QString posixWord(const QString &text);

/// Returns \p text as an expression of PowerShell, in single quotes; every character that
/// PowerShell takes for one is doubled. Control characters come out of [char].
/// Source: PowerShell's about_Quoting_Rules and its language specification, 2.3.5.2.
QString powerShellText(const QString &text);

}  // namespace vitrine
