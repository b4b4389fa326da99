#pragma once

#include "core/gallery/machine.h"

namespace vitrine {

/// Returns what crypt(3) makes of a password, SHA-512 with a new salt: the only form in which a
/// password leaves this function. Thread: any.
QString passwordHash(const QString &password);

/// Returns a CD-ROM image with which cloud-init prepares a generalized machine at its first start:
/// name, account, password hash and keys. Source: cloud-init, NoCloud data source.
QByteArray cloudInitSeed(const Uid &instance, const OsProfile &profile, const QDateTime &createdAt);

/// Tells what is wrong with the account of a machine that is asked for.
/// Reasons: `property.value.invalid`.
std::vector<Fault> checkOsProfile(const OsProfile &profile);
/// Tells what is wrong with a password. Reasons: `property.value.invalid`, which does not name it.
std::vector<Fault> checkPassword(const QString &password);

}  // namespace vitrine
