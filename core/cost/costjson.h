#pragma once

#include "core/cost/advice.h"
#include "core/cost/costreport.h"
#include "core/cost/estimate.h"
#include "core/cost/replicaadvice.h"
#include "core/cost/retention.h"
#include "core/cost/usage.h"
#include "core/gallery/armjson.h"

// How costs, limits, advice and retention rules look outside. Amounts of money are texts with a
// point; sizes are bytes.
namespace vitrine {

Json toJson(const Price &price, const QString &currency);
Json toJson(const CostEstimate &estimate);
Json toJson(const CostLine &line);
Json toJson(const CostReport &report);
Json toJson(const CostMonth &month);
Json toJson(const CostSeries &series);
/// In the form of the service's usages, `{name: {value, localizedValue}, currentValue, limit}`.
Json toJson(const Usage &usage);
Json toJson(const ReplicaAdvice &advice);
Json toJson(const Advice &advice);
Json toJson(const RetentionRule &rule);
Json toJson(const RetentionVerdict &verdict);

/// Returns what the catalogue keeps of a rule in a JSON column, and reads it back.
/// Errors: `catalog.corrupt`.
QByteArray storeProperties(const RetentionRule &rule);
Result<> restoreProperties(const QByteArray &json, RetentionRule &rule);

}  // namespace vitrine
