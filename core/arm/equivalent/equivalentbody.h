#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "core/gallery/armjson.h"

// What is sent to make or change a resource, shared by the dialects.
namespace vitrine {

/// Where a resource is, as REST and templates name it.
struct ResourcePlace {
    QString path;  ///< its id
    QString type;  ///< for example `Microsoft.Compute/galleries/images`
    QString name;  ///< as a template names it, parents first: `gallery/image`
    QString subscriptionId;  ///< empty for a scope that lies in none
    QString resourceGroup;  ///< empty for what lies in none
};

ResourcePlace placeOf(const ResourceRequest &request);

/// Returns `PUT`; `PATCH` for a change that says only what changes; `DELETE`.
QString methodOf(const ResourceRequest &request);

/// Returns the body that makes or changes a resource: the service's JSON of it without
/// what only the service writes. What a change takes away is null. Null for a deletion.
Json bodyOf(const ResourceRequest &request);

/// A property that a change touches, as `--set` and `--remove` take it.
struct Difference {
    QString path;  ///< for example `publishingProfile.replicaCount`
    QString json;  ///< the new value on one line; empty when the property is taken away
    QString text;  ///< the new value when that is a text
    bool isText = false;
    bool wasText = false;
};

/// Returns what differs between two bodies; lists and tags are told as a whole.
std::vector<Difference> differencesOf(const Json &before, const Json &after);

/// Returns the version of the interface under which \p type is asked for.
QString apiVersionOf(const QString &type);
/// Returns `path?api-version=…`, percent-encoded.
QString addressOf(const ResourcePlace &place);
/// Returns \p meaning between angle brackets: a place that a person fills in.
QString placeholder(const QString &meaning);
/// Returns the name of the storage account that the address of a blob begins with, and a place to
/// fill in for any other address.
QString accountOf(const QString &uri);

}  // namespace vitrine
