#pragma once

#include "core/gallery/armjson.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

/// Reads the JSON of a template or a parameters file, which is hostile: at most 4 MiB of valid
/// UTF-8, 32 levels, texts of 64 KiB, whole numbers of 64 bits, no name twice in an object in
/// whatever case. Comments are read past, as the service does. \p file names it in faults.
/// Errors: `template.json.invalid`, `template.json.duplicate`, `template.limit.exceeded`.
Result<Json> readTemplateJson(const QByteArray &text, const QString &file = {});

/// Returns the member of an object whose name is \p name in whatever case; null when there is none.
const Json *findMember(const Json &object, QStringView name);

/// Returns \p value for a fault: shortened, and never what is secret.
QString shownJson(const Json &value);

}  // namespace vitrine
