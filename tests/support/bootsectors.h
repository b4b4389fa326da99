#pragma once

#include <QByteArray>

namespace vitrine::test {

/// Returns a disk of 1 MiB whose boot sector writes \p text to the first serial port and halts.
/// \p text: at most 200 bytes, without a zero.
inline QByteArray bootDisk(const QByteArray &text)
{
    constexpr qsizetype kDiskBytes = 1 << 20;
    constexpr qsizetype kTextAt = 0x100;
    constexpr qsizetype kSignatureAt = 510;
    // cli; xor ax,ax; mov ds,ax; mov si,7D00h; next: lodsb; test al,al; jz end; mov dx,3F8h;
    // out dx,al; jmp next; end: hlt; jmp end
    const QByteArray code = QByteArray::fromHex("fa31c08ed8be007dac84c07406baf803eeebf5f4ebfd");
    QByteArray disk(kDiskBytes, '\0');
    disk.replace(0, code.size(), code);
    disk.replace(kTextAt, text.size(), text);
    disk.replace(kSignatureAt, 2, "\x55\xaa");
    return disk;
}

}  // namespace vitrine::test
