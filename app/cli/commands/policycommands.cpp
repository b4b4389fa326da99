// vitrinectl policy …
#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/gallery/rules.h"
#include "core/service/accountservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kValue = QStringLiteral("--value");

Result<int> print(Session &session, Workspace &workspace)
{
    // What the catalogue says now, not what it said when it was opened.
    const Result<Policy> policy = readPolicy(workspace.catalog(), Policy());
    if (!policy)
        return std::unexpected(policy.error());
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Value")});
    Json json = Json::object();
    const QMap<QString, qint64> figures = policyFigures(*policy);
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        table.addRow({figure.key(), QString::number(figure.value())});
        json[figure.key().toStdString()] = figure.value();
    }
    session.output().print(json, table);
    return 0;
}

Result<int> list(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    return print(session, **workspace);
}

// A figure of bytes does not fit into an int; true and false stand for 1 and 0.
qint64 figureOf(Arguments &arguments)
{
    const QString text = arguments.text(kValue);
    if (text.compare(u"true", Qt::CaseInsensitive) == 0)
        return 1;
    if (text.compare(u"false", Qt::CaseInsensitive) == 0)
        return 0;
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber && !text.isEmpty())
        arguments.addProblem(
            Fault::of(QStringLiteral("argument.number.invalid"), kValue, {kValue, text}));
    return value;
}

Result<int> set(Session &session)
{
    const qint64 value = figureOf(session.arguments());
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<> done = setPolicy((*workspace)->catalog(), session.change(),
                                    session.arguments().text(QStringLiteral("--name")), value);
    if (!done)
        return std::unexpected(done.error());
    return print(session, **workspace);
}

}  // namespace

CommandGroup policyCommands()
{
    using namespace argument;
    return {
        .name = QStringLiteral("policy"),
        .summary = Tr::tr("Manage the limits of this catalogue."),
        .groups = {},
        .commands = {
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the limits with their values."),
             .arguments = {},
             .examples = {{Tr::tr("List the limits as a table."),
                           QStringLiteral("policy list --output table")}},
             .action = list},
            {.name = QStringLiteral("set"),
             .summary = Tr::tr("Set a limit."),
             .arguments = {argument::name(Tr::tr("Name of the limit, as shown by policy list.")),
                           required(value(u"--value", Tr::tr("The new value."))), validateOnly()},
             .examples = {{Tr::tr("Allow twenty replicas of a version in a region."),
                           QStringLiteral("policy set --name maximumReplicas --value 20")}},
             .action = set},
        }};
}

}  // namespace vitrine
