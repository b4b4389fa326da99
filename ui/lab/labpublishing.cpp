// Publishing a lab, its capacity, and giving machines their first disk back: what may lose work
// asks for the lab's name.
#include "core/service/labservice.h"
#include "core/service/workspace.h"
#include "models/consolemodels.h"
#include "ui/change/namedialog.h"
#include "ui/compute/countdialog.h"
#include "ui/lab/labcommands.h"
#include "ui/resourcecommands.h"

namespace vitrine {
namespace {

// Another capacity may take machines away, and publishing all of them.
OwnCommand machinesOf(const char *path, const ResourceId &lab, int count)
{
    return {.path = path,
            .id = lab,
            .arguments = {{u"--capacity", {QString::number(count)}}, {u"--yes", {}}}};
}

}  // namespace

std::optional<Lab> LabCommands::lab()
{
    auto known = m_models.workspace().labs().lab(m_selection.id);
    if (known)
        return std::move(*known);
    Q_EMIT failed(known.error());
    return std::nullopt;
}

void LabCommands::askForName(const QString &name, const QString &loss, QWidget *parent,
                             std::function<void()> proceed, std::vector<ResourceRequest> requests)
{
    auto *ask = new NameDialog(name, loss, parent, NameDialog::Loss::Work);
    ask->setRequests(std::move(requests));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &QDialog::accepted, parent, std::move(proceed));
    ask->open();
}

void LabCommands::askForDeletion(const QString &name, const QString &loss,
                                 std::function<void()> proceed,
                                 std::vector<ResourceRequest> requests)
{
    auto *ask = new NameDialog(name, loss, m_window);
    ask->setRequests(std::move(requests));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &QDialog::accepted, this, std::move(proceed));
    ask->open();
}

void LabCommands::openPublishing()
{
    const auto known = lab();
    if (!known)
        return;
    const ResourceId id = known->id();
    const int machines = static_cast<int>(known->machines.size());
    auto *dialog = new CountDialog(
        CountDialog::Kind::NewMachines, id.name(), qMax(1, known->capacity), m_models.background(),
        [workspace = &m_models.workspace(), id](int count) -> Result<> {
            auto work = workspace->labs().publish(workspace->caller(), id, count);
            return work ? Result<>() : std::unexpected(std::move(work.error()));
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (machines > 0)
        dialog->setGuard(
            [this, name = id.name(), machines, dialog](int, std::function<void()> proceed) {
                askForName(name,
                           tr("%n machine(s) get a new disk; what was done on them is lost.",
                              nullptr, machines),
                           dialog, std::move(proceed));
            });
    dialog->setWords([id](int count) {
        return std::vector<ResourceRequest>{machinesOf("lab publish", id, count)};
    });
    connect(dialog, &CountDialog::carriedOut, this, [this, name = id.name()] {
        watch();
        Q_EMIT done(tr("%1 is being published.").arg(name));
    });
    dialog->open();
}

void LabCommands::openCapacity()
{
    const auto known = lab();
    if (!known)
        return;
    const ResourceId id = known->id();
    auto *dialog = new CountDialog(
        CountDialog::Kind::Machines, id.name(), known->capacity, m_models.background(),
        [workspace = &m_models.workspace(), id](int count) -> Result<> {
            auto changed = workspace->labs().setCapacity(workspace->caller(), id, count);
            return changed ? Result<>() : std::unexpected(std::move(changed.error()));
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setGuard([this, name = id.name(), present = known->capacity,
                      dialog](int count, std::function<void()> proceed) {
        if (count >= present)
            proceed();
        else
            askForName(name,
                       tr("%n machine(s) go with what was done on them.", nullptr, present - count),
                       dialog, std::move(proceed));
    });
    dialog->setWords([id](int count) {
        return std::vector<ResourceRequest>{machinesOf("lab set-capacity", id, count)};
    });
    connect(dialog, &CountDialog::carriedOut, this, [this, name = id.name()](int count) {
        m_models.refresh();
        Q_EMIT done(tr("%1 has %n machine(s).", nullptr, count).arg(name));
    });
    dialog->open();
}

void LabCommands::askToReset(const std::optional<int> &machine)
{
    const auto known = lab();
    if (!known)
        return;
    const QString name = known->name;
    const auto go = [this, id = known->id(), machine, name] {
        run(
            [id, machine](Workspace &at) -> Result<> {
                auto reset = at.labs().reset(at.caller(), id, machine);
                return reset ? Result<>() : std::unexpected(std::move(reset.error()));
            },
            machine ? tr("Machine %1 is as it was published.").arg(*machine)
                    : tr("Every machine of %1 is as it was published.").arg(name));
    };
    OwnCommand words{.path = "lab reset", .id = known->id(), .arguments = {{u"--yes", {}}}};
    if (machine)
        words.arguments.push_back({u"--machine", {QString::number(*machine)}});
    if (machine)
        m_shared.confirm(tr("Reset machine %1 of %2?").arg(*machine).arg(name),
                         tr("It gets the disk that was published; what was done on it since is "
                            "lost."),
                         tr("&Reset machine"), go, {std::move(words)});
    else
        askForName(name,
                   tr("What was done on %n machine(s) since they were published is lost.", nullptr,
                      static_cast<int>(known->machines.size())),
                   m_window, go, {std::move(words)});
}

}  // namespace vitrine
