#include "core/compute/boot/terminaltext.h"

namespace vitrine {
namespace {

constexpr char kEscape = '\x1b';
constexpr char kBell = '\x07';
constexpr char kDelete = '\x7f';

// From the space on; signed or not, a byte of UTF-8 is text.
bool isControl(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 || byte == kDelete;
}

// What a terminal or a reader may take for something else: C1 controls, marks of direction.
bool isMisleading(QChar character)
{
    return (character.category() == QChar::Other_Control && character != u'\n'
            && character != u'\t')
        || character.category() == QChar::Other_Format;
}

}  // namespace

void TerminalText::take(char byte, QByteArray &text)
{
    switch (m_state) {
    case State::Text:
        if (byte == kEscape)
            m_state = State::Escape;
        else if (byte == '\n' || byte == '\t' || !isControl(byte))
            text += byte;
        return;
    case State::Escape:
        m_state = byte == '[' ? State::Sequence : byte == ']' ? State::Command : State::Text;
        return;
    case State::Sequence:
        if (byte == '\n') {
            // No sequence goes on behind a line: this was none.
            text += byte;
            m_state = State::Text;
        } else if (byte >= '@' && byte <= '~') {
            if ((byte == 'H' || byte == 'f') && !text.endsWith('\n'))
                text += '\n';
            m_state = State::Text;
        }
        return;
    case State::Command:
        if (byte == kBell || byte == kEscape || byte == '\n')
            m_state = byte == kEscape ? State::Escape : State::Text;
        return;
    }
}

QByteArray TerminalText::add(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    for (const char byte : bytes)
        take(byte, text);
    return text;
}

QString plainText(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(TerminalText().add(bytes));
    text.removeIf(isMisleading);
    return text;
}

}  // namespace vitrine
