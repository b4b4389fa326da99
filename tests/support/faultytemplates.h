#pragma once

#include <QByteArray>

#include <vector>

namespace vitrine::test {

/// The members that every template begins with.
inline const QByteArray kTemplateHead =
    R"("$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
       "contentVersion": "1.0.0.0",)";

/// A template file that is refused, or deployed with an advice.
struct FaultyTemplate {
    const char *reason;
    const char *target;  ///< of the fault
    QByteArray json;
};

/// Returns one for each reason that a template alone can cause.
inline std::vector<FaultyTemplate> faultyTemplates()
{
    const auto file = [](const QByteArray &members) { return '{' + kTemplateHead + members + '}'; };
    const auto output = [&file](const QByteArray &value) {
        return file(R"("variables": {"v": ")" + value + R"("}, "resources": [])");
    };
    const auto resource = [&file](const QByteArray &type, const QByteArray &more) {
        return file(R"("resources": [{"type": ")" + type + R"(", "apiVersion": "1", "name": "one")"
                    + more + "}]");
    };
    const QByteArray network = "Microsoft.Network/virtualNetworks";
    const QByteArray nested = "Microsoft.Resources/deployments";
    return {
        {"template.json.invalid", "azuredeploy.json", "{\"a\": "},
        {"template.json.duplicate", "azuredeploy.json", R"({"a": 1, "A": 2})"},
        {"template.limit.exceeded", "azuredeploy.json", QByteArray(40, '[')},
        {"template.expression.syntax", "v", output("[concat('a']")},
        {"template.expression.arguments", "v", output("[div(1, 0)]")},
        {"template.expression.property", "v", output("[resourceGroup().nothing]")},
        {"template.function.unsupported", "v", output("[listKeys('a', '1')]")},
        {"template.name.unknown", "v", output("[variables('w')]")},
        {"template.cycle", "v", output("[variables('v')]")},
        {"template.parameter.missing", "parameters.p",
         file(R"("parameters": {"p": {"type": "string"}}, "resources": [])")},
        {"template.link.refused", "resources[0].templateLink",
         resource(nested, R"(, "properties": {"templateLink": {"uri": "https://x"}})")},
        {"template.mode.complete", "resources[0].properties.mode",
         resource(nested, R"(, "properties": {"mode": "Complete", "template": {}})")},
        {"template.resource.unsupported", "{group}/providers/Microsoft.Web/sites/one",
         resource("Microsoft.Web/sites", {})},
        {"template.resource.ignored", "{group}/providers/Microsoft.Network/virtualNetworks/one",
         resource(network, {})},
        {"template.output.unknown", "outputs.o",
         file(R"("resources": [{"type": ")" + network
              + R"(", "apiVersion": "1", "name": "one"}], "outputs": {"o": {"type": "string",
              "value": "[reference('one').x]"}})")},
    };
}

}  // namespace vitrine::test
