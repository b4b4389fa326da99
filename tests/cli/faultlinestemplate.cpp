#include "tests/cli/faultlines.h"

namespace vitrine {

// The files are those of faultyTemplates(), named by their reasons.
std::vector<FaultLine> templateFaultLines()
{
    const auto deploys = [](const char *reason, const char *line) {
        return FaultLine{.numbers = {}, .reason = reason, .line = line};
    };
    return {
        deploys("template.json.invalid", "{deploy} {dir}/template.json.invalid"),
        deploys("template.json.duplicate", "{deploy} {dir}/template.json.duplicate"),
        deploys("template.limit.exceeded", "{deploy} {dir}/template.limit.exceeded"),
        deploys("template.expression.syntax", "{deploy} {dir}/template.expression.syntax"),
        deploys("template.expression.arguments", "{deploy} {dir}/template.expression.arguments"),
        deploys("template.expression.property", "{deploy} {dir}/template.expression.property"),
        deploys("template.function.unsupported", "{deploy} {dir}/template.function.unsupported"),
        deploys("template.name.unknown", "{deploy} {dir}/template.name.unknown"),
        deploys("template.cycle", "{deploy} {dir}/template.cycle"),
        deploys("template.parameter.missing", "{deploy} {dir}/template.parameter.missing"),
        deploys("template.link.refused", "{deploy} {dir}/template.link.refused"),
        deploys("template.mode.complete", "{deploy} {dir}/template.mode.complete"),
        deploys("template.resource.unsupported", "{deploy} {dir}/template.resource.unsupported"),
        {.numbers = {},
         .reason = "template.resource.ignored",
         .line = "",
         .why = "stands in the deployment, and stops nothing",
         .isAdvice = true},
        {.numbers = {},
         .reason = "template.output.unknown",
         .line = "",
         .why = "stands in the deployment, and stops nothing",
         .isAdvice = true},
    };
}

}  // namespace vitrine
