#include "core/compute/boot/seriallog.h"

#include <algorithm>

namespace vitrine {

void SerialLog::add(QByteArrayView bytes)
{
    const qsizetype head = std::min(bytes.size(), kPartBytes - m_first.size());
    m_first.append(bytes.first(head));
    m_last.append(bytes.sliced(head));
    // Cut seldom: every cut moves what stays.
    if (m_last.size() > 2 * kPartBytes) {
        const qsizetype tooMuch = m_last.size() - kPartBytes;
        m_last.remove(0, tooMuch);
        m_leftOutBytes += static_cast<quint64>(tooMuch);
    }
}

QByteArray SerialLog::bytes() const
{
    const qsizetype tooMuch = std::max(m_last.size() - kPartBytes, qsizetype{0});
    const quint64 leftOut = m_leftOutBytes + static_cast<quint64>(tooMuch);
    if (leftOut == 0)
        return m_first + m_last;
    return m_first + "\n[" + QByteArray::number(leftOut) + " bytes left out]\n"
        + m_last.sliced(tooMuch);
}

}  // namespace vitrine
