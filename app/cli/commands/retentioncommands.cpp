// vitrinectl retention …
#include "app/cli/commands/costarguments.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/tr.h"
#include "core/cost/costjson.h"
#include "core/service/adviceservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kLast = QStringLiteral("--keep-last");
const QString kDays = QStringLiteral("--keep-days");
const QString kTags = QStringLiteral("--keep-tags");
const QString kPermanent = QStringLiteral("--permanent");

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString tagsText(const Tags &tags)
{
    QStringList texts;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        texts << (tag.value().isEmpty() ? tag.key() : tag.key() + u'=' + tag.value());
    return texts.join(u' ');
}

void printRules(Output &output, const std::vector<RetentionRule> &rules, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Scope"), QStringLiteral("KeepLast"),
                       QStringLiteral("KeepDays"), QStringLiteral("KeepTags")});
    for (const RetentionRule &rule : rules)
        table.addRow({rule.name, rule.scope.names().join(u'/'), numberText(rule.keepLast),
                      numberText(rule.keepDays), tagsText(rule.keepTags)});
    printRows(output, table, rules, asList, [](const RetentionRule &rule) { return toJson(rule); });
}

Tags keptTags(Arguments &arguments)
{
    Tags tags;
    for (const QString &word : arguments.texts(kTags)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals == 0 || word.isEmpty())
            arguments.invalidValue(kTags, word, QStringLiteral("key[=value]"));
        else if (equals < 0)
            tags.insert(word, {});
        else
            tags.insert(word.first(equals), word.sliced(equals + 1));
    }
    return tags;
}

Result<int> createRule(Session &session)
{
    Arguments &arguments = session.arguments();
    RetentionRule draft;
    draft.name = arguments.text(QStringLiteral("--name"));
    draft.keepLast = arguments.number(kLast);
    draft.keepDays = arguments.number(kDays);
    draft.keepTags = keptTags(arguments);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    draft.scope = scopeOf(session);
    const auto rule = (*workspace)->advice().putRule(session.change(), std::move(draft));
    if (!rule)
        return std::unexpected(rule.error());
    printRules(session.output(), {*rule}, false);
    return 0;
}

Result<int> listRules(Session &session)
{
    checkScope(session.arguments());
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto rules = (*workspace)->advice().rules(scopeOf(session));
    if (!rules)
        return std::unexpected(rules.error());
    printRules(session.output(), *rules, true);
    return 0;
}

Result<int> deleteRule(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto removed = (*workspace)
                             ->advice()
                             .removeRule(session.change(), scopeOf(session),
                                         session.arguments().text(QStringLiteral("--name")));
    if (!removed)
        return std::unexpected(removed.error());
    return 0;
}

Json stepJson(const RetentionStep &step)
{
    Json json{{"id", step.id.toString().toStdString()},
              {"rules", Json::array()},
              {"toRecycleBin", step.toBin},
              {"replicas", step.replicas},
              {"billedBytes", step.billedBytes},
              {"storedBytes", step.storedBytes},
              {"perMonth", toString(step.perMonth).toStdString()}};
    for (const QString &rule : step.rules)
        json["rules"].push_back(rule.toStdString());
    json.update(toJson(step.verdict));
    if (step.fault)
        json["reason"] = step.fault->reason.toStdString();
    return json;
}

QString whyText(const RetentionStep &step)
{
    QStringList texts;
    for (const RetentionHold hold : step.verdict.holds)
        texts << retentionHoldText(hold);
    if (step.fault)
        texts << faultText(*step.fault).message;
    return texts.join(QStringLiteral("; "));
}

QString fateText(const RetentionVerdict &verdict)
{
    return verdict.goes()     ? QStringLiteral("Goes")
        : verdict.goesLater() ? QStringLiteral("Later")
                              : QStringLiteral("Stays");
}

void print(Output &output, const RetentionSimulation &simulation)
{
    OutputTable table({QStringLiteral("Version"), QStringLiteral("Fate"), QStringLiteral("Due"),
                       QStringLiteral("BilledGiB"), QStringLiteral("PerMonth"),
                       QStringLiteral("Why")});
    Json steps = Json::array();
    for (const RetentionStep &step : simulation.steps) {
        table.addRow({step.id.names().join(u'/'), fateText(step.verdict),
                      dateText(step.verdict.due), gibText(step.billedBytes),
                      toString(step.perMonth), whyText(step)});
        steps.push_back(stepJson(step));
    }
    const std::size_t count = simulation.due().size();
    output.print(Json{{"at", dateText(simulation.at).toStdString()},
                      {"currency", simulation.currency.toStdString()},
                      {"goes", count},
                      {"freedBilledBytes", simulation.billedBytes()},
                      {"freedStoredBytesAtMost", simulation.storedBytes()},
                      {"freedPerMonth", toString(simulation.perMonth()).toStdString()},
                      {"notListed", simulation.leftOut},
                      {"versions", std::move(steps)}},
                 table);
    //: %1 is a number of versions, %2 GiB, %3 an amount with its currency
    output.note(Tr::tr("Versions that go: %1. Freed: %2 GiB as billed, %3 a month.")
                    .arg(QString::number(count), gibText(simulation.billedBytes()),
                         toString(simulation.perMonth()) + u' ' + simulation.currency));
}

