// The functions of template expressions that depend on where they stand.
#include "core/arm/expressionfunctions.h"
#include "core/arm/templatejson.h"
#include "core/arm/templatescope.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

std::unexpected<Fault> wrong(const QString &function)
{
    return std::unexpected(
        Fault::of(QStringLiteral("template.expression.arguments"), {}, {function}));
}

std::optional<QString> onlyText(const std::vector<Json> &arguments)
{
    return arguments.size() == 1 ? argumentText(arguments[0]) : std::nullopt;
}

// The parts that .NET's and Qt's formats have in common, and what separates them.
std::optional<QString> dateText(const QDateTime &date, const QString &format)
{
    QString made;
    for (qsizetype i = 0; i < format.size();) {
        const QStringView rest = QStringView(format).mid(i);
        bool isPart = false;
        for (const QString &part :
             {QStringLiteral("yyyy"), QStringLiteral("MM"), QStringLiteral("dd"),
              QStringLiteral("HH"), QStringLiteral("mm"), QStringLiteral("ss")}) {
            if (!rest.startsWith(part))
                continue;
            made += date.toString(part);
            i += part.size();
            isPart = true;
            break;
        }
        if (isPart)
            continue;
        const QChar c = rest.front();
        if (c.isLetter() && c != u'T' && c != u'Z')
            return std::nullopt;
        made += c;
        ++i;
    }
    return made;
}

Result<Json> nowText(const std::vector<Json> &arguments, const QDateTime &now)
{
    const auto format =
        arguments.empty() ? QStringLiteral("yyyyMMddTHHmmssZ") : onlyText(arguments);
    const auto text = format ? dateText(now.toUTC(), *format) : std::nullopt;
    if (!text)
        return wrong(QStringLiteral("utcNow"));
    return jsonText(*text);
}

Result<Json> referenced(const std::vector<Json> &arguments, const EvaluationContext &context)
{
    const QString name = QStringLiteral("reference");
    if (context.reference == nullptr || arguments.empty() || arguments.size() > 3
        || !std::ranges::all_of(arguments, [](const Json &json) { return json.is_string(); }))
        return wrong(name);
    const bool isWhole = arguments.size() == 3;
    if (isWhole && argumentText(arguments[2])->compare(u"Full", Qt::CaseInsensitive) != 0)
        return wrong(name);
    return (*context.reference)(*argumentText(arguments[0]), isWhole);
}

}  // namespace

std::optional<Result<Json>> TemplateScope::ownFunction(const QString &name,
                                                       const std::vector<Json> &arguments,
                                                       const EvaluationContext &context)
{
    if (name == u"parameters" || name == u"variables") {
        const auto text = onlyText(arguments);
        if (!text)
            return wrong(name);
        if (context.arguments != nullptr)
            return name == u"parameters" ? argumentOf(*text, context) : wrong(name);
        // A default may use other parameters and nothing else of the template.
        if (name == u"parameters")
            return named(m_parameters, *text);
        return context.isDefault ? Result<Json>(wrong(name)) : named(m_variables, *text);
    }
    if (name == u"resourceid")
        return resourceIdOf(arguments, true);
    if (name == u"subscriptionresourceid")
        return resourceIdOf(arguments, false);
    if (name == u"copyindex")
        return turnOf(arguments, context);
    if (name == u"reference")
        return referenced(arguments, context);
    if (name == u"utcnow")
        return context.isDefault ? nowText(arguments, m_target.now) : wrong(name);
    const bool isPlace =
        name == u"resourcegroup" || name == u"subscription" || name == u"deployment";
    if (!isPlace)
        return std::nullopt;
    if (!arguments.empty())
        return wrong(name);
    if (name == u"resourcegroup")
        return toJson(m_target.group);
    if (name == u"subscription")
        return toJson(m_target.subscription);
    return Json{{"name", jsonText(m_target.deployment)},
                {"properties", Json{{"mode", "Incremental"}, {"provisioningState", "Running"}}}};
}

// `[subscription,] [group,] 'Namespace/type/type', name, name`; some templates end the type with
// a slash.
Result<Json> TemplateScope::resourceIdOf(const std::vector<Json> &arguments, bool isOfGroup) const
{
    const QString function =
        isOfGroup ? QStringLiteral("resourceId") : QStringLiteral("subscriptionResourceId");
    QStringList words;
    for (const Json &argument : arguments) {
        const auto text = argumentText(argument);
        if (!text || text->isEmpty())
            return wrong(function);
        words << *text;
    }
    const auto type =
        std::ranges::find_if(words, [](const QString &w) { return w.contains(u'/'); });
    const qsizetype before = type - words.begin();
    if (type == words.end() || before > (isOfGroup ? 2 : 1))
        return wrong(function);
    const QStringList parts = type->split(u'/', Qt::SkipEmptyParts);
    const QStringList names = words.mid(before + 1);
    if (parts.size() < 2 || names.size() != parts.size() - 1)
        return wrong(function);
    const bool namesSubscription = before == (isOfGroup ? 2 : 1);
    QString id = QStringLiteral("/subscriptions/")
        + (namesSubscription ? words.front() : m_target.subscription.id);
    if (isOfGroup)
        id += QStringLiteral("/resourceGroups/")
            + (before > 0 ? words.at(before - 1) : m_target.group.name);
    id += QStringLiteral("/providers/") + parts.front();
    for (qsizetype i = 0; i < names.size(); ++i)
        id += u'/' + parts.at(i + 1) + u'/' + names.at(i);
    return jsonText(id);
}

// `copyIndex([name,] [offset])`.
Result<Json> TemplateScope::turnOf(const std::vector<Json> &arguments,
                                   const EvaluationContext &context) const
{
    const QString function = QStringLiteral("copyIndex");
    if (arguments.size() > 2 || context.turns.empty())
        return wrong(function);
    const auto name = arguments.empty() ? std::nullopt : argumentText(arguments.front());
    const std::size_t used = name ? 1 : 0;
    const auto offset =
        arguments.size() > used ? argumentNumber(arguments[used]) : std::optional<std::int64_t>(0);
    if (!offset || arguments.size() > used + 1)
        return wrong(function);
    auto turn = context.turns.rend();
    if (name)
        turn = std::find_if(context.turns.rbegin(), context.turns.rend(), [&](const CopyTurn &one) {
            return one.name.compare(*name, Qt::CaseInsensitive) == 0;
        });
    else
        turn = std::find_if(context.turns.rbegin(), context.turns.rend(),
                            [](const CopyTurn &one) { return one.isOfResource; });
    if (turn == context.turns.rend() && !name)
        turn = context.turns.rbegin();
    std::int64_t index = 0;
    if (turn == context.turns.rend() || __builtin_add_overflow(turn->index, *offset, &index))
        return wrong(function);
    return index;
}

}  // namespace vitrine
