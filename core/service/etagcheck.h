#pragma once

#include "core/base/resourceid.h"
#include "core/service/change.h"

#include <QByteArray>

namespace vitrine {

/// Checks the condition of a change: \p presentEtag and \p presentJson are those of the resource
/// as it is, empty for one that is not there.
/// Errors: `resource.changed`, with the names of the properties that differ between the state the
/// caller has seen and the present one.
Result<> checkEtag(Transaction &transaction, const Change &change, const ResourceId &id,
                   const QString &presentEtag, const QByteArray &presentJson);

}  // namespace vitrine
