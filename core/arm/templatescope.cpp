#include "core/arm/templatescope.h"

#include "core/arm/expressionfunctions.h"
#include "core/arm/templatejson.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

// Of calls, values and what they name, in each other: bounds the stack.
constexpr int kMaximumDepth = 400;

/// Counts a level while it lives.
class Level {
public:
    explicit Level(int &depth)
        : m_depth(depth)
    {
        ++m_depth;
    }
    ~Level() { --m_depth; }
    Level(const Level &) = delete;
    Level &operator=(const Level &) = delete;
    bool isTooDeep() const { return m_depth > kMaximumDepth; }

private:
    int &m_depth;
};

std::unexpected<Fault> tooMuch()
{
    return std::unexpected(templateLimit(QStringLiteral("B"), kMaximumTemplateWork));
}

std::unexpected<Fault> tooDeep()
{
    return std::unexpected(templateLimit(QStringLiteral("(…)"), kMaximumDepth));
}

// `"copy": [{"name", "count", "input"}]` among properties or variables.
bool isLoops(const std::string &key, const Json &value)
{
    return key == "copy" && value.is_array() && !value.empty() && value.front().is_object()
        && value.front().contains("count");
}

QString member(const Json &object, const char *key)
{
    return textAt(object, key);
}

}  // namespace

TemplateScope::TemplateScope(WorkBudget &budget, TemplateTarget target)
    : m_budget(budget)
    , m_target(std::move(target))
{
}

Problems TemplateScope::setParameters(const Json &definitions, const Json &values)
{
    Problems problems;
    if (definitions.size() > kMaximumTemplateParameters)
        return {templateLimit(QStringLiteral("parameters"), kMaximumTemplateParameters)};
    for (const auto &[key, definition] : definitions.items()) {
        const QString name = QString::fromStdString(key);
        Problems found = checkDefinition(name, definition);
        if (!found.empty()) {
            problems.insert(problems.end(), found.begin(), found.end());
            continue;
        }
        const Json *given = findMember(values, name);
        const Json *value = given != nullptr ? given : findMember(definition, u"defaultValue");
        if (value == nullptr) {
            problems.push_back(Fault::of(QStringLiteral("template.parameter.missing"),
                                         QStringLiteral("parameters.") + name, {name}));
            continue;
        }
        Definition &added = m_parameters[name.toCaseFolded()];
        added = {.name = name, .source = value, .parameter = &definition};
        if (given == nullptr)
            continue;
        if (auto fits = checkParameter(name, definition, *given); !fits)
            problems.push_back(std::move(fits.error()));
        added.value = *given;
        added.progress = Progress::Done;
    }
    for (const auto &[key, value] : values.items()) {
        const QString name = QString::fromStdString(key);
        if (findMember(definitions, name) == nullptr)
            problems.push_back(Fault::of(QStringLiteral("template.name.unknown"),
                                         QStringLiteral("parameters.") + name, {name}));
    }
    Problems found = settleAll(m_parameters);
    problems.insert(problems.end(), found.begin(), found.end());
    return problems;
}

Problems TemplateScope::setVariables(const Json &variables)
{
    for (const auto &[key, value] : variables.items()) {
        if (!isLoops(key, value)) {
            const QString name = QString::fromStdString(key);
            m_variables[name.toCaseFolded()] = {.name = name, .source = &value};
            continue;
        }
        for (const Json &loop : value) {
            const QString name = member(loop, "name");
            m_variables[name.toCaseFolded()] = {.name = name, .source = &loop, .copy = &loop};
        }
    }
    if (static_cast<std::size_t>(m_variables.size()) > kMaximumTemplateVariables)
        return {templateLimit(QStringLiteral("variables"), kMaximumTemplateVariables)};
    return settleAll(m_variables);
}

Problems TemplateScope::settleAll(Definitions &definitions)
{
    Problems problems;
    for (Definition &definition : definitions) {
        auto settled = settle(definition);
        if (settled)
            continue;
        if (settled.error().target.isEmpty())
            settled.error().target = definition.name;
        problems.push_back(std::move(settled.error()));
        // What is behind it would only say the same again.
        break;
    }
    return problems;
}

Result<> TemplateScope::settle(Definition &definition)
{
    if (definition.progress == Progress::Done)
        return {};
    if (definition.progress == Progress::Running) {
        m_chain << definition.name;
        Fault fault =
            Fault::of(QStringLiteral("template.cycle"), definition.name,
                      {m_chain.mid(m_chain.indexOf(definition.name)).join(QStringLiteral(" → "))});
        m_chain.removeLast();
        return std::unexpected(std::move(fault));
    }
    definition.progress = Progress::Running;
    m_chain << definition.name;
    const EvaluationContext context{.isDefault = definition.parameter != nullptr};
    auto value = definition.copy != nullptr ? turnsOf(*definition.copy, context)
                                            : tree(*definition.source, context);
    m_chain.removeLast();
    definition.progress = Progress::Waiting;
    if (!value)
        return std::unexpected(std::move(value.error()));
    if (definition.parameter != nullptr) {
        if (auto fits = checkParameter(definition.name, *definition.parameter, *value); !fits)
            return fits;
    }
    definition.value = std::move(*value);
    definition.progress = Progress::Done;
    return {};
}