Result<RetentionSimulation> simulated(Session &session)
{
    checkScope(session.arguments());
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    return (*workspace)->advice().simulate(scopeOf(session), session.arguments().has(kPermanent));
}

Result<int> simulate(Session &session)
{
    const auto simulation = simulated(session);
    if (!simulation)
        return std::unexpected(simulation.error());
    print(session.output(), *simulation);
    return 0;
}

Result<int> apply(Session &session)
{
    const auto simulation = simulated(session);
    if (!simulation)
        return std::unexpected(simulation.error());
    print(session.output(), *simulation);
    const bool isQuestion = session.change().validateOnly;
    if (!isQuestion && !session.arguments().has(QStringLiteral("--yes"))
        && !simulation->due().empty())
        return std::unexpected(
            session.arguments().missing(QStringLiteral("--yes | --validate-only")));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto report = [&session](const ResourceId &id) {
        //: %1 is the id of a resource
        session.output().note(Tr::tr("Deleted: %1").arg(id.toString()));
    };
    const auto done = (*workspace)->advice().apply(session.change(), *simulation, report);
    if (!done)
        return std::unexpected(done.error());
    return 0;
}

CommandGroup ruleCommands()
{
    using namespace argument;
    const Specs where{required(resourceGroup()), required(galleryName()), definitionName()};
    const ArgumentSpec name = argument::name(Tr::tr("Name of the rule, unique in the gallery."));
    return {
        .name = QStringLiteral("rule"),
        .summary = Tr::tr("Manage the rules by which old versions may go."),
        .groups = {},
        .commands = {
            {.name = QStringLiteral("create"),
             .summary = Tr::tr("Make a rule for a gallery or for one image definition, or replace "
                               "the one of this name."),
             .arguments = joined(
                 where,
                 {name,
                  value(u"--keep-last",
                        Tr::tr("Keep so many of the newest versions of each image definition.")),
                  value(u"--keep-days", Tr::tr("Keep versions for so many days.")),
                  values(u"--keep-tags",
                         Tr::tr("Keep versions with one of these tags: key[=value].")),
                  validateOnly()}),
             .examples = {{Tr::tr("Keep the last five versions, and all for 90 days."),
                           QStringLiteral("retention rule create -g rg -r gallery -n five "
                                          "--keep-last 5 --keep-days 90")}},
             .action = createRule},
            {.name = QStringLiteral("delete"),
             .summary = Tr::tr("Delete a rule. No version goes by it any more."),
             .arguments = joined(where, {name, validateOnly()}),
             .examples = {{Tr::tr("Delete a rule."),
                           QStringLiteral("retention rule delete -g rg -r gallery -n five")}},
             .action = deleteRule},
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the rules."),
             .arguments = scopeArguments(),
             .examples = {{Tr::tr("List all rules."), QStringLiteral("retention rule list")}},
             .action = listRules},
        }};
}

}  // namespace

CommandGroup retentionCommands()
{
    using namespace argument;
    const ArgumentSpec permanent =
        flag(u"--permanent",
             Tr::tr("Let versions go, too, whose gallery has no recycle bin: they "
                    "cannot come back."));
    return {.name = QStringLiteral("retention"),
            .summary = Tr::tr("Let old versions go by rules, after looking at what would go."),
            .groups = {ruleCommands()},
            .commands = {
                {.name = QStringLiteral("apply"),
                 .summary = Tr::tr("Delete what the rules let go, as retention simulate shows it. "
                                   "Needs --yes."),
                 .arguments = joined(scopeArguments(), {permanent, yes(), validateOnly()}),
                 .examples = {{Tr::tr("Apply the rules of a gallery."),
                               QStringLiteral("retention apply -g rg -r gallery --yes")}},
                 .action = apply},
                {.name = QStringLiteral("simulate"),
                 .summary = Tr::tr("Show which versions would go and when, what that frees, and "
                                   "what keeps the others."),
                 .arguments = joined(scopeArguments(), {permanent}),
                 .examples = {{Tr::tr("Look at what would go."),
                               QStringLiteral("retention simulate --output table")}},
                 .action = simulate},
            }};
}

}  // namespace vitrine
