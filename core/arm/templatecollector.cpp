#include "core/arm/templatecollector.h"

#include "core/arm/expressionfunctions.h"
#include "core/arm/templatechecks.h"
#include "core/arm/templatejson.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const Json kNothing;

Fault located(Fault fault, const QString &path)
{
    if (fault.target.isEmpty() || !fault.target.contains(u'.'))
        fault.target = fault.target.isEmpty() ? path : path + u'.' + fault.target;
    return fault;
}

const Json &memberOf(const Json &object, const char *key)
{
    const Json *found = findMember(object, QString::fromLatin1(key));
    return found != nullptr ? *found : kNothing;
}

Fault notAllowed(const QString &path, const QString &value, const QString &allowed)
{
    return Fault::of(QStringLiteral("property.value.invalid"), path, {path, value, allowed});
}

// `A.B/c/d` and `x/y` are an id in \p group.
Result<ResourceId> idIn(const ResourceId &group, const QString &type, const QString &name,
                        const QString &path)
{
    const QStringList types = type.split(u'/');
    const QStringList names = name.split(u'/');
    const auto isEmpty = [](const QString &part) { return part.trimmed().isEmpty(); };
    if (types.size() < 2 || names.size() != types.size() - 1 || std::ranges::any_of(types, isEmpty)
        || std::ranges::any_of(names, isEmpty))
        return std::unexpected(
            notAllowed(path + QStringLiteral(".name"), name, type + QStringLiteral(" = A/B/…")));
    ResourceId id = ResourceId::resource(group.subscriptionId(), group.resourceGroup(), types.at(0),
                                         types.at(1), names.at(0));
    for (qsizetype i = 1; i < names.size(); ++i)
        id = id.child(types.at(i + 1), names.at(i));
    // What an id cannot say is no name.
    auto read = ResourceId::parse(id.toString());
    if (read && *read == id && read->name() == id.name())
        return id;
    return std::unexpected(Fault::of(QStringLiteral("resourceId.invalid"), path, {id.toString()}));
}

}  // namespace

bool isNamed(const TemplateInstance &instance, const QString &text)
{
    const auto isSame = [&text](const QString &name) {
        return name.compare(text, Qt::CaseInsensitive) == 0;
    };
    if (text.startsWith(u'/'))
        return isSame(instance.id.toString());
    return isSame(instance.name) || isSame(instance.type + u'/' + instance.name)
        || std::ranges::any_of(instance.symbols, isSame)
        || std::ranges::any_of(instance.context.turns,
                               [&](const CopyTurn &turn) { return isSame(turn.name); });
}

TemplateCollector::TemplateCollector(WorkBudget &budget, TemplateWorld &world)
    : m_budget(budget)
    , m_world(world)
{
}

Problems TemplateCollector::collect(const Json &source, const Json &values,
                                    const TemplateTarget &target)
{
    if (m_problems = checkTemplate(source, {}); !m_problems.empty())
        return m_problems;
    auto scope = std::make_shared<TemplateScope>(m_budget, target);
    m_problems = scope->setFunctions(memberOf(source, "functions"));
    if (m_problems.empty())
        m_problems = scope->setParameters(memberOf(source, "parameters"), values);
    if (m_problems.empty())
        m_problems = scope->setVariables(memberOf(source, "variables"));
    if (!m_problems.empty())
        return m_problems;
    m_deployments.push_back(
        {.source = &source, .scope = std::move(scope), .name = {}, .group = target.group.id()});
    collectAll(memberOf(source, "resources"), {0, std::nullopt, {}, {}});
    if (m_problems.empty())
        resolveDependencies();
    return m_problems;
}

void TemplateCollector::collectAll(const Json &resources, const Place &place)
{
    std::size_t number = 0;
    for (const auto &[key, resource] : resources.items()) {
        Place here = place;
        here.symbol = resources.is_object() ? QString::fromStdString(key) : QString();
        here.path += (place.path.isEmpty() ? QString() : QStringLiteral("."))
            + (here.symbol.isEmpty() ? QStringLiteral("resources[%1]").arg(number++)
                                     : QStringLiteral("resources.") + here.symbol);
        Problems found = checkResource(resource, here.path);
        if (found.empty()) {
            if (auto collected = collectTurns(resource, here); !collected)
                found = located(std::move(collected.error()), here.path).flattened();
        }
        m_problems.insert(m_problems.end(), found.begin(), found.end());
        // A template that is wrong all over is not looked at to its end.
        if (m_problems.size() > 100)
            return;
    }
}

