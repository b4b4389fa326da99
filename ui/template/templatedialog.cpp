#include "ui/template/templatedialog.h"

#include "core/arm/templatejson.h"
#include "core/service/galleryservice.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/figures/figuretablemodel.h"
#include "models/words.h"
#include "ui/equivalent/equivalentsection.h"
#include "ui/resourcetable.h"
#include "ui/statedelegate.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

constexpr qint64 kMostTemplateBytes = qint64{5} << 20;  // readTemplateJson() takes less

Result<Json> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Fault::of(QStringLiteral("io.failed"), path, {path}, file.errorString()));
    return readTemplateJson(file.read(kMostTemplateBytes), path);
}

StateReading readChange(const QModelIndex &index)
{
    switch (static_cast<ChangeKind>(index.data(FigureTableModel::StateRole).toInt())) {
    case ChangeKind::Create: return {Tone::Good};
    case ChangeKind::Modify: return {Tone::Busy};
    case ChangeKind::NoChange: return {Tone::Neutral, -1, false, false};
    case ChangeKind::Ignore: return {Tone::Warning};
    }
    return {};
}

}  // namespace

TemplateDialog::TemplateDialog(Workspace &workspace, Background &background, QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_file(new PathEdit(PathEdit::Kind::ExistingFile, QStringLiteral("templateFile"), this))
    , m_parameters(
          new PathEdit(PathEdit::Kind::ExistingFile, QStringLiteral("templateParameters"), this))
    , m_group(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_model(new FigureTableModel(this))
    , m_changes(makeResourceTable(m_model, QStringLiteral("templateChanges"), this))
    , m_fileField(addField(m_file, m_file->edit()))
    , m_parametersField(addField(m_parameters, m_parameters->edit()))
    , m_groupField(addField(m_group, m_group))
    , m_nameField(addField(m_name, m_name))
    , m_changesField(addField(m_changes, m_changes))
    , m_equivalent(new EquivalentSection(this))
{
    setObjectName(QStringLiteral("templateDialog"));
    setProperty("helpPage", QStringLiteral("templates"));
    m_group->setObjectName(QStringLiteral("templateGroup"));
    m_name->setObjectName(QStringLiteral("templateName"));
    m_changes->setItemDelegateForColumn(0, new StateDelegate(readChange, m_changes));
    m_changes->setMinimumHeight(fontMetrics().height() * 10);
    m_changes->setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    if (const auto groups = m_workspace.galleries().groups()) {
        for (const ResourceGroup &group : *groups)
            m_group->addItem(group.name, group.id().toString());
    }
    connect(m_file, &PathEdit::pathChanged, this, [this](const QString &path) {
        if (!path.isEmpty() && !m_name->isModified())
            m_name->setText(QFileInfo(path).completeBaseName().left(64));
        forgetPlan();
    });
    connect(m_parameters, &PathEdit::pathChanged, this, &TemplateDialog::forgetPlan);
    connect(m_group, &QComboBox::currentIndexChanged, this, &TemplateDialog::forgetPlan);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateDialog::forgetPlan);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    retranslate();
}

void TemplateDialog::setFile(const QString &path)
{
    m_file->setPath(path);
}

TemplateDialog::Order TemplateDialog::order() const
{
    return {m_file->path(), m_parameters->path(),
            ResourceId::parse(m_group->currentData().toString()).value_or(ResourceId()),
            m_name->text().trimmed()};
}

Result<DeploymentRequest> TemplateDialog::requestOf(const Order &order)
{
    DeploymentRequest request;
    request.group = order.group;
    request.name = order.name;
    auto source = readJsonFile(order.file);
    if (!source)
        return std::unexpected(std::move(source.error()));
    request.source = std::move(*source);
    if (order.parametersFile.isEmpty())
        return request;
    auto parameters = readJsonFile(order.parametersFile);
    if (!parameters)
        return std::unexpected(std::move(parameters.error()));
    const Json *values = findMember(*parameters, u"parameters");
    request.parameters = values == nullptr ? *parameters : *values;
    return request;
}

void TemplateDialog::submit()
{
    if (m_plan)
        deploy();
    else
        look();
}

void TemplateDialog::look()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, order = order()]() -> Result<DeploymentPlan> {
            const auto request = requestOf(order);
            if (!request)
                return std::unexpected(request.error());
            return workspace->deployments().whatIf(Change(workspace->caller()), *request);
        },
        [this](Result<DeploymentPlan> plan) { takePlan(std::move(plan)); });
}

void TemplateDialog::takePlan(Result<DeploymentPlan> plan)
{
    setBusy(false);
    clearFaults();
    if (!plan)
        return showFault(plan.error());
    m_plan = std::move(*plan);
    showPlan();
    retranslate();
}

