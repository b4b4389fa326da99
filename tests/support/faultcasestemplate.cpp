// Templates: what the guide does not know.
#include "core/arm/templatejson.h"
#include "core/service/deploymentservice.h"
#include "tests/support/faultcases.h"
#include "tests/support/faultytemplates.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace vitrine::test {
namespace {

Problems deploy(VersionFixture &at, const QByteArray &json)
{
    auto source = readTemplateJson(json, QStringLiteral("azuredeploy.json"));
    if (!source)
        return source.error().flattened();
    const auto made = at->deployments().create(at.caller(),
                                               {.group = at.gallery().id().parent(),
                                                .name = QStringLiteral("first"),
                                                .source = std::move(*source)});
    return made ? made->warnings : made.error().flattened();
}

}  // namespace

std::vector<FaultCase> templateFaultCases()
{
    std::vector<FaultCase> cases;
    for (const FaultyTemplate &one : faultyTemplates()) {
        const QByteArray reason = one.reason;
        const bool isIgnored = reason == "template.resource.ignored";
        const bool isUnknown = reason == "template.output.unknown";
        const char *code = isIgnored || isUnknown ? "Advice" : "InvalidTemplate";
        cases.push_back(
            {.numbers = {},
             .section = "template",
             .request = "a template is deployed",
             .expected = {one.reason, code, isIgnored || isUnknown ? 200 : 400, one.target},
             .ask = [json = one.json](Lab &lab) { return deploy(lab.workspace(), json); }});
    }
    return cases;
}

}  // namespace vitrine::test
