#include "core/gallery/jsonvalue.h"

#include <nlohmann/json.hpp>

namespace vitrine {

JsonValue::JsonValue()
    : JsonValue(Json())
{
}

JsonValue::JsonValue(Json json)
    : m_json(std::make_shared<const Json>(std::move(json)))
{
}

}  // namespace vitrine
