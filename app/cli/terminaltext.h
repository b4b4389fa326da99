#pragma once

#include <QString>

namespace vitrine {

/// Returns \p text with every character shown as `\x..` that could steer a terminal or reorder
/// what stands beside it: controls, line and paragraph separators, format and bidi characters.
QString escapedForTerminal(const QString &text);

/// Returns \p json with the same characters as `\u....`, which keeps its meaning.
/// Line breaks and tabs outside of strings stay.
QString escapedJson(const QString &json);

/// Returns how many columns \p text takes in a terminal: wide East Asian characters and emoji
/// two, combining marks none.
int displayWidth(const QString &text);

/// Returns \p text filled up with spaces to \p width columns.
QString padded(const QString &text, int width, bool toTheRight = false);

/// Returns a binary size with its unit, for example `1.5 GiB`, in the system's locale.
QString displaySize(quint64 bytes);

}  // namespace vitrine
