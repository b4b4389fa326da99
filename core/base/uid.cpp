#include "core/base/uid.h"

#include <QRandomGenerator>

#include <cstring>

namespace vitrine {

Uid Uid::random()
{
    Uid uid;
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    std::memcpy(uid.m_bytes.data(), words.data(), uid.m_bytes.size());
    return uid;
}

Uid Uid::parse(QStringView text)
{
    QString digits = text.toString();
    if (digits.size() == 36)
        digits.remove(u'-');
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    Uid uid;
    if (digits.size() != 32 || bytes.size() != 16)
        return uid;
    std::memcpy(uid.m_bytes.data(), bytes.constData(), uid.m_bytes.size());
    return uid;
}

Uid Uid::fromBytes(const std::array<std::uint8_t, 16> &bytes)
{
    Uid uid;
    uid.m_bytes = bytes;
    return uid;
}

QString Uid::toString() const
{
    static constexpr char kDigits[] = "0123456789abcdef";
    QString text(32, Qt::Uninitialized);
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        text[static_cast<qsizetype>(2 * i)] = QLatin1Char(kDigits[m_bytes[i] >> 4]);
        text[static_cast<qsizetype>(2 * i + 1)] = QLatin1Char(kDigits[m_bytes[i] & 15]);
    }
    return text;
}

QString Uid::toDashedString() const
{
    QString text = toString();
    for (const int at : {20, 16, 12, 8})
        text.insert(at, u'-');
    return text;
}

}  // namespace vitrine
