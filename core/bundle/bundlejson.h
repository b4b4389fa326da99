#pragma once

#include "core/gallery/armjson.h"

#include <QDateTime>

#include <optional>

// How the JSON files of a bundle are read: nobody vouches for them.
namespace vitrine {

/// Reads JSON of bounded depth and number of values. Errors: `bundle.damaged`, with \p file.
Result<Json> parsedBundleJson(const QByteArray &bytes, const QString &file);

/// Returns the number under \p key; std::nullopt unless it is a whole one of 0 or more.
std::optional<std::uint64_t> numberAt(const Json &json, const char *key);
/// Returns the date under \p key; an invalid one for an absent one. std::nullopt for nonsense.
std::optional<QDateTime> dateAt(const Json &json, const char *key);

}  // namespace vitrine
