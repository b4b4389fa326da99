#include "ui/compute/machinecommands.h"

#include "core/access/actions.h"
#include "core/service/computeservice.h"
#include "core/service/replicationservice.h"
#include "core/service/roleservice.h"
#include "core/service/sourceservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/compute/machinelists.h"
#include "models/consolemodels.h"
#include "models/words.h"
#include "ui/access/actionrights.h"
#include "ui/change/namedialog.h"
#include "ui/compute/countdialog.h"
#include "ui/resourcecommands.h"

#include <QAction>
#include <QIcon>
#include <QMenu>

namespace vitrine {

MachineCommands::MachineCommands(ConsoleModels &models, ResourceCommands &shared, QWidget *window)
    : QObject(window)
    , m_models(models)
    , m_shared(shared)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    create = add(QStringLiteral("createMachine"), QStringLiteral("list-add"));
    createScaleSet = add(QStringLiteral("createScaleSet"), QStringLiteral("list-add"));
    start = add(QStringLiteral("startMachine"), QStringLiteral("go-jump"));
    stop = add(QStringLiteral("stopMachine"), QStringLiteral("process-stop"));
    deallocate = add(QStringLiteral("deallocateMachine"));
    generalize = add(QStringLiteral("generalizeMachine"));
    scale = add(QStringLiteral("scale"), QStringLiteral("server"));
    m_menu->setToolTipsVisible(true);
    m_menu->addActions({create, createScaleSet});
    m_menu->addSeparator();
    m_menu->addActions({start, stop, deallocate, generalize});
    m_menu->addSeparator();
    m_menu->addAction(scale);
    connectActions();
    connect(&m_models.activities(), &ActivityModel::ended, this, &MachineCommands::continueOrders);
    connect(&m_models.activities(), &ActivityModel::countsChanged, this,
            &MachineCommands::continueOrders);
    retranslate();
    display({});
}

QAction *MachineCommands::add(const QString &name, const QString &icon)
{
    auto *action = new QAction(m_window);
    action->setObjectName(name + QStringLiteral("Action"));
    if (!icon.isEmpty())
        action->setIcon(QIcon::fromTheme(icon));
    m_window->addAction(action);
    return action;
}

void MachineCommands::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(create, [this] { openDialog(MachineDialog::Kind::Machine); });
    on(createScaleSet, [this] { openDialog(MachineDialog::Kind::ScaleSet); });
    on(start, [this] {
        const ResourceId id = m_selection.id;
        run(
            [id](Workspace &at) -> Result<> {
                auto started = at.compute().start(at.caller(), id);
                return started ? Result<>() : std::unexpected(std::move(started.error()));
            },
            tr("%1 runs.").arg(id.name()));
    });
    on(stop, [this] { askToStop(PowerState::Stopped); });
    on(deallocate, [this] { askToStop(PowerState::Deallocated); });
    on(generalize, [this] { askToGeneralize(); });
    on(scale, [this] { openScaling(); });
}

void MachineCommands::run(std::function<Result<>(Workspace &)> work, const QString &message,
                          std::function<void()> then)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), work = std::move(work)] { return work(*workspace); },
        [this, message, then = std::move(then)](const Result<> &result) {
            if (result && then)
                then();
            m_models.refresh();
            if (result)
                Q_EMIT done(message);
            else
                Q_EMIT failed(result.error());
        });
}

