#pragma once

#include "core/gallery/armjson.h"
#include "core/gallery/rules.h"

// What must hold of the form of a template, before anything in it is evaluated.
namespace vitrine {

/// Checks the members of a template. Reasons: `property.unknown`, `property.value.invalid`,
/// `template.function.unsupported` for functions of its own, `template.limit.exceeded`.
Problems checkTemplate(const Json &source, const QString &path);
/// Checks the members of one of its resources. Reasons: the same, `template.link.refused`.
Problems checkResource(const Json &resource, const QString &path);
/// Returns the values in a parameters file, or in its member `parameters`, by name. Errors:
/// `property.value.invalid`, `property.unknown`, `template.link.refused` for a secret that is kept
/// elsewhere.
Result<Json> parameterValues(const Json &file);

}  // namespace vitrine
