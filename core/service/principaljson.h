#pragma once

#include "core/access/application.h"
#include "core/access/principal.h"
#include "core/gallery/armjson.h"

// The directory's JSON of principals and applications: names and nesting as clients print them.
// Vitrine's own additions stand under `vitrine`. Never a secret, never a hash.
namespace vitrine {

Json toJson(const Principal &principal);
Json toJson(const Application &application);
Json toJson(const ApplicationSecret &secret);

}  // namespace vitrine
