#pragma once

#include "core/base/secret.h"

#include <QString>

// How passwords and the secrets of applications are kept: as scrypt hashes. Thread: any; each call
// but those that say so takes the time and the 32 MiB that ScryptCost stands for.
namespace vitrine {

/// Returns `scrypt$LOGN$R$P$SALT$KEY`, salt and key in base64, with a salt of its own.
QString passwordHash(const Secret &password);
/// Tells whether \p hash was made of \p password. Compares in constant time, and costs the same
/// when \p hash is empty or makes no sense, which fits nothing.
bool fitsPasswordHash(const Secret &password, const QString &hash);

/// Returns the UTF-8 of \p text. At once.
Secret secretOf(QStringView text);
/// Returns \p byteCount random bytes as base64url: what is shown once. At once.
QString randomText(std::size_t byteCount);

}  // namespace vitrine