void MachineCommands::openDialog(MachineDialog::Kind kind)
{
    auto *dialog = new MachineDialog(kind, m_models.workspace(), m_models.background(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_selection.kind == NodeKind::Version || m_selection.kind == NodeKind::Definition)
        dialog->choose(m_selection.id);
    connect(
        dialog, &MachineDialog::ordered, this,
        [this](MachineDialog::Kind ordered, const ScaleSetDraft &draft, const Uid &job) {
            const bool isMachine = ordered == MachineDialog::Kind::Machine;
            take({job, draft.machine.name, [draft, isMachine](Workspace &at) -> Result<Selection> {
                      ComputeService &compute = at.compute();
                      if (isMachine) {
                          auto one = compute.create(at.caller(), draft.machine);
                          return one ? Result<Selection>(
                                           Selection{NodeKind::Machine, one->source.id(), {}})
                                     : std::unexpected(std::move(one.error()));
                      }
                      auto set = compute.createScaleSet(at.caller(), draft);
                      return set ? Result<Selection>(Selection{NodeKind::ScaleSet, set->id(), {}})
                                 : std::unexpected(std::move(set.error()));
                  }});
        });
    dialog->open();
}

void MachineCommands::take(Order order)
{
    if (order.job.isNull()) {
        make(order);
        return;
    }
    Q_EMIT done(tr("%1 is made as soon as its image is in the region.").arg(order.name));
    m_orders.push_back(std::move(order));
    m_models.activities().refresh();
    continueOrders();
}

void MachineCommands::make(const Order &order)
{
    m_models.background().run(
        this, [workspace = &m_models.workspace(), work = order.make] { return work(*workspace); },
        [this, name = order.name](const Result<Selection> &one) {
            m_models.refresh();
            if (!one) {
                Q_EMIT failed(one.error());
                return;
            }
            Q_EMIT done(tr("%1 is made.").arg(name));
            Q_EMIT made(*one);
        });
}

// Making a machine waits for its image; a worker must not be held for as long as that takes.
void MachineCommands::continueOrders()
{
    std::vector<Order> open;
    for (Order &order : std::exchange(m_orders, {})) {
        const auto report = m_models.workspace().replication().job(order.job);
        if (!report)
            Q_EMIT failed(report.error());
        else if (!isOver(report->state))
            open.push_back(std::move(order));
        else if (report->state == JobState::Succeeded)
            make(order);
        else if (report->fault)
            Q_EMIT failed(*report->fault);
        else
            Q_EMIT done(tr("%1 is not made: laying its image down was cancelled.").arg(order.name));
    }
    m_orders.insert(m_orders.end(), std::move_iterator(open.begin()),
                    std::move_iterator(open.end()));
}

void MachineCommands::askToStop(PowerState wanted)
{
    const ResourceId id = m_selection.id;
    const bool forgets = wanted == PowerState::Deallocated;
    m_shared.confirm(
        tr("Switch %1 off?").arg(id.name()),
        forgets ? tr("As if its power were cut. The host forgets it; its disks stay.")
                : tr("As if its power were cut. What the guest has not written yet is lost."),
        tr("&Switch off"), [this, id, wanted] {
            run(
                [id, wanted](Workspace &at) -> Result<> {
                    auto stopped = at.compute().stop(at.caller(), id, wanted);
                    return stopped ? Result<>() : std::unexpected(std::move(stopped.error()));
                },
                tr("%1 is off.").arg(id.name()));
        });
}

void MachineCommands::askToGeneralize()
{
    const ResourceId id = m_selection.id;
    m_shared.confirm(tr("Mark %1 as generalized?").arg(id.name()),
                     tr("Do this after its accounts and host name were taken out, with Sysprep or "
                        "waagent. It can never be started again, only be the source of an image."),
                     tr("&Mark as generalized"), [this, id] {
                         run(
                             [id](Workspace &at) -> Result<> {
                                 auto marked = at.compute().generalize(at.caller(), id);
                                 return marked ? Result<>()
                                               : std::unexpected(std::move(marked.error()));
                             },
                             tr("%1 is generalized.").arg(id.name()));
                     });
}

void MachineCommands::openScaling()
{
    const ResourceId id = m_selection.id;
    const auto set = m_models.workspace().compute().scaleSet(id);
    if (!set) {
        Q_EMIT failed(set.error());
        return;
    }
    auto *dialog = new CountDialog(
        CountDialog::Kind::Instances, id.name(), set->capacity, m_models.background(),
        [workspace = &m_models.workspace(), id](int count) -> Result<> {
            auto scaled = workspace->compute().scale(workspace->caller(), id, count);
            return scaled ? Result<>() : std::unexpected(std::move(scaled.error()));
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setGuard([name = id.name(), present = set->capacity,
                      dialog](int count, std::function<void()> proceed) {
        if (count >= present) {
            proceed();
            return;
        }
        auto *ask = new NameDialog(
            name, tr("%n instance(s) go with their disks.", nullptr, present - count), dialog);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        connect(ask, &QDialog::accepted, dialog, std::move(proceed));
        ask->open();
    });
    dialog->setWords([id](int count) {
        return std::vector<ResourceRequest>{ScaleSetChange{.id = id, .capacity = count}};
    });
    connect(dialog, &CountDialog::carriedOut, this, [this, id](int count) {
        m_models.refresh();
        Q_EMIT done(tr("%1 has %n instance(s).", nullptr, count).arg(id.name()));
    });
    dialog->open();
}

bool MachineCommands::remove(const Selection &selection)
{
    if (selection.kind == NodeKind::Machine)
        removeMachine(selection);
    else if (selection.kind == NodeKind::ScaleSet)
        removeScaleSet(selection);
    else
        return false;
    return true;
}

void MachineCommands::removeMachine(const Selection &selection)
{
    const ResourceId id = selection.id;
    const auto machine = m_models.workspace().compute().machine(id);
    if (!machine) {
        Q_EMIT failed(machine.error());
        return;
    }
    const auto go = [this, selection] {
        run([id = selection.id](
                Workspace &at) -> Result<> { return at.compute().remove(at.caller(), id); },
            tr("%1 is deleted.").arg(selection.id.name()),
            [this, selection] { Q_EMIT removed(selection); });
    };
    if (!*machine) {
        m_shared.confirm(tr("Forget machine %1?").arg(id.name()),
                         tr("It is only registered: its disks and files stay."),
                         tr("&Forget machine"), go, {Deletion{id}});
        return;
    }
    auto *ask = new NameDialog(
        id.name(), tr("The machine and its disks go, with all that was done on it."), m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setRequests({Deletion{id}});
    connect(ask, &QDialog::accepted, this, go);
    ask->open();
}

void MachineCommands::removeScaleSet(const Selection &selection)
{
    const auto set = m_models.workspace().compute().scaleSet(selection.id);
    auto *ask = new NameDialog(selection.id.name(),
                               tr("The scale set goes with the disks of its %n instance(s).",
                                  nullptr, set ? set->capacity : 0),
                               m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setRequests({Deletion{selection.id}});
    connect(ask, &QDialog::accepted, this, [this, selection] {
        run([id = selection.id](
                Workspace &at) -> Result<> { return at.compute().removeScaleSet(at.caller(), id); },
            tr("%1 is deleted.").arg(selection.id.name()),
            [this, selection] { Q_EMIT removed(selection); });
    });
    ask->open();
}

void MachineCommands::display(const Selection &selection)
{
    m_selection = selection;
    for (QAction *action : {start, stop, deallocate, generalize})
        action->setEnabled(false);
    scale->setEnabled(selection.kind == NodeKind::ScaleSet);
    if (selection.kind == NodeKind::Machine)
        enableForMachine();
    permitAll();
}

void MachineCommands::enableForMachine()
{
    const auto source = m_models.workspace().sources().source(m_selection.id);
    const auto machine = m_models.workspace().compute().machine(m_selection.id);
    if (!source || !machine)
        return;
    const auto state = MachineLists::stateOf(*source, *machine);
    const bool isMade = machine->has_value();
    start->setEnabled(isMade && state == MachineLists::Off);
    stop->setEnabled(state == MachineLists::Running);
    deallocate->setEnabled(isMade && (*machine)->powerState != PowerState::Deallocated);
    generalize->setEnabled(state == MachineLists::Off || state == MachineLists::Registered);
}

void MachineCommands::permitAll()
{
    if (m_selection.id.isNull())
        return;
    const auto allow = [this](QAction *one, const QString &what) {
        permit(*one, m_models.workspace().roles(), what, m_selection.id.toString());
    };
    if (m_selection.kind == NodeKind::Machine) {
        allow(start, action::kMachineStart);
        allow(stop, action::kMachinePowerOff);
        allow(deallocate, action::kMachineDeallocate);
        allow(generalize, action::kMachineGeneralize);
    } else if (m_selection.kind == NodeKind::ScaleSet) {
        allow(scale, action::kScaleSetWrite);
    }
}

void MachineCommands::retranslate()
{
    m_menu->setTitle(tr("Machi&ne"));
    create->setText(tr("Crea&te machine…"));
    createScaleSet->setText(tr("C&reate scale set…"));
    start->setText(tr("St&art"));
    stop->setText(tr("&Switch off…"));
    deallocate->setText(tr("Deall&ocate…"));
    generalize->setText(tr("Mark as &generalized…"));
    scale->setText(tr("Sca&le…"));
}

}  // namespace vitrine