Result<> TemplateCollector::collectTurns(const Json &resource, const Place &place)
{
    const Json &copy = memberOf(resource, "copy");
    if (copy.is_null())
        return collectOne(resource, place);
    const QString path = place.path + QStringLiteral(".copy");
    TemplateScope &scope = scopeOf(place.deployment);
    const EvaluationContext context{.turns = place.turns};
    const QString name = textAt(copy, "name");
    const QString mode = textAt(copy, "mode").toLower();
    if (name.isEmpty() || place.parent)
        return std::unexpected(notAllowed(path, shownJson(copy), QStringLiteral("name, count")));
    if (!mode.isEmpty() && mode != u"parallel" && mode != u"serial")
        return std::unexpected(
            notAllowed(path + QStringLiteral(".mode"), mode, QStringLiteral("Parallel, Serial")));
    const auto count = scope.copyCount(copy, context);
    if (!count)
        return std::unexpected(count.error());
    auto batch = scope.evaluate(memberOf(copy, "batchSize"), context);
    if (!batch)
        return std::unexpected(std::move(batch.error()));
    const std::int64_t batchSize = std::max<std::int64_t>(argumentNumber(*batch).value_or(1), 1);
    Place turn = place;
    turn.turns.push_back({.name = name, .index = 0, .isOfResource = true});
    std::vector<std::size_t> made;
    for (std::int64_t i = 0; i < *count; ++i) {
        turn.turns.back().index = i;
        made.push_back(m_instances.size());
        if (auto collected = collectOne(resource, turn); !collected)
            return collected;
        if (mode == u"serial" && i >= batchSize)
            m_instances[made.back()].before.push_back(
                made[static_cast<std::size_t>(i - batchSize)]);
    }
    return {};
}

Result<> TemplateCollector::collectOne(const Json &resource, const Place &place)
{
    if (m_instances.size() >= kMaximumTemplateResources)
        return std::unexpected(
            templateLimit(QStringLiteral("resources"), kMaximumTemplateResources, place.path));
    TemplateInstance instance;
    instance.source = &resource;
    instance.deployment = place.deployment;
    instance.path = place.path;
    instance.context.turns = place.turns;
    instance.isExisting = memberOf(resource, "existing") == true;
    if (!place.symbol.isEmpty())
        instance.symbols << place.symbol;
    if (!place.symbol.isEmpty() && findMember(resource, u"copy") != nullptr)
        instance.symbols
            << QStringLiteral("%1[%2]").arg(place.symbol).arg(place.turns.back().index);
    if (auto read = readHead(instance, place); !read)
        return read;
    if (!instance.isSkipped && !instance.isExisting && m_ids.contains(instance.id.folded()))
        return std::unexpected(Fault::of(QStringLiteral("template.json.duplicate"), place.path,
                                         {instance.id.toString()}));
    const std::size_t index = m_instances.size();
    m_instances.push_back(std::move(instance));
    note(index);
    const bool isMade = !m_instances[index].isSkipped && !m_instances[index].isExisting;
    if (m_instances[index].id.isType(kDeploymentType) && isMade) {
        if (auto opened = openDeployment(index, place); !opened)
            return opened;
    }
    const Json &children = memberOf(resource, "resources");
    if (!children.is_null())
        collectAll(children, {place.deployment, index, place.path, place.turns});
    return {};
}

Result<> TemplateCollector::readHead(TemplateInstance &instance, const Place &place)
{
    TemplateScope &scope = scopeOf(place.deployment);
    const Json &source = *instance.source;
    auto type = scope.text(source, "type", instance.context);
    auto name = scope.text(source, "name", instance.context);
    if (!type || !name)
        return std::unexpected(!type ? type.error() : name.error());
    const TemplateInstance *parent = place.parent ? &m_instances[*place.parent] : nullptr;
    instance.type = parent != nullptr ? parent->type + u'/' + *type : *type;
    instance.name = parent != nullptr ? parent->name + u'/' + *name : *name;
    auto id = idIn(m_deployments[place.deployment].group, instance.type, instance.name, place.path);
    if (!id)
        return std::unexpected(std::move(id.error()));
    instance.id = std::move(*id);
    if (parent != nullptr)
        instance.before.push_back(*place.parent);
    const Json &condition = memberOf(source, "condition");
    auto holds =
        condition.is_null() ? Result<Json>(true) : scope.evaluate(condition, instance.context);
    if (!holds)
        return std::unexpected(std::move(holds.error()));
    if (!holds->is_boolean())
        return std::unexpected(notAllowed(place.path + QStringLiteral(".condition"),
                                          shownJson(*holds), QStringLiteral("true, false")));
    instance.isSkipped = !holds->get<bool>() || (parent != nullptr && parent->isSkipped);
    return instance.isSkipped ? Result<>() : readDependencies(instance);
}

