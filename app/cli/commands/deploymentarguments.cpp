// What the commands of `deployment group` read and answer.
#include "app/cli/commands/deploymentarguments.h"

#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/arm/templatejson.h"
#include "core/arm/templatelimits.h"

#include <QFile>
#include <QFileInfo>
#include <nlohmann/json.hpp>

#include <cerrno>

namespace vitrine {
namespace {

const QString kTemplate = QStringLiteral("--template-file");
const QString kParameters = QStringLiteral("--parameters");
const QString kName = QStringLiteral("--name");
const QString kMode = QStringLiteral("--mode");

Result<Json> readFile(const QString &path)
{
    QFile file(path);
    errno = 0;
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes =
        isOpen ? file.read(static_cast<qint64>(kMaximumTemplateBytes) + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return std::unexpected(Fault::fromErrno(errno != 0 ? errno : EIO, path));
    return readTemplateJson(bytes, QFileInfo(path).fileName());
}

// What a word means depends on the type that the template gives its parameter.
Result<Json> valueOf(const Json &source, const QString &name, const QString &word)
{
    auto text = Arguments::valueOrFile(word);
    if (!text)
        return std::unexpected(std::move(text.error()));
    const Json *definitions = findMember(source, u"parameters");
    const Json *definition = definitions != nullptr ? findMember(*definitions, name) : nullptr;
    const Json *type = definition != nullptr ? findMember(*definition, u"type") : nullptr;
    const bool isText = type == nullptr || !type->is_string()
        || QString::fromStdString(type->get_ref<const std::string &>())
               .endsWith(u"string", Qt::CaseInsensitive);
    if (isText)
        return Json(text->toStdString());
    if (text->compare(u"true", Qt::CaseInsensitive) == 0)
        return Json(true);
    if (text->compare(u"false", Qt::CaseInsensitive) == 0)
        return Json(false);
    return readTemplateJson(text->toUtf8(), name);
}

// A later word counts more than an earlier one.
Result<> addValues(const Json &source, const QString &word, Json &values)
{
    const bool isJson = word.trimmed().startsWith(u'{');
    const qsizetype equals = word.indexOf(u'=');
    if (!isJson && equals > 0 && !QFileInfo::exists(word)) {
        const QString name = word.left(equals);
        auto value = valueOf(source, name, word.mid(equals + 1));
        if (!value)
            return std::unexpected(std::move(value.error()));
        values[name.toStdString()] = Json{{"value", std::move(*value)}};
        return {};
    }
    auto file = isJson ? readTemplateJson(word.toUtf8(), kParameters) : readFile(word);
    if (!file)
        return std::unexpected(std::move(file.error()));
    const Json *list = findMember(*file, u"parameters");
    const bool isFile = list != nullptr && findMember(*file, u"$schema") != nullptr;
    const Json &given = isFile ? *list : *file;
    if (!given.is_object())
        return std::unexpected(Fault::of(QStringLiteral("property.value.invalid"), kParameters,
                                         {kParameters, shownJson(given), QStringLiteral("{…}")}));
    for (const auto &[name, value] : given.items())
        values[name] = value;
    return {};
}

}  // namespace

Specs deploymentRequestArguments()
{
    using namespace argument;
    ArgumentSpec name =
        value(u"--name", Tr::tr("Name of the deployment. Default: that of the template file."));
    name.shortName = QStringLiteral("-n");
    ArgumentSpec file =
        required(value(u"--template-file", Tr::tr("The template, a JSON file of at most 4 MiB.")));
    file.shortName = QStringLiteral("-f");
    ArgumentSpec parameters = values(
        u"--parameters",
        Tr::tr("Values of the template's parameters: a parameters file, JSON, or NAME=VALUE. Of "
               "two values of one parameter the later counts."));
    parameters.shortName = QStringLiteral("-p");
    return {required(resourceGroup()), name, file, parameters,
            value(u"--mode",
                  Tr::tr("Incremental: what the template does not name stays as it "
                         "is. There is no other."))};
}

Result<DeploymentRequest> deploymentRequest(Session &session)
{
    Arguments &arguments = session.arguments();
    const QString path = arguments.path(kTemplate);
    DeploymentRequest request;
    request.name =
        arguments.has(kName) ? arguments.text(kName) : QFileInfo(path).completeBaseName();
    request.mode = arguments.text(kMode);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    request.group = session.groupId();
    auto source = readFile(path);
    if (!source)
        return std::unexpected(std::move(source.error()));
    Json values = Json::object();
    for (const QString &word : arguments.texts(kParameters)) {
        if (auto added = addValues(*source, word, values); !added)
            return std::unexpected(std::move(added.error()));
    }
    request.source = std::move(*source);
    request.parameters = std::move(values);
    return request;
}

void printDeployments(Output &output, const std::vector<Deployment> &deployments, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("ResourceGroup"),
                       QStringLiteral("State"), QStringLiteral("Timestamp"),
                       QStringLiteral("Resources")});
    for (const Deployment &deployment : deployments)
        table.addRow({deployment.name, deployment.resourceGroup, toString(deployment.state),
                      dateText(deployment.startedAt),
                      QString::number(deployment.operations.size())});
    printRows(output, table, deployments, asList,
              [](const Deployment &deployment) { return toJson(deployment); });
}

void printDeploymentPlan(Output &output, const DeploymentPlan &plan)
{
    OutputTable table({QStringLiteral("Change"), QStringLiteral("Type"), QStringLiteral("Name"),
                       QStringLiteral("Properties"), QStringLiteral("BytesToWrite")});
    for (const ResourceChange &change : plan.changes) {
        QStringList paths;
        for (const PropertyDelta &delta : change.deltas)
            paths << delta.path;
        table.addRow({toString(change.kind), change.id.type(),
                      change.id.names().join(QLatin1Char('/')), paths.join(QStringLiteral(", ")),
                      change.plan ? QString::number(change.plan->bytesToWrite()) : QString()});
    }
    output.print(toJson(plan), table);
}

void noteWarnings(const Output &output, const std::vector<Fault> &warnings)
{
    for (const Fault &fault : warnings)
        output.note(faultText(fault).message);
}

}  // namespace vitrine
