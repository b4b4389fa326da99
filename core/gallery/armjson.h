#pragma once

#include "core/gallery/resources.h"

#include <nlohmann/json_fwd.hpp>

// The service's JSON of each resource: names, nesting and spellings as the REST interface has
// them. Vitrine's own additions stand under `vitrine`.
namespace vitrine {

using Json = nlohmann::ordered_json;

Json toJson(const Tenant &tenant);
Json toJson(const Subscription &subscription);
Json toJson(const ResourceGroup &group);
Json toJson(const Region &region);
Json toJson(const Source &source);
Json toJson(const StorageAccount &account);
Json toJson(const DiskEncryptionSet &set);
Json toJson(const Gallery &gallery);
Json toJson(const ImageDefinition &definition);
/// With \p status the object has `properties.replicationStatus`.
Json toJson(const ImageVersion &version, const ReplicationStatus *status = nullptr);
Json toJson(const ReplicationStatus &status);

/// Returns the text people read: two spaces of indent, bytes that are not UTF-8 replaced.
QByteArray prettyJson(const Json &json);
QByteArray compactJson(const Json &json);

/// Reads the service's JSON onto \p base: what the JSON does not mention stays, `null` clears.
/// Understands any case of enum values, numbers and booleans as texts, region names in any
/// spelling, and properties at the top level as clients print them. What only the service writes
/// (id, name, etag, provisioningState, sizes and the like) is read past. Errors, all at once:
/// `property.unknown`, `property.value.invalid`, `property.date.invalid`, `version.source.several`.
Result<Gallery> readGallery(const Json &json, Gallery base);
Result<ImageDefinition> readDefinition(const Json &json, ImageDefinition base);
/// A target region that repeats what it already has by default keeps having it by default.
Result<ImageVersion> readVersion(const Json &json, ImageVersion base);

/// Returns the part of a version that the catalogue keeps in its JSON column, and reads it back:
/// everything that has no column of its own. The same for definitions and sources.
/// Errors: `catalog.corrupt`.
QByteArray storeProfile(const ImageVersion &version);
Result<> restoreProfile(const QByteArray &json, ImageVersion &version);
QByteArray storeProperties(const ImageDefinition &definition);
Result<> restoreProperties(const QByteArray &json, ImageDefinition &definition);
QByteArray storeProperties(const Source &source);
Result<> restoreProperties(const QByteArray &json, Source &source);
/// The sizes of data disks by LUN; restoring fills those of the disks \p version has.
QByteArray storeDataDiskSizes(const ImageVersion &version);
Result<> restoreDataDiskSizes(const QByteArray &json, ImageVersion &version);
QByteArray storeTags(const Tags &tags);
Result<Tags> restoreTags(const QByteArray &json);
QByteArray storePaths(const QStringList &paths);
Result<QStringList> restorePaths(const QByteArray &json);

}  // namespace vitrine
