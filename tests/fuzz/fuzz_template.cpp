// What a template says: read, evaluated and put in order, against a world that has next to nothing.
#include "core/arm/templateexpansion.h"
#include "core/arm/templatejson.h"

#include <nlohmann/json.hpp>

namespace {

using namespace vitrine;

/// One group in one subscription, and no resource.
class EmptyWorld final : public TemplateWorld {
public:
    Result<std::optional<Json>> resource(const ResourceId &) override { return std::nullopt; }
    Result<ResourceGroup> group(const ResourceId &id) override
    {
        return ResourceGroup{id.subscriptionId(), id.resourceGroup(), QStringLiteral("eastus"), {}};
    }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto source = readTemplateJson(text);
    if (!source)
        return 0;
    const QString subscription = QStringLiteral("00000000-0000-0000-0000-000000000001");
    const TemplateTarget target{
        .subscription = {subscription, {}, subscription, true},
        .group = {subscription, QStringLiteral("rg"), QStringLiteral("eastus"), {}},
        .deployment = QStringLiteral("fuzz"),
        .now = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC)};
    EmptyWorld world;
    const auto read = TemplateExpansion::read(std::move(*source), {}, target, world);
    if (!read)
        return 0;
    Problems unknown;
    if (const auto outputs = read->outputs(world, unknown); !outputs)
        return 0;
    // An order in which a resource stands before what it needs would be a finding.
    for (std::size_t i = 0; i < read->resources().size(); ++i) {
        for (const std::size_t other : read->resources()[i].dependsOn) {
            if (other >= i)
                __builtin_trap();
        }
    }
    return 0;
}
