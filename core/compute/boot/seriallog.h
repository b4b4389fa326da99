#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vitrine {

/// What a machine says, kept in bounds: the first 256 KiB and the last.
class SerialLog {
public:
    static constexpr qsizetype kPartBytes = 256 << 10;
    /// The most bytes() returns, with what says how much is left out.
    static constexpr qsizetype kMostBytes = 2 * kPartBytes + 128;

    void add(QByteArrayView bytes);
    /// Returns the whole, or both parts with a line between that tells how much is left out.
    QByteArray bytes() const;

private:
    QByteArray m_first;
    QByteArray m_last;
    quint64 m_leftOutBytes = 0;
};

}  // namespace vitrine
