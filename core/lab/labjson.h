#pragma once

#include "core/gallery/armjson.h"
#include "core/lab/lab.h"

namespace vitrine {

/// The service's JSON of lab accounts and labs; what is Vitrine's own stands under `vitrine`.
Json toJson(const LabAccount &account);
Json toJson(const Lab &lab);

/// Returns what the catalogue keeps in the JSON column: everything that has no column of its own,
/// and reads it back. Errors: `catalog.corrupt`.
QByteArray storeProperties(const LabAccount &account);
Result<> restoreProperties(const QByteArray &json, LabAccount &account);
QByteArray storeProperties(const Lab &lab);
Result<> restoreProperties(const QByteArray &json, Lab &lab);

}  // namespace vitrine