Result<Json> TemplateScope::named(Definitions &definitions, const QString &name)
{
    const auto found = definitions.find(name.toCaseFolded());
    if (found == definitions.end())
        return std::unexpected(Fault::of(QStringLiteral("template.name.unknown"), {}, {name}));
    if (auto settled = settle(*found); !settled)
        return std::unexpected(std::move(settled.error()));
    if (!m_budget.spend(found->value))
        return tooMuch();
    return *found->value;
}

Result<Json> TemplateScope::shownParameters()
{
    Json shown = Json::object();
    for (Definition &definition : m_parameters) {
        if (auto settled = settle(definition); !settled)
            return std::unexpected(std::move(settled.error()));
        Json entry{{"type", (*definition.parameter)["type"]}};
        if (!isSecret(*definition.parameter))
            entry["value"] = *definition.value;
        shown[jsonText(definition.name)] = std::move(entry);
    }
    return shown;
}

Result<Json> TemplateScope::evaluate(const Json &value, const EvaluationContext &context)
{
    return tree(value, context);
}

Result<QString> TemplateScope::text(const Json &object, const char *key,
                                    const EvaluationContext &context)
{
    const Json *value = findMember(object, QString::fromLatin1(key));
    if (value == nullptr || value->is_null())
        return QString();
    auto evaluated = tree(*value, context);
    if (!evaluated)
        return std::unexpected(std::move(evaluated.error()));
    if (!evaluated->is_string())
        return std::unexpected(
            Fault::of(QStringLiteral("property.value.invalid"), QString::fromLatin1(key),
                      {QString::fromLatin1(key), shownJson(*evaluated), QStringLiteral("\"…\"")}));
    return QString::fromStdString(evaluated->get_ref<const std::string &>());
}

Result<std::int64_t> TemplateScope::copyCount(const Json &copy, const EvaluationContext &context)
{
    const Json *source = findMember(copy, u"count");
    auto count = source != nullptr ? tree(*source, context) : Json();
    if (!count)
        return std::unexpected(std::move(count.error()));
    const auto number = argumentNumber(*count);
    if (!number || *number < 0 || *number > static_cast<std::int64_t>(kMaximumCopyCount))
        return std::unexpected(
            Fault::of(QStringLiteral("property.value.range"), QStringLiteral("copy.count"),
                      {QStringLiteral("copy.count"), shownJson(*count), QStringLiteral("0"),
                       QString::number(kMaximumCopyCount)}));
    return *number;
}

Result<Json> TemplateScope::tree(const Json &value, const EvaluationContext &context)
{
    const Level level(m_budget.depth());
    if (level.isTooDeep())
        return tooDeep();
    if (value.is_string()) {
        const QString text = QString::fromStdString(value.get_ref<const std::string &>());
        if (!isExpression(text)) {
            if (!m_budget.spend(value))
                return tooMuch();
            return jsonText(plainText(text));
        }
        // Reading an expression takes time as well.
        if (!m_budget.spend(static_cast<std::uint64_t>(text.size())))
            return tooMuch();
        const auto expression = parseExpression(text);
        return expression ? valueOf(*expression, context)
                          : Result<Json>(std::unexpected(expression.error()));
    }
    if (!value.is_structured())
        return value;
    Json made = value.is_array() ? Json::array() : Json::object();
    for (const auto &[key, part] : value.items()) {
        if (value.is_object() && isLoops(key, part)) {
            if (auto copied = copies(part, context, made); !copied)
                return std::unexpected(std::move(copied.error()));
            continue;
        }
        if (!m_budget.spend(key.size() + sizeof(Json)))
            return tooMuch();
        auto evaluated = tree(part, context);
        if (!evaluated)
            return evaluated;
        if (value.is_array())
            made.push_back(std::move(*evaluated));
        else
            made[key] = std::move(*evaluated);
    }
    return made;
}

Result<> TemplateScope::copies(const Json &loops, const EvaluationContext &context, Json &into)
{
    for (const Json &loop : loops) {
        auto list = turnsOf(loop, context);
        if (!list)
            return std::unexpected(std::move(list.error()));
        into[jsonText(member(loop, "name"))] = std::move(*list);
    }
    return {};
}

