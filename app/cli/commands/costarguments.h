#pragma once

#include "app/cli/session.h"
#include "core/cost/estimate.h"

#include <cstdint>

// What `cost`, `advice` and `retention` read and show alike.
namespace vitrine {

/// `--resource-group`, `--gallery-name` and `--gallery-image-definition`, all of them optional:
/// what is named last is the scope, nothing is everything.
Specs scopeArguments();

/// Notes what is missing in front of what is named.
void checkScope(Arguments &arguments);
/// Returns the resource that the arguments name; null for everything. Only after Session::open().
ResourceId scopeOf(Session &session);

/// Reads sizes such as `10GiB`, `512MiB` or `4096`, which is in bytes, and adds them up.
/// Notes what is none.
std::uint64_t sizesOf(Arguments &arguments, const QString &name);

/// Returns a size in GiB with two decimals, for tables.
QString gibText(std::uint64_t bytes);

/// Tells on standard error where a price is missing or comes from the program's examples.
void notePrices(const Output &output, const QStringList &unpriced, bool hasExamplePrices);

/// Writes what a version costs, region by region.
void printEstimate(Output &output, const CostEstimate &estimate);

}  // namespace vitrine
