#pragma once

#include "core/arm/expression.h"
#include "core/arm/templatelimits.h"
#include "core/gallery/jsonvalue.h"
#include "core/gallery/rules.h"

#include <QDateTime>
#include <QMap>

#include <functional>
#include <optional>
#include <vector>

namespace vitrine {

/// Where a template is deployed to, and as what.
struct TemplateTarget {
    Subscription subscription;
    ResourceGroup group;
    QString deployment;  ///< name
    QDateTime now;
};

/// A turn of a copy loop.
struct CopyTurn {
    QString name;
    std::int64_t index = 0;
    bool isOfResource = false;  ///< what copyIndex() means without a name
};

/// What an expression may use where it stands.
struct EvaluationContext {
    /// Returns what is known of a resource by its id or name; with \p isWhole all of it, else its
    /// properties.
    using Reference = std::function<Result<Json>(const QString &nameOrId, bool isWhole)>;

    std::vector<CopyTurn> turns = {};
    const Reference *reference = nullptr;  ///< null: `reference` is not allowed here
    bool isDefault = false;  ///< of a parameter, where alone `utcNow` is allowed
    /// Inside a function of the template's own: what it was called with, by name. Nothing else of
    /// the template can be used there.
    const Json *arguments = nullptr;
};

/// The parameters and variables of one template, and the values of its expressions. Everything
/// is evaluated once, when it is first asked for. Thread: one.
class TemplateScope {
public:
    /// \p budget is shared by the templates in one template.
    TemplateScope(WorkBudget &budget, TemplateTarget target);
    TemplateScope(const TemplateScope &) = delete;
    TemplateScope &operator=(const TemplateScope &) = delete;

    const TemplateTarget &target() const { return m_target; }

    /// Takes the parameters that a template defines, an object or null, and the values given for
    /// them, `{name: value}`. Both must outlive the scope. Reasons: `template.parameter.missing`,
    /// `template.name.unknown`, `property.value.invalid`, `property.value.range`,
    /// `property.unknown`, `template.limit.exceeded`, and those of evaluate().
    Problems setParameters(const Json &definitions, const Json &values);
    /// Takes the variables, an object or null that must outlive the scope. Reasons: as evaluate().
    Problems setVariables(const Json &variables);

    /// Takes the functions of the template's own, a list of namespaces or null that must outlive
    /// the scope. Reasons: `property.value.invalid`, `property.unknown`,
    /// `template.json.duplicate`, `template.limit.exceeded`.
    Problems setFunctions(const Json &namespaces);

    /// Returns \p value with every expression in it evaluated, copies of properties included.
    /// Errors: those of parseExpression(), `template.expression.arguments`,
    /// `template.expression.property`, `template.function.unsupported`, `template.name.unknown`,
    /// `template.cycle`, `template.limit.exceeded`, those of the reference.
    Result<Json> evaluate(const Json &value, const EvaluationContext &context = {});
    /// The same, of what must be a text; absent is empty. Also: `property.value.invalid`.
    Result<QString> text(const Json &object, const char *key,
                         const EvaluationContext &context = {});
    /// Returns the list that `copy` of an output makes, `{count, input}`. Errors: as copyCount().
    Result<Json> outputTurns(const Json &copy, const EvaluationContext &context);
    /// Returns how often a copy loop runs. Errors: also `property.value.range`.
    Result<std::int64_t> copyCount(const Json &copy, const EvaluationContext &context);
    /// Returns the values of the parameters, but not of secret ones.
    Result<Json> shownParameters();

private:
    enum class Progress { Waiting, Running, Done };
    struct Definition {
        QString name;
        const Json *source = nullptr;  ///< expression or value
        const Json *parameter = nullptr;  ///< what defines it; null for a variable
        const Json *copy = nullptr;  ///< the loop that makes a variable
        Progress progress = Progress::Waiting;
        JsonValue value = {};
    };
    using Definitions = QMap<QString, Definition>;

    Problems settleAll(Definitions &definitions);
    Result<> settle(Definition &definition);
    Result<Json> named(Definitions &definitions, const QString &name);
    Result<Json> tree(const Json &value, const EvaluationContext &context);
    Result<> copies(const Json &loops, const EvaluationContext &context, Json &into);
    Result<Json> turnsOf(const Json &copy, const EvaluationContext &context);
    Result<Json> turnsOf(const Json &copy, const CopyTurn &turn, const EvaluationContext &context);
    Problems setFunction(const QString &name, const Json &function);
    Result<Json> callOwn(const QString &name, const Json &function,
                         const std::vector<Json> &arguments);
    Result<Json> valueOf(const Expression &expression, const EvaluationContext &context);
    Result<Json> accessed(Json value, const Expression::Access &access,
                          const EvaluationContext &context);
    Result<Json> call(const Expression &call, const EvaluationContext &context);
    Result<Json> choose(const Expression &call, const EvaluationContext &context);
    std::optional<Result<Json>> ownFunction(const QString &name, const std::vector<Json> &arguments,
                                            const EvaluationContext &context);
    Result<Json> argumentOf(const QString &name, const EvaluationContext &context);
    Result<Json> resourceIdOf(const std::vector<Json> &arguments, bool isOfGroup) const;
    Result<Json> turnOf(const std::vector<Json> &arguments, const EvaluationContext &context) const;

    WorkBudget &m_budget;
    const TemplateTarget m_target;
    Definitions m_parameters;
    Definitions m_variables;
    QMap<QString, const Json *> m_functions;  ///< by namespace and name, folded
    QStringList m_chain;  ///< what is being evaluated, the outermost first
};

/// Checks a parameter's value against its definition. Errors: `property.value.invalid`,
/// `property.value.range`.
Result<> checkParameter(const QString &name, const Json &definition, const Json &value);
/// Tells whether the values of a parameter are secret.
bool isSecret(const Json &definition);
/// Checks what a template says of a parameter. Reasons: `property.value.invalid`,
/// `property.unknown`.
Problems checkDefinition(const QString &name, const Json &definition);

}  // namespace vitrine
