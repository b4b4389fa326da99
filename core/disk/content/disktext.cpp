#include "core/disk/content/disktext.h"

namespace vitrine {

QString printable(const QString &text, qsizetype most)
{
    QString shown;
    qsizetype count = 0;
    for (const char32_t c : text.toStdU32String()) {
        if (count++ == most)
            break;
        const char32_t safe = QChar::isPrint(c) ? c : char32_t{QChar::ReplacementCharacter};
        shown += QStringView(QChar::fromUcs4(safe));
    }
    return shown;
}

}  // namespace vitrine
