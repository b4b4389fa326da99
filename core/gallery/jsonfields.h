#pragma once

#include "core/gallery/armjson.h"

#include <QDateTime>
#include <QString>

#include <optional>

// What the files that write and read JSON share. Reading here is for JSON of this program's own:
// a member that is absent or of another type reads as nothing.
namespace vitrine {

/// Returns \p value as JSON takes it.
std::string jsonText(const QString &value);
/// Returns \p date as the service writes it, in UTC with milliseconds.
std::string jsonDate(const QDateTime &date);
/// Writes a date, a text or an id unless it is absent.
void putDate(Json &json, const char *key, const QDateTime &date);
void putText(Json &json, const char *key, const QString &value);
void putId(Json &json, const char *key, const ResourceId &id);

QString textAt(const Json &json, const char *key);
/// Returns a number of 0 or more.
std::optional<int> countAt(const Json &json, const char *key);
std::uint64_t bytesAt(const Json &json, const char *key);
std::optional<bool> flagAt(const Json &json, const char *key);
/// Returns the null id for an absent one. Errors: `resourceId.invalid`.
Result<ResourceId> idAt(const Json &json, const char *key);
/// Returns the array under \p key; an empty one when there is none.
const Json &listAt(const Json &json, const char *key);
/// Returns the object under \p key; an empty one when there is none.
const Json &objectAt(const Json &json, const char *key);

/// Returns the members every resource begins with.
Json envelopeJson(const ResourceId &id, const QString &name, const QString &location,
                  const Tags &tags);
Json tagsJson(const Tags &tags);
/// Returns `{diskEncryptionSetId}`.
Json setReferenceJson(const ResourceId &id);
/// Returns started GiB, as the service counts.
std::uint64_t sizeInGb(std::uint64_t bytes);
/// Returns `{name, publisher, product}`.
Json planJson(const PurchasePlan &plan);
PurchasePlan planAt(const Json &json);

}  // namespace vitrine