Result<> TemplateCollector::readDependencies(TemplateInstance &instance)
{
    for (const Json &entry : listAt(*instance.source, "dependsOn")) {
        auto text = scopeOf(instance.deployment).evaluate(entry, instance.context);
        if (!text)
            return std::unexpected(std::move(text.error()));
        const auto name = argumentText(*text);
        if (!name || name->isEmpty())
            return std::unexpected(notAllowed(instance.path + QStringLiteral(".dependsOn"),
                                              shownJson(*text), QStringLiteral("\"…\"")));
        instance.dependsOn << *name;
    }
    return {};
}

// A name counts in its own deployment, an id everywhere.
void TemplateCollector::note(std::size_t index)
{
    const TemplateInstance &instance = m_instances[index];
    if (!instance.isSkipped && !instance.isExisting)
        m_ids.insert(instance.id.folded(), index);
    QStringList names{instance.id.toString(), instance.name, instance.type + u'/' + instance.name};
    names << instance.symbols;
    for (const CopyTurn &turn : instance.context.turns)
        names << turn.name;
    for (const QString &name : names)
        m_names[QString::number(instance.deployment) + u' ' + name.toCaseFolded()].push_back(index);
}

void TemplateCollector::resolveDependencies()
{
    for (std::size_t i = 0; i < m_instances.size(); ++i) {
        for (const QString &text : m_instances[i].dependsOn)
            resolve(i, text);
        // What is inside another comes behind it, whether the template says so or not.
        const auto parent = m_ids.constFind(m_instances[i].id.parent().folded());
        if (parent != m_ids.constEnd())
            m_instances[i].before.push_back(*parent);
        std::vector<std::size_t> &before = m_instances[i].before;
        std::ranges::sort(before);
        const auto twice = std::ranges::unique(before);
        before.erase(twice.begin(), twice.end());
    }
    waitForInner();
}

void TemplateCollector::resolve(std::size_t index, const QString &text)
{
    TemplateInstance &instance = m_instances[index];
    const auto found =
        m_names.constFind(QString::number(instance.deployment) + u' ' + text.toCaseFolded());
    if (found == m_names.constEnd()) {
        m_problems.push_back(Fault::of(QStringLiteral("template.name.unknown"),
                                       instance.path + QStringLiteral(".dependsOn"), {text}));
        return;
    }
    if (!m_budget.spend(found->size() * sizeof(std::size_t)))
        m_problems.push_back(templateLimit(QStringLiteral("B"), kMaximumTemplateWork,
                                           instance.path + QStringLiteral(".dependsOn")));
    else
        instance.before.insert(instance.before.end(), found->begin(), found->end());
}

bool TemplateCollector::isWithin(std::size_t deployment, std::size_t outer) const
{
    while (deployment != outer && deployment != 0)
        deployment = m_instances[m_holders[deployment]].deployment;
    return deployment == outer;
}

// Whoever waits for a template in the template waits for all that is in it.
void TemplateCollector::waitForInner()
{
    std::vector<std::vector<std::size_t>> members(m_deployments.size());
    for (std::size_t i = 0; i < m_instances.size(); ++i) {
        for (std::size_t in = m_instances[i].deployment; in != 0;
             in = m_instances[m_holders[in]].deployment)
            members[in].push_back(i);
    }
    for (std::size_t i = 0; i < m_instances.size(); ++i) {
        TemplateInstance &instance = m_instances[i];
        const std::vector<std::size_t> direct = instance.before;
        for (const std::size_t other : direct) {
            const std::size_t inner = m_instances[other].inner;
            if (inner != 0 && !isWithin(instance.deployment, inner))
                instance.before.insert(instance.before.end(), members[inner].begin(),
                                       members[inner].end());
        }
        // And what is in it begins when it does.
        if (instance.deployment != 0)
            instance.before.push_back(m_holders[instance.deployment]);
    }
}

}  // namespace vitrine
