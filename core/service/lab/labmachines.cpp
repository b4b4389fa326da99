#include "core/catalog/labrows.h"
#include "core/catalog/scoped.h"
#include "core/lab/labfolder.h"
#include "core/lab/labjson.h"
#include "core/lab/labrules.h"
#include "core/replication/convertjob.h"
#include "core/service/lab/labjobs.h"
#include "core/service/labservice.h"
#include "core/service/livejobs.h"
#include "core/service/replicationservice.h"
#include "core/service/resourcechecks.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace vitrine {
namespace {

const QString kPublish = QStringLiteral("Microsoft.LabServices/labaccounts/labs/publish/action");
const QString kLabWrite = QStringLiteral("Microsoft.LabServices/labaccounts/labs/write");
const QString kReset = QStringLiteral("Microsoft.LabServices/labaccounts/labs/reset/action");

Result<> requireReady(const Lab &lab)
{
    if (lab.state == LabState::Ready)
        return {};
    return std::unexpected(
        Fault::of(QStringLiteral("lab.template.notReady"), lab.id().toString(), {lab.name}));
}

Result<> requirePublished(const Lab &lab)
{
    if (lab.isPublished())
        return {};
    return std::unexpected(
        Fault::of(QStringLiteral("lab.notPublished"), lab.id().toString(), {lab.name}));
}

bool hasMachine(const Lab &lab, int number)
{
    return std::ranges::find(lab.machines, number, &LabMachine::number) != lab.machines.end();
}

Result<> writeLab(Catalog &catalog, const Change &change, const QString &action, const Lab &before,
                  const Lab &after)
{
    return inChange(catalog, change, [&](Transaction &transaction) -> Result<> {
        if (auto updated = updateLab(transaction, after); !updated)
            return updated;
        return audit(transaction, change.caller, action, after.id().toString(),
                     compactJson(toJson(before)), compactJson(toJson(after)));
    });
}

ConvertRequest publicationOf(const Lab &lab, const QDateTime &now)
{
    // The template is what it was laid down as: its bytes are a guest's and never say what it is.
    return {.inputPath = lab.templatePath(),
            .opening = {.format = QStringLiteral("raw")},
            .output = {.path = lab.publishedPath(lab.publication + 1),
                       .format = DiskFormat::Qcow2,
                       .identity = lab.uid,
                       .createdAt = now,
                       .overwrite = true}};
}

}  // namespace

Result<LabWork> LabService::publish(const Change &change, const ResourceId &id, int machines)
{
    auto held = hold(id);
    if (!held)
        return std::unexpected(std::move(held.error()));
    Lab &lab = held->lab;
    Problems problems = checkLabCapacity(machines);
    if (auto ready = requireReady(lab); !ready)
        problems.push_back(std::move(ready.error()));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    // Nothing of the lab changes until its disks are there; that it was asked for is noted.
    if (auto noted = writeLab(m_catalog, change, kPublish, lab, lab); !noted)
        return std::unexpected(std::move(noted.error()));
    if (change.validateOnly)
        return LabWork{std::move(lab), {}};
    auto folder = folderOf(lab);
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    const ConvertRequest request = publicationOf(lab, m_catalog.clock().now());
    LabJobSetting setting{&m_catalog, lab.uid, std::make_unique<ConvertJob>(request),
                          std::move(held->ownership)};
    const Uid job = m_replication.startHere(
        {.kind = QStringLiteral("labMachines"),
         .resourceId = lab.id().toString(),
         .requests = {OwnCommand{
             .path = "lab publish",
             .id = lab.id(),
             .arguments = {{u"--capacity", {QString::number(machines)}}, {u"--yes", {}}}}}},
        std::make_unique<PublishLabJob>(std::move(setting), std::move(*folder), machines),
        ConvertJob::meterFor(request));
    return LabWork{std::move(lab), job};
}

Result<Lab> LabService::setCapacity(const Change &change, const ResourceId &id, int machines)
{
    const auto held = hold(id);
    if (!held)
        return std::unexpected(held.error());
    Problems problems = checkLabCapacity(machines);
    if (auto published = requirePublished(held->lab); !published)
        problems.push_back(std::move(published.error()));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return changeMachines(change, *held, kLabWrite, [machines](Lab &lab) {
        lab.capacity = machines;
        std::erase_if(lab.machines,
                      [machines](const LabMachine &machine) { return machine.number > machines; });
        std::vector<int> missing;
        for (int number = 1; number <= machines; ++number) {
            if (!hasMachine(lab, number))
                missing.push_back(number);
        }
        return missing;
    });
}

Result<Lab> LabService::reset(const Change &change, const ResourceId &id,
                              const std::optional<int> &machine)
{
    const auto held = hold(id);
    if (!held)
        return std::unexpected(held.error());
    const Lab &lab = held->lab;
    if (auto published = requirePublished(lab); !published)
        return std::unexpected(std::move(published.error()));
    if (machine && (*machine < 1 || *machine > lab.capacity))
        return std::unexpected(
            Fault::of(QStringLiteral("lab.machine.notFound"), lab.id().toString(),
                      {lab.name, QString::number(*machine), QString::number(lab.capacity)}));
    return changeMachines(change, *held, kReset, [&machine](Lab &one) {
        std::vector<int> numbers;
        for (int number = 1; number <= one.capacity; ++number) {
            if (!machine || number == *machine)
                numbers.push_back(number);
        }
        return numbers;
    });
}

Result<Lab> LabService::changeMachines(const Change &change, const HeldLab &held,
                                       const QString &action,
                                       const std::function<std::vector<int>(Lab &)> &plan)
{
    Lab after = held.lab;
    const std::vector<int> numbers = plan(after);
    // Asked before a disk is touched: there is no way back from what follows.
    Change question = change;
    question.validateOnly = true;
    if (auto allowed = writeLab(m_catalog, question, action, held.lab, after); !allowed)
        return std::unexpected(std::move(allowed.error()));
    if (change.validateOnly)
        return after;
    const auto folder = folderOf(held.lab);
    if (!folder)
        return std::unexpected(folder.error());
    auto done = makeMachines(*folder, after, numbers, m_catalog.clock().now());
    if (done)
        done = writeLab(m_catalog, change, action, held.lab, after);
    if (done)
        done = removeLeftOvers(*folder, after);
    if (!done)
        return std::unexpected(std::move(done.error()));
    return after;
}

}  // namespace vitrine