void TemplateDialog::deploy()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, order = order()]() -> Result<Deployment> {
            const auto request = requestOf(order);
            if (!request)
                return std::unexpected(request.error());
            auto made = workspace->deployments().create(Change(workspace->caller()), *request);
            if (!made)
                return made;
            for (const Uid &job : made->openJobs()) {
                if (auto started = workspace->replication().start(job); !started)
                    made->faults.push_back(std::move(started.error()));
            }
            return made;
        },
        [this](const Result<Deployment> &made) { takeDeployment(made); });
}

void TemplateDialog::takeDeployment(const Result<Deployment> &deployment)
{
    setBusy(false);
    clearFaults();
    if (!deployment)
        return showFault(deployment.error());
    if (!deployment->faults.empty()) {
        // What was made stays made; the same order goes on where it stopped.
        forgetPlan();
        return showFault(Fault::all(Problems(deployment->faults)).error());
    }
    accept();
    Q_EMIT deployed(*deployment);
}

void TemplateDialog::forgetPlan()
{
    m_plan.reset();
    showPlan();
    showEquivalent();
    retranslate();
}

void TemplateDialog::showEquivalent()
{
    const Order asked = order();
    std::vector<ResourceRequest> requests;
    if (!asked.file.isEmpty() && !asked.group.isNull() && !asked.name.isEmpty()) {
        OwnCommand words{.path = "deployment group create",
                         .arguments = {{u"--subscription", {asked.group.subscriptionId()}},
                                       {u"--resource-group", {asked.group.resourceGroup()}},
                                       {u"--name", {asked.name}},
                                       {u"--template-file", {asked.file}}}};
        if (!asked.parametersFile.isEmpty())
            words.arguments.push_back({u"--parameters", {asked.parametersFile}});
        requests.push_back(std::move(words));
    }
    m_equivalent->setRequests(std::move(requests));
}

void TemplateDialog::showPlan()
{
    FigureTable table;
    table.columns = {{QStringLiteral("changeType"), tr("Change")},
                     {QStringLiteral("resource"), tr("Resource")},
                     {QStringLiteral("details"), tr("Details")}};
    const auto word = [](ChangeKind kind) {
        switch (kind) {
        case ChangeKind::Create: return tr("Create");
        case ChangeKind::Modify: return tr("Modify");
        case ChangeKind::NoChange: return tr("No change");
        case ChangeKind::Ignore: return tr("Left out");
        }
        return QString();
    };
    for (const ResourceChange &change : m_plan ? m_plan->changes : std::vector<ResourceChange>()) {
        QStringList details;
        for (const PropertyDelta &delta : change.deltas)
            //: %1 a property, %2 and %3 its values
            details << tr("%1: %2 → %3")
                           .arg(delta.path, shownJson(delta.before), shownJson(delta.after));
        if (change.plan)
            details << tr("%Ln copy(ies), %1 to write", nullptr, change.plan->copies())
                           .arg(Words::bytes(change.plan->bytesToWrite()));
        table.rows.push_back(
            {.key = change.id.toString(),
             .cells = {textCell(word(change.kind)), textCell(Words::resource(change.id)),
                       textCell(details.join(QStringLiteral("; ")))},
             .state = static_cast<int>(change.kind),
             .hint = change.id.toString()});
    }
    m_model->setTable(std::move(table));
    m_changes->resizeColumnsToContents();
}

FormDialog::Field *TemplateDialog::fieldOf(const Fault &problem)
{
    if (!problem.target.isEmpty() && problem.target == m_parameters->path())
        return &m_parametersField;
    if (problem.reason.startsWith(QLatin1String("template.")) || problem.target == m_file->path())
        return &m_fileField;
    return problem.reason == QLatin1String("group.notFound") ? &m_groupField : nullptr;
}

void TemplateDialog::retranslate()
{
    setWindowTitle(tr("Import a template"));
    m_fileField.caption->setText(tr("&Template"));
    setHint(m_fileField, tr("A JSON file. Nothing that it names outside of itself is opened."));
    m_file->setTexts(tr("Template file"), tr("Choose a template"));
    m_parametersField.caption->setText(tr("&Parameters"));
    setHint(m_parametersField, tr("A parameters file; empty: every parameter has its default."));
    m_parameters->setTexts(tr("Parameters file"), tr("Choose a parameters file"));
    m_groupField.caption->setText(tr("Resource &group"));
    m_group->setAccessibleName(tr("Resource group"));
    m_nameField.caption->setText(tr("&Name of the deployment"));
    m_name->setAccessibleName(tr("Name of the deployment"));
    m_changesField.caption->setText(tr("What will happen"));
    m_changes->setAccessibleName(tr("What will happen"));
    setHint(m_changesField,
            m_plan && m_plan->warnings.empty()
                ? tr("This is all that happens. It is checked again when it is done.")
                : m_plan ? tr("%Ln warning(s): what Vitrine does not keep is left out.", nullptr,
                              static_cast<int>(m_plan->warnings.size()))
                         : tr("Look first: nothing is changed before you say so."));
    acceptButton()->setText(m_plan ? tr("&Deploy") : tr("&Look"));
}

}  // namespace vitrine
