#pragma once

#include "core/gallery/armjson.h"

#include <memory>

namespace vitrine {

/// A JSON value as a member of a plain value, where a header has only its name. Never changes;
/// copies share it. Null at first.
class JsonValue {
public:
    JsonValue();
    JsonValue(Json json);  // NOLINT(google-explicit-constructor): it is nothing but the JSON

    const Json &operator*() const { return *m_json; }
    const Json *operator->() const { return m_json.get(); }
    operator const Json &() const { return *m_json; }  // NOLINT(google-explicit-constructor)

private:
    std::shared_ptr<const Json> m_json;
};

}  // namespace vitrine