Result<Json> TemplateScope::turnsOf(const Json &copy, const EvaluationContext &context)
{
    return turnsOf(copy, {.name = member(copy, "name")}, context);
}

Result<Json> TemplateScope::outputTurns(const Json &copy, const EvaluationContext &context)
{
    return turnsOf(copy, {.name = QStringLiteral("copy"), .isOfResource = true}, context);
}

Result<Json> TemplateScope::turnsOf(const Json &copy, const CopyTurn &turn,
                                    const EvaluationContext &context)
{
    const auto count = copyCount(copy, context);
    if (!count)
        return std::unexpected(count.error());
    const Json *input = findMember(copy, u"input");
    if (turn.name.isEmpty() || input == nullptr)
        return std::unexpected(Fault::of(
            QStringLiteral("property.value.invalid"), QStringLiteral("copy"),
            {QStringLiteral("copy"), shownJson(copy), QStringLiteral("name, count, input")}));
    EvaluationContext inner = context;
    inner.turns.push_back(turn);
    Json list = Json::array();
    for (std::int64_t i = 0; i < *count; ++i) {
        constexpr std::uint64_t kTurnBytes = 64;
        if (!m_budget.spend(kTurnBytes))
            return tooMuch();
        inner.turns.back().index = i;
        auto made = tree(*input, inner);
        if (!made)
            return made;
        list.push_back(std::move(*made));
    }
    return list;
}

Result<Json> TemplateScope::valueOf(const Expression &expression, const EvaluationContext &context)
{
    const Level level(m_budget.depth());
    if (level.isTooDeep())
        return tooDeep();
    Result<Json> value = expression.kind == Expression::Kind::Call ? call(expression, context)
        : expression.kind == Expression::Kind::Number              ? Json(expression.number)
                                                      : Json(jsonText(expression.text));
    for (const Expression::Access &access : expression.accesses) {
        if (!value)
            return value;
        value = accessed(std::move(*value), access, context);
    }
    if (value && !m_budget.spend(*value))
        return tooMuch();
    return value;
}

Result<Json> TemplateScope::accessed(Json value, const Expression::Access &access,
                                     const EvaluationContext &context)
{
    Json key = jsonText(access.name);
    if (!access.index.empty()) {
        auto index = valueOf(access.index.front(), context);
        if (!index)
            return index;
        key = std::move(*index);
    }
    if (const auto number = argumentNumber(key); number && value.is_array() && *number >= 0
        && static_cast<std::uint64_t>(*number) < value.size())
        return Json(std::move(value[static_cast<std::size_t>(*number)]));
    if (const auto name = argumentText(key)) {
        if (const Json *found = findMember(value, *name))
            return Json(*found);
    }
    return std::unexpected(Fault::of(QStringLiteral("template.expression.property"), {},
                                     {shownJson(key), shownJson(value)}));
}

Result<Json> TemplateScope::call(const Expression &call, const EvaluationContext &context)
{
    if (call.text.compare(u"if", Qt::CaseInsensitive) == 0)
        return choose(call, context);
    std::vector<Json> arguments;
    for (const Expression &part : call.arguments) {
        auto argument = valueOf(part, context);
        if (!argument)
            return argument;
        arguments.push_back(std::move(*argument));
    }
    if (auto own = ownFunction(call.text.toCaseFolded(), arguments, context))
        return std::move(*own);
    const auto ours = m_functions.constFind(call.text.toCaseFolded());
    if (ours != m_functions.constEnd() && context.arguments == nullptr)
        return callOwn(call.text, **ours, arguments);
    const ExpressionFunction *function = findExpressionFunction(call.text);
    if (function == nullptr)
        return std::unexpected(
            Fault::of(QStringLiteral("template.function.unsupported"), {}, {call.text}));
    FunctionResult result = wrongArguments();
    if (arguments.size() >= function->fewest && arguments.size() <= function->most)
        result = function->call(arguments, m_budget);
    if (result)
        return std::move(*result);
    if (result.error() == FunctionRefusal::Work)
        return tooMuch();
    return std::unexpected(
        Fault::of(QStringLiteral("template.expression.arguments"), {}, {call.text}));
}

// Only the branch that is taken is looked at.
Result<Json> TemplateScope::choose(const Expression &call, const EvaluationContext &context)
{
    const Fault wrong = Fault::of(QStringLiteral("template.expression.arguments"), {}, {call.text});
    if (call.arguments.size() != 3)
        return std::unexpected(wrong);
    auto condition = valueOf(call.arguments[0], context);
    if (!condition)
        return condition;
    const auto flag = argumentFlag(*condition);
    if (!flag)
        return std::unexpected(wrong);
    return valueOf(call.arguments[*flag ? 1 : 2], context);
}

}  // namespace vitrine
