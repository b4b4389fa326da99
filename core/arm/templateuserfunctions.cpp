// Functions that a template defines itself.
#include "core/arm/templatejson.h"
#include "core/arm/templatescope.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

Fault notAllowed(const QString &path, const Json &value, const QString &allowed)
{
    return Fault::of(QStringLiteral("property.value.invalid"), path,
                     {path, shownJson(value), allowed});
}

// A parameter of a function stands in a list, with its name inside and without a default.
Problems checkArgument(const QString &path, const Json &parameter)
{
    const QString name = textAt(parameter, "name");
    if (name.isEmpty() || findMember(parameter, u"defaultValue") != nullptr)
        return {notAllowed(path, parameter, QStringLiteral("name, type"))};
    Json definition = parameter;
    definition.erase("name");
    return checkDefinition(name, definition);
}

}  // namespace

Problems TemplateScope::setFunctions(const Json &namespaces)
{
    Problems problems;
    std::size_t number = 0;
    for (const Json &space : namespaces) {
        const QString path = QStringLiteral("functions[%1]").arg(number++);
        const QString prefix = textAt(space, "namespace");
        const Json *members = findMember(space, u"members");
        if (prefix.isEmpty() || members == nullptr || !members->is_object()) {
            problems.push_back(notAllowed(path, space, QStringLiteral("namespace, members")));
            continue;
        }
        for (const auto &[key, function] : members->items()) {
            const Problems found =
                setFunction(prefix + u'.' + QString::fromStdString(key), function);
            problems.insert(problems.end(), found.begin(), found.end());
            if (static_cast<std::size_t>(m_functions.size()) > kMaximumTemplateFunctions)
                return {templateLimit(QStringLiteral("functions"), kMaximumTemplateFunctions)};
        }
    }
    return problems;
}

Problems TemplateScope::setFunction(const QString &name, const Json &function)
{
    const QString path = QStringLiteral("functions.") + name;
    const Json *output = findMember(function, u"output");
    const Json *parameters = findMember(function, u"parameters");
    if (output == nullptr || findMember(*output, u"value") == nullptr
        || textAt(*output, "type").isEmpty() || (parameters != nullptr && !parameters->is_array()))
        return {
            notAllowed(path, function, QStringLiteral("parameters, output.type, output.value"))};
    if (parameters != nullptr && parameters->size() > kMaximumTemplateParameters)
        return {templateLimit(QStringLiteral("parameters"), kMaximumTemplateParameters, path)};
    if (m_functions.contains(name.toCaseFolded()))
        return {Fault::of(QStringLiteral("template.json.duplicate"), path, {name})};
    Problems problems;
    for (const Json &parameter : listAt(function, "parameters")) {
        const Problems found = checkArgument(path + QStringLiteral(".parameters"), parameter);
        problems.insert(problems.end(), found.begin(), found.end());
    }
    m_functions.insert(name.toCaseFolded(), &function);
    return problems;
}

Result<Json> TemplateScope::callOwn(const QString &name, const Json &function,
                                    const std::vector<Json> &arguments)
{
    const Json &parameters = listAt(function, "parameters");
    if (parameters.size() != arguments.size())
        return std::unexpected(
            Fault::of(QStringLiteral("template.expression.arguments"), {}, {name}));
    Json given = Json::object();
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const QString parameter = textAt(parameters[i], "name");
        if (auto fits = checkParameter(parameter, parameters[i], arguments[i]); !fits)
            return std::unexpected(std::move(fits.error()));
        given[jsonText(parameter)] = arguments[i];
    }
    const Json &output = *findMember(function, u"output");
    auto value = tree(*findMember(output, u"value"), {.arguments = &given});
    if (!value)
        return value;
    if (auto fits = checkParameter(name, output, *value); !fits)
        return std::unexpected(std::move(fits.error()));
    return value;
}

Result<Json> TemplateScope::argumentOf(const QString &name, const EvaluationContext &context)
{
    const Json *found = findMember(*context.arguments, name);
    if (found == nullptr)
        return std::unexpected(Fault::of(QStringLiteral("template.name.unknown"), {}, {name}));
    if (!m_budget.spend(*found))
        return std::unexpected(templateLimit(QStringLiteral("B"), kMaximumTemplateWork));
    return *found;
}

}  // namespace vitrine
