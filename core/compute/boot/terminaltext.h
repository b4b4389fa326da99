#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace vitrine {

/// Takes what a terminal would obey out of the bytes of a guest, piece by piece: escape sequences
/// and control characters. What moves the cursor to a place becomes a line end.
/// Source: ECMA-48.
class TerminalText {
public:
    /// Returns the text that \p bytes add.
    QByteArray add(QByteArrayView bytes);

private:
    enum class State { Text, Escape, Sequence, Command };
    void take(char byte, QByteArray &text);

    State m_state = State::Text;
};

/// Returns \p bytes as text that may be shown to a person or to a terminal.
QString plainText(QByteArrayView bytes);

}  // namespace vitrine
